// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "emptystate.h"

#include "metrics.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

EmptyState::EmptyState(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(tr("No manifest is open"), this)),
      m_recentHeading(new QLabel(tr("Recent files"), this)), m_recent(new QVBoxLayout)
{
    setObjectName(u"emptyState"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Start"));
    m_heading->setTextFormat(Qt::PlainText);
    auto *text =
        new QLabel(tr("Open a Shoot, drop a file here, or start with a new one. The registry mirrors in it are "
                      "edited in place; nothing else in the file is touched."),
                   this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setMinimumWidth(Metrics(this).characters(60));

    auto *column = new QVBoxLayout;
    const Metrics metrics(this);
    column->setSpacing(metrics.margin());
    column->addWidget(m_heading);
    column->addWidget(text);
    column->addSpacing(metrics.margin());
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->text(), this);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAccessibleDescription(action->toolTip());
        button->setAutoDefault(true);
        button->setEnabled(action->isEnabled());
        button->setMinimumHeight(fontMetrics().height() * 2);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
        column->addWidget(button);
    }

    column->addSpacing(metrics.margin());
    m_recentHeading->setTextFormat(Qt::PlainText);
    m_recentHeading->hide();
    column->addWidget(m_recentHeading);
    m_recent->setSpacing(0);
    column->addLayout(m_recent);

    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addLayout(column);
    middle->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addLayout(middle);
    layout->addStretch(3);
    updateHeading();
}

void EmptyState::setRecentFiles(const QStringList &paths)
{
    constexpr qsizetype most = 6;
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &path : paths.first(std::min(paths.size(), most))) {
        auto *button = new QToolButton(this);
        const QString shown = fontMetrics().elidedText(QDir::toNativeSeparators(path), Qt::ElideMiddle,
                                                       fontMetrics().averageCharWidth() * 60);
        button->setText(QString(shown).replace(u'&', "&&"_L1));
        button->setAccessibleName(path);
        button->setToolTip(Qt::convertFromPlainText(path));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT fileChosen(path); });
        m_recent->addWidget(button);
    }
    m_recentHeading->setVisible(!paths.isEmpty());
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateHeading();
}

void EmptyState::updateHeading()
{
    QFont large = font();
    if (large.pointSizeF() > 0)
        large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    m_heading->setFont(large);
}

} // namespace sme
