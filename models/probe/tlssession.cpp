// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/tlssession.h"

#include "probe/plaintext.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <openssl/err.h>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct TlsSessionTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::TlsSession)
};

constexpr int maxChain = 10;

/// The suites of TLS 1.2 that Go's client offers, and so containerd.
const char *cipherList(KeyExchange keyExchange)
{
    return keyExchange == KeyExchange::Ephemeral
        ? "ECDHE+AESGCM:ECDHE+CHACHA20:ECDHE+AES:!aNULL:!PSK:!SRP"
        : "ECDHE+AESGCM:ECDHE+CHACHA20:ECDHE+AES:kRSA+AESGCM:kRSA+AES:!aNULL:!PSK:!SRP";
}

TlsSession *sessionOf(const SSL *ssl)
{
    return static_cast<TlsSession *>(SSL_get_ex_data(ssl, 0));
}

CertificateProblem::Kind kindOf(int verifyError)
{
    switch (verifyError) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
    case X509_V_ERR_CERT_NOT_YET_VALID:
    case X509_V_ERR_ERROR_IN_CERT_NOT_BEFORE_FIELD:
    case X509_V_ERR_ERROR_IN_CERT_NOT_AFTER_FIELD:
        return CertificateProblem::Kind::Expired;
    default:
        return CertificateProblem::Kind::Untrusted;
    }
}

} // namespace

TlsSession::TlsSession(std::shared_ptr<const TlsTrust> trust, const QString &host, KeyExchange keyExchange)
    : m_trust(std::move(trust)), m_host(host), m_ssl(SSL_new(m_trust->context()))
{
    SSL_set_ex_data(m_ssl.get(), 0, this);
    SSL_set_cipher_list(m_ssl.get(), cipherList(keyExchange));
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    BIO_set_mem_eof_return(SSL_get_rbio(m_ssl.get()), -1);
    SSL_set_verify(m_ssl.get(), SSL_VERIFY_PEER, &TlsSession::verifyStep);
    SSL_set_info_callback(m_ssl.get(), &TlsSession::watch);
    SSL_set_cert_cb(
        m_ssl.get(),
        [](SSL *, void *session) {
            static_cast<TlsSession *>(session)->m_clientCertificateRequested = true;
            return 1;
        },
        this);
    if (QHostAddress(host).isNull()) {
        QByteArray name = QUrl::toAce(host);
        SSL_ctrl(m_ssl.get(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name, name.data());
    }
    SSL_set_connect_state(m_ssl.get());
}

/// Notes what is wrong with a certificate and lets the verification go on: the handshake's end decides.
int TlsSession::verifyStep(int ok, X509_STORE_CTX *context)
{
    if (ok == 1)
        return 1;
    const auto *ssl =
        static_cast<const SSL *>(X509_STORE_CTX_get_ex_data(context, SSL_get_ex_data_X509_STORE_CTX_idx()));
    const int error = X509_STORE_CTX_get_error(context);
    sessionOf(ssl)->m_problems.append({kindOf(error), X509_STORE_CTX_get_error_depth(context),
                                       QString::fromLatin1(X509_verify_cert_error_string(error))});
    // What stays in the queue would be taken for an error of the connection.
    ERR_clear_error();
    return 1;
}

void TlsSession::watch(const SSL *ssl, int where, int value)
{
    if ((where & SSL_CB_READ_ALERT) == SSL_CB_READ_ALERT && SSL_alert_desc_string_long(value) != nullptr)
        sessionOf(ssl)->m_alert = QString::fromLatin1(SSL_alert_desc_string_long(value));
}

void TlsSession::feed(QByteArrayView bytes)
{
    if (m_state == State::Failed || m_state == State::Closed)
        return;
    if (!bytes.isEmpty()) {
        if (!m_peerSpeaksTls && !sniff(bytes))
            return;
        BIO_write(SSL_get_rbio(m_ssl.get()), bytes.data(), int(bytes.size()));
    }
    ERR_clear_error();
    if (m_state == State::Handshake)
        shakeHands();
    if (m_state == State::Established)
        decrypt();
}

/// Whether the first bytes of the peer are those of a TLS record. Others never reach OpenSSL, whose errors do not tell
/// what the peer speaks.
bool TlsSession::sniff(QByteArrayView bytes)
{
    constexpr qsizetype enough = 64;
    const bool firstIsType = !m_firstBytes.isEmpty() || (bytes.front() >= 0x14 && bytes.front() <= 0x17);
    m_firstBytes.append(bytes.first(std::min(bytes.size(), enough)));
    const bool secondIsMajor = m_firstBytes.size() < 2 || m_firstBytes.at(1) == 0x03;
    if (!firstIsType || !secondIsMajor) {
        fail(Failure::NotTls, TlsSessionTexts::tr("What came back is not TLS: %1").arg(plainText(m_firstBytes, 40)));
        return false;
    }
    m_peerSpeaksTls = m_firstBytes.size() >= 2;
    return true;
}

void TlsSession::shakeHands()
{
    const int result = SSL_do_handshake(m_ssl.get());
    if (result != 1) {
        const int error = SSL_get_error(m_ssl.get(), result);
        if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
            failFromQueue();
        return;
    }
    X509 *certificate = SSL_get0_peer_certificate(m_ssl.get());
    if (certificate == nullptr) {
        fail(Failure::Other, TlsSessionTexts::tr("The server sent no certificate."));
        return;
    }
    if (!m_problems.isEmpty() && m_trust->singleAnchorVerifies(certificate, SSL_get_peer_cert_chain(m_ssl.get())))
        m_problems.clear();
    if (!isCertificateFor(certificate, m_host)) {
        m_problems.append({CertificateProblem::Kind::WrongName, 0,
                           TlsSessionTexts::tr("The certificate is not for %1.").arg(m_host)});
    }
    if (m_problems.isEmpty())
        m_state = State::Established;
    else
        fail(Failure::Certificate, m_problems.constFirst().text);
}

void TlsSession::decrypt()
{
    char buffer[16 * 1024];
    while (true) {
        ERR_clear_error();
        const int count = SSL_read(m_ssl.get(), buffer, sizeof buffer);
        if (count > 0) {
            m_plain.append(buffer, count);
            continue;
        }
        switch (SSL_get_error(m_ssl.get(), count)) {
        case SSL_ERROR_WANT_READ:
        case SSL_ERROR_WANT_WRITE:
            break;
        case SSL_ERROR_ZERO_RETURN:
            m_state = State::Closed;
            break;
        default:
            failFromQueue();
        }
        return;
    }
}

void TlsSession::write(QByteArrayView bytes)
{
    if (m_state == State::Established && !bytes.isEmpty())
        SSL_write(m_ssl.get(), bytes.data(), int(bytes.size()));
}

QByteArray TlsSession::takeOutput()
{
    BIO *bio = SSL_get_wbio(m_ssl.get());
    QByteArray output(qsizetype(BIO_ctrl_pending(bio)), Qt::Uninitialized);
    if (!output.isEmpty())
        BIO_read(bio, output.data(), int(output.size()));
    return output;
}

QByteArray TlsSession::takePlain()
{
    return std::exchange(m_plain, {});
}

void TlsSession::fail(Failure failure, const QString &error)
{
    m_state = State::Failed;
    m_failure = failure;
    m_error = error;
}

void TlsSession::failFromQueue()
{
    const unsigned long code = ERR_peek_error();
    const char *reason = ERR_reason_error_string(code);
    const int reasonCode = ERR_GET_LIB(code) == ERR_LIB_SSL ? ERR_GET_REASON(code) : 0;
    const bool version = reasonCode == SSL_R_UNSUPPORTED_PROTOCOL || reasonCode == SSL_R_TLSV1_ALERT_PROTOCOL_VERSION
        || reasonCode == SSL_R_WRONG_SSL_VERSION;
    QString text =
        m_alert.isEmpty() ? QString::fromLatin1(reason) : TlsSessionTexts::tr("the server's alert: %1").arg(m_alert);
    if (version)
        text = TlsSessionTexts::tr("no TLS version from 1.2 on in common (%1)").arg(text);
    fail(version ? Failure::Version : Failure::Other, text);
    ERR_clear_error();
}

QString TlsSession::version() const
{
    return QString::fromLatin1(SSL_get_version(m_ssl.get()));
}

QString TlsSession::cipher() const
{
    return QString::fromLatin1(SSL_get_cipher_name(m_ssl.get()));
}

QList<CertificateInfo> TlsSession::chain() const
{
    QList<CertificateInfo> result;
    const STACK_OF(X509) *certificates = SSL_get_peer_cert_chain(m_ssl.get());
    for (int i = 0; i < std::min(sk_X509_num(certificates), maxChain); ++i)
        result.append(readCertificate(sk_X509_value(certificates, i)));
    return result;
}

} // namespace sme
