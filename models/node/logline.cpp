// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/logline.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <string_view>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxLine = 64 * 1024;

/// How the messages begin that tell about pulls.
constexpr std::array<std::string_view, 9> beginnings{
    "PullImage ", "trying next host",        "fetch failed",
    "do request", "fetch response received", "Pulled image ",
    "resolved",   "failed to decode",        "host will try HTTPS first"};

/// The fields that tell about requests; what else a line has, as the headers of an answer, is not unquoted.
constexpr std::array<std::string_view, 7> toldFields{
    "url", "error", "host", "method", "request.method", "request.header.user-agent", "response.status"};

bool tellsOfPulls(std::string_view message)
{
    return std::ranges::any_of(beginnings, [&](std::string_view begin) { return message.starts_with(begin); });
}

void appendEscape(QByteArrayView text, qsizetype &at, QByteArray &out)
{
    const char c = text.at(at++);
    switch (c) {
    case 'n':
    case 'r':
    case 't':
        out += ' ';
        break;
    case 'u':
    case 'x': {
        const qsizetype digits = c == 'u' ? 4 : 2;
        bool ok = false;
        const ushort code = at + digits <= text.size() ? text.sliced(at, digits).toByteArray().toUShort(&ok, 16) : 0;
        if (ok) {
            out += QString(QChar(code)).toUtf8();
            at += digits;
        }
        break;
    }
    default:
        out += c;
    }
}

/// Where the next quote or escape stands, from `at` on.
qsizetype endOfPlain(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && text.at(at) != '"' && text.at(at) != '\\')
        ++at;
    return at;
}

/// A value behind "key=": a word, or a string in quotes as Go writes them.
QByteArray readValue(QByteArrayView text, qsizetype &at)
{
    QByteArray value;
    if (at < text.size() && text.at(at) == '"') {
        ++at;
        while (at < text.size() && text.at(at) != '"') {
            if (text.at(at) == '\\') {
                if (++at < text.size()) // a line that was cut may end with it
                    appendEscape(text, at, value);
                continue;
            }
            const qsizetype end = endOfPlain(text, at);
            value += text.sliced(at, end - at);
            at = end;
        }
        ++at;
        return value;
    }
    // A quote in what needs none ends the cell of a table.
    const auto ends = [](char c) { return c == ' ' || c == '"'; };
    value = QByteArray(text.begin() + at, std::find_if(text.begin() + at, text.end(), ends) - text.begin() - at);
    at += value.size();
    return value;
}

/// Behind the value at `at`, which nobody asks for.
qsizetype endOfField(QByteArrayView text, qsizetype at)
{
    if (at >= text.size() || text.at(at) != '"') {
        const qsizetype end = text.indexOf(' ', at);
        return end < 0 ? text.size() : end;
    }
    for (++at; at < text.size() && text.at(at) != '"'; at = endOfPlain(text, at))
        at += text.at(at) == '\\' ? 2 : 0;
    return at + 1;
}

LogLine readFields(QByteArrayView text)
{
    LogLine line;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype equals = text.indexOf('=', at);
        if (equals < 0)
            break;
        const QByteArrayView name = text.sliced(at, equals - at).trimmed();
        const std::string_view key(name.data(), std::size_t(name.size()));
        at = equals + 1;
        if (key == "msg")
            line.message = QString::fromUtf8(readValue(text, at));
        else if (key == "time")
            line.time = QString::fromUtf8(readValue(text, at));
        else if (std::ranges::find(toldFields, key) != toldFields.end())
            line.fields.insert(name.toByteArray(), QString::fromUtf8(readValue(text, at)));
        else
            at = endOfField(text, at);
    }
    return line;
}

/// Whether the quote at `at` is doubled, as in a cell of a table with commas; the end of an empty text is none.
bool isDoubledQuote(QByteArrayView text, qsizetype at)
{
    return text.sliced(at).startsWith("\"\"") && text.size() > at + 2 && text.at(at + 2) != ' ';
}

/// The line itself, in text; `text` may begin with what journalctl writes.
std::optional<LogLine> readText(QByteArrayView text)
{
    const qsizetype message = text.indexOf("msg=");
    if (message < 0)
        return {};
    if (isDoubledQuote(text, message + 4))
        return readText(text.toByteArray().replace("\"\"", "\""));
    const qsizetype begin = message + 4 + (text.size() > message + 4 && text.at(message + 4) == '"' ? 1 : 0);
    // The line of a containerd that another program runs is the message of that program, as with k0s.
    if (text.sliced(begin).startsWith("time="))
        return readText(readFields(text.sliced(message)).message.toUtf8());
    if (!tellsOfPulls({text.data() + begin, std::size_t(text.size() - begin)}))
        return {};
    const qsizetype time = text.first(message).lastIndexOf("time=");
    return readFields(text.sliced(time < 0 ? message : time));
}

/// The line in the field where the journal, Docker or a collector has it. The journal writes what is not plain text as
/// a list of bytes.
QByteArray innerLine(const QJsonObject &object)
{
    for (const QLatin1StringView key : {"MESSAGE"_L1, "log"_L1, "message"_L1}) {
        const QJsonValue value = object.value(key);
        if (value.isString())
            return value.toString().trimmed().toUtf8();
        const QJsonArray numbers = value.toArray();
        QByteArray bytes;
        for (const QJsonValue &number : numbers)
            bytes += char(number.toInt());
        if (!bytes.isEmpty())
            return bytes.trimmed();
    }
    return {};
}

bool isJsonField(QByteArrayView text)
{
    constexpr std::array<std::string_view, 3> names{"\"MESSAGE\"", "\"log\"", "\"message\""};
    return std::ranges::any_of(names, [&](std::string_view name) {
        return text.startsWith(QByteArrayView(name.data(), qsizetype(name.size())));
    });
}

/// Whether the journal wrote the message as a list of bytes.
bool hasBytes(QByteArrayView text)
{
    constexpr QByteArrayView name("\"MESSAGE\"");
    qsizetype at = text.indexOf(name);
    if (at < 0)
        return false;
    at += name.size();
    while (at < text.size() && (text.at(at) == ' ' || text.at(at) == ':'))
        ++at;
    return at < text.size() && text.at(at) == '[';
}

std::optional<LogLine> readJson(QByteArrayView text, int depth)
{
    const auto has = [&](std::string_view word) {
        return text.indexOf(QByteArrayView(word.data(), qsizetype(word.size()))) >= 0;
    };
    if (!std::ranges::any_of(beginnings, has) && !hasBytes(text))
        return {};
    QByteArray json = text.trimmed().toByteArray();
    // One field a line, as journalctl -o json-pretty and the like have it.
    if (json.startsWith('"'))
        json = '{' + (json.endsWith(',') ? json.chopped(1) : json) + '}';
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    // What collects logs puts the line itself into a field; containerd can write JSON in it again.
    if (const QByteArray inner = innerLine(object); !inner.isEmpty()) {
        const bool isJson = inner.startsWith('{');
        return isJson && depth > 0 ? readJson(inner, depth - 1) : isJson ? std::nullopt : readText(inner);
    }
    const QByteArray message = object["msg"_L1].toString().toUtf8();
    if (!tellsOfPulls({message.constData(), std::size_t(message.size())}))
        return {};
    LogLine line;
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (field.key() == "msg"_L1)
            line.message = field.value().toString();
        else if (field.key() == "time"_L1)
            line.time = field.value().toString();
        else
            line.fields.insert(field.key().toUtf8(), field.value().toVariant().toString());
    }
    return line;
}

} // namespace

std::optional<LogLine> readLogLine(QByteArrayView line)
{
    if (line.size() > maxLine)
        return {};
    if (line.endsWith('\r'))
        line.chop(1);
    const QByteArrayView text = line.trimmed();
    constexpr int wrappings = 2;
    return text.startsWith('{') || isJsonField(text) ? readJson(text, wrappings) : readText(line);
}

qint64 millisecondsOf(const QString &time)
{
    const QDateTime parsed = QDateTime::fromString(time, Qt::ISODateWithMs);
    return parsed.isValid() ? parsed.toMSecsSinceEpoch() : -1;
}

} // namespace sme
