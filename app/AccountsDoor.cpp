#include "AccountsText.h"
#include "ChangesText.h"
#include "Doors.h"
#include "LockNotice.h"

#include "base/Nearest.h"
#include "runs/AccountsRun.h"
#include "runs/KnownDates.h"
#include "runs/OpenSite.h"
#include "runs/SimilarLogins.h"
#include "runs/SiteStorage.h"
#include "setup/GuideAnchors.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace crmlink::app
{

namespace
{

const QStringList actions{QStringLiteral("list"), QStringLiteral("share"), QStringLiteral("unshare"), QStringLiteral("remove")};

/// Accounts are read, and written out, so many at a time.
constexpr int pageSize = 2000;

Error usage(Text what, Text fix)
{
    return {.kind = ErrorKind::Usage,
            .what = std::move(what),
            .why = {},
            .fix = std::move(fix),
            .guide = setup::anchor::commandLine,
            .candidates = {}};
}

Result<void> checkWords(const QStringList &words)
{
    const Text seeHelp(QT_TRANSLATE_NOOP("crmlink", "See crmlink %1 --help."), {QStringLiteral("accounts")});
    if (words.isEmpty())
        return failure(usage(Text(QT_TRANSLATE_NOOP("crmlink", "What about the accounts? Say list, share, unshare or remove.")), seeHelp));
    const QString &action = words.front();
    if (!actions.contains(action)) {
        const QString closest = nearest(action, actions);
        return failure(
            closest.isEmpty()
                ? usage(Text(QT_TRANSLATE_NOOP("crmlink", "Accounts have no action “%1”: say list, share, unshare or remove."), {action}),
                        seeHelp)
                : usage(Text(QT_TRANSLATE_NOOP("crmlink", "Accounts have no action “%1”; did you mean “%2”?"), {action, closest}),
                        seeHelp));
    }
    if (words.size() == 1 && action != u"list")
        return failure(
            usage(Text(QT_TRANSLATE_NOOP("crmlink", "No account is named."), {}),
                  Text(QT_TRANSLATE_NOOP("crmlink", "Name accounts by login or id after “%1”; accounts list shows them."), {action})));
    return {};
}

/// Writes what is to be printed to a file, a page at a time: the whole of a large CRM's accounts is in memory at no time.
class Spool
{
public:
    explicit Spool(bool json) : m_json(json), m_file(std::make_shared<QTemporaryFile>()) { m_good = m_file->open(); }

    void begin(const QString &heading) { put(m_json ? accountsJsonBegin() : heading.toUtf8() + '\n'); }
    void add(const setup::Account &account, const std::optional<setup::TokenDates> &dates)
    {
        put(m_json ? (m_count > 0 ? "," : "") + accountJson(account, dates) : accountLine(account, dates));
        ++m_count;
    }
    [[nodiscard]] Result<std::shared_ptr<QTemporaryFile>> end()
    {
        put(m_json ? accountsJsonEnd(m_count) : accountsTextEnd(m_count));
        if (m_good && m_file->flush())
            return m_file;
        return failure(Error{.kind = ErrorKind::Unexpected,
                             .what = Text(QT_TRANSLATE_NOOP("crmlink", "The list cannot be written to a temporary file.")),
                             .why = Text::verbatim(m_file->errorString()),
                             .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Make room in the folder for temporary files (TMPDIR, TEMP).")),
                             .guide = {},
                             .candidates = {}});
    }

private:
    void put(const QByteArray &bytes) { m_good = m_good && m_file->write(bytes) == bytes.size(); }

    bool m_json;
    bool m_good = false;
    int m_count = 0;
    std::shared_ptr<QTemporaryFile> m_file;
};

/// Those that @p names name, every one at least once.
Result<std::vector<setup::Account>> named(crm::CrmGateway &gateway, const QStringList &names, const std::stop_token &stop)
{
    const auto crm = gateway.read({.actingAs = {}, .accounts = names}, stop).result();
    if (!crm)
        return failure(crm.error());
    for (const QString &name : names) {
        const auto found = setup::withIds(*crm, {.share = {name}});
        if (found || found.error().kind != ErrorKind::NotFound)
            continue;
        Error error = found.error();
        if (QUuid::fromString(name).isNull())
            error.candidates = runs::similarLogins(gateway, name, stop);
        return failure(error);
    }
    std::vector<setup::Account> accounts;
    std::ranges::copy_if(crm->accounts, std::back_inserter(accounts), &setup::Account::isFacebook);
    return accounts;
}

Result<Answer> list(const Invocation &invocation, const setup::Site &site, Desk &desk)
{
    auto open = runs::OpenSite::open(site, setup::SiteFile::Needs::Connection, desk.resolver(), desk.stop());
    if (!open)
        return failure(open.error());
    crm::CrmGateway &gateway = *open->gateway;
    // Without a state folder nothing is known, and the list is as good.
    const auto state = desk.state();
    const auto write = [&](Spool &spool, const std::vector<setup::Account> &accounts) -> Result<void> {
        QHash<setup::Guid, setup::TokenDates> dates;
        if (state) {
            auto known = runs::knownDates(gateway, journal::AccountDates(*state), accounts, desk.stop());
            if (!known)
                return failure(known.error());
            dates = std::move(*known);
        }
        for (const setup::Account &account : accounts) {
            const auto at = dates.constFind(account.id);
            spool.add(account, at == dates.constEnd() ? std::nullopt : std::optional(*at));
        }
        return {};
    };

    Spool spool(invocation.json);
    spool.begin(crmHeading(site));
    if (const QStringList names = invocation.words.mid(1); !names.isEmpty()) {
        const auto accounts = named(gateway, names, desk.stop());
        if (!accounts)
            return failure(accounts.error());
        if (auto written = write(spool, *accounts); !written)
            return failure(written.error());
    } else {
        setup::AccountQuery query{.limit = pageSize};
        do {
            const auto page = gateway.accounts(query, desk.stop()).result();
            if (!page)
                return failure(page.error());
            if (auto written = write(spool, page->accounts); !written)
                return failure(written.error());
            query.after = page->next;
        } while (query.after);
    }
    auto printed = spool.end();
    if (!printed)
        return failure(printed.error());
    Answer answer;
    answer.warnings = open->warnings;
    answer.printed = std::move(*printed);
    return answer;
}

Result<Answer> change(const Invocation &invocation, const QString &siteFile, const setup::Site &site, Desk &desk)
{
    const auto state = desk.state();
    if (!state)
        return failure(state.error());
    LockNotice notice; // before the gateway: it must outlive it
    auto open = runs::OpenSite::open(site, setup::SiteFile::Needs::Connection, desk.resolver(), desk.stop());
    if (!open)
        return failure(open.error());
    const QString &action = invocation.words.front();
    runs::AccountsRun::Order order{.site = site, .wishes = {}};
    (action == u"share" ? order.wishes.share : action == u"unshare" ? order.wishes.unshare : order.wishes.remove) = invocation.words.mid(1);
    runs::AccountsRun run({*open->gateway, desk.store(), journal::Journal(*state)});
    const auto outcome = run.start(std::move(order), notice.progress(), desk.stop()).result();
    if (!outcome)
        return failure(outcome.error());

    const std::vector<setup::Change> &changes = outcome->receipt.plan.changes;
    Answer answer;
    answer.warnings = open->warnings;
    answer.warnings.insert(answer.warnings.end(), outcome->warnings.begin(), outcome->warnings.end());
    if (outcome->changed() && !outcome->receipt.hasWayBack) {
        answer.warnings.push_back(
            {QStringLiteral("removal_final"),
             Text(QT_TRANSLATE_NOOP("crmlink", "Undo cannot give removed accounts back: their owners have to link them again."))});
    }
    answer.json = changesAnswer(QStringLiteral("accounts"), site, outcome->changed(), outcome->receipt.runId, outcome->receipt.plan,
                                answer.warnings);
    answer.json.insert(QStringLiteral("action"), action);
    answer.text = crmHeading(site) + u'\n';
    if (!outcome->changed()) {
        answer.text += Text(QT_TRANSLATE_NOOP("crmlink", "Nothing to write: the accounts are as you want them.")).toString() + u'\n';
        return answer;
    }
    answer.text += Text::plural(QT_TRANSLATE_N_NOOP("crmlink", "Wrote %n change(s) and read them back:"), int(changes.size())).toString()
        + u'\n' + changesText(changes);
    answer.text += runText(outcome->receipt, siteFile, *state);
    return answer;
}

} // namespace

Result<Answer> accounts(const Invocation &invocation, const QString &siteFile, Desk &desk)
{
    if (const auto sensible = checkWords(invocation.words); !sensible)
        return failure(sensible.error());
    const auto site = runs::SiteStorage::load(siteFile, setup::SiteFile::Needs::Connection, desk.stop());
    if (!site)
        return failure(site.error());
    return invocation.words.front() == u"list" ? list(invocation, *site, desk) : change(invocation, siteFile, *site, desk);
}

} // namespace crmlink::app
