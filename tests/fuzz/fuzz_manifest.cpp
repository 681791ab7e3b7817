// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// Any bytes: reading ends, all spans lie in the text, and a change that is planned keeps text and values together.

#include "checks/validator.h"
#include "manifest/shootmanifest.h"
#include "placedchange.h"

#include <cstdio>
#include <cstdlib>

using namespace sme;

namespace {

/// Every second row, as the input has it, mirrors and hosts.
QList<RowId> everySecond(const ShootManifest &manifest, std::size_t place)
{
    QList<RowId> rows;
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror) {
        if ((std::size_t(mirror) + place) % 2 == 0)
            rows.append(manifest.rowId(mirror));
        for (int host = 0; host < int(manifest.mirror(mirror).hosts.size()); ++host) {
            if ((std::size_t(host) + place / 2) % 2 == 0)
                rows.append(manifest.rowId(mirror, host));
        }
    }
    return rows;
}

change::Set setAll(const QList<RowId> &rows)
{
    change::Set change;
    for (const RowId &row : rows) {
        if (row.isHost())
            change.items.append({row, HostField::Capabilities, QStringList{QStringLiteral("pull")}});
    }
    return change;
}

/// One of each kind of change, as the input has it.
Change chosen(const ShootManifest &manifest, std::size_t kind, std::size_t place)
{
    const int mirrors = manifest.mirrorCount();
    const int mirror = int(place) % mirrors;
    const int hosts = int(manifest.mirror(mirror).hosts.size());
    const int host = hosts > 0 ? int(place / 7) % hosts : 0;
    const YamlPath list = YamlPath::fromFieldPath(manifest.fieldPath({FieldRef::Field::Mirrors, -1, -1, -1}));
    switch (kind % 18) {
    case 0:
        return byplace::AddMirrors{mirror,
                                   {{QStringLiteral("quay.io"), {}}, {QStringLiteral("ghcr.io"), {}}}}(manifest);
    case 1:
        return byplace::RemoveMirrors{mirror}(manifest);
    case 2:
        return byplace::RemoveMirrors{0, mirrors}(manifest);
    case 3:
        return byplace::MoveMirror{mirror, int(place / 3) % mirrors}(manifest);
    case 4:
        return byplace::AddHost{mirror, host, Host{QStringLiteral("https://m.io"), {}, {}, {}}}(manifest);
    case 5:
        return byplace::RemoveHost{mirror, host}(manifest);
    case 6:
        return byplace::SetUrl{mirror, host, QStringLiteral("https://m.io")}(manifest);
    case 7:
        return byplace::MoveHost{mirror, host, int(place / 3) % mirrors, 0}(manifest);
    case 8:
        return byplace::SetCapabilities{mirror, host, {QStringLiteral("resolve"), QStringLiteral("pull")}}(manifest);
    case 9:
        return byplace::SetField{mirror, host, HostField::OverridePath, true}(manifest);
    case 10:
        return change::SetAt{list / mirror / QStringLiteral("hosts"), YamlValue::of({QStringLiteral("a: #b")})};
    case 11:
        return change::InsertAt{list, mirror, YamlValue::map({{"upstream", YamlValue::text(QStringLiteral("12:30"))}})};
    case 12:
        return change::RemoveAt{list / mirror};
    case 13:
        return change::MoveAt{list, mirror, int(place / 3) % mirrors};
    case 14:
        return setAll(everySecond(manifest, place));
    case 15:
        return change::Remove{everySecond(manifest, place)};
    case 16: {
        QList<RowId> rows = everySecond(manifest, place);
        rows.removeIf([](const RowId &row) { return row.isHost(); });
        return change::Move{rows, 0, manifest.mirror(mirror).id};
    }
    default:
        return byplace::RenameMirror{mirror, QStringLiteral("quay.io")}(manifest);
    }
}

void require(const char *what, bool holds)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// Text typed somewhere: what stands elsewhere in the input, in the place of a few bytes.
change::TypeText typed(const QByteArray &text, std::size_t place)
{
    const qsizetype offset = text.isEmpty() ? 0 : qsizetype(place * 257) % text.size();
    const qsizetype removed = std::min<qsizetype>(qsizetype(place % 5), text.size() - offset);
    return {offset, removed, text.mid(qsizetype(place * 31) % (text.size() + 1), qsizetype(place % 7))};
}

void checkTyping(ShootManifest manifest, std::size_t place)
{
    const QByteArray text = manifest.text();
    const Edit edit = planChange(manifest, typed(text, place)).value();
    manifest.apply(edit);
    const ShootManifest fresh = ShootManifest::read(manifest.text(), manifest.index());
    require("typed text is readable as a fresh read says",
            fresh.readError().has_value() == manifest.readError().has_value());
    require("typed text means what a fresh read says", fresh.config() == manifest.config());
    manifest.apply(edit.reversed());
    require("undo of typing restores the text", manifest.text() == text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), qsizetype(size));
    for (ShootManifest &manifest : ShootManifest::readAll(text)) {
        Validator validator;
        validator.reset(manifest);
        for (const Finding &finding : validator.findings()) {
            const Span span = manifest.span(finding.where);
            require("a finding is in the text", span.begin >= 0 && span.begin <= span.end && span.end <= text.size());
        }
        if (size > 0)
            checkTyping(manifest, size + data[size / 3]);
        if (manifest.mirrorCount() == 0)
            continue;
        const MirrorConfig before = manifest.config();
        const auto edit = planChange(manifest, chosen(manifest, size, data[size / 2]));
        if (!edit)
            continue;
        manifest.apply(*edit);
        require("values are those of the new text",
                ShootManifest::read(manifest.text(), manifest.index()).config() == manifest.config());
        manifest.apply(edit->reversed());
        require("undo restores the text", manifest.text() == text);
        require("undo restores the values", manifest.config() == before);
    }
    return 0;
}
