// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/fields.h"
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

/// A mirror, or one of its hosts, by their stable ids (MirrorEntry::id, HostEntry::id): what a change names.
struct RowId
{
    quint64 mirror = 0;
    quint64 host = 0; ///< 0 for the mirror itself

    bool isHost() const { return host != 0; }
    friend bool operator==(const RowId &, const RowId &) = default;
};

/// Where a row stands in the state of a manifest that it was asked of; positions from 0.
struct RowPlace
{
    int mirror = -1;
    int host = -1; ///< -1 for the mirror itself

    bool isValid() const { return mirror >= 0; }
    bool isHost() const { return host >= 0; }
    friend auto operator<=>(const RowPlace &, const RowPlace &) = default;
};

/// The operations on a document, as data. A change of several rows is one. What names a row that is gone is refused.
namespace change {

// Changes of mirrors and hosts.

/// Gives fields values; none takes a field out.
struct Set
{
    struct Item
    {
        RowId row; ///< of a mirror, the field is its upstream
        HostField field = HostField::Url;
        FieldValue value;
    };
    QList<Item> items;
};
/// Adds mirrors to the list, which with the extension entry is made where it is missing, or hosts to a mirror.
struct Insert
{
    quint64 parent = 0; ///< the mirror that the hosts are added to; 0: the list of mirrors
    quint64 before = 0; ///< the mirror or host that the first one goes before; 0: at the end
    QList<Mirror> mirrors = {};
    QList<Host> hosts = {};
};
struct Remove
{
    QList<RowId> rows = {};
};
/// Puts rows, all mirrors or all hosts, one behind the other in their order here. Hosts may come from any mirrors.
struct Move
{
    QList<RowId> rows = {};
    quint64 parent = 0; ///< the mirror that the hosts go to; 0: the list of mirrors
    quint64 before = 0; ///< the mirror or host that they go before; 0: to the end
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

using Change = std::variant<change::Set, change::Insert, change::Remove, change::Move, change::SetAt, change::InsertAt,
                            change::RemoveAt, change::MoveAt, change::AddDocument, change::TypeText>;

/// `before` many mirrors from `first` on give way to `after` many.
struct MirrorSplice
{
    int first = 0;
    int before = 0;
    int after = 0;
};

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
    qsizetype end() const { return offset + removed.size(); }
    qsizetype grown() const { return inserted.size() - removed.size(); }
    MirrorSplice mirrors() const { return {first, int(before.size()), int(after.size())}; }
};

/// What a change does to the text: patches, to be applied one after the other (each offset is one of the text that the
/// earlier ones leave). Empty when the change changes nothing.
struct Edit
{
    QList<Patch> patches;

    /// How patches follow one another in the text.
    enum class Order : quint8 {
        Any,
        Falling, ///< each before the earlier ones, so that all offsets are those of the text before the edit
        Rising, ///< each behind the earlier ones, so that all offsets are those of the text after the edit
    };

    bool isEmpty() const { return patches.isEmpty(); }
    /// Falling for a single patch; Any where one changes more than its entries.
    Order order() const;
    /// The edit that restores the text to the byte.
    Edit reversed() const;
    /// Lets go of what was read of the whole text after the edit, once that is applied: made again, it reads again.
    void forgetManifests();
};

/// Computes the smallest edit that makes `change`, in the style of the text around it. Fails with the reason and the
/// line for what cannot be changed without loss (an alias, a merge key, a duplicate key, a template) and for rows that
/// are gone; values are not validated.
Result<Edit> planChange(const ShootManifest &manifest, const Change &change);
/// The same for several changes, each for the manifest that those before it leave. An edit for each, none of them
/// empty.
Result<QList<Edit>> planChanges(const ShootManifest &manifest, const QList<Change> &changes);

} // namespace sme
