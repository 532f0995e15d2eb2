-- The practice CRM: the tables of bpm'online / Creatio that CrmLink touches, in SQLite; crm-rows.sql fills them.
-- Column names and kinds are those of Creatio 8.1's entity schemas. Every statement ends with a semicolon at the end of its line, and no other line does.

CREATE TABLE "Contact" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "Name" NVARCHAR(250) NOT NULL DEFAULT '',
    "Email" NVARCHAR(250) NOT NULL DEFAULT ''
);

CREATE TABLE "SysAdminUnit" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "Name" NVARCHAR(250) NOT NULL DEFAULT '',
    "Description" TEXT NOT NULL DEFAULT '',
    "SysAdminUnitTypeValue" INTEGER NOT NULL DEFAULT 0,
    "ParentRoleId" CHAR(36) REFERENCES "SysAdminUnit" ("Id"),
    "ContactId" CHAR(36) REFERENCES "Contact" ("Id"),
    "AccountId" CHAR(36),
    "IsDirectoryEntry" BOOLEAN NOT NULL DEFAULT 0,
    "UserPassword" NVARCHAR(500) NOT NULL DEFAULT '',
    "Active" BOOLEAN NOT NULL DEFAULT 0,
    "LoggedIn" BOOLEAN NOT NULL DEFAULT 0,
    "ConnectionType" INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE "SysUserInRole" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "SysUserId" CHAR(36) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "SysRoleId" CHAR(36) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SysAdminUnitInRole" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "SysAdminUnitId" CHAR(36) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "SysAdminUnitRoleId" CHAR(36) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "SourceAdminUnitId" CHAR(36),
    "Source" INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE "SysAdminUnitGrantedRight" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "GrantorSysAdminUnitId" CHAR(36) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "GranteeSysAdminUnitId" CHAR(36) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SysAdminOperation" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "Name" NVARCHAR(250) NOT NULL DEFAULT '',
    "Description" NVARCHAR(250) NOT NULL DEFAULT '',
    "Code" NVARCHAR(250) NOT NULL DEFAULT '',
    "SysFolderId" CHAR(36),
    "UseSystemOperationRestrictions" BOOLEAN NOT NULL DEFAULT 0
);

CREATE TABLE "SysAdminOperationGrantee" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "SysAdminOperationId" CHAR(36) REFERENCES "SysAdminOperation" ("Id") ON DELETE CASCADE,
    "SysAdminUnitId" CHAR(36) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "CanExecute" BOOLEAN NOT NULL DEFAULT 0,
    "Position" INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE "SysSettingsFolder" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "Name" NVARCHAR(250) NOT NULL DEFAULT '',
    "Description" TEXT NOT NULL DEFAULT '',
    "ParentId" CHAR(36) REFERENCES "SysSettingsFolder" ("Id"),
    "FolderTypeId" CHAR(36),
    "SearchData" BLOB,
    "OptimizationType" INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE "SysSettings" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "Name" NVARCHAR(250) NOT NULL DEFAULT '',
    "Description" TEXT NOT NULL DEFAULT '',
    "Code" NVARCHAR(50) NOT NULL DEFAULT '',
    "ValueTypeName" NVARCHAR(250) NOT NULL DEFAULT '',
    "SysFolderId" CHAR(36) REFERENCES "SysSettingsFolder" ("Id"),
    "IsPersonal" BOOLEAN NOT NULL DEFAULT 0,
    "IsCacheable" BOOLEAN NOT NULL DEFAULT 1,
    "ReferenceSchemaUId" CHAR(36),
    "IsSSPAvailable" BOOLEAN NOT NULL DEFAULT 0
);

CREATE TABLE "SysSettingsValue" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "SysSettingsId" CHAR(36) REFERENCES "SysSettings" ("Id") ON DELETE CASCADE,
    "SysAdminUnitId" CHAR(36) REFERENCES "SysAdminUnit" ("Id") ON DELETE CASCADE,
    "IsDef" BOOLEAN NOT NULL DEFAULT 0,
    "TextValue" TEXT NOT NULL DEFAULT '',
    "IntegerValue" INTEGER NOT NULL DEFAULT 0,
    "FloatValue" DECIMAL(18,2) NOT NULL DEFAULT 0,
    "BooleanValue" BOOLEAN NOT NULL DEFAULT 0,
    "DateTimeValue" TEXT,
    "GuidValue" CHAR(36),
    "BinaryValue" BLOB,
    "Position" INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE "SysSettingsInFolder" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "FolderId" CHAR(36) REFERENCES "SysSettingsFolder" ("Id") ON DELETE CASCADE,
    "SysSettingsId" CHAR(36) REFERENCES "SysSettings" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SysSettingsRights" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "SysSettingsCode" NVARCHAR(50) NOT NULL DEFAULT '',
    "ReadOperationCode" NVARCHAR(250) NOT NULL DEFAULT '',
    "ReadWriteOperationCode" NVARCHAR(250) NOT NULL DEFAULT ''
);

CREATE TABLE "CommunicationType" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "Name" NVARCHAR(250) NOT NULL DEFAULT '',
    "HyperlinkTemplate" NVARCHAR(250) NOT NULL DEFAULT '',
    "UseforAccounts" BOOLEAN NOT NULL DEFAULT 0,
    "UseforContacts" BOOLEAN NOT NULL DEFAULT 0,
    "ImageLinkId" CHAR(36),
    "DisplayFormat" NVARCHAR(250) NOT NULL DEFAULT ''
);

CREATE TABLE "SocialAccount" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "Login" NVARCHAR(250) NOT NULL DEFAULT '',
    "Public" BOOLEAN NOT NULL DEFAULT 1,
    "AccessToken" NVARCHAR(250) NOT NULL DEFAULT '',
    "AccessSecretToken" NVARCHAR(250) NOT NULL DEFAULT '',
    "ConsumerKey" NVARCHAR(250) NOT NULL DEFAULT '',
    "TypeId" CHAR(36) REFERENCES "CommunicationType" ("Id"),
    "UserId" CHAR(36) REFERENCES "SysAdminUnit" ("Id"),
    "SocialId" NVARCHAR(250) NOT NULL DEFAULT '',
    "IsExpired" BOOLEAN NOT NULL DEFAULT 0,
    "Name" NVARCHAR(250) NOT NULL DEFAULT '',
    "Notes" TEXT NOT NULL DEFAULT ''
);

CREATE TABLE "ContactCommunication" (
    "Id" CHAR(36) NOT NULL PRIMARY KEY,
    "CreatedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "CreatedById" CHAR(36),
    "ModifiedOn" TEXT DEFAULT (strftime('%Y-%m-%d %H:%M:%f', 'now')),
    "ModifiedById" CHAR(36),
    "ProcessListeners" INTEGER NOT NULL DEFAULT 0,
    "CommunicationTypeId" CHAR(36) REFERENCES "CommunicationType" ("Id"),
    "Number" NVARCHAR(250) NOT NULL DEFAULT '',
    "Position" INTEGER NOT NULL DEFAULT 0,
    "SocialMediaId" NVARCHAR(250) NOT NULL DEFAULT '',
    "SearchNumber" NVARCHAR(250) NOT NULL DEFAULT '',
    "Primary" BOOLEAN NOT NULL DEFAULT 0,
    "NonActual" BOOLEAN NOT NULL DEFAULT 0,
    "NonActualReasonId" CHAR(36),
    "DateSetNonActual" TEXT,
    "ContactId" CHAR(36) REFERENCES "Contact" ("Id") ON DELETE CASCADE,
    "IsCreatedBySynchronization" BOOLEAN NOT NULL DEFAULT 0,
    "ExternalCommunicationTypeId" CHAR(36)
);
