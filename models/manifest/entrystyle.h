// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/entryview.h"
#include "mirror/mirrorconfig.h"
#include "yaml/habits.h"

#include <optional>

namespace sme {

/// How entries are written in a manifest, seen in those that are there. What none of them shows is not set.
struct EntryStyle
{
    QByteArray newline = "\n";
    std::optional<bool> mirrorsFlow; ///< mirrors in braces
    std::optional<bool> hostsFlow; ///< hosts in braces
    std::optional<bool> capabilitiesBlock; ///< one line a capability
    std::optional<bool> multiline; ///< what is in braces stands on lines of its own
    std::optional<bool> capabilitiesMultiline;
    std::optional<bool> quotedKeys;
    std::optional<bool> padded; ///< a blank within brackets and braces
    std::optional<bool> tightColon; ///< no blank after the colon (JSON only)
    std::optional<bool> tightComma;
    std::optional<Quoting> upstream;
    std::optional<Quoting> url;
    std::optional<Quoting> capability;
    std::optional<Quoting> caBundle;
    std::optional<qsizetype> afterDash; ///< blanks between a dash and its item
    std::optional<qsizetype> mirrorsOffset; ///< columns from the key to the dashes of its list
    std::optional<qsizetype> hostsOffset;
    std::optional<qsizetype> capabilitiesOffset;
    std::optional<qsizetype> step; ///< indentation of what is in braces on lines of its own

    /// The style around mirror `mirror` (its own entry first, then its neighbours).
    static EntryStyle around(const ShootManifest &manifest, int mirror);
    /// What can be seen without any entry: line ends, and whether the text is JSON.
    static EntryStyle ofText(QByteArrayView text);

    /// Takes what is not set yet from an entry.
    void learn(const EntryView &view);

    bool isFlow() const { return mirrorsFlow.value_or(false); }

private:
    void learnHosts(const EntryView &view, SyntaxTree::Index hosts);
    void learnCapabilities(const EntryView &view, SyntaxTree::Index list, qsizetype keyColumn);
    void learnFlow(const EntryView &view, SyntaxTree::Index map);
};

} // namespace sme
