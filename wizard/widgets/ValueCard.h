#pragma once

#include "widgets/Card.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace crmlink::widgets
{

class Words;

/// A value to be typed elsewhere: its name exactly as the console or the CRM writes it, the value, Copy, and its state in
/// words. Never for a secret: Copy puts the value on the clipboard in plain sight.
class ValueCard : public Card
{
    Q_OBJECT

public:
    enum class State { None, Copied, Seen, Differs, Optional };

    /// @p id is the object name; @p name as the console writes it.
    ValueCard(const QString &id, const QString &name, QWidget *parent = nullptr);

    /// Where in the console: "Add Platform › Website".
    void setPlace(const QString &place);
    /// One line of why, under the value; may be empty.
    void setNote(const QString &note);
    /// An empty value shows a dash and cannot be copied. A changed value forgets its state.
    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return m_value; }
    void setState(State state);
    /// State Differs, with what was found there and what to do.
    void setDiffers(const QString &found, const QString &whatToDo);
    [[nodiscard]] State state() const { return m_state; }

signals:
    void copied();

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();
    void describe();
    QString m_value;
    QString m_name;
    State m_state = State::None;
    Words *m_nameLabel;
    QLabel *m_stateLabel;
    QLineEdit *m_valueEdit;
    Words *m_valueWords; ///< in its place for a value of several words, which may need several lines
    QPushButton *m_copy;
    Words *m_note;
    Words *m_finding;
};

} // namespace crmlink::widgets
