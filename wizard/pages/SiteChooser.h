#pragma once

#include "pages/KnownSites.h"
#include "pages/Services.h"
#include "profile/Task.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace crmlink::profile
{
class SignIn;
} // namespace crmlink::profile

namespace crmlink::widgets
{
class BusyLine;
class ErrorPanel;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// Which CRM, and its password: a known site or a site file; the password from where the site says it is, else typed, for
/// this window only.
class SiteChooser : public QDialog
{
    Q_OBJECT

public:
    explicit SiteChooser(const Services &services, QWidget *parent = nullptr);

    /// Goes straight on with @p site: fetches its password.
    void choose(const setup::Site &site);

    /// To log in to this CRM takes a password.
    [[nodiscard]] static bool needsPassword(const setup::Site &site);

signals:
    void chosen(const crmlink::setup::Site &site, const crmlink::Secret &password);
    /// The user is needed: show the window.
    void needsUser();
    void guideRequested(const QString &anchor);

private:
    void openFile();
    void load(const QString &path);
    void askPassword();
    void go();
    void failed(const Error &error);

    Services m_services;
    std::vector<KnownSite> m_known;
    setup::Site m_site;
    profile::Task m_fetching;

    widgets::Words *m_text;
    QListWidget *m_list;
    QPushButton *m_file;
    profile::SignIn *m_signIn;
    widgets::BusyLine *m_busy;
    widgets::ErrorPanel *m_error;
    QPushButton *m_go;
};

} // namespace crmlink::pages
