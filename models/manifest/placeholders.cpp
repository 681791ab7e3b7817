// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/placeholders.h"

#include <algorithm>
#include <array>
#include <limits>

namespace sme {

namespace {

/// A character for private use, which no manifest has: it marks what was an expression.
constexpr QByteArrayView mark("\xee\x82\xb0");
constexpr QChar markCharacter(0xe0b0);

struct Expression
{
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// Finds the expressions of a text. What was found, or is not there, is not searched for again.
class ExpressionFinder
{
public:
    explicit ExpressionFinder(QByteArrayView text) : m_text(text) { }

    /// The first one that begins at `from` or behind.
    std::optional<Expression> next(qsizetype from)
    {
        std::optional<Expression> first;
        for (Kind &kind : m_kinds) {
            if (from < kind.searched || (kind.found && kind.found->begin < from))
                kind = search(kind, from);
            if (kind.found && (!first || kind.found->begin < first->begin))
                first = kind.found;
        }
        return first;
    }

private:
    struct Kind
    {
        QByteArrayView open;
        QByteArrayView close;
        qsizetype searched = std::numeric_limits<qsizetype>::max(); ///< from here on
        std::optional<Expression> found = {};
    };

    Kind search(const Kind &kind, qsizetype from) const
    {
        const qsizetype begin = m_text.indexOf(kind.open, from);
        const qsizetype end = begin < 0 ? -1 : m_text.indexOf(kind.close, begin + kind.open.size());
        return {kind.open, kind.close, from,
                end < 0 ? std::nullopt : std::optional(Expression{begin, end + kind.close.size()})};
    }

    QByteArrayView m_text;
    std::array<Kind, 2> m_kinds{{{"{{", "}}"}, {"{%", "%}"}}};
};

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c == ' ' || c == '\t' || c == '\r'; });
}

void fill(QByteArray &text, Expression at, char with)
{
    for (qsizetype i = at.begin; i < at.end; ++i) {
        if (text.at(i) != '\n' && text.at(i) != '\r')
            text[i] = with;
    }
}

/// The line of an expression, with the expressions that follow it there, if nothing else stands in it.
std::optional<Expression> lineOfItsOwn(QByteArrayView text, ExpressionFinder &finder, Expression first)
{
    const qsizetype lineBegin = text.first(first.begin).lastIndexOf('\n') + 1;
    if (!isBlank(text.sliced(lineBegin, first.begin - lineBegin)))
        return std::nullopt;
    Expression all = first;
    while (true) {
        qsizetype lineEnd = text.indexOf('\n', all.end);
        if (lineEnd < 0)
            lineEnd = text.size();
        if (isBlank(text.sliced(all.end, lineEnd - all.end)))
            return all;
        const auto next = finder.next(all.end);
        if (!next || next->begin >= lineEnd || !isBlank(text.sliced(all.end, next->begin - all.end)))
            return std::nullopt;
        all.end = next->end;
    }
}

bool isTemplate(QByteArrayView value)
{
    const auto has = [value](QByteArrayView open, QByteArrayView close) {
        const qsizetype begin = value.indexOf(open);
        return begin >= 0 && value.indexOf(close, begin + open.size()) >= 0;
    };
    return has("{{", "}}") || has("${", "}") || value.indexOf(mark) >= 0;
}

} // namespace

Placeholder placeholderIn(QByteArrayView value)
{
    if (value.indexOf("ENC[") >= 0)
        return Placeholder::Encrypted;
    return isTemplate(value) ? Placeholder::Template : Placeholder::None;
}

Placeholder placeholderIn(QStringView value)
{
    // Nearly all values have none of these characters.
    const bool mayBe =
        std::any_of(value.begin(), value.end(), [](QChar c) { return c == u'{' || c == u'[' || c == markCharacter; });
    return mayBe ? placeholderIn(QByteArrayView(value.toUtf8())) : Placeholder::None;
}

std::optional<MaskedTemplate> maskTemplate(const QByteArray &text)
{
    ExpressionFinder finder(text);
    std::optional<Expression> expression = finder.next(0);
    if (!expression)
        return std::nullopt;
    MaskedTemplate masked{text, expression->begin, false};
    qsizetype shared = 0; // up to here, expressions share their line with something else
    while (expression) {
        if (expression->begin >= shared) {
            ExpressionFinder ahead = finder;
            if (const auto line = lineOfItsOwn(text, ahead, *expression)) {
                fill(masked.text, *line, ' ');
                masked.steers = true;
                expression = finder.next(line->end);
                continue;
            }
            const qsizetype lineEnd = text.indexOf('\n', expression->begin);
            shared = lineEnd < 0 ? text.size() : lineEnd;
        }
        fill(masked.text, *expression, '_');
        masked.text.replace(expression->begin, mark.size(), mark);
        expression = finder.next(expression->end);
    }
    return masked;
}

} // namespace sme
