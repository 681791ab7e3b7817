// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>

namespace sme {

/// What stands in a value's place until something fills it in, after the file was written and before the cluster sees
/// it. Such a value cannot be known, so nothing is said about it.
enum class Placeholder : quint8 {
    None,
    Template, ///< "{{ … }}" of Helm and its like, "${…}" of envsubst and Flux
    Encrypted, ///< "ENC[…]" of SOPS
};

/// What a value is, or has a part of.
Placeholder placeholderIn(QByteArrayView value);
Placeholder placeholderIn(QStringView value);

/// A template that YAML alone cannot read, made readable: expressions became plain text, lines that only steer the
/// template became blanks. As long as the template, byte for byte, so that every place is the same in both.
struct MaskedTemplate
{
    QByteArray text;
    qsizetype first = -1; ///< where the first expression begins
    bool steers = false; ///< has lines that include, repeat or choose parts: what is missing or repeated is not known
};

/// Nothing for a text without "{{ … }}" or "{% … %}".
std::optional<MaskedTemplate> maskTemplate(const QByteArray &text);

} // namespace sme
