// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"

namespace sme {

/// Finds the places of many fields. Each costs what lies between it and the one before, not the line up to it: a
/// minified JSON document is one line of megabytes.
class PlaceFinder
{
public:
    /// The manifest must not change meanwhile.
    explicit PlaceFinder(const ShootManifest &manifest) : m_manifest(manifest) { }

    TextPlace place(const FieldRef &field);

private:
    const ShootManifest &m_manifest;
    qsizetype m_offset = 0; ///< of the place found last
    TextPlace m_place;
};

} // namespace sme
