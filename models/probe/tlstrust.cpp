// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/tlstrust.h"

#include "probe/certificate.h"
#include "probe/pemreader.h"

#include <QCoreApplication>

#include <openssl/err.h>

#include <algorithm>

namespace sme {

namespace {

struct TlsTrustTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::TlsTrust)
};

/// More certificates in a bundle are not looked at.
constexpr std::size_t maxCertificates = 1000;

inline void freeListAndCertificates(STACK_OF(X509) * list)
{
    sk_X509_pop_free(list, X509_free);
}

/// The system's root certificates, which are read once.
struct SystemRoots
{
    SystemRoots() : store(X509_STORE_new())
    {
        X509_STORE_set_default_paths(store.get());
        certificates.reset(X509_STORE_get1_all_certs(store.get()));
        // A file or folder that is not there is nobody's fault.
        ERR_clear_error();
    }

    static const SystemRoots &instance()
    {
        static const SystemRoots roots;
        return roots;
    }

    StoreHandle store;
    OpenSslHandle<STACK_OF(X509), freeListAndCertificates> certificates;
};

} // namespace

TlsTrust::TlsTrust() : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_min_proto_version(m_context.get(), TLS1_2_VERSION);
    SSL_CTX_set_security_level(m_context.get(), securityLevelOfGo);
    SSL_CTX_set_options(m_context.get(),
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(m_context.get(), SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(m_context.get(), SSL_SESS_CACHE_OFF);
    SSL_CTX_set1_cert_store(m_context.get(), SystemRoots::instance().store.get());
    X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(m_context.get()), X509_V_FLAG_PARTIAL_CHAIN);
}

/// Gives this one a store of its own, to which a bundle can be added.
void TlsTrust::copySystemRoots()
{
    X509_STORE *store = X509_STORE_new();
    const STACK_OF(X509) *roots = SystemRoots::instance().certificates.get();
    for (int i = 0; i < sk_X509_num(roots); ++i)
        X509_STORE_add_cert(store, sk_X509_value(roots, i));
    // Those of the system's folder are read when they are needed.
    X509_LOOKUP_add_dir(X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir()), nullptr, X509_FILETYPE_DEFAULT);
    SSL_CTX_set_cert_store(m_context.get(), store);
}

void TlsTrust::addBundle(const QByteArray &pem)
{
    X509_STORE *store = SSL_CTX_get_cert_store(m_context.get());
    PemReader reader(pem);
    while (m_bundle.size() < maxCertificates && reader.next()) {
        if (CertificateHandle certificate = reader.certificate()) {
            X509_STORE_add_cert(store, certificate.get());
            m_bundle.push_back(std::move(certificate));
        } else if (reader.isCertificate()) {
            ++m_unreadable;
        }
    }
    if (!reader.endsWell() && m_bundle.size() < maxCertificates)
        ++m_unreadable;
}

bool TlsTrust::singleAnchorVerifies(X509 *certificate, STACK_OF(X509) * chain) const
{
    return std::ranges::any_of(m_bundle, [&](const CertificateHandle &anchor) {
        return verifyWithAnchor(certificate, chain, anchor.get()) == X509_V_OK;
    });
}

void TlsTrust::loadSystemRoots()
{
    SystemRoots::instance();
}

Result<std::shared_ptr<const TlsTrust>> TlsTrust::create(const QByteArray &pem)
{
    const std::shared_ptr<TlsTrust> trust(new TlsTrust);
    if (!pem.isEmpty()) {
        trust->copySystemRoots();
        trust->addBundle(pem);
        if (trust->m_bundle.empty())
            return Error{TlsTrustTexts::tr("The CA bundle holds no readable certificate."), {}};
    }
    return std::shared_ptr<const TlsTrust>(trust);
}

} // namespace sme
