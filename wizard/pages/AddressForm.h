#pragma once

#include "setup/Site.h"

#include <QWidget>

class QLineEdit;

namespace crmlink::widgets
{
class StateLine;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// The addresses under which people reach the CRM, each judged as it is typed, and the user's own name for it.
class AddressForm : public QWidget
{
    Q_OBJECT

public:
    explicit AddressForm(QWidget *parent = nullptr);

    void show(const setup::Site &site);
    /// Addresses and name into @p site; an address that is refused leaves it empty.
    void takeInto(setup::Site &site) const;
    /// An address that was typed cannot be one of the CRM.
    [[nodiscard]] bool isRefused() const;
    [[nodiscard]] QLineEdit *siteUrl() const { return m_siteUrl; }

signals:
    void changed();

private:
    void judge();
    void tidySiteUrl();

    QLineEdit *m_siteUrl;
    QLineEdit *m_mobileUrl;
    QLineEdit *m_name;
    widgets::StateLine *m_siteVerdict;
    widgets::StateLine *m_mobileVerdict;
    bool m_filling = false;
};

} // namespace crmlink::pages
