// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manual.h"

#include "commandline.h"
#include "commands.h"
#include "operations.h"

#include "checks/rulehelp.h"
#include "containerd/behaviourhelp.h"
#include "mirror/recipes.h"
#include "probe/verdict.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

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

/// An entry: a bold term, what stands behind it, and its text.
QString manualEntry(const QString &term, const QString &behind, const QString &text)
{
    const QString tail = behind.isEmpty() ? QString() : " \" "_L1 + roff(behind) + u'"';
    return u".TP\n.%1 %2%3\n%4\n"_s.arg(behind.isEmpty() ? u"B"_s : u"BR"_s, roff(term), tail, roff(text));
}

QString optionLines(const Command &command)
{
    static const QStringList commonNames{u"help"_s, u"version"_s, u"format"_s, u"release"_s, u"color"_s};
    QString lines;
    for (const QCommandLineOption &option : optionsOf(command)) {
        const QString first = option.names().constLast();
        if (option.description().isEmpty() || commonNames.contains(first))
            continue; // a word of the operations, or common to all: told elsewhere
        QStringList names;
        for (const QString &name : option.names())
            names += roff((name.size() == 1 ? u"-"_s : u"--"_s) + name);
        const QString value = option.valueName().isEmpty() ? QString() : u" \\fI%1\\fR"_s.arg(roff(option.valueName()));
        lines += u".TP\n\\fB%1\\fR%2\n%3\n"_s.arg(names.join("\\fR, \\fB"_L1), value,
                                                  roff(option.description().simplified()));
    }
    return lines;
}

QString optionTable()
{
    QString text;
    for (const Command &command : commands())
        text += u".SS %1\n%2.\n%3"_s.arg(QString(command.name), roff(Cli::tr(command.summary)), optionLines(command));
    return text;
}

QString operationTable()
{
    QString text = u".nf\n"_s;
    const QStringList lines = operationsHelp().split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString operation = line.trimmed();
        text += u"\\fB%1\\fR %2\n"_s.arg(roff(operation.section(u' ', 0, 0)), roff(operation.section(u' ', 1)));
    }
    return text + ".fi\n"_L1;
}

QString recipeTable()
{
    QString text;
    for (const Recipe &recipe : allRecipes()) {
        QStringList sentences{recipe.about};
        for (const RecipeValue &value : recipe.values)
            sentences += u"%1: %2, for example %3."_s.arg(value.name, value.meaning, value.example);
        sentences += Cli::tr("CA bundle: %1").arg(recipe.caBundle);
        sentences += recipe.credentialsNote;
        text += manualEntry(recipe.id, recipe.title, sentences.join(u' '));
    }
    return text;
}

QString ruleTable()
{
    QString text;
    QStringList told;
    for (const RuleHelp &rule : ruleHelp()) {
        if (told.contains(rule.id))
            continue;
        told += rule.id;
        text += manualEntry(rule.id, u'(' + severityId(rule.severity) + u')', rule.text);
    }
    return text;
}

QString verdictTable()
{
    QString text;
    for (int i = 0; i < verdictCount; ++i) {
        const auto verdict = Verdict(i);
        const QString outcome = outcomeId(usualOutcome(verdict));
        text += manualEntry(verdictId(verdict), outcome.isEmpty() ? QString() : u'(' + outcome + u')',
                            (verdictText(verdict) + ". "_L1 + verdictAdvice(verdict)).trimmed());
    }
    return text;
}

QString containerdTable()
{
    QString text;
    for (const BehaviourHelp &help : behaviourHelp())
        text += manualEntry(help.versions.text(), {}, help.text);
    return text;
}

struct ManualTable
{
    QLatin1StringView name;
    QString (*text)();
};

constexpr std::array manualTables{
    ManualTable{QLatin1StringView("options"), optionTable},
    ManualTable{QLatin1StringView("operations"), operationTable},
    ManualTable{QLatin1StringView("recipes"), recipeTable},
    ManualTable{QLatin1StringView("rules"), ruleTable},
    ManualTable{QLatin1StringView("verdicts"), verdictTable},
    ManualTable{QLatin1StringView("containerd"), containerdTable},
};

} // namespace

Result<QByteArray> manualPage(const QByteArray &pageTemplate)
{
    constexpr QByteArrayView mark(".\\\" TABLE ");
    QByteArray page;
    const QList<QByteArray> lines = pageTemplate.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        if (!line.startsWith(mark)) {
            page += QByteArray(line).replace("@VERSION@", MIRROR_VERSION) + (i + 1 < lines.size() ? "\n" : "");
            continue;
        }
        const QString name = QString::fromUtf8(line.sliced(mark.size()).trimmed());
        const auto table = std::ranges::find(manualTables, name, &ManualTable::name);
        if (table == manualTables.end())
            return Error{Cli::tr("There is no table %1.").arg(name), {int(i) + 1, 1}};
        page += table->text().toUtf8();
    }
    return page;
}

} // namespace sme
