// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "manifest/shootmanifest.h"
#include "probe/certificate.h"

#include <QList>
#include <QString>

namespace sme {

/// What a CA bundle in a Shoot consists of: a Secret, an entry of spec.resources that refers to it, and hosts that name
/// the entry.
struct CaBundleNames
{
    QString reference; ///< of the entry of spec.resources
    QString secret;

    friend bool operator==(const CaBundleNames &, const CaBundleNames &) = default;
};

/// Names for the bundle of a host: those of its bundle, the Secret's with the next number (an immutable Secret cannot
/// be changed), or new ones after the name of the host. None is taken yet.
CaBundleNames suggestedNames(const ShootManifest &manifest, int mirror, int host);
/// Why these names cannot be; empty if they can.
QString namesProblem(const ShootManifest &manifest, const CaBundleNames &names);

/// The certificates of the bundle that a host has now, if its Secret is in the file.
QList<CertificateInfo> presentBundle(const ShootManifest &manifest, int mirror, int host);

/// The Secret, immutable, with these certificates under its only key.
YamlValue caSecret(const QString &name, const QString &nameSpace, const QList<CertificateInfo> &certificates);
/// The Secret as a file of its own.
QByteArray caSecretFile(const QString &name, const QString &nameSpace, const QList<CertificateInfo> &certificates);

/// The changes that give a host the bundle: the entry of spec.resources (where the subject has that: a bare
/// MirrorConfig has not) and the reference; with `secretToo` the Secret as a document of its own. To be made as one
/// step, in this order.
QList<Change> caBundleChanges(const ShootManifest &manifest, int mirror, int host, const CaBundleNames &names,
                              const QList<CertificateInfo> &certificates, bool secretToo);

} // namespace sme
