#pragma once

#include "pages/Services.h"

#include <QWidget>

class QPushButton;

namespace crmlink::widgets
{
class ErrorPanel;
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// What the address of the page beside the instructions tells: logged in or not, which app is open, why Facebook refuses.
/// Only the address is looked at, never the page.
class SightLine : public QWidget
{
    Q_OBJECT

public:
    explicit SightLine(const Services &services, QWidget *parent = nullptr);

    /// The App ID in the address is offered to be taken over.
    void setOffering(bool offering);
    /// Looks at the address and at the draft's App ID again.
    void look();

signals:
    /// The user wants the App ID of the page.
    void appIdTaken(const QString &appId);

private:
    const Services &m_services;
    bool m_offering = false;
    QString m_appId; ///< in the address; empty: none
    widgets::StateLine *m_line;
    QPushButton *m_take;
    widgets::ErrorPanel *m_error;
};

} // namespace crmlink::pages
