#pragma once

#include "base/Error.h"
#include "widgets/Card.h"

#include <QElapsedTimer>

class QLabel;
class QPushButton;

namespace crmlink::widgets
{

class Words;

/// An error as text that can be selected and copied: what failed, why, what to do, a link to the guide. Hidden until
/// there is one; tells assistive technology when it appears.
class ErrorPanel : public Card
{
    Q_OBJECT

public:
    explicit ErrorPanel(QWidget *parent = nullptr);

    void showError(const Error &error);
    void clear();
    [[nodiscard]] bool hasError() const { return m_shown; }
    [[nodiscard]] const Error &error() const { return m_error; }

signals:
    void guideRequested(const QString &anchor);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();
    void say();
    Error m_error;
    bool m_shown = false;
    QElapsedTimer m_left;  ///< since it was hidden with the focus in it
    bool m_stayed = false; ///< for who listens the focus was here all the time
    QLabel *m_symbol;
    Words *m_what;
    Words *m_why;
    Words *m_fix;
    QPushButton *m_guide;
    QPushButton *m_copy;
};

} // namespace crmlink::widgets
