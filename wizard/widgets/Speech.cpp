#include "widgets/Speech.h"

#include "widgets/BusyLine.h"
#include "widgets/FieldEvents.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QComboBox>
#include <QFocusEvent>
#include <QLabel>
#include <QStringList>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace crmlink::widgets
{

namespace
{

const char *const roleProperty = "crmlinkRole";
const char *const silentProperty = "crmlinkSilent";
const char *const wordsProperty = "crmlinkWords";
const char *const announcerName = "announcer";
constexpr int togetherMs = 200;

class Spoken : public QAccessibleWidget
{
public:
    explicit Spoken(QWidget *widget) : QAccessibleWidget(widget) { }

    // A group without a name would only be one more word.
    [[nodiscard]] QAccessible::Role role() const override
    {
        const auto role = static_cast<QAccessible::Role>(widget()->property(roleProperty).toInt());
        return role == QAccessible::Grouping && widget()->accessibleName().isEmpty() ? QAccessible::Client : role;
    }
    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const QVariant words = which == QAccessible::Name ? widget()->property(wordsProperty) : QVariant();
        return words.isValid() ? words.toString() : QAccessibleWidget::text(which);
    }
    // What is said of a window is not all that is written in it.
    [[nodiscard]] QAccessibleInterface *parent() const override
    {
        return role() == QAccessible::Notification ? QAccessible::queryAccessibleInterface(qApp) : QAccessibleWidget::parent();
    }
    [[nodiscard]] int childCount() const override { return isSilent() ? 0 : QAccessibleWidget::childCount(); }
    [[nodiscard]] QAccessibleInterface *child(int index) const override { return isSilent() ? nullptr : QAccessibleWidget::child(index); }

private:
    [[nodiscard]] bool isSilent() const { return widget()->property(silentProperty).toBool(); }
};

QAccessibleInterface *make(const QString &className, QObject *object)
{
    // Qt takes a frame around something for a window of its own, and has the layers of a stack read.
    if (className == u"QFrame" || className == u"QStackedWidget")
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Client);
    return object->isWidgetType() && object->property(roleProperty).isValid() ? new Spoken(static_cast<QWidget *>(object)) : nullptr;
}

class CurrentOnArrival : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn)
            QTimer::singleShot(0, watched, [view = static_cast<QAbstractItemView *>(watched)] { tell(view); });
        return false;
    }

private:
    static void tell(QAbstractItemView *view)
    {
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(view);
        if (QAccessibleInterface *current = list && view->hasFocus() ? list->focusChild() : nullptr) {
            QAccessibleEvent event(current, QAccessible::Focus);
            QAccessible::updateAccessibility(&event);
        }
    }
};

void collect(QAccessibleInterface *from, QStringList &words)
{
    // A web page speaks for itself, and so does what is at work, where it takes long.
    if (!from || from->state().invisible || from->role() == QAccessible::WebDocument || qobject_cast<const BusyLine *>(from->object()))
        return;
    // The name of an error is all of it.
    if (from->role() == QAccessible::StaticText || from->role() == QAccessible::AlertMessage) {
        const auto *label = qobject_cast<const QLabel *>(from->object());
        // What is read with a field, as its name or with the focus, is not read once more.
        const QWidget *focused = label ? label->window()->focusWidget() : nullptr;
        const bool readThere = label && (label->buddy() || (focused && focused->accessibleDescription() == label->text()));
        const QString text = readThere ? QString() : from->text(QAccessible::Name);
        if (!text.isEmpty())
            words += text;
        return;
    }
    for (int i = 0; i < from->childCount(); ++i)
        collect(from->child(i), words);
}

/// Says what a window has to say. Whoever listens reads the words a while after they were said: what comes together is said
/// together, or later words would take the place of earlier ones before anybody has read those.
class Announcer : public QWidget
{
public:
    static Announcer &of(QWidget *window)
    {
        if (auto *known = window->findChild<QWidget *>(QLatin1String(announcerName), Qt::FindDirectChildrenOnly))
            return *static_cast<Announcer *>(known);
        return *new Announcer(window);
    }

    void add(const QString &words)
    {
        if (std::ranges::any_of(m_words, [&](const QString &waiting) { return waiting.contains(words); }))
            return;
        m_words.removeIf([&](const QString &waiting) { return words.contains(waiting); });
        m_words += words;
        if (!m_together.isActive())
            m_together.start();
    }

private:
    explicit Announcer(QWidget *window) : QWidget(window)
    {
        hide();
        setObjectName(QLatin1String(announcerName));
        speakAs(this, QAccessible::Notification);
        m_together.setSingleShot(true);
        m_together.setInterval(togetherMs);
        connect(&m_together, &QTimer::timeout, this, [this] { say(std::exchange(m_words, {}).join(u'\n')); });
    }

    void say(const QString &words)
    {
        setProperty(wordsProperty, words);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
        QAccessibleAnnouncementEvent event(parentWidget(), words);
#else
        // A notification that appears is read; this one is never seen. Nothing of the kind reaches Windows before Qt 6.8.
        QAccessibleEvent event(this, QAccessible::ObjectShow);
#endif
        QAccessible::updateAccessibility(&event);
    }

    QStringList m_words;
    QTimer m_together;
};

} // namespace

void speakAs(QWidget *widget, QAccessible::Role role, Parts parts)
{
    static const bool installed = [] {
        QAccessible::installFactory(make);
        watchFields();
        return true;
    }();
    Q_UNUSED(installed)
    widget->setProperty(roleProperty, static_cast<int>(role));
    widget->setProperty(silentProperty, parts == Parts::Silent);
}

void announce(QWidget *beside, const QString &words)
{
    if (!words.isEmpty())
        QTimer::singleShot(0, beside, [beside, words] { Announcer::of(beside->window()).add(words); });
}

void announceCopied(QWidget *beside, const QString &name)
{
    //: Said by screen readers; %1 is what a value is called.
    announce(beside, QCoreApplication::translate("crmlink", "%1 is copied.").arg(name));
}

QString wordsIn(QWidget *widget)
{
    QStringList words;
    collect(QAccessible::queryAccessibleInterface(widget), words);
    return words.join(u'\n');
}

void speakCurrent(QAbstractItemView *view)
{
    view->installEventFilter(new CurrentOnArrival(view));
}

void speakChoice([[maybe_unused]] QComboBox *box, [[maybe_unused]] const QString &name)
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    // Here the label's words are read in place of the value, without a label the value in place of the name, and a change of
    // the value is not read at all.
    box->setAccessibleDescription(name.isEmpty() ? box->currentText() : name);
    QObject::connect(box, &QComboBox::currentTextChanged, box, [box, name](const QString &chosen) {
        if (name.isEmpty())
            box->setAccessibleDescription(chosen);
        if (box->hasFocus())
            announce(box, chosen);
    });
#endif
}

} // namespace crmlink::widgets
