// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/mirrorconfig.h"
#include "result.h"

#include <QList>
#include <QString>
#include <QStringList>

class QMimeData;

namespace sme {

/// Rows that are on their way over the clipboard or by drag and drop: mirrors, or else hosts without a mirror.
struct MirrorRows
{
    QList<Mirror> mirrors;
    QList<Host> hosts;
    QStringList notes = {}; ///< what of the text that they come from a MirrorConfig cannot express

    bool isEmpty() const { return mirrors.isEmpty() && hosts.isEmpty(); }
};

/// The MIME type of rows; holds where they come from, so that a drop in the same document can move them.
inline constexpr QLatin1StringView mirrorRowsMimeType("application/x-shoot-mirror-rows");

/// A YAML list of the mirrors, or of the hosts.
QString toYaml(const MirrorRows &rows);

/// Reads pasted text: a Shoot, an extension entry, a MirrorConfig, one mirror or a list of them, one host or a list of
/// them (any indentation), URLs, one per line, or a hosts.toml; also in a Markdown block of code. Fails for what is
/// none of these, or does not decode.
Result<MirrorRows> fromYaml(const QString &text);

} // namespace sme
