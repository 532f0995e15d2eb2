#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program itself: `crmlink practice --tour DIR`, without a display, keychain or network.
class PracticeTourTest : public QObject
{
    Q_OBJECT

private slots:
    void walksTheWholeWizard()
    {
        const QTemporaryDir folder;
        const QString pictures = folder.filePath(QStringLiteral("tour"));
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QLatin1String(name));
        QProcess crmlink;
        crmlink.setProcessEnvironment(environment);
        crmlink.start(qEnvironmentVariable("CRMLINK_BINARY"), {QStringLiteral("practice"), QStringLiteral("--tour"), pictures});
        QVERIFY2(crmlink.waitForFinished(120'000), qPrintable(crmlink.errorString()));
        const QByteArray said = crmlink.readAllStandardError();
        QVERIFY2(crmlink.exitStatus() == QProcess::NormalExit && crmlink.exitCode() == 0, said.constData());
        const QStringList saved = QDir(pictures).entryList({QStringLiteral("*.png")});
        QVERIFY2(saved.size() >= 11, said.constData());
        for (const QString &name : saved)
            QVERIFY(!QImage(pictures + u'/' + name).isNull());
    }
};

QTEST_GUILESS_MAIN(PracticeTourTest)
#include "PracticeTourTest.moc"
