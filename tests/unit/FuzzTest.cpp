#include "support/FuzzTargets.h"

#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace crmlink::test;

namespace
{

/// Changes a file here and there, the same way for the same seed.
class Mutator
{
public:
    Mutator(quint32 seed, const std::vector<QByteArray> &corpus) : m_random(seed), m_corpus(corpus) { }

    QByteArray next()
    {
        QByteArray bytes = any();
        for (int changes = m_random.bounded(1, 6); changes > 0; --changes)
            change(bytes);
        return bytes;
    }

private:
    const QByteArray &any() { return m_corpus[size_t(m_random.bounded(int(m_corpus.size())))]; }

    /// A place in @p bytes, its end included.
    qsizetype place(const QByteArray &bytes) { return m_random.bounded(int(bytes.size()) + 1); }

    void change(QByteArray &bytes)
    {
        static const QByteArrayList words{"<",
                                          ">",
                                          "&",
                                          "'",
                                          "\"",
                                          "\"\"",
                                          "=",
                                          ";",
                                          "==",
                                          "<!--",
                                          "-->",
                                          "<![CDATA[",
                                          "]]>",
                                          "<!DOCTYPE x>",
                                          "&#0;",
                                          "&#x1F600;",
                                          "&lt;",
                                          "\xEF\xBB\xBF",
                                          "\xFF\xFE",
                                          QByteArray("\0", 1),
                                          "\x1e",
                                          "(HOST=",
                                          "(",
                                          ")",
                                          ",",
                                          "/",
                                          "\\",
                                          ":",
                                          "0",
                                          "65536",
                                          "-1",
                                          "[",
                                          "]",
                                          "#",
                                          "\n",
                                          "\r",
                                          "\xF0\x9F\x98\x80",
                                          "\xC0\x80",
                                          "\xED\xA0\x80",
                                          "'''",
                                          "\\u0000",
                                          "<add name='db' connectionString='",
                                          "password="};
        const qsizetype at = place(bytes);
        const qsizetype length = std::min<qsizetype>(m_random.bounded(40), bytes.size() - at);
        switch (m_random.bounded(8)) {
        case 0: bytes.insert(at, words[m_random.bounded(int(words.size()))]); break;
        case 1: bytes.insert(at, char(m_random.bounded(256))); break;
        case 2: bytes.remove(at, length); break;
        case 3: bytes.insert(at, bytes.mid(place(bytes), length)); break;
        case 4: bytes.truncate(at); break;
        case 5: bytes.replace(at, length, words[m_random.bounded(int(words.size()))]); break;
        case 6: {
            const QByteArray other = any();
            bytes.insert(at, other.mid(place(other), m_random.bounded(200)));
            break;
        }
        default:
            if (at < bytes.size())
                bytes[at] = char(bytes[at] ^ (1 << m_random.bounded(8)));
        }
    }

    QRandomGenerator m_random;
    const std::vector<QByteArray> &m_corpus;
};

} // namespace

/// Some thousand damaged files a reader, always the same ones; CRMLINK_FUZZ_ROUNDS asks for more. Whole days are for the
/// preset fuzz.
class FuzzTest : public QObject
{
    Q_OBJECT

private slots:
    void damagedFiles_data()
    {
        QTest::addColumn<int>("target");
        for (size_t i = 0; i < fuzzTargets().size(); ++i)
            QTest::newRow(fuzzTargets()[i].name) << int(i);
    }

    void damagedFiles()
    {
        QFETCH(int, target);
        const FuzzTarget &fuzzed = fuzzTargets()[size_t(target)];
        for (const QByteArray &seed : fuzzed.seeds)
            fuzzed.run(seed);
        Mutator mutator(20261127U + quint32(target), fuzzed.seeds);
        bool isNumber = false;
        const int asked = qEnvironmentVariableIntValue("CRMLINK_FUZZ_ROUNDS", &isNumber);
        const int rounds = isNumber ? asked : 4000;
        for (int round = 0; round < rounds; ++round) {
            const QByteArray bytes = mutator.next();
            // Processor time: another test may have the processor.
            const std::clock_t before = std::clock();
            fuzzed.run(bytes);
            QVERIFY2(std::clock() - before < 2 * CLOCKS_PER_SEC, qPrintable(QStringLiteral("round %1 takes too long").arg(round)));
        }
    }
};

QTEST_GUILESS_MAIN(FuzzTest)
#include "FuzzTest.moc"
