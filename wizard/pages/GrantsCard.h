#pragma once

#include "setup/Site.h"
#include "widgets/Card.h"

class QPlainTextEdit;

namespace crmlink::widgets
{
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// The GRANT script for a login that may not do all that is needed: read it, copy it, save it for the database administrator.
class GrantsCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit GrantsCard(QWidget *parent = nullptr);
    /// Shows the script for @p connection; hides where there is none (SQLite).
    void offer(const setup::DatabaseConnection &connection);

signals:
    /// A line about the saved file has appeared.
    void told(QWidget *line);

private:
    void copy();
    void save();

    QPlainTextEdit *m_script;
    widgets::StateLine *m_told;
};

} // namespace crmlink::pages
