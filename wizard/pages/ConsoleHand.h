#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QObject>
#include <QString>
#include <QUrl>

class QWidget;

namespace crmlink::browser
{
class WebSession;
} // namespace crmlink::browser

namespace crmlink::practice
{
class PracticeVisitor;
} // namespace crmlink::practice

namespace crmlink::pages
{

/// One step of the tour on a page of practice Facebook.
struct ConsoleStep {
    QString at; ///< pattern of the address, from its path on, at which the step is done
    /// What is typed there, from the place that has the focus when the page comes. Tab and Enter are "\t" and "\n", a space
    /// ticks, Ctrl+A and Ctrl+C are the control characters 1 and 3.
    QString keys;
    /// The same for a browser that has no keyboard: the control that is clicked, after its form's fields were filled.
    QString control;
    QHash<QString, QString> fields;
    QString copied; ///< id of the element that goes to the clipboard; empty: none
    QString until;  ///< pattern of the address to which it leads
    /// Whoever is at `until` already has done it before. Not so for most: the page that one comes from may look like the one
    /// to which the step leads, and the step's own page may not have begun to load.
    bool mayBeDone = false;
};

/// Does steps on practice Facebook's pages for the tour. Polled: nobody is told of what a page does with a key.
class ConsoleHand : public QObject
{
    Q_OBJECT

public:
    enum class State { Working, Done, Lost };

    using QObject::QObject;
    /// Begins @p step. Where its end is reached already, nothing is typed.
    void begin(const ConsoleStep &step);
    /// Goes on with the step; to be called until it is Done or Lost.
    [[nodiscard]] virtual State work() = 0;
    [[nodiscard]] virtual QUrl address() const = 0;
    /// Nothing on its way, and what there is to be seen is drawn.
    [[nodiscard]] virtual bool isQuiet() = 0;

protected:
    [[nodiscard]] const ConsoleStep &step() const { return m_step; }
    [[nodiscard]] bool isAt(const QString &pattern) const;
    bool m_acted = false; ///< the step's keys are sent

private:
    ConsoleStep m_step;
};

/// Types into the embedded view, as a person would: key events to its widget, no look into the page.
class ViewHand final : public ConsoleHand
{
    Q_OBJECT

public:
    /// @p session must outlive it.
    explicit ViewHand(browser::WebSession &session, QObject *parent = nullptr);

    State work() override;
    QUrl address() const override;
    bool isQuiet() override;

private:
    [[nodiscard]] QWidget *view() const;
    [[nodiscard]] bool isLoading() const;
    void sendKeys(QWidget *view);

    browser::WebSession &m_session;
    bool m_loading = false;
    int m_loads = 0;
    int m_loadsBefore = 0;
    int m_tries = 0;
    QUrl m_loaded;
    QElapsedTimer m_heard; ///< since the view last told of a page's way
    QElapsedTimer m_since; ///< since the page came, then since the keys were sent
    QImage m_before;       ///< what was to be seen when the page was left
    QImage m_seen;
};

/// Does the steps over HTTP, in the part of the user's own browser.
class VisitorHand final : public ConsoleHand
{
    Q_OBJECT

public:
    explicit VisitorHand(QObject *parent = nullptr);

    void open(const QUrl &address);
    State work() override;
    QUrl address() const override;
    bool isQuiet() override;

private:
    practice::PracticeVisitor *m_visitor;
};

} // namespace crmlink::pages
