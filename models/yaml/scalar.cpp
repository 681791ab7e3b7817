// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/scalar.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sme {

namespace {

template<std::size_t size>
bool isOneOf(QByteArrayView value, const std::array<QByteArrayView, size> &words)
{
    return std::find(words.begin(), words.end(), value) != words.end();
}

constexpr std::array<QByteArrayView, 11> trueWords{"y",    "Y",    "yes", "Yes", "YES", "true",
                                                   "True", "TRUE", "on",  "On",  "ON"};
constexpr std::array<QByteArrayView, 11> falseWords{"n",     "N",     "no",  "No",  "NO", "false",
                                                    "False", "FALSE", "off", "Off", "OFF"};
constexpr std::array<QByteArrayView, 5> nullWords{"", "~", "null", "Null", "NULL"};
constexpr std::array<QByteArrayView, 12> floatWords{".nan",  ".NaN",  ".NAN",  ".inf",  ".Inf",  ".INF",
                                                    "+.inf", "+.Inf", "+.INF", "-.inf", "-.Inf", "-.INF"};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool allDigits(QByteArrayView text, int base)
{
    const auto inBase = [base](char c) {
        const int digit = isDigit(c) ? c - '0'
            : c >= 'a' && c <= 'f'   ? c - 'a' + 10
            : c >= 'A' && c <= 'F'   ? c - 'A' + 10
                                     : 99;
        return digit < base;
    };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), inBase);
}

/// Go's strconv.ParseInt with base 0, after underscores were taken out.
bool isInteger(QByteArrayView text)
{
    if (text.startsWith('-') || text.startsWith('+'))
        text = text.sliced(1);
    if (text.size() > 2 && text[0] == '0') {
        const QByteArrayView digits = text.sliced(2);
        switch (text[1]) {
        case 'x':
        case 'X':
            return allDigits(digits, 16);
        case 'o':
        case 'O':
            return allDigits(digits, 8);
        case 'b':
        case 'B':
            return allDigits(digits, 2);
        default:
            break;
        }
    }
    // A leading zero means octal; digits beyond make it a float all the same.
    return allDigits(text, 10);
}

/// [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?
bool isFloat(QByteArrayView text)
{
    qsizetype pos = 0;
    const auto digits = [&] {
        const qsizetype begin = pos;
        while (pos < text.size() && isDigit(text[pos]))
            ++pos;
        return pos - begin;
    };
    if (pos < text.size() && (text[pos] == '-' || text[pos] == '+'))
        ++pos;
    const qsizetype whole = digits();
    qsizetype fraction = 0;
    if (pos < text.size() && text[pos] == '.') {
        ++pos;
        fraction = digits();
    }
    if (whole == 0 && fraction == 0)
        return false;
    if (pos < text.size() && (text[pos] == 'e' || text[pos] == 'E')) {
        ++pos;
        if (pos < text.size() && (text[pos] == '-' || text[pos] == '+'))
            ++pos;
        if (digits() == 0)
            return false;
    }
    return pos == text.size();
}

bool isNumber(QByteArrayView value)
{
    const char first = value[0];
    if (!isDigit(first) && first != '-' && first != '+' && first != '.')
        return false;
    QByteArray bare = value.toByteArray();
    bare.replace('_', QByteArrayView());
    return isInteger(bare) || isFloat(bare);
}

/// What other readers of YAML 1.1 take for a number to the base of 60 or for a date: 12:30:45, 2020-01-01.
bool isTimeOrDate(QByteArrayView value)
{
    if (!isDigit(value[0]) && value[0] != '-' && value[0] != '+')
        return false;
    static const QRegularExpression pattern(QStringLiteral(
        "^(?:[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\\.[0-9_]*)?|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ].*)?)$"));
    return pattern.match(QString::fromUtf8(value)).hasMatch();
}

bool isPlainSafe(QByteArrayView value, bool inFlow)
{
    if (value.isEmpty() || plainScalarType(value) != ScalarType::String || value == "<<" || value == "="
        || isTimeOrDate(value))
        return false;
    if (value.startsWith("---") || value.startsWith("..."))
        return false;
    constexpr QByteArrayView indicators("-?:,[]{}#&*!|>'\"%@`");
    if (indicators.contains(value[0]) || value.endsWith(':') || value.startsWith(' ') || value.endsWith(' '))
        return false;
    constexpr QByteArrayView flowIndicators(",[]{}");
    for (qsizetype i = 0; i < value.size(); ++i) {
        const auto c = uchar(value[i]);
        if (c < 0x20 || c == 0x7f)
            return false;
        if (inFlow && flowIndicators.contains(char(c)))
            return false;
        const char next = i + 1 < value.size() ? value[i + 1] : ' ';
        if (c == ':' && (next == ' ' || (inFlow && flowIndicators.contains(next))))
            return false;
        if (c == ' ' && next == '#')
            return false;
    }
    return true;
}

/// Characters that may stand unescaped within quotes.
bool isPrintable(QChar c)
{
    const char16_t u = c.unicode();
    return u >= 0x20 && u != 0x7f && !(u >= 0x80 && u < 0xa0) && u != 0x2028 && u != 0x2029 && u != 0xfeff
        && u != 0xfffe && u != 0xffff;
}

QByteArray renderDouble(const QString &value)
{
    QString text(u'"');
    for (const QChar c : value) {
        if (c == u'"' || c == u'\\')
            text += u'\\';
        if (c == u'\n')
            text += QLatin1StringView("\\n");
        else if (c == u'\t')
            text += QLatin1StringView("\\t");
        else if (isPrintable(c))
            text += c;
        else
            text += QLatin1StringView("\\u") + QString::number(c.unicode(), 16).rightJustified(4, u'0');
    }
    return (text + u'"').toUtf8();
}

} // namespace

ScalarType plainScalarType(QByteArrayView value)
{
    if (isOneOf(value, nullWords))
        return ScalarType::Null;
    if (isOneOf(value, trueWords) || isOneOf(value, falseWords))
        return ScalarType::Bool;
    if (isOneOf(value, floatWords) || isNumber(value))
        return ScalarType::Number;
    return ScalarType::String;
}

bool plainScalarIsTrue(QByteArrayView value)
{
    return isOneOf(value, trueWords);
}

QByteArray renderScalar(const QString &value, Quoting quoting, bool inFlow)
{
    const QByteArray utf8 = value.toUtf8();
    const bool isShown = std::all_of(value.begin(), value.end(), isPrintable);
    if (quoting == Quoting::Plain && isShown && isPlainSafe(utf8, inFlow))
        return utf8;
    if (quoting == Quoting::Single && isShown) {
        QByteArray escaped = utf8;
        return '\'' + escaped.replace('\'', "''") + '\'';
    }
    return renderDouble(value);
}

bool isTemplated(QByteArrayView value)
{
    const auto has = [value](QByteArrayView open, QByteArrayView close) {
        const qsizetype begin = value.indexOf(open);
        return begin >= 0 && value.indexOf(close, begin + open.size()) >= 0;
    };
    return has("{{", "}}") || has("${", "}");
}

} // namespace sme
