// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/certificate.h"

#include "probe/plaintext.h"

#include <QHostAddress>
#include <QJsonArray>
#include <QTimeZone>

#include <openssl/x509v3.h>

#include <ctime>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxNames = 50;

QString nameText(const X509_NAME *name)
{
    BIO *bio = BIO_new(BIO_s_mem());
    X509_NAME_print_ex(bio, name, 0, XN_FLAG_RFC2253 & ~(ASN1_STRFLGS_ESC_MSB | ASN1_STRFLGS_ESC_CTRL));
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio, &data);
    const QString text = plainText(QByteArrayView(data, length));
    BIO_free(bio);
    return text;
}

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return QDateTime(QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
                     QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), QTimeZone::utc());
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
    ~AlternativeNames() { GENERAL_NAMES_free(m_names); }
    AlternativeNames(const AlternativeNames &) = delete;
    AlternativeNames &operator=(const AlternativeNames &) = delete;

    QStringList texts() const
    {
        QStringList result;
        for (int i = 0; i < sk_GENERAL_NAME_num(m_names) && result.size() < maxNames; ++i) {
            const GENERAL_NAME *name = sk_GENERAL_NAME_value(m_names, i);
            if (name->type == GEN_DNS)
                result += plainText(bytesOf(name->d.dNSName));
            else if (name->type == GEN_IPADD)
                result += addressText(bytesOf(name->d.iPAddress));
        }
        return result;
    }

    bool hasNameFor(const QByteArray &host) const
    {
        for (int i = 0; i < sk_GENERAL_NAME_num(m_names); ++i) {
            const GENERAL_NAME *name = sk_GENERAL_NAME_value(m_names, i);
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

    GENERAL_NAMES *m_names;
};

} // namespace

QJsonObject CertificateInfo::toJson() const
{
    return {{u"subject"_s, subject},
            {u"issuer"_s, issuer},
            {u"sans"_s, QJsonArray::fromStringList(names)},
            {u"notBefore"_s, notBefore.toString(Qt::ISODate)},
            {u"notAfter"_s, notAfter.toString(Qt::ISODate)}};
}

CertificateInfo readCertificate(X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const X509_NAME *issuer = X509_get_issuer_name(certificate);
    return {.subject = nameText(subject),
            .issuer = nameText(issuer),
            .names = AlternativeNames(certificate).texts(),
            .isSelfSigned = X509_NAME_cmp(subject, issuer) == 0,
            .notBefore = timeOf(X509_get0_notBefore(certificate)),
            .notAfter = timeOf(X509_get0_notAfter(certificate))};
}

bool isCertificateFor(X509 *certificate, const QString &host)
{
    if (const QHostAddress address(host); !address.isNull())
        return X509_check_ip_asc(certificate, host.toLatin1().constData(), 0) == 1;
    // OpenSSL's own check wants two labels behind a wildcard, Go's does not.
    return AlternativeNames(certificate).hasNameFor(QUrl::toAce(host).toLower());
}

} // namespace sme
