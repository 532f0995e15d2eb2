#include "guide/GuideWindow.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/Heard.h"
#include "support/gui/Looks.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/Widgets.h"
#include "widgets/Palette.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using test::PracticeDesk;

/// What holds for every page: names for screen readers, no control off the side of a small window, focus, the keyboard.
class EveryPageTest : public QObject
{
    Q_OBJECT

    static void pages()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i <= int(PageId::Done); ++i)
            QTest::newRow(anchorOf(static_cast<PageId>(i)).data()) << i;
    }

    static std::unique_ptr<SetupWizard> open(const PracticeDesk &desk, int page)
    {
        auto wizard = std::make_unique<SetupWizard>(desk.services, desk.draft(), static_cast<PageId>(page));
        wizard->show();
        return wizard;
    }

    static bool takesInput(const QWidget *widget) { return widget->focusPolicy() & Qt::TabFocus; }

private slots:
    void everyControlHasANameForScreenReaders_data() { pages(); }

    void everyControlHasANameForScreenReaders()
    {
        QFETCH(int, page);
        PracticeDesk desk;
        const auto wizard = open(desk, page);
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        for (QWidget *widget : wizard->current()->findChildren<QWidget *>()) {
            if (!takesInput(widget) || !widget->isVisible() || qobject_cast<QScrollArea *>(widget) || widget->focusProxy())
                continue;
            const QString where = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName();
            QVERIFY2(!widget->objectName().isEmpty(), qPrintable(where));
            const auto *seen = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(seen && !seen->text(QAccessible::Name).isEmpty(), qPrintable(where));
        }
    }

    void fitsASmallWindow_data() { pages(); }

    void fitsASmallWindow()
    {
        QFETCH(int, page);
        PracticeDesk desk;
        const auto wizard = open(desk, page);
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        // 1024 x 600 at 200 %.
        wizard->resize(512, 300);
        QTRY_VERIFY2(wizard->width() <= 512, qPrintable(QString::number(wizard->width())));
        QVERIFY2(wizard->height() <= 300, qPrintable(QString::number(wizard->height())));
        auto *area = wizard->current()->findChild<QScrollArea *>();
        QVERIFY(area);
        QTRY_VERIFY2(area->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("%1 px too wide").arg(area->horizontalScrollBar()->maximum())));
        for (const QWizard::WizardButton which : {QWizard::NextButton, QWizard::CommitButton, QWizard::FinishButton}) {
            const QAbstractButton *button = wizard->button(which);
            if (button->isVisible())
                QVERIFY(wizard->rect().contains(QRect(button->mapTo(wizard.get(), QPoint()), button->size())));
        }
    }

    void theFirstInputHasTheFocus_data() { pages(); }

    void theFirstInputHasTheFocus()
    {
        QFETCH(int, page);
        PracticeDesk desk;
        const auto wizard = open(desk, page);
        QTRY_VERIFY(wizard->focusWidget() && wizard->current()->isAncestorOf(wizard->focusWidget()));
    }

    void tabReachesEveryControl_data() { pages(); }

    void tabReachesEveryControl()
    {
        QFETCH(int, page);
        PracticeDesk desk;
        const auto wizard = open(desk, page);
        QTRY_VERIFY(wizard->focusWidget() && !wizard->current()->isBusy());
        QSet<QWidget *> reached;
        QWidget *at = wizard->focusWidget();
        while (at && !reached.contains(at)) {
            reached += at;
            QTest::keyClick(at, Qt::Key_Tab);
            at = wizard->focusWidget();
        }
        for (QWidget *widget : wizard->current()->findChildren<QWidget *>()) {
            const auto *radio = qobject_cast<QAbstractButton *>(widget);
            // Within a group of radio buttons the arrow keys go on.
            const bool inGroup = radio && radio->inherits("QRadioButton");
            if (takesInput(widget) && widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && !inGroup
                && !qobject_cast<QScrollArea *>(widget))
                QVERIFY2(reached.contains(widget), qPrintable(widget->objectName()));
        }
    }

    void rightToLeft()
    {
        PracticeDesk desk;
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        const auto wizard = open(desk, int(PageId::Write));
        QTRY_VERIFY(wizard->current()->isVisible());
        auto *rail = wizard->findChild<QWidget *>(QStringLiteral("stepRail"));
        wizard->resize(wizard->fontMetrics().averageCharWidth() * 150, 600);
        QTRY_VERIFY(rail->isVisible());
        QVERIFY(rail->mapTo(wizard.get(), QPoint()).x() > wizard->current()->mapTo(wizard.get(), QPoint()).x());
    }

    // The focus is on a choice there on arrival; its own step is a click away.
    void helpOnArrivalIsThatOfThePage()
    {
        PracticeDesk desk;
        const auto wizard = open(desk, int(PageId::Login));
        QTRY_VERIFY(wizard->focusWidget() && wizard->focusWidget()->objectName() == u"ownBrowser");
        QTest::keyClick(wizard->focusWidget(), Qt::Key_F1);
        const auto *guide = wizard->findChild<guide::GuideWindow *>();
        QVERIFY(guide && guide->isVisible());
        QCOMPARE(guide->current()->id, QStringLiteral("log-in-to-facebook"));
        QVERIFY(guide->current()->body.contains(QStringLiteral("(#facebook-inside-the-window)")));
    }

    void theFocusOnHelpIsSeen_data()
    {
        QTest::addColumn<bool>("isDark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void theFocusOnHelpIsSeen()
    {
        QFETCH(bool, isDark);
        const test::Desktop desktop(isDark);
        PracticeDesk desk;
        const auto wizard = open(desk, int(PageId::Login));
        wizard->resize(wizard->fontMetrics().averageCharWidth() * 150, 600);
        auto *help = wizard->findChild<QPushButton *>(QStringLiteral("helpButton"));
        QTRY_VERIFY(help->isVisible() && wizard->focusWidget() && wizard->focusWidget()->objectName() == u"ownBrowser");
        const auto edge = [&] { return help->grab().toImage().pixelColor(help->width() / 2, 0); };
        const QColor without = edge();
        help->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(help->hasFocus());
        QVERIFY2(widgets::Palette::contrast(edge(), without) >= 3, qPrintable(edge().name() + u' ' + without.name()));
    }

    void helpOpensBesideThePage()
    {
        PracticeDesk desk;
        const auto wizard = open(desk, int(PageId::CreateApp));
        QTRY_VERIFY(wizard->current()->isVisible());
        const test::Heard heard;
        QTest::keyClick(wizard.get(), Qt::Key_F1);
        auto *guide = wizard->findChild<guide::GuideWindow *>();
        QVERIFY(guide && guide->isVisible());
        QTRY_COMPARE(heard.times(guide->current()->title), 1);
        QCOMPARE(guide->current()->id, QStringLiteral("create-the-app"));

        // In a field it opens there; an error leads to its own step.
        auto *name = wizard->current()->findChild<QWidget *>(QStringLiteral("displayNameField"));
        QVERIFY(name);
        name->setFocus();
        QTest::keyClick(wizard.get(), Qt::Key_F1);
        QCOMPARE(guide->current()->id, QStringLiteral("facebook-5"));

        // "What is this?", pointed at a card that is in sight.
        auto *useCase = wizard->current()->findChild<QWidget *>(QStringLiteral("useCase"));
        QVERIFY(useCase);
        wizard->current()->findChild<QScrollArea *>()->ensureWidgetVisible(useCase);
        QHelpEvent pointed(QEvent::WhatsThis, useCase->mapTo(wizard.get(), useCase->rect().center()), QPoint());
        QCoreApplication::sendEvent(wizard.get(), &pointed);
        QCOMPARE(guide->current()->id, QStringLiteral("facebook-4"));

        Error error;
        error.kind = ErrorKind::SecretStore;
        error.guide = QStringLiteral("keychain");
        wizard->current()->showError(error);
        auto *lead = wizard->current()->findChild<QAbstractButton *>(QStringLiteral("errorGuide"));
        QVERIFY(lead && lead->isVisible());
        QTest::keyClick(lead, Qt::Key_Space);
        QCOMPARE(guide->current()->id, QStringLiteral("keychain"));

        // From then on it follows.
        wizard->back();
        QTRY_COMPARE(guide->current()->id, QString(anchorOf(wizard->currentPageId())));
        QVERIFY(guide->isDone(*guide->book().step(u"welcome")));
        QVERIFY(!guide->isDone(*guide->book().step(u"app-settings")));
    }
};

QTEST_MAIN(EveryPageTest)
#include "EveryPageTest.moc"
