// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"

#include "completion.h"
#include "manual.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

constexpr QLatin1StringView containerdOption("containerd");

QList<QCommandLineOption> commonOptions()
{
    QStringList releases;
    for (const ReleaseChoice choice : ReleaseChoice::all())
        releases += choice.id();
    releases += u"latest"_s;
    return {
        {{u"h"_s, u"help"_s}, Cli::tr("Print this help.")},
        {u"version"_s, Cli::tr("Print the version.")},
        {u"format"_s, Cli::tr("Output for people or for programs: text (default) or json."), u"text|json"_s, u"text"_s},
        {u"release"_s,
         Cli::tr("Release of the extension to check and render for: %1. Default: portable, every release.")
             .arg(releases.join(", "_L1)),
         u"RELEASE"_s, u"portable"_s},
        {u"color"_s, Cli::tr("Colours in text: auto (default), always or never."), u"auto|always|never"_s, u"auto"_s},
    };
}

bool isOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-');
}

QString optionName(const QString &argument)
{
    const QString name = argument.section(u'=', 0, 0);
    return name.mid(name.startsWith("--"_L1) ? 2 : 1);
}

bool takesNext(const QList<QCommandLineOption> &options, const QString &argument)
{
    if (argument.contains(u'='))
        return false;
    const QString name = optionName(argument);
    return std::ranges::any_of(options, [&](const QCommandLineOption &option) {
        return !option.valueName().isEmpty() && option.names().contains(name);
    });
}

void print(const QString &text)
{
    Terminal().raw(text.toUtf8());
}

void printVersion()
{
    print(u"%1 %2\n"_s.arg(QCoreApplication::applicationName(), QCoreApplication::applicationVersion()));
}

QString programHelp()
{
    QString text = Cli::tr("Usage: %1 COMMAND [OPTION...] [ARGUMENT...]\n"
                           "Check, render, change and test the registry mirrors of Gardener Shoot manifests.\n\n"
                           "Commands:\n")
                       .arg(QCoreApplication::applicationName());
    for (const Command &command : commands())
        text += u"  %1  %2.\n"_s.arg(command.name, -10).arg(Cli::tr(command.summary));
    text += u'\n';
    text += Cli::tr("Every command has --help. A file named - is standard input.\n"
                    "Exit code: 0 fine, 1 the answer is no, 2 wrong usage or a file that cannot be read or written.\n");
    return text;
}

ExitCode printManual()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return ExitCode::Usage;
    const Result<QByteArray> page = manualPage(input.readAll());
    if (!page) {
        Terminal().message(page.error().message);
        return ExitCode::Usage;
    }
    Terminal().raw(*page);
    return ExitCode::Fine;
}

} // namespace

CommandLine::CommandLine(const Command &command) : m_name(command.name)
{
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    m_parser.setApplicationDescription(Cli::tr("%1.").arg(Cli::tr(command.summary)));
    for (const QCommandLineOption &option : commonOptions())
        addOption(option);
    command.describe(*this);
}

QList<QCommandLineOption> CommandLine::options() const
{
    QList<QCommandLineOption> all = m_options;
    for (const WordOption &option : m_wordOptions)
        all.append({option.name, {}, option.valueName});
    return all;
}

void CommandLine::addOption(const QCommandLineOption &option)
{
    m_parser.addOption(option);
    m_options += option;
}

void CommandLine::addContainerdOption()
{
    addOption({QString(containerdOption),
               Cli::tr("Version of containerd on the nodes: %1 or a full version. Default: any, and where versions "
                       "differ, how.")
                   .arg(ContainerdChoice::ids().join(", "_L1)),
               u"VERSION"_s, u"any"_s});
}

void CommandLine::setWords(const QString &syntax, const QString &description, int min, int max)
{
    m_parser.addPositionalArgument(m_name, Cli::tr("The command."));
    if (!syntax.isEmpty())
        m_parser.addPositionalArgument(syntax, description, syntax);
    m_minWords = min;
    m_maxWords = max;
}

void CommandLine::addWordOption(const QString &name, const QString &valueName)
{
    m_wordOptions += {name, valueName};
}

std::optional<ExitCode> CommandLine::parse(const QStringList &arguments)
{
    const QStringList options = takeWords(arguments);
    if (!m_parser.parse(QStringList(QCoreApplication::applicationName()) + options))
        return usageError(m_parser.errorText());
    if (isSet(u"help"_s)) {
        print(m_parser.helpText() + m_helpEnd);
        return ExitCode::Fine;
    }
    if (isSet(u"version"_s)) {
        printVersion();
        return ExitCode::Fine;
    }
    if (const auto code = readCommonOptions())
        return code;
    if (m_words.size() < m_minWords)
        return usageError(Cli::tr("An argument is missing."));
    if (m_words.size() > m_maxWords)
        return usageError(Cli::tr("Unexpected argument: %1").arg(m_words.at(m_maxWords)));
    if (m_words.count(u"-"_s) > 1)
        return usageError(Cli::tr("Standard input (-) can be read only once."));
    return {};
}

/// Splits the arguments: the words, with the options that belong to them, go to m_words in their order; the others,
/// which may stand anywhere, are returned.
QStringList CommandLine::takeWords(const QStringList &arguments)
{
    QStringList options;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        if (onlyWords || !isOption(argument)) {
            m_words += argument;
            continue;
        }
        if (argument == "--"_L1) {
            onlyWords = true;
            continue;
        }
        const WordOption *wordOption = this->wordOption(argument);
        QStringList &target = wordOption ? m_words : options;
        target += argument;
        const bool takesValue =
            wordOption ? !wordOption->valueName.isEmpty() && !argument.contains(u'=') : takesNext(m_options, argument);
        if (takesValue && i + 1 < arguments.size())
            target += arguments.at(++i);
    }
    return options;
}

const CommandLine::WordOption *CommandLine::wordOption(const QString &argument) const
{
    const auto found = std::ranges::find(m_wordOptions, optionName(argument), &WordOption::name);
    return found == m_wordOptions.end() ? nullptr : &*found;
}

std::optional<ExitCode> CommandLine::readCommonOptions()
{
    m_format = value(u"format"_s);
    if (!m_formats.contains(m_format))
        return usageError(Cli::tr("Unknown format: %1").arg(m_format));

    const QString color = value(u"color"_s);
    if (color == "auto"_L1)
        m_terminal.setColorMode(ColorMode::Auto);
    else if (color == "always"_L1)
        m_terminal.setColorMode(ColorMode::Always);
    else if (color == "never"_L1)
        m_terminal.setColorMode(ColorMode::Never);
    else
        return usageError(Cli::tr("Unknown colour mode: %1").arg(color));

    const auto release = ReleaseChoice::fromId(value(u"release"_s));
    if (!release)
        return usageError(Cli::tr("Unknown release: %1").arg(value(u"release"_s)));
    m_release = *release;
    if (const auto code = readContainerd())
        return code;

    for (const QCommandLineOption &option : std::as_const(m_options)) {
        const bool namesFile = option.valueName() == "FILE"_L1 || option.valueName() == "DIR"_L1;
        if (namesFile && m_parser.isSet(option) && m_parser.value(option).isEmpty())
            return usageError(Cli::tr("--%1 needs a name.").arg(option.names().constLast()));
    }
    return {};
}

std::optional<ExitCode> CommandLine::readContainerd()
{
    const auto isContainerd = [](const QCommandLineOption &option) {
        return option.names().contains(containerdOption);
    };
    if (std::ranges::none_of(m_options, isContainerd))
        return {};
    const auto containerd = ContainerdChoice::fromId(value(QString(containerdOption)));
    if (!containerd)
        return usageError(Cli::tr("Unknown version of containerd: %1. Known are %2 and full versions of these.")
                              .arg(value(QString(containerdOption)), ContainerdChoice::ids().join(", "_L1)));
    m_containerd = *containerd;
    return {};
}

ExitCode CommandLine::usageError(const QString &message) const
{
    m_terminal.message(message);
    m_terminal.message(Cli::tr("Try \"%1 %2 --help\".").arg(QCoreApplication::applicationName(), m_name));
    return ExitCode::Usage;
}

ExitCode runProgram(const QStringList &arguments)
{
    // Common options may stand before the name of the command.
    QStringList rest = arguments.mid(1);
    if (rest.size() == 2 && rest.constFirst() == "--completion"_L1) { // for packages: not in the help
        if (const auto script = completionScript(rest.constLast())) {
            Terminal().raw(*script);
            return ExitCode::Fine;
        }
    }
    if (rest.size() == 1 && rest.constFirst() == "--manual"_L1) // the same: fills in the page on standard input
        return printManual();
    const QList<QCommandLineOption> options = commonOptions();
    qsizetype position = 0;
    while (position < rest.size() && isOption(rest.at(position)))
        position += takesNext(options, rest.at(position)) ? 2 : 1;

    const Terminal terminal;
    if (position < rest.size()) {
        const QString name = rest.takeAt(position);
        if (const Command *command = findCommand(name)) {
            CommandLine line(*command);
            const std::optional<ExitCode> code = line.parse(rest);
            return code ? *code : command->run(line);
        }
        terminal.message(Cli::tr("There is no command \"%1\".").arg(name));
    } else if (rest.contains(u"--help"_s) || rest.contains(u"-h"_s)) {
        print(programHelp());
        return ExitCode::Fine;
    } else if (rest.contains(u"--version"_s)) {
        printVersion();
        return ExitCode::Fine;
    } else {
        terminal.message(Cli::tr("Which command?"));
    }
    terminal.message(Cli::tr("Try \"%1 --help\".").arg(QCoreApplication::applicationName()));
    return ExitCode::Usage;
}

} // namespace sme
