// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/tlstrust.h"

#include <QCoreApplication>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <algorithm>

namespace sme {

namespace {

struct TlsTrustTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::TlsTrust)
};

/// The suites of TLS 1.2 that Go's client offers, and so containerd.
constexpr auto cipherList = "ECDHE+AESGCM:ECDHE+CHACHA20:ECDHE+AES:kRSA+AESGCM:kRSA+AES:!aNULL:!PSK:!SRP";
/// More certificates in a bundle are not looked at.
constexpr std::size_t maxCertificates = 1000;

/// The system's root certificates. They are read once, and live as long as the program.
struct SystemRoots
{
    SystemRoots() : store(X509_STORE_new())
    {
        X509_STORE_set_default_paths(store);
        certificates = X509_STORE_get1_all_certs(store);
        // A file or folder that is not there is nobody's fault.
        ERR_clear_error();
    }

    static const SystemRoots &instance()
    {
        static const SystemRoots roots;
        return roots;
    }

    X509_STORE *store;
    STACK_OF(X509) *certificates = nullptr;
};

} // namespace

TlsTrust::TlsTrust() : m_context(SSL_CTX_new(TLS_client_method()))
{
    SSL_CTX_set_min_proto_version(m_context, TLS1_2_VERSION);
    SSL_CTX_set_cipher_list(m_context, cipherList);
    // Level 1 is the closest to Go: RSA keys from 1024 bits on, no signatures with SHA-1.
    SSL_CTX_set_security_level(m_context, 1);
    SSL_CTX_set_options(m_context,
                        SSL_OP_NO_RENEGOTIATION | SSL_OP_LEGACY_SERVER_CONNECT | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(m_context, SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_session_cache_mode(m_context, SSL_SESS_CACHE_OFF);
    SSL_CTX_set1_cert_store(m_context, SystemRoots::instance().store);
    X509_VERIFY_PARAM_set_flags(SSL_CTX_get0_param(m_context), X509_V_FLAG_PARTIAL_CHAIN);
}

TlsTrust::~TlsTrust()
{
    for (X509 *certificate : m_bundle)
        X509_free(certificate);
    SSL_CTX_free(m_context);
}

/// Gives this one a store of its own, to which a bundle can be added.
void TlsTrust::copySystemRoots()
{
    X509_STORE *store = X509_STORE_new();
    const STACK_OF(X509) *roots = SystemRoots::instance().certificates;
    for (int i = 0; i < sk_X509_num(roots); ++i)
        X509_STORE_add_cert(store, sk_X509_value(roots, i));
    // Those of the system's folder are read when they are needed.
    X509_LOOKUP_add_dir(X509_STORE_add_lookup(store, X509_LOOKUP_hash_dir()), nullptr, X509_FILETYPE_DEFAULT);
    SSL_CTX_set_cert_store(m_context, store);
}

void TlsTrust::addBundle(const QByteArray &pem)
{
    X509_STORE *store = SSL_CTX_get_cert_store(m_context);
    BIO *bio = BIO_new_mem_buf(pem.constData(), int(pem.size()));
    char *name = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    long length = 0;
    while (m_bundle.size() < maxCertificates && PEM_read_bio(bio, &name, &header, &data, &length) == 1) {
        if (qstrcmp(name, PEM_STRING_X509) == 0) {
            const unsigned char *der = data;
            if (X509 *certificate = d2i_X509(nullptr, &der, length)) {
                X509_STORE_add_cert(store, certificate);
                m_bundle.push_back(certificate);
            } else {
                ++m_unreadable;
            }
        }
        OPENSSL_free(name);
        OPENSSL_free(header);
        OPENSSL_free(data);
    }
    if (ERR_GET_REASON(ERR_peek_last_error()) != PEM_R_NO_START_LINE && m_bundle.size() < maxCertificates)
        ++m_unreadable;
    ERR_clear_error();
    BIO_free(bio);
}

bool TlsTrust::singleAnchorVerifies(X509 *certificate, STACK_OF_X509 *chain) const
{
    const auto verifies = [&](X509 *anchor) {
        STACK_OF(X509) *anchors = sk_X509_new_null();
        sk_X509_push(anchors, anchor);
        X509_STORE_CTX *context = X509_STORE_CTX_new();
        X509_STORE_CTX_init(context, SSL_CTX_get_cert_store(m_context), certificate, chain);
        X509_STORE_CTX_set_default(context, "ssl_server");
        X509_VERIFY_PARAM_set_flags(X509_STORE_CTX_get0_param(context), X509_V_FLAG_PARTIAL_CHAIN);
        X509_VERIFY_PARAM_set_auth_level(X509_STORE_CTX_get0_param(context), SSL_CTX_get_security_level(m_context));
        X509_STORE_CTX_set0_trusted_stack(context, anchors);
        const bool good = X509_verify_cert(context) == 1;
        X509_STORE_CTX_free(context);
        sk_X509_free(anchors);
        return good;
    };
    return std::ranges::any_of(m_bundle, verifies);
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
