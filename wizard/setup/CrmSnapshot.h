#pragma once

#include "base/Secret.h"
#include "base/Text.h"
#include "setup/Site.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace crmlink::setup
{

/// GUIDs are lower-case text without braces on every DBMS.
using Guid = QString;

/// What a value row of a setting holds. A secret setting's text is a Secret from the moment it is read.
using SettingData = std::variant<QString, bool, Secret>;

/// One row of SysSettingsValue.
struct SettingRow {
    Guid id;
    Guid adminUnitId;
    QString adminUnitName;        ///< role or user; empty when the row names none that exists
    bool adminUnitIsUser = false; ///< a personal value
    bool isDef = false;           ///< informative only: half of a real CRM's default rows carry false
    int position = 0;
    SettingData data;
    bool isHidden = false; ///< there is a value that the CRM does not tell (SecureText by the web service); data is empty then
};

/// One system setting, found by its Code.
struct Setting {
    Guid id;
    QString code;
    QString caption;       ///< the CRM's own caption, in its primary language
    QString valueTypeName; ///< "ShortText", "Boolean", "SecureText", …
    bool isPersonal = false;
    std::vector<SettingRow> rows; ///< by Position

    /// The row for "All employees", the one that CrmLink writes; null when there is none.
    [[nodiscard]] const SettingRow *forAll() const;
    /// For people: the caption, or the code of a setting that has none.
    [[nodiscard]] const QString &displayName() const { return caption.isEmpty() ? code : caption; }
    [[nodiscard]] bool isSecureText() const { return valueTypeName == u"SecureText"; }
    /// Rows of other roles or users, which win over ours for those who hold the role.
    [[nodiscard]] std::vector<const SettingRow *> shadowing() const;
};

/// One row of SocialAccount.
struct Account {
    Guid id;
    Guid networkTypeId;
    QString login;
    QString name;
    Guid ownerId;
    QString ownerName;
    QString socialId;
    QString appId; ///< ConsumerKey: the app that the token belongs to
    bool isPublic = false;
    bool isExpired = false;
    std::optional<Secret> token = {}; ///< unset: not asked for, or this way to the CRM does not tell
    [[nodiscard]] bool isFacebook() const;
};

struct AppAccounts {
    QString appId;
    int accounts = 0;
};

struct ActingUser {
    Guid id;
    QString name;
    Guid contactId;
    bool active = false;
    bool mayShareAccounts = false; ///< holds CanManageSharedSocialAccounts
    QString permissionDecidedBy;   ///< role or user whose grantee row decided; empty: no row applies
};

/// Which CRM this is, for headings: shown wherever something is about to be written.
struct CrmIdentity {
    QString server;      ///< host, or for SQLite the folder, without links
    QString database;    ///< database name or file name
    QString product;     ///< "PostgreSQL 15.18"
    QString signedInAs;  ///< database login
    int activeUsers = 0; ///< active SysAdminUnit rows of type user
    int port = 0;        ///< of a database server; 0 elsewhere
    QString schema = {}; ///< the tables' own; empty: the DBMS has none
    /// What the server calls itself, whatever name it was reached by: PostgreSQL's system identifier, SQL Server's ServerName, Oracle's
    /// DB_UNIQUE_NAME. Empty: it does not tell, or it is SQLite or the web service. A cloned machine has that of its original.
    QString instance = {};

    /// "crm (schema COPY) on db:5433", in the language of the moment.
    [[nodiscard]] QString placeName() const;
};

/// What CrmLink needs to know of a CRM, read at one moment.
struct CrmSnapshot {
    CrmIdentity identity;
    std::vector<Setting> settings;        ///< those of integration::settingCodes that exist
    int textValueWidth = -1;              ///< characters of SysSettingsValue.TextValue; -1: no limit
    int tokenWidth = -1;                  ///< characters of SocialAccount.AccessToken; -1: no limit
    int loginWidth = -1;                  ///< characters of SocialAccount.Login; -1: no limit
    std::optional<ActingUser> actingUser; ///< unset: not asked for, or no such user
    std::vector<AppAccounts> linkedByApp; ///< Facebook accounts by App ID
    std::vector<Account> accounts;        ///< those that the request asked for
    std::vector<Account> deadPrivate;     ///< private ones that no longer work, which hide shared ones from their owners
    QStringList missingRights;            ///< "UPDATE on SysSettingsValue", … found before anything is written
    bool readOnly = false;                ///< the server or session refuses writes
    /// Told by the CRM's own web service: it encrypts SecureText itself, tells no row ids, and signedInAs is a CRM user.
    bool byService = false;

    [[nodiscard]] const Setting *setting(QLatin1String code) const;
    /// The Facebook package is installed: its key, secret and checkbox settings exist.
    [[nodiscard]] bool hasFacebookPackage() const;
    /// The one of `accounts` with this id; null: none.
    [[nodiscard]] const Account *account(const Guid &id) const;
    /// App ID in the default row; empty when there is none.
    [[nodiscard]] QString appId() const;
};

/// What to read beside the settings.
struct SnapshotRequest {
    QString actingAs;        ///< name or id of a CRM user; may be empty
    QStringList accounts;    ///< logins or ids of accounts
    int sharedAccounts = 0;  ///< and up to so many Facebook accounts that are shared already, whatever their name
    QStringList owners = {}; ///< ids of CRM users whose Facebook accounts are read, too
    bool tokens = false;     ///< with the accounts' tokens
    /// The rights to insert and delete accounts are looked at, too; else only those to share them.
    bool allAccountRights = false;
    int deadPrivate = 0; ///< up to so many private accounts that expired, or belong to another app than aliveApp
    QString aliveApp = {};
    bool operator==(const SnapshotRequest &) const = default;
};

} // namespace crmlink::setup
