#pragma once

#include "base/Secret.h"
#include "setup/CrmSnapshot.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <vector>

/// What is said to the CRM's web service and how its answers are read: pure functions, body from values and values from
/// body. Bodies and answers of login, PostSysSettingsValues, QuerySysSettings, RightsService and FacebookService were seen in
/// source (Creatio 8.1 and its public clients); SelectQuery, UpdateQuery and DeleteQuery are put together from the vendor's
/// documentation and were not seen working. This is the one place to change when a version differs.
namespace crmlink::crm::requests
{

/// A POST: the path behind the base address (which has /0 on .NET Framework), and its body.
struct Call {
    QString path;
    QJsonObject body = {};
};

// Signing in and out. The login stands at the application's root, without /0 on either platform.
[[nodiscard]] Call login(const QString &user, const Secret &password);
[[nodiscard]] Call logout();

struct LoginAnswer {
    int code = -1; ///< 0: signed in
    QString message;
    QString passwordChangeUrl;
    QString redirectUrl;
};
/// Unset: not an answer of the login.
[[nodiscard]] std::optional<LoginAnswer> readLogin(const QJsonObject &answer);

// System settings.
[[nodiscard]] Call querySettings(const QStringList &codes);
/// Settings that exist, each with one row that stands for "All employees": the service tells the value that counts for the
/// signed-in user, without the row's id. Of a secret that the CRM does not tell (SecureText: it sends a mask) the row says so.
/// Unset: not an answer of QuerySysSettings.
[[nodiscard]] std::optional<std::vector<setup::Setting>> readSettings(const QJsonObject &answer);
[[nodiscard]] Call postSetting(const QString &code, const QJsonValue &value);

/// What the CRM made of a write. Its own `success` says false also when all went well, so it does not count.
struct SaveAnswer {
    bool saved = false;
    QString words; ///< the CRM's own, when it did not
};
[[nodiscard]] std::optional<SaveAnswer> readSave(const QJsonObject &answer, const QString &code);

// Permissions of the signed-in user.
[[nodiscard]] Call canExecuteOperation(const QString &operation);
[[nodiscard]] std::optional<bool> readCanExecute(const QJsonObject &answer);

// Rows of the CRM's objects.

/// One condition; several are joined by "and".
struct Filter {
    enum class Kind { Guid, Text, Boolean, Integer };
    QString column; ///< "User.Contact" goes along a lookup
    Kind kind = Kind::Text;
    QJsonValue value;
    bool contains = false; ///< else equal
};
struct Select {
    QString schema;
    QStringList columns;
    std::vector<Filter> filters = {};
    std::vector<Filter> anyOf = {}; ///< and one of these
    QStringList orderBy = {};       ///< columns, ascending
    int limit = -1;                 ///< -1: as many as the CRM gives
    int offset = 0;
};
[[nodiscard]] Call select(const Select &what);
[[nodiscard]] Call update(const QString &schema, const setup::Guid &id, const QString &column, bool value);
[[nodiscard]] Call remove(const QString &schema, const std::vector<Filter> &filters);
/// Unset: not an answer of SelectQuery. `success` does not count here either.
[[nodiscard]] std::optional<QJsonArray> readRows(const QJsonObject &answer);
/// How many rows UpdateQuery or DeleteQuery touched; unset: not an answer of theirs.
[[nodiscard]] std::optional<int> readRowsAffected(const QJsonObject &answer);
/// The CRM's words in an answer that reports an error; empty: it reports none.
[[nodiscard]] QString errorWords(const QJsonObject &answer);

[[nodiscard]] QStringList accountColumns();
[[nodiscard]] setup::Account accountFrom(const QJsonObject &row);
/// A lookup's id or name; plain text where the service sends that.
[[nodiscard]] setup::Guid lookupId(const QJsonValue &value);
[[nodiscard]] QString lookupName(const QJsonValue &value);

// FacebookService: the CRM's own server at work.
[[nodiscard]] Call consumerInfo();
[[nodiscard]] Call checkCanOperate(const setup::Guid &user);
[[nodiscard]] Call createAccount(const setup::Guid &user, const QString &socialId, const Secret &token);
[[nodiscard]] Call setAccessToken(const setup::Guid &user, const Secret &token);
[[nodiscard]] Call deleteAccount(const setup::Guid &user);

struct FacebookAnswer {
    bool success = false;
    QString exception; ///< "DublicateDataException" and the like
    QString words;     ///< the CRM's own, without its stack trace
    QJsonObject result;
};
/// @p call's answer, which comes wrapped as "<Method>Result". Unset: not an answer of FacebookService.
[[nodiscard]] std::optional<FacebookAnswer> readFacebook(const QJsonObject &answer, const Call &call);

/// App ID, App Secret and version that the CRM's server uses now. Any signed-in user may ask.
struct ConsumerInfo {
    QString key;
    Secret secret;
    QString version;
};
[[nodiscard]] std::optional<ConsumerInfo> readConsumerInfo(const FacebookAnswer &answer);

// Making the CRM notice what was written past it.
[[nodiscard]] Call clearCache();
[[nodiscard]] Call restart(bool netFramework);

} // namespace crmlink::crm::requests
