// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "mirror/mirrorconfig.h"

#include <QByteArray>
#include <QRandomGenerator>

namespace sme::test {

/// Makes manifests in all styles that people and tools write, and changes to them; the same ones for the same seed.
class ManifestGenerator
{
public:
    explicit ManifestGenerator(quint32 seed) : m_random(seed) { }

    QByteArray manifest();
    Change change(const ShootManifest &manifest);
    /// The same of many rows at once.
    Change changeOfMany(const ShootManifest &manifest);
    /// Something typed, pasted or deleted somewhere in a text.
    change::TypeText typing(const QByteArray &text);
    /// The configuration that `change` makes of a manifest's, apart from all text.
    static MirrorConfig applied(const ShootManifest &manifest, const Change &change);

    int below(int bound) { return int(m_random.bounded(bound)); }
    bool chance(int percent) { return below(100) < percent; }

private:
    QByteArray mirrors(int indent, bool flow);
    QByteArray host(int indent, bool flow);
    QByteArray scalar(const QByteArray &value);
    QByteArray comment(int indent);
    QByteArray trailing();
    QByteArray json();
    QString upstream();
    QString url();
    QStringList capabilities();
    Host newHost();

    QRandomGenerator m_random;
    QByteArray m_newline;
    int m_offset = 0;
    bool m_spaced = false;
};

} // namespace sme::test
