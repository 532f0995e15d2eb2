#pragma once

#include "pages/Services.h"

#include <QPointer>
#include <QWidget>

namespace crmlink::browser
{
class WebSide;
} // namespace crmlink::browser

class QSplitter;
class QVBoxLayout;

namespace crmlink::pages
{

class LinkBar;
class SightLine;

/// Instructions and the web page that they speak of. With an embedded page, that stands beside them under its address;
/// without one the address stands over the instructions.
class ConsoleSide : public QWidget
{
    Q_OBJECT

public:
    /// @p services must outlive it. Follows the user's wish (WebSession::isWanted()) at once.
    explicit ConsoleSide(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *instructions() const { return m_instructions; }
    [[nodiscard]] LinkBar *link() const { return m_link; }
    /// What the page beside the instructions is; over them.
    [[nodiscard]] SightLine *sight() const { return m_sight; }
    /// Null while the pages open in the user's own browser.
    [[nodiscard]] browser::WebSide *web() const;
    /// Takes @p page as the widget of an embedded page; null: there is none (any more), the old one is given up, not deleted.
    void setPane(QWidget *page);

protected:
    bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void follow();
    void fillPage();
    /// Where the window is too narrow for both side by side, the page stands under the instructions.
    void turn();
    /// First the instructions, then the web page beside them.
    void orderTabs();

    const Services &m_services;
    QVBoxLayout *m_outer;
    QWidget *m_left;
    QVBoxLayout *m_instructions;
    QSplitter *m_splitter = nullptr; ///< only with a page: it knows nothing of heights that depend on the width
    LinkBar *m_link;
    SightLine *m_sight;
    QPointer<QWidget> m_pane;
    QPointer<browser::WebSide> m_web;
};

} // namespace crmlink::pages
