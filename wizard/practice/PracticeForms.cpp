#include "practice/PracticeForms.h"

#include <QRegularExpression>
#include <QUrl>

namespace crmlink::practice
{

namespace
{

QString attribute(const QString &tag, const char *name)
{
    const QRegularExpression pattern(QStringLiteral("\\b%1=\"([^\"]*)\"").arg(QLatin1String(name)));
    QString value = pattern.match(tag).captured(1);
    for (const auto &[entity, character] :
         {std::pair("&quot;", "\""), std::pair("&lt;", "<"), std::pair("&gt;", ">"), std::pair("&amp;", "&")})
        value.replace(QLatin1String(entity), QLatin1String(character));
    return value;
}

bool isChecked(const QString &tag)
{
    static const QRegularExpression checked(QStringLiteral("\\schecked[\\s>]"));
    return tag.contains(checked);
}

QHash<QString, QString> valuesOf(const QString &form)
{
    QHash<QString, QString> values;
    static const QRegularExpression inputs(QStringLiteral("<input[^>]*>"));
    for (auto match = inputs.globalMatch(form); match.hasNext();) {
        const QString tag = match.next().captured();
        const QString type = attribute(tag, "type");
        if ((type == u"checkbox" || type == u"radio") && !isChecked(tag))
            continue;
        values.insert(attribute(tag, "name"), attribute(tag, "value"));
    }
    static const QRegularExpression areas(QStringLiteral("(<textarea[^>]*>)([^<]*)</textarea>"));
    for (auto match = areas.globalMatch(form); match.hasNext();) {
        const QRegularExpressionMatch area = match.next();
        values.insert(attribute(area.captured(1), "name"), area.captured(2));
    }
    static const QRegularExpression selects(QStringLiteral("(<select[^>]*>)(.*?)</select>"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression selected(QStringLiteral("<option value=\"([^\"]*)\" selected>"));
    for (auto match = selects.globalMatch(form); match.hasNext();) {
        const QRegularExpressionMatch select = match.next();
        values.insert(attribute(select.captured(1), "name"), selected.match(select.captured(2)).captured(1));
    }
    return values;
}

} // namespace

std::optional<PracticeMove> practiceMove(const QString &page, const QString &control, const QHash<QString, QString> &fields)
{
    static const QRegularExpression links(QStringLiteral("<a [^>]*>"));
    for (auto match = links.globalMatch(page); match.hasNext();) {
        const QString tag = match.next().captured();
        if (attribute(tag, "id") == control)
            return PracticeMove{attribute(tag, "href"), false, {}};
    }
    static const QRegularExpression forms(QStringLiteral("<form[^>]*>.*?</form>"), QRegularExpression::DotMatchesEverythingOption);
    const QString id = QStringLiteral("id=\"%1\"").arg(control);
    for (auto match = forms.globalMatch(page); match.hasNext();) {
        const QString form = match.next().captured();
        if (!form.contains(id))
            continue;
        QHash<QString, QString> values = valuesOf(form);
        static const QRegularExpression buttons(QStringLiteral("<button[^>]*>"));
        for (auto button = buttons.globalMatch(form); button.hasNext();) {
            const QString tag = button.next().captured();
            if (tag.contains(id) && !attribute(tag, "name").isEmpty())
                values.insert(attribute(tag, "name"), attribute(tag, "value"));
        }
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            if (!form.contains(QStringLiteral("name=\"%1\"").arg(field.key())))
                return std::nullopt;
            if (field.value().isEmpty())
                values.remove(field.key());
            else
                values.insert(field.key(), field.value());
        }
        QByteArray body;
        for (auto value = values.begin(); value != values.end(); ++value)
            body += (body.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(value.key()) + '=' + QUrl::toPercentEncoding(value.value());
        return PracticeMove{attribute(form, "action"), true, body};
    }
    return std::nullopt;
}

QString practiceText(const QString &page, const QString &id)
{
    const QRegularExpression element(QStringLiteral("id=\"%1\"[^>]*>([^<]*)<").arg(id));
    return element.match(page).captured(1);
}

} // namespace crmlink::practice
