// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <vector>

using SSL_CTX = struct ssl_ctx_st;
using STACK_OF_X509 = struct stack_st_X509;
using X509 = struct x509_st;

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
    ~TlsTrust();
    TlsTrust(const TlsTrust &) = delete;
    TlsTrust &operator=(const TlsTrust &) = delete;

    SSL_CTX *context() const { return m_context; }
    /// Whether one certificate of the bundle alone makes a chain good, its dates included. OpenSSL looks at one of
    /// several anchors of the same name only, where Go tries all of them.
    bool singleAnchorVerifies(X509 *certificate, STACK_OF_X509 *chain) const;
    /// How many PEM blocks of the bundle could not be read.
    int unreadable() const { return m_unreadable; }

private:
    TlsTrust();
    void copySystemRoots();
    void addBundle(const QByteArray &pem);

    SSL_CTX *m_context = nullptr;
    std::vector<X509 *> m_bundle;
    int m_unreadable = 0;
};

} // namespace sme
