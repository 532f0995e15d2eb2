#include "pages/SetupWizard.h"
#include "pages/WizardPage.h"
#include "support/gui/PracticeDesk.h"
#include "support/gui/PseudoTranslator.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionButton>
#include <QTest>
#include <QTextDocument>

#include <cmath>

using namespace crmlink;
using namespace crmlink::pages;
using test::PracticeDesk;

namespace
{

QPalette dark()
{
    QPalette palette{QColor(0x31363b), QColor(0x31363b)};
    for (const auto &[role, color] : {std::pair{QPalette::Window, 0x31363b},
                                      {QPalette::WindowText, 0xeff0f1},
                                      {QPalette::Base, 0x232629},
                                      {QPalette::Text, 0xeff0f1},
                                      {QPalette::Button, 0x31363b},
                                      {QPalette::ButtonText, 0xeff0f1},
                                      {QPalette::PlaceholderText, 0xa1a9b1},
                                      {QPalette::Highlight, 0x3daee9},
                                      {QPalette::HighlightedText, 0x000000},
                                      {QPalette::Link, 0x6cb8ee},
                                      {QPalette::ToolTipBase, 0x31363b},
                                      {QPalette::ToolTipText, 0xeff0f1}})
        palette.setColor(role, QColor(QRgb(color)));
    return palette;
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

QString where(const QWidget *widget)
{
    QString path = widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className()) : widget->objectName();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        path += QStringLiteral(": ") + label->text().left(60);
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        path += QStringLiteral(": ") + button->text();
    return path;
}

} // namespace

/// Every page in every look a user may have: long words, from right to left, dark, in a small window, and as a screen
/// reader sees it.
class EveryLookTest : public QObject
{
    Q_OBJECT

    static void pages()
    {
        QTest::addColumn<int>("page");
        for (int i = 0; i <= int(PageId::Done); ++i)
            QTest::newRow(anchorOf(static_cast<PageId>(i)).data()) << i;
    }

    static std::unique_ptr<SetupWizard> open(const PracticeDesk &desk, int page, const QSize &size)
    {
        auto wizard = std::make_unique<SetupWizard>(desk.services, desk.draft(), static_cast<PageId>(page));
        wizard->show();
        wizard->resize(size);
        return wizard;
    }

    /// The texts among @p root's that do not fit where they stand.
    static QStringList cut(const QWidget *root)
    {
        QStringList found;
        for (const QWidget *widget : root->findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty() && label->pixmap().isNull()) {
                const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                                    : label->sizeHint().width() <= label->width() + 1;
                if (!fits)
                    found += where(label);
            } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
                if (button->minimumSizeHint().width() > button->width() + 1)
                    found += where(button);
            }
        }
        return found;
    }

private slots:
    void nothingIsCut_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("rightToLeft");
        QTest::addColumn<QSize>("size");
        for (int i = 0; i <= int(PageId::Done); ++i) {
            const QByteArray page = anchorOf(static_cast<PageId>(i)).data();
            QTest::newRow(page + ", usual") << i << false << QSize(960, 640);
            QTest::newRow(page + ", right to left") << i << true << QSize(960, 640);
            QTest::newRow(page + ", 1024x600 at 200 %") << i << false << QSize(512, 300);
            QTest::newRow(page + ", right to left, 1024x600 at 200 %") << i << true << QSize(512, 300);
        }
    }

    /// With words that are 40 % longer than English ones.
    void nothingIsCut()
    {
        QFETCH(int, page);
        QFETCH(bool, rightToLeft);
        QFETCH(QSize, size);
        test::PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        PracticeDesk desk;
        const auto wizard = open(desk, page, size);
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        QVERIFY2(wizard->width() <= size.width() && wizard->height() <= size.height(),
                 qPrintable(QStringLiteral("%1 x %2").arg(wizard->width()).arg(wizard->height())));
        auto *area = wizard->current()->findChild<QScrollArea *>();
        QTRY_VERIFY2(area->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QStringLiteral("%1 px too wide").arg(area->horizontalScrollBar()->maximum())));
        QTRY_VERIFY2(cut(wizard.get()).isEmpty(), qPrintable(cut(wizard.get()).join(u'\n')));
    }

    void everythingReads_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<bool>("isDark");
        for (int i = 0; i <= int(PageId::Done); ++i) {
            const QByteArray page = anchorOf(static_cast<PageId>(i)).data();
            QTest::newRow(page + ", light") << i << false;
            QTest::newRow(page + ", dark") << i << true;
        }
    }

    /// Every word has a contrast of 4.5:1 with what it stands on.
    void everythingReads()
    {
        QFETCH(int, page);
        QFETCH(bool, isDark);
        const QPalette usual = QApplication::palette();
        if (isDark)
            QApplication::setPalette(dark());
        const auto back = qScopeGuard([usual] { QApplication::setPalette(usual); });
        PracticeDesk desk;
        const auto wizard = open(desk, page, {960, 1400});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        const QImage picture = wizard->grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QString folder = qEnvironmentVariable("CRMLINK_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(picture.save(folder + u'/' + anchorOf(static_cast<PageId>(page))
                                 + (isDark ? QStringLiteral("-dark.png") : QStringLiteral("-light.png"))));
        int looked = 0;
        for (const QWidget *widget : wizard->findChildren<QWidget *>()) {
            const auto *label = qobject_cast<const QLabel *>(widget);
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            if (!widget->isVisible() || !widget->isEnabled() || (!label && !button) || widget->visibleRegion().isEmpty())
                continue;
            if ((label ? label->text() : button->text()).isEmpty())
                continue;
            const QRect area(widget->mapTo(wizard.get(), QPoint()), widget->size());
            const QColor ink = widget->palette().color(widget->foregroundRole());
            // A style may shade its buttons: over their text the shade is lightest.
            const QColor under = ground(picture, button ? QRect(area.left() + 5, area.top() + 3, area.width() - 10, 1) : area);
            const double ratio = contrast(ink, under);
            QVERIFY2(ratio >= 4.5,
                     qPrintable(QStringLiteral("%1: %2 on %3 is %4").arg(where(widget), ink.name(), under.name()).arg(ratio)));
            ++looked;
        }
        QVERIFY(looked > 5);
    }

    void theAccessibilityTreeIsWhole_data() { pages(); }

    /// As a screen reader walks it: whatever takes the focus has a name and a role, and every text is there to be read.
    void theAccessibilityTreeIsWhole()
    {
        QFETCH(int, page);
        PracticeDesk desk;
        const auto wizard = open(desk, page, {960, 640});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        QStringList wrong;
        int focusable = 0;
        std::vector<QAccessibleInterface *> left{QAccessible::queryAccessibleInterface(wizard.get())};
        while (!left.empty()) {
            QAccessibleInterface *one = left.back();
            left.pop_back();
            QVERIFY(one && one->isValid());
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
                ++focusable;
                if (name.isEmpty())
                    wrong += what + QStringLiteral(": no name");
                if (one->role() == QAccessible::NoRole)
                    wrong += what + QStringLiteral(": no role");
            }
            if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty() && name.isEmpty())
                wrong += what + QStringLiteral(": not read");
            // Markup is not for the ear.
            if (name.contains(u"</") || name.contains(u"<a "))
                wrong += what + QStringLiteral(": read with its tags");
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(focusable > 2);
    }

    void anErrorGetsTheFocusAndIsRead_data() { pages(); }

    /// What a screen reader says when something went wrong: it reads what gets the focus.
    void anErrorGetsTheFocusAndIsRead()
    {
        QFETCH(int, page);
        PracticeDesk desk;
        const auto wizard = open(desk, page, {960, 640});
        QTRY_VERIFY(wizard->current()->isVisible() && !wizard->current()->isBusy());
        wizard->current()->showError({.kind = ErrorKind::Unreachable,
                                      .what = Text::verbatim(QStringLiteral("The moon is out.")),
                                      .why = {},
                                      .fix = Text::verbatim(QStringLiteral("Wait for the sun.")),
                                      .guide = {},
                                      .candidates = {}});
        QTRY_VERIFY(wizard->focusWidget() && wizard->focusWidget()->objectName() == u"errorPanel");
        const auto *read = QAccessible::queryAccessibleInterface(wizard->focusWidget());
        QVERIFY(read->text(QAccessible::Name).contains(u"The moon is out."));
        QVERIFY(read->text(QAccessible::Description).contains(u"Wait for the sun."));
        QTRY_VERIFY(!wizard->focusWidget()->visibleRegion().isEmpty());
    }
};

QTEST_MAIN(EveryLookTest)
#include "EveryLookTest.moc"
