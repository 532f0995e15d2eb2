#include "journal/RunRecord.h"

#include "base/Loopback.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace crmlink::journal
{

namespace
{

constexpr int format = 1;

Error unreadable(const QString &fileName, const QString &why)
{
    return {.kind = ErrorKind::StateFolder,
            .what = Text(QT_TRANSLATE_NOOP("crmlink", "%1 is not a record of a run."), {fileName}),
            .why = Text::verbatim(why),
            .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Move the file out of the folder, or restore it from a backup.")),
            .guide = setup::anchor::stateFolder,
            .candidates = {}};
}

QString name(Verb verb)
{
    return verb == Verb::Undo ? QStringLiteral("undo") : QStringLiteral("apply");
}

QString name(RunState state)
{
    return state == RunState::Done ? QStringLiteral("done") : QStringLiteral("pending");
}

QString name(OldSecret oldSecret)
{
    switch (oldSecret) {
    case OldSecret::None: break;
    case OldSecret::Kept: return QStringLiteral("kept");
    case OldSecret::Forgotten: return QStringLiteral("forgotten");
    }
    return QStringLiteral("none");
}

template <typename Enum> std::optional<Enum> byName(const QJsonValue &value, std::initializer_list<Enum> all)
{
    for (const Enum one : all) {
        if (name(one) == value.toString())
            return one;
    }
    return std::nullopt;
}

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// Names of servers, or folders. @p sameInstance: both call themselves the same.
bool sameServer(const QString &one, const QString &other, bool sameInstance)
{
    if (one.startsWith(u'/') || other.startsWith(u'/'))
        return one == other;
    if (one.compare(other, Qt::CaseInsensitive) == 0 || (isLocalhost(one) && isLocalhost(other)))
        return true;
    const auto isShortFor = [](const QString &name, const QString &whole) {
        return !name.isEmpty() && !name.contains(u'.') && whole.startsWith(name + u'.', Qt::CaseInsensitive);
    };
    return sameInstance && (isShortFor(one, other) || isShortFor(other, one));
}

} // namespace

setup::Receipt RunRecord::receipt() const
{
    return {.runId = id,
            .plan = {.changes = changes, .salt = salt, .warnings = {}},
            .writtenAt = writtenAt,
            .insertedRows = insertedRows,
            .hasWayBack = hasWayBack()};
}

bool RunRecord::isOf(const setup::CrmSnapshot &crm) const
{
    if (byService || crm.byService)
        return byService == crm.byService;
    const setup::CrmIdentity &here = crm.identity;
    const bool bothTell = !instance.isEmpty() && !here.instance.isEmpty();
    if (bothTell && instance != here.instance)
        return false;
    return sameServer(server, here.server, bothTell) && port == here.port && database == here.database && schema == here.schema;
}

setup::CrmIdentity RunRecord::place() const
{
    return {.server = server, .database = database, .product = {}, .signedInAs = {}, .port = port, .schema = schema, .instance = instance};
}

bool RunRecord::hasWayBack() const
{
    return oldSecret != OldSecret::Forgotten && std::ranges::any_of(changes, setup::isUndoable);
}

bool RunRecord::isUndoable() const
{
    return verb == Verb::Apply && state == RunState::Done && undoneBy.isEmpty() && std::ranges::any_of(changes, setup::isUndoable);
}

setup::SnapshotRequest RunRecord::request(const QString &actingAs) const
{
    setup::SnapshotRequest request;
    request.actingAs = actingAs;
    for (const setup::Change &change : changes) {
        if (const auto *account = std::get_if<setup::AccountChange>(&change)) {
            request.accounts += account->id;
            request.tokens = request.tokens || account->writesToken();
            request.allAccountRights = request.allAccountRights || account->before == setup::AccountState::None;
        }
    }
    return request;
}

QByteArray RunRecord::toJson() const
{
    QJsonArray inserted;
    for (const setup::Guid &row : insertedRows)
        inserted.append(row);
    QJsonObject object{{QStringLiteral("format"), format},
                       {QStringLiteral("run"), id},
                       {QStringLiteral("verb"), name(verb)},
                       {QStringLiteral("state"), name(state)},
                       {QStringLiteral("site"), site},
                       {QStringLiteral("siteName"), siteName},
                       {QStringLiteral("server"), server},
                       {QStringLiteral("database"), database},
                       {QStringLiteral("port"), port},
                       {QStringLiteral("schema"), schema},
                       {QStringLiteral("instance"), instance},
                       {QStringLiteral("byService"), byService},
                       {QStringLiteral("startedAt"), timeText(startedAt)},
                       {QStringLiteral("writtenAt"), timeText(writtenAt)},
                       {QStringLiteral("seenByCrm"), seenByCrm},
                       {QStringLiteral("settled"), settled},
                       {QStringLiteral("oldSecret"), name(oldSecret)},
                       {QStringLiteral("changes"), setup::changesToJson(changes)},
                       {QStringLiteral("salt"), QString::fromLatin1(salt)},
                       {QStringLiteral("insertedRows"), inserted},
                       {QStringLiteral("undoes"), undoes},
                       {QStringLiteral("undoneBy"), undoneBy}};
    // The contract's list of changes has codes alone.
    QJsonObject captions;
    for (const setup::Change &change : changes) {
        if (const auto *setting = std::get_if<setup::SettingChange>(&change); setting && !setting->caption.isEmpty())
            captions.insert(setting->code, setting->caption);
    }
    object.insert(QStringLiteral("captions"), captions);
    return QJsonDocument(object).toJson();
}

Result<RunRecord> RunRecord::fromJson(const QByteArray &json, const QString &fileName)
{
    QJsonParseError parsed;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsed).object();
    if (parsed.error != QJsonParseError::NoError)
        return failure(unreadable(fileName, parsed.errorString()));
    if (object.value(u"format").toInt() != format)
        return failure(unreadable(fileName, QStringLiteral("format is not %1").arg(format)));

    RunRecord record;
    record.id = object.value(u"run").toString();
    record.site = object.value(u"site").toString();
    record.siteName = object.value(u"siteName").toString();
    record.server = object.value(u"server").toString();
    record.database = object.value(u"database").toString();
    record.port = object.value(u"port").toInt();
    record.schema = object.value(u"schema").toString();
    record.instance = object.value(u"instance").toString();
    record.byService = object.value(u"byService").toBool();
    record.startedAt = timeFrom(object.value(u"startedAt"));
    record.writtenAt = timeFrom(object.value(u"writtenAt"));
    record.seenByCrm = object.value(u"seenByCrm").toBool();
    record.settled = object.value(u"settled").toBool();
    record.salt = object.value(u"salt").toString().toLatin1();
    record.undoes = object.value(u"undoes").toString();
    record.undoneBy = object.value(u"undoneBy").toString();
    for (const QJsonArray rows = object.value(u"insertedRows").toArray(); const QJsonValue row : rows)
        record.insertedRows.push_back(row.toString());

    const auto verb = byName(object.value(u"verb"), {Verb::Apply, Verb::Undo});
    const auto state = byName(object.value(u"state"), {RunState::Pending, RunState::Done});
    const auto oldSecret = byName(object.value(u"oldSecret"), {OldSecret::None, OldSecret::Kept, OldSecret::Forgotten});
    if (!isRunId(record.id) || record.site.isEmpty() || record.salt.isEmpty() || !record.startedAt.isValid() || !verb || !state
        || !oldSecret)
        return failure(unreadable(fileName, QStringLiteral("a field is missing or is not what it should be")));
    record.verb = *verb;
    record.state = *state;
    record.oldSecret = *oldSecret;
    auto changes = setup::changesFromJson(object.value(u"changes").toArray());
    if (!changes)
        return failure(unreadable(fileName, changes.error().why.toString()));
    record.changes = std::move(*changes);
    const QJsonObject captions = object.value(u"captions").toObject();
    for (setup::Change &change : record.changes) {
        if (auto *setting = std::get_if<setup::SettingChange>(&change))
            setting->caption = captions.value(setting->code).toString();
    }
    return record;
}

QString newRunId()
{
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddThhmmsszzzZ"));
    return time + u'-' + QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, u'0');
}

bool isRunId(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9]{8}T[0-9]{9}Z-[0-9a-f]{8}\\z"));
    return pattern.match(text).hasMatch();
}

} // namespace crmlink::journal
