#include "widgets/SwitchList.h"

#include "widgets/Speech.h"
#include "widgets/Words.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPushButton>

namespace crmlink::widgets
{

SwitchList::SwitchList(QWidget *parent) : Card(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing(this, 0.8));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
}

void SwitchList::add(const QString &id, const QString &name, bool on, const QString &why)
{
    if (m_rows > 0)
        m_grid->setRowMinimumHeight(m_rows++, spacing(this, 0.5));
    // As Meta's page writes it, whatever our language.
    const QString wanted = on ? QStringLiteral("Yes") : QStringLiteral("No");
    auto *label = new Words(Words::Role::Body, name, this);
    label->setObjectName(id);
    auto *value = new Words(Words::Role::Subheading, wanted, this);
    value->setObjectName(id + QStringLiteral("Value"));
    value->setWordWrap(false);
    //: Copies the English name of a switch, to look for it on Meta's page.
    auto *copy = new QPushButton(tr("Copy name"), this);
    copy->setObjectName(id + QStringLiteral("Copy"));
    //: For screen readers. %1 is a switch on Meta's page, %2 is "Yes" or "No".
    copy->setAccessibleName(tr("Copy name: %1, to be set to %2").arg(name, wanted));
    copy->setAccessibleDescription(why);
    m_grid->addWidget(label, m_rows, 0);
    m_grid->addWidget(value, m_rows, 1, 2, 1, Qt::AlignVCenter);
    m_grid->addWidget(copy, m_rows, 2, 2, 1, Qt::AlignVCenter);
    auto *reason = new Words(Words::Role::Caption, why, this);
    m_grid->addWidget(reason, m_rows + 1, 0);
    m_rows += 2;
    connect(copy, &QPushButton::clicked, this, [name, copy] {
        QGuiApplication::clipboard()->setText(name);
        copy->setText(tr("Copied", "the name of a switch"));
        announce(copy, copy->text());
    });
}

} // namespace crmlink::widgets
