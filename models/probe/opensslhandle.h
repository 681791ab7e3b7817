// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/ssl.h>
#include <openssl/x509v3.h>

#include <memory>

namespace sme {

template<auto Free>
struct OpenSslDeleter
{
    template<typename T>
    void operator()(T *handle) const
    {
        Free(handle);
    }
};
/// Owns a handle of OpenSSL.
template<typename T, auto Free>
using OpenSslHandle = std::unique_ptr<T, OpenSslDeleter<Free>>;

// What OpenSSL has macros for, whose address cannot be taken.
inline void freeOpenSslMemory(void *memory)
{
    OPENSSL_free(memory);
}
inline void freeListAlone(STACK_OF(X509) * list)
{
    sk_X509_free(list);
}

using BioHandle = OpenSslHandle<BIO, BIO_free_all>;
using CertificateHandle = OpenSslHandle<X509, X509_free>;
/// A list of certificates that it does not own.
using CertificateListHandle = OpenSslHandle<STACK_OF(X509), freeListAlone>;
using NamesHandle = OpenSslHandle<GENERAL_NAMES, GENERAL_NAMES_free>;
using SslContextHandle = OpenSslHandle<SSL_CTX, SSL_CTX_free>;
using SslHandle = OpenSslHandle<SSL, SSL_free>;
using StoreHandle = OpenSslHandle<X509_STORE, X509_STORE_free>;
using VerificationHandle = OpenSslHandle<X509_STORE_CTX, X509_STORE_CTX_free>;
template<typename T>
using OpenSslMemory = OpenSslHandle<T, freeOpenSslMemory>;

} // namespace sme
