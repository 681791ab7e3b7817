// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/replacement.h"
#include "result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace sme {

/// Reads all of a file, byte order mark included: a regular file, a link to one, or a pipe. What is no file, cannot be
/// read, or is larger than ShootManifest::maxSize is an error; no more than that is ever read. A path may hold bytes
/// that are no UTF-8, see textFromSystem(); so may those below.
Result<QByteArray> readTextFile(const QString &path);
/// As readTextFile() from a device that is open; `name` is what messages call it.
Result<QByteArray> readText(QIODevice &device, const QString &name);

/// Makes `text` all that is in a file, at once or not at all, if there is what is expected. Where `path` is a link, the
/// file that it names in the end is written. See replaceFile() for what stays as it is, and for folders that cannot be
/// written to. A device or a pipe is written to as it is.
Result<void> writeTextFile(const QString &path, const QByteArray &text, const FileExpectation &expected = {});

/// Whether there is something with this name, whatever it is; a link that leads nowhere is nothing.
bool fileExists(const QString &path);
/// Whether the path is that of a regular file.
bool isRegularFile(const QString &path);
/// How many names (hard links) a regular file has; writeTextFile() gives only the one that is written the new text. 0
/// if there is no such file.
int hardLinkCount(const QString &path);

} // namespace sme
