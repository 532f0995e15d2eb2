#include "support/FuzzTargets.h"

#include <QDir>
#include <QFile>

#include <cstdint>
#include <cstring>

namespace
{

const crmlink::test::FuzzTarget &target()
{
    for (const crmlink::test::FuzzTarget &each : crmlink::test::fuzzTargets()) {
        if (std::strcmp(each.name, CRMLINK_FUZZ_TARGET) == 0)
            return each;
    }
    qFatal("no target %s", CRMLINK_FUZZ_TARGET);
}

} // namespace

/// An empty folder, named as the corpus, is first filled with the tests' samples.
extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    for (int i = 1; i < *argc; ++i) {
        const QDir corpus(QString::fromLocal8Bit((*argv)[i]));
        if ((*argv)[i][0] == '-' || !corpus.exists() || !corpus.isEmpty())
            continue;
        int number = 0;
        for (const QByteArray &seed : target().seeds) {
            QFile file(corpus.filePath(QStringLiteral("seed-%1").arg(++number)));
            if (!file.open(QIODevice::WriteOnly) || file.write(seed) != seed.size())
                qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
        }
        break;
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    target().run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
