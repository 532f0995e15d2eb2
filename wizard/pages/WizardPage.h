#pragma once

#include "base/Async.h"
#include "base/Result.h"
#include "pages/PageId.h"
#include "pages/Services.h"
#include "setup/SetupDraft.h"

#include <QFuture>
#include <QWizardPage>

#include <any>
#include <functional>
#include <memory>
#include <stop_token>
#include <type_traits>
#include <vector>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace crmlink::widgets
{
class BusyLine;
class ErrorPanel;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

class SetupWizard;

/// A page: one title, one sentence, one main action, in a scroll area, with one place for progress and one for errors.
///
/// A page edits the wizard's draft and calls edited() afterwards; it keeps nothing of its own that must survive.
/// initializePage() and validatePage() stay unused. What a page shows is brought up to date in entered(), which is called
/// after the page has become visible, also when the user came back.
class WizardPage : public QWizardPage
{
    Q_OBJECT

public:
    WizardPage(PageId id, SetupWizard &wizard);
    ~WizardPage() override;

    [[nodiscard]] PageId pageId() const { return m_id; }

    // For the wizard.
    enum class Arrival { InOpenWindow, WithWindow };
    /// A screen reader reads a window that opens; a page that takes another's place is to be said.
    void enter(Arrival arrival);
    void leave();
    /// Next was pressed; at once goOn(), or a long step whose success calls goOn().
    virtual void proceed() { goOn(); }
    /// Next is only to be had when the page is ready and nothing is at work.
    [[nodiscard]] bool isComplete() const final { return m_entered && !isBusy() && isReady(); }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    /// No answer is awaited that would change what is shown.
    [[nodiscard]] virtual bool isSettled() const { return m_entered && !isBusy(); }
    /// At work on what must not be abandoned half-way: leaving waits for its answer.
    [[nodiscard]] bool mustFinish() const { return m_busy && m_onStop == OnStop::Wait; }
    void requestStop();
    /// Escape: what is at work ends, and nothing else does. False: nothing was at work.
    [[nodiscard]] virtual bool stopWork();
    /// What stands over the title where the rail has no room; empty: the rail is there.
    void setStepLine(const QString &text);
    /// The line at the page's foot: saved, or why not.
    void setFootnote(const QString &text, bool problem);
    /// Says what went wrong, and moves the focus there.
    void showError(const Error &error);
    /// @p part of the body takes all the height there is, instead of what it needs: a web page or a list is in it.
    void setBodyFills(QWidget *part, bool fills);
    /// A file or folder may be dropped on the window while this page is shown.
    [[nodiscard]] virtual bool takesFiles() const { return false; }
    virtual void takeFile(const QString & /*path*/) { }
    /// Whose log-in to Facebook is shown and not in the draft yet, which leaving would lose: the user is asked first. Empty:
    /// nobody's.
    [[nodiscard]] virtual QString unkept() const { return {}; }
    /// The user does not want it.
    virtual void dropUnkept() { }
    /// What is chosen here and stands in no draft, for the same page in another language; it understands its own kind only.
    [[nodiscard]] virtual std::any choice() const { return {}; }
    virtual void takeChoice(const std::any & /*choice*/) { }
    /// The draft was changed from elsewhere: secrets arrived from the keychain.
    virtual void refresh() { }

signals:
    void busyChanged(bool busy);

protected:
    /// What stopping does: the answer no longer counts, or it must be awaited (a COMMIT may be under way).
    enum class OnStop { Abandon, Wait };

    /// The page became visible.
    virtual void entered() { }
    /// The page is about to be left or the window to close; a running step is stopped already.
    virtual void left() { }
    [[nodiscard]] virtual bool isReady() const { return true; }
    /// A step failed; cancelled steps do not come here.
    virtual void failed(const Error &error) { showError(error); }
    /// A step whose answer had to be awaited was stopped before it changed anything.
    virtual void stopped() { }

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    void setHeading(const QString &title);
    void setSentence(const QString &sentence);
    /// Where the focus goes when the page is entered; without it the first control of the body.
    void setFirstInput(QWidget *widget) { m_firstInput = widget; }
    /// For a page whose contents came after it: the focus goes where it would have gone, and the page is said.
    void arrive();
    /// Draws the eye and the ear to what has just appeared.
    void reveal(QWidget *widget);
    /// For the eye alone: what gets the focus or speaks for itself.
    void bringIntoSight(QWidget *widget, const std::function<void()> &then = {});

    [[nodiscard]] SetupWizard &setupWizard() const { return m_wizard; }
    [[nodiscard]] setup::SetupDraft &draft() const;
    [[nodiscard]] Services &services() const;
    /// Call after every edit of the draft: drops results that came from other inputs, saves, updates the buttons.
    void edited();
    void goOn();

    /// Finds out how interrupted runs on this CRM ended, as every run that writes does first; then @p then, with what was found. At
    /// once where there are none, or where the login is not at hand yet: refresh() comes when it is.
    void settleRuns(const std::function<void(const std::vector<setup::Warning> &)> &then);

    void clearError();
    [[nodiscard]] widgets::ErrorPanel *errorPanel() const { return m_error; }
    void setBusyText(const QString &text);
    void setStoppable(bool stoppable);

    /// Runs one slow step at a time: @p start gets a stop token and returns a QFuture<Result<T>>; @p done gets the T (or
    /// nothing for void) on the page's thread. Errors go to failed(). Nothing happens while another step is at work.
    template <typename Start, typename Done> void run(const QString &what, Start start, Done done, OnStop onStop = OnStop::Abandon)
    {
        if (m_busy)
            return;
        const std::stop_token stop = begin(what, onStop);
        auto future = start(stop);
        using R = std::decay_t<decltype(future.result())>;
        whenReady(std::move(future), this, [this, turn = m_turn, done = std::move(done)](R result) mutable {
            if (turn != m_turn)
                return; // abandoned: the page was left, or the user stopped it
            end();
            if (!result) {
                if (result.error().kind != ErrorKind::Cancelled)
                    failed(result.error());
                else if (m_onStop == OnStop::Wait)
                    stopped();
                return;
            }
            if constexpr (std::is_void_v<typename R::value_type>)
                done();
            else
                done(*result);
        });
    }

private:
    void focusFirstInput();
    std::stop_token begin(const QString &what, OnStop onStop);
    void end();
    void setBusy(bool busy);

    PageId m_id;
    SetupWizard &m_wizard;
    QLabel *m_stepLine;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    widgets::Words *m_title;
    widgets::Words *m_sentence;
    QVBoxLayout *m_body;
    widgets::BusyLine *m_busyLine;
    widgets::ErrorPanel *m_error;
    widgets::Words *m_footnote;
    QWidget *m_firstInput = nullptr;
    std::stop_source m_stop;
    int m_turn = 0;
    bool m_busy = false;
    bool m_entered = false;
    OnStop m_onStop = OnStop::Abandon;
};

} // namespace crmlink::pages
