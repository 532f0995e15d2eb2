#include "base/Languages.h"
#include "profile/AccountListModel.h"
#include "profile/ProfileDialog.h"
#include "support/gui/Looks.h"
#include "support/gui/ProfileDesk.h"
#include "support/gui/PseudoTranslator.h"
#include "widgets/Palette.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTest>

using namespace crmlink;
using namespace crmlink::profile;
using test::ProfileDesk;

namespace
{

enum class Scene { Nobody, Empty, Loading, Refused, Gone, List, Linking, Beside, Inside, Waiting, Found, Confirm, Drop };

const std::vector<std::pair<Scene, const char *>> scenes{
    {Scene::Nobody, "nobody chosen"},
    {Scene::Empty, "empty"},
    {Scene::Loading, "loading"},
    {Scene::Refused, "sign in"},
    {Scene::Gone, "CRM gone"},
    {Scene::List, "list"},
    {Scene::Linking, "linking"},
    {Scene::Beside, "linking in the browser"},
    {Scene::Inside, "linking inside"},
    {Scene::Waiting, "waiting"},
    {Scene::Found, "found"},
    {Scene::Confirm, "confirm"},
    {Scene::Drop, "drop"},
};

/// What people are called.
const QStringList names{QStringLiteral("Владимир Владимирович Константинопольский"), QStringLiteral("محمد عبد الله الخوارزمي"),
                        QStringLiteral("王小明"), QStringLiteral("Anne \"Nan\" O'Neill & Sons <b>"), QString(250, u'W')};

} // namespace

/// The profile dialog in all its states, in every look a user may have; as EveryLookTest does with the pages.
class EveryProfileLookTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<ProfileDesk> m_desk;

    static void everyScene()
    {
        QTest::addColumn<int>("scene");
        for (const auto &[scene, name] : scenes)
            QTest::newRow(name) << int(scene);
    }

    /// Opens the dialog and leads it to @p scene.
    void play(Scene scene, const QSize &size)
    {
        if (scene == Scene::List) {
            int number = 0;
            for (const QString &name : names) {
                ++number;
                m_desk->insertAccount(QStringLiteral("11111111-2222-3333-4444-55555555555%1").arg(number), name, QStringLiteral("Jane Doe"),
                                      QString::number(number), number % 2 == 0);
            }
        }
        if (scene == Scene::Refused) {
            m_desk->serve(QStringLiteral("Jane Doe"));
            m_desk->password = QStringLiteral("wrong");
        }
        if (scene == Scene::Gone)
            m_desk->site.database.name += QStringLiteral("-gone");
        if (scene == Scene::Beside || scene == Scene::Inside) {
            m_desk->embed();
            m_desk->services.web->setWanted(scene == Scene::Inside);
        }
        m_desk->open();
        m_desk->dialog->resize(size);
        switch (scene) {
        case Scene::Loading: return; // what the CRM says is not read before the event loop runs again
        case Scene::Nobody: QTRY_VERIFY(m_desk->get<QLineEdit>("actingUser")->hasFocus()); return;
        case Scene::Refused:
        case Scene::Gone: QTRY_VERIFY(!m_desk->error().isEmpty()); return;
        case Scene::List:
        case Scene::Empty: m_desk->actFor(scene == Scene::List ? QStringLiteral("Jane Doe") : QStringLiteral("Петров")); return;
        default: break;
        }
        m_desk->actFor(QStringLiteral("Supervisor"));
        m_desk->press("addAccount");
        if (scene == Scene::Linking || scene == Scene::Beside || scene == Scene::Inside)
            return;
        m_desk->press("startLogin");
        if (scene == Scene::Waiting)
            return;
        m_desk->logIn();
        QTRY_VERIFY(m_desk->get<QPushButton>("keepLink")->isVisible());
        if (scene == Scene::Confirm) {
            m_desk->press("keepLink");
            QTRY_VERIFY(m_desk->get<QWidget>("confirmDialog"));
        } else if (scene == Scene::Drop) {
            m_desk->dialog->close();
            QTRY_VERIFY(m_desk->get<QWidget>("dropQuestion"));
        }
    }
    /// The window that the scene is about.
    [[nodiscard]] QWidget *window(Scene scene) const
    {
        return scene == Scene::Confirm ? m_desk->get<QWidget>("confirmDialog")
            : scene == Scene::Drop     ? m_desk->get<QWidget>("dropQuestion")
                                       : m_desk->dialog.get();
    }

private slots:
    void init() { m_desk = std::make_unique<ProfileDesk>(test::sqliteCrm()); }
    void cleanup() { m_desk.reset(); }

    void nothingIsCut_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QSize>("size");
        for (const auto &[scene, text] : scenes) {
            const QByteArray name = text;
            QTest::newRow(name + ", usual") << int(scene) << false << QSize(960, 560);
            QTest::newRow(name + ", 1024x600 at 150 %") << int(scene) << false << QSize(682, 400);
            QTest::newRow(name + ", right to left, 1024x600 at 200 %") << int(scene) << true << QSize(512, 300);
        }
    }

    /// With words that are 40 % longer than English ones.
    void nothingIsCut()
    {
        QFETCH(int, scene);
        QFETCH(bool, rightToLeft);
        QFETCH(QSize, size);
        test::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        play(Scene(scene), size);
        if (QTest::currentTestFailed())
            return;
        const QWidget *shown = window(Scene(scene));
        const QWidget *dialog = m_desk->dialog.get();
        const QString is = QStringLiteral("%1 x %2").arg(dialog->width()).arg(dialog->height());
        QVERIFY2(dialog->width() <= size.width() && dialog->height() <= size.height(), qPrintable(is));
        QTRY_VERIFY2(test::cutTexts(shown).isEmpty(), qPrintable(test::cutTexts(shown).join(u'\n')));
        // What has the focus is what comes next, or what went wrong: it is in sight.
        QTRY_VERIFY(!shown->focusWidget() || !shown->focusWidget()->visibleRegion().isEmpty());
        const auto *close = m_desk->get<QPushButton>("closeProfile");
        QVERIFY(dialog->rect().contains(QRect(close->mapTo(dialog, QPoint()), close->size())));
        if (const QString folder = qEnvironmentVariable("CRMLINK_PICTURES"); !folder.isEmpty())
            QVERIFY(m_desk->dialog->grab().save(folder + u'/' + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')
                                                + QStringLiteral(".png")));
    }

    void everythingReads_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<bool>("isDark");
        for (const auto &[scene, text] : scenes) {
            QTest::newRow(QByteArray(text) + ", light") << int(scene) << false;
            QTest::newRow(QByteArray(text) + ", dark") << int(scene) << true;
        }
    }

    void everythingReads()
    {
        QFETCH(int, scene);
        QFETCH(bool, isDark);
        const test::Desktop desktop(isDark);
        play(Scene(scene), {960, 800});
        if (QTest::currentTestFailed())
            return;
        const QString name = QStringLiteral("profile-") + QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-');
        const auto reading = test::lookAt(window(Scene(scene)), name);
        QVERIFY2(reading.wrong.isEmpty(), qPrintable(reading.wrong.join(u'\n')));
        QVERIFY(reading.looked > 2);
    }

    /// Blue is what Enter presses: in a question about removing something, what leaves it as it is.
    void theMarkedButtonIsTheDefault()
    {
        play(Scene::Confirm, {960, 640});
        if (QTest::currentTestFailed())
            return;
        QPushButton marked;
        widgets::markAsMainAction(&marked);
        const QColor accent = marked.palette().color(QPalette::Button);
        for (const auto *button : window(Scene::Confirm)->findChildren<QPushButton *>())
            QVERIFY2(button->isDefault() == (button->palette().color(QPalette::Button) == accent), qPrintable(button->text()));
    }

    void theAccessibilityTreeIsWhole_data() { everyScene(); }

    void theAccessibilityTreeIsWhole()
    {
        QFETCH(int, scene);
        play(Scene(scene), {960, 640});
        if (QTest::currentTestFailed())
            return;
        const auto heard = test::listenTo(window(Scene(scene)));
        QVERIFY2(heard.wrong.isEmpty(), qPrintable(heard.wrong.join(u'\n')));
        QVERIFY(heard.looked > 1);
    }

    void everyLanguageFits_data()
    {
        QTest::addColumn<int>("scene");
        QTest::addColumn<QString>("language");
        for (const QString &language : Languages::available()) {
            for (const auto &[scene, text] : scenes)
                QTest::newRow(qPrintable(language + u' ' + QLatin1String(text))) << int(scene) << language;
        }
    }

    void everyLanguageFits()
    {
        QFETCH(int, scene);
        QFETCH(QString, language);
        Languages::use(language);
        const auto back = qScopeGuard([] { Languages::use(QStringLiteral("en")); });
        play(Scene(scene), {960, 640});
        if (QTest::currentTestFailed())
            return;
        const QWidget *shown = window(Scene(scene));
        const QStringList shared = test::sharedKeys(shown);
        QVERIFY2(shared.isEmpty(), qPrintable(shared.join(u'\n')));
        QTRY_VERIFY2(test::cutTexts(shown).isEmpty(), qPrintable(test::cutTexts(shown).join(u'\n')));
        m_desk->dialog->resize(512, 300); // 1024x600 at 200 %
        QTRY_VERIFY2(test::cutTexts(shown).isEmpty(), qPrintable(test::cutTexts(shown).join(u'\n')));
    }

    void tabReachesEveryControl_data() { everyScene(); }

    void tabReachesEveryControl()
    {
        QFETCH(int, scene);
        play(Scene(scene), {960, 640});
        if (QTest::currentTestFailed())
            return;
        QWidget *shown = window(Scene(scene));
        QTRY_VERIFY(shown->focusWidget());
        QSet<QWidget *> reached;
        QWidget *at = shown->focusWidget();
        while (at && !reached.contains(at)) {
            reached += at;
            QTest::keyClick(at, Qt::Key_Tab);
            at = shown->focusWidget();
        }
        for (QWidget *widget : shown->findChildren<QWidget *>()) {
            if ((widget->focusPolicy() & Qt::TabFocus) && widget->window() == shown && widget->isVisible() && widget->isEnabled()
                && !widget->focusProxy() && !qobject_cast<QScrollArea *>(widget))
                QVERIFY2(reached.contains(widget),
                         qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }
};

QTEST_MAIN(EveryProfileLookTest)
#include "EveryProfileLookTest.moc"
