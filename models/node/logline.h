// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>

namespace sme {

/// A line of containerd's log that says something about pulls: its fields, unquoted.
struct LogLine
{
    QString message; ///< the field msg
    QString time; ///< as written
    QHash<QByteArray, QString> fields; ///< of the others those that tell about requests, `toldFields` in logline.cpp

    QString field(const char *name) const { return fields.value(name); }
};

/// Reads a line as containerd writes it (text or JSON), also behind what journalctl puts before it, or inside of what
/// `journalctl -o json` makes of it. Nothing for a line that has no part in a pull; that is decided in a glance.
std::optional<LogLine> readLogLine(QByteArrayView line);

/// Milliseconds since 1970 of a time in a log, RFC 3339 with any number of digits; -1 if it is none.
qint64 millisecondsOf(const QString &time);

} // namespace sme
