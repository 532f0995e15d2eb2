#include "bench/Stopwatch.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

#include <xcb/xcb.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

// From the start of a process to its first page on the screen, and the memory it then holds: `crmlink setup` beside an
// empty QWizard, `crmlink guide` beside an empty window, with the same Qt libraries. Seen from outside, through an X server of our own
// (Xvfb), so the program needs no hook. Both are started in turn, so that a busy machine is busy for both; the median counts. Wall time
// on a machine that others use says little: the processor time says the same without them.

namespace
{

constexpr int Rounds = 15;
constexpr double SetupAim = 1.25;
constexpr double GuideAim = 1.5;

struct Free {
    void operator()(void *memory) const { std::free(memory); }
};
template <typename T> using Reply = std::unique_ptr<T, Free>;

struct Sample {
    double milliseconds = 0;
    double processor = 0; ///< milliseconds of it in which a processor worked for the program
    double megabytes = 0;
};

[[noreturn]] void giveUp(const QString &why)
{
    QTextStream(stderr) << "StartBench: " << why << Qt::endl;
    std::exit(1);
}

/// An X server without a screen, with a display number of its own choosing.
class Display
{
public:
    Display()
    {
        m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_server.start(QStringLiteral("Xvfb"),
                       {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                        QStringLiteral("1280x1024x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
        if (!m_server.waitForStarted() || !m_server.waitForReadyRead(20'000))
            giveUp(QStringLiteral("Xvfb does not start: ") + m_server.errorString());
        m_name = u':' + QString::fromLatin1(m_server.readLine().trimmed());
        m_connection = xcb_connect(m_name.toLatin1().constData(), nullptr);
        if (xcb_connection_has_error(m_connection))
            giveUp(QStringLiteral("no connection to Xvfb"));
        m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection)).data->root;
    }

    ~Display()
    {
        xcb_disconnect(m_connection);
        m_server.terminate();
        m_server.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Display)

    QString name() const { return m_name; }

    /// A window of a wizard's size is mapped and something is painted in it: not one colour all over.
    bool showsAPage() const
    {
        const Reply<xcb_query_tree_reply_t> tree(xcb_query_tree_reply(m_connection, xcb_query_tree(m_connection, m_root), nullptr));
        if (!tree)
            return false;
        const xcb_window_t *children = xcb_query_tree_children(tree.get());
        for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
            const Reply<xcb_get_window_attributes_reply_t> attributes(
                xcb_get_window_attributes_reply(m_connection, xcb_get_window_attributes(m_connection, children[i]), nullptr));
            const Reply<xcb_get_geometry_reply_t> geometry(
                xcb_get_geometry_reply(m_connection, xcb_get_geometry(m_connection, children[i]), nullptr));
            if (attributes && geometry && attributes->map_state == XCB_MAP_STATE_VIEWABLE && geometry->width > 200 && geometry->height > 150
                && isPainted(children[i], *geometry))
                return true;
        }
        return false;
    }

private:
    bool isPainted(xcb_window_t window, const xcb_get_geometry_reply_t &geometry) const
    {
        // The lowest strip: the buttons, painted with everything else.
        const auto top = static_cast<int16_t>(geometry.height - 40);
        const Reply<xcb_get_image_reply_t> image(xcb_get_image_reply(
            m_connection, xcb_get_image(m_connection, XCB_IMAGE_FORMAT_Z_PIXMAP, window, 0, top, geometry.width, 30, ~0U), nullptr));
        if (!image)
            return false;
        const auto *pixels = reinterpret_cast<const quint32 *>(xcb_get_image_data(image.get()));
        QSet<quint32> colours;
        for (int i = 0; i < xcb_get_image_data_length(image.get()) / 4; ++i)
            colours.insert(pixels[i]);
        return colours.size() > 4;
    }

    QProcess m_server;
    QString m_name;
    xcb_connection_t *m_connection = nullptr;
    xcb_window_t m_root = 0;
};

double residentShare(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/smaps_rollup").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("no smaps_rollup: ") + file.errorString());
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.sliced(4).trimmed().split(' ').constFirst().toDouble() / 1024;
    }
    giveUp(QStringLiteral("no Pss in smaps_rollup"));
}

/// Of all its threads, until now; counts what other programs take of a busy machine out.
double processorTime(qint64 process)
{
    double nanoseconds = 0;
    const QDir tasks(QStringLiteral("/proc/%1/task").arg(process));
    for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        QFile file(tasks.filePath(task + QStringLiteral("/schedstat")));
        if (file.open(QIODevice::ReadOnly))
            nanoseconds += file.readAll().split(' ').constFirst().toDouble();
    }
    return nanoseconds / 1e6;
}

Sample measure(const Display &display, const QString &program, const QStringList &arguments)
{
    const QTemporaryDir home;
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin:/bin"));
    environment.insert(QStringLiteral("LANG"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("DISPLAY"), display.name());
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);

    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    if (!process.waitForStarted())
        giveUp(program + QStringLiteral(": ") + process.errorString());
    const QDeadlineTimer late(30'000);
    while (!display.showsAPage()) {
        if (late.hasExpired() || process.waitForFinished(0))
            giveUp(program + QStringLiteral(" shows no page: ") + QString::fromLocal8Bit(process.readAll()));
        QThread::usleep(500);
    }
    Sample sample;
    sample.milliseconds = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    sample.processor = processorTime(process.processId());
    // Settled: what follows the first page (icons, the first paint of what scrolls) counts as memory too.
    QThread::sleep(1);
    sample.megabytes = residentShare(process.processId());
    process.kill();
    process.waitForFinished();
    while (display.showsAPage())
        QThread::msleep(1);
    return sample;
}

QSet<QByteArray> qtLibraries(const QString &program)
{
    QProcess ldd;
    ldd.start(QStringLiteral("ldd"), {program});
    ldd.waitForFinished();
    QSet<QByteArray> names;
    for (const QByteArray &line : ldd.readAllStandardOutput().split('\n')) {
        const QByteArray name = line.trimmed().split(' ').constFirst();
        if (name.startsWith("libQt6") || name.startsWith("libqt6"))
            names.insert(name);
    }
    return names;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const QString ours = qEnvironmentVariable("CRMLINK_BINARY");
    const QString empty = QStringLiteral(CRMLINK_EMPTY_WIZARD);
    const QSet<QByteArray> extra = qtLibraries(ours) - qtLibraries(empty);
    const QSet<QByteArray> missing = qtLibraries(empty) - qtLibraries(ours);
    for (const QByteArray &name : extra)
        out << "note: only crmlink links " << name << Qt::endl;
    for (const QByteArray &name : missing)
        out << "note: only the empty wizard links " << name << Qt::endl;

    const Display display;
    const auto compare = [&](const QString &verb, double aim, const QStringList &emptyArguments) {
        measure(display, empty, emptyArguments); // files into the page cache
        measure(display, ours, {verb});
        QList<double> ourTime;
        QList<double> ourProcessor;
        QList<double> ourMemory;
        QList<double> emptyTime;
        QList<double> emptyProcessor;
        QList<double> emptyMemory;
        for (int round = 0; round < Rounds; ++round) {
            const Sample plain = measure(display, empty, emptyArguments);
            const Sample full = measure(display, ours, {verb});
            emptyTime.append(plain.milliseconds);
            emptyProcessor.append(plain.processor);
            emptyMemory.append(plain.megabytes);
            ourTime.append(full.milliseconds);
            ourProcessor.append(full.processor);
            ourMemory.append(full.megabytes);
        }
        const auto report = [&](const char *what, const char *unit, const QList<double> &full, const QList<double> &plain) {
            const double ratio = crmlink::bench::median(full) / crmlink::bench::median(plain);
            out << QStringLiteral("%1: crmlink %8 %2 %5, empty %9 %3 %5, ratio %4 (aim: at most %6)%7")
                       .arg(QLatin1String(what))
                       .arg(crmlink::bench::median(full), 0, 'f', 1)
                       .arg(crmlink::bench::median(plain), 0, 'f', 1)
                       .arg(ratio, 0, 'f', 2)
                       .arg(QLatin1String(unit))
                       .arg(aim)
                       .arg(ratio > aim ? QStringLiteral("  MISSED") : QString(), verb,
                            emptyArguments.isEmpty() ? QStringLiteral("wizard") : QStringLiteral("window"))
                << Qt::endl;
        };
        report("start to first page", "ms", ourTime, emptyTime);
        report("processor time until then", "ms", ourProcessor, emptyProcessor);
        report("memory (PSS)", "MB", ourMemory, emptyMemory);
    };
    compare(QStringLiteral("setup"), SetupAim, {});
    compare(QStringLiteral("guide"), GuideAim, {QStringLiteral("window")});
    return 0;
}
