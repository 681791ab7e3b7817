// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/mirrordocument.h"

#include <optional>

namespace sme {

/// What the patches of one step changed, put together so that it can be told at once when the step is done.
class ChangeRecord
{
public:
    /// A replacement in the text that the earlier ones leave. Those that touch one another become one.
    void addText(TextPatch patch);
    /// Mirrors that gave way to others, all with another text.
    struct Exchange
    {
        MirrorSplice mirrors;
        bool reordered = false; ///< not one for one
    };
    /// Exchanges that are apart, rising in the list or falling, each for the list that those before it leave.
    void addMirrors(const QList<Exchange> &exchanges, bool areRising);
    /// The findings of these mirrors may be others; nothing means all. Positions after the patch.
    void addFindings(const std::optional<QList<int>> &mirrors);

    const DocumentStep &step() const { return m_step; }

private:
    DocumentStep m_step;
};

} // namespace sme
