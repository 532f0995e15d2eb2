#pragma once

#include "guide/GuideBook.h"

#include <QListWidget>

namespace crmlink::guide
{

/// What a search over all texts found: steps, and messages of the catalogue of troubles.
class GuideHits : public QListWidget
{
    Q_OBJECT

public:
    explicit GuideHits(QWidget *parent = nullptr);

    void look(const GuideBook &book, const QString &words);

signals:
    void stepChosen(const QString &id);
    /// @p what are the words of a message.
    void messageChosen(const QString &what);
};

} // namespace crmlink::guide
