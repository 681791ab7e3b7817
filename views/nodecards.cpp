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

std::pair<QLatin1StringView, Meaning> statusLook(const QString &statusId)
{
    if (statusId == "same"_L1)
        return {"ok"_L1, Meaning::Ok};
    if (statusId == "part"_L1)
        return {"unknown"_L1, Meaning::Muted};
    if (statusId == "extra"_L1)
        return {"info"_L1, Meaning::Info};
    if (statusId == "ignored"_L1)
        return {"skip"_L1, Meaning::Error};
    if (statusId == "unreadable"_L1)
        return {"error"_L1, Meaning::Error};
    return {"warning"_L1, Meaning::Warning};
}

Card differenceCard(const NodeDifference &difference, const QString &statusId)
{
    const auto [icon, meaning] = statusLook(statusId == "same"_L1 ? u"different"_s : statusId);
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

QIcon nodeStatusIcon(const QString &look)
{
    const auto [icon, meaning] = statusLook(look);
    return themedIcon(icon, meaning);
}

QList<Card> nodeCards(const UpstreamComparison &comparison, const QStringList &left)
{
    const auto [icon, meaning] = statusLook(comparison.isSameInPart() ? u"part"_s : comparison.statusId());
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
        cards.append(differenceCard(difference, comparison.statusId()));
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
