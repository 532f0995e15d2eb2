#include "support/CommandLine.h"
#include "support/Describe.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace crmlink::test;

namespace
{

const QByteArray secret = "0123456789abcdef0123456789abcdef";
const QByteArray newSecret = "fedcba9876543210fedcba9876543210";

QStringList keysOf(const QJsonObject &object)
{
    return object.keys(); // sorted
}

} // namespace

/// The real binary on a practice CRM in SQLite. There is no keychain on its bus, and nothing of the user's is in reach.
class CommandLineTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CommandLine> m_line;

    QString site(const QByteArray &more = {}, const QString &file = QStringLiteral("site.toml"))
    {
        return m_line->writeSite(file, QStringLiteral("crm.sqlite"), more);
    }

    void expectFailure(const QStringList &arguments, const QString &kind, int status)
    {
        const CommandLine::Run run = m_line->json(arguments);
        QCOMPARE(run.kind(), kind);
        QCOMPARE(run.status, status);
        QVERIFY2(keysOf(run.object) == QStringList({QStringLiteral("command"), QStringLiteral("error")}), run.out.constData());
        const QJsonObject error = run.object.value(u"error").toObject();
        for (const char *key : {"what", "why", "fix", "guide"})
            QVERIFY2(error.value(QLatin1String(key)).isString(), key);
        QVERIFY(!error.value(u"what").toString().isEmpty());
        QVERIFY(!run.err.isEmpty());
    }

private slots:
    void init()
    {
        m_line = std::make_unique<CommandLine>();
        m_line->makeCrm(QStringLiteral("crm.sqlite"));
        m_line->set("FB_APP_SECRET", secret);
    }

    void cleanup()
    {
        // Whatever the test did: no secret in what was printed, and none in any file but the CRM's own.
        for (const QByteArray &bytes : {secret, newSecret}) {
            QVERIFY2(!m_line->everythingPrinted().contains(bytes), "a secret was printed");
            QCOMPARE(m_line->stateFilesWith(bytes), QStringList());
        }
        m_line.reset();
    }

    void versionAndHelpNeedNothing()
    {
        m_line->clearEnvironment();
        const auto version = m_line->run({QStringLiteral("--version")});
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, QByteArray("crmlink " CRMLINK_VERSION "\n"));
        const auto help = m_line->run({QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY(help.out.contains("apply") && help.err.isEmpty());
        QVERIFY(!m_line->hasStateFolder());
    }

    void everyVerbExplainsItself_data()
    {
        QTest::addColumn<QString>("verb");
        for (const char *verb : {"setup", "practice", "plan", "apply", "check", "undo", "accounts", "import", "forget", "doctor"})
            QTest::newRow(verb) << QString::fromLatin1(verb);
    }

    void everyVerbExplainsItself()
    {
        QFETCH(QString, verb);
        const auto help = m_line->run({verb, QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        QVERIFY2(help.out.contains("crmlink " + verb.toUtf8()) || verb == u"setup", help.out.constData());
        QCOMPARE(m_line->run({QStringLiteral("help"), verb}).out, help.out);
        for (const QByteArray &line : help.out.split('\n')) {
            // Examples are there to be copied and are not wrapped.
            if (line.startsWith("Examples"))
                break;
            QVERIFY2(QString::fromUtf8(line).size() <= 80, line.constData());
        }
    }

    /// Whoever copies it from one place has the same as who copies it from another.
    void theRecipeForATimerIsTheSameEverywhere()
    {
        const QString help = QString::fromUtf8(m_line->run({QStringLiteral("check"), QStringLiteral("--help")}).out).simplified();
        for (const char *language : {"de", "en", "es", "uk"}) {
            QFile step(QStringLiteral("%1/resources/guide/%2/watch-with-check.md")
                           .arg(qEnvironmentVariable("CRMLINK_SOURCE_DIR"), QLatin1String(language)));
            QVERIFY2(step.open(QIODevice::ReadOnly), qPrintable(step.errorString()));
            const QStringList parts = QString::fromUtf8(step.readAll()).split(QStringLiteral("```"));
            QCOMPARE(parts.size(), 11); // five blocks between words
            for (qsizetype block = 1; block < parts.size(); block += 2)
                QVERIFY2(help.contains(parts[block].simplified()), qPrintable(step.fileName() + parts[block]));
        }
    }

    void usageErrors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *line, const char *command, const char *words) {
            QTest::newRow(line) << QString::fromUtf8(line).split(u' ') << QString::fromUtf8(command) << QString::fromUtf8(words);
        };
        row("aply --site x", "aply", "did you mean “apply”?");
        row("plan --sit x", "plan", "did you mean --site?");
        row("plan", "plan", "The verb plan needs --site FILE.");
        row("plan --site", "plan", "needs a value");
        row("plan --site --json", "plan", "needs a value");
        row("plan a.toml", "plan", "Was it meant as --site a.toml?");
        row("undo --site a --site b", "undo", "more than once");
        row("doctor --state-dir s stray", "doctor", "“stray” is one word too many");
        row("check --site a --state-dir s stray", "check", "“stray” is one word too many");
        row("check --state-dir s stray", "check", "“stray” is one word too many");
        row("doctor --state-dir s --state-dir s", "doctor", "more than once");
        row("apply --site a --notify bell", "apply", "service, none");
        row("apply --site a --site b --plan c", "apply", "--plan goes with one --site");
        row("check --site a --run 1", "check", "The verb check has no option --run; the verb undo has.");
        row("accounts --site a", "accounts", "list, share, unshare or remove");
        row("accounts lst --site a", "accounts", "did you mean “list”?");
        row("accounts share --site a", "accounts", "No account is named.");
        row("accounts remove --site a", "accounts", "No account is named.");
        row("--frobnicate", "", "There is no option --frobnicate.");
        row("doctor --lang fr", "doctor", "CrmLink does not speak “fr”. It speaks: de, en, es, uk.");
    }

    void usageErrors()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, command);
        QFETCH(QString, words);
        const auto run = m_line->json(arguments);
        QCOMPARE(run.status, 2);
        QCOMPARE(run.kind(), QStringLiteral("usage"));
        QCOMPARE(run.object.value(u"command").toString(), command);
        QVERIFY2(QString::fromUtf8(run.err).contains(words), run.err.constData());
        // The same without --json: nothing on standard output.
        const auto plain = m_line->run(arguments);
        QCOMPARE(plain.status, 2);
        QCOMPARE(plain.out.isEmpty(), !arguments.contains(QStringLiteral("--json")));
    }

    void anAnswerThatNobodyTookIsAFailure()
    {
        if (!QFile::exists(QStringLiteral("/dev/full"))) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), "no /dev/full");
            QSKIP("this system has no device that is always full");
        }
        for (const QString &verb : {QStringLiteral("--version"), QStringLiteral("--help")}) {
            QProcess process;
            process.setStandardOutputFile(QStringLiteral("/dev/full"));
            m_line->start(process, {verb});
            const auto run = m_line->finish(process);
            QCOMPARE(run.status, 1);
            QVERIFY2(run.err.contains("standard output"), run.err.constData());
        }
    }

    void aDeadDisplayIsToldAndStopsNothingThatNeedsNone()
    {
        const auto restore = qScopeGuard([this] { m_line->unset("DISPLAY"); });
        m_line->set("DISPLAY", ":" + QByteArray::number(100'000 + QCoreApplication::applicationPid()));
        const auto window = m_line->json({QStringLiteral("guide")});
        QCOMPARE(window.status, 2);
        QCOMPARE(window.kind(), QStringLiteral("no_display"));
        QVERIFY2(window.err.contains("does not answer"), window.err.constData());
        QCOMPARE(m_line->run({QStringLiteral("guide"), QStringLiteral("--export"), QStringLiteral("help")}).status, 0);
    }

    void aWindowWithoutADisplayIsAnError()
    {
        for (const QString &verb : {QStringLiteral("setup"), QStringLiteral("practice")})
            expectFailure({verb}, QStringLiteral("no_display"), 2);
        expectFailure({}, QStringLiteral("no_display"), 2);
    }

    void planApplyCheckUndo()
    {
        const QString file = site();
        const auto plan = m_line->json({QStringLiteral("plan"), QStringLiteral("--site"), file});
        QCOMPARE(plan.status, 0);
        QCOMPARE(keysOf(plan.object),
                 QStringList({QStringLiteral("changed"), QStringLiteral("changes"), QStringLiteral("command"), QStringLiteral("runId"),
                              QStringLiteral("salt"), QStringLiteral("site"), QStringLiteral("version"), QStringLiteral("warnings")}));
        QCOMPARE(plan.object.value(u"command").toString(), QStringLiteral("plan"));
        QCOMPARE(plan.object.value(u"changed").toBool(), true);
        QVERIFY(plan.object.value(u"runId").isNull());
        const QJsonArray changes = plan.object.value(u"changes").toArray();
        QCOMPARE(changes.size(), 3);
        QCOMPARE(changes[0].toObject(),
                 (QJsonObject{{QStringLiteral("kind"), QStringLiteral("setting")},
                              {QStringLiteral("code"), QStringLiteral("FacebookConsumerKey")},
                              {QStringLiteral("before"), QString()},
                              {QStringLiteral("after"), QStringLiteral("1234567890123456")}}));
        const QJsonObject secretChange = changes[1].toObject();
        QCOMPARE(secretChange.value(u"before").toString(), QStringLiteral("(not set)"));
        QCOMPARE(secretChange.value(u"after").toString(), QStringLiteral("(secret)"));
        QCOMPARE(secretChange.value(u"afterDigest").toString().size(), 64);
        QCOMPARE(changes[2].toObject().value(u"before"), QJsonValue(true));
        QCOMPARE(changes[2].toObject().value(u"after"), QJsonValue(false));
        QVERIFY(!m_line->hasStateFolder());
        QCOMPARE(m_line->settings(QStringLiteral("crm.sqlite")).value(QStringLiteral("FacebookConsumerKey")), QString());

        const auto apply = m_line->json({QStringLiteral("apply"), QStringLiteral("--site"), file});
        QCOMPARE(apply.status, 0);
        QCOMPARE(keysOf(apply.object), keysOf(plan.object));
        const QString runId = apply.object.value(u"runId").toString();
        QVERIFY(!runId.isEmpty());
        QVERIFY(QString::fromUtf8(apply.err).contains(u"restart it on every node"));
        const auto held = m_line->settings(QStringLiteral("crm.sqlite"));
        QCOMPARE(held.value(QStringLiteral("FacebookConsumerKey")), QStringLiteral("1234567890123456"));
        QCOMPARE(held.value(QStringLiteral("FacebookConsumerSecret")), QString::fromUtf8(secret));
        QCOMPARE(held.value(QStringLiteral("UseFacebookSharedApplication")), QStringLiteral("0"));

        const auto again = m_line->json({QStringLiteral("apply"), QStringLiteral("--site"), file});
        QCOMPARE(again.status, 0);
        QCOMPARE(again.object.value(u"changed"), QJsonValue(false));
        QVERIFY(again.object.value(u"runId").isNull());
        QCOMPARE(m_line->journalFiles(), QStringList{runId + QStringLiteral(".json")});

        const auto check = m_line->json({QStringLiteral("check"), QStringLiteral("--site"), file});
        QCOMPARE(check.status, 0); // an account of another app is shared: its owner has to act
        QCOMPARE(keysOf(check.object), QStringList({QStringLiteral("checks"), QStringLiteral("command"), QStringLiteral("ok")}));
        QCOMPARE(check.object.value(u"ok"), QJsonValue(true));
        QCOMPARE(check.statusOf(QStringLiteral("crm.setting.FacebookConsumerSecret")), QStringLiteral("ok"));
        QCOMPARE(check.statusOf(QStringLiteral("crm.setting.FacebookApiVersion")), QStringLiteral("warning"));
        // What check warns of afterwards, the plan tells before.
        QVERIFY(m_line->json({QStringLiteral("plan"), QStringLiteral("--site"), file})
                    .hasWarning(QStringLiteral("crm.setting.FacebookApiVersion")));
        QCOMPARE(check.statusOf(QStringLiteral("account.66d22876-72fd-f202-2a96-fb1a14a0f9e7.token")), QStringLiteral("warning"));

        const auto undo = m_line->json({QStringLiteral("undo"), QStringLiteral("--site"), file});
        QCOMPARE(undo.status, 0);
        QCOMPARE(undo.object.value(u"undoes").toString(), runId);
        QVERIFY(undo.object.value(u"runId").toString() > runId);
        QCOMPARE(undo.object.value(u"changes").toArray().size(), 3);
        QCOMPARE(m_line->settings(QStringLiteral("crm.sqlite")).value(QStringLiteral("UseFacebookSharedApplication")), QStringLiteral("1"));
        expectFailure({QStringLiteral("undo"), QStringLiteral("--site"), file}, QStringLiteral("not_found"), 2);
    }

    void theCommandThatTakesItBackCanBePasted()
    {
        const QString file = site({}, QStringLiteral("our site's file.toml"));
        const auto applied = m_line->run(
            {QStringLiteral("apply"), QStringLiteral("--site"), file, QStringLiteral("--state-dir"), QStringLiteral("a state")});
        QCOMPARE(applied.status, 0);
        const auto advice = QRegularExpression(QStringLiteral("To take it back: (.*)\n")).match(QString::fromUtf8(applied.out));
        QVERIFY2(advice.hasMatch(), applied.out.constData());
        const auto undone = m_line->paste(advice.captured(1));
        QVERIFY2(undone.status == 0, undone.err.constData());
        QVERIFY2(undone.out.contains("Took back run"), undone.out.constData());
    }

    void wordsForPeople()
    {
        const QString file = site();
        const auto plan = m_line->run({QStringLiteral("plan"), QStringLiteral("--site"), file});
        const QString text = QString::fromUtf8(plan.out);
        QVERIFY2(text.contains(u"Practice: database crm.sqlite in ") && text.contains(u"Would write 3 changes:"), plan.out.constData());
        QVERIFY(text.contains(u"(not set)  →  (secret)"));
        QVERIFY(plan.err.startsWith("warning: "));
        const auto apply = m_line->run({QStringLiteral("apply"), QStringLiteral("--site"), file});
        QVERIFY(QString::fromUtf8(apply.out).contains(QStringLiteral("crmlink undo --site %1 --run ").arg(file)));
        QVERIFY(!apply.out.contains('\x1b'));
    }

    void wordsForPeopleAreTheirsAndThoseOfJsonAreNot()
    {
        const QString file = site();
        const QStringList plan{QStringLiteral("plan"), QStringLiteral("--site"), file};
        const auto english = m_line->json(plan);
        const auto text = [&](const QString &language) {
            return QString::fromUtf8(m_line->run(plan + QStringList{QStringLiteral("--lang"), language}).out);
        };
        const auto row = [](const QString &shown, const char *code) {
            for (const QString &line : shown.split(u'\n')) {
                if (line.contains(QLatin1String(code)))
                    return line.simplified();
            }
            return QString();
        };
        QVERIFY2(row(text(QStringLiteral("en")), "UseFacebookSharedApplication").endsWith(u"selected → cleared"),
                 m_line->everythingPrinted().constData());
        for (const char *code : {"FacebookConsumerSecret", "UseFacebookSharedApplication"}) {
            const QString shown = row(text(QStringLiteral("UK")), code);
            const QString values = shown.mid(shown.indexOf(QLatin1String(code)) + qsizetype(qstrlen(code)) + 1);
            QVERIFY2(values.contains(u'→') && !values.contains(QRegularExpression(QStringLiteral("[A-Za-z]"))), qPrintable(shown));
        }
        const auto ukrainian = m_line->json(plan + QStringList{QStringLiteral("--lang"), QStringLiteral("uk-UA")});
        QJsonArray same = english.object.value(u"changes").toArray();
        QJsonArray others = ukrainian.object.value(u"changes").toArray();
        for (QJsonArray *changes : {&same, &others}) {
            for (QJsonValueRef change : *changes) {         // clazy:exclude=range-loop-detach
                QJsonObject undigested = change.toObject(); // every plan has its own salt
                undigested.remove(u"afterDigest");
                change = undigested;
            }
        }
        QCOMPARE(others, same);
    }

    void everyVerbSpeaksTheLanguageThatWasChosen()
    {
        const auto firstWordOf
            = [this](const QStringList &arguments) { return QString::fromUtf8(m_line->run(arguments).err).section(u' ', 1, 1); };
        const QStringList missing{QStringLiteral("plan"), QStringLiteral("--site"), QStringLiteral("none.toml")};
        const QString english = firstWordOf(missing);
        QVERIFY(!m_line->hasStateFolder()); // looking for the choice leaves nothing behind
        QDir().mkpath(m_line->path(QStringLiteral("state")));
        m_line->write(QStringLiteral("state/settings.ini"), "[General]\nlanguage=uk\n");
        const QString ukrainian = firstWordOf(missing);
        QVERIFY2(ukrainian != english, qPrintable(ukrainian));
        QCOMPARE(firstWordOf(missing + QStringList{QStringLiteral("--lang"), QStringLiteral("en")}), english);
    }

    void qtsRemarkToWhoeverHasNoSessionIsLeftOut()
    {
        m_line->unset("XDG_RUNTIME_DIR");
        m_line->set("TMPDIR", m_line->path(QString()).toUtf8());
        m_line->set("QT_QPA_PLATFORM", "offscreen");
        const auto run = m_line->json({QStringLiteral("guide"), QStringLiteral("--export"), QStringLiteral("guide")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.err, QByteArray());
    }

    void aReviewedPlan()
    {
        const QString file = site();
        const auto plan = m_line->run({QStringLiteral("plan"), QStringLiteral("--site"), file, QStringLiteral("--json")});
        m_line->write(QStringLiteral("plan.json"), plan.out);
        // What `>` of Windows PowerShell makes of it.
        QByteArray wide("\xFF\xFE", 2);
        for (const char c : plan.out)
            wide += QByteArray(1, c) + QByteArray(1, '\0');
        m_line->write(QStringLiteral("wide.json"), wide);

        m_line->sql(QStringLiteral("crm.sqlite"),
                    QStringLiteral("UPDATE SysSettingsValue SET TextValue = '42' WHERE Id = '7bb73072-f36b-1410-b591-00155d04c01d'"));
        expectFailure({QStringLiteral("apply"), QStringLiteral("--site"), file, QStringLiteral("--plan"), QStringLiteral("plan.json")},
                      QStringLiteral("conflict"), 5);
        QCOMPARE(m_line->settings(QStringLiteral("crm.sqlite")).value(QStringLiteral("FacebookConsumerKey")), QStringLiteral("42"));
        QCOMPARE(m_line->journalFiles(), QStringList());
        m_line->sql(QStringLiteral("crm.sqlite"),
                    QStringLiteral("UPDATE SysSettingsValue SET TextValue = '' WHERE Id = '7bb73072-f36b-1410-b591-00155d04c01d'"));
        m_line->set("FB_APP_SECRET", newSecret);
        expectFailure({QStringLiteral("apply"), QStringLiteral("--site"), file, QStringLiteral("--plan"), QStringLiteral("plan.json")},
                      QStringLiteral("conflict"), 5);
        m_line->set("FB_APP_SECRET", secret);
        const auto apply = m_line->json(
            {QStringLiteral("apply"), QStringLiteral("--site"), file, QStringLiteral("--plan"), QStringLiteral("wide.json")});
        QCOMPARE(apply.status, 0);
        QCOMPARE(apply.object.value(u"salt"), plan.object.value(u"salt"));
        QCOMPARE(apply.object.value(u"changes"), plan.object.value(u"changes"));
        expectFailure({QStringLiteral("apply"), QStringLiteral("--site"), file, QStringLiteral("--plan"), file}, QStringLiteral("usage"),
                      2);
        expectFailure({QStringLiteral("apply"), QStringLiteral("--site"), file, QStringLiteral("--plan"), QStringLiteral("none.json")},
                      QStringLiteral("usage"), 2);
    }

    void severalSites()
    {
        m_line->makeCrm(QStringLiteral("other.sqlite"));
        const QString first = site();
        const QString last = m_line->writeSite(QStringLiteral("other.toml"), QStringLiteral("other.sqlite"), {});
        const auto run = m_line->json({QStringLiteral("apply"), QStringLiteral("--site"), first, QStringLiteral("--site"),
                                       QStringLiteral("missing.toml"), QStringLiteral("--site"), last});
        QCOMPARE(run.status, 2);
        QCOMPARE(keysOf(run.object), QStringList{QStringLiteral("sites")});
        const QJsonArray sites = run.object.value(u"sites").toArray();
        QCOMPARE(sites.size(), 3);
        QCOMPARE(sites[0].toObject().value(u"changed"), QJsonValue(true));
        QCOMPARE(sites[1].toObject().value(u"error").toObject().value(u"kind").toString(), QStringLiteral("site_file"));
        QCOMPARE(sites[1].toObject().value(u"site").toString(), QStringLiteral("missing.toml"));
        QCOMPARE(sites[2].toObject().value(u"changed"), QJsonValue(true));
        QCOMPARE(m_line->settings(QStringLiteral("other.sqlite")).value(QStringLiteral("FacebookConsumerKey")),
                 QStringLiteral("1234567890123456"));
        // As a shell's sites/*.toml gives them.
        QCOMPARE(m_line->json({QStringLiteral("plan"), QStringLiteral("--site"), first, last}).object.value(u"sites").toArray().size(), 2);
    }

    // A restored copy, reached under the same address.
    void aCopyOfTheCrmIsAnotherCrm()
    {
        const QString file = site();
        m_line->makeCrm(QStringLiteral("copy.sqlite"));
        const QString copy = m_line->writeSite(QStringLiteral("copy.toml"), QStringLiteral("copy.sqlite"), {});
        const auto applied = m_line->json({QStringLiteral("apply"), QStringLiteral("--site"), file});
        QCOMPARE(applied.status, 0);
        const QString run = applied.object.value(u"runId").toString();
        expectFailure({QStringLiteral("undo"), QStringLiteral("--site"), copy, QStringLiteral("--run"), run}, QStringLiteral("conflict"),
                      5);
        expectFailure({QStringLiteral("undo"), QStringLiteral("--site"), copy}, QStringLiteral("not_found"), 2);
        QCOMPARE(m_line->settings(QStringLiteral("crm.sqlite")).value(QStringLiteral("FacebookConsumerKey")),
                 QStringLiteral("1234567890123456"));
        QCOMPARE(m_line->json({QStringLiteral("undo"), QStringLiteral("--site"), file, QStringLiteral("--run"), run}).status, 0);
        QCOMPARE(m_line->settings(QStringLiteral("crm.sqlite")).value(QStringLiteral("FacebookConsumerKey")), QString());
    }

    void rotatingKeysWithoutAKeychain()
    {
        const QString file = site();
        QCOMPARE(m_line->json({QStringLiteral("apply"), QStringLiteral("--site"), file}).status, 0);
        m_line->set("FB_APP_SECRET", newSecret);
        expectFailure({QStringLiteral("apply"), QStringLiteral("--site"), file}, QStringLiteral("secret_store"), 4);
        QCOMPARE(m_line->settings(QStringLiteral("crm.sqlite")).value(QStringLiteral("FacebookConsumerSecret")), QString::fromUtf8(secret));
        QCOMPARE(m_line->journalFiles().size(), 1);
        // What undo would refuse is not advised.
        const auto forced = m_line->run({QStringLiteral("apply"), QStringLiteral("--site"), file, QStringLiteral("--forget-old-secret")});
        QCOMPARE(forced.status, 0);
        QVERIFY2(forced.err.contains("was not kept"), forced.err.constData());
        QVERIFY2(!forced.out.contains("crmlink undo"), forced.out.constData());
        expectFailure({QStringLiteral("undo"), QStringLiteral("--site"), file}, QStringLiteral("secret_store"), 4);
        QCOMPARE(m_line->settings(QStringLiteral("crm.sqlite")).value(QStringLiteral("FacebookConsumerSecret")),
                 QString::fromUtf8(newSecret));
    }

    void siteFileErrorsHaveLineAndColumn()
    {
        m_line->write(QStringLiteral("bad.toml"), "[crm]\nsite_url = \"https://crm\"\nroute = \"database\"\ncolour = 1\n");
        const auto run = m_line->json({QStringLiteral("plan"), QStringLiteral("--site"), QStringLiteral("bad.toml")});
        QCOMPARE(run.status, 2);
        const QJsonObject error = run.object.value(u"error").toObject();
        QCOMPARE(error.value(u"kind").toString(), QStringLiteral("site_file"));
        QCOMPARE(error.value(u"line"), QJsonValue(4));
        QCOMPARE(error.value(u"column"), QJsonValue(1));
        // A fix is not redacted away.
        m_line->write(QStringLiteral("clear.toml"),
                      "[crm]\nsite_url = \"https://crm\"\nroute = \"database\"\n[facebook]\napp_secret = \"" + secret + "\"\n");
        const auto clear = m_line->run({QStringLiteral("plan"), QStringLiteral("--site"), QStringLiteral("clear.toml")});
        QVERIFY2(clear.err.contains("app_secret = { env = \"NAME\" }"), clear.err.constData());
        m_line->write(QStringLiteral("binary.toml"),
                      QByteArray("\x7f"
                                 "ELF\0\0",
                                 6));
        expectFailure({QStringLiteral("check"), QStringLiteral("--site"), QStringLiteral("binary.toml")}, QStringLiteral("site_file"), 2);
        m_line->write(QStringLiteral("large.toml"), QByteArray(10'000'000, '\n'));
        expectFailure({QStringLiteral("undo"), QStringLiteral("--site"), QStringLiteral("large.toml")}, QStringLiteral("site_file"), 2);
    }

    void kindsOfFailure_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("status");
        const QByteArray share = "[shared]\naccounts = [\"Jane Doe\"]\n";
        QTest::newRow("no package") << QStringLiteral("DELETE FROM SysSettings WHERE Code = 'FacebookConsumerKey'") << QByteArray()
                                    << QStringLiteral("no_package") << 4;
        QTest::newRow("secure text") << QStringLiteral(
            "UPDATE SysSettings SET ValueTypeName = 'SecureText' WHERE Code = 'FacebookConsumerSecret'")
                                     << QByteArray() << QStringLiteral("secure_text") << 4;
        QTest::newRow("no such account") << QString() << QByteArray("[shared]\naccounts = [\"Nobody\"]\n") << QStringLiteral("not_found")
                                         << 2;
        QTest::newRow("two such accounts") << QStringLiteral(
            "INSERT INTO SocialAccount (Id, Login, Name, TypeId, UserId, SocialId, ConsumerKey, AccessToken) SELECT "
            "'11111111-2222-3333-4444-555555555555', Login, Name, TypeId, UserId, SocialId, ConsumerKey, AccessToken "
            "FROM SocialAccount WHERE Login = 'Jane Doe'")
                                           << share << QStringLiteral("ambiguous") << 2;
        QTest::newRow("may not share") << QStringLiteral("UPDATE SysAdminOperationGrantee SET CanExecute = 0") << share
                                       << QStringLiteral("refused_permission") << 4;
        QTest::newRow("read back") << QStringLiteral("CREATE TRIGGER meddle AFTER UPDATE OF TextValue ON SysSettingsValue BEGIN UPDATE "
                                                     "SysSettingsValue SET TextValue = 'x' WHERE Id = NEW.Id; END")
                                   << QByteArray() << QStringLiteral("read_back") << 6;
        QTest::newRow("unexpected") << QStringLiteral("CREATE TRIGGER refuse BEFORE UPDATE ON SysSettingsValue BEGIN SELECT RAISE(ABORT, "
                                                      "'no'); END")
                                    << QByteArray() << QStringLiteral("unexpected") << 1;
    }

    void kindsOfFailure()
    {
        QFETCH(QString, sql);
        QFETCH(QByteArray, more);
        QFETCH(QString, kind);
        QFETCH(int, status);
        if (!sql.isEmpty())
            m_line->sql(QStringLiteral("crm.sqlite"), sql);
        const auto before = m_line->settings(QStringLiteral("crm.sqlite"));
        expectFailure({QStringLiteral("apply"), QStringLiteral("--site"), site(more)}, kind, status);
        QVERIFY(m_line->settings(QStringLiteral("crm.sqlite")) == before);
        QCOMPARE(m_line->journalFiles(), QStringList());
    }

    void aValueThatIsTooLong()
    {
        m_line->set("FB_APP_SECRET", QByteArray(60, 'q'));
        expectFailure({QStringLiteral("plan"), QStringLiteral("--site"), site()}, QStringLiteral("too_long"), 4);
    }

    void aSecretThatIsNotThere()
    {
        m_line->unset("FB_APP_SECRET");
        expectFailure({QStringLiteral("plan"), QStringLiteral("--site"), site()}, QStringLiteral("secret_store"), 4);
        // check is always whole.
        const auto check = m_line->json({QStringLiteral("check"), QStringLiteral("--site"), site()});
        QCOMPARE(check.status, 6);
        QCOMPARE(check.statusOf(QStringLiteral("crm.connection")), QStringLiteral("ok"));
    }

    void aStateFolderThatCannotBeMade()
    {
        m_line->write(QStringLiteral("file"), "x");
        expectFailure(
            {QStringLiteral("apply"), QStringLiteral("--site"), site(), QStringLiteral("--state-dir"), QStringLiteral("file/state")},
            QStringLiteral("state_folder"), 1);
        QCOMPARE(m_line->settings(QStringLiteral("crm.sqlite")).value(QStringLiteral("FacebookConsumerKey")), QString());
    }

    void anUnreachableServer()
    {
        const QString file = m_line->writeServerSite(QStringLiteral("dead.toml"), QStringLiteral("127.0.0.1"), 1);
        expectFailure({QStringLiteral("plan"), QStringLiteral("--site"), file}, QStringLiteral("unreachable"), 3);
        const auto check = m_line->json({QStringLiteral("check"), QStringLiteral("--site"), file});
        QCOMPARE(check.status, 3);
        QCOMPARE(check.object.value(u"checks").toArray().size(), 17);
        QCOMPARE(check.statusOf(QStringLiteral("crm.connection")), QStringLiteral("failed"));
        QCOMPARE(check.statusOf(QStringLiteral("crm.package")), QStringLiteral("skipped"));
    }

    void doctorAndForget()
    {
        const auto doctor = m_line->json({QStringLiteral("doctor")});
        QCOMPARE(doctor.object.value(u"command").toString(), QStringLiteral("doctor"));
        QCOMPARE(doctor.statusOf(QStringLiteral("doctor.sql.sqlite")), QStringLiteral("ok"));
        QVERIFY(!doctor.statusOf(QStringLiteral("doctor.keychain")).isEmpty());
        QCOMPARE(doctor.status, doctor.object.value(u"ok").toBool() ? 0 : 6);
        // There is no keychain to forget them in.
        expectFailure({QStringLiteral("forget"), QStringLiteral("--site"), site()}, QStringLiteral("secret_store"), 4);
    }

    void failOnWarning()
    {
        m_line->sql(QStringLiteral("crm.sqlite"), QStringLiteral("UPDATE SocialAccount SET Public = 0"));
        const QString file = site();
        QCOMPARE(m_line->json({QStringLiteral("apply"), QStringLiteral("--site"), file}).status, 0);
        const auto check = m_line->json({QStringLiteral("check"), QStringLiteral("--site"), file});
        QCOMPARE(check.status, 0);
        QCOMPARE(check.object.value(u"ok"), QJsonValue(true));
        const auto strict = m_line->json(
            {QStringLiteral("check"), QStringLiteral("--site"), file, QStringLiteral("--fail-on"), QStringLiteral("warning")});
        QCOMPARE(strict.status, 6);
        QCOMPARE(strict.object.value(u"ok"), QJsonValue(false));
    }

    void aSecretsFileThatOthersMayRead()
    {
#ifdef Q_OS_UNIX
        m_line->write(QStringLiteral("pw"), secret + "\n");
        QFile::setPermissions(m_line->path(QStringLiteral("pw")), QFileDevice::ReadOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther);
        const QString file = m_line->writeSite(QStringLiteral("file.toml"), QStringLiteral("crm.sqlite"), {}, "{ file = \"pw\" }");
        const auto plan = m_line->json({QStringLiteral("plan"), QStringLiteral("--site"), file});
        QCOMPARE(plan.status, 0);
        QVERIFY(plan.hasWarning(QStringLiteral("secret_file_mode")));
#endif
    }

    void controlCStopsTheRun()
    {
#ifdef Q_OS_UNIX
        const QString file = m_line->writeSite(QStringLiteral("slow.toml"), QStringLiteral("crm.sqlite"), {},
                                               "{ command = [\"sh\", \"-c\", \"touch started; exec sleep 60\"] }");
        QProcess process;
        process.setReadChannel(QProcess::StandardError);
        m_line->start(process, {QStringLiteral("apply"), QStringLiteral("--site"), file, QStringLiteral("--json")});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_line->path(QStringLiteral("started"))), 20'000);
        const QByteArray notice = "Waiting for the secret from sh";
        QByteArray said;
        while (!said.contains(notice) && process.waitForReadyRead(20'000))
            said += process.readAllStandardError();
        QVERIFY2(said.contains(notice), said.constData());
        QFile arguments(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
        if (arguments.open(QIODevice::ReadOnly))
            QVERIFY(!arguments.readAll().contains(secret));
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        const auto run = m_line->finish(process);
        QCOMPARE(run.status, 130);
        QCOMPARE(run.kind(), QStringLiteral("cancelled"));
        QCOMPARE(m_line->settings(QStringLiteral("crm.sqlite")).value(QStringLiteral("FacebookConsumerKey")), QString());
#endif
    }

    void aPipeThatNobodyWritesToIsWaitedForUntilControlC_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("check") << QStringList{QStringLiteral("check"), QStringLiteral("--site"), QStringLiteral("pipe")};
        QTest::newRow("setup") << QStringList{QStringLiteral("setup"), QStringLiteral("--site"), QStringLiteral("pipe")};
        QTest::newRow("profile") << QStringList{QStringLiteral("profile"), QStringLiteral("--site"), QStringLiteral("pipe")};
        QTest::newRow("a plan") << QStringList{QStringLiteral("apply"), QStringLiteral("--site"), QStringLiteral("good.toml"),
                                               QStringLiteral("--plan"), QStringLiteral("pipe")};
        QTest::newRow("a secret") << QStringList{QStringLiteral("plan"), QStringLiteral("--site"), QStringLiteral("secret.toml")};
    }

    void aPipeThatNobodyWritesToIsWaitedForUntilControlC()
    {
#ifdef Q_OS_UNIX
        QFETCH(const QStringList, arguments);
        m_line->set("QT_QPA_PLATFORM", "offscreen");
        m_line->writeSite(QStringLiteral("good.toml"), QStringLiteral("crm.sqlite"), {});
        m_line->writeSite(QStringLiteral("secret.toml"), QStringLiteral("crm.sqlite"), {}, "{ file = \"pipe\" }");
        const QByteArray pipe = QFile::encodeName(m_line->path(QStringLiteral("pipe")));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        QProcess process;
        m_line->start(process, arguments + QStringList{QStringLiteral("--json")});
        // It can be opened so only while it is read.
        int writer = -1;
        const auto isRead = [&] { return writer >= 0 || (writer = ::open(pipe.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC)) >= 0; };
        QTRY_VERIFY_WITH_TIMEOUT(isRead(), 20'000);
        QCOMPARE(::write(writer, "#", 1), ssize_t(1)); // a beginning is not the whole
        QCOMPARE(::kill(pid_t(process.processId()), SIGINT), 0);
        const auto run = m_line->finish(process);
        ::close(writer);
        QVERIFY2(run.status == 130, run.err.constData());
        QCOMPARE(run.kind(), QStringLiteral("cancelled"));
#else
        QSKIP("NOT TESTED: a pipe in place of a file, for there is no mkfifo here");
#endif
    }

    void aSiteFileMayComeThroughAPipe()
    {
#ifdef Q_OS_UNIX
        m_line->writeSite(QStringLiteral("good.toml"), m_line->path(QStringLiteral("crm.sqlite")), {});
        const auto fromFile = m_line->paste(QStringLiteral("crmlink plan --site good.toml"));
        const auto fromPipe
            = m_line->paste(QStringLiteral("(head -n 1 good.toml; sleep 0.3; tail -n +2 good.toml) | crmlink plan --site /dev/stdin"));
        QVERIFY2(fromPipe.status == fromFile.status, fromPipe.err.constData());
        QCOMPARE(fromPipe.out, fromFile.out);
#else
        QSKIP("NOT TESTED: a pipe in place of a file, for there is no /dev/stdin here");
#endif
    }

    void aSignalEndsAWindowInOrder_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<int>("signal");
#ifdef Q_OS_UNIX
        QTest::newRow("practice, killed") << QStringLiteral("practice") << SIGTERM;
        QTest::newRow("practice, Ctrl+C") << QStringLiteral("practice") << SIGINT;
        QTest::newRow("practice, its terminal closed") << QStringLiteral("practice") << SIGHUP;
        QTest::newRow("setup, killed") << QStringLiteral("setup") << SIGTERM;
#else
        QSKIP("there are no signals to send");
#endif
    }

    void aSignalEndsAWindowInOrder()
    {
#ifdef Q_OS_UNIX
        QFETCH(QString, verb);
        QFETCH(int, signal);
        m_line->set("QT_QPA_PLATFORM", "offscreen");
        const QDir temporary(m_line->path(QStringLiteral("tmp")));
        QVERIFY(temporary.mkpath(QStringLiteral(".")));
        m_line->set("TMPDIR", temporary.path().toUtf8());
        QProcess process;
        m_line->start(process, {verb, QStringLiteral("--json")});
        const auto made = [&] { return verb == u"setup" ? m_line->hasStateFolder() : !temporary.isEmpty(); };
        QTRY_VERIFY_WITH_TIMEOUT(made(), 20'000);
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
        const auto run = m_line->finish(process);
        QVERIFY2(run.status == 130, run.err.constData());
        QCOMPARE(run.kind(), QStringLiteral("cancelled"));
        QCOMPARE(temporary.entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
#endif
    }

    // Qt ends the process by itself then.
    void practiceLeavesNothingWhenTheDesktopGoesAway()
    {
#ifdef Q_OS_LINUX
        const QString program = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
        if (program.isEmpty()) {
            QVERIFY2(!qEnvironmentVariableIsSet("CI"), "Xvfb is not installed");
            QSKIP("Xvfb is not installed");
        }
        QProcess desktop;
        desktop.start(program, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
        QByteArray number;
        const auto saidItsNumber = [&] {
            number += desktop.readAllStandardOutput();
            return number.endsWith('\n');
        };
        QTRY_VERIFY_WITH_TIMEOUT(saidItsNumber(), 20'000);
        m_line->set("QT_QPA_PLATFORM", "xcb");
        m_line->set("DISPLAY", ':' + number.trimmed());
        const QDir temporary(m_line->path(QStringLiteral("tmp")));
        QVERIFY(temporary.mkpath(QStringLiteral(".")));
        m_line->set("TMPDIR", temporary.path().toUtf8());
        const auto folders = [&temporary] { return temporary.entryList({QStringLiteral("crmlink-*")}, QDir::Dirs); };
        QProcess process;
        m_line->start(process, {QStringLiteral("practice")});
        const bool began = QTest::qWaitFor([&] { return folders().size() == 1; }, 20'000);
        QVERIFY2(began, process.readAllStandardError().constData());
        QTRY_VERIFY_WITH_TIMEOUT(temporary.exists(folders().constFirst() + QStringLiteral("/state/resume.json")), 20'000);
        desktop.kill();
        QVERIFY(desktop.waitForFinished());
        const auto run = m_line->finish(process);
        QVERIFY(run.status != 0);
        QCOMPARE(folders(), QStringList());
#endif
    }
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
