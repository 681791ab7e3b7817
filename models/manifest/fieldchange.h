// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/yamlwriter.h"
#include "result.h"
#include "yaml/splice.h"

namespace sme {

/// Changes to the fields of one mapping (a mirror or a host) of an entry.
class FieldChange
{
public:
    using Index = SyntaxTree::Index;

    FieldChange(const EntryView &view, const YamlWriter &writer, Index map) : m_view(view), m_writer(writer), m_map(map)
    {
    }

    /// Gives a field a text or truth value: replaces the token in its own quoting, or adds the field.
    Result<Splice> setScalar(QByteArrayView name, const YamlValue &value) const;
    Result<Splice> setCapabilities(const QStringList &capabilities) const;
    /// Takes a field out, with its lines; an empty splice if it is not there.
    Result<Splice> remove(QByteArrayView name) const;
    /// Adds a field at its usual place.
    Splice insert(QByteArrayView name, const YamlValue &value) const;
    /// Replaces the value of a field that is there; `value` without the blank after the colon. Fails where nothing but
    /// a tag or an anchor stands.
    Result<Splice> replaceValue(Index key, const QByteArray &value) const;

private:
    bool inFlow() const { return m_view.node(m_map).flow; }
    qsizetype keyColumn() const;
    Splice insertIntoBlock(QByteArrayView name, const YamlValue &value) const;
    Splice insertIntoFlow(QByteArrayView name, const YamlValue &value) const;
    Splice removeFromBlock(Index key) const;
    Splice capabilityItems(Index list, const QStringList &capabilities) const;
    Splice capabilityLines(Index list, const QStringList &capabilities) const;
    /// The key after which a field belongs, or none for the begin.
    Index predecessor(QByteArrayView name) const;
    int pairIndex(Index key) const;

    const EntryView &m_view;
    const YamlWriter &m_writer;
    Index m_map;
};

} // namespace sme
