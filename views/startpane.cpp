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

StartPane::StartPane(const QString &text, QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout)
{
    const Metrics metrics(this);
    // Where there is little room, it scrolls.
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(area);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    middle->addStretch(1);
    middle->addLayout(m_column, 8);
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
    words->setMaximumWidth(metrics.characters(90));
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
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
    }
    row->addStretch();
    m_column->addLayout(row);
}

void StartPane::addNote(const QString &text)
{
    auto *note = new FormText(true, this);
    note->setMaximumWidth(Metrics(this).characters(90));
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
