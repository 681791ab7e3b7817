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

/// What came of a request; none before an answer came.
QIcon traceOutcomeIcon(const QModelIndex &step)
{
    if (step.data(TraceModel::RunningRole).toBool())
        return themedIcon("running"_L1, Meaning::Muted);
    switch (step.data(TraceModel::OutcomeRole).value<TraceStep::Outcome>()) {
    case TraceStep::Outcome::Resolved:
        return themedIcon("ok"_L1, Meaning::Ok);
    case TraceStep::Outcome::Breaks:
        return themedIcon("break"_L1, Meaning::Error);
    case TraceStep::Outcome::Next:
        return themedIcon("skip"_L1, Meaning::Warning);
    case TraceStep::Outcome::None:
        break;
    }
    return {};
}

/// What a log tells of a request; none without a log.
QIcon traceSeenIcon(const QModelIndex &step)
{
    if (step.data(TraceModel::UnexpectedRole).toBool())
        return themedIcon("warning"_L1, Meaning::Warning);
    const QVariant seen = step.data(TraceModel::SeenRole);
    if (!seen.isValid())
        return {};
    switch (seen.value<Seen>()) {
    case Seen::Yes:
        return step.data(TraceModel::AnsweredRole).toBool() ? themedIcon("ok"_L1, Meaning::Ok)
                                                            : themedIcon("skip"_L1, Meaning::Warning);
    case Seen::Inferred:
        return themedIcon("info"_L1, Meaning::Info);
    case Seen::No:
    case Seen::Unknown:
        break;
    }
    return themedIcon("unknown"_L1, Meaning::Muted);
}

} // namespace

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
        icon = traceOutcomeIcon(index);
    else if (index.column() == TraceModel::SeenColumn && !isSkipped)
        icon = traceSeenIcon(index);
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
