#pragma once

#include <QObject>

namespace crmlink::widgets
{

/// Keeps a letter that was pressed with Alt out of the fields where nothing answers to it: Qt types it there, and a Next that
/// is grey just now would leave an "n" in an address or an App ID. An event filter for the application; not for macOS, where
/// Alt types letters of its own.
class StrayLetters : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace crmlink::widgets
