#include "widgets/ErrorPanel.h"
#include "support/gui/Heard.h"
#include "support/gui/RealScreen.h"
#include "widgets/Speech.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

using namespace crmlink;

namespace
{

const QString allOfIt = QStringLiteral("Error: The moon is out.\nIt hides the stars.\nold moon, new moon\nWait for the sun.");

int &alerts()
{
    static int count = 0;
    return count;
}

void listen(QAccessibleEvent *event)
{
    if (event->type() == QAccessible::Alert)
        ++alerts();
}

Error moon()
{
    return {.kind = ErrorKind::Unreachable,
            .what = Text::verbatim(QStringLiteral("The moon is out.")),
            .why = Text::verbatim(QStringLiteral("It hides the stars.")),
            .fix = Text::verbatim(QStringLiteral("Wait for the sun.")),
            .guide = QStringLiteral("welcome"),
            .candidates = {QStringLiteral("old moon"), QStringLiteral("new moon")}};
}

} // namespace

/// Every error is said once, and all of it, whether it gets the focus or not.
class ErrorPanelTest : public QObject
{
    Q_OBJECT

    QWidget m_window;
    widgets::ErrorPanel *m_panel = new widgets::ErrorPanel;
    QPushButton *m_button = new QPushButton(QStringLiteral("Elsewhere"));

private slots:
    void initTestCase()
    {
        QTRY_VERIFY(QAccessible::isActive());
        QAccessible::installUpdateHandler(listen);
        auto *column = new QVBoxLayout(&m_window);
        column->addWidget(new QLabel(QStringLiteral("Weather")));
        column->addWidget(m_button);
        column->addWidget(m_panel);
        m_window.show();
        m_window.activateWindow();
        m_button->setFocus();
        QTRY_VERIFY(m_button->hasFocus());
    }

    void init()
    {
        m_button->setFocus();
        m_panel->clear();
        alerts() = 0;
    }

    void whereItGetsTheFocusItIsRead()
    {
        const test::Heard heard;
        m_panel->showError(moon());
        m_panel->setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(m_panel->hasFocus());
        QCOMPARE(test::readAsAlert(QAccessible::queryAccessibleInterface(m_panel)), QStringList{allOfIt});
        widgets::announce(&m_window, QStringLiteral("Later."));
        QTRY_COMPARE(heard.words(), QStringList{QStringLiteral("Later.")});
        QCOMPARE(alerts(), 0);
    }

    /// The focus is not seen to have been anywhere else.
    void theNextOneInItsPlaceIsAnnounced()
    {
        m_panel->showError(moon());
        m_panel->setFocus(Qt::OtherFocusReason);
        QTRY_VERIFY(m_panel->hasFocus());
        const test::Heard heard;
        m_panel->showError(moon());
        QTRY_COMPARE(heard.words(), QStringList{allOfIt});
        m_panel->clear();
        QVERIFY(m_button->hasFocus()); // at once: a second later nobody remembers
        m_panel->showError(moon());
        m_panel->setFocus(Qt::OtherFocusReason);
        QTRY_COMPARE(heard.words(), (QStringList{allOfIt, allOfIt}));
    }

    void elsewhereItIsAnnounced()
    {
        const test::Heard heard;
        m_panel->showError(moon());
        QTRY_COMPARE(heard.words(), QStringList{allOfIt});
        QCOMPARE(alerts(), QT_VERSION < QT_VERSION_CHECK(6, 8, 0) ? 1 : 0);
        m_panel->showError(moon());
        QTRY_COMPARE(heard.words(), (QStringList{allOfIt, allOfIt}));
    }

    void withItsPageItIsSaidOnce()
    {
        const test::Heard heard;
        m_panel->showError(moon());
        widgets::announce(&m_window, widgets::wordsIn(&m_window));
        QTRY_COMPARE(heard.words(), QStringList{QStringLiteral("Weather\n") + allOfIt});
    }
};

CRMLINK_TEST_ON_SCREEN(ErrorPanelTest)
#include "ErrorPanelTest.moc"
