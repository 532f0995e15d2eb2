#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// An installed program runs from wherever it was installed, with nothing of the build or of the user's set-up around it.
class InstallTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QProcess install;
        install.setProcessChannelMode(QProcess::MergedChannels);
        install.start(qEnvironmentVariable("CRMLINK_CMAKE"),
                      {QStringLiteral("--install"), qEnvironmentVariable("CRMLINK_BUILD_DIR"), QStringLiteral("--prefix"), prefix()});
        QVERIFY(install.waitForFinished());
        const QByteArray words = install.readAll();
        QVERIFY2(install.exitCode() == 0, words.constData());
    }

    void saysItsVersion()
    {
        const Answer answer = run(prefix(), {QStringLiteral("--version")});
        QCOMPARE(answer.error, QByteArray());
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.output.contains(CRMLINK_VERSION), answer.output.constData());
    }

    /// Nothing in the prefix may remember where it was installed.
    void runsFromWhereItWasMovedTo()
    {
        const QString moved = m_folder.filePath(QStringLiteral("moved, with a blank"));
        QVERIFY(QDir().rename(prefix(), moved));
        const Answer answer = run(moved, {QStringLiteral("--version")});
        QVERIFY(QDir().rename(moved, prefix()));
        QCOMPARE(answer.error, QByteArray());
        QCOMPARE(answer.status, 0);
    }

    void helpAndManualNameTheSameVerbs()
    {
        QFile page(qEnvironmentVariable("CRMLINK_BUILD_DIR") + QStringLiteral("/packaging/crmlink.1"));
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        QVERIFY2(page.open(QIODevice::ReadOnly), qPrintable(page.errorString()));
#else
        QSKIP("no manual page on this system");
#endif
        const QStringList inManual = found(QStringLiteral("^\\.It Cm (\\w+)$"), page.readAll());
        const Answer help = run(prefix(), {QStringLiteral("--help")});
        QCOMPARE(help.status, 0);
        // The verbs stand indented before the first option.
        const QStringList inHelp = found(QStringLiteral("^  ([a-z]+) {2,}\\S"), help.output.first(help.output.indexOf("  --")));
        QVERIFY(inHelp.contains(QStringLiteral("apply")));
        QCOMPARE(inManual, inHelp);
    }

    void theDesktopFindsIt_data()
    {
        QTest::addColumn<QString>("file");
        for (const char *file :
             {"share/applications/crmlink.desktop", "share/icons/hicolor/scalable/apps/crmlink.svg",
              "share/metainfo/io.github.crmlink.CrmLink.metainfo.xml", "share/man/man1/crmlink.1.gz", "share/doc/crmlink/copyright"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }

    void theDesktopFindsIt()
    {
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
        QFETCH(QString, file);
        QVERIFY(QFileInfo(prefix() + u'/' + file).size() > 0);
#else
        QSKIP("files of a freedesktop.org desktop");
#endif
    }

private:
    struct Answer {
        int status = -1;
        QByteArray output;
        QByteArray error;
    };

    /// What the bracket of @p pattern matches, line by line, sorted.
    static QStringList found(const QString &pattern, const QByteArray &text)
    {
        QStringList words;
        auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(QString::fromUtf8(text));
        while (matches.hasNext())
            words.append(matches.next().captured(1));
        words.sort();
        return words;
    }

    QString prefix() const
    {
        return m_folder.filePath(QStringLiteral("prefix"));
    }

    static Answer run(const QString &prefix, const QStringList &arguments)
    {
        QProcess process;
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
        environment.insert(QStringLiteral("ASAN_OPTIONS"), qEnvironmentVariable("ASAN_OPTIONS"));
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(QDir::rootPath());
        process.start(prefix + QStringLiteral("/bin/crmlink"), arguments);
        if (!process.waitForFinished())
            return {.status = -1, .output = {}, .error = process.errorString().toLocal8Bit()};
        const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
        return {.status = status, .output = process.readAllStandardOutput(), .error = process.readAllStandardError()};
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(InstallTest)
#include "InstallTest.moc"
