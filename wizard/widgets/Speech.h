#pragma once

#include <QAbstractItemView>
#include <QAccessible>
#include <QString>

class QComboBox;
class QWidget;

namespace crmlink::widgets
{

// What a screen reader says that the widgets of Qt do not make it say by themselves.

enum class Parts { Read, Silent };
/// What assistive technology takes @p widget for; to be said before anybody looks. A plain widget is nothing to it, and what
/// is nothing has no name that would be read. With Parts::Silent the widget's name says all, and what is inside is not read.
void speakAs(QWidget *widget, QAccessible::Role role, Parts parts = Parts::Read);

/// Has @p words said in their turn, after what gets the focus now: for what appears without taking it. @p beside is in the
/// window they belong to. What a window has to say within a moment is said in one; what is part of it is not said again.
void announce(QWidget *beside, const QString &words);
/// The value that is called @p name was put on the clipboard.
void announceCopied(QWidget *beside, const QString &name);

/// What is to be read under @p widget, in order; without the words on its buttons and in its fields.
[[nodiscard]] QString wordsIn(QWidget *widget);

/// Who comes to a list, a tree or a table hears in which row they are, not only what it is called.
void speakCurrent(QAbstractItemView *view);

/// A list to choose from says what is chosen, also when the arrow keys choose another entry while it is closed. @p name is
/// that of a list without a label beside it.
void speakChoice(QComboBox *box, const QString &name = {});

/// A tree or table that Qt would have read whenever its current row changes, wherever the focus is.
template <typename View> class OnlyWithFocus : public View
{
public:
    using View::View;

protected:
    void currentChanged(const QModelIndex &now, const QModelIndex &before) override
    {
        if (this->hasFocus())
            View::currentChanged(now, before);
        else
            QAbstractItemView::currentChanged(now, before); // NOLINT(bugprone-parent-virtual-call): past what speaks
    }
};

} // namespace crmlink::widgets
