#include "pages/ImportCard.h"

#include "widgets/Layouts.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QButtonGroup>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using namespace setup;
using widgets::spacing;
using widgets::StateLine;
using widgets::Tone;
using widgets::Words;

namespace
{

constexpr int longestServer = 255;

QString platformOf(const CrmServers &servers)
{
    switch (servers.platform) {
    case CrmPlatform::NetFramework: return ImportCard::tr(".NET Framework (IIS on Windows)");
    case CrmPlatform::NetCore: return ImportCard::tr(".NET 6 or later, or .NET Core");
    case CrmPlatform::Unknown: break;
    }
    return {};
}

} // namespace

ImportCard::ImportCard(QWidget *parent)
    : Card(parent), m_installed(new QVBoxLayout), m_preview(new QWidget), m_where(new Words(Words::Role::Subheading)),
      m_facts(new QFormLayout), m_warnings(new QVBoxLayout), m_server(new QWidget), m_serverText(new Words(Words::Role::Body)),
      m_here(new QRadioButton(tr("This computer is the CRM's server"))), m_elsewhere(new QRadioButton(tr("The server is called:"))),
      m_serverName(new QLineEdit), m_use(new QPushButton(tr("&Use these values"))), m_done(new StateLine)
{
    setObjectName(QStringLiteral("import"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Words(Words::Role::Subheading, tr("Take the connection from the CRM's own files")));
    column->addWidget(
        new Words(Words::Role::Body,
                  tr("Drop the folder that the CRM is installed in, or the file ConnectionStrings.config, on this window, or choose "
                     "it. Otherwise type the values below.")));
    auto *folder = new QPushButton(tr("Choose the &folder …"));
    folder->setObjectName(QStringLiteral("importFolder"));
    auto *file = new QPushButton(tr("Choose a fi&le …"));
    file->setObjectName(QStringLiteral("importFile"));
    auto *row = new QHBoxLayout;
    row->addWidget(folder);
    row->addWidget(file);
    row->addStretch();
    column->addLayout(row);
    column->addLayout(m_installed);

    m_preview->setObjectName(QStringLiteral("importPreview"));
    auto *preview = new QVBoxLayout(m_preview);
    preview->setContentsMargins(0, spacing(this, 0.3), 0, 0);
    m_where->setObjectName(QStringLiteral("importWhere"));
    preview->addWidget(m_where);
    m_facts->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_facts->setVerticalSpacing(spacing(this, 0.2));
    preview->addLayout(m_facts);
    preview->addLayout(m_warnings);
    m_server->setObjectName(QStringLiteral("importServer"));
    auto *server = new QVBoxLayout(m_server);
    server->setContentsMargins(0, 0, 0, 0);
    m_here->setObjectName(QStringLiteral("importHere"));
    m_elsewhere->setObjectName(QStringLiteral("importElsewhere"));
    m_serverName->setObjectName(QStringLiteral("importServerName"));
    m_serverName->setAccessibleName(tr("Name of the CRM's database server"));
    m_serverName->setMaxLength(longestServer);
    m_which = new QButtonGroup(this);
    m_which->addButton(m_here);
    m_which->addButton(m_elsewhere);
    server->addWidget(m_serverText);
    server->addWidget(m_here);
    auto *named = new QHBoxLayout;
    named->addWidget(m_elsewhere);
    named->addWidget(m_serverName, 1);
    server->addLayout(named);
    preview->addWidget(m_server);
    m_use->setObjectName(QStringLiteral("importUse"));
    auto *cancelButton = new QPushButton(tr("Do not use them"));
    cancelButton->setObjectName(QStringLiteral("importCancel"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_use);
    buttons->addWidget(cancelButton);
    buttons->addStretch();
    preview->addLayout(buttons);
    column->addWidget(m_preview);
    m_done->setObjectName(QStringLiteral("importDone"));
    column->addWidget(m_done);
    m_preview->hide();
    m_done->hide();

    connect(folder, &QPushButton::clicked, this, [this] { choose(true); });
    connect(file, &QPushButton::clicked, this, [this] { choose(false); });
    connect(m_use, &QPushButton::clicked, this, &ImportCard::use);
    connect(cancelButton, &QPushButton::clicked, this, &ImportCard::cancel);
    connect(m_which, &QButtonGroup::buttonToggled, this, &ImportCard::serverChosen);
    connect(m_elsewhere, &QRadioButton::clicked, this, [this] { m_serverName->setFocus(); });
    connect(m_serverName, &QLineEdit::textEdited, this, [this] { m_elsewhere->setChecked(true); });
    connect(m_serverName, &QLineEdit::textChanged, this, &ImportCard::serverChosen);
}

void ImportCard::choose(bool folder)
{
    auto *dialog = new QFileDialog(this, folder ? tr("Folder of the CRM") : tr("ConnectionStrings.config of the CRM"));
    dialog->setObjectName(QStringLiteral("importDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
        //: A filter in a file dialog.
        dialog->setNameFilters({tr("Configuration files (*.config)"), tr("All files (*)")});
    }
    connect(dialog, &QFileDialog::fileSelected, this, &ImportCard::chosen);
    dialog->open();
}

void ImportCard::offerInstalled(const std::vector<crm::IisApplication> &applications)
{
    widgets::clear(m_installed);
    int number = 0;
    for (const crm::IisApplication &application : applications) {
        const QString address
            = application.addresses.empty() ? application.site + application.path : application.addresses.front().toString();
        auto *row = new QWidget;
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        //: A CRM on this computer: its address, then its application pool in IIS.
        layout->addWidget(new StateLine(Tone::Accent, tr("Found: Creatio at %1, pool %2").arg(address, application.pool)), 1);
        //: Reads the files of a CRM that was found.
        auto *read = new QPushButton(tr("Read it"));
        read->setObjectName(QStringLiteral("importInstalled%1").arg(++number));
        read->setAccessibleName(tr("Read the files of the CRM at %1").arg(address));
        layout->addWidget(read, 0, Qt::AlignTop);
        m_installed->addWidget(row);
        connect(read, &QPushButton::clicked, this, [this, folder = application.folder] { emit chosen(folder); });
    }
}

void ImportCard::addFact(const QString &what, const QString &value)
{
    if (value.isEmpty())
        return;
    m_facts->addRow(what, new Words(Words::Role::Body, value));
}

void ImportCard::preview(const runs::InstallReading &reading)
{
    m_reading = reading;
    m_done->hide();
    const DatabaseConnection &database = reading.crm.connection.database;
    const CrmServers &servers = reading.crm.servers;
    //: %1 is a file.
    m_where->setText(tr("Read in %1").arg(QDir::toNativeSeparators(reading.file)));
    while (m_facts->rowCount() > 0)
        m_facts->removeRow(0);
    addFact(tr("Address:"), reading.siteUrl.toString());
    addFact(tr("Kind:"), displayName(database.kind));
    addFact(tr("Server:"), database.host);
    addFact(tr("Port:"), database.port ? QString::number(database.port) : QString());
    addFact(tr("Database:"), database.name);
    addFact(tr("Schema:"), database.schema);
    if (!reading.crm.connection.poolIdentity) {
        addFact(tr("User:"), database.user);
        addFact(tr("Password:"), reading.crm.connection.password.isEmpty() ? tr("(none)") : tr("•••••••• (secret)"));
    }
    addFact(tr("Runs on:"), platformOf(servers));
    addFact(tr("Application pool:"), servers.appPool);
    if (servers.knownRedis) {
        //: Where the CRM's Redis is: host, port, number of the database.
        addFact(tr("Redis:"),
                tr("%1:%2, database %3")
                    .arg(servers.redisHost, QString::number(servers.redisPort ? servers.redisPort : 6379),
                         QString::number(servers.redisDatabase)));
    }
    widgets::clear(m_warnings);
    for (const Warning &warning : reading.crm.warnings) {
        if (warning.code == u"local_host")
            continue; // asked below
        auto *line = new StateLine(Tone::Attention, warning.text.toString());
        line->setObjectName(QStringLiteral("importWarning.") + warning.code);
        m_warnings->addWidget(line);
    }
    askForServer(reading);
    setTone(Tone::Accent);
    m_preview->show();
    emit changed(m_preview);
    (m_server->isVisibleTo(m_preview) && !m_use->isEnabled() ? static_cast<QWidget *>(m_here) : m_use)->setFocus();
}

void ImportCard::askForServer(const runs::InstallReading &reading)
{
    const DatabaseConnection &database = reading.crm.connection.database;
    // A socket and LocalDB are reachable there only.
    m_server->setVisible(reading.crm.connection.serverIsLocal);
    m_serverText->setText(tr("“%1” means the computer that the CRM runs on. Which one is that?").arg(database.host));
    // In an exclusive group one of them stays checked.
    m_which->setExclusive(false);
    m_here->setChecked(false);
    m_elsewhere->setChecked(false);
    m_which->setExclusive(true);
    m_serverName->setText(reading.shareServer);
    // IIS on this computer serves it: then it is known.
    if (!reading.crm.servers.appPool.isEmpty())
        m_here->setChecked(true);
    else if (!reading.shareServer.isEmpty())
        m_elsewhere->setChecked(true);
    serverChosen();
}

void ImportCard::serverChosen()
{
    m_use->setEnabled(!m_server->isVisibleTo(m_preview) || m_here->isChecked()
                      || (m_elsewhere->isChecked() && !m_serverName->text().trimmed().isEmpty()));
}

void ImportCard::use()
{
    if (!m_reading)
        return;
    runs::InstallReading reading = *m_reading;
    m_reading.reset();
    if (m_server->isVisibleTo(m_preview) && m_elsewhere->isChecked()) {
        DatabaseConnection &database = reading.crm.connection.database;
        const QString name = m_serverName->text().trimmed();
        // What names an instance replaces all of it.
        database.host = name.contains(u'\\') ? name : crm::ImportedConnection::onComputer(database.host, name);
    }
    m_preview->hide();
    setTone(Tone::Neutral);
    //: %1 is a file.
    m_done->setState(Tone::Good, tr("Taken from %1.").arg(QDir::toNativeSeparators(reading.file)));
    m_done->show();
    emit used(reading);
}

void ImportCard::cancel()
{
    m_reading.reset();
    m_preview->hide();
    setTone(Tone::Neutral);
    emit changed(this);
}

} // namespace crmlink::pages
