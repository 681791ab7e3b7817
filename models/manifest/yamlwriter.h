// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/entrystyle.h"
#include "manifest/mirrorvalue.h"

namespace sme {

/// Writes values in a style. Columns count from 0; the first line is not indented, the last one not ended.
///
/// `key` names the field that a value is (or the list that it is an item of): quoting and shape go by it.
class YamlWriter
{
public:
    explicit YamlWriter(EntryStyle style) : m_style(std::move(style)) { }

    const EntryStyle &style() const { return m_style; }
    bool isMultiline() const { return m_style.multiline.value_or(false); }
    qsizetype step() const { return m_style.step.value_or(2); }
    /// A line end, and the indentation of the next line.
    QByteArray newline(qsizetype column) const { return m_style.newline + QByteArray(column, ' '); }
    QByteArray colon() const { return m_style.tightColon.value_or(false) ? ":" : ": "; }

    QByteArray key(QByteArrayView name) const;
    QByteArray scalar(QByteArrayView key, const YamlValue &value, bool inFlow) const;
    /// In block style; `column` is where the value stands.
    QByteArray block(QByteArrayView key, const YamlValue &value, qsizetype column) const;
    /// What follows the colon of a key that stands at `column`, in block style.
    QByteArray blockAfterColon(QByteArrayView key, const YamlValue &value, qsizetype column) const;
    /// In braces and brackets; `column` is the indentation of the line that it begins on.
    QByteArray flow(QByteArrayView key, const YamlValue &value, qsizetype column) const;
    /// A field: key, colon and value.
    QByteArray field(QByteArrayView key, const YamlValue &value, qsizetype column, bool inFlow) const;

private:
    bool isFlowItem(QByteArrayView list) const;
    bool isFlowList(QByteArrayView key, const YamlValue &value) const;
    qsizetype listOffset(QByteArrayView key) const;
    QByteArray dash() const { return '-' + QByteArray(m_style.afterDash.value_or(1), ' '); }

    EntryStyle m_style;
};

} // namespace sme
