#pragma once

#include "pages/Services.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>
#include <optional>

namespace crmlink::guide
{
class GuideWindow;
} // namespace crmlink::guide

namespace crmlink::profile
{
class ProfileDialog;
} // namespace crmlink::profile

namespace crmlink::pages
{

class SiteChooser;

/// The profile dialog from start to end, as the second door opens it: which CRM, its password, then the dialog.
class ProfileSession : public QObject
{
    Q_OBJECT

public:
    explicit ProfileSession(Services services, QObject *parent = nullptr);
    ~ProfileSession() override;

    /// @p site as named on the command line; without one the only known site, else the user chooses.
    void open(const std::optional<setup::Site> &site = {});
    [[nodiscard]] SiteChooser *chooser() const { return m_chooser.get(); }
    /// Null until the CRM is chosen and its password there.
    [[nodiscard]] profile::ProfileDialog *dialog() const { return m_dialog.get(); }

signals:
    /// The window was closed.
    void finished();

private:
    void show(const setup::Site &site, const Secret &password);
    void help(const QString &anchor, QWidget *beside);

    Services m_services;
    std::unique_ptr<SiteChooser> m_chooser;
    std::unique_ptr<profile::ProfileDialog> m_dialog;
    QPointer<guide::GuideWindow> m_guide;
    QTimer m_patience; ///< a keychain that answers at once needs no window
};

} // namespace crmlink::pages
