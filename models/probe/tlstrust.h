// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/opensslhandle.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

namespace sme {

/// What TLS connections trust: the system's root certificates and those of a CA bundle. Cheap to share, never changed.
///
/// Every certificate of the bundle is an anchor, also one that is not self-signed: so Go's verifier treats its pool of
/// roots. This is why OpenSSL is used here and not QSslSocket, which cannot be told so.
class TlsTrust
{
public:
    /// Reads a bundle, which may be empty. Fails where the text is not empty and holds no certificate.
    static Result<std::shared_ptr<const TlsTrust>> create(const QByteArray &pem);
    /// Reads the system's roots, which takes tens of milliseconds, unless that has been done. From any thread; without
    /// it, the first create() does it.
    static void loadSystemRoots();

    SSL_CTX *context() const { return m_context.get(); }
    /// Whether one certificate of the bundle alone makes a chain good, its dates included. OpenSSL looks at one of
    /// several anchors of the same name only, where Go tries all of them.
    bool singleAnchorVerifies(X509 *certificate, STACK_OF(X509) * chain) const;
    /// How many PEM blocks of the bundle could not be read.
    int unreadable() const { return m_unreadable; }

private:
    TlsTrust();
    void copySystemRoots();
    void addBundle(const QByteArray &pem);

    SslContextHandle m_context;
    std::vector<CertificateHandle> m_bundle;
    int m_unreadable = 0;
};

} // namespace sme
