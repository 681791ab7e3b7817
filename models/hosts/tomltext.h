// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace sme {

/// What becomes of characters outside of ASCII that Go's %q would escape (unassigned, private use, separators …).
enum class Unprintable : quint8 { Keep, Escape };

/// Appends `text` as a basic TOML string with its quotes, with the escapes of Go's %q as far as TOML knows them, and
/// those of TOML where it does not (Go's \x01 is \u0001).
void appendTomlString(QByteArray &out, QStringView text, Unprintable unprintable);

/// Appends UTF-8 text as Go's json.Marshal does, which escapes &, < and > too; bytes that are no UTF-8 become \ufffd.
/// The result is a valid TOML string as well: DEL, which JSON may hold as it is, is escaped.
void appendJsonString(QByteArray &out, QByteArrayView utf8);

} // namespace sme
