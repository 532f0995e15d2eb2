#pragma once

#include "browser/BrowserEngine.h"

#include <QLineEdit>
#include <QPointer>
#include <QStringList>

namespace crmlink::test
{

/// A pane that shows nothing and does what the test says; the real one is tried by WebPaneTest.
class FakePane final : public browser::BrowserPane
{
public:
    FakePane(QStringList &log, FakePane **last) : m_log(log), m_last(last), m_widget(new QLineEdit)
    {
        m_widget->setObjectName(QStringLiteral("view"));
        m_widget->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        *m_last = this;
    }
    ~FakePane() override
    {
        if (*m_last == this)
            *m_last = nullptr;
        delete m_widget;
    }
    QWidget *widget() override { return m_widget; }
    void setEvents(browser::BrowserEvents told) override { events = std::move(told); }
    void setRules(browser::PaneRules told) override { rules = std::move(told); }
    void open(const QUrl &address) override
    {
        m_log += QStringLiteral("open ") + address.toString();
        go(address);
    }
    void back() override { m_log += QStringLiteral("back"); }
    bool canGoBack() const override { return m_visited > 1; }
    void reload() override { m_log += QStringLiteral("reload"); }
    void stop() override { }
    void setZoom(double factor) override { zoom = factor; }
    QUrl address() const override { return m_address; }

    void go(const QUrl &address)
    {
        m_address = address;
        ++m_visited;
        events.progress(0);
        events.addressChanged(address);
        events.progress(100);
    }

    browser::BrowserEvents events;
    browser::PaneRules rules;
    double zoom = 0;

private:
    QStringList &m_log;
    FakePane **m_last;
    QPointer<QLineEdit> m_widget;
    QUrl m_address;
    int m_visited = 0;
};

class FakeEngine final : public browser::BrowserEngine
{
public:
    std::unique_ptr<browser::BrowserPane> createPane(const browser::EngineOptions &) override
    {
        log += QStringLiteral("pane");
        return std::make_unique<FakePane>(log, &pane);
    }
    QString version() const override { return QStringLiteral("Engine 1"); }

    QStringList log;
    FakePane *pane = nullptr;
};

} // namespace crmlink::test
