#include "pages/LinkBar.h"

#include "widgets/FoldingRow.h"
#include "widgets/Icons.h"
#include "widgets/Palette.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>

namespace crmlink::pages
{

using widgets::spacing;
using widgets::Tone;
using widgets::Words;

LinkBar::LinkBar(const QString &id, const Services &services, QWidget *parent)
    : Card(parent), m_services(services), m_grid(new QGridLayout(this)), m_where(new Words(Words::Role::Body, {}, this)),
      m_link(new QLineEdit(this)), m_buttons(new QWidget(this)), m_open(new QPushButton(tr("Open in my browser"), m_buttons)),
      m_copy(new QPushButton(tr("Copy link"), m_buttons)), m_state(new widgets::StateLine(this))
{
    setObjectName(id);
    m_link->setObjectName(id + QStringLiteral("Address"));
    m_open->setObjectName(id + QStringLiteral("Open"));
    m_copy->setObjectName(id + QStringLiteral("Copy"));
    m_state->setObjectName(id + QStringLiteral("State"));
    m_link->setReadOnly(true);
    m_link->setFrame(false);
    m_link->setAccessibleName(tr("Address"));
    m_state->hide();

    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing(this, 0.5));
    m_grid->setVerticalSpacing(spacing(this, 0.2));
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_where, 0, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_link, 1, 0, 1, 2); // whole, also where it is narrow
    auto *buttons = new widgets::FoldingRow(m_buttons);
    buttons->setSpacing(spacing(this, 0.4));
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    m_grid->addWidget(m_state, 2, 0, 1, 2);
    placeButtons(false);

    connect(m_open, &QPushButton::clicked, this, &LinkBar::open);
    connect(m_copy, &QPushButton::clicked, this, &LinkBar::copy);
    if (m_services.web) {
        connect(m_services.web.get(), &browser::WebSession::wantedChanged, this, &LinkBar::sayWhere);
        sayWhere();
    }
    adopt();
}

void LinkBar::placeButtons(bool beneath)
{
    m_grid->removeWidget(m_buttons);
    if (beneath)
        m_grid->addWidget(m_buttons, 3, 0, 1, 2);
    else
        m_grid->addWidget(m_buttons, 0, 1, Qt::AlignTrailing | Qt::AlignTop);
}

void LinkBar::sayWhere()
{
    if (m_main)
        return;
    placeButtons(m_services.web->isWanted());
    //: Shows a web page beside the instructions.
    m_open->setText(m_services.web->isWanted() ? tr("Show it here") : tr("Open in my browser"));
}

void LinkBar::setPage(const QUrl &address, const QString &where)
{
    m_where->setText(where);
    m_where->setVisible(!where.isEmpty());
    // There may be several on a page: which one it is.
    for (QWidget *part : std::initializer_list<QWidget *>{m_link, m_open, m_copy})
        part->setAccessibleDescription(where);
    setVisible(!m_wayOnly || !where.isEmpty());
    if (address == m_address)
        return;
    m_address = address;
    m_link->setText(address.toString());
    m_link->setToolTip(address.toString());
    m_link->setCursorPosition(0);
    m_state->hide();
    emit pageChanged(address);
}

void LinkBar::setWayOnly(bool wayOnly)
{
    m_wayOnly = wayOnly;
    for (QWidget *part : std::initializer_list<QWidget *>{m_link, m_open, m_copy})
        part->setVisible(!wayOnly);
    if (wayOnly)
        m_state->hide();
    setVisible(!wayOnly || !m_where->text().isEmpty());
}

void LinkBar::setMain()
{
    m_open->setText(tr("&Open in my browser"));
    m_copy->setText(tr("Copy &link"));
    m_main = true;
    adopt();
}

void LinkBar::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        adopt();
}

void LinkBar::adopt()
{
    QPalette clear = QGuiApplication::palette();
    clear.setColor(QPalette::Base, Qt::transparent);
    clear.setColor(QPalette::Text, widgets::Palette(QGuiApplication::palette()).secondaryText());
    m_link->setPalette(clear);
    if (m_main)
        widgets::markAsMainAction(m_open);
    m_open->setIcon(widgets::icon(widgets::Symbol::Open, m_open));
    m_copy->setIcon(widgets::icon(widgets::Symbol::Copy, m_copy));
}

void LinkBar::open()
{
    // The login and the place in the console are there.
    if (m_services.web && m_services.web->isWanted() && !m_main) {
        m_services.web->open(m_address);
        emit opened();
        return;
    }
    if (m_services.openUrl && m_services.openUrl(m_address)) {
        m_state->say(Tone::Neutral, tr("Opened in your browser. Come back here afterwards. Nothing opened? Copy the link."));
        emit opened();
    } else {
        m_state->say(Tone::Attention, tr("The browser did not open. Copy the link and open it yourself."));
        m_copy->setFocus();
    }
}

void LinkBar::copy()
{
    QGuiApplication::clipboard()->setText(m_address.toString(QUrl::FullyEncoded));
    m_state->say(Tone::Neutral, tr("The link is copied."));
}

QString consoleWay(const QString &clicks, const setup::FacebookApp &app)
{
    //: %1 is a way through Meta's menus: "App settings › Basic".
    return app.appId.isEmpty() ? LinkBar::tr("Choose your app in the list, then: %1").arg(clicks) : clicks;
}

} // namespace crmlink::pages
