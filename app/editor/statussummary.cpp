// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "statussummary.h"

#include "items/documentfile.h"

#include <QCoreApplication>

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
    static QString release(const QString &id) { return tr("Release: %1").arg(id); }
    static QString state(const DocumentFile &file)
    {
        if (file.isModified())
            return tr("modified");
        return file.path().isEmpty() ? tr("not saved yet") : tr("saved");
    }
};

} // namespace

QString statusSummary(const MirrorDocument &document, const DocumentFile &file)
{
    const ShootManifest &manifest = document.manifest();
    int hosts = 0;
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror)
        hosts += int(manifest.mirror(mirror).hosts.size());
    const Validator::Totals totals = document.validator().totals();
    const int errors = totals.errors + (document.validator().decodeError(manifest) ? 1 : 0);
    return QStringList{Texts::mirrors(manifest.mirrorCount()),
                       Texts::hosts(hosts),
                       Texts::errors(errors),
                       Texts::warnings(totals.warnings),
                       Texts::release(document.release().id()),
                       Texts::state(file)}
        .join(u" · "_s);
}

} // namespace sme
