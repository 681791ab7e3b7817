// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "tracedelegate.h"

#include "icons.h"
#include "items/tracemodel.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct TraceTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::PullPathView)
};

void addTraceLine(Card &card, const QString &caption, const QString &text)
{
    if (!text.isEmpty())
        card.lines.append({caption, text, false});
}

} // namespace

QIcon traceOutcomeIcon(const QString &outcome)
{
    if (outcome.isEmpty())
        return {};
    if (outcome == "resolved"_L1)
        return themedIcon("ok"_L1, Meaning::Ok);
    if (outcome == "breaks"_L1)
        return themedIcon("break"_L1, Meaning::Error);
    return outcome == "running"_L1 ? themedIcon("running"_L1, Meaning::Muted) : themedIcon("skip"_L1, Meaning::Warning);
}

QIcon traceSeenIcon(const QString &seen, bool isAnswered)
{
    if (seen.isEmpty())
        return {};
    if (seen == "yes"_L1)
        return isAnswered ? themedIcon("ok"_L1, Meaning::Ok) : themedIcon("skip"_L1, Meaning::Warning);
    if (seen == "inferred"_L1)
        return themedIcon("info"_L1, Meaning::Info);
    if (seen == "unexpected"_L1)
        return themedIcon("warning"_L1, Meaning::Warning);
    return themedIcon("unknown"_L1, Meaning::Muted);
}

void TraceDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    WrappingDelegate::initStyleOption(option, index);
    const bool isSkipped = index.data(TraceModel::SkippedRole).toBool();
    if (isSkipped)
        option->palette.setColor(QPalette::Text, meaningColor(Meaning::Muted, option->palette));
    if (isSkipped && index.column() == TraceModel::RequestColumn)
        option->text = TraceTexts::tr("%1: %2", "host is left out, why")
                           .arg(option->text, index.siblingAtColumn(TraceModel::WhyColumn).data().toString());
    if (index.data(TraceModel::EndsRole).toBool())
        option->font.setBold(true);
    QIcon icon;
    if (index.column() == TraceModel::ResultColumn)
        icon = traceOutcomeIcon(index.data(TraceModel::OutcomeRole).toString());
    else if (index.column() == TraceModel::SeenColumn && !isSkipped)
        icon =
            traceSeenIcon(index.data(TraceModel::SeenRole).toString(), index.data(TraceModel::AnsweredRole).toBool());
    else if (index.column() == TraceModel::PurposeColumn)
        icon = isSkipped ? themedIcon("skip"_L1, Meaning::Muted) : themedIcon("host"_L1);
    if (icon.isNull())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = icon;
}

QList<Card> traceCards(const QModelIndex &index)
{
    if (!index.isValid())
        return {};
    const auto text = [&index](TraceModel::Column column, int role = Qt::DisplayRole) {
        return index.siblingAtColumn(column).data(role).toString();
    };
    const bool isSkipped = index.data(TraceModel::SkippedRole).toBool();
    Card card{.icon = {},
              .meaning = Meaning::Text,
              .iconWord = {},
              .title = text(TraceModel::RequestColumn),
              .lines = {},
              .buttons = {}};
    addTraceLine(card, TraceTexts::tr("Why"), text(TraceModel::WhyColumn));
    addTraceLine(card, TraceTexts::tr("In the log"), text(TraceModel::SeenColumn));
    const QString result = text(TraceModel::ResultColumn);
    const QString detail = text(TraceModel::ResultColumn, Qt::ToolTipRole);
    addTraceLine(card, TraceTexts::tr("Result"), result.isEmpty() ? QString() : result + u'\n' + detail);
    addTraceLine(card, TraceTexts::tr("Last test"), index.data(TraceModel::KnownRole).toString());
    addTraceLine(card, TraceTexts::tr("Only in"), index.data(TraceModel::VersionsRole).toString());
    if (!isSkipped)
        addTraceLine(card, TraceTexts::tr("What comes next"), text(TraceModel::NextColumn));
    if (!isSkipped)
        card.buttons.append({u"copyRequest"_s, TraceTexts::tr("Copy request"), TraceTexts::tr("Copy method and URL")});
    return {card};
}

} // namespace sme
