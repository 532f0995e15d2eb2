#pragma once

#include "crm/CrmGateway.h"
#include "pages/TourScript.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>
#include <stop_token>

namespace crmlink::pages
{

class SetupWizard;
class WizardPage;

/// Walks the whole wizard by itself as a user at the keyboard would, saves a picture of every page, and asks the CRM in
/// the end whether it holds what was typed. For practice mode and for whoever wants to see that all pages work.
///
/// With a guest it goes through practice Facebook as well: it logs in, makes the app, copies the keys and sets everything
/// up, in the embedded view where there is one, else in the part of the user's own browser; and Facebook is asked, too.
class Tour : public QObject
{
    Q_OBJECT

public:
    /// What is typed where, by the field's object name.
    using Values = QHash<QString, QString>;
    /// App ID and App Secret have the form of real ones and belong to no app.
    [[nodiscard]] static Values usualValues();

    /// Pictures go to @p folder, which is made: "01-welcome.png", ….
    Tour(SetupWizard &wizard, QString folder, Values values = usualValues(), QObject *parent = nullptr);

    /// Before start(). Only for a site whose Facebook is the practice one: what is typed leads nowhere else.
    void visitFacebook(const TourGuest &guest);
    void start();

signals:
    /// A line for people: a picture that was saved, a value that the CRM holds, what went wrong.
    void said(const QString &line);
    /// Once; @p allRight only when every page was walked, every picture saved and the CRM holds everything.
    void finished(bool allRight);

private:
    enum class Phase { Arrived, Filled, Pressed };

    void tick();
    void fill(WizardPage *page);
    /// Goes on with what there is to do on the page; true when all of it is done.
    bool work(WizardPage *page);
    bool workOnFacebook(const ConsoleStep &step);
    /// Decides where Facebook's pages open, and gets somebody to type there.
    void takeHand();
    void pressForward();
    bool takePicture();
    void verify();
    void verifyFacebook();
    void end(bool allRight, const QString &line);

    SetupWizard &m_wizard;
    QString m_folder;
    Values m_values;
    std::optional<TourGuest> m_guest;
    ConsoleHand *m_hand = nullptr;
    bool m_embedded = false;
    std::deque<TourAction> m_todo;
    bool m_begun = false; ///< the first of them
    QTimer m_clock;
    QElapsedTimer m_onPage;
    QPointer<WizardPage> m_page;
    Phase m_phase = Phase::Arrived;
    int m_pictures = 0;
    int m_presses = 0;
    bool m_ended = false;
    std::shared_ptr<crm::CrmGateway> m_gateway;
    std::stop_source m_stop;
};

} // namespace crmlink::pages
