// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "completion.h"

#include "commandline.h"
#include "operations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

/// What can stand behind an option.
enum class Value : quint8 { None, Text, Words, File, Folder };

struct OptionHelp
{
    QStringList names; ///< without dashes
    QString description; ///< one line
    Value value = Value::None;
    QStringList words; ///< of Value::Words
};

struct CommandHelp
{
    QString name;
    QString summary;
    QList<OptionHelp> options;
    QStringList words; ///< beside files
};

bool isWordList(const QString &valueName)
{
    return std::ranges::none_of(valueName, [](QChar c) { return c.isUpper() || c == u'['; });
}

OptionHelp helpOf(const QCommandLineOption &option)
{
    OptionHelp help{option.names(), option.description().simplified(), Value::None, {}};
    const QString name = option.valueName();
    if (name == "FILE"_L1) {
        help.value = Value::File;
    } else if (name == "DIR"_L1) {
        help.value = Value::Folder;
    } else if (name == "RELEASE"_L1) {
        help.value = Value::Words;
        for (const ReleaseChoice choice : ReleaseChoice::all())
            help.words += choice.id();
        help.words += u"latest"_s;
    } else if (!name.isEmpty()) {
        help.value = isWordList(name) ? Value::Words : Value::Text;
        help.words = isWordList(name) ? name.split(u'|') : QStringList();
    }
    return help;
}

QList<CommandHelp> allCommands()
{
    QList<CommandHelp> all;
    for (const Command &command : commands()) {
        CommandHelp help{QString(command.name), Cli::tr(command.summary), {}, {}};
        for (const QCommandLineOption &option : CommandLine(command).options())
            help.options += helpOf(option);
        if (command.name == "edit"_L1)
            help.words = operationNames();
        all += help;
    }
    return all;
}

QStringList dashed(const OptionHelp &option)
{
    QStringList names;
    for (const QString &name : option.names)
        names += (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    return names;
}

QStringList names(const QList<CommandHelp> &all)
{
    QStringList list;
    for (const CommandHelp &command : all)
        list += command.name;
    return list;
}

/// Within single quotes of a shell.
QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', "'\\''"_L1) + u'\'';
}

QString bashAction(const OptionHelp &option)
{
    switch (option.value) {
    case Value::Words:
        return u"COMPREPLY=($(compgen -W %1 -- \"$current\"))"_s.arg(quoted(option.words.join(u' ')));
    case Value::File:
        return u"compopt -o filenames; COMPREPLY=($(compgen -f -- \"$current\"))"_s;
    case Value::Folder:
        return u"compopt -o filenames; COMPREPLY=($(compgen -d -- \"$current\"))"_s;
    case Value::None:
    case Value::Text:
        break;
    }
    return u":"_s;
}

QString bashScript(const QList<CommandHelp> &all)
{
    QString values;
    QString options;
    for (const CommandHelp &command : all) {
        QStringList optionNames;
        for (const OptionHelp &option : command.options) {
            optionNames += dashed(option);
            if (option.value == Value::None)
                continue;
            QStringList patterns;
            for (const QString &name : dashed(option))
                patterns += u"'%1 %2'"_s.arg(command.name, name);
            values += u"    %1) %2; return ;;\n"_s.arg(patterns.join(u" | "_s), bashAction(option));
        }
        options += u"    %1) options=%2 words=%3 ;;\n"_s.arg(command.name, quoted(optionNames.join(u' ')),
                                                             quoted(command.words.join(u' ')));
    }
    return uR"(# Completion of shoot-mirror for bash.
_shoot_mirror()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command='' options='--help --version' words='' word
    local commands=%1
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD - 1}"; do
        case " $commands " in
        *" $word "*) command=$word; break ;;
        esac
    done
    case "$command $previous" in
%2    esac
    case $command in
%3    esac
    if [[ $current == -* ]]; then
        COMPREPLY=($(compgen -W "$options" -- "$current"))
    elif [[ -z $command ]]; then
        COMPREPLY=($(compgen -W "$commands" -- "$current"))
    else
        compopt -o filenames
        COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
    fi
}
complete -F _shoot_mirror shoot-mirror
)"_s.arg(quoted(names(all).join(u' ')), values, options);
}

QString zshAction(const OptionHelp &option)
{
    switch (option.value) {
    case Value::Words:
        return u":value:(%1)"_s.arg(option.words.join(u' '));
    case Value::File:
        return u":file:_files"_s;
    case Value::Folder:
        return u":folder:_files -/"_s;
    case Value::Text:
        return u":value:"_s;
    case Value::None:
        break;
    }
    return {};
}

/// Text within the brackets of an _arguments specification.
QString zshText(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'[', "\\["_L1).replace(u']', "\\]"_L1).replace(u':', "\\:"_L1);
}

QString zshScript(const QList<CommandHelp> &all)
{
    QString list;
    QString cases;
    for (const CommandHelp &command : all) {
        list += u"        %1\n"_s.arg(quoted(command.name + u':' + zshText(command.summary)));
        QString arguments;
        for (const OptionHelp &option : command.options) {
            for (const QString &name : dashed(option)) {
                arguments += u" \\\n            "_s
                    + quoted(u"*%1[%2]%3"_s.arg(name, zshText(option.description), zshAction(option)));
            }
        }
        const QString words = command.words.isEmpty()
            ? u"*:file:_files"_s
            : u"*:word:{ compadd -- %1; _files }"_s.arg(command.words.join(u' '));
        cases += u"    %1)\n        _arguments%2 \\\n            %3\n        ;;\n"_s.arg(command.name, arguments,
                                                                                         quoted(words));
    }
    return uR"(#compdef shoot-mirror
# Completion of shoot-mirror for zsh.
_shoot_mirror()
{
    local -a commands
    commands=(
%1    )
    if (( CURRENT == 2 )); then
        _describe command commands
        return
    fi
    local command=$words[2]
    shift words
    (( CURRENT-- ))
    case $command in
%2    esac
}
_shoot_mirror "$@"
)"_s.arg(list, cases);
}

QString fishScript(const QList<CommandHelp> &all)
{
    QString text = u"# Completion of shoot-mirror for fish.\n"_s;
    for (const CommandHelp &command : all) {
        text += u"complete -c shoot-mirror -f -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(command.name,
                                                                                            quoted(command.summary));
    }
    for (const CommandHelp &command : all) {
        const QString condition = u"complete -c shoot-mirror -n '__fish_seen_subcommand_from %1'"_s.arg(command.name);
        if (!command.words.isEmpty())
            text += u"%1 -a %2\n"_s.arg(condition, quoted(command.words.join(u' ')));
        for (const OptionHelp &option : command.options) {
            text += condition;
            for (const QString &name : option.names)
                text += (name.size() == 1 ? u" -s "_s : u" -l "_s) + name;
            if (option.value == Value::Words)
                text += u" -x -a "_s + quoted(option.words.join(u' '));
            else if (option.value == Value::Folder)
                text += u" -x -a '(__fish_complete_directories)'"_s;
            else if (option.value != Value::None)
                text += u" -r"_s;
            text += u" -d %1\n"_s.arg(quoted(option.description));
        }
    }
    return text;
}

} // namespace

std::optional<QByteArray> completionScript(const QString &shell)
{
    if (shell == "bash"_L1)
        return bashScript(allCommands()).toUtf8();
    if (shell == "zsh"_L1)
        return zshScript(allCommands()).toUtf8();
    if (shell == "fish"_L1)
        return fishScript(allCommands()).toUtf8();
    return {};
}

} // namespace sme
