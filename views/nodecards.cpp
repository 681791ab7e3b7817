// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "nodecards.h"

#include "icons.h"
#include "items/nodemodel.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct NodeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodeView)
};

/// More cards than these help nobody; the command line prints them all.
constexpr qsizetype mostDifferences = 60;

using NodeStatus = UpstreamComparison::Status;

std::pair<QLatin1StringView, Meaning> statusLook(NodeStatus status, bool isInPart = false)
{
    if (isInPart)
        return {"unknown"_L1, Meaning::Muted};
    switch (status) {
    case NodeStatus::Same:
        return {"ok"_L1, Meaning::Ok};
    case NodeStatus::Extra:
        return {"info"_L1, Meaning::Info};
    case NodeStatus::Ignored:
        return {"skip"_L1, Meaning::Error};
    case NodeStatus::Unreadable:
        return {"error"_L1, Meaning::Error};
    case NodeStatus::Missing:
    case NodeStatus::Different:
        break;
    }
    return {"warning"_L1, Meaning::Warning};
}

Card differenceCard(const NodeDifference &difference, NodeStatus status)
{
    const auto [icon, meaning] = statusLook(status == NodeStatus::Same ? NodeStatus::Different : status);
    Card card{.icon = icon,
              .meaning = meaning,
              .iconWord = NodeTexts::tr("Difference"),
              .title = difference.what,
              .lines = {},
              .buttons = {}};
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? NodeTexts::tr("nothing") : text; };
    card.lines.append({NodeTexts::tr("Expected"), orNothing(difference.expected), false});
    card.lines.append({NodeTexts::tr("On the node"), orNothing(difference.actual), false});
    card.lines.append({NodeTexts::tr("What happens"), difference.effect, false});
    return card;
}

Card noteCard(const QString &title, const QStringList &texts)
{
    Card card{
        .icon = "unknown"_L1, .meaning = Meaning::Muted, .iconWord = title, .title = title, .lines = {}, .buttons = {}};
    for (const QString &text : texts)
        card.lines.append({{}, text, false});
    return card;
}

} // namespace

QIcon nodeStatusIcon(NodeStatus status, bool isInPart)
{
    const auto [icon, meaning] = statusLook(status, isInPart);
    return themedIcon(icon, meaning);
}

QList<Card> nodeCards(const UpstreamComparison &comparison, const QStringList &left)
{
    const auto [icon, meaning] = statusLook(comparison.status, comparison.isSameInPart());
    const QString name = comparison.upstream.isEmpty() ? NodeTexts::tr("The node as a whole") : comparison.upstream;
    Card head{.icon = icon,
              .meaning = meaning,
              .iconWord = NodeModel::statusText(comparison),
              .title = NodeTexts::tr("%1: %2").arg(name, NodeModel::statusText(comparison).toLower()),
              .lines = {},
              .buttons = {}};
    // Of the node as a whole there is no file that could be missing or ignored.
    const bool isWhole = comparison.upstream.isEmpty();
    if (comparison.isSameInPart())
        head.lines.append({{}, NodeTexts::tr("What could be checked is the same; what was not follows."), false});
    else if (!isWhole)
        head.lines.append({{}, NodeModel::statusMeaning(comparison.status), false});
    else if (comparison.differences.isEmpty())
        head.lines.append(
            {{}, NodeTexts::tr("Nothing on the node keeps containerd from looking at the files."), false});
    if (!comparison.path.isEmpty())
        head.lines.append({NodeTexts::tr("File"), comparison.path, false});
    QList<Card> cards{head};
    for (const NodeDifference &difference :
         comparison.differences.first(std::min(comparison.differences.size(), mostDifferences)))
        cards.append(differenceCard(difference, comparison.status));
    if (comparison.differences.size() > mostDifferences)
        cards.append(noteCard(NodeTexts::tr("%1 more differences, which shoot-mirror compare prints.")
                                  .arg(comparison.differences.size() - mostDifferences),
                              {}));
    if (!comparison.notChecked.isEmpty())
        cards.append(noteCard(NodeTexts::tr("Not checked"), comparison.notChecked));
    if (!left.isEmpty())
        cards.append(noteCard(NodeTexts::tr("Left out of the bundle"), left));
    return cards;
}

} // namespace sme
