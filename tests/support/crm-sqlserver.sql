-- The practice CRM's tables on SQL Server, in the pattern of real Creatio tables there (dbo, uniqueidentifier, nvarchar, bit,
-- datetime2). The rows are those of resources/practice/crm-rows.sql. Every statement ends with a semicolon at the end of its line, and no other line does.

CREATE TABLE "Contact" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "Name" nvarchar(250) NOT NULL DEFAULT '',
    "Email" nvarchar(250) NOT NULL DEFAULT ''
);

CREATE TABLE "SysAdminUnit" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "Name" nvarchar(250) NOT NULL DEFAULT '',
    "Description" nvarchar(max) NOT NULL DEFAULT '',
    "SysAdminUnitTypeValue" int NOT NULL DEFAULT 0,
    "ParentRoleId" uniqueidentifier REFERENCES "SysAdminUnit" ("Id"),
    "ContactId" uniqueidentifier REFERENCES "Contact" ("Id"),
    "AccountId" uniqueidentifier,
    "IsDirectoryEntry" bit NOT NULL DEFAULT (0),
    "UserPassword" nvarchar(500) NOT NULL DEFAULT '',
    "Active" bit NOT NULL DEFAULT (0),
    "LoggedIn" bit NOT NULL DEFAULT (0),
    "ConnectionType" int NOT NULL DEFAULT 0
);

CREATE TABLE "SysUserInRole" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "SysUserId" uniqueidentifier REFERENCES "SysAdminUnit" ("Id"),
    "SysRoleId" uniqueidentifier REFERENCES "SysAdminUnit" ("Id")
);

CREATE TABLE "SysAdminUnitInRole" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "SysAdminUnitId" uniqueidentifier REFERENCES "SysAdminUnit" ("Id"),
    "SysAdminUnitRoleId" uniqueidentifier REFERENCES "SysAdminUnit" ("Id"),
    "SourceAdminUnitId" uniqueidentifier,
    "Source" int NOT NULL DEFAULT 0
);

CREATE TABLE "SysAdminUnitGrantedRight" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "GrantorSysAdminUnitId" uniqueidentifier REFERENCES "SysAdminUnit" ("Id"),
    "GranteeSysAdminUnitId" uniqueidentifier REFERENCES "SysAdminUnit" ("Id")
);

CREATE TABLE "SysAdminOperation" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "Name" nvarchar(250) NOT NULL DEFAULT '',
    "Description" nvarchar(250) NOT NULL DEFAULT '',
    "Code" nvarchar(250) NOT NULL DEFAULT '',
    "SysFolderId" uniqueidentifier,
    "UseSystemOperationRestrictions" bit NOT NULL DEFAULT (0)
);

CREATE TABLE "SysAdminOperationGrantee" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "SysAdminOperationId" uniqueidentifier REFERENCES "SysAdminOperation" ("Id"),
    "SysAdminUnitId" uniqueidentifier REFERENCES "SysAdminUnit" ("Id"),
    "CanExecute" bit NOT NULL DEFAULT (0),
    "Position" int NOT NULL DEFAULT 0
);

CREATE TABLE "SysSettingsFolder" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "Name" nvarchar(250) NOT NULL DEFAULT '',
    "Description" nvarchar(max) NOT NULL DEFAULT '',
    "ParentId" uniqueidentifier REFERENCES "SysSettingsFolder" ("Id"),
    "FolderTypeId" uniqueidentifier,
    "SearchData" varbinary(max),
    "OptimizationType" int NOT NULL DEFAULT 0
);

CREATE TABLE "SysSettings" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "Name" nvarchar(250) NOT NULL DEFAULT '',
    "Description" nvarchar(max) NOT NULL DEFAULT '',
    "Code" nvarchar(50) NOT NULL DEFAULT '',
    "ValueTypeName" nvarchar(250) NOT NULL DEFAULT '',
    "SysFolderId" uniqueidentifier REFERENCES "SysSettingsFolder" ("Id"),
    "IsPersonal" bit NOT NULL DEFAULT (0),
    "IsCacheable" bit NOT NULL DEFAULT (1),
    "ReferenceSchemaUId" uniqueidentifier,
    "IsSSPAvailable" bit NOT NULL DEFAULT (0)
);

CREATE TABLE "SysSettingsValue" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "SysSettingsId" uniqueidentifier REFERENCES "SysSettings" ("Id") ON DELETE CASCADE,
    "SysAdminUnitId" uniqueidentifier REFERENCES "SysAdminUnit" ("Id"),
    "IsDef" bit NOT NULL DEFAULT (0),
    "TextValue" nvarchar(max) NOT NULL DEFAULT '',
    "IntegerValue" int NOT NULL DEFAULT 0,
    "FloatValue" decimal(18,2) NOT NULL DEFAULT 0,
    "BooleanValue" bit NOT NULL DEFAULT (0),
    "DateTimeValue" datetime2(7),
    "GuidValue" uniqueidentifier,
    "BinaryValue" varbinary(max),
    "Position" int NOT NULL DEFAULT 0
);

CREATE TABLE "SysSettingsInFolder" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "FolderId" uniqueidentifier REFERENCES "SysSettingsFolder" ("Id"),
    "SysSettingsId" uniqueidentifier REFERENCES "SysSettings" ("Id")
);

CREATE TABLE "SysSettingsRights" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "SysSettingsCode" nvarchar(50) NOT NULL DEFAULT '',
    "ReadOperationCode" nvarchar(250) NOT NULL DEFAULT '',
    "ReadWriteOperationCode" nvarchar(250) NOT NULL DEFAULT ''
);

CREATE TABLE "CommunicationType" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "Name" nvarchar(250) NOT NULL DEFAULT '',
    "HyperlinkTemplate" nvarchar(250) NOT NULL DEFAULT '',
    "UseforAccounts" bit NOT NULL DEFAULT (0),
    "UseforContacts" bit NOT NULL DEFAULT (0),
    "ImageLinkId" uniqueidentifier,
    "DisplayFormat" nvarchar(250) NOT NULL DEFAULT ''
);

CREATE TABLE "SocialAccount" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "Login" nvarchar(250) NOT NULL DEFAULT '',
    "Public" bit NOT NULL DEFAULT (1),
    "AccessToken" nvarchar(250) NOT NULL DEFAULT '',
    "AccessSecretToken" nvarchar(250) NOT NULL DEFAULT '',
    "ConsumerKey" nvarchar(250) NOT NULL DEFAULT '',
    "TypeId" uniqueidentifier REFERENCES "CommunicationType" ("Id"),
    "UserId" uniqueidentifier REFERENCES "SysAdminUnit" ("Id"),
    "SocialId" nvarchar(250) NOT NULL DEFAULT '',
    "IsExpired" bit NOT NULL DEFAULT (0),
    "Name" nvarchar(250) NOT NULL DEFAULT '',
    "Notes" nvarchar(max) NOT NULL DEFAULT ''
);

CREATE TABLE "ContactCommunication" (
    "Id" uniqueidentifier NOT NULL DEFAULT (newid()) PRIMARY KEY NONCLUSTERED,
    "CreatedOn" datetime2(7) DEFAULT (getutcdate()),
    "CreatedById" uniqueidentifier,
    "ModifiedOn" datetime2(7) DEFAULT (getutcdate()),
    "ModifiedById" uniqueidentifier,
    "ProcessListeners" int NOT NULL DEFAULT 0,
    "CommunicationTypeId" uniqueidentifier REFERENCES "CommunicationType" ("Id"),
    "Number" nvarchar(250) NOT NULL DEFAULT '',
    "Position" int NOT NULL DEFAULT 0,
    "SocialMediaId" nvarchar(250) NOT NULL DEFAULT '',
    "SearchNumber" nvarchar(250) NOT NULL DEFAULT '',
    "Primary" bit NOT NULL DEFAULT (0),
    "NonActual" bit NOT NULL DEFAULT (0),
    "NonActualReasonId" uniqueidentifier,
    "DateSetNonActual" datetime2(7),
    "ContactId" uniqueidentifier REFERENCES "Contact" ("Id"),
    "IsCreatedBySynchronization" bit NOT NULL DEFAULT (0),
    "ExternalCommunicationTypeId" uniqueidentifier
);
