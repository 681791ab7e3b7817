// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "verdictcases.h"

#include "outcomenames.h"

#include <QTcpSocket>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace sme::test {

namespace {

const QByteArray json = "Content-Type: application/json";
const QByteArray html = "Content-Type: text/html";

std::function<std::unique_ptr<Server>()> answering(const QByteArray &bytes)
{
    return [bytes] { return std::make_unique<Server>(always(bytes)); };
}

std::function<std::unique_ptr<Server>()> handling(const Server::Handler &handler)
{
    return [handler] { return std::make_unique<Server>(handler); };
}

/// Sends raw bytes to each request and hangs up.
std::function<std::unique_ptr<Server>()> hangingUpAfter(const QByteArray &bytes)
{
    return handling([bytes](QTcpSocket *socket, const Request &) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
}

/// Sends `head`, and then `bytes` again and again as fast as they are taken.
std::function<std::unique_ptr<Server>()> endless(const QByteArray &head, const QByteArray &bytes)
{
    return handling([=](QTcpSocket *socket, const Request &) {
        socket->write(head);
        socket->write(bytes);
        QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, bytes] { socket->write(bytes); });
    });
}

/// Sends one byte of `bytes` after the other, and never comes to an end.
std::function<std::unique_ptr<Server>()> dripping(const QByteArray &bytes)
{
    return handling([=](QTcpSocket *socket, const Request &) {
        auto *timer = new QTimer(socket);
        auto position = std::make_shared<qsizetype>(0);
        QObject::connect(timer, &QTimer::timeout, socket,
                         [=] { socket->write(bytes.mid((*position)++ % bytes.size(), 1)); });
        timer->start(20ms);
    });
}

Server::Handler redirecting(int status, const QByteArray &location)
{
    return always(answer(status, {}, {"Location: " + location}));
}

/// Redirects from /v2/ through `count` steps to a right answer.
Server::Handler redirectChain(int count, int status = 302)
{
    return [=](QTcpSocket *socket, const Request &request) {
        const int step = request.path() == "/v2/" ? 0 : request.path().mid(6).toInt();
        const QByteArray next = "/step/" + QByteArray::number(step + 1);
        send(socket, request, step < count ? answer(status, {}, {"Location: " + next}) : answer(200, "{}", {json}));
    };
}

/// A registry that wants a token, and its token server.
Server::Handler tokenRegistry(const QByteArray &tokenAnswer)
{
    return [tokenAnswer](QTcpSocket *socket, const Request &request) {
        if (request.path() == "/token") {
            send(socket, request, tokenAnswer);
            return;
        }
        const QByteArray realm = "http://" + request.headers.value("host") + "/token";
        send(socket, request, answer(401, {}, {"WWW-Authenticate: Bearer realm=\"" + realm + "\",service=\"test\""}));
    };
}

} // namespace

QList<Case> cases()
{
    using enum Verdict;
    const QByteArray big(100 * 1024, 'x');
    return {
        {"json", answering(answer(200, "{}", {json})), Ok, uses, {}},
        {"empty body", answering(answer(200)), Ok, uses, {}},
        {"API header with any body",
         answering(answer(200, "hello", {"Docker-Distribution-Api-Version: registry/2.0", html})),
         Ok,
         uses,
         {}},
        {"chunked",
         answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
         Ok,
         uses,
         {}},
        {"body until the end", hangingUpAfter("HTTP/1.0 200 OK\r\n\r\n{}"), Ok, uses, {}},
        {"encoding in HTTP/1.0",
         hangingUpAfter("HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n{}"),
         Ok,
         uses,
         {}},
        {"length and chunks",
         answering("HTTP/1.1 200 OK\r\nContent-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n"),
         Ok,
         uses,
         {}},
        {"packed unasked", answering(answer(200, gzipped("{}"), {"Content-Encoding: GZIP"})), Ok, uses, {}},
        {"token packed unasked",
         handling(tokenRegistry(answer(200, gzipped(R"({"token":"abc"})"), {"Content-Encoding: gzip"}))),
         Ok,
         uses,
         {}},
        {"no content", answering("HTTP/1.1 204 No Content\r\n\r\n"), Ok, uses, {}},
        {"moved for good", handling(redirectChain(1, 301)), Ok, uses, {}},
        {"moved with its method", handling(redirectChain(1, 308)), Ok, uses, {}},
        {"interim answer first", answering("HTTP/1.1 100 Continue\r\n\r\n" + answer(200, "{}")), Ok, uses, {}},
        {"anonymous token", handling(tokenRegistry(answer(200, R"({"token":"abc"})"))), Ok, uses, {}},
        {"access token", handling(tokenRegistry(answer(200, R"({"access_token":"abc"})"))), Ok, uses, {}},
        {"ten redirects", handling(redirectChain(10)), Ok, uses, {}},
        {"token refused", handling(tokenRegistry(answer(403))), AuthRequired, skips, Stage::Auth},
        {"token answer without token", handling(tokenRegistry(answer(200, "{}"))), AuthRequired, skips, Stage::Auth},
        {"token that cannot be a header", handling(tokenRegistry(answer(200, R"({"token":"a\r\nb"})"))), AuthRequired,
         skips, Stage::Auth},
        {"token answer of 100 KiB", handling(tokenRegistry(answer(200, R"({"token":")" + big + R"("})"))), AuthRequired,
         skips, Stage::Auth},
        {"token answer that is a web page", handling(tokenRegistry(answer(200, "<html></html>", {html}))), AuthRequired,
         skips, Stage::Auth},
        {"basic", answering(answer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})), AuthRequired, skips,
         Stage::Auth},
        {"401 without challenge", answering(answer(401)), AuthRequired, skips, Stage::Auth},
        {"bearer without realm", answering(answer(401, {}, {"WWW-Authenticate: Bearer service=\"x\""})), AuthRequired,
         skips, Stage::Auth},
        {"html", answering(answer(200, "<html></html>", {html})), NotARegistry, breaks, Stage::Api},
        {"packed html", answering(answer(200, gzipped(big), {html, "Content-Encoding: gzip"})), NotARegistry, breaks,
         Stage::Api, u"body"_s},
        {"html of 100 KiB", answering(answer(200, big, {html})), NotARegistry, breaks, Stage::Api, u"body"_s},
        {"endless html", endless("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n", big), NotARegistry, breaks,
         Stage::Api, u"body"_s},
        {"endless chunks",
         endless("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                 QByteArray("8\r\nxxxxxxxx\r\n").repeated(1000)),
         NotARegistry, breaks, Stage::Api, u"body"_s},
        {"404", answering(answer(404, "<html></html>", {html})), NotARegistry, skips, Stage::Api},
        {"endless 404", endless("HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\n", big), NotARegistry, skips,
         Stage::Api},
        {"dripping 404", handling([](QTcpSocket *socket, const Request &) {
             socket->write("HTTP/1.1 404 No\r\nContent-Length: 100\r\n\r\nx");
         }),
         NotARegistry, skips, Stage::Api},
        {"403", answering(answer(403)), Forbidden, skips, Stage::Api},
        {"405", answering(answer(405)), NotARegistry, skips, Stage::Api},
        {"408", answering(answer(408)), Timeout, skips, Stage::Api},
        {"300 with a target", answering(answer(300, {}, {"Location: /a"})), RedirectFailure, skips, Stage::Api},
        {"429", answering(answer(429, {}, {"Retry-After: 60"})), RateLimited, skips, Stage::Api},
        {"500", answering(answer(500)), ServerError, skips, Stage::Api},
        {"503", answering(answer(503)), ServerError, skips, Stage::Api},
        {"redirect in a circle", handling([](QTcpSocket *socket, const Request &request) {
             send(socket, request, answer(302, {}, {request.path() == "/v2/" ? "Location: /a" : "Location: /v2/"}));
         }),
         RedirectFailure, skips, Stage::Api},
        {"redirect to itself", handling(redirecting(307, "/v2/")), RedirectFailure, skips, Stage::Api},
        {"eleven redirects", handling(redirectChain(11)), RedirectFailure, skips, Stage::Api},
        {"redirect to ftp", handling(redirecting(302, "ftp://127.0.0.1/")), RedirectFailure, skips, Stage::Api},
        {"redirect without location", answering(answer(302)), RedirectFailure, skips, Stage::Api},
        {"304", answering(answer(304)), RedirectFailure, skips, Stage::Api},
        {"not HTTP", hangingUpAfter("SSH-2.0-OpenSSH_9.2\r\n"), ProtocolError, skips, Stage::Api},
        {"endless rubbish", endless("x", big), ProtocolError, skips, Stage::Api},
        {"HTTP/2", hangingUpAfter("HTTP/2 200\r\n\r\n"), ProtocolError, skips, Stage::Api},
        {"status line without status", hangingUpAfter("HTTP/1.1 OK\r\n\r\n"), ProtocolError, skips, Stage::Api},
        {"cut off in the head", hangingUpAfter("HTTP/1.1 200 OK\r\nContent-Ty"), ProtocolError, skips, Stage::Api},
        {"cut off in the body", hangingUpAfter("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"), ProtocolError, skips,
         Stage::Api},
        {"cut off in a chunk", hangingUpAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"),
         ProtocolError, skips, Stage::Api},
        {"malformed length", hangingUpAfter("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n"), ProtocolError, skips,
         Stage::Api},
        {"two lengths", hangingUpAfter("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}"),
         ProtocolError, skips, Stage::Api},
        {"malformed chunk", answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), ProtocolError,
         skips, Stage::Api},
        {"chunk size with a prefix",
         answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0x2\r\n{}\r\n0\r\n\r\n"), ProtocolError, skips,
         Stage::Api},
        {"chunk size with a sign",
         answering("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n+2\r\n{}\r\n0\r\n\r\n"), ProtocolError, skips,
         Stage::Api},
        {"unknown encoding", hangingUpAfter("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"),
         ProtocolError, skips, Stage::Api},
        {"not the gzip it says", answering(answer(200, "{}", {"Content-Encoding: gzip"})), ProtocolError, skips,
         Stage::Api},
        {"flood of interim answers",
         endless("", QByteArray("HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n").repeated(1000)), ProtocolError, skips,
         Stage::Api},
        {"redirect to a file", handling(redirecting(302, "file:///etc/passwd")), RedirectFailure, skips, Stage::Api},
        {"endless head", endless("HTTP/1.1 200 OK\r\n", "X-Header: " + QByteArray(1000, 'x') + "\r\n"), ProtocolError,
         skips, Stage::Api},
        {"hangs up at once", [] { return Server::greeting([](QTcpSocket *socket) { socket->disconnectFromHost(); }); },
         ProtocolError, skips, Stage::Api},
        {"resets", [] { return Server::greeting([](QTcpSocket *socket) { socket->abort(); }); }, ProtocolError, skips,
         Stage::Api},
        {"switches protocols", hangingUpAfter("HTTP/1.1 101 Switching Protocols\r\n\r\n"), ProtocolError, skips,
         Stage::Api},
    };
}

QList<Case> slowCases()
{
    using enum Verdict;
    // Of all versions the worst: older ones wait for headers as long as their client does.
    return {
        {"no answer", handling([](QTcpSocket *, const Request &) {}), Timeout, breaks, Stage::Api, u"first-byte"_s},
        {"dripping head", dripping("HTTP/1.1 200 OK\r\n" + QByteArray(10000, 'x')), Timeout, breaks, Stage::Api,
         u"overall"_s},
        {"body that never ends", handling([](QTcpSocket *socket, const Request &) {
             socket->write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{");
         }),
         Timeout, skips, Stage::Api, u"overall"_s},
        {"token server that hangs", handling([](QTcpSocket *socket, const Request &request) {
             const QByteArray realm = "http://" + request.headers.value("host") + "/token";
             if (request.path() != "/token")
                 send(socket, request, answer(401, {}, {"WWW-Authenticate: Bearer realm=\"" + realm + '"'}));
         }),
         Timeout, breaks, Stage::Auth, u"first-byte"_s},
    };
}

} // namespace sme::test
