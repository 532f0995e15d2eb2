#pragma once

#include <QObject>
#include <QStringList>

class QAccessibleInterface;

namespace crmlink::test
{

/// What a screen reader is asked to say without the focus going there, from its beginning to its end. Without a screen
/// there is no way to assistive technology: it hears at the widget that speaks. Not with Qt 6.8, where there is none.
class Heard : public QObject
{
public:
    Heard();

    /// In the order in which it was said.
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// Those without "Reading …", which is said only where it takes long.
    [[nodiscard]] QStringList results() const;
    /// How often something was said in which @p words stand.
    [[nodiscard]] int times(const QString &words) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QStringList m_words;
};

/// What a screen reader says of an alert that gets the focus, as Orca does: its name, the words in it that do not stand in the
/// name, its description.
[[nodiscard]] QStringList readAsAlert(QAccessibleInterface *alert);

} // namespace crmlink::test
