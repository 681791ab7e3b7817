// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/mirrorconfig.h"
#include "result.h"
#include "yaml/yamlpath.h"
#include "yaml/yamlvalue.h"

#include <QByteArray>
#include <QList>

#include <memory>
#include <variant>
#include <vector>

namespace sme {

class ShootManifest;
struct MirrorEntry;

/// The operations on a mirror list, as data. Mirrors and hosts are named by their position (from 0) in the manifest
/// that the change is planned for.
namespace change {

/// Adds mirrors before position `index`; the count of mirrors appends. Adds the list, and the extension entry, where
/// they are missing.
struct AddMirrors
{
    int index = 0;
    QList<Mirror> mirrors;
};
/// Removes `count` mirrors from `first` on.
struct RemoveMirrors
{
    int first = 0;
    int count = 1;
};
struct RenameMirror
{
    int mirror = 0;
    QString upstream;
};
/// `to` is the mirror's position afterwards.
struct MoveMirror
{
    int mirror = 0;
    int to = 0;
};
/// Adds a host before position `index` of a mirror; the count of its hosts appends.
struct AddHost
{
    int mirror = 0;
    int index = 0;
    Host host;
};
struct RemoveHost
{
    int mirror = 0;
    int host = 0;
};
struct SetUrl
{
    int mirror = 0;
    int host = 0;
    QString url;
};
/// `to` is the host's position afterwards, in mirror `toMirror`, which may be its own or another one.
struct MoveHost
{
    int mirror = 0;
    int host = 0;
    int toMirror = 0;
    int to = 0;
};
/// No capabilities: the field goes, which means the default.
struct SetCapabilities
{
    int mirror = 0;
    int host = 0;
    QStringList capabilities;
};
/// Nothing: the field goes.
struct SetCaBundle
{
    int mirror = 0;
    int host = 0;
    std::optional<QString> name;
};
/// Nothing: the field goes.
struct SetOverridePath
{
    int mirror = 0;
    int host = 0;
    std::optional<bool> value;
};

// Changes at a path, which begins at the root of the subject: of a Shoot, {"spec", "extensions", 0, "disabled"}. A path
// from ShootManifest::fieldPath() is one of these, read by YamlPath::fromFieldPath().

/// Gives a value to what stands at `path`, be it there or not; parents that are missing are made. The position behind
/// the last item of a list appends.
struct SetAt
{
    YamlPath path;
    YamlValue value;
};
/// Adds an item to a list, which is made if it is missing, before position `index`; the count of its items appends.
struct InsertAt
{
    YamlPath list;
    int index = 0;
    YamlValue value;
};
/// Takes a field or an item out, with its comments. A list or mapping that would be empty then goes with its key,
/// unless it stands at the root or holds comments of its own. A field that is not there is fine.
struct RemoveAt
{
    YamlPath path;
};
/// `to` is the item's position afterwards.
struct MoveAt
{
    YamlPath list;
    int from = 0;
    int to = 0;
};
/// Adds a document at the end of the file, behind a `---`.
struct AddDocument
{
    YamlValue value;
};
/// Text typed by hand: `removed` bytes at byte `offset` give way to `inserted`. Always possible, also where the text is
/// unreadable before or after; the manifest is then what a fresh read of the text gives.
struct TypeText
{
    qsizetype offset = 0;
    qsizetype removed = 0;
    QByteArray inserted;
};

} // namespace change

using Change = std::variant<change::AddMirrors, change::RemoveMirrors, change::RenameMirror, change::MoveMirror,
                            change::AddHost, change::RemoveHost, change::SetUrl, change::MoveHost,
                            change::SetCapabilities, change::SetCaBundle, change::SetOverridePath, change::SetAt,
                            change::InsertAt, change::RemoveAt, change::MoveAt, change::AddDocument, change::TypeText>;

/// The stable names of one mirror and of its hosts, see MirrorEntry::id.
struct EntryIds
{
    quint64 mirror = 0;
    QList<quint64> hosts;

    friend bool operator==(const EntryIds &, const EntryIds &) = default;
};

/// What was read of one side of a patch and is kept, so that nothing is read again when that side comes back. Nothing
/// where that is not worth its memory.
struct Reading
{
    std::shared_ptr<const std::vector<MirrorEntry>> entries; ///< those that the patch touches
    std::shared_ptr<const ShootManifest> manifest; ///< all, for a patch that is `whole`
};

/// One replacement in the text: `removed` stands at byte `offset` and `inserted` takes its place.
///
/// A patch that touches mirror entries says which: the entries from `first` on named by `before` become those named by
/// `after`. With `whole`, the structure around the list changes too (the list appears, or becomes empty).
struct Patch
{
    qsizetype offset = 0;
    QByteArray removed;
    QByteArray inserted;
    int first = 0;
    QList<EntryIds> before = {};
    QList<EntryIds> after = {};
    bool whole = false;
    Reading readBefore = {};
    Reading readAfter = {};

    Patch reversed() const;
};

/// What a change does to the text: patches, to be applied one after the other (each offset is one of the text that the
/// earlier ones leave). Empty when the change changes nothing.
struct Edit
{
    QList<Patch> patches;

    bool isEmpty() const { return patches.isEmpty(); }
    /// The edit that restores the text to the byte.
    Edit reversed() const;
    /// Lets go of what was read of the whole text after the edit, once that is applied: made again, it reads again.
    void forgetManifests();
};

/// Computes the smallest edit that makes `change`, in the style of the text around it. Fails with the reason and the
/// line for what cannot be changed without loss (an alias, a merge key, a duplicate key, a template) and for positions
/// that do not exist; values are not validated.
Result<Edit> planChange(const ShootManifest &manifest, const Change &change);

} // namespace sme
