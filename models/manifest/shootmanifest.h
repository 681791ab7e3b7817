// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "manifest/shootcontext.h"
#include "mirror/fields.h"
#include "result.h"

#include <QByteArray>
#include <QList>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace sme {

class SpanShift;

/// Why a value does not decode, and for which releases of the extension (strict decoding, see README "Validation").
struct DecodeProblem
{
    QString message;
    Span where; ///< relative to the entry, for the problems of an entry
    ReleaseSet releases = ReleaseSet::all();
    bool isOfShoot = false; ///< the API server refuses the Shoot, whatever the extension makes of it
};

/// Why something cannot be edited without loss.
struct Lock
{
    QString reason; ///< without the line
    Span where; ///< relative to the entry, for the lock of an entry
    bool removable = true; ///< the whole can be removed all the same

    bool isLocked() const { return !reason.isEmpty(); }
};

/// A host as it stands in the text. All spans are relative to the beginning of the mirror's entry; a span is invalid
/// where the field is absent, and is that of the value (quotes included) otherwise.
struct HostEntry
{
    quint64 id = 0;
    Host value;
    Span item; ///< the value of the list item, without the dash
    std::array<Span, hostFields.size()> fields; ///< by HostField
    QList<Span> capabilityItems;
    HostFieldSet unknown; ///< those that a template stands for
    Lock lock;

    Span field(HostField field) const { return fields[std::size_t(field)]; }
    /// The fields that are there, null or not.
    HostFieldSet present() const;
};

/// A mirror as it stands in the text.
struct MirrorEntry
{
    quint64 id = 0; ///< never given twice in a manifest; survives edits of other entries, and of this one
    qsizetype begin = 0; ///< byte offset in the text: of the dash (block style) or of the value (flow style)
    QString upstream;
    Span item; ///< the value of the list item; relative to `begin`, as all that follow
    Span upstreamValue;
    Span hostsValue; ///< the list of hosts
    QList<HostEntry> hosts; ///< shared by copies of the manifest
    QList<DecodeProblem> problems;
    bool hostsUnknown = false; ///< a template stands for the list of hosts, or for one of them
    Lock lock;

    Mirror value() const;
    EntryIds ids() const;
};

/// Names a value of a manifest by position.
struct FieldRef
{
    enum class Field : quint8 {
        Document, ///< the whole
        Extensions, ///< the list of extensions
        Stray, ///< `item`: the index in ShootContext::strays
        Unknown, ///< the first value that is not known yet
        Extension, ///< the registry-mirror entry; with `item`: spec.extensions[item]
        ExtensionType, ///< with `item`: spec.extensions[item].type
        ExtensionDisabled,
        ProviderConfig,
        Mirrors,
        Mirror, ///< `mirror`: the list item
        Upstream,
        Hosts,
        Host, ///< `mirror`, `host`: the list item
        Capability, ///< `item`: the index in capabilities
        WorkerCri, ///< `item`: the index of the worker
        Workers, ///< spec.provider.workers
        Resource, ///< spec.resources[item]
        CacheConfig, ///< the providerConfig of the registry-cache entry
        Url, ///< here begin the fields of a host, in the order of HostField
        Capabilities,
        CaBundle,
        OverridePath,
    };

    static constexpr Field of(HostField field) { return Field(quint8(Field::Url) + quint8(field)); }
    /// The field of a host that `field` is; nothing for any other.
    static constexpr std::optional<HostField> hostField(Field field)
    {
        return field < Field::Url ? std::nullopt : std::optional(HostField(quint8(field) - quint8(Field::Url)));
    }

    Field field = Field::Document;
    int mirror = -1;
    int host = -1;
    int item = -1;

    friend bool operator==(const FieldRef &, const FieldRef &) = default;
};

/// A manifest as text that can be edited without touching anything else in it.
///
/// The text is the only truth: this class holds it, and for every value under the extension its span and its typed
/// value. Edits patch all three in place. One ShootManifest is one subject of the file (one Shoot, a bare extension
/// entry, a bare MirrorConfig); its text is always that of the whole file.
///
/// A text that is typed need not be readable at every moment: readError() says why it is not, there are no entries
/// then, and lastGood() is the manifest as it was before. When the text is readable again, entries that are recognized
/// have the ids that they had. A model that wants to go on showing something shows lastGood(), and changes nothing in
/// it.
class ShootManifest
{
public:
    /// Larger texts are refused unread. In bytes.
    static constexpr qsizetype maxSize = 8 * 1024 * 1024;

    /// An empty file.
    ShootManifest();

    /// Reads all that can carry mirrors in `text`, one manifest each in the order of the text; at least one. What
    /// cannot be read is told by readError() of the manifest that stands for it.
    static std::vector<ShootManifest> readAll(const QByteArray &text);
    /// As readAll(), for one subject by its position. The first if there is no such position.
    static ShootManifest read(const QByteArray &text, int subject = 0);

    /// The text of the whole file as it will be saved, byte order mark included.
    const QByteArray &text() const { return m_text; }
    /// All subjects of the file, the one that this is at index().
    const QList<Subject> &subjects() const { return m_subjects; }
    const Subject &subject() const { return m_subjects.at(m_index); }
    int index() const { return m_index; }

    /// Why the text is no YAML, or not a mapping where one belongs; with its place. No entries then.
    const std::optional<Error> &readError() const { return m_readError; }
    /// What was read of the text when it last was readable; nothing while it is, or if it never was.
    const ShootManifest *lastGood() const { return m_lastGood.get(); }
    /// The same subject read from another text; what is recognized keeps its ids.
    ShootManifest reread(const QByteArray &text) const;
    /// Why nothing in this manifest can be edited, with its place.
    std::optional<Error> readOnlyReason() const;
    /// Decode problems outside of the entries, for example an unknown field of the MirrorConfig. Spans are absolute.
    const QList<DecodeProblem> &problems() const { return m_problems; }

    const ShootContext &context() const { return m_context; }

    int mirrorCount() const { return int(m_mirrors.size()); }
    const MirrorEntry &mirror(int index) const { return m_mirrors[std::size_t(index)]; }
    const HostEntry &host(int mirror, int host) const
    {
        return m_mirrors[std::size_t(mirror)].hosts[std::size_t(host)];
    }
    /// The position of the mirror with this id, or -1. Linear in the mirrors.
    int indexOf(quint64 id) const;
    /// Where a row stands; not valid if it is gone.
    RowPlace find(RowId row) const;
    /// The same for many, in one pass through the mirrors.
    QList<RowPlace> find(const QList<RowId> &rows) const;
    RowId rowId(int mirror, int host = -1) const;
    MirrorConfig config() const;

    /// Where the extension, the MirrorConfig and the list stand. Absolute; invalid where absent.
    Span extensionSpan() const { return m_layout.extension; }
    Span providerConfigSpan() const { return m_context.providerConfigMissing ? Span() : m_layout.providerConfig; }
    /// The document of the file that the subject is in, without document markers.
    Span documentSpan() const { return m_layout.document; }

    /// The path as the cluster's admission writes it: "spec.extensions[0].providerConfig.mirrors[2].hosts[0].host".
    QString fieldPath(const FieldRef &field) const;
    /// The value of a field; where it is missing, of its nearest parent that exists. Absolute.
    Span span(const FieldRef &field) const;
    TextPlace place(const FieldRef &field) const { return placeAt(span(field).begin); }
    TextPlace placeAt(qsizetype offset) const;
    /// The line of a byte, from 0; cheaper than placeAt() where lines are long.
    int lineAt(qsizetype offset) const;
    /// The lines of a mirror entry, comments that move with it included. Absolute.
    Span entryLines(int mirror) const;

    /// After the colon of the key of the list of mirrors; -1 if there is none.
    qsizetype mirrorsBegin() const { return m_layout.mirrorsBegin; }
    /// Whether the list of mirrors is there as a list that can be changed, and whether it is one in flow style.
    bool hasMirrorList() const { return m_layout.isList; }
    bool isFlow() const { return m_layout.flow; }
    bool isJson() const { return m_layout.isJson; }
    Span mirrorsSpan() const { return m_layout.mirrors; }

    EntryIds entryIds(int mirror) const { return this->mirror(mirror).ids(); }
    /// A copy of the entries from `first` on.
    std::vector<MirrorEntry> entries(int first, int count) const;
    /// A new name for a mirror or host; never given twice.
    static quint64 newId();

    /// Applies an edit that was planned for exactly this state of the text (or is the reverse of the last one).
    void apply(const Edit &edit);

private:
    friend class ManifestReader;

    /// Spans around the mirror entries; absolute.
    struct Layout
    {
        Span document;
        Span spec;
        Span extensions;
        Span extension;
        Span extensionType;
        Span extensionDisabled;
        Span providerConfig;
        Span mirrors; ///< the value of the field, a list or not
        qsizetype mirrorsBegin = -1; ///< after the colon of the field's key
        bool isList = false; ///< the value is a list that stands here
        bool flow = false; ///< … in flow style
        bool isJson = false; ///< the document is read as JSON
        bool isGuess = false; ///< that there are mirrors is seen in themselves alone
    };

    void applyPatch(const Patch &patch);
    /// Applies several patches at a time; false if they are not apart, or one of them has to be read.
    bool applyTogether(const Edit &edit);
    /// Moves all places but those of the entries, which are right already.
    void adjustSpans(const SpanShift &shift);
    /// The entries that stand where a patch is to be made; null if they cannot be read on their own.
    std::shared_ptr<const std::vector<MirrorEntry>> readEntries(const Patch &patch) const;
    void replaceEntries(const Patch &patch, const std::vector<MirrorEntry> &entries);
    void rereadAll(const Patch &patch);
    void adoptIds(const ShootManifest &old);
    void updateLineStarts(const Patch &patch);
    RowPlace placeOf(quint64 host, int mirror, int likely) const;
    QString extensionPath() const;
    /// A path of a Shoot, from the root of the document.
    QString shootPath(QLatin1StringView path) const;

    QByteArray m_text;
    QList<qsizetype> m_lineStarts; ///< byte offsets of the lines' begins
    QList<Subject> m_subjects;
    int m_index = 0;
    int m_wantedIndex = 0; ///< the position of the subject that was asked for, also while it cannot be read
    std::shared_ptr<const ShootManifest> m_lastGood;
    std::optional<Error> m_readError;
    QList<DecodeProblem> m_problems;
    Lock m_lock;
    ShootContext m_context;
    Layout m_layout;
    std::vector<MirrorEntry> m_mirrors;
};

} // namespace sme
