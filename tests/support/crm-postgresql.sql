-- The practice CRM's tables as a Creatio on PostgreSQL has them. The rows are those of resources/practice/crm-rows.sql.

CREATE TABLE "Contact" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "Name" character varying(250) NOT NULL DEFAULT '',
    "Email" character varying(250) NOT NULL DEFAULT ''
);

CREATE TABLE "SysAdminUnit" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "Name" character varying(250) NOT NULL DEFAULT '',
    "Description" text NOT NULL DEFAULT '',
    "SysAdminUnitTypeValue" integer NOT NULL DEFAULT 0,
    "ParentRoleId" uuid REFERENCES "SysAdminUnit" ("Id"),
    "ContactId" uuid REFERENCES "Contact" ("Id"),
    "AccountId" uuid,
    "IsDirectoryEntry" boolean NOT NULL DEFAULT false,
    "UserPassword" character varying(500) NOT NULL DEFAULT '',
    "Active" boolean NOT NULL DEFAULT false,
    "LoggedIn" boolean NOT NULL DEFAULT false,
    "ConnectionType" integer NOT NULL DEFAULT 0
);

CREATE TABLE "SysUserInRole" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "SysUserId" uuid REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "SysRoleId" uuid REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SysAdminUnitInRole" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "SysAdminUnitId" uuid REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "SysAdminUnitRoleId" uuid REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "SourceAdminUnitId" uuid,
    "Source" integer NOT NULL DEFAULT 0
);

CREATE TABLE "SysAdminUnitGrantedRight" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "GrantorSysAdminUnitId" uuid REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "GranteeSysAdminUnitId" uuid REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SysAdminOperation" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "Name" character varying(250) NOT NULL DEFAULT '',
    "Description" character varying(250) NOT NULL DEFAULT '',
    "Code" character varying(250) NOT NULL DEFAULT '',
    "SysFolderId" uuid,
    "UseSystemOperationRestrictions" boolean NOT NULL DEFAULT false
);

CREATE TABLE "SysAdminOperationGrantee" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "SysAdminOperationId" uuid REFERENCES "SysAdminOperation" ("Id") ON DELETE CASCADE,
    "SysAdminUnitId" uuid REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "CanExecute" boolean NOT NULL DEFAULT false,
    "Position" integer NOT NULL DEFAULT 0
);

CREATE TABLE "SysSettingsFolder" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "Name" character varying(250) NOT NULL DEFAULT '',
    "Description" text NOT NULL DEFAULT '',
    "ParentId" uuid REFERENCES "SysSettingsFolder" ("Id"),
    "FolderTypeId" uuid,
    "SearchData" bytea,
    "OptimizationType" integer NOT NULL DEFAULT 0
);

CREATE TABLE "SysSettings" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "Name" character varying(250) NOT NULL DEFAULT '',
    "Description" text NOT NULL DEFAULT '',
    "Code" character varying(50) NOT NULL DEFAULT '',
    "ValueTypeName" character varying(250) NOT NULL DEFAULT '',
    "SysFolderId" uuid REFERENCES "SysSettingsFolder" ("Id"),
    "IsPersonal" boolean NOT NULL DEFAULT false,
    "IsCacheable" boolean NOT NULL DEFAULT true,
    "ReferenceSchemaUId" uuid,
    "IsSSPAvailable" boolean NOT NULL DEFAULT false
);

CREATE TABLE "SysSettingsValue" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "SysSettingsId" uuid REFERENCES "SysSettings" ("Id") ON DELETE CASCADE,
    "SysAdminUnitId" uuid REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "IsDef" boolean NOT NULL DEFAULT false,
    "TextValue" text NOT NULL DEFAULT '',
    "IntegerValue" integer NOT NULL DEFAULT 0,
    "FloatValue" numeric(18,2) NOT NULL DEFAULT 0,
    "BooleanValue" boolean NOT NULL DEFAULT false,
    "DateTimeValue" timestamp without time zone,
    "GuidValue" uuid,
    "BinaryValue" bytea,
    "Position" integer NOT NULL DEFAULT 0
);

CREATE TABLE "SysSettingsInFolder" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "FolderId" uuid REFERENCES "SysSettingsFolder" ("Id") ON DELETE CASCADE,
    "SysSettingsId" uuid REFERENCES "SysSettings" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SysSettingsRights" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "SysSettingsCode" character varying(50) NOT NULL DEFAULT '',
    "ReadOperationCode" character varying(250) NOT NULL DEFAULT '',
    "ReadWriteOperationCode" character varying(250) NOT NULL DEFAULT ''
);

CREATE TABLE "CommunicationType" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "Name" character varying(250) NOT NULL DEFAULT '',
    "HyperlinkTemplate" character varying(250) NOT NULL DEFAULT '',
    "UseforAccounts" boolean NOT NULL DEFAULT false,
    "UseforContacts" boolean NOT NULL DEFAULT false,
    "ImageLinkId" uuid,
    "DisplayFormat" character varying(250) NOT NULL DEFAULT ''
);

CREATE TABLE "SocialAccount" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "Login" character varying(250) NOT NULL DEFAULT '',
    "Public" boolean NOT NULL DEFAULT true,
    "AccessToken" character varying(250) NOT NULL DEFAULT '',
    "AccessSecretToken" character varying(250) NOT NULL DEFAULT '',
    "ConsumerKey" character varying(250) NOT NULL DEFAULT '',
    "TypeId" uuid REFERENCES "CommunicationType" ("Id"),
    "UserId" uuid REFERENCES "SysAdminUnit" ("Id"),
    "SocialId" character varying(250) NOT NULL DEFAULT '',
    "IsExpired" boolean NOT NULL DEFAULT false,
    "Name" character varying(250) NOT NULL DEFAULT '',
    "Notes" text NOT NULL DEFAULT ''
);

CREATE TABLE "ContactCommunication" (
    "Id" uuid NOT NULL DEFAULT gen_random_uuid() PRIMARY KEY,
    "CreatedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "CreatedById" uuid,
    "ModifiedOn" timestamp without time zone DEFAULT (now() AT TIME ZONE 'utc'),
    "ModifiedById" uuid,
    "ProcessListeners" integer NOT NULL DEFAULT 0,
    "CommunicationTypeId" uuid REFERENCES "CommunicationType" ("Id"),
    "Number" character varying(250) NOT NULL DEFAULT '',
    "Position" integer NOT NULL DEFAULT 0,
    "SocialMediaId" character varying(250) NOT NULL DEFAULT '',
    "SearchNumber" character varying(250) NOT NULL DEFAULT '',
    "Primary" boolean NOT NULL DEFAULT false,
    "NonActual" boolean NOT NULL DEFAULT false,
    "NonActualReasonId" uuid,
    "DateSetNonActual" timestamp without time zone,
    "ContactId" uuid REFERENCES "Contact" ("Id") ON DELETE CASCADE,
    "IsCreatedBySynchronization" boolean NOT NULL DEFAULT false,
    "ExternalCommunicationTypeId" uuid
);
