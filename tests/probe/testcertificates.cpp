// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testcertificates.h"

#include "probe/opensslhandle.h"

#include <QSslCertificate>
#include <QSslKey>

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace sme::test {

namespace {

using KeyHandle = OpenSslHandle<EVP_PKEY, EVP_PKEY_free>;
using ExtensionHandle = OpenSslHandle<X509_EXTENSION, X509_EXTENSION_free>;

QByteArray contentOf(const BioHandle &buffer)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(buffer.get(), &data);
    return {data, size};
}

BioHandle bufferOf(const QByteArray &pem)
{
    return BioHandle(BIO_new_mem_buf(pem.constData(), int(pem.size())));
}

void addExtension(X509 *certificate, int id, const QByteArray &value)
{
    const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, nullptr, id, value.constData()));
    X509_add_ext(certificate, extension.get(), -1);
}

} // namespace

QSslConfiguration Identity::server(const QByteArray &chain) const
{
    QSslConfiguration configuration;
    configuration.setLocalCertificateChain(QSslCertificate::fromData(certificate + chain));
    configuration.setPrivateKey(QSslKey(key, key.contains("RSA") ? QSsl::Rsa : QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

Identity makeCertificate(const CertificateWish &wish, const Identity *issuer)
{
    const KeyHandle key(wish.isRsa ? EVP_RSA_gen(2048) : EVP_EC_gen("P-256"));
    const CertificateHandle certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    static long serial = 1;
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), ++serial);
    constexpr long day = 24L * 3600;
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), wish.startDays * day);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), wish.endDays * day);
    X509_set_pubkey(certificate.get(), key.get());
    const auto *name = reinterpret_cast<const unsigned char *>(wish.commonName.constData());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8, name, -1, -1, 0);
    addExtension(certificate.get(), NID_basic_constraints, wish.isCa ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (!wish.names.isEmpty())
        addExtension(certificate.get(), NID_subject_alt_name, wish.names);

    CertificateHandle signer;
    KeyHandle signingKey;
    if (issuer != nullptr) {
        signer.reset(PEM_read_bio_X509(bufferOf(issuer->certificate).get(), nullptr, nullptr, nullptr));
        signingKey.reset(PEM_read_bio_PrivateKey(bufferOf(issuer->key).get(), nullptr, nullptr, nullptr));
    }
    const X509 *by = signer ? signer.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(by));
    X509_sign(certificate.get(), signingKey ? signingKey.get() : key.get(), EVP_sha256());

    const BioHandle certificateText(BIO_new(BIO_s_mem()));
    const BioHandle keyText(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateText.get(), certificate.get());
    PEM_write_bio_PrivateKey_traditional(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return {contentOf(certificateText), contentOf(keyText)};
}

} // namespace sme::test
