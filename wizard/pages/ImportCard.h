#pragma once

#include "crm/IisConfig.h"
#include "runs/InstallReader.h"
#include "widgets/Card.h"

#include <optional>
#include <vector>

class QButtonGroup;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace crmlink::widgets
{
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// "Take it from the CRM's own files": choose or drop an install folder, look at what was read, use it or not.
class ImportCard : public widgets::Card
{
    Q_OBJECT

public:
    explicit ImportCard(QWidget *parent = nullptr);

    /// CRMs that IIS serves on this computer: one button each.
    void offerInstalled(const std::vector<crm::IisApplication> &applications);
    /// Shows what was read. Nothing of it is used before used().
    void preview(const runs::InstallReading &reading);
    /// Forgets what was read.
    void cancel();
    [[nodiscard]] bool isPreviewing() const { return m_reading.has_value(); }

signals:
    /// A folder or file was chosen.
    void chosen(const QString &path);
    /// The user wants it. The database's server is one that this computer can ask for.
    void used(const runs::InstallReading &reading);
    /// Has become larger or smaller; the eye belongs on @p part.
    void changed(QWidget *part);

private:
    void choose(bool folder);
    void addFact(const QString &what, const QString &value);
    void askForServer(const runs::InstallReading &reading);
    void serverChosen();
    void use();

    QVBoxLayout *m_installed;
    QWidget *m_preview;
    widgets::Words *m_where;
    QFormLayout *m_facts;
    QVBoxLayout *m_warnings;
    QWidget *m_server;
    widgets::Words *m_serverText;
    QButtonGroup *m_which;
    QRadioButton *m_here;
    QRadioButton *m_elsewhere;
    QLineEdit *m_serverName;
    QPushButton *m_use;
    widgets::StateLine *m_done;
    std::optional<runs::InstallReading> m_reading;
};

} // namespace crmlink::pages
