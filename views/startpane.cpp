// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "startpane.h"

#include "formparts.h"
#include "icons.h"
#include "metrics.h"
#include "textblock.h"

#include <QAction>
#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

StartPane::StartPane(const QString &text, QWidget *parent) : QWidget(parent)
{
    const Metrics metrics(this);
    // Where there is little room, it scrolls.
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    // The column has the limit, not the texts in it: a layout asks those how high they are at the width that it has.
    auto *column = new QWidget(content);
    column->setMaximumWidth(metrics.characters(100));
    m_column = new QVBoxLayout(column);
    m_column->setContentsMargins(0, 0, 0, 0);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    middle->addStretch(1);
    middle->addWidget(column, 8);
    middle->addStretch(1);
    auto *layout = new QVBoxLayout(content);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    area->setWidget(content);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(area);
    m_column->setSpacing(metrics.margin());
    auto *words = new FormText(false, content);
    words->show(text);
    m_column->addWidget(words);
}

void StartPane::addButtons(const QList<QAction *> &actions)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics(this).margin());
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->iconText(), this);
        button->setObjectName(action->objectName() + u"Start"_s);
        button->setAccessibleDescription(action->toolTip());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        row->addWidget(button);
    }
    row->addStretch();
    m_column->addLayout(row);
}

void StartPane::addNote(const QString &text)
{
    auto *note = new FormText(true, this);
    note->show(text);
    m_column->addWidget(note);
}

void StartPane::addCommand(const QString &name, const QString &command)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics(this).margin());
    auto *text = new TextBlock(this);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->show(command);
    auto *copy = new QToolButton(this);
    copy->setIcon(themedIcon("copy"_L1));
    copy->setText(tr("Copy"));
    copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    copy->setAccessibleName(tr("Copy: %1").arg(name));
    copy->setToolTip(tr("Copy this command"));
    copy->setFocusPolicy(Qt::StrongFocus);
    connect(copy, &QToolButton::clicked, this, [this, name, command] {
        QGuiApplication::clipboard()->setText(command + u'\n');
        Q_EMIT copied(name);
    });
    row->addWidget(text, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    m_column->addWidget(formCaption(name, text));
    m_column->addLayout(row);
}

} // namespace sme
