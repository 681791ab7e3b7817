// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QList>
#include <QStringView>

namespace sme {

/// A part of a line with one colour. In characters.
struct Token
{
    int start = 0;
    int length = 0;
    Meaning meaning = Meaning::Text;

    friend bool operator==(const Token &, const Token &) = default;
};

/// What a line leaves open for the next one.
struct LineState
{
    int blockIndent = -1; ///< a block scalar is open whose lines are indented deeper than this
    char16_t quote = 0; ///< a quoted scalar is open, with this quote

    friend bool operator==(const LineState &, const LineState &) = default;
};

/// Takes one line apart for colouring. Looks at nothing but the line and the state, and never fails: what is no valid
/// text of its language is coloured as well as can be.
using Tokenizer = QList<Token> (*)(QStringView line, LineState &state);

QList<Token> tokenizeYaml(QStringView line, LineState &state);
QList<Token> tokenizeToml(QStringView line, LineState &state);
/// Lines of a diff: "+" and "-" before what was added and removed, "⋯" for what is left out.
QList<Token> tokenizeDiff(QStringView line, LineState &state);

} // namespace sme
