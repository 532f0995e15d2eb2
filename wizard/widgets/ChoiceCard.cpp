#include "widgets/ChoiceCard.h"

#include "widgets/Words.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace crmlink::widgets
{

ChoiceCard::ChoiceCard(const QString &name, QWidget *parent)
    : Card(parent), m_text(new Words(Words::Role::Body)), m_column(new QVBoxLayout(this)), m_ways(new QHBoxLayout)
{
    setObjectName(name);
    setTone(Tone::Attention);
    m_text->setObjectName(name + QStringLiteral("Text"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_text);
    m_ways->addStretch();
    m_column->addLayout(m_ways);
    hide();
}

void ChoiceCard::addExplanation(const QString &text)
{
    m_column->insertWidget(m_column->count() - 1, new Words(Words::Role::Body, text));
}

QPushButton *ChoiceCard::addWay(const QString &name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    m_ways->insertWidget(m_ways->count() - 1, button);
    return button;
}

void ChoiceCard::ask(const QString &text)
{
    m_text->setText(text);
    show();
}

} // namespace crmlink::widgets
