#pragma once

#include "base/Error.h"
#include "guide/GuideBook.h"
#include "widgets/Palette.h"

#include <QObject>

class QWidget;

namespace crmlink::guide
{

/// The guide on paper: the dialogs of Print and Save as PDF, and what comes of them.
class GuidePaper : public QObject
{
    Q_OBJECT

public:
    /// @p book must outlive it; the dialogs belong to @p window.
    GuidePaper(const GuideBook &book, QWidget *window);

    void print();
    void savePdf();

signals:
    void started();
    /// How it stands, in words.
    void told(widgets::Tone tone, const QString &words);
    void failed(const crmlink::Error &error);

private:
    void save(const QString &path);
    const GuideBook &m_book;
    QWidget *m_window;
    bool m_saving = false;
};

} // namespace crmlink::guide
