// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "help/helptopic.h"

#include "checks/rulehelp.h"
#include "containerd/behaviourhelp.h"
#include "help/helptables.h"
#include "help/ruleexample.h"
#include "probe/verdict.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

namespace {

using namespace Qt::StringLiterals;

struct HelpTopicTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HelpTopic)
};

QString translatedHelp(const char *text)
{
    return QCoreApplication::translate("sme::Help", text);
}

QList<HelpTopic> rowTopics(HelpKind kind, std::span<const HelpRow> rows)
{
    QList<HelpTopic> topics;
    for (const HelpRow &row : rows)
        topics.append({kind, row.id, translatedHelp(row.title), translatedHelp(row.text)});
    return topics;
}

QList<HelpTopic> ruleTopics()
{
    // What keeps a document from being checked at all is no rule of a table.
    QList<HelpTopic> topics = rowTopics(HelpKind::Rule, readingHelpRows());
    const QList<RuleHelp> rules = ruleHelp();
    for (const RuleHelp &rule : rules) {
        const auto isSame = [&rule](const HelpTopic &topic) { return topic.id == rule.id; };
        if (std::none_of(topics.begin(), topics.end(), isSame)) // a rule of hosts may be one of mirrors too
            topics.append({HelpKind::Rule, rule.id, rule.id, rule.text});
    }
    for (HelpTopic &topic : topics) {
        if (const auto example = ruleExample(topic.id))
            topic.example = example->text;
    }
    return topics;
}

QList<HelpTopic> containerdTopics()
{
    QList<HelpTopic> topics;
    const QList<BehaviourHelp> behaviours = behaviourHelp();
    for (const BehaviourHelp &behaviour : behaviours) {
        topics.append(
            {HelpKind::Containerd, QString::number(topics.size() + 1), behaviour.versions.text(), behaviour.text});
    }
    return topics;
}

/// What a verdict means comes from the table here; what to do, and what containerd does, from where it is decided.
QList<HelpTopic> verdictTopics()
{
    QList<HelpTopic> topics;
    for (int number = 0; number < verdictCount; ++number) {
        const auto verdict = Verdict(number);
        const QString id = verdictId(verdict);
        const auto rows = verdictHelpRows();
        const auto row = std::find_if(rows.begin(), rows.end(), [&id](const HelpRow &each) { return id == each.id; });
        QStringList parts;
        if (row != rows.end())
            parts += translatedHelp(row->text);
        if (const ContainerdOutcome outcome = usualOutcome(verdict); outcome != ContainerdOutcome::Unknown)
            parts += outcomeText(outcome) + u'.';
        parts += verdictAdvice(verdict);
        parts.removeAll(QString());
        topics.append({HelpKind::Verdict, id, verdictText(verdict), parts.join(u' ')});
    }
    return topics;
}

} // namespace

HelpTopic containerdPage(const ContainerdChoice &choice)
{
    HelpTopic page = helpTopic(HelpKind::View, u"containerdVersion"_s).value_or(HelpTopic());
    if (choice.isAny())
        return page;
    page.title = HelpTopicTexts::tr("containerd %1").arg(choice.id());
    QStringList paragraphs;
    const QList<BehaviourHelp> behaviours = behaviourHelp();
    for (const BehaviourHelp &behaviour : behaviours) {
        if (behaviour.versions.contains(*choice.version()))
            paragraphs += HelpTopicTexts::tr("%1 (%2)", "what it does, the versions")
                              .arg(behaviour.text, behaviour.versions.text());
    }
    page.text = u"• "_s + paragraphs.join(u"\n• "_s);
    return page;
}

QList<HelpTopic> helpTopics(HelpKind kind)
{
    switch (kind) {
    case HelpKind::Rule:
        return ruleTopics();
    case HelpKind::Verdict:
        return verdictTopics();
    case HelpKind::Outcome:
        return rowTopics(kind, outcomeHelpRows());
    case HelpKind::Field:
        return rowTopics(kind, fieldHelpRows());
    case HelpKind::Release:
        return releaseTopics();
    case HelpKind::Containerd:
        return containerdTopics();
    case HelpKind::View:
        break;
    }
    return rowTopics(HelpKind::View, viewHelpRows());
}

std::optional<HelpTopic> helpTopic(HelpKind kind, const QString &id)
{
    const QList<HelpTopic> topics = helpTopics(kind);
    const auto found =
        std::find_if(topics.begin(), topics.end(), [&id](const HelpTopic &each) { return each.id == id; });
    return found == topics.end() ? std::nullopt : std::optional(*found);
}

} // namespace sme
