#pragma once

#include "widgets/WrappedLabel.h"

namespace crmlink::widgets
{

/// Text of a page: wraps, can be selected with mouse and keyboard, and keeps its role's size and colour when the
/// palette changes.
class Words : public WrappedLabel
{
    Q_OBJECT

public:
    enum class Role {
        Body,
        Heading,    ///< the page's title
        Subheading, ///< of a group within a page
        Sentence,   ///< the line under the title
        Caption,    ///< small and quiet
    };

    explicit Words(Role role, const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void adopt();
    Role m_role;
};

} // namespace crmlink::widgets
