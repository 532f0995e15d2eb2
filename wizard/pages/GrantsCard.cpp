#include "pages/GrantsCard.h"

#include "crm/SqlScript.h"
#include "widgets/SaveFile.h"
#include "widgets/StateLine.h"
#include "widgets/Words.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace crmlink::pages
{

using widgets::Tone;
using widgets::Words;

namespace
{

/// Enough to see what it is about; the rest scrolls.
constexpr int linesShown = 8;

} // namespace

GrantsCard::GrantsCard(QWidget *parent) : Card(parent), m_script(new QPlainTextEdit), m_told(new widgets::StateLine)
{
    setObjectName(QStringLiteral("grants"));
    setTone(Tone::Attention);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new Words(Words::Role::Subheading, tr("Script for the database administrator")));
    column->addWidget(new Words(Words::Role::Body,
                                tr("It grants the login exactly what CrmLink needs, and nothing else. Have it run as the owner of "
                                   "the CRM's tables, then test again.")));
    m_script->setObjectName(QStringLiteral("grantsText"));
    m_script->setAccessibleName(tr("Script that grants the missing rights"));
    m_script->setReadOnly(true);
    m_script->setTabChangesFocus(true);
    m_script->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_script->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_script->setMinimumHeight(m_script->fontMetrics().lineSpacing() * linesShown);
    // SQL reads from the left in every language.
    m_script->setLayoutDirection(Qt::LeftToRight);
    column->addWidget(m_script);
    auto *copyButton = new QPushButton(tr("Copy the s&cript"));
    copyButton->setObjectName(QStringLiteral("grantsCopy"));
    auto *saveButton = new QPushButton(tr("Sa&ve the script …"));
    saveButton->setObjectName(QStringLiteral("grantsSave"));
    auto *row = new QHBoxLayout;
    row->addWidget(copyButton);
    row->addWidget(saveButton);
    row->addStretch();
    column->addLayout(row);
    m_told->setObjectName(QStringLiteral("grantsTold"));
    m_told->hide();
    column->addWidget(m_told);
    hide();
    connect(copyButton, &QPushButton::clicked, this, &GrantsCard::copy);
    connect(saveButton, &QPushButton::clicked, this, &GrantsCard::save);
}

void GrantsCard::offer(const setup::DatabaseConnection &connection)
{
    m_script->setPlainText(crm::SqlScript(connection).grants());
    m_told->hide();
    setVisible(!m_script->document()->isEmpty());
}

void GrantsCard::copy()
{
    QGuiApplication::clipboard()->setText(m_script->toPlainText());
    m_told->setState(Tone::Good, tr("The script is on the clipboard."));
    m_told->show();
    emit told(m_told);
}

void GrantsCard::save()
{
    widgets::askAndSave(this, m_told,
                        {.title = tr("Save the script"),
                         .name = QStringLiteral("crmlink-grants.sql"),
                         .filter = tr("SQL script (*.sql)"),
                         .content = [script = m_script->toPlainText().toUtf8()](const QString &) { return script; }},
                        [this] { emit told(m_told); });
}

} // namespace crmlink::pages
