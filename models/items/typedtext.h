// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/textposition.h"
#include "manifest/change.h"

#include <optional>

namespace sme {

/// What was typed into a text widget that shows `utf8` by displayText(), as a change of the bytes: `removed` UTF-16
/// units at `place` gave way to `inserted`. Nothing if that changes nothing. A new line ends as the lines of the text
/// do; what the widget shows by stand-ins stays as it is.
std::optional<change::TypeText> typedText(const QByteArray &utf8, TextPosition place, int removed,
                                          const QString &inserted);

/// Whether typing goes on from an earlier change, so that both are one word and one undo step.
bool isSameWord(const change::TypeText &before, const change::TypeText &next);

} // namespace sme
