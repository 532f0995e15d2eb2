#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <optional>

namespace crmlink::practice
{

/// Where a click on practice Facebook leads. Reads the site's own plain pages, nobody else's.
struct PracticeMove {
    QString target; ///< as the page writes it: a path or a whole address
    bool post = false;
    QByteArray form; ///< application/x-www-form-urlencoded
};

/// The move of the link with the id @p control, or of the form that holds the button or field @p control: the form's own
/// values, then @p fields by name (an empty value clears a tick), then the button's own. Nothing when the page has no such
/// control, or its form no such field.
[[nodiscard]] std::optional<PracticeMove> practiceMove(const QString &page, const QString &control,
                                                       const QHash<QString, QString> &fields = {});
/// Text of the element with this id, as the page writes it.
[[nodiscard]] QString practiceText(const QString &page, const QString &id);

} // namespace crmlink::practice
