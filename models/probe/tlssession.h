// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/certificate.h"
#include "probe/endpoint.h"
#include "probe/opensslhandle.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace sme {

class TlsTrust;

/// What the verification of a chain found wrong.
struct CertificateProblem
{
    enum class Kind : quint8 { Expired, WrongName, Untrusted };

    Kind kind = Kind::Untrusted;
    int depth = 0; ///< 0: the server's own certificate
    QString text;
};

/// The client's side of one TLS connection, without the network: bytes of the peer go in, bytes for the peer come out.
///
/// The handshake is carried on past a chain that does not verify, so that all of the chain can be reported; but then
/// the session ends Failed, and nothing can be sent through it.
class TlsSession
{
public:
    enum class State : quint8 { Handshake, Established, Closed, Failed };
    enum class Failure : quint8 {
        None,
        NotTls, ///< the peer speaks something else: see firstBytes()
        Certificate, ///< see problems()
        Version, ///< nothing in common from TLS 1.2 on
        Other,
    };

    TlsSession(std::shared_ptr<const TlsTrust> trust, const QString &host, KeyExchange keyExchange);
    TlsSession(const TlsSession &) = delete;
    TlsSession &operator=(const TlsSession &) = delete;

    /// Takes bytes of the peer and goes on with the handshake, or decrypts. An empty view starts the handshake.
    void feed(QByteArrayView bytes);
    /// Encrypts; only while Established.
    void write(QByteArrayView bytes);
    /// Bytes that have to be sent to the peer now.
    QByteArray takeOutput();
    /// What the peer has sent, decrypted.
    QByteArray takePlain();

    State state() const { return m_state; }
    Failure failure() const { return m_failure; }
    /// Why it failed, in words.
    const QString &error() const { return m_error; }
    const QList<CertificateProblem> &problems() const { return m_problems; }
    /// Whether the peer has answered in TLS, alerts included.
    bool peerSpeaksTls() const { return m_peerSpeaksTls; }
    const QByteArray &firstBytes() const { return m_firstBytes; }
    bool clientCertificateRequested() const { return m_clientCertificateRequested; }

    const QString &host() const { return m_host; }
    QString version() const;
    QString cipher() const;
    /// The chain as the server sent it.
    QList<CertificateInfo> chain() const;

private:
    static int verifyStep(int ok, X509_STORE_CTX *context);
    static void watch(const SSL *ssl, int where, int value);

    bool sniff(QByteArrayView bytes);
    void shakeHands();
    void decrypt();
    void fail(Failure failure, const QString &error);
    void failFromQueue();

    std::shared_ptr<const TlsTrust> m_trust;
    QString m_host;
    SslHandle m_ssl;
    State m_state = State::Handshake;
    Failure m_failure = Failure::None;
    QString m_error;
    QString m_alert; ///< the last one that the peer sent
    QByteArray m_firstBytes;
    QByteArray m_plain;
    QList<CertificateProblem> m_problems;
    bool m_peerSpeaksTls = false;
    bool m_clientCertificateRequested = false;
};

} // namespace sme
