#include "base/Languages.h"
#include "base/Text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLocale>
#include <QProcess>
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

    void whatIsNotSpokenIsEnglishWithTheUsersNumbers()
    {
        QCOMPARE(Languages::use(QStringLiteral("sw_KE")), QStringLiteral("en"));
        QCOMPARE(QLocale().language(), QLocale::Swahili);
        QCOMPARE(Languages::use(QStringLiteral("nonsense")), QStringLiteral("en"));
        QCOMPARE(Languages::current(), QStringLiteral("en"));
    }

    void englishCountsOne()
    {
        const QList<Plural> counted = plurals();
        if (counted.isEmpty())
            QSKIP("no text of ours counts anything yet");
        for (const Plural &plural : counted) {
            for (const int count : {1, 2}) {
                QString expected = plural.forms.value(count == 1 ? 0 : 1);
                expected.replace(QStringLiteral("%n"), QString::number(count));
                QCOMPARE(QCoreApplication::translate(plural.context.toUtf8().constData(), plural.source.toUtf8().constData(),
                                                     plural.comment.isEmpty() ? nullptr : plural.comment.toUtf8().constData(), count),
                         expected);
            }
        }
    }

    void everyPluralHasBothForms()
    {
        for (const Plural &plural : plurals()) {
            const QString which = QStringLiteral("No English words for: ") + plural.source;
            QVERIFY2(plural.forms.size() == 2 && !plural.forms[0].isEmpty() && !plural.forms[1].isEmpty(), qPrintable(which));
        }
    }

    void theFileHoldsExactlyThePluralsOfTheSources()
    {
        QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("crmlink_en.ts"));
        QVERIFY(QFile::copy(english(), copy));
        QProcess lupdate;
        lupdate.setWorkingDirectory(sources());
        lupdate.start(qEnvironmentVariable("CRMLINK_LUPDATE"),
                      {QStringLiteral("-silent"), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                       QStringLiteral("-source-language"), QStringLiteral("en"), QStringLiteral("-pluralonly"), QStringLiteral("app"),
                       QStringLiteral("wizard"), QStringLiteral("-ts"), copy});
        QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
        const QByteArray words = lupdate.readAllStandardError();
        QVERIFY2(lupdate.exitCode() == 0, words.constData());
        // lupdate's remarks are mistakes in our sources: a tr() without a class, a text that cannot be read.
        QVERIFY2(words.trimmed().isEmpty(), words.constData());
        QVERIFY2(read(copy) == read(english()),
                 "The sources count something that translations/crmlink_en.ts does not know. Build the target update_translations "
                 "and write the words for one and for many.");
    }

private:
    static QString sources() { return qEnvironmentVariable("CRMLINK_SOURCE_DIR"); }
    static QString english() { return sources() + QStringLiteral("/translations/crmlink_en.ts"); }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    struct Plural {
        QString context;
        QString source;
        QString comment;
        QStringList forms;
    };

    static QList<Plural> plurals()
    {
        QList<Plural> found;
        QString context;
        QXmlStreamReader xml(read(english()));
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == u"name")
                context = xml.readElementText();
            else if (xml.name() == u"message")
                found.append(Plural{.context = context, .source = {}, .comment = {}, .forms = {}});
            else if (xml.name() == u"source")
                found.last().source = xml.readElementText();
            else if (xml.name() == u"comment")
                found.last().comment = xml.readElementText();
            else if (xml.name() == u"numerusform")
                found.last().forms.append(xml.readElementText());
        }
        if (xml.hasError())
            QTest::qFail(qPrintable(xml.errorString()), __FILE__, __LINE__);
        return found;
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "LanguagesTest.moc"
