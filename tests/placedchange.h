// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/shootmanifest.h"

#include <functional>

/// Changes of one row, or of neighbours, that name them by position: short to write where a test shows the text. They
/// become changes of rows by id for a manifest: `byplace::RenameMirror{0, u"quay.io"_s}(manifest)`.
namespace sme::byplace {

using PlacedChange = std::function<Change(const ShootManifest &)>;

/// The row at a position; one that is gone where there is none.
inline RowId row(const ShootManifest &manifest, int mirror, int host = -1)
{
    constexpr quint64 gone = ~quint64(0);
    if (mirror < 0 || mirror >= manifest.mirrorCount())
        return {gone, host < 0 ? 0 : gone};
    if (host >= int(manifest.mirror(mirror).hosts.size()))
        return {manifest.mirror(mirror).id, gone};
    return manifest.rowId(mirror, host);
}

/// What comes before position `index` of the mirrors, or of the hosts of a mirror; 0 at the end.
inline quint64 before(const ShootManifest &manifest, int index, int mirror = -1)
{
    if (mirror >= manifest.mirrorCount())
        return 0;
    if (mirror >= 0)
        return manifest.entryIds(mirror).hosts.value(index);
    return index < manifest.mirrorCount() ? manifest.mirror(index).id : 0;
}

struct AddMirrors
{
    int index = 0;
    QList<Mirror> mirrors;

    Change operator()(const ShootManifest &manifest) const
    {
        return change::Insert{.before = before(manifest, index), .mirrors = mirrors};
    }
};

struct RemoveMirrors
{
    int first = 0;
    int count = 1;

    Change operator()(const ShootManifest &manifest) const
    {
        change::Remove change;
        for (int i = first; i < first + count; ++i)
            change.rows.append(row(manifest, i));
        return change;
    }
};

struct RenameMirror
{
    int mirror = 0;
    QString upstream;

    Change operator()(const ShootManifest &manifest) const
    {
        return change::Set{{{row(manifest, mirror), HostField::Url, upstream}}};
    }
};

/// `to` is the position afterwards.
struct MoveMirror
{
    int mirror = 0;
    int to = 0;

    Change operator()(const ShootManifest &manifest) const
    {
        return change::Move{.rows = {row(manifest, mirror)}, .before = before(manifest, to > mirror ? to + 1 : to)};
    }
};

struct AddHost
{
    int mirror = 0;
    int index = 0;
    Host host;

    Change operator()(const ShootManifest &manifest) const
    {
        return change::Insert{
            .parent = row(manifest, mirror).mirror, .before = before(manifest, index, mirror), .hosts = {host}};
    }
};

struct RemoveHost
{
    int mirror = 0;
    int host = 0;

    Change operator()(const ShootManifest &manifest) const { return change::Remove{{row(manifest, mirror, host)}}; }
};

/// `to` is the position afterwards, in mirror `toMirror`.
struct MoveHost
{
    int mirror = 0;
    int host = 0;
    int toMirror = 0;
    int to = 0;

    Change operator()(const ShootManifest &manifest) const
    {
        const int next = mirror == toMirror && to > host ? to + 1 : to;
        return change::Move{.rows = {row(manifest, mirror, host)},
                            .parent = row(manifest, toMirror).mirror,
                            .before = before(manifest, next, toMirror)};
    }
};

struct SetField
{
    int mirror = 0;
    int host = 0;
    HostField field = HostField::Url;
    FieldValue value;

    Change operator()(const ShootManifest &manifest) const
    {
        return change::Set{{{row(manifest, mirror, host), field, value}}};
    }
};

struct SetUrl
{
    int mirror = 0;
    int host = 0;
    QString url;

    Change operator()(const ShootManifest &manifest) const
    {
        return SetField{mirror, host, HostField::Url, url}(manifest);
    }
};

struct SetCapabilities
{
    int mirror = 0;
    int host = 0;
    QStringList capabilities;

    Change operator()(const ShootManifest &manifest) const
    {
        return SetField{mirror, host, HostField::Capabilities, capabilities}(manifest);
    }
};

inline Result<Edit> plan(const ShootManifest &manifest, const PlacedChange &change)
{
    return planChange(manifest, change(manifest));
}

/// Has a MirrorDocument make a change.
template<typename Document>
Result<void> perform(Document &document, const PlacedChange &change, bool typing = false)
{
    return document.perform(change(document.manifest()), typing);
}

} // namespace sme::byplace
