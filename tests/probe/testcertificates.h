// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QSslConfiguration>
#include <QString>

namespace sme::test {

/// A certificate with its key, in PEM.
struct Identity
{
    QByteArray certificate;
    QByteArray key;

    /// For a server that sends this certificate and the ones in `chain`, in PEM.
    QSslConfiguration server(const QByteArray &chain = {}) const;
};

/// What a certificate is to say.
struct CertificateWish
{
    QByteArray commonName = "test";
    QByteArray names = "IP:127.0.0.1,DNS:localhost"; ///< subject alternative names as OpenSSL writes them; may be empty
    bool isCa = false;
    bool isRsa = false; ///< the key, which is one of an elliptic curve else
    int startDays = -1; ///< from now
    int endDays = 365;
};

/// Makes a certificate, signed by `issuer` or by itself.
Identity makeCertificate(const CertificateWish &wish, const Identity *issuer = nullptr);

} // namespace sme::test
