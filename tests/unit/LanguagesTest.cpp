#include "base/Languages.h"
#include "base/Text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace crmlink;

/// Which language is spoken, and that the translation files are what the sources say.
class LanguagesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { Languages::use(QStringLiteral("en")); }

    void speaksEnglish()
    {
        QVERIFY(Languages::available().contains(QStringLiteral("en")));
        QCOMPARE(Languages::use(QStringLiteral("en")), QStringLiteral("en"));
    }

    void aDialectIsServedByItsLanguage_data()
    {
        QTest::addColumn<QString>("wanted");
        for (const char *wanted : {"en_GB", "en-AU", "en_Latn_US"})
            QTest::newRow(wanted) << QString::fromLatin1(wanted);
    }

    void aDialectIsServedByItsLanguage()
    {
        QFETCH(QString, wanted);
        QCOMPARE(Languages::use(wanted), QStringLiteral("en"));
    }

    void aLanguageIsKnownHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("code");
        QTest::newRow("capitals") << QStringLiteral("DE") << QStringLiteral("de");
        QTest::newRow("locale") << QStringLiteral("de_DE") << QStringLiteral("de");
        QTest::newRow("locale of the environment") << QStringLiteral("de_DE.UTF-8") << QStringLiteral("de");
        QTest::newRow("with a variant") << QStringLiteral("es_ES@euro") << QStringLiteral("es");
        QTest::newRow("tag of the web") << QStringLiteral("uk-UA") << QStringLiteral("uk");
        QTest::newRow("small letters") << QStringLiteral("uk-ua") << QStringLiteral("uk");
        QTest::newRow("not spoken") << QStringLiteral("fr") << QString();
        QTest::newRow("a name") << QStringLiteral("german") << QString();
        QTest::newRow("nothing") << QString() << QString();
    }

    void aLanguageIsKnownHoweverItIsWritten()
    {
        QFETCH(QString, written);
        QFETCH(QString, code);
        QCOMPARE(Languages::fitting(written), code);
        if (code.isEmpty())
            return;
        QCOMPARE(Languages::use(written), code);
        QCOMPARE(QLocale().language(), QLocale(code).language());
    }

    void whatIsNotSpokenIsEnglishWithTheUsersNumbers()
    {
        QCOMPARE(Languages::use(QStringLiteral("sw_KE")), QStringLiteral("en"));
        QCOMPARE(QLocale().language(), QLocale::Swahili);
        QCOMPARE(Languages::use(QStringLiteral("nonsense")), QStringLiteral("en"));
        QCOMPARE(Languages::current(), QStringLiteral("en"));
    }

    void aLanguageIsSpokenWithItsOwnPlurals_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<int>>("counts"); // one number for each form, in the order of the forms
        QTest::newRow("de") << QStringLiteral("de") << QList<int>{1, 2};
        QTest::newRow("en") << QStringLiteral("en") << QList<int>{1, 2};
        QTest::newRow("es") << QStringLiteral("es") << QList<int>{1, 2};
        QTest::newRow("uk") << QStringLiteral("uk") << QList<int>{21, 2, 5};
    }

    void aLanguageIsSpokenWithItsOwnPlurals()
    {
        QFETCH(QString, language);
        QFETCH(QList<int>, counts);
        QCOMPARE(Languages::use(language), language);
        int counted = 0;
        for (const Message &message : messages(file(language))) {
            if (!message.counts)
                continue;
            ++counted;
            QVERIFY2(message.forms.size() == counts.size(), qPrintable(message.source));
            for (qsizetype form = 0; form < counts.size(); ++form) {
                QString expected = message.forms[form];
                expected.replace(QStringLiteral("%n"), QString::number(counts[form]));
                QCOMPARE(QCoreApplication::translate(message.context.toUtf8().constData(), message.source.toUtf8().constData(),
                                                     message.comment.isEmpty() ? nullptr : message.comment.toUtf8().constData(),
                                                     counts[form]),
                         expected);
            }
        }
        QVERIFY(counted > 0);
    }

    void everyTextHasItsWords_data() { everyFile(); }

    void everyTextHasItsWords()
    {
        QFETCH(QString, path);
        for (const Message &message : messages(path)) {
            const QByteArray which = (message.context + QStringLiteral(": ") + message.source).toUtf8();
            QVERIFY2(message.state.isEmpty(), (message.state.toUtf8() + ", " + which).constData());
            QVERIFY2(!message.forms.isEmpty(), which.constData());
            for (const QString &form : message.forms)
                QVERIFY2(!form.trimmed().isEmpty(), ("no words for " + which).constData());
        }
    }

    /// What a text is filled in with, its markup and its lines survive the translation, and a key stays a key.
    void everyTextKeepsWhatIsNotWords_data() { everyFile(); }

    void everyTextKeepsWhatIsNotWords()
    {
        QFETCH(QString, path);
        static const QRegularExpression placeholder(QStringLiteral("%(?:L?[0-9]+|n)"));
        static const QRegularExpression markup(QStringLiteral("</?[A-Za-z!][^<>]*>"));
        static const QRegularExpression mnemonic(QStringLiteral("&(?=\\w)"), QRegularExpression::UseUnicodePropertiesOption);
        static const QRegularExpression lineBreak(QStringLiteral("\n"));
        for (const Message &message : messages(path)) {
            for (const QString &form : message.forms) {
                const QByteArray which = (message.source + QStringLiteral(" -> ") + form).toUtf8();
                QStringList wanted = found(placeholder, message.source);
                QStringList given = found(placeholder, form);
                wanted.removeDuplicates(); // a language may name a thing more or less often
                given.removeDuplicates();
                QVERIFY2(given == wanted, which.constData());
                QVERIFY2(found(markup, form) == found(markup, message.source), which.constData());
                QVERIFY2(found(mnemonic, form) == found(mnemonic, message.source), which.constData());
                QVERIFY2(found(lineBreak, form) == found(lineBreak, message.source), which.constData());
            }
        }
    }

    void theFileHoldsExactlyTheTextsOfTheSources_data() { everyFile(); }

    void theFileHoldsExactlyTheTextsOfTheSources()
    {
        QFETCH(QString, path);
        const bool isEnglish = path == file(QStringLiteral("en"));
        QTemporaryDir scratch;
        const QString copy = scratch.filePath(QFileInfo(path).fileName());
        QVERIFY(QFile::copy(path, copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(sources());
        QStringList options = {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"),     QStringLiteral("-locations"),
                               QStringLiteral("none"),    QStringLiteral("-source-language"), QStringLiteral("en")};
        if (isEnglish)
            options.append(QStringLiteral("-pluralonly"));
        options.append({QStringLiteral("app"), QStringLiteral("wizard"), QStringLiteral("-ts"), copy});
        lupdate.start(qEnvironmentVariable("CRMLINK_LUPDATE"), options);
        QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
        const QByteArray words = lupdate.readAllStandardError();
        QVERIFY2(lupdate.exitCode() == 0, words.constData());
        // lupdate's remarks are mistakes in our sources: a tr() without a class, a text that cannot be read.
        QVERIFY2(words.trimmed().isEmpty(), words.constData());
        QVERIFY2(read(copy) == read(path),
                 qPrintable(QStringLiteral("The sources say what %1 does not know, or no longer what it knows. Build the target "
                                           "update_translations and write the words.")
                                .arg(path)));
    }

private:
    static QString folder() { return qEnvironmentVariable("CRMLINK_SOURCE_DIR") + QStringLiteral("/translations"); }
    static QString sources() { return qEnvironmentVariable("CRMLINK_SOURCE_DIR"); }
    static QString file(const QString &language) { return folder() + QStringLiteral("/crmlink_%1.ts").arg(language); }

    static void everyFile()
    {
        QTest::addColumn<QString>("path");
        for (const QFileInfo &entry : QDir(folder()).entryInfoList({QStringLiteral("crmlink_*.ts")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(entry.completeBaseName())) << entry.filePath();
    }

    static QByteArray read(const QString &path)
    {
        QFile opened(path);
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    /// Everything that @p pattern finds in @p text, sorted.
    static QStringList found(const QRegularExpression &pattern, const QString &text)
    {
        QStringList all;
        for (QRegularExpressionMatchIterator at = pattern.globalMatch(text); at.hasNext();)
            all.append(at.next().captured());
        all.sort();
        return all;
    }

    struct Message {
        QString context;
        QString source;
        QString comment;
        QString state; ///< empty, or why lrelease would leave it out: unfinished, vanished, obsolete
        QStringList forms;
        bool counts = false;
    };

    static QList<Message> messages(const QString &path)
    {
        QList<Message> all;
        QString context;
        QXmlStreamReader xml(read(path));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name") {
                context = xml.readElementText();
            } else if (xml.name() == u"message") {
                Message message;
                message.context = context;
                message.counts = xml.attributes().value(QLatin1String("numerus")) == u"yes";
                all.append(message);
            } else if (xml.name() == u"source") {
                all.last().source = xml.readElementText();
            } else if (xml.name() == u"comment") {
                all.last().comment = xml.readElementText();
            } else if (xml.name() == u"translation") {
                all.last().state = xml.attributes().value(QLatin1String("type")).toString();
                if (!all.last().counts)
                    all.last().forms.append(xml.readElementText());
            } else if (xml.name() == u"numerusform") {
                all.last().forms.append(xml.readElementText());
            }
        }
        if (xml.hasError() || all.isEmpty())
            QTest::qFail(qPrintable(path + QStringLiteral(": ") + xml.errorString()), __FILE__, __LINE__);
        return all;
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
