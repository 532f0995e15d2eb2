#include "guide/GuideBook.h"

#include "base/Nearest.h"
#include "facebook/Troubles.h"
#include "setup/ManualSteps.h"

#include <QCoreApplication>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace crmlink::guide
{

namespace
{

QString chapterTitle(const QString &id)
{
    struct Row {
        const char *id;
        const char *title;
    };
    static constexpr std::array rows{
        Row{"start", QT_TRANSLATE_NOOP("crmlink", "Before you start")},
        Row{"console", QT_TRANSLATE_NOOP("crmlink", "In Facebook's console")},
        Row{"crm", QT_TRANSLATE_NOOP("crmlink", "In the CRM")},
        Row{"accounts", QT_TRANSLATE_NOOP("crmlink", "Shared accounts")},
        Row{"care", QT_TRANSLATE_NOOP("crmlink", "Keep it working")},
        Row{"facebook-troubles", QT_TRANSLATE_NOOP("crmlink", "When Facebook refuses")},
        Row{"crm-troubles", QT_TRANSLATE_NOOP("crmlink", "When the CRM refuses")},
        Row{"program", QT_TRANSLATE_NOOP("crmlink", "CrmLink itself")},
    };
    for (const Row &row : rows) {
        if (id == QLatin1String(row.id))
            return QCoreApplication::translate("crmlink", row.title);
    }
    return id;
}

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return failure({.kind = ErrorKind::Unexpected,
                    .what = Text(QT_TRANSLATE_NOOP("crmlink", "The guide's file %1 cannot be read."), {path}),
                    .why = Text::verbatim(file.errorString()),
                    .fix = Text(QT_TRANSLATE_NOOP("crmlink", "Install CrmLink again.")),
                    .guide = {},
                    .candidates = {}});
}

} // namespace

Result<GuideBook> GuideBook::load(const QString &language, const QString &folder)
{
    GuideBook book;
    book.m_language = language.isEmpty() ? QStringLiteral("en") : language;
    book.m_folder = folder;
    const auto contents = bytesOf(folder + QStringLiteral("/contents"));
    if (!contents)
        return failure(contents.error());
    for (const QString &raw : QString::fromUtf8(*contents).split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty())
            continue;
        if (line.startsWith(u"# ")) {
            const QString id = line.mid(2).trimmed();
            book.m_chapters.push_back({id, chapterTitle(id), {}});
            continue;
        }
        QString path = QStringLiteral("%1/%2/%3.md").arg(folder, book.m_language, line);
        if (!QFile::exists(path))
            path = QStringLiteral("%1/en/%2.md").arg(folder, line);
        const auto text = bytesOf(path);
        if (!text)
            return failure(text.error());
        auto step = parseGuideStep(QString::fromUtf8(*text), path);
        if (!step)
            return failure(step.error());
        if (book.m_chapters.empty())
            book.m_chapters.push_back({});
        book.m_chapters.back().steps.push_back(std::move(*step));
    }
    const auto list = bytesOf(folder + QStringLiteral("/pictures/pictures.json"));
    if (!list)
        return failure(list.error());
    auto pictures = parsePictures(*list);
    if (!pictures)
        return failure(pictures.error());
    book.m_pictures = std::move(*pictures);
    return book;
}

std::vector<const GuideStep *> GuideBook::steps() const
{
    std::vector<const GuideStep *> all;
    for (const GuideChapter &chapter : m_chapters) {
        for (const GuideStep &step : chapter.steps)
            all.push_back(&step);
    }
    return all;
}

const GuideStep *GuideBook::step(QStringView id) const
{
    for (const GuideStep *candidate : steps()) {
        if (candidate->id == id)
            return candidate;
    }
    return nullptr;
}

const GuideStep *GuideBook::find(const QString &word) const
{
    const QString wanted = word.trimmed().toLower();
    if (const GuideStep *named = step(wanted))
        return named;
    if (const facebook::TroubleEntry *trouble = facebook::findTrouble(wanted))
        return step(QString(trouble->anchor));
    for (const GuideStep *candidate : steps()) {
        if (manualNumber(*candidate) == wanted && candidate->manual.startsWith(u"facebook-"))
            return candidate;
        for (const QString &topic : candidate->topics) {
            // "facebook.app.*" stands for every field, "account.*.token" for every account.
            const QString pattern = QRegularExpression::wildcardToRegularExpression(topic.toLower());
            if (QRegularExpression(pattern).match(wanted).hasMatch())
                return candidate;
        }
    }
    return nullptr;
}

QStringList GuideBook::candidates(const QString &word) const
{
    QStringList ids;
    QStringList found;
    const QString wanted = word.trimmed().toLower();
    for (const GuideStep *candidate : steps()) {
        ids += candidate->id;
        if (wanted.size() > 2 && (candidate->id.contains(wanted) || candidate->title.contains(wanted, Qt::CaseInsensitive)))
            found += candidate->id;
    }
    const QString closest = nearest(wanted, ids);
    found.removeAll(closest);
    if (!closest.isEmpty())
        found.prepend(closest);
    // Part of a word that is long enough may be all that was remembered.
    static const QRegularExpression between(QStringLiteral("[^a-z0-9]+"));
    for (const QString &part : wanted.split(between, Qt::SkipEmptyParts)) {
        if (part.size() < 4)
            continue;
        for (const QString &id : ids) {
            if (id.contains(part) && !found.contains(id))
                found += id;
        }
    }
    return found.mid(0, 5);
}

const GuidePicture *GuideBook::picture(const QString &id) const
{
    const auto found = m_pictures.constFind(id);
    return found == m_pictures.constEnd() ? nullptr : &*found;
}

QString GuideBook::pictureFile(const QString &id) const
{
    return QStringLiteral("%1/pictures/%2.png").arg(m_folder, id);
}

QString manualNumber(const GuideStep &step)
{
    for (const setup::ManualStep &known : setup::manualSteps()) {
        if (step.manual == known.id)
            return QString::number(known.number);
    }
    return {};
}

QString titleInList(const GuideStep &step)
{
    const QString number = manualNumber(step);
    if (number.isEmpty())
        return step.title;
    //: A step in the list: its number in the vendor's manual, its title.
    return QCoreApplication::translate("crmlink", "%1. %2").arg(QLocale().toString(number.toInt()), step.title);
}

QString plainText(QString markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression fence(QStringLiteral("^```.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression signs(QStringLiteral("\\*\\*|`"));
    return markdown.replace(link, QStringLiteral("\\1")).remove(fence).remove(signs);
}

} // namespace crmlink::guide
