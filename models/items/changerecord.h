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
    /// Mirrors that gave way to others, all with another text. `reordered`: not one for one.
    void addMirrors(const MirrorSplice &splice, bool reordered);
    /// The findings of these mirrors may be others; nothing means all. Positions after the patch.
    void addFindings(const std::optional<QList<int>> &mirrors);

    const DocumentStep &step() const { return m_step; }

private:
    void widenRange(int first, int before, int after, const QList<int> &fresh);

    DocumentStep m_step;
};

} // namespace sme
