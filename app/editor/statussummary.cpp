// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "statussummary.h"

#include "editormodels.h"
#include "items/documentfile.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct StatusTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::StatusSummary)

public:
    // Both forms are spelled out: the text is right without a translation too.
    static QString mirrors(int n) { return n == 1 ? tr("%n mirror", nullptr, n) : tr("%n mirrors", nullptr, n); }
    static QString hosts(int n) { return n == 1 ? tr("%n host", nullptr, n) : tr("%n hosts", nullptr, n); }
    static QString state(const DocumentFile &file, int changes)
    {
        if (file.isModified() && changes > 0)
            return changes == 1 ? tr("modified (%n change)", nullptr, changes)
                                : tr("modified (%n changes)", nullptr, changes);
        if (file.isModified())
            return tr("modified");
        return file.path().isEmpty() ? tr("not saved yet") : tr("saved");
    }
};

/// How many hosts of a mirror containerd uses; empty before they were tested.
QString usableText(const EditorModels &models, int mirror)
{
    if (mirror < 0 || mirror >= models.document.manifest().mirrorCount())
        return {};
    const MirrorEntry &entry = models.document.manifest().mirror(mirror);
    const QString usable = models.connectionTest.usableHosts(entry).words();
    return usable.isEmpty() ? usable : entry.upstream + u": "_s + usable;
}

} // namespace

StatusLine::State statusSummary(const EditorModels &models, const DocumentFile &file, int mirror)
{
    const MirrorDocument &document = models.document;
    const ShootManifest &manifest = document.manifest();
    StatusLine::State state;
    state.place = usableText(models, mirror);
    if (manifest.readError()) {
        state.place = StatusTexts::tr("The text cannot be read");
    } else if (state.place.isEmpty()) {
        int hosts = 0;
        for (int each = 0; each < manifest.mirrorCount(); ++each)
            hosts += int(manifest.mirror(each).hosts.size());
        state.place = StatusTexts::mirrors(manifest.mirrorCount()) + u" · "_s + StatusTexts::hosts(hosts);
    }
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        state.findings[std::size_t(severity)] = models.problems.total(severity);
    const QUndoStack *stack = document.undoStack();
    state.rest = {document.release().id(),
                  StatusTexts::state(file, std::abs(stack->index() - std::max(0, stack->cleanIndex())))};
    return state;
}

} // namespace sme
