// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "findingcards.h"

#include "icons.h"
#include "items/findingsmodel.h"
#include "metrics.h"
#include "wrappedtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// More findings of one value than this help nobody; the list of problems has them all.
constexpr qsizetype mostCards = 12;

} // namespace

FindingCards::FindingCards(FindingsModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Metrics(this).gap());
    hide();
}

void FindingCards::setRows(const QList<int> &rows)
{
    QStringList shown;
    QList<std::pair<int, Finding>> findings;
    for (const int row : rows.first(std::min(rows.size(), mostCards))) {
        const Finding finding = m_model->finding(row);
        shown += QString::number(row) + u'\n' + finding.message;
        for (const Fix &fix : finding.fixes)
            shown += fix.text;
        findings.append({row, finding});
    }
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    // What mends two findings of a value is one button, with the first of them.
    QSet<QString> offered;
    for (const auto &[row, finding] : findings)
        addCard(row, finding, offered);
    setVisible(!findings.isEmpty());
}

void FindingCards::addCard(int row, const Finding &finding, QSet<QString> &offered)
{
    const Metrics metrics(this);
    auto *card = new QWidget(this);
    auto *layout = new QHBoxLayout(card);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.gap());
    auto *icon = new QLabel(card);
    icon->setPixmap(
        severityThemedIcon(finding.severity).pixmap(QSize(metrics.icon(), metrics.icon()), devicePixelRatioF()));
    icon->setAccessibleName(severityWord(finding.severity));
    layout->addWidget(icon, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics.gap());
    auto *text = new QLabel(finding.message, card);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(text);
    for (int fix = 0; fix < finding.fixes.size(); ++fix) {
        const QString &fixText = finding.fixes[fix].text;
        if (offered.contains(fixText))
            continue;
        offered.insert(fixText);
        column->addWidget(fixButton(row, fix, fixText), 0, Qt::AlignLeft);
    }
    layout->addLayout(column, 1);
    m_layout->addWidget(card);
    card->show();
}

QWidget *FindingCards::fixButton(int row, int fix, const QString &text)
{
    constexpr int longestLine = 34; // characters: a fix may name a URL as long as whoever wrote the file liked
    auto *button = new QPushButton(this);
    const QString shown = wrappedLines(font(), Metrics(this).characters(longestLine), text);
    button->setText(QString(shown).replace(u'&', "&&"_L1));
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, [this, row, fix] {
        const Result<void> done = m_model->applyFix(row, fix);
        if (!done)
            Q_EMIT fixRefused(done.error().message);
    });
    return button;
}

} // namespace sme
