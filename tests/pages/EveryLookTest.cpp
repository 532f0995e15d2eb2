#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/Looks.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/PseudoTranslator.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace crmlink;
using namespace crmlink::pages;
using test::PracticeDesk;

/// Every page in every look a user may have: long words, from right to left, dark, in a small window, and as a screen
/// reader sees it.
class EveryLookTest : public QObject
{
    Q_OBJECT

    static void pages()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i <= int(PageId::Done); ++i)
            QTest::newRow(anchorOf(static_cast<PageId>(i)).data()) << i;
    }

    static std::unique_ptr<SetupWizard> open(const PracticeDesk &desk, int page, const QSize &size)
    {
        auto wizard = std::make_unique<SetupWizard>(desk.services, desk.draft(), static_cast<PageId>(page));
        wizard->show();
        wizard->resize(size);
        return wizard;
    }

private slots:
    void nothingIsCut_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QSize>("size");
        for (int i = 0; i <= int(PageId::Done); ++i) {
            const QByteArray page = anchorOf(static_cast<PageId>(i)).data();
            QTest::newRow(page + ", usual") << i << false << QSize(960, 640);
            QTest::newRow(page + ", right to left") << i << true << QSize(960, 640);
            QTest::newRow(page + ", 1024x600 at 200 %") << i << false << QSize(512, 300);
            QTest::newRow(page + ", right to left, 1024x600 at 200 %") << i << true << QSize(512, 300);
        }
    }

    /// With words that are 40 % longer than English ones.
    void nothingIsCut()
    {
        QFETCH(int, page);
        QFETCH(bool, rightToLeft);
        QFETCH(QSize, size);
        test::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        PracticeDesk desk;
        const auto wizard = open(desk, page, size);
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        QVERIFY2(wizard->width() <= size.width() && wizard->height() <= size.height(),
                 qPrintable(QStringLiteral("%1 x %2").arg(wizard->width()).arg(wizard->height())));
        auto *area = wizard->current()->findChild<QScrollArea *>();
        QTRY_VERIFY2(area->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("%1 px too wide").arg(area->horizontalScrollBar()->maximum())));
        QTRY_VERIFY2(test::cutTexts(wizard.get()).isEmpty(), qPrintable(test::cutTexts(wizard.get()).join(u'\n')));
    }

    void everythingReads_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("isDark");
        for (int i = 0; i <= int(PageId::Done); ++i) {
            const QByteArray page = anchorOf(static_cast<PageId>(i)).data();
            QTest::newRow(page + ", light") << i << false;
            QTest::newRow(page + ", dark") << i << true;
        }
    }

    /// Every word has a contrast of 4.5:1 with what it stands on.
    void everythingReads()
    {
        QFETCH(int, page);
        QFETCH(bool, isDark);
        const QPalette usual = QApplication::palette();
        if (isDark)
            QApplication::setPalette(test::darkPalette());
        const auto back = qScopeGuard([usual] { QApplication::setPalette(usual); });
        PracticeDesk desk;
        const auto wizard = open(desk, page, {960, 1400});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        const auto reading = test::lookAt(
            wizard.get(), anchorOf(static_cast<PageId>(page)) + (isDark ? QStringLiteral("-dark") : QStringLiteral("-light")));
        QVERIFY2(reading.wrong.isEmpty(), qPrintable(reading.wrong.join(u'\n')));
        QVERIFY(reading.looked > 5);
    }

    void theAccessibilityTreeIsWhole_data() { pages(); }

    /// As a screen reader walks it: whatever takes the focus has a name and a role, and every text is there to be read.
    void theAccessibilityTreeIsWhole()
    {
        QFETCH(int, page);
        PracticeDesk desk;
        const auto wizard = open(desk, page, {960, 640});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        const auto heard = test::listenTo(wizard.get());
        QVERIFY2(heard.wrong.isEmpty(), qPrintable(heard.wrong.join(u'\n')));
        QVERIFY(heard.looked > 2);
    }

    void anErrorGetsTheFocusAndIsRead_data() { pages(); }

    /// What a screen reader says when something went wrong: it reads what gets the focus.
    void anErrorGetsTheFocusAndIsRead()
    {
        QFETCH(int, page);
        PracticeDesk desk;
        const auto wizard = open(desk, page, {960, 640});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        wizard->current()->showError({.kind = ErrorKind::Unreachable,
                                      .what = Text::verbatim(QStringLiteral("The moon is out.")),
                                      .why = {},
                                      .fix = Text::verbatim(QStringLiteral("Wait for the sun.")),
                                      .guide = {},
                                      .candidates = {}});
        QTRY_VERIFY(wizard->focusWidget() && wizard->focusWidget()->objectName() == u"errorPanel");
        const auto *read = QAccessible::queryAccessibleInterface(wizard->focusWidget());
        QVERIFY(read->text(QAccessible::Name).contains(u"The moon is out."));
        QVERIFY(read->text(QAccessible::Description).contains(u"Wait for the sun."));
        QTRY_VERIFY(!wizard->focusWidget()->visibleRegion().isEmpty());
    }
};

QTEST_MAIN(EveryLookTest)
#include "EveryLookTest.moc"
