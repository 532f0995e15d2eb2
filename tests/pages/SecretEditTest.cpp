#include "widgets/SecretEdit.h"
#include "base/Secret.h"
#include "profile/SignIn.h"
#include "setup/KeyFormats.h"
#include "support/gui/RealScreen.h"
#include "support/gui/Widgets.h"
#include "widgets/PasswordRow.h"
#include "widgets/SecretCard.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QTest>
#include <QVBoxLayout>

using namespace crmlink;

namespace
{

QString &said()
{
    static QString text;
    return text;
}

/// Like assistive technology: listens to what changes in fields.
void listen(QAccessibleEvent *event)
{
    if (!qobject_cast<QLineEdit *>(event->object()))
        return;
    if (event->type() == QAccessible::TextInserted)
        said() += static_cast<QAccessibleTextInsertEvent *>(event)->textInserted();
    else if (event->type() == QAccessible::TextRemoved)
        said() += static_cast<QAccessibleTextRemoveEvent *>(event)->textRemoved();
    else if (event->type() == QAccessible::TextUpdated)
        said() += static_cast<QAccessibleTextUpdateEvent *>(event)->textRemoved()
            + static_cast<QAccessibleTextUpdateEvent *>(event)->textInserted();
}

QString bullets(qsizetype count)
{
    return QString(count, u'•');
}

QString taken()
{
    return std::exchange(said(), {});
}

} // namespace

/// What somebody learns who listens on the accessibility bus while a secret is entered.
class SecretEditTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTRY_VERIFY(QAccessible::isActive());
        QAccessible::installUpdateHandler(listen);
    }

    void init() { said().clear(); }

    void noFieldSaysItsSecret_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field : {"edit", "secretField", "password", "crmPassword"})
            QTest::newRow(field) << QByteArray(field);
    }

    void noFieldSaysItsSecret()
    {
        QFETCH(QByteArray, field);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *edit = new widgets::SecretEdit;
        edit->setObjectName(QStringLiteral("edit"));
        auto *signIn = new profile::SignIn;
        column->addWidget(edit);
        column->addWidget(new widgets::SecretCard(QStringLiteral("secret"), QStringLiteral("App Secret"), setup::checkAppSecret));
        column->addWidget(new widgets::PasswordRow(QStringLiteral("password"), QStringLiteral("show")));
        column->addWidget(signIn);
        signIn->ask({});
        window.show();
        auto *asked = test::child<QLineEdit>(&window, field.constData());
        QTest::keyClicks(asked, QStringLiteral("hunter"));
        QCOMPARE(taken(), bullets(6));
        QGuiApplication::clipboard()->setText(QStringLiteral("swordfish"));
        asked->paste();
        QCOMPARE(taken(), bullets(9));
        QInputMethodEvent composed;
        composed.setCommitString(QStringLiteral("xyz"));
        QApplication::sendEvent(asked, &composed);
        QCOMPARE(taken(), bullets(3));
        QTest::keyClick(asked, Qt::Key_Backspace);
        QCOMPARE(taken(), bullets(1));
        asked->setSelection(0, 6);
        QTest::keyClick(asked, Qt::Key_Delete);
        QCOMPARE(taken(), bullets(6));
        asked->setText(QStringLiteral("another"));
        QCOMPARE(taken(), bullets(11 + 7));
        auto *text = QAccessible::queryAccessibleInterface(asked)->textInterface();
        QVERIFY(!text->text(0, text->characterCount()).contains(u'a'));
        QTest::keySequence(asked, QKeySequence::Undo);
        QCOMPARE(taken(), bullets(7));
        asked->setText(QStringLiteral("again"));
        asked->clear();
        QCOMPARE(taken(), bullets(5 + 5));
    }

    void whatIsShownIsSaid()
    {
        widgets::SecretEdit edit;
        edit.setShown(true);
        QTest::keyClicks(&edit, QStringLiteral("abc"));
        QCOMPARE(taken(), QStringLiteral("abc"));
        edit.setShown(false);
        QTest::keyClicks(&edit, QStringLiteral("d"));
        QCOMPARE(taken(), bullets(1));
    }

    void aCardHidesBeforeItForgets()
    {
        widgets::SecretCard card(QStringLiteral("secret"), QStringLiteral("App Secret"), setup::checkAppSecret);
        card.setTyped(QStringLiteral("0123456789abcdef0123456789abcdef"));
        test::child<QAbstractButton>(&card, "secretShow")->click();
        said().clear();
        card.forgetTyped();
        QCOMPARE(taken(), bullets(32));
    }

    void otherFieldsSpeakAsBefore()
    {
        const widgets::SecretEdit secret;
        QLineEdit edit;
        QTest::keyClicks(&edit, QStringLiteral("abc"));
        QCOMPARE(taken(), QStringLiteral("abc"));
    }
};

CRMLINK_TEST_ON_SCREEN(SecretEditTest)
#include "SecretEditTest.moc"
