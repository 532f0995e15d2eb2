#pragma once

#include "base/StateFolder.h"

#include <QWidget>

class QComboBox;

namespace crmlink::widgets
{

/// The languages of the program, each by its own name, and the desktop's. A choice counts at once (every window gets
/// QEvent::LanguageChange) and at every later start.
class LanguageChoice : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageChoice(const StateFolder &state, QWidget *parent = nullptr);

private:
    void choose(int index);

    StateFolder m_state;
    QComboBox *m_languages;
};

} // namespace crmlink::widgets
