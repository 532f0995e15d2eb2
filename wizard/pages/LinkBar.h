#pragma once

#include "pages/Services.h"
#include "widgets/Card.h"

#include <QUrl>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace crmlink::widgets
{
class StateLine;
class Words;
} // namespace crmlink::widgets

namespace crmlink::pages
{

/// Where a step is done on the web: which page, its address, Open in my browser, Copy link, and in words what came of it.
/// While pages are shown beside the instructions, it opens there.
class LinkBar : public widgets::Card
{
    Q_OBJECT

public:
    /// Object names: id, id + "Open", id + "Copy", id + "Address", id + "State". @p services must outlive it.
    LinkBar(const QString &id, const Services &services, QWidget *parent = nullptr);

    /// @p where: the clicks that lead there, in the console's own words ("App settings › Basic").
    void setPage(const QUrl &address, const QString &where);
    [[nodiscard]] QUrl address() const { return m_address; }
    /// Its Open is the page's main action, and has the mnemonics.
    void setMain();

    /// Only the way there in words: address and buttons stand over the web page itself.
    void setWayOnly(bool wayOnly);

signals:
    void opened();
    void pageChanged(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();
    void sayWhere();
    /// Beside its words, or where a web page takes the room, beneath the address.
    void placeButtons(bool beneath);
    void open();
    void copy();

    const Services &m_services;
    QUrl m_address;
    bool m_main = false;
    bool m_wayOnly = false;
    QGridLayout *m_grid;
    widgets::Words *m_where;
    QLineEdit *m_link;
    QWidget *m_buttons;
    QPushButton *m_open;
    QPushButton *m_copy;
    widgets::StateLine *m_state;
};

/// @p clicks, with a word on choosing the app in front while its App ID is not known.
[[nodiscard]] QString consoleWay(const QString &clicks, const setup::FacebookApp &app);

} // namespace crmlink::pages
