#include "widgets/FieldEvents.h"
#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/RealScreen.h"
#include "support/gui/Widgets.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace crmlink;

namespace
{

struct Carets {
    int here = 0;      ///< in the field that has the focus
    int elsewhere = 0; ///< what takes the place of the field that gets it next
};

Carets &carets()
{
    static Carets moved;
    return moved;
}

void listen(QAccessibleEvent *event)
{
    if (const auto *widget = qobject_cast<QWidget *>(event->object()); widget && event->type() == QAccessible::TextCaretMoved)
        ++(widget->hasFocus() ? carets().here : carets().elsewhere);
}

} // namespace

/// A screen reader says to which field somebody has come, because nothing told it before that they were there already.
class FieldEventsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTRY_VERIFY(QAccessible::isActive());
        QAccessible::installUpdateHandler(listen);
        widgets::watchFields();
    }

    void init() { carets() = {}; }

    void aCaretIsHeardWhereTheFocusIs()
    {
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *here = new QLineEdit;
        auto *there = new QLineEdit;
        column->addWidget(here);
        column->addWidget(there);
        window.show();
        window.activateWindow();
        here->setFocus();
        QTRY_VERIFY(here->hasFocus());
        there->setText(QStringLiteral("filled"));
        QCOMPARE(carets().elsewhere, 0);
        QTest::keyClicks(here, QStringLiteral("typed"));
        QCOMPARE(carets().here, 5);
    }

    void aPageThatFillsItsFieldsMovesNoCaret()
    {
        test::PracticeDesk desk;
        pages::SetupWizard wizard(desk.services, desk.draft(), pages::PageId::Welcome);
        wizard.show();
        wizard.activateWindow();
        QTRY_VERIFY(wizard.focusWidget() && wizard.current()->isComplete());
        QTest::keyClick(wizard.button(QWizard::NextButton), Qt::Key_Space);
        QTRY_COMPARE(wizard.focusWidget()->objectName(), QStringLiteral("siteUrl"));
        QVERIFY(!test::child<QLineEdit>(wizard.current(), "siteUrl")->text().isEmpty());
        QCOMPARE(carets().elsewhere, 0);
    }
};

CRMLINK_TEST_ON_SCREEN(FieldEventsTest)
#include "FieldEventsTest.moc"
