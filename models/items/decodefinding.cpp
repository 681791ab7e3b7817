// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/decodefinding.h"

#include "checks/decoderepair.h"
#include "items/mirrordocument.h"

#include <algorithm>

namespace sme {

namespace {

/// The row that a line (from 1) belongs to.
FieldRef rowAtLine(const ShootManifest &manifest, int line)
{
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror) {
        const Span lines = manifest.entryLines(mirror);
        if (!lines.isValid() || manifest.lineAt(lines.begin) + 1 > line
            || manifest.lineAt(std::max(lines.begin, lines.end - 1)) + 1 < line)
            continue;
        for (int host = int(manifest.mirror(mirror).hosts.size()) - 1; host >= 0; --host) {
            const Span item = manifest.span({FieldRef::Field::Host, mirror, host, -1});
            if (manifest.lineAt(item.begin) + 1 <= line
                && line <= manifest.lineAt(std::max(item.begin, item.end - 1)) + 1)
                return {FieldRef::Field::Host, mirror, host, -1};
        }
        return {FieldRef::Field::Mirror, mirror, -1, -1};
    }
    return {};
}

} // namespace

std::optional<Finding> decodeFinding(const MirrorDocument &document)
{
    const auto error = document.validator().decodeError(document.manifest());
    if (!error)
        return std::nullopt;
    Finding finding;
    finding.rule = decodeErrorRule;
    finding.message = error->message;
    finding.fixes = decodeRepairs(document.manifest());
    if (error->place.isValid())
        finding.where = rowAtLine(document.manifest(), error->place.line);
    return finding;
}

TextPosition decodePlace(const MirrorDocument &document)
{
    const auto error = document.validator().decodeError(document.manifest());
    return error ? TextPosition{std::max(0, error->place.line - 1), std::max(0, error->place.column - 1)}
                 : TextPosition();
}

} // namespace sme
