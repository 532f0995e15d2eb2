#include "pages/KeysPage.h"

#include "pages/ConsoleSide.h"
#include "pages/FacebookQuestion.h"
#include "pages/LinkBar.h"
#include "pages/SetupWizard.h"
#include "pages/SightLine.h"
#include "pages/StepCard.h"
#include "setup/ConsoleAddress.h"
#include "setup/GuideAnchors.h"
#include "setup/KeyFormats.h"
#include "setup/ManualSteps.h"
#include "widgets/Banner.h"
#include "widgets/ChoiceCard.h"
#include "widgets/FieldCard.h"
#include "widgets/FoldingRow.h"
#include "widgets/Layouts.h"
#include "widgets/SecretCard.h"
#include "widgets/StateLine.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using setup::ConsolePage;
using widgets::Tone;

KeysPage::KeysPage(SetupWizard &wizard)
    : WizardPage(PageId::Keys, wizard), m_gone(new widgets::ChoiceCard(QStringLiteral("secretGone"))),
      m_fetch(m_gone->addWay(QStringLiteral("fetchSecret"), tr("&Look in the keychain again"))), m_console(new ConsoleSide(services())),
      m_appId(new widgets::FieldCard(QStringLiteral("appId"), QStringLiteral("App ID"), setup::checkAppId)),
      m_secret(new widgets::SecretCard(QStringLiteral("appSecret"), QStringLiteral("App Secret"), setup::checkAppSecret)),
      m_swapped(
          new widgets::Banner(widgets::Banner::Kind::Note, Tone::Attention, tr("App ID and App Secret stand in each other's field."))),
      m_exchange(new QPushButton(tr("E&xchange them"))), m_proof(new widgets::StateLine), m_otherApp(new widgets::StateLine),
      m_keptIn(new widgets::StateLine), m_choice(new QWidget), m_again(new QPushButton(tr("&Try again"))),
      m_sessionOnly(new QPushButton(tr("&Keep it for this session only"))), m_check(new QPushButton(tr("Check with &Facebook"))),
      m_unchecked(new QPushButton(tr("&Go on unchecked"))), m_cautions(new QWidget)
{
    m_gone->addExplanation(tr("Enter it again: without it nothing can be written."));
    body()->addWidget(m_gone);
    body()->addWidget(m_console);
    QVBoxLayout *column = m_console->instructions();
    for (const setup::ManualStep *step : setup::manualStepsOn(setup::anchor::keys))
        column->addWidget(new StepCard(*step));

    m_appId->setCopyable(false);
    m_appId->setPlaceholder(QStringLiteral("1234567890123456"));
    m_appId->setNote(tr("The address of any page of the app will do: CrmLink takes the App ID out of it."));
    //: Takes what is on the clipboard into the field.
    auto *pasteId = new QPushButton(tr("Paste"));
    pasteId->setObjectName(QStringLiteral("appIdPaste"));
    pasteId->setAccessibleName(tr("Paste %1").arg(QStringLiteral("App ID")));
    m_appId->addButton(pasteId);
    m_secret->setNote(tr("In the console press Show and enter your Facebook password: the dots themselves are worth nothing."));
    m_swapped->setObjectName(QStringLiteral("swapped"));
    m_exchange->setObjectName(QStringLiteral("exchange"));
    m_proof->setObjectName(QStringLiteral("keysProof"));
    m_proof->setLive();
    m_otherApp->setObjectName(QStringLiteral("otherApp"));
    m_keptIn->setObjectName(QStringLiteral("keptIn"));
    m_again->setObjectName(QStringLiteral("storeAgain"));
    m_sessionOnly->setObjectName(QStringLiteral("sessionOnly"));

    column->addWidget(m_appId);
    column->addWidget(m_secret);
    column->addWidget(m_swapped);
    auto *mend = new QHBoxLayout;
    mend->addWidget(m_exchange);
    mend->addStretch(1);
    column->addLayout(mend);
    column->addWidget(m_otherApp);
    column->addWidget(m_proof);
    m_check->setObjectName(QStringLiteral("checkKeys"));
    m_check->hide();
    m_unchecked->setObjectName(QStringLiteral("goOnUnchecked"));
    m_cautions->setObjectName(QStringLiteral("cautions"));
    auto *ask = new widgets::FoldingRow;
    ask->addWidget(m_check);
    ask->addWidget(m_unchecked);
    column->addLayout(ask);
    auto *cautions = new QVBoxLayout(m_cautions);
    cautions->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_cautions);
    m_unchecked->hide();
    column->addWidget(m_keptIn);
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->addWidget(m_again);
    choice->addWidget(m_sessionOnly);
    choice->addStretch(1);
    // After the frame's error panel, which says what went wrong.
    body()->addWidget(m_choice);
    m_choice->hide();
    m_swapped->hide();
    m_exchange->hide();
    m_otherApp->hide();

    connect(pasteId, &QPushButton::clicked, this, [this] {
        m_appId->setText(QGuiApplication::clipboard()->text());
        takeId();
        m_appId->field()->setFocus();
    });
    connect(m_appId, &widgets::FieldCard::edited, this, &KeysPage::takeId);
    m_console->sight()->setOffering(true);
    connect(m_console->sight(), &SightLine::appIdTaken, this, [this](const QString &appId) {
        m_appId->setText(appId);
        takeId();
        m_secret->field()->setFocus();
    });
    connect(m_secret, &widgets::SecretCard::edited, this, &KeysPage::takeSecret);
    connect(m_exchange, &QPushButton::clicked, this, &KeysPage::exchange);
    connect(m_check, &QPushButton::clicked, this, [this] { prove([] {}); });
    connect(m_unchecked, &QPushButton::clicked, this, &KeysPage::store);
    connect(m_again, &QPushButton::clicked, this, &KeysPage::store);
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] {
        services().secrets = services().sessionSecrets;
        draft().secretStored = false;
        store();
    });
    m_fetch->setAutoDefault(false);
    connect(m_fetch, &QPushButton::clicked, this, [this] { setupWizard().loadSecrets(); });
}

void KeysPage::entered()
{
    setFirstInput(draft().site.facebook.appId.isEmpty() ? m_appId->field() : draft().missesSecret() ? m_secret->field() : nullptr);
    refresh();
}

void KeysPage::refresh()
{
    if (m_appId->value() != draft().site.facebook.appId)
        m_appId->setText(draft().site.facebook.appId);
    if (m_secret->typed().isEmpty())
        m_secret->setKept(draft().appSecret, draft().appSecret.isEmpty() ? QString() : tr("entered"));
    show();
    emit completeChanged();
    if (const auto why = setupWizard().whyNot(&setup::SetupDraft::appSecret))
        showError(*why);
}

void KeysPage::left()
{
    // What was taken over need not stay in a field that somebody could uncover.
    if (!draft().appSecret.isEmpty())
        m_secret->forgetTyped();
    m_choice->hide();
}

void KeysPage::takeId()
{
    if (m_appId->verdict().has(QLatin1String("app-token"))) {
        // The secret half must not stay readable in this field.
        QString pasted = m_appId->text();
        const setup::SecretVerdict behind = setup::checkAppSecret(pasted);
        m_appId->setText(m_appId->value());
        if (!behind.value.isEmpty() && m_secret->secret().isEmpty())
            m_secret->setTyped(pasted);
        wipe(pasted);
        draft().appSecret = m_secret->secret();
    }
    draft().site.facebook.appId = m_appId->value();
    changed();
}

void KeysPage::takeSecret()
{
    draft().appSecret = m_secret->secret();
    changed();
}

void KeysPage::changed()
{
    // What is stored belongs to other keys, and what went wrong went wrong with them. But what the site file has elsewhere is there
    // as long as nothing is typed in its place.
    draft().secretStored = !draft().site.facebook.appSecret.isOurs() && m_secret->typed().isEmpty() && !draft().appSecret.isEmpty();
    clearError();
    m_choice->hide();
    edited();
    show();
}

void KeysPage::exchange()
{
    const QString id = m_secret->typed();
    QString secret = m_appId->text();
    m_appId->setText(id);
    m_secret->setTyped(secret);
    wipe(secret);
    draft().site.facebook.appId = m_appId->value();
    draft().appSecret = m_secret->secret();
    changed();
    m_secret->field()->setFocus();
}

bool KeysPage::isReady() const
{
    return !draft().site.facebook.appId.isEmpty() && !draft().appSecret.isEmpty();
}

void KeysPage::show()
{
    m_gone->setVisible(draft().missesSecret());
    if (draft().missesSecret())
        m_gone->ask(draft().secretGone.toString());
    m_fetch->setVisible(draft().secretStored);

    const bool swapped = setup::areSwapped(m_appId->text(), m_secret->typed());
    m_swapped->setVisible(swapped);
    m_exchange->setVisible(swapped);

    const QString &appId = draft().site.facebook.appId;
    const bool other = !draft().appIdInUse.isEmpty() && !appId.isEmpty() && appId != draft().appIdInUse;
    if (other) {
        m_otherApp->setState(
            Tone::Attention,
            tr("The CRM uses app %1 now, and accounts are linked to it. With another app each of them has to be linked again.")
                .arg(draft().appIdInUse));
    }
    m_otherApp->setVisible(other);

    const setup::KeysProof *proof = draft().keysProof();
    if (!isReady())
        m_proof->setState(Tone::Neutral, tr("Next becomes available when both keys have the right form."));
    else if (proof)
        m_proof->setState(Tone::Good,
                          proof->appName.isEmpty() ? tr("Facebook accepts these keys.")
                                                   : tr("Facebook accepts these keys: app “%1”.").arg(proof->appName));
    else if (const auto unlikely = setup::unlikelySecret(draft().appSecret))
        m_proof->setState(Tone::Attention, unlikely->toString());
    else
        m_proof->setState(Tone::Neutral, tr("The form is right. Not checked against Facebook yet."));
    m_proof->show();
    m_check->setVisible(mayAskFacebook(draft(), services()));
    m_check->setEnabled(isReady() && !proof);
    if (!proof && !isBusy())
        m_unchecked->hide();
    widgets::clear(m_cautions->layout());
    if (proof) {
        for (const setup::Check &caution : proof->cautions)
            m_cautions->layout()->addWidget(
                new widgets::StateLine(Tone::Attention, caution.text.toString() + u' ' + caution.fix.toString()));
    }

    const bool elsewhere = !draft().site.facebook.appSecret.isOurs() && isReady() && draft().secretStored;
    const bool kept = services().secrets && !services().secrets->isSessionOnly() && !elsewhere;
    setSentence(kept ? tr("Copy both keys from the console into these fields. The App Secret goes to your keychain, and to the CRM only "
                          "on the page “Write to the CRM”.")
                     : tr("Copy both keys from the console into these fields. The App Secret goes to the CRM only on the page “Write to "
                          "the CRM”."));
    if (services().secrets) {
        if (elsewhere) {
            m_keptIn->setState(Tone::Neutral, tr("The App Secret comes from where the site file says, and stays there."));
        } else if (services().secrets->isSessionOnly()) {
            m_keptIn->setState(Tone::Attention, tr("The App Secret is kept until CrmLink is closed, and not longer."));
        } else {
            const QString where = services().secrets->name().toString();
            m_keptIn->setState(Tone::Neutral,
                               draft().site.facebook.appSecret.isOurs()
                                   //: %1 is where secrets are kept: "your keychain".
                                   ? tr("Next puts the App Secret into %1.").arg(where)
                                   //: %1 is where secrets are kept: "your keychain".
                                   : tr("Next puts the App Secret into %1, and the site file then names that place.").arg(where));
        }
    }
    // Beside what went wrong with the keychain it would promise the contrary.
    m_keptIn->setVisible(services().secrets && !m_choice->isVisibleTo(this));

    m_console->sight()->look();
    m_console->link()->setPage(setup::consoleAddress(ConsolePage::BasicSettings, draft().site.facebook),
                               consoleWay(QStringLiteral("App settings › Basic"), draft().site.facebook));
}

void KeysPage::prove(const std::function<void()> &next)
{
    clearError();
    m_unchecked->hide();
    const setup::KeyInputs asked = draft().keyInputs();
    run(
        tr("Asking Facebook …"),
        [this](std::stop_token stop) { return services().facebook->proveKeys(questionOf(draft(), services()), std::move(stop)); },
        [this, asked, next](const setup::KeysProof &proof) {
            draft().provedKeys.set(asked, proof);
            edited();
            show();
            next();
        });
}

void KeysPage::proceed()
{
    if (mayAskFacebook(draft(), services()) && !draft().keysProof()) {
        prove([this] { proceed(); });
        return;
    }
    if (!services().secrets || draft().secretStored) {
        goOn();
        return;
    }
    store();
}

void KeysPage::store()
{
    m_choice->hide();
    run(
        tr("Waiting for your keychain …"),
        [this](std::stop_token stop) {
            return services().secrets->write({draft().site.key(), nameOf(secrets::SiteSecret::AppSecret)}, draft().appSecret,
                                             std::move(stop));
        },
        [this] {
            draft().secretStored = !services().secrets->isSessionOnly();
            draft().site.facebook.appSecret = {.from = setup::SecretSource::From::Keychain, .name = {}, .command = {}};
            edited();
            goOn();
        });
}

void KeysPage::failed(const Error &error)
{
    showError(error);
    if (error.kind != ErrorKind::SecretStore) {
        m_proof->hide(); // the error says how it stands
        // Refused keys are no use to the CRM; a Facebook that cannot be asked need not keep anybody from going on.
        m_unchecked->setVisible(error.kind == ErrorKind::Unreachable);
        if (m_unchecked->isVisible())
            reveal(m_unchecked);
        return;
    }
    m_sessionOnly->setVisible(services().sessionSecrets && !services().secrets->isSessionOnly());
    m_choice->show();
    m_keptIn->hide();
    reveal(m_choice);
}

} // namespace crmlink::pages
