// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/scalar.h"

#include "yaml/textscan.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace sme {

using namespace Qt::StringLiterals;

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

/// Whether Go's strconv.ParseUint reads all of `digits` in this base, and whether the value fits in 63 or 64 bits.
enum class Magnitude : quint8 { None, Signed, Unsigned, TooLarge };

Magnitude magnitude(QByteArrayView digits, unsigned base)
{
    if (digits.isEmpty())
        return Magnitude::None;
    constexpr quint64 maxValue = std::numeric_limits<quint64>::max();
    quint64 value = 0;
    bool isTooLarge = false;
    for (const char c : digits) {
        const int digit = scan::hexDigit(c);
        if (digit < 0 || unsigned(digit) >= base)
            return Magnitude::None;
        isTooLarge = isTooLarge || value > (maxValue - unsigned(digit)) / base;
        value = value * base + unsigned(digit);
    }
    if (isTooLarge)
        return Magnitude::TooLarge;
    return value > quint64(std::numeric_limits<qint64>::max()) ? Magnitude::Unsigned : Magnitude::Signed;
}

/// Go's strconv.ParseInt, then ParseUint, with base 0.
Magnitude integerMagnitude(QByteArrayView text)
{
    const bool isSigned = text.startsWith('-') || text.startsWith('+');
    if (isSigned)
        text = text.sliced(1);
    Magnitude result = Magnitude::None;
    const char prefix = text.size() > 1 && text[0] == '0' ? char(text[1] | 0x20) : '\0';
    if (prefix == 'x' || prefix == 'o' || prefix == 'b')
        result = magnitude(text.sliced(2), prefix == 'x' ? 16 : prefix == 'o' ? 8 : 2);
    else
        result = magnitude(text, text.size() > 1 && text[0] == '0' ? 8 : 10);
    return isSigned && result == Magnitude::Unsigned ? Magnitude::TooLarge : result;
}

/// The reader's own binary numbers, whose sign may also stand behind the prefix.
bool isOddBinary(QByteArrayView text)
{
    if (!text.startsWith("0b") || text.size() < 4 || (text[2] != '-' && text[2] != '+'))
        return false;
    return magnitude(text.sliced(3), 2) == Magnitude::Signed;
}

/// [-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?, within the range of a double.
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
    bool isSmall = whole == 0;
    if (pos < text.size() && (text[pos] == 'e' || text[pos] == 'E')) {
        ++pos;
        if (pos < text.size() && (text[pos] == '-' || text[pos] == '+'))
            isSmall = text[pos++] == '-';
        if (digits() == 0)
            return false;
    }
    if (pos != text.size())
        return false;
    double value = 0;
    const char *begin = text.data() + (text.startsWith('+') ? 1 : 0);
    const auto [end, error] = std::from_chars(begin, text.data() + text.size(), value);
    return error != std::errc::result_out_of_range || isSmall;
}

/// The forms of a date that the reader knows.
bool isTimestamp(QByteArrayView value)
{
    if (value.size() < 8 || value[4] != '-')
        return false;
    static const QRegularExpression form(
        uR"(^(\d{4})-(\d{1,2})-(\d{1,2})([Tt](\d{1,2}):(\d{1,2}):(\d{1,2})([.,]\d+)?(Z|[-+]\d\d:\d\d)| (\d{1,2}):(\d{1,2}):(\d{1,2})([.,]\d+)?)?$)"_s);
    const QRegularExpressionMatch match = form.match(QString::fromUtf8(value));
    const auto number = [&match](int group) { return match.captured(group).toInt(); };
    const bool isZoned = !match.captured(5).isEmpty();
    const int hour = number(isZoned ? 5 : 10);
    const int minute = number(isZoned ? 6 : 11);
    const int second = number(isZoned ? 7 : 12);
    return match.hasMatch() && QDate::isValid(number(1), number(2), number(3)) && hour < 24 && minute < 60
        && second < 60;
}

PlainScalar resolveNumber(QByteArrayView value)
{
    PlainScalar result;
    if (value.startsWith('.')) {
        if (isFloat(value))
            result.type = ScalarType::Number;
        return result;
    }
    result.isTimestamp = isTimestamp(value);
    if (result.isTimestamp)
        return result;
    QByteArray bare = value.toByteArray();
    bare.replace('_', QByteArrayView());
    const Magnitude size = integerMagnitude(bare);
    result.isInteger = size == Magnitude::Signed || size == Magnitude::Unsigned || isOddBinary(bare);
    result.isHuge = size == Magnitude::Unsigned;
    if (result.isInteger || isFloat(bare))
        result.type = ScalarType::Number;
    return result;
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

PlainScalar resolvePlainScalar(QByteArrayView value)
{
    PlainScalar result;
    if (!mayBeTyped(value))
        return result;
    if (isOneOf(value, nullWords)) {
        result.type = ScalarType::Null;
    } else if (isOneOf(value, trueWords) || isOneOf(value, falseWords)) {
        result.type = ScalarType::Bool;
    } else if (isOneOf(value, floatWords)) {
        result.type = ScalarType::Number;
        result.isInfinite = true;
    } else if (isDigit(value[0]) || value[0] == '-' || value[0] == '+' || value[0] == '.') {
        result = resolveNumber(value);
    }
    return result;
}

bool mayBeTyped(QByteArrayView value)
{
    return value.isEmpty() || QByteArrayView("yYnNtTfFoO~+-.0123456789").contains(value[0]);
}

ScalarType plainScalarType(QByteArrayView value)
{
    return resolvePlainScalar(value).type;
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
    const bool isVerbatim = isShown && !value.contains(u'"') && !value.contains(u'\\');
    return isVerbatim ? '"' + utf8 + '"' : renderDouble(value);
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
