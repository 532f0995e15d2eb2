#include "pages/DatabaseForm.h"

#include "crm/DatabaseErrors.h"
#include "crm/Dialect.h"
#include "crm/OdbcDrivers.h"
#include "pages/FormInput.h"
#include "widgets/PasswordRow.h"
#include "widgets/Speech.h"
#include "widgets/StateLine.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace crmlink::pages
{

using namespace setup;
using widgets::StateLine;
using widgets::Tone;

namespace
{

/// What of this computer a kind of database would be reached through, or what is missing.
Result<QString> driverFor(const DatabaseConnection &connection)
{
    Result<QString> qt = crm::qtDriverFor(connection.kind);
    if (!qt || *qt != u"QODBC")
        return qt;
    return crm::chooseOdbcDriver(connection, crm::installedOdbcDrivers());
}

/// An example of a server's name.
QString hostExample(DatabaseKind kind)
{
    return kind == DatabaseKind::SqlServer ? QStringLiteral("db.example.com, db\\SQLEXPRESS, db,1435") : QStringLiteral("db.example.com");
}

QWidget *withButton(QLineEdit *edit, QPushButton *button)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(edit, 1);
    row->addWidget(button);
    widget->setFocusProxy(edit);
    return widget;
}

template <typename T> void select(QComboBox *box, T value)
{
    box->setCurrentIndex(box->findData(static_cast<int>(value)));
}

template <typename T> T selected(const QComboBox *box)
{
    return static_cast<T>(box->currentData().toInt());
}

} // namespace

DatabaseForm::DatabaseForm(QWidget *parent)
    : QWidget(parent), m_form(makeForm()), m_kind(new QComboBox), m_driver(new StateLine), m_host(input(QStringLiteral("databaseHost"))),
      m_port(input(QStringLiteral("databasePort"))), m_portNote(new StateLine), m_database(input(QStringLiteral("databaseName"))),
      m_browse(new QPushButton(tr("B&rowse …"))), m_login(new QComboBox), m_user(input(QStringLiteral("databaseUser"))),
      m_password(new widgets::PasswordRow(QStringLiteral("databasePassword"), QStringLiteral("showPassword"))), m_kept(new StateLine),
      m_schema(input(QStringLiteral("databaseSchema"))), m_tls(new QComboBox), m_tlsNote(new StateLine),
      m_ca(input(QStringLiteral("tlsCa"))), m_caBrowse(new QPushButton(tr("Br&owse …"))), m_actingAs(input(QStringLiteral("actingAs")))
{
    m_kind->setObjectName(QStringLiteral("databaseKind"));
    for (const DatabaseKind kind : {DatabaseKind::PostgreSql, DatabaseKind::SqlServer, DatabaseKind::Oracle, DatabaseKind::Sqlite}) {
        DatabaseConnection connection;
        connection.kind = kind;
        QString text = displayName(kind);
        if (!driverFor(connection))
            //: A kind of database in a list; software is missing on this computer.
            text = tr("%1 (driver missing)").arg(text);
        m_kind->addItem(text, QVariant::fromValue(static_cast<int>(kind)));
    }
    m_driver->setObjectName(QStringLiteral("driverNote"));
    m_driver->hide();
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_portNote->setObjectName(QStringLiteral("portNote"));
    m_portNote->hide();
    m_database->setAccessibleName(tr("Database"));
    m_browse->setObjectName(QStringLiteral("databaseBrowse"));
    m_browse->setAccessibleName(tr("Browse for the database file"));
    m_databaseRow = withButton(m_database, m_browse);
    m_login->setObjectName(QStringLiteral("databaseLogin"));
    m_login->addItem(tr("With a login of SQL Server's own"), static_cast<int>(DatabaseLogin::Sql));
    m_login->addItem(tr("As the Windows user who runs CrmLink"), static_cast<int>(DatabaseLogin::Windows));
    m_password->field()->setAccessibleName(tr("Password of the database login"));
    m_kept->setObjectName(QStringLiteral("keptIn"));
    m_tls->setObjectName(QStringLiteral("databaseTls"));
    m_tls->addItem(tr("Encrypted, certificate checked"), static_cast<int>(TlsMode::Verify));
    m_tls->addItem(tr("Encrypted, certificate not checked"), static_cast<int>(TlsMode::Require));
    m_tls->addItem(tr("Not encrypted"), static_cast<int>(TlsMode::Disable));
    m_tlsNote->setObjectName(QStringLiteral("tlsNote"));
    m_ca->setPlaceholderText(tr("empty: those this computer trusts"));
    m_ca->setAccessibleName(tr("Certificate authority"));
    m_caBrowse->setObjectName(QStringLiteral("tlsCaBrowse"));
    m_caBrowse->setAccessibleName(tr("Browse for the certificate authority"));
    m_caRow = withButton(m_ca, m_caBrowse);
    m_actingAs->setPlaceholderText(QStringLiteral("Supervisor"));
    m_actingAs->setToolTip(tr("The CRM records the changes as made by this user, whose rights decide about sharing accounts."));

    m_form->addRow(tr("&Kind:"), m_kind);
    m_form->addRow(QString(), m_driver);
    m_form->addRow(tr("S&erver:"), m_host);
    m_form->addRow(tr("&Port:"), m_port);
    m_form->addRow(QString(), m_portNote);
    addCompound(m_form, tr("&Database:"), m_databaseRow);
    m_form->addRow(tr("&Log in:"), m_login);
    m_form->addRow(tr("&User:"), m_user);
    addCompound(m_form, tr("Pass&word:"), m_password);
    m_form->addRow(QString(), m_kept);
    m_form->addRow(tr("&Schema:"), m_schema);
    m_form->addRow(tr("Enc&ryption:"), m_tls);
    m_form->addRow(QString(), m_tlsNote);
    addCompound(m_form, tr("Certificate authorit&y:"), m_caRow);
    m_form->addRow(tr("A&cting as CRM user:"), m_actingAs);
    setLayout(m_form);

    for (QComboBox *box : {m_kind, m_login, m_tls}) {
        widgets::speakChoice(box);
        connect(box, &QComboBox::currentIndexChanged, this, &DatabaseForm::edited);
    }
    for (QLineEdit *edit : {m_host, m_port, m_database, m_user, m_schema, m_ca, m_actingAs})
        connect(edit, &QLineEdit::textChanged, this, &DatabaseForm::edited);
    connect(m_password, &widgets::PasswordRow::changed, this, &DatabaseForm::edited);
    connect(m_browse, &QPushButton::clicked, this, [this] { chooseFile(m_database, tr("Database file of the CRM")); });
    connect(m_caBrowse, &QPushButton::clicked, this, [this] { chooseFile(m_ca, tr("Certificate authority (PEM file)")); });
}

void DatabaseForm::chooseFile(QLineEdit *into, const QString &title)
{
    auto *dialog = new QFileDialog(this, title, into->text());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, into, &QLineEdit::setText);
    dialog->open();
}

void DatabaseForm::show(const DatabaseConnection &connection, const Secret &password, const QString &actingAs)
{
    m_filling = true;
    m_connection = connection;
    select(m_kind, connection.kind);
    fill(m_host, connection.host);
    fill(m_port, connection.port ? QString::number(connection.port) : QString());
    fill(m_database, connection.name);
    select(m_login, connection.login);
    fill(m_user, connection.user);
    m_password->setText(password);
    fill(m_schema, connection.schema);
    select(m_tls, connection.effectiveTls());
    fill(m_ca, connection.tlsCa);
    fill(m_actingAs, actingAs);
    m_filling = false;
    showFieldsOfKind();
}

void DatabaseForm::edited()
{
    if (m_filling)
        return;
    showFieldsOfKind();
    emit changed();
}

DatabaseKind DatabaseForm::kind() const
{
    return selected<DatabaseKind>(m_kind);
}

bool DatabaseForm::isFile() const
{
    return kind() == DatabaseKind::Sqlite;
}

bool DatabaseForm::asWindowsUser() const
{
    return m_login->isVisibleTo(this) && selected<DatabaseLogin>(m_login) == DatabaseLogin::Windows;
}

void DatabaseForm::showFieldsOfKind()
{
    const DatabaseKind now = kind();
    const bool file = isFile();
    const auto setShown = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        m_form->labelForField(field)->setVisible(shown);
    };
    for (QWidget *field : {static_cast<QWidget *>(m_host), static_cast<QWidget *>(m_port), static_cast<QWidget *>(m_user),
                           static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_schema), static_cast<QWidget *>(m_tls)})
        setShown(field, !file);
    // Oracle's client takes certificates from its own wallet.
    setShown(m_caRow, !file && now != DatabaseKind::Oracle);
#ifdef Q_OS_WIN
    setShown(m_login, now == DatabaseKind::SqlServer);
#else
    setShown(m_login, false);
#endif
    m_browse->setVisible(file);
    if (auto *label = qobject_cast<QLabel *>(m_form->labelForField(m_databaseRow)))
        label->setText(file ? tr("&Database file:") : now == DatabaseKind::Oracle ? tr("Service &name:") : tr("&Database:"));
    m_port->setPlaceholderText(QString::number(defaultPort(now)));
    m_host->setPlaceholderText(hostExample(now));
    m_schema->setPlaceholderText(now == DatabaseKind::Oracle ? tr("the user's own") : crm::dialectFor(now).defaultSchema);
    m_user->setEnabled(!asWindowsUser());
    m_password->field()->setEnabled(!asWindowsUser());
    m_kept->setVisible(!m_keptText.isEmpty() && !file);
    notePort();
    noteDriver();
    noteTls();
}

bool DatabaseForm::hasPort() const
{
    return isFile() || m_port->text().isEmpty() || m_port->text().toUShort() > 0;
}

void DatabaseForm::notePort()
{
    const QString note = hasPort() ? QString() : tr("%1 is no port: they go from 1 to 65535.").arg(m_port->text());
    if (note.isEmpty())
        m_portNote->hide();
    else if (m_portNote->isHidden() || m_portNote->text() != note)
        m_portNote->say(Tone::Bad, note);
}

// SQL Server and Oracle are reached through a driver of their makers, of which a computer may have several.
void DatabaseForm::noteDriver()
{
    const Result<QString> driver = driverFor(connection());
    const bool ofItsMaker = kind() == DatabaseKind::SqlServer || kind() == DatabaseKind::Oracle;
    if (!driver)
        m_driver->setState(Tone::Bad, driver.error().toString().replace(u'\n', u' '));
    else
        //: %1 is a database driver, for example "ODBC Driver 18 for SQL Server".
        m_driver->setState(Tone::Neutral, tr("Reached through the driver %1.").arg(*driver));
    m_driver->setVisible(!driver || ofItsMaker);
}

void DatabaseForm::noteTls()
{
    const DatabaseConnection now = connection();
    const TlsMode effective = now.effectiveTls();
    const bool weak = !isFile() && effective != TlsMode::Verify && !now.isLoopback();
    if (weak)
        m_tlsNote->setState(Tone::Attention,
                            effective == TlsMode::Disable
                                ? tr("Password and App Secret cross the network in plain sight.")
                                : tr("Somebody in between could pose as the database and read password and App Secret."));
    m_tlsNote->setVisible(weak);
}

void DatabaseForm::setKept(const QString &text, bool longer)
{
    m_keptText = text;
    m_kept->setState(longer ? Tone::Neutral : Tone::Attention, text);
    m_kept->setVisible(!text.isEmpty() && !isFile());
}

void DatabaseForm::setAuthority(const QString &path)
{
    m_ca->setText(path);
}

void DatabaseForm::chooseAuthority()
{
    m_caBrowse->click();
}

DatabaseConnection DatabaseForm::connection() const
{
    DatabaseConnection db = m_connection;
    db.kind = kind();
    db.name = m_database->text().trimmed();
    db.host.clear();
    db.port = 0;
    db.user.clear();
    db.schema.clear();
    db.tlsCa.clear();
    db.tls.reset();
    db.login = asWindowsUser() ? DatabaseLogin::Windows : DatabaseLogin::Sql;
    if (db.password.isOurs())
        db.password.from = isFile() ? SecretSource::From::Nowhere : SecretSource::From::Keychain;
    if (isFile())
        return db;
    db.host = m_host->text().trimmed();
    db.port = m_port->text().toUShort();
    if (!asWindowsUser())
        db.user = m_user->text().trimmed();
    db.schema = m_schema->text().trimmed();
    db.tlsCa = m_ca->text().trimmed();
    // What is usual there needs no words in the site file, and keeps those it has.
    if (const auto mode = selected<TlsMode>(m_tls); mode == m_connection.tls || mode != db.effectiveTls())
        db.tls = mode;
    return db;
}

Secret DatabaseForm::password() const
{
    return isFile() || asWindowsUser() ? Secret() : m_password->password();
}

QString DatabaseForm::actingAs() const
{
    return m_actingAs->text().trimmed();
}

bool DatabaseForm::isFilled() const
{
    const DatabaseConnection db = connection();
    return hasPort() && !db.name.isEmpty() && (isFile() || (!db.host.isEmpty() && (!db.user.isEmpty() || asWindowsUser())));
}

QWidget *DatabaseForm::firstGap() const
{
    if (!hasPort())
        return m_port;
    for (QLineEdit *edit : {m_host, m_database, m_user, m_password->field()}) {
        if (edit->text().isEmpty() && edit->isVisibleTo(this))
            return edit;
    }
    return nullptr;
}

} // namespace crmlink::pages
