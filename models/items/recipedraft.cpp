// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/recipedraft.h"

#include "checks/validator.h"
#include "containerd/hosturl.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct RecipeDraftMessages
{
    Q_DECLARE_TR_FUNCTIONS(sme::RecipeDraft)
};

int mirrorOf(const ShootManifest &manifest, const QString &upstream)
{
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror) {
        if (manifest.mirror(mirror).upstream == upstream)
            return mirror;
    }
    return -1;
}

bool hasHost(const MirrorEntry &mirror, const QString &url)
{
    return std::ranges::any_of(mirror.hosts, [&](const HostEntry &host) { return host.value.url == url; });
}

/// Lines as they are read on their own: without empty ones around them and without their common indentation.
QString withoutIndentation(const QByteArray &text)
{
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    while (!lines.isEmpty() && lines.constLast().trimmed().isEmpty())
        lines.removeLast();
    while (!lines.isEmpty() && lines.constFirst().trimmed().isEmpty())
        lines.removeFirst();
    qsizetype indentation = -1;
    for (const QString &line : std::as_const(lines)) {
        const auto first = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
        const qsizetype blanks = first - line.begin();
        // What an edit puts behind text that is there begins in the middle of a line.
        if (!line.trimmed().isEmpty() && (blanks > 0 || lines.size() == 1))
            indentation = indentation < 0 ? blanks : std::min(indentation, blanks);
    }
    for (QString &line : lines) {
        if (line.startsWith(u' '))
            line.remove(0, std::max<qsizetype>(0, indentation));
    }
    return lines.join(u'\n');
}

/// Plans the change on a copy of the manifest and looks at what comes of it.
void tryOut(ShootManifest manifest, ReleaseChoice release, RecipePreview &preview)
{
    const Result<Edit> edit = planChange(manifest, *preview.change);
    if (!edit) {
        preview.problem = edit.error().message;
        preview.change.reset();
        return;
    }
    QByteArray added;
    for (const Patch &patch : edit->patches)
        added += patch.inserted;
    preview.yaml = withoutIndentation(added);
    manifest.apply(*edit);
    Validator validator(release);
    validator.reset(manifest);
    for (const Finding &finding : validator.mirrorFindings(preview.mirror)) {
        if (finding.where.host == preview.host)
            preview.findings += finding;
    }
}

/// Puts the examples of the recipe in the place of values that are missing; false if none is.
bool fillWithExamples(RecipeDraft &draft)
{
    bool isMissing = false;
    for (const RecipeValue &asked : draft.recipe->values) {
        if (!draft.values.value(asked.name).isEmpty())
            continue;
        draft.values.insert(asked.name, asked.example);
        isMissing = true;
    }
    return isMissing;
}

/// What the preview of a draft in which values are missing shows.
RecipePreview exampleOf(RecipePreview filled)
{
    // What is wrong with the values that are there comes first.
    if (filled.problem.isEmpty())
        filled.problem = RecipeDraftMessages::tr("So far an example: fill in the empty fields.");
    filled.change.reset();
    return filled;
}

} // namespace

RecipePreview previewRecipe(const ShootManifest &manifest, ReleaseChoice release, const RecipeDraft &draft)
{
    RecipePreview preview;
    if (draft.upstream.isEmpty()) {
        preview.problem = RecipeDraftMessages::tr("The upstream is missing: the registry that is mirrored.");
        return preview;
    }
    if (RecipeDraft filled = draft; fillWithExamples(filled))
        return exampleOf(previewRecipe(manifest, release, filled));
    const Result<Host> made = hostFromRecipe(*draft.recipe, draft.values, draft.upstream);
    if (!made) {
        preview.problem = made.error().message;
        return preview;
    }
    Host host = *made;
    host.caBundle = draft.caBundle;
    preview.url = host.url;
    preview.apiRoot = apiRoot(host.url, host.overridesPath());
    preview.mirror = mirrorOf(manifest, draft.upstream);
    if (preview.mirror < 0) {
        preview.mirror = manifest.mirrorCount();
        preview.host = 0;
        preview.change = change::Insert{.mirrors = {Mirror{draft.upstream, {host}}}};
    } else if (hasHost(manifest.mirror(preview.mirror), host.url)) {
        preview.problem = RecipeDraftMessages::tr("%1 has the host %2 already.").arg(draft.upstream, host.url);
        return preview;
    } else {
        preview.host = int(manifest.mirror(preview.mirror).hosts.size());
        preview.change = change::Insert{.parent = manifest.mirror(preview.mirror).id, .hosts = {host}};
    }
    tryOut(manifest, release, preview);
    return preview;
}

} // namespace sme
