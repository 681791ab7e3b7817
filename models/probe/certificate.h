// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

using X509 = struct x509_st;

namespace sme {

/// What is shown of a certificate. All texts are plain text that is safe to show.
struct CertificateInfo
{
    QString subject;
    QString issuer;
    QStringList names; ///< DNS names and addresses of the subject alternative names
    bool isSelfSigned = false; ///< by its names
    QDateTime notBefore; ///< in UTC
    QDateTime notAfter;

    QJsonObject toJson() const;
};

CertificateInfo readCertificate(X509 *certificate);

/// Whether a certificate is for `host`, a name or an address: only its subject alternative names count, never its
/// Common Name, and a wildcard stands for one whole label (RFC 6125, as Go checks it).
bool isCertificateFor(X509 *certificate, const QString &host);

} // namespace sme
