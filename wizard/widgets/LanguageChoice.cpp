#include "widgets/LanguageChoice.h"

#include "base/Languages.h"
#include "base/LanguageSetting.h"
#include "widgets/Speech.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace crmlink::widgets
{

namespace
{

/// "Deutsch", "Українська", "Español": what its speakers look for, whatever the language of the moment.
QString ownName(const QString &code)
{
    const QLocale locale(code);
    QString name = locale.language() == QLocale::English ? QStringLiteral("English") : locale.nativeLanguageName();
    if (locale.language() == QLocale::Spanish)
        name = QStringLiteral("español"); // CLDR names the country's variety
    return name.isEmpty() ? code : locale.toUpper(name.left(1)) + name.mid(1);
}

} // namespace

LanguageChoice::LanguageChoice(const StateFolder &state, QWidget *parent) : QWidget(parent), m_state(state), m_languages(new QComboBox)
{
    m_languages->setObjectName(QStringLiteral("language"));
    m_languages->setAccessibleName(tr("Language"));
    //: Choice of the program's language: the one of the user's desktop.
    m_languages->addItem(tr("As the desktop"), QString());
    for (const QString &code : Languages::available())
        m_languages->addItem(ownName(code), code);
    m_languages->setCurrentIndex(qMax(0, m_languages->findData(LanguageSetting(m_state).code())));
    speakChoice(m_languages);
    auto *label = new QLabel(tr("&Language:"));
    label->setBuddy(m_languages);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(label);
    row->addWidget(m_languages);
    row->addStretch();
    connect(m_languages, &QComboBox::activated, this, &LanguageChoice::choose);
}

void LanguageChoice::choose(int index)
{
    const QString code = m_languages->itemData(index).toString();
    LanguageSetting setting(m_state);
    if (setting.code() == code)
        return;
    setting.setCode(code);
    Languages::use(code);
}

} // namespace crmlink::widgets
