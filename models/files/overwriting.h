// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>
#include <QStringList>

namespace sme {

class Descriptor;

/// Writes `text` over the content of a file that is open for reading and writing, for where it cannot be replaced.
///
/// A copy of the old text is kept in the user's data until all is written: if writing fails, the old text is put back;
/// if the program is killed on the way, restoreInterrupted() does it. Where no copy can be kept, nothing is written.
/// `path` is that of the file. Errors are reasons, to be put after the name of the file.
Result<void> overwriteFile(const Descriptor &file, const QByteArray &path, const QByteArray &text);

/// To be called when a program starts: puts the old text back into files that a killed program had begun to overwrite.
/// Files that somebody else wrote since stay as they are. Returns what was done, for people.
QStringList restoreInterrupted();

} // namespace sme
