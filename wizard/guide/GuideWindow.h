#pragma once

#include "base/StateFolder.h"
#include "guide/GuideBook.h"
#include "guide/GuidePlace.h"
#include "guide/GuideValues.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>

class QAction;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace crmlink::widgets
{
class ErrorPanel;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::guide
{

class GuideContents;
class GuideHits;
class GuidePaper;
class HtmlLabel;
class StepView;
class TroubleView;

/// What the guide reaches the world through.
struct GuideServices {
    std::shared_ptr<StateFolder> state;        ///< keeps the place; null: nothing is kept
    std::function<bool(const QUrl &)> openUrl; ///< in the user's own browser; false when that failed
};

/// What a window shows and where it stands, for the one that takes its place in another language.
struct GuideStand {
    QString step;
    QByteArray geometry;
    bool narrow = false;
    QRect wide;        ///< where it was before it went beside the browser; invalid: nowhere yet
    QList<int> widths; ///< of contents and text, side by side
};

/// The guide: alone, beside the wizard, which tells it where it is, or narrow and on top of the user's browser.
///
/// Keyboard: Alt+Left and Alt+Right (or the browser's Back and Forward keys) turn the pages; where a link, a search or a message
/// has led, Alt+Left leads back. Ctrl+F searches, Ctrl+B puts it beside the browser and back, Ctrl+P prints.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    GuideWindow(GuideBook book, GuideServices services, QWidget *parent = nullptr);
    ~GuideWindow() override;

    [[nodiscard]] const GuideBook &book() const { return m_book; }
    /// Null before the first step is shown.
    [[nodiscard]] const GuideStep *current() const { return m_current; }

    /// Shows a step, a new beginning: no way leads back from it. False when the book has none of that id.
    bool go(const QString &id);
    /// Before everything else, and says which step it shows.
    void present();
    /// Where the reader was last, else the first step.
    void goToLastPlace();
    /// "I see this message", looked up for @p words.
    void showTroubles(const QString &words = {});
    void setSite(const GuideSite &site);
    /// Of several the reader chooses whose values stand there. That choice is kept for the next window, where none is at hand.
    void offerSites(GuideSites sites);
    /// The wizard's pages that are behind the user, by anchor: their steps count as done.
    void setPagesDone(const QStringList &anchors);
    [[nodiscard]] bool isDone(const GuideStep &step) const;
    /// Where the button leads: some pages have no address of their own, and without an App ID none has.
    [[nodiscard]] QString openText() const;
    /// Beside a browser: without the contents, at the screen's edge, on top of other windows where the desktop allows that.
    void setNarrow(bool narrow);
    [[nodiscard]] bool isNarrow() const { return m_place.narrow; }
    /// Before it is shown: at the side of @p other, as far as the screen has room for both.
    void placeBeside(const QWidget *other);
    [[nodiscard]] GuideStand stand() const;
    /// Takes its place. The window in front stays in front.
    void takeStand(const GuideStand &stand);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// Led from one step to another, out of the book's order.
    struct Leap {
        QString from;
        QString to;
        int scrolled = 0;   ///< where the reader was on the page
        bool found = false; ///< by a search
    };

    void makeBottom(QWidget *bottom);
    void turnTo(const GuideStep &step);
    void leap(const QString &id, bool found = false);
    void leapBack();
    void goBack();
    void search(const QString &words);
    void turn(int by);
    void takeSite(const GuideSite &site);
    void showState();
    void showWayBack();
    void showLists();
    void leaveMargins();
    void open(const QUrl &address);
    void openConsole(setup::ConsolePage page);
    void save();
    [[nodiscard]] QSize usualSize() const;

    GuideBook m_book;
    GuideServices m_services;
    GuideSite m_site;
    std::vector<GuideSite> m_offered;
    GuidePlace m_place;
    GuideTicks m_ticks; ///< not saved yet
    QStringList m_pagesDone;
    QList<int> m_widths; ///< of contents and text, side by side
    QRect m_wide;        ///< where it was before it went beside the browser; invalid: nowhere yet
    const GuideStep *m_current = nullptr;
    std::vector<Leap> m_leaps;
    QTimer m_saveSoon;
    QWidget *m_side;
    QLineEdit *m_search;
    QStackedWidget *m_lists;
    GuideContents *m_contents = nullptr;
    GuideHits *m_hits;
    QSplitter *m_splitter;
    HtmlLabel *m_wayBack;
    QStackedWidget *m_views;
    StepView *m_step;
    TroubleView *m_troubles = nullptr; ///< made when it is first asked for
    widgets::ErrorPanel *m_error;
    widgets::StateLine *m_note;
    GuidePaper *m_paper;
    QPushButton *m_console;
    QPushButton *m_back;
    QPushButton *m_next;
    QAction *m_narrow;
};

} // namespace crmlink::guide
