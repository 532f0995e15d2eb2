#include "guide/HtmlLabel.h"

namespace crmlink::guide
{

HtmlLabel::HtmlLabel(const char *objectName, QWidget *parent) : QLabel(parent)
{
    setObjectName(QLatin1String(objectName));
    setTextFormat(Qt::RichText);
    setWordWrap(true);
}

void HtmlLabel::show(const QString &html)
{
    m_heights.clear();
    setText(html);
    setVisible(!html.isEmpty());
    // Without a link there is nothing for the tab key to stop at.
    const bool links = html.contains(QStringLiteral("<a "));
    setTextInteractionFlags(links ? Qt::TextBrowserInteraction : Qt::TextSelectableByMouse);
    setFocusPolicy(links ? Qt::StrongFocus : Qt::NoFocus);
}

QSize HtmlLabel::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 60, fontMetrics().height()};
}

QSize HtmlLabel::minimumSizeHint() const
{
    // The columns of a table do not wrap as they like.
    if (text().contains(QStringLiteral("<table")))
        return QLabel::minimumSizeHint();
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

int HtmlLabel::heightForWidth(int width) const
{
    if (m_measuredWith != font()) {
        m_measuredWith = font();
        m_heights.clear();
    }
    const auto known = m_heights.constFind(width);
    return known != m_heights.constEnd() ? *known : *m_heights.insert(width, QLabel::heightForWidth(width));
}

} // namespace crmlink::guide
