// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commands.h"
#include "terminal.h"

#include "containerd/version.h"
#include "mirror/release.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>

#include <limits>
#include <optional>

namespace sme {

/// The options and words of one command: the common options, and those that the command adds.
class CommandLine
{
public:
    /// With the options and words that the command describes.
    explicit CommandLine(const Command &command);

    void addOption(const QCommandLineOption &option);
    /// Describes the words of the command: `syntax` as in the usage line ("FILE..."), and how many there have to be.
    void setWords(const QString &syntax, const QString &description, int min = 1,
                  int max = std::numeric_limits<int>::max());
    /// For commands whose answer depends on the version of containerd: --containerd.
    void addContainerdOption();
    /// Text that help shows after the options.
    void setHelpEnd(const QString &text) { m_helpEnd = text; }
    /// Formats of the output that this command knows beside text and json.
    void addFormats(const QStringList &formats) { m_formats += formats; }
    /// Options that stay between the words, to be read by the command itself; `valueName` says what
    /// the word after them is, "a|b" for a choice; empty for none. For commands whose words are operations with options
    /// of their own.
    void addWordOption(const QString &name, const QString &valueName = {});

    /// Reads the arguments. An exit code means that there is nothing left to do: help was printed, or the usage is
    /// wrong.
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &arguments);

    const QStringList &words() const { return m_words; }
    bool isSet(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    /// All that there are, those that stand between the words too.
    QList<QCommandLineOption> options() const;

    bool wantsJson() const { return m_format == QLatin1StringView("json"); }
    const QString &format() const { return m_format; }
    ReleaseChoice release() const { return m_release; }
    /// `any` unless the command has the option and it is given.
    ContainerdChoice containerd() const { return m_containerd; }
    const Terminal &terminal() const { return m_terminal; }

    /// Says what is wrong with the usage, and how to get help.
    ExitCode usageError(const QString &message) const;

private:
    struct WordOption
    {
        QString name;
        QString valueName;
    };

    QStringList takeWords(const QStringList &arguments);
    const WordOption *wordOption(const QString &argument) const;
    std::optional<ExitCode> readCommonOptions();
    std::optional<ExitCode> readContainerd();

    QLatin1StringView m_name;
    QCommandLineParser m_parser;
    QList<QCommandLineOption> m_options;
    QList<WordOption> m_wordOptions;
    QString m_helpEnd;
    QStringList m_words;
    int m_minWords = 0;
    int m_maxWords = 0;
    QStringList m_formats{QStringLiteral("text"), QStringLiteral("json")};
    QString m_format;
    ReleaseChoice m_release;
    ContainerdChoice m_containerd;
    Terminal m_terminal;
};

/// Runs what the arguments (the program's name first) ask for.
ExitCode runProgram(const QStringList &arguments);

} // namespace sme
