#include "pages/NoticeCard.h"

#include "pages/ServiceForm.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using namespace setup;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

NoticeCard::NoticeCard(QWidget *parent)
    : QWidget(parent), m_form(new ServiceForm(QStringLiteral("notice"))), m_sentence(new Words(Words::Role::Body)),
      m_restart(new QPushButton(tr("&Restart the CRM"))), m_ask(new QPushButton(tr("&Ask the CRM"))), m_result(new QWidget),
      m_seen(new StateLine), m_proved(new StateLine)
{
    setObjectName(QStringLiteral("notice"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_sentence->setObjectName(QStringLiteral("noticeSentence"));
    column->addWidget(m_sentence);
    column->addWidget(m_form);
    auto *row = new QHBoxLayout;
    m_restart->setObjectName(QStringLiteral("noticeRestart"));
    m_ask->setObjectName(QStringLiteral("noticeAsk"));
    for (QPushButton *button : {m_restart, m_ask}) {
        button->setAutoDefault(false); // Enter throws nobody out
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    m_seen->setObjectName(QStringLiteral("noticeSeen"));
    m_proved->setObjectName(QStringLiteral("noticeProved"));
    m_result->setObjectName(QStringLiteral("noticeResult"));
    auto *result = new QVBoxLayout(m_result);
    result->setContentsMargins(0, 0, 0, 0);
    result->addWidget(m_seen);
    result->addWidget(m_proved);
    column->addWidget(m_result);
    m_seen->hide();
    m_proved->hide();
    connect(m_restart, &QPushButton::clicked, this, [this] { emit wanted(true); });
    connect(m_ask, &QPushButton::clicked, this, [this] { emit wanted(false); });
    connect(m_form, &ServiceForm::changed, this, &NoticeCard::enable);
}

void NoticeCard::show(const SetupDraft &draft)
{
    m_isService = draft.site.route == Route::Service;
    m_sentence->setText(
        m_isService
            ? tr("The CRM wrote the values itself and uses them already. Ask its server to be sure.")
            : tr("CrmLink can do it for you, signed in to the CRM as a user who may: it drops the CRM's caches and restarts it. This ends "
                 "everybody's session: users log in again, unsaved work is lost, and the CRM is away for a minute or two. Asking alone "
                 "disturbs nobody."));
    m_form->setVisible(!m_isService);
    m_restart->setVisible(!m_isService);
    if (!m_isService) {
        m_form->setSite(draft.site.siteUrl);
        m_form->show(draft.site.service.value_or(ServiceConnection{}), draft.servicePassword);
    }
    showKnown(draft);
    enable();
}

void NoticeCard::enable()
{
    const bool can = !m_busy && (m_isService || m_form->isFilled());
    m_restart->setEnabled(can);
    m_ask->setEnabled(can);
}

void NoticeCard::setBusy(bool busy)
{
    m_busy = busy;
    enable();
}

void NoticeCard::showKnown(const SetupDraft &draft)
{
    m_seen->setVisible(draft.seenByAnswer && draft.seenByCrm);
    if (draft.seenByCrm.value_or(false))
        m_seen->setState(Tone::Good, tr("Seen by the CRM: its server uses the new values."));
    else
        m_seen->setState(Tone::Attention, tr("Not seen yet: the CRM's server still uses other values."));
    m_proved->setVisible(!draft.provedFor.isEmpty());
    m_proved->setState(Tone::Good, tr("Proved with an account: the CRM's server can work with the one of %1.").arg(draft.provedFor));
    m_result->setVisible(m_seen->isVisibleTo(m_result) || m_proved->isVisibleTo(m_result));
}

void NoticeCard::showOutcome(const runs::NotifyRun::Outcome &outcome)
{
    if (!outcome.seen)
        m_seen->setState(Tone::Neutral,
                         outcome.restarted ? tr("The CRM was restarted. Its server does not tell which values it uses.")
                                           : tr("The CRM's server does not tell which values it uses."));
    else if (*outcome.seen)
        m_seen->setState(Tone::Good,
                         outcome.restarted ? tr("The CRM was restarted, and its server uses the new values.")
                                           : tr("Seen by the CRM: its server uses the new values."));
    else
        m_seen->setState(Tone::Attention,
                         outcome.restarted ? tr("The CRM was restarted, and its server still uses other values: look in the setting for a "
                                                "user's own value, and in SysSettings.config. On several servers each has to be restarted.")
                                           : tr("Not seen yet: the CRM's server still uses other values. It needs a restart."));
    m_seen->show();
    if (!outcome.accountWorks)
        m_proved->setState(Tone::Neutral, tr("Not proved with an account: %1 has none linked in the CRM.").arg(outcome.user));
    else if (*outcome.accountWorks)
        m_proved->setState(Tone::Good, tr("Proved with an account: the CRM's server can work with the one of %1.").arg(outcome.user));
    else
        m_proved->setState(Tone::Attention, tr("The linked account of %1 no longer works: it has to be linked again.").arg(outcome.user));
    m_proved->show();
    m_result->show();
}

bool NoticeCard::offerTrust(const Error &error)
{
    return m_form->offerTrust(error);
}

QWidget *NoticeCard::result() const
{
    return m_result;
}

QString NoticeCard::stepText(runs::NotifyRun::Step step)
{
    switch (step) {
    case runs::NotifyRun::Step::SignIn: return tr("Signing in to the CRM …");
    case runs::NotifyRun::Step::ClearCache: return tr("Dropping the CRM's caches …");
    case runs::NotifyRun::Step::Restart: return tr("Restarting the CRM …");
    case runs::NotifyRun::Step::Wait: return tr("Waiting for the CRM to come back … This takes a minute or two.");
    case runs::NotifyRun::Step::Ask: return tr("Asking the CRM's server what it uses …");
    }
    return {};
}

} // namespace crmlink::pages
