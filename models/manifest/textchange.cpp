// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/textchange.h"

#include "manifest/shootmanifest.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme::textchange {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::TextChange)
};

/// Names the mirrors that are not the same ones in the same order before and after.
void nameChanged(Patch &patch, const ShootManifest &before, const ShootManifest &after)
{
    const int shorter = std::min(before.mirrorCount(), after.mirrorCount());
    int first = 0;
    while (first < shorter && before.entryIds(first) == after.entryIds(first))
        ++first;
    int behind = 0;
    while (behind < shorter - first
           && before.entryIds(before.mirrorCount() - 1 - behind) == after.entryIds(after.mirrorCount() - 1 - behind))
        ++behind;
    patch.first = first;
    for (int i = first; i < before.mirrorCount() - behind; ++i)
        patch.before.append(before.entryIds(i));
    for (int i = first; i < after.mirrorCount() - behind; ++i)
        patch.after.append(after.entryIds(i));
}

} // namespace

Edit wholeEdit(const ShootManifest &manifest, const Splice &splice)
{
    QByteArray text = manifest.text();
    Patch patch{.offset = splice.begin,
                .removed = text.sliced(splice.begin, splice.end - splice.begin),
                .inserted = splice.text,
                .whole = true};
    text.replace(splice.begin, splice.end - splice.begin, splice.text);
    const auto after = std::make_shared<const ShootManifest>(manifest.reread(text));
    // Without values there is nothing to name: they are recognized by what they are when they come back.
    if (!manifest.readError() && !after->readError())
        nameChanged(patch, manifest, *after);
    patch.readAfter.manifest = after;
    return Edit{{patch}};
}

Result<Edit> plan(const ShootManifest &manifest, const change::TypeText &change)
{
    const QByteArray &text = manifest.text();
    if (change.offset < 0 || change.removed < 0 || change.offset > text.size()
        || change.removed > text.size() - change.offset)
        return Error{Messages::tr("There is no such place in the text."), {}};
    const Splice splice{change.offset, change.offset + change.removed, change.inserted};
    if (QByteArrayView(text).sliced(change.offset, change.removed) == change.inserted)
        return Edit();
    return wholeEdit(manifest, splice);
}

} // namespace sme::textchange
