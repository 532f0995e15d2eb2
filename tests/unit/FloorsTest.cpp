#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace
{

/// Lowest first (CONTRIBUTING.md, "Layout"); folders on one floor do not include each other.
const QList<QStringList> &floors()
{
    static const QList<QStringList> all{
        {QStringLiteral("base")},
        {QStringLiteral("setup")},
        {QStringLiteral("facebook"), QStringLiteral("crm"), QStringLiteral("secrets")},
        {QStringLiteral("journal")},
        {QStringLiteral("runs")},
        {QStringLiteral("widgets")},
        {QStringLiteral("browser"), QStringLiteral("practice")},
        {QStringLiteral("guide")},
        {QStringLiteral("profile")},
        {QStringLiteral("pages")},
        {QStringLiteral("app")},
    };
    return all;
}

qsizetype floorOf(const QString &folder)
{
    for (qsizetype floor = 0; floor < floors().size(); ++floor) {
        if (floors()[floor].contains(folder))
            return floor;
    }
    return -1;
}

QString root()
{
    return qEnvironmentVariable("CRMLINK_SOURCE_DIR");
}

/// Texts of the program's sources, by path.
QMap<QString, QString> sources()
{
    QMap<QString, QString> texts;
    for (const QString &top : {QStringLiteral("wizard"), QStringLiteral("app")}) {
        QDirIterator files(root() + u'/' + top, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
            texts.insert(QDir(root()).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll()));
        }
    }
    return texts;
}

/// Empty: a file in @p folder may include @p header, given as the include line has it.
QString complaint(const QString &folder, const QString &header, bool quoted)
{
    const QString target = header.section(u'/', 0, 0);
    if (!header.contains(u'/') || floorOf(target) < 0) {
        const bool own = header.endsWith(QStringLiteral(".moc")) || (folder == QStringLiteral("app") && !header.contains(u'/'));
        if (quoted && !own)
            return QStringLiteral("is not written from the root of wizard/ (\"folder/Name.h\")");
        return {}; // the system's, Qt's
    }
    if (!quoted)
        return QStringLiteral("is ours and wants quotation marks");
    if (target == folder)
        return {};
    if (floorOf(target) > floorOf(folder))
        return QStringLiteral("is on a floor above");
    if (floorOf(target) == floorOf(folder))
        return QStringLiteral("is beside it on the same floor");
    return {};
}

} // namespace

/// The order of the folders, read from the include lines, and what the built program links.
class FloorsTest : public QObject
{
    Q_OBJECT

private slots:
    void judges_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("quoted");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, const char *folder, const char *header, bool quoted, bool allowed) {
            QTest::newRow(name) << QString::fromLatin1(folder) << QString::fromLatin1(header) << quoted << allowed;
        };
        row("down", "pages", "base/Result.h", true, true);
        row("own folder", "crm", "crm/CrmGateway.h", true, true);
        row("up", "base", "setup/Site.h", true, false);
        row("far up", "crm", "pages/SetupWizard.h", true, false);
        row("sideways", "crm", "facebook/GraphClient.h", true, false);
        row("sideways higher", "browser", "practice/PracticeSite.h", true, false);
        row("the door", "pages", "app/Arguments.h", true, false);
        row("from the door", "app", "pages/SetupWizard.h", true, true);
        row("Qt", "base", "QString", false, true);
        row("Qt by folder", "base", "QtCore/QString", false, true);
        row("a library", "base", "tl/expected.hpp", false, true);
        row("up in angles", "base", "setup/Site.h", false, false);
        row("relative", "crm", "../setup/Site.h", true, false);
        row("bare", "crm", "CrmGateway.h", true, false);
        row("moc", "crm", "SocketProbe.moc", true, true);
    }

    void judges()
    {
        QFETCH(QString, folder);
        QFETCH(QString, header);
        QFETCH(bool, quoted);
        QFETCH(bool, allowed);
        QCOMPARE(complaint(folder, header, quoted).isEmpty(), allowed);
    }

    void everyFolderHasAFloor()
    {
        const QStringList folders = QDir(root() + QStringLiteral("/wizard")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QVERIFY(folders.contains(QStringLiteral("base")));
        for (const QString &folder : folders)
            QVERIFY2(floorOf(folder) >= 0, qPrintable(folder + QStringLiteral(" is on no floor; see CONTRIBUTING.md")));
    }

    void nothingIncludesFromAboveOrBeside()
    {
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"),
                                                QRegularExpression::MultilineOption);
        int lines = 0;
        QStringList complaints;
        const QMap<QString, QString> texts = sources();
        for (auto source = texts.begin(); source != texts.end(); ++source) {
            const QString &name = source.key();
            const int level = name.startsWith(u"app/") ? 0 : 1;
            const QString folder = name.section(u'/', level, level);
            auto matches = include.globalMatch(source.value());
            while (matches.hasNext()) {
                const QRegularExpressionMatch match = matches.next();
                ++lines;
                const QString words = complaint(folder, match.captured(2), match.captured(1) == QStringLiteral("\""));
                if (!words.isEmpty())
                    complaints.append(name + QStringLiteral(": ") + match.captured(2) + u' ' + words);
            }
        }
        QVERIFY(lines > 100); // it read the sources, not an empty folder
        QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
    }

    /// Qt 6.4 runs a continuation twice now and then: see base/Async.h.
    void nobodyAttachesAContinuationOfQts()
    {
        const QMap<QString, QString> texts = sources();
        for (auto source = texts.begin(); source != texts.end(); ++source)
            QVERIFY2(!source.value().contains(QStringLiteral(".then(")),
                     qPrintable(source.key() + QStringLiteral(": whenReady() or andThen()")));
    }

    void theProgramDoesNotLinkTheWebEngine()
    {
#ifdef Q_OS_LINUX
        const QByteArray libraries = run(QStringLiteral("ldd"), {qEnvironmentVariable("CRMLINK_BINARY")});
        QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
        QVERIFY2(!libraries.contains("WebEngine"), libraries.constData());
        QVERIFY2(!libraries.contains("libQt6Test"), libraries.constData());
#else
        QSKIP("reads an ELF file");
#endif
    }

    void theWebEnginePluginLinksNothingOfOurs()
    {
        const QString links = qEnvironmentVariable("CRMLINK_WEBENGINE_LINKS");
        if (!QDir(root() + QStringLiteral("/wizard/browser/webengine")).exists()) {
            QVERIFY(links.isEmpty());
            return;
        }
        QVERIFY2(!links.isEmpty() || !qEnvironmentVariableIsSet("CRMLINK_WEBENGINE"),
                 "The plugin's target is called crmlink_webengine and is always built where Qt WebEngine is.");
        for (const QString &library : links.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(!library.startsWith(QStringLiteral("crmlink")) || library == QStringLiteral("crmlink_options"), qPrintable(library));
    }

private:
    static QByteArray run(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        return process.waitForFinished() ? process.readAll() : process.errorString().toLocal8Bit();
    }
};

QTEST_GUILESS_MAIN(FloorsTest)
#include "FloorsTest.moc"
