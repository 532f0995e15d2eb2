#pragma once

#include "pages/PlaceFile.h"
#include "pages/Services.h"

#include <QObject>

#include <memory>
#include <optional>

namespace crmlink::pages
{

class SetupWizard;

/// The set-up wizard from start to end: opens where the user stopped, else on the status of a known site, else on
/// Welcome; builds the window anew where it stands when the language changes.
class SetupSession : public QObject
{
    Q_OBJECT

public:
    explicit SetupSession(Services services, QObject *parent = nullptr);
    ~SetupSession() override;

    /// @p site as named on the command line: its status if it was set up from here, else a set-up with its values.
    /// @p siteFile: its file, absolute, which gets what is changed.
    void open(const std::optional<setup::Site> &site = {}, const QString &siteFile = {});
    [[nodiscard]] SetupWizard *wizard() const { return m_wizard.get(); }

signals:
    /// The window was closed.
    void finished();

private:
    [[nodiscard]] Place startingPlace();
    void build(const Place &place);
    void rebuild();

    Services m_services;
    std::shared_ptr<PlaceFile> m_placeFile;
    std::unique_ptr<SetupWizard> m_wizard;
};

} // namespace crmlink::pages
