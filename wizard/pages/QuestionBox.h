#pragma once

#include "setup/Questions.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace crmlink::pages
{

/// Statements that the user ticks because no program can read the answer; what is not ticked stays "still to do".
class QuestionBox : public QWidget
{
    Q_OBJECT

public:
    explicit QuestionBox(QWidget *parent = nullptr);

    void setQuestions(const std::vector<setup::Question> &questions, const QStringList &confirmed);

signals:
    void answered(const QString &id, bool yes);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QVBoxLayout *m_column;
    std::vector<QWidget *> m_shown;
};

/// Adds or takes away @p id.
void confirm(setup::SetupDraft &draft, const QString &id, bool yes);

} // namespace crmlink::pages
