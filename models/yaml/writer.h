// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/habits.h"
#include "yaml/yamlvalue.h"

namespace sme {

/// Writes values by the habits of a text. Columns count from 0; the first line is not indented, the last one not ended.
///
/// `key` names the field that a value is (or the list that it is an item of): quoting and shape go by it.
class Writer
{
public:
    explicit Writer(Habits habits) : m_habits(std::move(habits)) { }

    const Habits &habits() const { return m_habits; }
    bool isMultiline() const { return m_habits.multiline.value_or(false); }
    qsizetype step() const { return m_habits.step.value_or(2); }
    /// A line end, and the indentation of the next line.
    QByteArray newline(qsizetype column) const { return m_habits.newline + QByteArray(column, ' '); }

    QByteArray key(QByteArrayView name, bool inFlow) const;
    QByteArray scalar(QByteArrayView key, const YamlValue &value, bool inFlow) const;
    /// In block style; `column` is where the value stands.
    QByteArray block(QByteArrayView key, const YamlValue &value, qsizetype column) const;
    /// A dash and the item behind it, whose dash stands at `column`.
    QByteArray blockItem(QByteArrayView list, const YamlValue &item, qsizetype column) const;
    /// The items of a list, in either style, without what stands before and between them.
    QByteArrayList items(QByteArrayView list, const QList<YamlValue> &values, qsizetype column, bool inFlow) const;
    /// What follows the colon of a key that stands at `column`, in block style.
    QByteArray blockAfterColon(QByteArrayView key, const YamlValue &value, qsizetype column) const;
    /// In braces and brackets; `column` is the indentation of the line that it begins on.
    QByteArray flow(QByteArrayView key, const YamlValue &value, qsizetype column) const;
    /// A field: key, colon and value.
    QByteArray field(QByteArrayView key, const YamlValue &value, qsizetype column, bool inFlow) const;

private:
    bool isFlowValue(const Habits::OfKey &of, const YamlValue &value) const;
    qsizetype listOffset(const Habits::OfKey &of) const { return of.offset.value_or(m_habits.listOffset.value_or(0)); }
    QByteArray dash() const { return '-' + QByteArray(m_habits.afterDash.value_or(1), ' '); }

    Habits m_habits;
};

} // namespace sme
