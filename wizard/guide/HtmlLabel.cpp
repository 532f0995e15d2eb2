#include "guide/HtmlLabel.h"

namespace crmlink::guide
{

HtmlLabel::HtmlLabel(const char *objectName, QWidget *parent) : WrappedLabel(parent)
{
    setObjectName(QLatin1String(objectName));
    setTextFormat(Qt::RichText);
}

void HtmlLabel::show(const QString &html)
{
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
        return WrappedLabel::minimumSizeHint();
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height()};
}

} // namespace crmlink::guide
