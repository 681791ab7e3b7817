// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/validator.h"
#include "items/connectionresults.h"

#include <QPointer>

#include <optional>

namespace sme {

class MirrorDocument;

/// What the mirrors and hosts of a document say beside their values: findings, locks and connection results. Knows no
/// model; places are those of the manifest.
class RowState
{
public:
    explicit RowState(const MirrorDocument *document) : m_document(document) { }

    void setResults(ConnectionResults *results) { m_results = results; }
    ConnectionResults *results() const { return m_results; }
    /// Looks anew which finding keeps the document from decoding; returns the one that did before.
    std::optional<Finding> updateDecodeError();
    const std::optional<Finding> &decodeError() const { return m_decodeError; }

    Validator::Totals counts(const RowPlace &at) const;
    /// Of the findings; nothing where there are none.
    std::optional<Severity> worst(const RowPlace &at) const;
    /// The messages of the findings, one per line.
    QString findings(const RowPlace &at) const;
    /// Of a host that was tested.
    std::optional<ConnectionResult> result(const RowPlace &at) const;
    /// "p+r" for a host, "1 of 3" for a mirror that was tested.
    QString brief(const RowPlace &at) const;
    /// All of it in words, on one line.
    QString words(const RowPlace &at) const;
    /// Why the row cannot be edited; empty when it can.
    QString lockReason(const RowPlace &at) const;
    /// Words, findings and lock, as plain text also where it looks like another.
    QString toolTip(const RowPlace &at) const;

private:
    bool isDecodeError(const RowPlace &at) const;
    /// Nothing is tested without results.
    UsableHosts usableHosts(int mirror) const;

    const MirrorDocument *m_document;
    QPointer<ConnectionResults> m_results;
    std::optional<Finding> m_decodeError; ///< the one that keeps the document from decoding, at its row
};

} // namespace sme
