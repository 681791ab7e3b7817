// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace sme {

/// The script that completes the words of this program in a shell ("bash", "zsh", "fish"), made from what --help is
/// made from; nothing for another shell.
std::optional<QByteArray> completionScript(const QString &shell);

} // namespace sme
