#pragma once

#include "facebook/Troubles.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace crmlink::widgets
{
class Words;
} // namespace crmlink::widgets

namespace crmlink::guide
{

/// "I see this message": a few words of it, or all of it pasted, and what the catalogue of troubles knows: what is wrong, why,
/// what to do, and where.
class TroubleView : public QWidget
{
    Q_OBJECT

public:
    explicit TroubleView(QWidget *parent = nullptr);

    /// Looks for @p words; all entries for none.
    void look(const QString &words);
    /// Shows one entry.
    void show(const facebook::TroubleEntry &entry);

signals:
    void stepRequested(const QString &id);
    void pageRequested(setup::ConsolePage page);

private:
    void list();
    void fill(const std::vector<const facebook::TroubleEntry *> &entries);

    QLineEdit *m_message;
    widgets::Words *m_found;
    QScrollArea *m_scroll;
    QVBoxLayout *m_column;
    QTimer m_soon;
};

} // namespace crmlink::guide
