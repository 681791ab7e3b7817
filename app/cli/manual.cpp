// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manual.h"

#include "commandline.h"
#include "commands.h"
#include "operations.h"

#include "checks/rulehelp.h"
#include "help/helptopic.h"
#include "mirror/fields.h"
#include "mirror/recipes.h"
#include "probe/verdict.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

/// A term and what it means.
struct ManualEntry
{
    QString term;
    QString behind; ///< what stands behind the term: arguments, the severity in brackets
    QString text;
    QString example = {}; ///< lines of YAML
};

/// A table, or a part of one with a heading of its own.
struct ManualPart
{
    QString heading;
    QString text;
    QList<ManualEntry> entries;
};

using ManualParts = QList<ManualPart>;

ManualParts optionTable()
{
    static const QStringList commonNames{u"help"_s, u"version"_s, u"format"_s, u"release"_s, u"color"_s};
    ManualParts parts;
    for (const Command &command : commands()) {
        ManualPart &part = parts.emplaceBack(ManualPart{command.name, Cli::tr(command.summary) + u'.', {}});
        for (const QCommandLineOption &option : CommandLine(command).options()) {
            if (option.description().isEmpty() || commonNames.contains(option.names().constLast()))
                continue; // a word of the operations, or common to all: told elsewhere
            QStringList names;
            for (const QString &name : option.names())
                names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
            part.entries.append({names.join(", "_L1), option.valueName(), option.description().simplified()});
        }
    }
    return parts;
}

ManualParts operationTable()
{
    ManualPart part;
    const QStringList lines = operationsHelp().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString operation = line.trimmed();
        part.entries.append({operation.section(u' ', 0, 0), operation.section(u' ', 1), {}});
    }
    return {part};
}

ManualParts recipeTable()
{
    ManualPart part;
    for (const Recipe &recipe : allRecipes()) {
        QStringList sentences{recipe.about};
        for (const RecipeValue &value : recipe.values)
            sentences += u"%1: %2, for example %3."_s.arg(value.name, value.meaning, value.example);
        sentences += Cli::tr("CA bundle: %1").arg(recipe.caBundle);
        sentences += recipe.credentialsNote;
        part.entries.append({recipe.id, recipe.title, sentences.join(u' ')});
    }
    return {part};
}

QString inBrackets(const QString &word)
{
    return word.isEmpty() ? QString() : u'(' + word + u')';
}

/// What stands behind the id of a topic.
QString behindTopic(const HelpTopic &topic)
{
    switch (topic.kind) {
    case HelpKind::Rule: {
        const QList<RuleHelp> rules = ruleHelp();
        const auto rule = std::ranges::find(rules, topic.id, &RuleHelp::id);
        return inBrackets(severityId(rule == rules.end() ? Severity::Error : rule->severity));
    }
    case HelpKind::Verdict:
        for (int i = 0; i < verdictCount; ++i) {
            if (verdictId(Verdict(i)) == topic.id)
                return inBrackets(outcomeId(usualOutcome(Verdict(i))));
        }
        return {};
    case HelpKind::Release:
        return topic.title == topic.id ? QString() : inBrackets(topic.title);
    default:
        return {};
    }
}

/// Topics as F1 explains them. Parts of the window are known by their titles, versions have no ids.
ManualParts topicTable(HelpKind kind)
{
    ManualPart part;
    const bool hasIds = kind != HelpKind::View && kind != HelpKind::Containerd;
    const QList<HelpTopic> topics = helpTopics(kind);
    for (const HelpTopic &topic : topics) {
        const QString title = kind == HelpKind::Verdict ? topic.title + u". "_s : QString();
        part.entries.append({hasIds ? topic.id : topic.title, behindTopic(topic), title + topic.text, topic.example});
    }
    return {part};
}

template<HelpKind kind>
ManualParts topicTableOf()
{
    return topicTable(kind);
}

struct ManualTable
{
    QLatin1StringView name;
    ManualParts (*parts)();
};

constexpr std::array manualTables{
    ManualTable{QLatin1StringView("options"), optionTable},
    ManualTable{QLatin1StringView("operations"), operationTable},
    ManualTable{QLatin1StringView("recipes"), recipeTable},
    ManualTable{QLatin1StringView("fields"), topicTableOf<HelpKind::Field>},
    ManualTable{QLatin1StringView("releases"), topicTableOf<HelpKind::Release>},
    ManualTable{QLatin1StringView("rules"), topicTableOf<HelpKind::Rule>},
    ManualTable{QLatin1StringView("verdicts"), topicTableOf<HelpKind::Verdict>},
    ManualTable{QLatin1StringView("outcomes"), topicTableOf<HelpKind::Outcome>},
    ManualTable{QLatin1StringView("containerd"), topicTableOf<HelpKind::Containerd>},
    ManualTable{QLatin1StringView("window"), topicTableOf<HelpKind::View>},
};

/// A text as troff prints it, in ASCII.
QString roff(const QString &text)
{
    QString result = text.startsWith(u'.') ? u"\\&"_s : QString();
    for (const uint c : text.toUcs4()) {
        if (c == '\\')
            result += "\\e"_L1;
        else if (c == '-')
            result += "\\-"_L1;
        else if (c == '\'')
            result += "\\(aq"_L1;
        else if (c == '"')
            result += "\\(dq"_L1;
        else if (c < 0x80)
            result += QChar(c);
        else
            result += u"\\[u%1]"_s.arg(QString::number(c, 16).toUpper(), 4, u'0');
    }
    return result;
}

/// Lines as they are, a step to the right.
QString roffExample(const QString &example)
{
    QString text = u".IP\n.nf\n"_s;
    const QStringList lines = example.trimmed().split(u'\n');
    for (const QString &line : lines)
        text += roff(line) + u'\n';
    return text + ".fi\n"_L1;
}

QString roffPart(const ManualPart &part)
{
    QString text = part.heading.isEmpty() ? QString() : u".SS %1\n%2\n"_s.arg(roff(part.heading), roff(part.text));
    for (const ManualEntry &entry : part.entries) {
        const bool isRoman = entry.behind.startsWith(u'('); // a remark; else arguments
        const QString behind = entry.behind.isEmpty() ? QString()
            : isRoman                                 ? u' ' + roff(entry.behind)
                                                      : u" \\fI%1\\fR"_s.arg(roff(entry.behind));
        const QString term = u"\\fB%1\\fR"_s.arg(roff(entry.term).replace(", "_L1, "\\fR, \\fB"_L1)) + behind + u'\n';
        text += entry.text.isEmpty() ? u".br\n"_s + term : u".TP\n"_s + term + roff(entry.text) + u'\n';
        if (!entry.example.isEmpty())
            text += roffExample(entry.example);
    }
    return text;
}

/// A text that Markdown leaves as it is.
QString markdown(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (u"\\`*_<>[]|"_s.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

QString markdownPart(const ManualPart &part)
{
    QString text = part.heading.isEmpty() ? QString() : u"#### %1\n\n%2\n\n"_s.arg(part.heading, markdown(part.text));
    for (const ManualEntry &entry : part.entries) {
        text += u"- **`%1`**"_s.arg(entry.term);
        if (!entry.behind.isEmpty())
            text += u' ' + markdown(entry.behind);
        text += entry.text.isEmpty() ? u"\n"_s : u": %1\n"_s.arg(markdown(entry.text));
        if (!entry.example.isEmpty()) {
            const QString lines = entry.example.trimmed().replace(u'\n', "\n  "_L1);
            text += u"\n  ```yaml\n  %1\n  ```\n\n"_s.arg(lines);
        }
    }
    return text.trimmed() + u'\n';
}

/// How a template of a kind says where a table goes.
struct ManualFormat
{
    QByteArrayView mark; ///< before the name of the table
    QByteArrayView tail; ///< behind it
    QByteArrayView end; ///< the line where the table ends that is there already; empty: there is none
    QString (*part)(const ManualPart &);
};

constexpr ManualFormat roffFormat{".\\\" TABLE ", {}, {}, roffPart};
constexpr ManualFormat markdownFormat{"<!-- TABLE ", " -->", "<!-- END -->", markdownPart};

QByteArray tableText(const ManualTable &table, const ManualFormat &format)
{
    QString text;
    const ManualParts parts = table.parts();
    for (const ManualPart &part : parts)
        text += (text.isEmpty() || format.end.isEmpty() ? QString() : u"\n"_s) + format.part(part);
    return text.toUtf8();
}

} // namespace

Result<QByteArray> manualPage(const QByteArray &pageTemplate)
{
    QByteArrayList page;
    const QList<QByteArray> lines = pageTemplate.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const ManualFormat &format = line.startsWith(markdownFormat.mark) ? markdownFormat : roffFormat;
        if (!line.startsWith(format.mark)) {
            page += QByteArray(line).replace("@VERSION@", MIRROR_VERSION);
            continue;
        }
        const QByteArray name = line.sliced(format.mark.size()).chopped(format.tail.size()).trimmed();
        const auto table = std::ranges::find(manualTables, QLatin1StringView(name), &ManualTable::name);
        if (table == manualTables.end())
            return Error{Cli::tr("There is no table %1.").arg(QString::fromUtf8(name)), {int(i) + 1, 1}};
        if (format.end.isEmpty()) {
            page += tableText(*table, format).chopped(1);
            continue;
        }
        const qsizetype end = lines.indexOf(format.end.toByteArray(), i);
        if (end < 0)
            return Error{Cli::tr("The table %1 has no end.").arg(QString::fromUtf8(name)), {int(i) + 1, 1}};
        page += QByteArrayList{line, "\n" + tableText(*table, format), lines.at(end)};
        i = end;
    }
    return page.join('\n');
}

} // namespace sme
