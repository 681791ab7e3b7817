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

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(sme::StatusSummary)

public:
    // Both forms are spelled out: the text is right without a translation too.
    static QString mirrors(int n) { return n == 1 ? tr("%n mirror", nullptr, n) : tr("%n mirrors", nullptr, n); }
    static QString hosts(int n) { return n == 1 ? tr("%n host", nullptr, n) : tr("%n hosts", nullptr, n); }
    static QString errors(int n) { return n == 1 ? tr("%n error", nullptr, n) : tr("%n errors", nullptr, n); }
    static QString warnings(int n) { return n == 1 ? tr("%n warning", nullptr, n) : tr("%n warnings", nullptr, n); }
    static QString infos(int n) { return n == 1 ? tr("%n info", nullptr, n) : tr("%n infos", nullptr, n); }
    static QString usable(const QString &upstream, int used, int hosts)
    {
        return tr("%1: %2 of %3 hosts usable").arg(upstream, QString::number(used), QString::number(hosts));
    }
    static QString release(const QString &id) { return tr("Release: %1").arg(id); }
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
    int used = 0;
    bool isTested = false;
    for (const HostEntry &host : entry.hosts) {
        const auto result = models.connectionTest.result(host.id);
        isTested = isTested || (result && !result->running);
        used += result && result->outcome == "uses"_L1 ? 1 : 0;
    }
    return isTested ? Texts::usable(entry.upstream, used, int(entry.hosts.size())) : QString();
}

} // namespace

QString statusSummary(const EditorModels &models, const DocumentFile &file, int mirror)
{
    const MirrorDocument &document = models.document;
    const ShootManifest &manifest = document.manifest();
    int hosts = 0;
    for (int each = 0; each < manifest.mirrorCount(); ++each)
        hosts += int(manifest.mirror(each).hosts.size());
    const Validator::Totals totals = document.validator().totals();
    const int errors = totals.errors + (document.validator().decodeError(manifest) ? 1 : 0);
    QStringList parts{Texts::mirrors(manifest.mirrorCount()), Texts::hosts(hosts)};
    if (const QString usable = usableText(models, mirror); !usable.isEmpty())
        parts += usable;
    parts += QStringList{Texts::errors(errors), Texts::warnings(totals.warnings)};
    if (totals.infos > 0)
        parts += Texts::infos(totals.infos);
    const QUndoStack *stack = document.undoStack();
    parts += QStringList{Texts::release(document.release().id()),
                         Texts::state(file, std::abs(stack->index() - std::max(0, stack->cleanIndex())))};
    return parts.join(u" · "_s);
}

} // namespace sme
