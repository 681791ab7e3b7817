// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "breadcrumb.h"

#include "metrics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

Breadcrumb::Breadcrumb(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this))
{
    setObjectName(u"breadcrumb"_s);
    const Metrics metrics(this);
    m_layout->setContentsMargins(metrics.gap(), 0, metrics.gap(), 0);
    m_layout->setSpacing(0);
    m_layout->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void Breadcrumb::setParts(const QStringList &parts)
{
    if (parts == m_parts)
        return;
    m_parts = parts;
    setAccessibleName(tr("Place: %1").arg(text()));
    while (m_buttons.size() < parts.size()) {
        const int part = int(m_buttons.size());
        if (part > 0) {
            auto *arrow = new QLabel(u"›"_s, this);
            m_layout->insertWidget(m_layout->count() - 1, arrow);
            m_arrows.append(arrow);
        }
        auto *button = new QToolButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus); // the tree says the same to the keyboard
        connect(button, &QToolButton::clicked, this, [this, part] { Q_EMIT partChosen(part); });
        m_layout->insertWidget(m_layout->count() - 1, button);
        m_buttons.append(button);
    }
    for (qsizetype part = 0; part < m_buttons.size(); ++part) {
        const bool isThere = part < parts.size();
        m_buttons[part]->setVisible(isThere);
        if (part > 0)
            m_arrows[part - 1]->setVisible(isThere);
    }
    fit();
}

QString Breadcrumb::text() const
{
    return m_parts.join(u" › "_s);
}

void Breadcrumb::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void Breadcrumb::fit()
{
    const Metrics metrics(this);
    const int padding = 2 * metrics.margin();
    QList<int> widths;
    for (const QString &part : std::as_const(m_parts))
        widths.append(fontMetrics().horizontalAdvance(part) + padding);
    std::ranges::sort(widths);
    // Where there is no room for all, the short ones are whole, and the others have the same share of the rest.
    int room = width() - 2 * metrics.gap();
    int share = 0;
    for (qsizetype part = 0; part < widths.size(); ++part) {
        share = room / int(widths.size() - part);
        if (widths.at(part) > share)
            break;
        share = widths.at(part);
        room -= share;
    }
    for (qsizetype part = 0; part < m_parts.size(); ++part) {
        const QString whole = m_parts[part];
        const bool fits = fontMetrics().horizontalAdvance(whole) + padding <= share;
        const QString shown =
            fits ? whole : fontMetrics().elidedText(whole, Qt::ElideMiddle, std::max(share - padding, 1));
        m_buttons[part]->setText(QString(shown).replace(u'&', "&&"_L1));
        m_buttons[part]->setAccessibleName(whole);
        m_buttons[part]->setToolTip(shown == whole ? QString() : Qt::convertFromPlainText(whole));
    }
}

} // namespace sme
