#pragma once

#include "guide/GuideSearch.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace crmlink::widgets
{
class Words;
} // namespace crmlink::widgets

namespace crmlink::guide
{

/// "I see this message": a few words of it, or all of it pasted, and what is known of it: what is wrong, why, what to do, and
/// where. What nobody knows leads to the steps that speak of it.
class TroubleView : public QWidget
{
    Q_OBJECT

public:
    /// @p book must outlive it, and stay where it is.
    explicit TroubleView(const GuideBook &book, QWidget *parent = nullptr);

    /// Looks for @p words; all entries for none.
    void look(const QString &words);
    /// What a screen reader says of it when it opens.
    [[nodiscard]] QString opening() const;

signals:
    void stepRequested(const QString &id);
    void pageRequested(setup::ConsolePage page);

private:
    void list();
    void fill(const std::vector<GuideHit> &hits);
    [[nodiscard]] QWidget *cardOf(const GuideHit &hit);

    const GuideBook &m_book;
    widgets::Words *m_title;
    widgets::Words *m_sentence;
    QLineEdit *m_message;
    widgets::Words *m_found;
    QVBoxLayout *m_cards;
    QScrollArea *m_scroll;
    QTimer m_soon;
};

} // namespace crmlink::guide
