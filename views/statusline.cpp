// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "statusline.h"

#include "icons.h"
#include "metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

QString statusText(const QStringList &parts)
{
    return parts.join(u" · "_s);
}

QString findingsInWords(Severity severity, int count)
{
    // Both forms are spelled out: the text is right without a translation too.
    switch (severity) {
    case Severity::Error:
        return count == 1 ? StatusLine::tr("%n error", nullptr, count) : StatusLine::tr("%n errors", nullptr, count);
    case Severity::Warning:
        return count == 1 ? StatusLine::tr("%n warning", nullptr, count)
                          : StatusLine::tr("%n warnings", nullptr, count);
    case Severity::Info:
        break;
    }
    return count == 1 ? StatusLine::tr("%n info", nullptr, count) : StatusLine::tr("%n infos", nullptr, count);
}

} // namespace

StatusLine::StatusLine(QWidget *parent) : QWidget(parent), m_layout(new QHBoxLayout(this)), m_place(addLabel())
{
    setObjectName(u"statusSummary"_s);
    const Metrics metrics(this);
    m_layout->setContentsMargins(metrics.margin(), 0, metrics.margin(), 0);
    m_layout->setSpacing(metrics.gap() / 2);
    for (std::size_t severity = 0; severity < m_icons.size(); ++severity) {
        m_icons[severity] = addLabel();
        m_counts[severity] = addLabel();
    }
    m_rest = addLabel();
    m_layout->addStretch(1);
    showIcons();
}

QLabel *StatusLine::addLabel()
{
    auto *label = new QLabel(this);
    label->setTextFormat(Qt::PlainText);
    m_layout->addWidget(label);
    return label;
}

void StatusLine::show(const State &state)
{
    m_state = state;
    QStringList words{state.place};
    int all = 0;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        const auto at = std::size_t(severity);
        const int count = state.findings[at];
        all += count;
        m_icons[at]->setVisible(count > 0);
        m_counts[at]->setVisible(count > 0);
        m_counts[at]->setText(QString::number(count) + u' ');
        const QString inWords = findingsInWords(severity, count);
        m_counts[at]->setAccessibleName(inWords);
        m_icons[at]->setToolTip(inWords);
        m_counts[at]->setToolTip(inWords);
        if (count > 0)
            words += inWords;
    }
    QStringList rest = state.rest;
    if (state.isChecked && all == 0)
        rest.prepend(tr("no problems"));
    // With an empty part where the icons stand.
    m_place->setText(all > 0 ? statusText({state.place, QString()}) : statusText(QStringList(state.place) + rest));
    m_rest->setText(all > 0 ? statusText(QStringList(QString()) + rest).trimmed() : QString());
    words += rest;
    setAccessibleName(statusText(words));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        showIcons();
}

void StatusLine::showIcons()
{
    const int size = Metrics(this).icon();
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        m_icons[std::size_t(severity)]->setPixmap(
            severityThemedIcon(severity).pixmap(QSize(size, size), devicePixelRatioF()));
}

} // namespace sme
