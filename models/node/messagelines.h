// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace sme {

/// How many lines from `first` on can be one message that a terminal, YAML or a mail broke: 1 when the next line begins
/// another one. At most 40.
qsizetype linesOfMessage(const QList<QStringView> &lines, qsizetype first);

/// The lines as the one that they were: words that were cut at the edge of a terminal or a box are whole again.
QString joinedLines(const QList<QStringView> &lines);

} // namespace sme
