// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/placeholders.h"

#include <algorithm>
#include <array>

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

std::optional<Expression> nextExpression(QByteArrayView text, qsizetype from)
{
    static constexpr std::array<std::array<QByteArrayView, 2>, 2> brackets{{{"{{", "}}"}, {"{%", "%}"}}};
    std::optional<Expression> next;
    for (const auto &[open, close] : brackets) {
        const qsizetype begin = text.indexOf(open, from);
        const qsizetype end = begin < 0 ? -1 : text.indexOf(close, begin + open.size());
        if (end >= 0 && (!next || begin < next->begin))
            next = Expression{begin, end + close.size()};
    }
    return next;
}

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
std::optional<Expression> lineOfItsOwn(QByteArrayView text, Expression first)
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
        const auto next = nextExpression(text, all.end);
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
    std::optional<Expression> expression = nextExpression(text, 0);
    if (!expression)
        return std::nullopt;
    MaskedTemplate masked{text, expression->begin, false};
    while (expression) {
        if (const auto line = lineOfItsOwn(text, *expression)) {
            fill(masked.text, *line, ' ');
            masked.steers = true;
            expression = nextExpression(text, line->end);
            continue;
        }
        fill(masked.text, *expression, '_');
        masked.text.replace(expression->begin, mark.size(), mark);
        expression = nextExpression(text, expression->end);
    }
    return masked;
}

} // namespace sme
