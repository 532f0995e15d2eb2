#include "support/gui/Looks.h"

#include "widgets/ClearFusion.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QMap>
#include <QPixmap>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QWizard>

#include <cmath>

namespace crmlink::test
{

namespace
{

int naturalHeight(const QLayoutItem &item)
{
    const int width = item.geometry().width();
    return item.hasHeightForWidth() ? item.heightForWidth(width) : item.sizeHint().height();
}

double luminance(const QColor &color)
{
    const auto part = [](double value) { return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

/// The color that most of @p area has: what its text stands on.
QColor ground(const QImage &picture, const QRect &area)
{
    QHash<QRgb, int> counts;
    for (int y = qMax(0, area.top()); y <= qMin(picture.height() - 1, area.bottom()); ++y) {
        for (int x = qMax(0, area.left()); x <= qMin(picture.width() - 1, area.right()); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QRgb most = 0;
    int best = -1;
    for (auto at = counts.cbegin(); at != counts.cend(); ++at) {
        if (at.value() > best) {
            best = at.value();
            most = at.key();
        }
    }
    return QColor(most);
}

/// What of @p control has an outline: where it is filled in, or its mark.
QRect outlined(const QWidget *control)
{
    QStyleOptionButton option;
    option.initFrom(control);
    if (qobject_cast<const QRadioButton *>(control))
        return control->style()->subElementRect(QStyle::SE_RadioButtonIndicator, &option, control);
    if (qobject_cast<const QCheckBox *>(control))
        return control->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, control);
    const auto *field = qobject_cast<const QLineEdit *>(control);
    if ((field && field->hasFrame()) || qobject_cast<const QComboBox *>(control) || qobject_cast<const QPlainTextEdit *>(control))
        return control->rect();
    return {};
}

QString where(const QWidget *widget)
{
    QString path = widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        path += QStringLiteral(": ") + label->text().left(60);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        path += QStringLiteral(": ") + button->text();
    return path;
}

/// Beneath the pages: Back, Next, and what stands in their place.
bool isOfFrame(const QWidget *widget, const QWidget *root)
{
    for (const QWidget *above = widget; above != root; above = above->parentWidget()) {
        if (qobject_cast<const QWizardPage *>(above))
            return false;
    }
    return qobject_cast<const QWizard *>(root);
}

bool isOnShownPage(const QWidget *widget, const QWidget *root)
{
    for (const QWidget *above = widget; above != root; above = above->parentWidget()) {
        if (qobject_cast<const QWizardPage *>(above))
            return above->isVisible();
    }
    return true;
}

} // namespace

static QPalette darkPalette()
{
    QPalette palette{QColor(0x31363b), QColor(0x31363b)};
    for (const auto &[role, color] : {std::pair{QPalette::Window, 0x31363b},
                                      {QPalette::WindowText, 0xeff0f1},
                                      {QPalette::Base, 0x232629},
                                      {QPalette::Text, 0xeff0f1},
                                      {QPalette::Button, 0x31363b},
                                      {QPalette::ButtonText, 0xeff0f1},
                                      {QPalette::Highlight, 0x3daee9},
                                      {QPalette::HighlightedText, 0x000000},
                                      {QPalette::Link, 0x6cb8ee},
                                      {QPalette::ToolTipBase, 0x31363b},
                                      {QPalette::ToolTipText, 0xeff0f1}})
        palette.setColor(role, QColor(QRgb(color)));
    palette.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128)); // Qt 6.4 takes none from KDE, and leaves its light one
    return palette;
}

Desktop::Desktop(bool isDark) : Desktop(isDark ? darkPalette() : QPalette()) { }

Desktop::Desktop(QPalette colors)
{
    widgets::ClearFusion::use();
    // As Qt does with what comes from a desktop, and with nothing else.
    if (colors.resolveMask() != 0)
        QApplication::style()->polish(colors);
    QApplication::setPalette(colors);
}

Desktop::~Desktop()
{
    QApplication::setPalette(QPalette());
}

double outlineContrast(const QImage &picture, const QWidget *control)
{
    const QRect part = outlined(control);
    if (part.isEmpty())
        return -1;
    const QPoint edge = control->mapTo(control->window(), QPoint(part.left(), part.center().y() + 1));
    const QPoint outside = edge - QPoint(3, 0);
    const QPoint inside = edge + QPoint(2, 0); // not as far as caret, dot and tick
    const QColor around = picture.pixelColor(outside);
    // Within, a choice is a button, and shaded.
    const QColor within = qobject_cast<const QComboBox *>(control) ? around : picture.pixelColor(inside);
    double best = 1;
    for (QPoint at = outside; at.x() <= inside.x(); ++at.rx()) {
        const QColor color = picture.pixelColor(at);
        best = qMax(best, qMin(contrast(color, around), contrast(color, within)));
    }
    return best;
}

double placeholderContrast(const QLineEdit &field)
{
    const QColor base = field.palette().color(QPalette::Base);
    const QColor ink = field.palette().color(QPalette::PlaceholderText);
    const auto over = [&](int below, int above) { return below + (above - below) * ink.alpha() / 255; };
    return contrast(QColor(over(base.red(), ink.red()), over(base.green(), ink.green()), over(base.blue(), ink.blue())), base);
}

QStringList cutTexts(const QWidget *root)
{
    QStringList found;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        if (!widget->isVisible())
            continue;
        // What stands in it may be whole, and yet be cut at its edge.
        if (const auto *area = qobject_cast<const QScrollArea *>(widget); area && area->horizontalScrollBar()->maximum() > 0)
            found += where(area) + QStringLiteral(": %1 px too wide").arg(area->horizontalScrollBar()->maximum());
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty() && label->pixmap().isNull()) {
            const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                                : label->sizeHint().width() <= label->width() + 1;
            if (!fits)
                found += where(label);
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && !button->text().isEmpty()) {
            if (button->minimumSizeHint().width() > button->width() + 1)
                found += where(button);
        } else if (const auto *choice = qobject_cast<const QComboBox *>(widget)) {
            const bool wraps = choice->sizePolicy().hasHeightForWidth();
            if (wraps ? choice->heightForWidth(choice->width()) > choice->height() + 1
                      : choice->fontMetrics().horizontalAdvance(choice->currentText()) > choice->width() - choice->height())
                found += where(choice) + QStringLiteral(": ") + choice->currentText();
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            for (int i = 0; i < header->count(); ++i) {
                if (!header->isSectionHidden(i) && header->sectionSizeHint(i) > header->sectionSize(i))
                    found += where(header) + QStringLiteral(": ") + header->model()->headerData(i, header->orientation()).toString();
            }
        }
    }
    return found;
}

QStringList stretched(const QLayout &column)
{
    QStringList found;
    for (int i = 0; i < column.count(); ++i) {
        QLayoutItem &item = *column.itemAt(i);
        const int natural = naturalHeight(item);
        if (!item.isEmpty() && !item.spacerItem() && item.geometry().height() > natural + 2)
            found += QStringLiteral("%1: %2 high, %3 would do")
                         .arg(item.widget() ? where(item.widget()) : QStringLiteral("row %1").arg(i))
                         .arg(item.geometry().height())
                         .arg(natural);
    }
    return found;
}

Findings lookAt(QWidget *root, const QString &name)
{
    const QImage picture = root->grab().toImage().convertToFormat(QImage::Format_RGB32);
    Findings findings;
    if (const QString folder = qEnvironmentVariable("CRMLINK_PICTURES");
        !folder.isEmpty() && !picture.save(folder + u'/' + name + QStringLiteral(".png")))
        findings.wrong += QStringLiteral("not saved: ") + name;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (!widget->isVisible() || !widget->isEnabled() || widget->visibleRegion().isEmpty())
            continue;
        if (const double ratio = outlineContrast(picture, widget); ratio >= 0 && ratio < 3)
            findings.wrong += QStringLiteral("%1: its outline has %2").arg(where(widget)).arg(ratio);
        if (const auto *field = qobject_cast<const QLineEdit *>(widget);
            field && !field->placeholderText().isEmpty() && placeholderContrast(*field) < 4.5)
            findings.wrong
                += QStringLiteral("%1: what stands in the empty field has %2").arg(where(widget)).arg(placeholderContrast(*field));
        if (!label && !button)
            continue;
        if ((label ? label->text() : button->text()).isEmpty())
            continue;
        const QRect area(widget->mapTo(root, QPoint()), widget->size());
        const QColor ink = widget->palette().color(widget->foregroundRole());
        // A style may shade its buttons: over their text the shade is lightest.
        const QColor under = ground(picture, button ? QRect(area.left() + 5, area.top() + 3, area.width() - 10, 1) : area);
        if (const double ratio = contrast(ink, under); ratio < 4.5)
            findings.wrong += QStringLiteral("%1: %2 on %3 is %4").arg(where(widget), ink.name(), under.name()).arg(ratio);
        ++findings.looked;
    }
    return findings;
}

QStringList sharedKeys(const QWidget *root)
{
    struct Takers {
        QStringList shown;
        QStringList later;
        bool frame = false;
    };
    QMap<QString, Takers> keys;
    for (const QWidget *widget : root->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        if (widget->window() != root || !isOnShownPage(widget, root) || (!button && !(label && label->buddy())))
            continue;
        const bool frame = isOfFrame(widget, root);
        const QKeySequence key = QKeySequence::mnemonic(button ? button->text() : label->text());
        if (key.isEmpty() || (frame && !widget->isVisible()))
            continue;
        Takers &takers = keys[key.toString()];
        (widget->isVisible() ? takers.shown : takers.later) += where(widget);
        takers.frame = takers.frame || frame;
    }
    QStringList shared;
    for (auto at = keys.cbegin(); at != keys.cend(); ++at) {
        const QStringList takers = at->frame ? at->shown + at->later : at->shown;
        if (takers.size() > 1)
            shared += at.key() + QStringLiteral(": ") + takers.join(QStringLiteral(" | "));
    }
    return shared;
}

Findings listenTo(QWidget *root)
{
    Findings findings;
    std::vector<QAccessibleInterface *> left{QAccessible::queryAccessibleInterface(root)};
    while (!left.empty()) {
        QAccessibleInterface *one = left.back();
        left.pop_back();
        if (!one || !one->isValid()) {
            findings.wrong += QStringLiteral("an interface that is not valid");
            continue;
        }
        const QAccessible::State state = one->state();
        if (state.invisible)
            continue;
        for (int i = 0; i < one->childCount(); ++i) {
            if (QAccessibleInterface *below = one->child(i))
                left.push_back(below);
        }
        const auto *widget = qobject_cast<QWidget *>(one->object());
        const QString name = one->text(QAccessible::Name);
        const QString what = widget ? where(widget) : name;
        if (state.focusable && widget && (widget->focusPolicy() & Qt::TabFocus) && !qobject_cast<const QScrollArea *>(widget)) {
            ++findings.looked;
            if (name.isEmpty())
                findings.wrong += what + QStringLiteral(": no name");
            if (one->role() == QAccessible::NoRole)
                findings.wrong += what + QStringLiteral(": no role");
        }
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty() && name.isEmpty())
            findings.wrong += what + QStringLiteral(": not read");
        if (const auto *label = qobject_cast<const QLabel *>(widget);
            label && label->buddy() && label->buddy()->focusPolicy() == Qt::NoFocus)
            findings.wrong += what + QStringLiteral(": the label of nothing that takes the focus");
        // Markup is not for the ear.
        if (name.contains(u"</") || name.contains(u"<a "))
            findings.wrong += what + QStringLiteral(": read with its tags");
    }
    return findings;
}

} // namespace crmlink::test
