#pragma once

#include "guide/GuideBook.h"
#include "guide/GuideValues.h"

#include <QScrollArea>

#include <functional>

class QCheckBox;
class QComboBox;
class QVBoxLayout;

namespace crmlink::widgets
{
class Words;
} // namespace crmlink::widgets

namespace crmlink::guide
{

class HtmlLabel;
class PictureView;

/// One step: where it stands, its sentence, the picture with its marks, the values to copy, and why the reader may not see
/// what it shows.
class StepView : public QScrollArea
{
    Q_OBJECT

public:
    explicit StepView(QWidget *parent = nullptr);

    /// @p book must outlive the view.
    void show(const GuideBook &book, const GuideStep &step, const GuideSite &site, bool done);
    /// Other values of the same step; the reader's place on the page stays.
    void setValues(const GuideStep &step, const GuideSite &site);
    /// Above the values: whose they are. Nothing to choose where there is one; at none of them (-1) there are no values.
    void offerSites(const QStringList &names, int shown);
    [[nodiscard]] PictureView *picture() const { return m_picture; }
    /// Title and sentence, without markup.
    [[nodiscard]] QString opening() const;

signals:
    /// A link to another step was followed.
    void stepRequested(const QString &id);
    void addressRequested(const QUrl &address);
    void doneChanged(bool done);
    void siteChosen(int at);

protected:
    bool viewportEvent(QEvent *event) override;

private:
    void showRest(const GuideBook &book, const GuideStep &step);
    void readOn();
    void follow(const QString &link);

    widgets::Words *m_place;
    widgets::Words *m_title;
    HtmlLabel *m_sentence;
    HtmlLabel *m_body;
    PictureView *m_picture;
    QWidget *m_below; ///< what stands below the picture
    widgets::Words *m_caption;
    HtmlLabel *m_marks;
    widgets::Words *m_valuesTitle;
    QVBoxLayout *m_values;
    QComboBox *m_sites = nullptr; ///< where there are several
    widgets::Words *m_awaited;
    std::vector<QWidget *> m_cards;
    HtmlLabel *m_names;
    widgets::Words *m_notSeenTitle;
    HtmlLabel *m_notSeen;
    QCheckBox *m_done;
    std::function<void()> m_unread; ///< shows the rest; waits for the first paint
};

} // namespace crmlink::guide
