// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/rule.h"
#include "checks/validator.h"

#include <vector>

namespace sme {

/// What the validator keeps of one mirror. Knows no position, so that mirrors before it can come and go.
class MirrorState
{
public:
    explicit MirrorState(const MirrorEntry &entry);

    const Mirror &value() const { return m_value; }
    const QString &upstream() const { return m_value.upstream; }
    quint64 id() const { return m_ids.mirror; }
    bool isEditable() const { return m_isEditable; }
    std::size_t upstreamHash() const { return m_upstreamHash; }
    /// The releases that cannot decode the mirror.
    ReleaseSet undecodable() const { return m_undecodable; }

    bool isDuplicate() const { return m_isDuplicate; }
    void setDuplicate(bool isDuplicate) { m_isDuplicate = isDuplicate; }
    /// Of a mirror that has changed since, or is gone.
    bool isStale() const { return m_isStale; }
    void setStale() { m_isStale = true; }

    /// Hashes of the upstreams on whose presence findings of this mirror depend.
    const std::vector<std::size_t> &dependencies() const { return m_dependencies; }

    /// Looks at the mirror again. `entry` is what the state was made of.
    void check(const DocumentFacts &document, const MirrorEntry &entry);

    Validator::Totals totals(const DocumentFacts &document) const;
    /// Builds the findings for the mirror at `position`, at most `most`.
    QList<Finding> findings(const DocumentFacts &document, int position, int most) const;
    QList<Finding> findings(const DocumentFacts &document, int position, const QList<int> &records) const;
    /// Without building findings; false if `visit` wanted no more.
    bool visitErrors(const DocumentFacts &document, const Validator::ErrorVisitor &visit) const;

private:
    void dropUnknown(const DocumentFacts &document, const MirrorEntry &entry);
    std::optional<QString> valueOf(const Record &record) const;

    Mirror m_value;
    EntryIds m_ids;
    std::vector<Record> m_records;
    std::vector<std::size_t> m_dependencies;
    std::size_t m_upstreamHash;
    ReleaseSet m_undecodable;
    bool m_isDuplicate = false;
    bool m_isEditable = true;
    bool m_isStale = false;
};

/// The name of an upstream that has a port; else empty.
QString nameWithPort(const QString &upstream);
/// On this a mirror of `name` without a port depends: whether there is one with a port.
std::size_t portDependency(const QString &name);

/// Records of the document's rules, how many there are, and their findings.
std::vector<Record> checkDocument(const DocumentFacts &document);
Validator::Totals documentTotals(const std::vector<Record> &records, const DocumentFacts &document);
QList<Finding> documentFindings(const std::vector<Record> &records, const DocumentFacts &document, int most);

} // namespace sme
