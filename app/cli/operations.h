// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "result.h"

#include <QList>
#include <QStringList>

namespace sme {

class ShootManifest;

/// One operation of `edit` as it was written, its usage checked: "set-host docker.io https://a https://b".
struct Operation
{
    QString name;
    QStringList words; ///< UPSTREAM, URL and so on
    Host added; ///< what the options of add-host say, and its recipe
    QString source; ///< as it was written, words separated by blanks
    QString note = {}; ///< of add-host: what is to be known about its recipe
};

/// All names of operations.
QStringList operationNames();
/// Whether a word is one.
bool isOperation(const QString &word);

/// Reads operations that are separated by "," words; an error is one of usage.
Result<QList<Operation>> parseOperations(const QStringList &words);

/// The change that an operation means for this state of the manifest. An error says what the manifest has not, or has
/// already.
Result<Change> changeFor(const Operation &operation, const ShootManifest &manifest);

/// A line of help for each operation.
QString operationsHelp();

} // namespace sme
