// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace sme {

/// What a plain scalar is once YAML becomes JSON, by the YAML 1.1 rules of the Go library that Kubernetes uses.
enum class ScalarType : quint8 { String, Null, Bool, Number };

ScalarType plainScalarType(QByteArrayView value);

/// The same in detail, as tags ask for it.
struct PlainScalar
{
    ScalarType type = ScalarType::String;
    bool isInteger = false;
    bool isHuge = false; ///< an integer that fits only without a sign
    bool isInfinite = false; ///< or not a number: JSON has neither
    bool isTimestamp = false; ///< remains a text
};
PlainScalar resolvePlainScalar(QByteArrayView value);
/// False for most values that are texts, at once.
bool mayBeTyped(QByteArrayView value);

/// The value of a plain scalar that is a Bool.
bool plainScalarIsTrue(QByteArrayView value);

/// How a scalar is quoted in the text.
enum class Quoting : quint8 { Plain, Single, Double };

/// The text of a string scalar that decodes to `value` in all contexts: in the given quoting where that can hold it,
/// else in double quotes (whose escapes are valid JSON as well). `inFlow`: within brackets or braces.
QByteArray renderScalar(const QString &value, Quoting quoting, bool inFlow);

/// Whether a value is filled in by a template tool before the cluster sees it: "{{ … }}" or "${…}".
bool isTemplated(QByteArrayView value);

} // namespace sme
