#include "pages/CrmTodayCard.h"

#include "pages/PageId.h"
#include "setup/CrmFindings.h"
#include "widgets/Choice.h"
#include "widgets/Layouts.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QFontDatabase>
#include <QHeaderView>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace crmlink::pages
{

using namespace setup;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

QString shown(const Setting &setting)
{
    const SettingRow *row = setting.forAll();
    if (!row)
        return CrmTodayCard::tr("(no value)");
    if (const auto *on = std::get_if<bool>(&row->data))
        return *on ? CrmTodayCard::tr("☑ selected") : CrmTodayCard::tr("☐ cleared");
    if (const auto *secret = std::get_if<Secret>(&row->data))
        return secret->isEmpty() ? CrmTodayCard::tr("(not set)") : CrmTodayCard::tr("•••••••• (secret)");
    const auto *text = std::get_if<QString>(&row->data);
    return text && !text->isEmpty() ? *text : CrmTodayCard::tr("(empty)");
}

} // namespace

CrmTodayCard::CrmTodayCard(QWidget *parent)
    : Card(parent), m_which(new Words(Words::Role::Subheading)), m_settings(new QTableWidget(0, 2)), m_findings(new QVBoxLayout),
      m_inUse(new widgets::Card), m_inUseText(new Words(Words::Role::Body)),
      m_keep(new QRadioButton(tr("&Keep this App ID (the accounts stay linked)"))), m_replace(new QRadioButton(tr("Use &another App ID")))
{
    setObjectName(QStringLiteral("crmResult"));
    m_which->setObjectName(QStringLiteral("whichCrm"));
    m_settings->setObjectName(QStringLiteral("todaysValues"));
    m_settings->setAccessibleName(tr("What the CRM holds today"));
    m_settings->setHorizontalHeaderLabels({tr("System setting"), tr("Today")});
    m_settings->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_settings->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_settings->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_settings->verticalHeader()->hide();
    m_settings->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_settings->setSelectionMode(QAbstractItemView::NoSelection);
    m_settings->setTabKeyNavigation(false);
    m_settings->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_settings->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_inUse->setObjectName(QStringLiteral("appInUse"));
    m_inUse->setTone(Tone::Attention);
    m_inUse->hide();
    m_keep->setObjectName(QStringLiteral("keepApp"));
    m_replace->setObjectName(QStringLiteral("replaceApp"));
    auto *inUse = new QVBoxLayout(m_inUse);
    inUse->setContentsMargins(0, 0, 0, 0);
    inUse->addWidget(m_inUseText);
    inUse->addWidget(m_keep);
    inUse->addWidget(m_replace);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_which);
    column->addWidget(m_settings);
    column->addLayout(m_findings);
    column->addWidget(m_inUse);

    widgets::whenChosen(m_keep, this, [this] { emit keepsApp(true); });
    widgets::whenChosen(m_replace, this, [this] { emit keepsApp(false); });
}

void CrmTodayCard::show(const CrmSnapshot &crm, const SetupDraft &draft, QDate today)
{
    const CrmIdentity &id = crm.identity;
    if (crm.byService)
        //: Address, platform, CRM user.
        m_which->setText(tr("%1 · %2 · signed in as %3").arg(id.database, id.product, id.signedInAs));
    else
        //: Server, database, product, number of active users.
        m_which->setText(
            tr("%1 · %2 · %3 · for %4 · %n active user(s)", nullptr, id.activeUsers)
                .arg(shownServer(id.server, id.port), shownDatabase(id.database, id.schema), id.product, draft.site.siteUrl.toString()));
    showSettings(crm.settings);
    showFindings(crm, draft, today);
    showAppInUse(appInUse(crm), draft.keepExistingApp);
    setVisible(true);
}

void CrmTodayCard::showSettings(const std::vector<Setting> &settings)
{
    m_settings->setRowCount(static_cast<int>(settings.size()));
    int row = 0;
    for (const Setting &setting : settings) {
        auto *caption = new QTableWidgetItem(setting.displayName());
        caption->setToolTip(setting.code);
        auto *value = new QTableWidgetItem(shown(setting));
        value->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        m_settings->setItem(row, 0, caption);
        m_settings->setItem(row, 1, value);
        ++row;
    }
    m_settings->resizeRowsToContents();
    int height = m_settings->horizontalHeader()->sizeHint().height() + 2 * m_settings->frameWidth();
    for (int i = 0; i < m_settings->rowCount(); ++i)
        height += m_settings->rowHeight(i);
    m_settings->setFixedHeight(height);
}

void CrmTodayCard::showFindings(const CrmSnapshot &crm, const SetupDraft &draft, QDate today)
{
    widgets::clear(m_findings);
    m_blocks = false;
    // What this login may not write can go to the database administrator as a script.
    const bool scripted = draft.site.database.kind == DatabaseKind::PostgreSql;
    bool mayNotWrite = false;
    for (const Check &finding : crmFindings(crm, draft.site.actingAs, today)) {
        const bool rights = finding.id == u"rights" || finding.id == u"read-only";
        const bool failed = finding.status == CheckStatus::Failed;
        mayNotWrite = mayNotWrite || rights;
        m_blocks = m_blocks || (failed && !(rights && scripted));
        addFinding(failed ? Tone::Bad : Tone::Attention, QStringLiteral("finding.") + finding.id,
                   finding.text.toString() + u' ' + finding.fix.toString());
    }
    if (mayNotWrite && !m_blocks)
        addFinding(Tone::Accent, QStringLiteral("goOnWithScript"),
                   tr("You can go on with this login: the page “%1” saves the changes as a script for the database administrator.")
                       .arg(titleOf(PageId::Write)));
    if (!m_blocks && crm.actingUser && crm.actingUser->mayShareAccounts)
        addFinding(Tone::Good, QStringLiteral("mayShare"), tr("%1 may share accounts with all users.").arg(crm.actingUser->name));
}

void CrmTodayCard::addFinding(Tone tone, const QString &name, const QString &text)
{
    auto *line = new StateLine(tone, text);
    line->setObjectName(name);
    m_findings->addWidget(line);
}

void CrmTodayCard::showAppInUse(const AppAccounts &app, bool keep)
{
    m_inUse->setVisible(app.accounts > 0);
    if (app.accounts == 0)
        return;
    m_inUseText->setText(tr("The CRM already uses the App ID %1, and %n account(s) are linked through it. With another App ID "
                            "their tokens are of no use: each has to be linked again.",
                            nullptr, app.accounts)
                             .arg(app.appId));
    widgets::showChosen(keep ? m_keep : m_replace);
}

} // namespace crmlink::pages
