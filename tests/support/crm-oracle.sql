-- The practice CRM's tables on Oracle; the rows are those of resources/practice/crm-rows.sql. How Creatio names the types of its
-- columns there is not known: ids as text in braces, booleans as '1' and '0' and empty texts as NULL are. No server was at hand
-- to try this on. Every statement ends with a semicolon at the end of its line, and no other line does.

CREATE TABLE "Contact" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "Name" NVARCHAR2(250),
    "Email" NVARCHAR2(250)
);

CREATE TABLE "SysAdminUnit" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "Name" NVARCHAR2(250),
    "Description" CLOB,
    "SysAdminUnitTypeValue" NUMBER(10) DEFAULT 0 NOT NULL,
    "ParentRoleId" VARCHAR2(38) REFERENCES "SysAdminUnit" ("Id"),
    "ContactId" VARCHAR2(38) REFERENCES "Contact" ("Id"),
    "AccountId" VARCHAR2(38),
    "IsDirectoryEntry" CHAR(1) DEFAULT '0' NOT NULL,
    "UserPassword" NVARCHAR2(500),
    "Active" CHAR(1) DEFAULT '0' NOT NULL,
    "LoggedIn" CHAR(1) DEFAULT '0' NOT NULL,
    "ConnectionType" NUMBER(10) DEFAULT 0 NOT NULL
);

CREATE TABLE "SysUserInRole" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "SysUserId" VARCHAR2(38) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "SysRoleId" VARCHAR2(38) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SysAdminUnitInRole" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "SysAdminUnitId" VARCHAR2(38) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "SysAdminUnitRoleId" VARCHAR2(38) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "SourceAdminUnitId" VARCHAR2(38),
    "Source" NUMBER(10) DEFAULT 0 NOT NULL
);

CREATE TABLE "SysAdminUnitGrantedRight" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "GrantorSysAdminUnitId" VARCHAR2(38) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "GranteeSysAdminUnitId" VARCHAR2(38) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SysAdminOperation" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "Name" NVARCHAR2(250),
    "Description" NVARCHAR2(250),
    "Code" NVARCHAR2(250),
    "SysFolderId" VARCHAR2(38),
    "UseSystemOperationRestrictions" CHAR(1) DEFAULT '0' NOT NULL
);

CREATE TABLE "SysAdminOperationGrantee" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "SysAdminOperationId" VARCHAR2(38) REFERENCES "SysAdminOperation" ("Id") ON DELETE CASCADE,
    "SysAdminUnitId" VARCHAR2(38) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "CanExecute" CHAR(1) DEFAULT '0' NOT NULL,
    "Position" NUMBER(10) DEFAULT 0 NOT NULL
);

CREATE TABLE "SysSettingsFolder" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "Name" NVARCHAR2(250),
    "Description" CLOB,
    "ParentId" VARCHAR2(38) REFERENCES "SysSettingsFolder" ("Id"),
    "FolderTypeId" VARCHAR2(38),
    "SearchData" BLOB,
    "OptimizationType" NUMBER(10) DEFAULT 0 NOT NULL
);

CREATE TABLE "SysSettings" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "Name" NVARCHAR2(250),
    "Description" CLOB,
    "Code" NVARCHAR2(50),
    "ValueTypeName" NVARCHAR2(250),
    "SysFolderId" VARCHAR2(38) REFERENCES "SysSettingsFolder" ("Id"),
    "IsPersonal" CHAR(1) DEFAULT '0' NOT NULL,
    "IsCacheable" CHAR(1) DEFAULT '1' NOT NULL,
    "ReferenceSchemaUId" VARCHAR2(38),
    "IsSSPAvailable" CHAR(1) DEFAULT '0' NOT NULL
);

CREATE TABLE "SysSettingsValue" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "SysSettingsId" VARCHAR2(38) REFERENCES "SysSettings" ("Id") ON DELETE CASCADE,
    "SysAdminUnitId" VARCHAR2(38) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "IsDef" CHAR(1) DEFAULT '0' NOT NULL,
    "TextValue" CLOB,
    "IntegerValue" NUMBER(10) DEFAULT 0 NOT NULL,
    "FloatValue" NUMBER(18,2) DEFAULT 0 NOT NULL,
    "BooleanValue" CHAR(1) DEFAULT '0' NOT NULL,
    "DateTimeValue" TIMESTAMP,
    "GuidValue" VARCHAR2(38),
    "BinaryValue" BLOB,
    "Position" NUMBER(10) DEFAULT 0 NOT NULL
);

CREATE TABLE "SysSettingsInFolder" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "FolderId" VARCHAR2(38) REFERENCES "SysSettingsFolder" ("Id") ON DELETE CASCADE,
    "SysSettingsId" VARCHAR2(38) REFERENCES "SysSettings" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SysSettingsRights" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "SysSettingsCode" NVARCHAR2(50),
    "ReadOperationCode" NVARCHAR2(250),
    "ReadWriteOperationCode" NVARCHAR2(250)
);

CREATE TABLE "CommunicationType" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "Name" NVARCHAR2(250),
    "HyperlinkTemplate" NVARCHAR2(250),
    "UseforAccounts" CHAR(1) DEFAULT '0' NOT NULL,
    "UseforContacts" CHAR(1) DEFAULT '0' NOT NULL,
    "ImageLinkId" VARCHAR2(38),
    "DisplayFormat" NVARCHAR2(250)
);

CREATE TABLE "SocialAccount" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "Login" NVARCHAR2(250),
    "Public" CHAR(1) DEFAULT '1' NOT NULL,
    "AccessToken" NVARCHAR2(250),
    "AccessSecretToken" NVARCHAR2(250),
    "ConsumerKey" NVARCHAR2(250),
    "TypeId" VARCHAR2(38) REFERENCES "CommunicationType" ("Id"),
    "UserId" VARCHAR2(38) REFERENCES "SysAdminUnit" ("Id"),
    "SocialId" NVARCHAR2(250),
    "IsExpired" CHAR(1) DEFAULT '0' NOT NULL,
    "Name" NVARCHAR2(250),
    "Notes" CLOB
);

CREATE TABLE "ContactCommunication" (
    "Id" VARCHAR2(38) NOT NULL PRIMARY KEY,
    "CreatedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "CreatedById" VARCHAR2(38),
    "ModifiedOn" TIMESTAMP DEFAULT SYS_EXTRACT_UTC(SYSTIMESTAMP),
    "ModifiedById" VARCHAR2(38),
    "ProcessListeners" NUMBER(10) DEFAULT 0 NOT NULL,
    "CommunicationTypeId" VARCHAR2(38) REFERENCES "CommunicationType" ("Id"),
    "Number" NVARCHAR2(250),
    "Position" NUMBER(10) DEFAULT 0 NOT NULL,
    "SocialMediaId" NVARCHAR2(250),
    "SearchNumber" NVARCHAR2(250),
    "Primary" CHAR(1) DEFAULT '0' NOT NULL,
    "NonActual" CHAR(1) DEFAULT '0' NOT NULL,
    "NonActualReasonId" VARCHAR2(38),
    "DateSetNonActual" TIMESTAMP,
    "ContactId" VARCHAR2(38) REFERENCES "Contact" ("Id") ON DELETE CASCADE,
    "IsCreatedBySynchronization" CHAR(1) DEFAULT '0' NOT NULL,
    "ExternalCommunicationTypeId" VARCHAR2(38)
);
