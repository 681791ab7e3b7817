// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/certificate.h"

#include "probe/pemreader.h"
#include "probe/plaintext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHostAddress>
#include <QTimeZone>

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <ctime>
#include <vector>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNames = 50;
/// Characters of base64 in a line of PEM.
constexpr qsizetype pemLine = 64;

struct CertificateMessages
{
    Q_DECLARE_TR_FUNCTIONS(sme::Certificate)
};

QString nameText(const X509_NAME *name)
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~(ASN1_STRFLGS_ESC_MSB | ASN1_STRFLGS_ESC_CTRL));
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return plainText(QByteArrayView(data, length));
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc())
        .toUTC(); // which is written with a Z in every version of Qt
}

QByteArrayView bytesOf(const ASN1_STRING *string)
{
    return {ASN1_STRING_get0_data(string), ASN1_STRING_length(string)};
}

QString addressText(QByteArrayView bytes)
{
    if (bytes.size() == 16)
        return QHostAddress(reinterpret_cast<const quint8 *>(bytes.data())).toString();
    if (bytes.size() != 4)
        return {};
    quint32 address = 0;
    for (const char byte : bytes)
        address = address << 8U | quint8(byte);
    return QHostAddress(address).toString();
}

/// The subject alternative names of a certificate.
class AlternativeNames
{
public:
    explicit AlternativeNames(const X509 *certificate)
        : m_names(static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)))
    {
    }

    QStringList texts() const
    {
        QStringList result;
        for (int i = 0; i < sk_GENERAL_NAME_num(m_names.get()) && result.size() < maxNames; ++i) {
            const GENERAL_NAME *name = sk_GENERAL_NAME_value(m_names.get(), i);
            if (name->type == GEN_DNS)
                result += plainText(bytesOf(name->d.dNSName));
            else if (name->type == GEN_IPADD)
                result += addressText(bytesOf(name->d.iPAddress));
        }
        return result;
    }

    bool hasNameFor(const QByteArray &host) const
    {
        for (int i = 0; i < sk_GENERAL_NAME_num(m_names.get()); ++i) {
            const GENERAL_NAME *name = sk_GENERAL_NAME_value(m_names.get(), i);
            if (name->type == GEN_DNS && matches(bytesOf(name->d.dNSName).toByteArray().toLower(), host))
                return true;
        }
        return false;
    }

private:
    static bool matches(const QByteArray &pattern, const QByteArray &host)
    {
        if (!pattern.startsWith("*."))
            return pattern == host;
        const qsizetype dot = host.indexOf('.');
        return dot > 0 && pattern.sliced(1) == host.sliced(dot);
    }

    NamesHandle m_names;
};

QByteArray derOf(X509 *certificate)
{
    QByteArray der(std::max(0, i2d_X509(certificate, nullptr)), Qt::Uninitialized);
    auto *end = reinterpret_cast<unsigned char *>(der.data());
    i2d_X509(certificate, &end);
    return der;
}

} // namespace

QString CertificateInfo::fingerprint() const
{
    return QString::fromLatin1(QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex(':')).toUpper();
}

QByteArray CertificateInfo::pem() const
{
    const QByteArray base64 = der.toBase64();
    QByteArray text = "-----BEGIN CERTIFICATE-----\n";
    for (qsizetype at = 0; at < base64.size(); at += pemLine)
        text += base64.mid(at, pemLine) + '\n';
    return text + "-----END CERTIFICATE-----\n";
}

CertificateFile CertificateFile::read(const QByteArray &bytes)
{
    CertificateFile file;
    if (bytes.size() > maxSize)
        return file;
    if (const CertificateHandle single = certificateFromDer(bytes)) {
        file.certificates += readCertificate(single.get());
        return file;
    }
    PemReader reader(bytes);
    while (file.certificates.size() < maxCertificates && reader.next()) {
        if (const CertificateHandle certificate = reader.certificate())
            file.certificates += readCertificate(certificate.get());
        else
            ++file.passedOver;
    }
    return file;
}

int verifyWithAnchor(X509 *certificate, STACK_OF(X509) * others, X509 *anchor)
{
    const CertificateListHandle anchors(sk_X509_new_null());
    sk_X509_push(anchors.get(), anchor);
    const VerificationHandle context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), nullptr, certificate, others);
    X509_STORE_CTX_set_default(context.get(), "ssl_server");
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_auth_level(parameters, securityLevelOfGo);
    X509_STORE_CTX_set0_trusted_stack(context.get(), anchors.get());
    const bool isGood = X509_verify_cert(context.get()) == 1;
    ERR_clear_error();
    return isGood ? X509_V_OK : X509_STORE_CTX_get_error(context.get());
}

QString anchorProblem(const QList<CertificateInfo> &chain, const CertificateInfo &anchor)
{
    const CertificateHandle root = certificateFromDer(anchor.der);
    const CertificateHandle server = certificateFromDer(chain.value(0).der);
    if (!root || !server)
        return CertificateMessages::tr("the certificate cannot be read");
    std::vector<CertificateHandle> sent;
    const CertificateListHandle others(sk_X509_new_null());
    for (const CertificateInfo &certificate : chain) {
        if (CertificateHandle handle = certificateFromDer(certificate.der)) {
            sk_X509_push(others.get(), handle.get());
            sent.push_back(std::move(handle));
        }
    }
    const int error = verifyWithAnchor(server.get(), others.get(), root.get());
    return error == X509_V_OK ? QString() : QString::fromLatin1(X509_verify_cert_error_string(error));
}

CertificateInfo readCertificate(X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const X509_NAME *issuer = X509_get_issuer_name(certificate);
    return {.subject = nameText(subject),
            .issuer = nameText(issuer),
            .names = AlternativeNames(certificate).texts(),
            .isSelfSigned = X509_NAME_cmp(subject, issuer) == 0,
            .isCa = X509_check_ca(certificate) > 0,
            .notBefore = timeOf(X509_get0_notBefore(certificate)),
            .notAfter = timeOf(X509_get0_notAfter(certificate)),
            .der = derOf(certificate)};
}

bool isCertificateFor(X509 *certificate, const QString &host)
{
    if (const QHostAddress address(host); !address.isNull())
        return X509_check_ip_asc(certificate, host.toLatin1().constData(), 0) == 1;
    // OpenSSL's own check wants two labels behind a wildcard, Go's does not.
    return AlternativeNames(certificate).hasNameFor(QUrl::toAce(host).toLower());
}

} // namespace sme
