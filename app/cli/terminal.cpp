// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "terminal.h"

#include "files/filename.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
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

/// Whether a character would not be seen, would change how others are shown, or could drive the terminal.
bool isUnsafe(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
    case QChar::Other_Format: // among them the marks that turn the direction of text, and the tags beyond the BMP
        return true;
    default:
        break;
    }
    // Letters and marks by their category, but never seen: fillers, vowels without a sign, variation selectors.
    return c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || (c >= 0x180b && c <= 0x180f)
        || c == 0x3164 || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xffa0 || (c >= 0xe0000 && c <= 0xe0fff);
}

QString escaped(char32_t c)
{
    if (const uchar byte = strayByte(c))
        return u"\\x%1"_s.arg(uint(byte), 2, 16, QLatin1Char('0'));
    if (c > 0xffff)
        return u"\\U%1"_s.arg(uint(c), 8, 16, QLatin1Char('0'));
    return u"\\u%1"_s.arg(uint(c), 4, 16, QLatin1Char('0'));
}

/// Bytes of file names that are no text come as escapes of half a character, which many readers refuse: "\udcff"
/// becomes
/// "\\xff", as people see it.
void showStrayBytes(QByteArray &json)
{
    constexpr QByteArrayView half("\\udc");
    if (!json.contains(half))
        return;
    QByteArray shown;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const QByteArrayView rest = QByteArrayView(json).sliced(i);
        if (rest.front() != '\\') {
            shown += rest.front();
        } else if (rest.startsWith(half) && rest.size() >= 6) {
            shown += "\\\\x" + rest.sliced(4, 2).toByteArray();
            i += 5;
        } else {
            shown += rest.first(2).toByteArray(); // any other escape
            ++i;
        }
    }
    json = shown;
}

/// JSON may hold U+007F to U+009F as they are, but terminals obey them.
void escapeControls(QByteArray &json)
{
    constexpr char lead = '\xc2';
    if (!json.contains(lead) && !json.contains('\x7f'))
        return;
    QByteArray shown;
    shown.reserve(json.size());
    for (qsizetype i = 0; i < json.size(); ++i) {
        const bool isLead = json.at(i) == lead && i + 1 < json.size() && uchar(json.at(i + 1)) < 0xa0;
        if (isLead || json.at(i) == '\x7f')
            shown += "\\u00" + QByteArray::number(uint(uchar(json.at(isLead ? ++i : i))), 16);
        else
            shown += json.at(i);
    }
    json = shown;
}

QByteArray toJson(const QJsonObject &object)
{
    QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    showStrayBytes(line);
    escapeControls(line);
    // Many readers take these for the end of a line too.
    return line.replace("\xe2\x80\xa8", "\\u2028").replace("\xe2\x80\xa9", "\\u2029");
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stream);
}

} // namespace

QString visibleText(const QString &text)
{
    const auto isPlain = [](QChar c) { return c >= u' ' && c <= u'~'; };
    if (std::ranges::all_of(text, isPlain))
        return text;
    QString result;
    result.reserve(text.size());
    const QChar *const end = text.constEnd();
    for (const QChar *at = text.constBegin(); at != end; ++at) {
        char32_t c = at->unicode();
        if (at->isHighSurrogate() && at + 1 != end && at[1].isLowSurrogate())
            c = QChar::surrogateToUcs4(at[0], at[1]);
        if (c == U'\n')
            result += u"\\n"_s;
        else if (c == U'\t')
            result += u"\\t"_s;
        else if (isUnsafe(c))
            result += escaped(c);
        else
            result += QStringView(at, c > 0xffff ? 2 : 1);
        if (c > 0xffff)
            ++at;
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

void Terminal::text(const QByteArray &text) const
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (QString &line : lines) {
        QStringList parts = line.split(u'\t');
        for (QString &part : parts)
            part = visibleText(part);
        line = parts.join(u'\t');
    }
    write(stdout, lines.join(u'\n').toUtf8());
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
