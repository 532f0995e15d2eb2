#pragma once

#include <QDialog>

namespace crmlink::pages
{

/// What a step of the manual asks for, with today's names beside the manual's: a small window that stays open beside the
/// wizard while the user works in the browser.
class StepHelp : public QDialog
{
    Q_OBJECT

public:
    /// @p anchor of a page, or of a trouble; @p title of what it is about.
    StepHelp(const QString &anchor, const QString &title, QWidget *parent);
};

} // namespace crmlink::pages
