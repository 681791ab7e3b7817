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
    /// The mirrors from `first`: `before` many became `after` many, all with another text. `reordered`: not one for
    /// one.
    void addMirrors(int first, int before, int after, bool reordered);
    /// The findings of these mirrors may be others; nothing means all. Positions after the patch.
    void addFindings(const std::optional<QList<int>> &mirrors);

    const QList<TextPatch> &patches() const { return m_patches; }
    const std::optional<MirrorRange> &range() const { return m_range; }
    const QList<int> &findingMirrors() const { return m_findingMirrors; }
    bool allFindings() const { return m_allFindings; }

private:
    void widenRange(int first, int before, int after, const QList<int> &fresh);

    QList<TextPatch> m_patches;
    std::optional<MirrorRange> m_range;
    QList<int> m_findingMirrors;
    bool m_allFindings = false;
};

} // namespace sme
