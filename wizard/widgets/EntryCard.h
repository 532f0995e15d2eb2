#pragma once

#include "setup/Verdict.h"
#include "widgets/Card.h"

#include <initializer_list>

class QHBoxLayout;
class QLineEdit;

namespace crmlink::widgets
{

class StateLine;
class Words;

/// What the cards with a field have in common: the name as the console writes it and where it stands, the field with its
/// buttons, its state, what is to be thought of what is in it, and one line of why.
class EntryCard : public Card
{
    Q_OBJECT

public:
    void setPlace(const QString &place);
    /// One line of why, under the field; may be empty.
    void setNote(const QString &note);
    [[nodiscard]] QLineEdit *field() const { return m_field; }

protected:
    /// Object names: @p id, id + "Field", "Finding", "State". Takes @p field.
    EntryCard(const QString &id, const QString &name, QLineEdit *field, QWidget *parent);

    /// Once, with the buttons beside the field.
    void layOut(std::initializer_list<QWidget *> buttons);
    /// The field and its buttons.
    [[nodiscard]] QHBoxLayout *row() const { return m_row; }
    [[nodiscard]] const QString &name() const { return m_name; }
    /// An empty @p finding: there is nothing to be said of what is in the field.
    void showFinding(Tone tone, const QString &finding, const QString &state);
    /// Has the finding and the state said: who does not see them has passed the field already.
    void sayFinding();

private:
    void describe();

    QString m_name;
    Words *m_nameLabel;
    Words *m_stateLabel;
    QLineEdit *m_field;
    QHBoxLayout *m_row;
    Words *m_note;
    StateLine *m_finding;
};

/// The tone in which a judgement is shown.
[[nodiscard]] Tone toneOf(setup::Judgement judgement);

} // namespace crmlink::widgets
