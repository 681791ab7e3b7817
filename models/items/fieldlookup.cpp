// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/fieldlookup.h"

#include <algorithm>

namespace sme {

namespace {

using Field = FieldRef::Field;

bool contains(const Span &span, qsizetype offset)
{
    return span.isValid() && span.begin <= offset && offset <= span.end;
}

/// The last mirror that begins at or before a byte, comments above it included; -1 if none does.
int mirrorBefore(const ShootManifest &manifest, qsizetype offset)
{
    int low = 0;
    for (int high = manifest.mirrorCount(); low < high;) {
        const int middle = (low + high) / 2;
        if (manifest.entryLines(middle).begin <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

FieldRef fieldOfHost(const ShootManifest &manifest, int mirror, int host, qsizetype offset)
{
    for (std::size_t i = 0; i < hostFields.size(); ++i) {
        const FieldRef ref{FieldRef::of(HostField(i)), mirror, host, -1};
        // Where a field is missing, its span is that of its parent.
        const Span span = manifest.span(ref);
        if (contains(span, offset) && span.begin != manifest.span({Field::Host, mirror, host, -1}).begin)
            return ref;
    }
    return {Field::Host, mirror, host, -1};
}

} // namespace

qsizetype offsetAt(const QByteArray &utf8, TextPosition place)
{
    qsizetype begin = 0;
    for (int line = 0; line < place.line; ++line) {
        const qsizetype end = utf8.indexOf('\n', begin);
        if (end < 0)
            return utf8.size();
        begin = end + 1;
    }
    const qsizetype lineEnd = utf8.indexOf('\n', begin);
    const qsizetype end = lineEnd < 0 ? utf8.size() : lineEnd;
    qsizetype offset = begin;
    if (place.line == 0 && utf8.startsWith("\xef\xbb\xbf"))
        offset += 3;
    const auto isInside = [&utf8](qsizetype at) { return (quint8(utf8[at]) & 0xc0) == 0x80; };
    for (int column = 0; column < place.column && offset < end; ++column) {
        if (utf8[offset] == '\r' && offset + 1 == lineEnd)
            break;
        if ((quint8(utf8[offset]) & 0xf8) == 0xf0)
            ++column; // two UTF-16 units
        do {
            ++offset;
        } while (offset < end && isInside(offset));
    }
    return offset;
}

FieldRef fieldAt(const ShootManifest &manifest, qsizetype offset)
{
    const int mirror = mirrorBefore(manifest, offset);
    if (mirror < 0 || manifest.entryLines(mirror).end < offset)
        return {};
    const auto &hosts = manifest.mirror(mirror).hosts;
    const int count = int(hosts.size());
    // The item of a host begins behind its dash, which is the host's too.
    int host = -1;
    for (int next = 0; next < count; ++next) {
        const Span item = manifest.span({Field::Host, mirror, next, -1});
        if (manifest.lineAt(item.begin) > manifest.lineAt(offset))
            break;
        if (item.begin <= offset || manifest.lineAt(item.begin) == manifest.lineAt(offset))
            host = next;
    }
    if (host >= 0)
        return fieldOfHost(manifest, mirror, host, offset);
    const FieldRef upstream{Field::Upstream, mirror, -1, -1};
    return contains(manifest.span(upstream), offset) ? upstream : FieldRef{Field::Mirror, mirror, -1, -1};
}

} // namespace sme
