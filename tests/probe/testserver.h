// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>
#include <optional>

class QTcpSocket;

namespace sme::test {

struct Request
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray path() const { return target.split('?').constFirst(); }
};

/// A server on 127.0.0.1 that does what a test wants, and records what it was asked.
class Server final : public QTcpServer
{
    Q_OBJECT

public:
    using Handler = std::function<void(QTcpSocket *, const Request &)>;
    using Greeter = std::function<void(QTcpSocket *)>;

    /// Answers each request with what `handler` does.
    explicit Server(Handler handler, std::optional<QSslConfiguration> tls = {});
    /// Does something with each connection as it comes, and reads nothing.
    static std::unique_ptr<Server> greeting(Greeter greeter);

    /// "http://127.0.0.1:PORT" or https; `host` instead of the address.
    QString url(const QString &host = QStringLiteral("127.0.0.1")) const;
    QString authority() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

    QList<Request> requests;
    int connections = 0;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket);

    Handler m_handler;
    Greeter m_greeter;
    std::optional<QSslConfiguration> m_tls;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

/// The bytes of an answer; Content-Length is added unless the headers have one.
QByteArray answer(int status, const QByteArray &body = {}, const QList<QByteArray> &headers = {});
/// A handler that always answers so. To a HEAD it answers without the body.
Server::Handler always(const QByteArray &answer);
void send(QTcpSocket *socket, const Request &request, const QByteArray &answer);

/// An image of one manifest and one config blob, as a registry serves it.
struct Image
{
    /// Images with other names of their author have other digests.
    explicit Image(const QByteArray &author = "test");

    QByteArray config;
    QByteArray manifest;
    QByteArray mediaType = "application/vnd.oci.image.manifest.v1+json";
    QByteArray configDigest;
    QByteArray digest;

    /// The answer of a right registry to a request below /v2/ (or below `root`).
    QByteArray answerTo(const Request &request, const QByteArray &root = "/v2") const;
    Server::Handler handler(const QByteArray &root = "/v2") const;
};

QByteArray sha256(const QByteArray &content);
/// Packed as "Content-Encoding: gzip" says.
QByteArray gzipped(const QByteArray &content);

} // namespace sme::test
