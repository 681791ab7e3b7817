// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testserver.h"

#include <QCryptographicHash>
#include <QSslKey>
#include <QSslSocket>

#include <zlib.h>

namespace sme::test {

using namespace Qt::StringLiterals;

Server::Server(Handler handler, std::optional<QSslConfiguration> tls)
    : m_handler(std::move(handler)), m_tls(std::move(tls))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port to listen on");
}

std::unique_ptr<Server> Server::greeting(Greeter greeter)
{
    auto server = std::make_unique<Server>(Handler());
    server->m_greeter = std::move(greeter);
    return server;
}

QString Server::url(const QString &host) const
{
    return u"%1://%2:%3"_s.arg(m_tls ? u"https"_s : u"http"_s, host).arg(serverPort());
}

void Server::incomingConnection(qintptr descriptor)
{
    ++connections;
    QTcpSocket *socket = nullptr;
    if (m_tls) {
        auto *ssl = new QSslSocket(this);
        ssl->setSocketDescriptor(descriptor);
        ssl->setSslConfiguration(*m_tls);
        ssl->startServerEncryption();
        socket = ssl;
    } else {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
    }
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_buffers.remove(socket);
        socket->deleteLater();
    });
    if (m_greeter)
        m_greeter(socket);
    else
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
}

void Server::read(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    for (qsizetype end = buffer.indexOf("\r\n\r\n"); end >= 0; end = buffer.indexOf("\r\n\r\n")) {
        const QList<QByteArray> lines = buffer.first(end).split('\n');
        buffer.remove(0, end + 4);
        const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
        Request request{words.value(0), words.value(1), {}};
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        requests.append(request);
        m_handler(socket, request);
    }
}

QByteArray answer(int status, const QByteArray &body, const QList<QByteArray> &headers)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
    bool hasLength = false;
    for (const QByteArray &header : headers) {
        text += header + "\r\n";
        hasLength =
            hasLength || header.toLower().startsWith("content-length") || header.startsWith("Transfer-Encoding");
    }
    if (!hasLength)
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

void send(QTcpSocket *socket, const Request &request, const QByteArray &answer)
{
    socket->write(request.method == "HEAD" ? answer.first(answer.indexOf("\r\n\r\n") + 4) : answer);
}

Server::Handler always(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const Request &request) { send(socket, request, answer); };
}

QByteArray sha256(const QByteArray &content)
{
    return "sha256:" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

QByteArray gzipped(const QByteArray &content)
{
    constexpr int gzipFormat = 16;
    constexpr int defaultMemory = 8;
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, MAX_WBITS + gzipFormat, defaultMemory, Z_DEFAULT_STRATEGY);
    QByteArray from = content;
    QByteArray packed(qsizetype(deflateBound(&stream, uLong(from.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(from.data());
    stream.avail_in = uInt(from.size());
    stream.next_out = reinterpret_cast<Bytef *>(packed.data());
    stream.avail_out = uInt(packed.size());
    deflate(&stream, Z_FINISH);
    packed.truncate(qsizetype(stream.total_out));
    deflateEnd(&stream);
    return packed;
}

Image::Image(const QByteArray &author)
    : config(R"({"author":")" + author
             + R"(","architecture":"amd64","os":"linux","rootfs":{"type":"layers","diff_ids":[]}})")
{
    configDigest = sha256(config);
    manifest = R"({"schemaVersion":2,"mediaType":")" + mediaType
        + R"(","config":{"mediaType":"application/vnd.oci.image.config.v1+json","digest":")" + configDigest
        + R"(","size":)" + QByteArray::number(config.size()) + R"(},"layers":[]})";
    digest = sha256(manifest);
}

QByteArray Image::answerTo(const Request &request, const QByteArray &root) const
{
    const QByteArray path = request.path();
    if (path == "/v2/" || path == root + "/")
        return answer(200, "{}", {"Docker-Distribution-Api-Version: registry/2.0", "Content-Type: application/json"});
    if (path == root + "/team/app/manifests/1" || path == root + "/team/app/manifests/" + digest)
        return answer(200, manifest, {"Content-Type: " + mediaType, "Docker-Content-Digest: " + digest});
    if (path == root + "/team/app/blobs/" + configDigest)
        return answer(200, config, {"Content-Type: application/octet-stream"});
    return answer(404, R"({"errors":[{"code":"NAME_UNKNOWN","message":"no such thing"}]})",
                  {"Content-Type: application/json"});
}

Server::Handler Image::handler(const QByteArray &root) const
{
    return [image = *this, root](QTcpSocket *socket, const Request &request) {
        send(socket, request, image.answerTo(request, root));
    };
}

} // namespace sme::test
