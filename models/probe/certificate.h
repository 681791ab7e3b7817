// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

using X509 = struct x509_st;
using STACK_OF_X509 = struct stack_st_X509;

namespace sme {

/// What is shown of a certificate. All texts are plain text that is safe to show.
struct CertificateInfo
{
    QString subject;
    QString issuer;
    QStringList names; ///< DNS names and addresses of the subject alternative names
    bool isSelfSigned = false; ///< by its names
    bool isCa = false; ///< may sign others
    QDateTime notBefore; ///< in UTC
    QDateTime notAfter;
    QByteArray der; ///< all of it

    /// SHA-256 of the whole, as people compare it: pairs of digits with colons between.
    QString fingerprint() const;
    /// As a PEM block, with its last line end.
    QByteArray pem() const;
};

CertificateInfo readCertificate(X509 *certificate);

/// What is in a file of certificates: PEM blocks, or one certificate in DER.
struct CertificateFile
{
    /// Larger files, and more certificates, are not looked at. In bytes.
    static constexpr qsizetype maxSize = 1024 * 1024;
    static constexpr qsizetype maxCertificates = 1000;

    QList<CertificateInfo> certificates;
    int passedOver = 0; ///< blocks that are no readable certificate, keys among them

    static CertificateFile read(const QByteArray &bytes);
};

/// Why a chain that a server sent (its own certificate first) is not good for somebody who trusts `anchor` alone, be it
/// a root or not: in words; empty if it is. Names are not looked at, dates are.
QString anchorProblem(const QList<CertificateInfo> &chain, const CertificateInfo &anchor);

/// OpenSSL's level of security that is the closest to Go's: RSA keys from 1024 bits on, no signatures with SHA-1.
inline constexpr int securityLevelOfGo = 1;

/// Verifies a server's certificate, with the others that it sent, for who trusts `anchor` alone, be it a root or not:
/// so Go treats its pool of roots. X509_V_OK, or OpenSSL's number of what is wrong.
int verifyWithAnchor(X509 *certificate, STACK_OF_X509 *others, X509 *anchor);

/// Whether a certificate is for `host`, a name or an address: only its subject alternative names count, never its
/// Common Name, and a wildcard stands for one whole label (RFC 6125, as Go checks it).
bool isCertificateFor(X509 *certificate, const QString &host);

} // namespace sme
