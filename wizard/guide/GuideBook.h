#pragma once

#include "guide/GuidePictures.h"
#include "guide/GuideStep.h"

#include <span>

namespace crmlink::guide
{

struct GuideChapter {
    QString id;    ///< "console"
    QString title; ///< in the language of the program
    std::vector<GuideStep> steps;
};

/// The whole guide in one language: which steps there are and in which order, their texts, and what is known of the
/// pictures. Pictures themselves are loaded by whoever shows one. A value; any thread.
class GuideBook
{
public:
    /// @p language as in Languages ("de"); a step that is not translated is English. @p folder holds contents, <language>/
    /// and pictures/. Error: Unexpected (a damaged installation).
    static Result<GuideBook> load(const QString &language, const QString &folder = QStringLiteral(":/crmlink/guide"));

    [[nodiscard]] const std::vector<GuideChapter> &chapters() const { return m_chapters; }
    /// The language asked for; what has no translation is English all the same.
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] std::vector<const GuideStep *> steps() const;
    /// Null when there is none.
    [[nodiscard]] const GuideStep *step(QStringView id) const;
    /// The step that @p word leads to: an id, the number of a step of the manual's first part ("8"), the id of a check
    /// ("crm.tls") or of an entry of the catalogue of troubles ("wrong_secret"). Null when there is none.
    [[nodiscard]] const GuideStep *find(const QString &word) const;
    /// Ids that were probably meant by @p word, the nearest first; at most five, may be empty.
    [[nodiscard]] QStringList candidates(const QString &word) const;

    /// Null when there is none.
    [[nodiscard]] const GuidePicture *picture(const QString &id) const;
    /// The PNG's path.
    [[nodiscard]] QString pictureFile(const QString &id) const;

private:
    std::vector<GuideChapter> m_chapters;
    QHash<QString, GuidePicture> m_pictures;
    QString m_language;
    QString m_folder;
};

/// "8" for facebook-8, empty for steps that the manual does not number.
[[nodiscard]] QString manualNumber(const GuideStep &step);
/// "8. Enter domain and contact address": a step in a list, in the language of the program.
[[nodiscard]] QString titleInList(const GuideStep &step);
/// Words of Markdown without its signs.
[[nodiscard]] QString plainText(QString markdown);

} // namespace crmlink::guide
