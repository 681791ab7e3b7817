// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "terminal.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

QLatin1StringView escapeSequence(Style style)
{
    switch (style) {
    case Style::Plain:
        break;
    case Style::Heading:
        return QLatin1StringView("\033[1m");
    case Style::Error:
        return QLatin1StringView("\033[1;31m");
    case Style::Warning:
        return QLatin1StringView("\033[1;33m");
    case Style::Info:
        return QLatin1StringView("\033[1;36m");
    case Style::Good:
        return QLatin1StringView("\033[1;32m");
    case Style::Faint:
        return QLatin1StringView("\033[2m");
    }
    return {};
}

bool isUnsafe(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Format: // among them the marks that turn the direction of text
        return true;
    default:
        return false;
    }
}

QByteArray toJson(const QJsonObject &object)
{
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // Many readers take these for the end of a line too.
    return line.replace("\xc2\x85", "\\u0085").replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

} // namespace

QString visibleText(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n')
            result += u"\\n"_s;
        else if (c == u'\t')
            result += u"\\t"_s;
        else if (isUnsafe(c))
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QLatin1Char('0'));
        else
            result += c;
    }
    return result;
}

void Terminal::setColorMode(ColorMode mode)
{
    switch (mode) {
    case ColorMode::Always:
        m_color = true;
        break;
    case ColorMode::Never:
        m_color = false;
        break;
    case ColorMode::Auto:
        m_color = isatty(STDOUT_FILENO) != 0 && qEnvironmentVariableIsEmpty("NO_COLOR")
            && qgetenv("TERM") != QByteArrayLiteral("dumb");
        break;
    }
}

bool Terminal::isInteractive()
{
    return isatty(STDERR_FILENO) != 0;
}

QString Terminal::styled(Style style, const QString &text) const
{
    const QString visible = visibleText(text);
    if (!m_color || style == Style::Plain)
        return visible;
    return escapeSequence(style) + visible + "\033[0m"_L1;
}

void Terminal::line(const QString &text) const
{
    write(stdout, text.toUtf8() + '\n');
}

void Terminal::raw(const QByteArray &bytes) const
{
    write(stdout, bytes);
}

void Terminal::json(const QJsonObject &object) const
{
    write(stdout, toJson(object) + '\n');
}

void Terminal::message(const QString &text) const
{
    // What was answered so far comes first also where both streams are one terminal.
    std::fflush(stdout);
    write(stderr, u"%1: %2\n"_s.arg(QCoreApplication::applicationName(), visibleText(text)).toUtf8());
}

bool Terminal::finish()
{
    return std::fflush(stdout) == 0 && std::ferror(stdout) == 0;
}

JsonListLine::JsonListLine(const Terminal &terminal, const QJsonObject &object, QLatin1StringView listName)
    : m_terminal(terminal)
{
    QByteArray head = toJson(object);
    head.chop(1);
    m_terminal.raw(head + ",\"" + listName.data() + "\":[");
}

JsonListLine::~JsonListLine()
{
    m_terminal.raw("]}\n");
}

void JsonListLine::add(const QJsonObject &item)
{
    m_terminal.raw((m_isFirst ? QByteArray() : QByteArray(",")) + toJson(item));
    m_isFirst = false;
}

} // namespace sme
