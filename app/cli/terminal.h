// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

class QJsonObject;

namespace sme {

/// What a part of the output means; its colour follows from it.
enum class Style : quint8 { Plain, Heading, Error, Warning, Info, Good, Faint };

enum class ColorMode : quint8 { Auto, Always, Never };

/// Standard output and standard error of the program.
class Terminal
{
public:
    /// Auto: colours on a terminal, unless the environment has NO_COLOR or TERM=dumb.
    void setColorMode(ColorMode mode);
    /// Whether standard error is a terminal: a place for a progress line.
    static bool isInteractive();

    /// The text with control characters made visible, in the colours of `style` if there are colours.
    QString styled(Style style, const QString &text) const;

    /// Writes a line to standard output. Control characters must have been made visible.
    void line(const QString &text) const;
    /// Writes lines to standard output with their control characters made visible, but for tabs and line ends.
    void text(const QByteArray &text) const;
    /// Writes bytes as they are to standard output.
    void raw(const QByteArray &bytes) const;
    /// Writes an object as one line to standard output.
    void json(const QJsonObject &object) const;
    /// Writes a message to standard error, after the name of the program.
    void message(const QString &text) const;

    /// Ends the output; false if not all of it could be written.
    static bool finish();

private:
    bool m_color = false;
};

/// Writes an object as one line to standard output, with a list in it that may be too long to be held.
class JsonListLine final
{
public:
    JsonListLine(const Terminal &terminal, const QJsonObject &object, QLatin1StringView listName);
    ~JsonListLine();
    Q_DISABLE_COPY_MOVE(JsonListLine)

    void add(const QJsonObject &item);

private:
    const Terminal &m_terminal;
    bool m_isFirst = true;
};

/// The text in one line: control characters and the like in their escaped form, so that nothing that comes from a file
/// or a server can drive the terminal.
QString visibleText(const QString &text);

} // namespace sme
