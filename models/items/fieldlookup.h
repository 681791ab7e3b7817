// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/textposition.h"
#include "manifest/shootmanifest.h"

namespace sme {

/// The byte at a place of a text as text widgets count it; the end of the line, or of the text, where there is none.
qsizetype offsetAt(const QByteArray &utf8, TextPosition place);

/// The value that a byte of the text belongs to: of a host its field, else the host, the mirror or the document.
FieldRef fieldAt(const ShootManifest &manifest, qsizetype offset);

} // namespace sme
