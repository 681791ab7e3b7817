// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "scenarionetwork.h"

#include <QJsonArray>
#include <QTcpSocket>

#include <sys/socket.h>

namespace sme::test {

using namespace Qt::StringLiterals;

struct ScenarioNetwork::Host
{
    QString name;
    QStringList hosts;
    QList<int> plainPorts;
    QList<int> tlsPorts;
    QJsonObject behaviour;
    QHash<qsizetype, int> used; ///< how often each rule has decided
    std::unique_ptr<Server> plain;
    std::unique_ptr<Server> tls;
};

namespace {

QStringList digestItems()
{
    return {u"index"_s, u"manifest"_s, u"config"_s, u"layer"_s};
}

/// "tag", "digest", or nothing.
QString byOf(const QByteArray &path)
{
    return !path.contains("/manifests/") ? QString() : path.contains("sha256:") ? u"digest"_s : u"tag"_s;
}

QString kindOf(const QByteArray &path)
{
    return path.contains("/manifests/") ? u"manifest"_s
        : path.contains("/blobs/")      ? u"blob"_s
        : path.startsWith("/token")     ? u"token"_s
                                        : u"other"_s;
}

/// Ends a connection so that the other side sees it reset, and not closed in good order.
void reset(QTcpSocket *socket)
{
    const linger atOnce{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof(atOnce));
    socket->abort();
}

QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\n";
}

} // namespace

const Identity &ScenarioNetwork::systemCa()
{
    static const Identity identity = makeCertificate({.commonName = "system", .names = {}, .isCa = true});
    return identity;
}

const Identity &ScenarioNetwork::privateCa()
{
    static const Identity identity = makeCertificate({.commonName = "private", .names = {}, .isCa = true});
    return identity;
}

ScenarioNetwork::ScenarioNetwork(const QJsonObject &servers, const QJsonObject &image)
    : m_servers(servers), m_image(image)
{
    for (const QString &mirror : {u"mirror1"_s, u"mirror2"_s, u"mirror3"_s})
        add(mirror, {mirror + u".test"_s}, {80, 5000}, {443, 5443});
    add(u"upstream"_s, {u"registry-1.docker.io"_s, u"docker.io"_s, u"index.docker.io"_s, u"reg.test"_s}, {},
        {443, 5000});
    add(u"auth"_s, {u"auth.test"_s}, {80}, {443});
    add(u"cdn"_s, {u"cdn.test"_s}, {80}, {443});
    m_proxy = Server::greeting([this](QTcpSocket *socket) {
        // First the methods are agreed upon, then comes the request; then bytes go both ways.
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [=, this, step = 0]() mutable {
            const QByteArray bytes = socket->readAll();
            if (step++ == 0) {
                socket->write(QByteArray("\x05\x00", 2));
                return;
            }
            socket->disconnect(SIGNAL(readyRead()));
            const QByteArray host = bytes.mid(5, quint8(bytes.at(4)));
            const qsizetype at = 5 + host.size();
            const int port = quint8(bytes.at(at)) * 256 + quint8(bytes.at(at + 1));
            if (isBlackHole(QString::fromLatin1(host)))
                return;
            Server *server = serverAt(QString::fromLatin1(host), port);
            socket->write(QByteArray("\x05", 1) + (server == nullptr ? '\x05' : '\x00')
                          + QByteArray("\x00\x01\x7f\x00\x00\x01\x00\x50", 8));
            if (server == nullptr)
                return;
            auto *target = new QTcpSocket(socket);
            target->connectToHost(QHostAddress::LocalHost, server->serverPort());
            const bool isPlain = isPlainServer(server);
            QObject::connect(socket, &QTcpSocket::readyRead, target, [=] {
                const QByteArray sent = socket->readAll();
                // A handshake at a port that speaks plain HTTP is told so.
                if (isPlain && sent.startsWith('\x16')) {
                    socket->write("HTTP/1.0 400 Bad Request\r\n\r\n");
                    socket->disconnectFromHost();
                    return;
                }
                target->write(sent);
            });
            QObject::connect(target, &QTcpSocket::readyRead, socket, [=] { socket->write(target->readAll()); });
            QObject::connect(target, &QTcpSocket::disconnected, socket, [=, this] {
                if (std::exchange(m_resets, false))
                    return reset(socket);
                socket->write(target->readAll());
                socket->disconnectFromHost();
            });
        });
    });
}

ScenarioNetwork::~ScenarioNetwork() = default;

void ScenarioNetwork::add(const QString &name, const QStringList &hosts, const QList<int> &plainPorts,
                          const QList<int> &tlsPorts)
{
    auto host = std::make_unique<Host>();
    host->name = name;
    host->hosts = hosts;
    host->plainPorts = plainPorts;
    host->tlsPorts = tlsPorts;
    host->behaviour = m_servers.value(name).toObject();
    const bool isSystem = host->behaviour.value("cert"_L1) == "system"_L1;
    QByteArrayList names;
    for (const QString &known : hosts)
        names += "DNS:" + (isSystem ? QByteArray("other.test") : known.toLatin1());
    const bool isMirror = name.startsWith("mirror"_L1) && !isSystem;
    static QHash<QByteArray, Identity> identities;
    Identity &identity = identities[names.join(',')];
    if (identity.key.isEmpty())
        identity =
            makeCertificate({.commonName = "server", .names = names.join(',')}, isMirror ? &privateCa() : &systemCa());
    Host *raw = host.get();
    const auto handler = [this, raw](bool tls) {
        return [this, raw, tls](QTcpSocket *socket, const Request &request) { serve(*raw, tls, socket, request); };
    };
    host->plain = std::make_unique<Server>(handler(false));
    host->tls = std::make_unique<Server>(handler(true), identity.server());
    m_hosts.emplace(name, std::move(host));
}

QString ScenarioNetwork::proxyUrl() const
{
    return u"socks5://"_s + m_proxy->authority();
}

bool ScenarioNetwork::isBlackHole(const QString &name) const
{
    return std::any_of(m_hosts.begin(), m_hosts.end(), [&name](const auto &host) {
        return host.second->hosts.contains(name) && host.second->behaviour.value("listen"_L1) == "blackhole"_L1;
    });
}

bool ScenarioNetwork::isPlainServer(const Server *server) const
{
    return std::any_of(m_hosts.begin(), m_hosts.end(),
                       [server](const auto &host) { return host.second->plain.get() == server; });
}

Server *ScenarioNetwork::serverAt(const QString &name, int port) const
{
    for (const auto &[key, host] : m_hosts) {
        if (!host->hosts.contains(name))
            continue;
        const QJsonValue listen = host->behaviour.value("listen"_L1);
        const QJsonValue ports = host->behaviour.value("ports"_L1);
        if ((listen.isBool() && !listen.toBool()) || (ports.isArray() && !ports.toArray().contains(port)))
            return nullptr;
        return host->tlsPorts.contains(port)  ? host->tls.get()
            : host->plainPorts.contains(port) ? host->plain.get()
                                              : nullptr;
    }
    return nullptr;
}

/// Which object of the image a request is for.
QString ScenarioNetwork::itemAt(const Host &host, const Request &request) const
{
    const QByteArray path = request.path();
    const QByteArray reference = path.mid(path.lastIndexOf('/') + 1);
    const QByteArray root = host.behaviour.value("root"_L1).toString(u"/v2"_s).toLatin1();
    const bool isManifest = path.contains("/manifests/");
    if (!path.startsWith("/cdn/") && !path.startsWith(root + '/'))
        return {};
    if (isManifest && reference == "latest")
        return u"index"_s;
    if (isManifest && reference == "single")
        return u"manifest"_s;
    for (const QString &item : digestItems()) {
        if (m_image["digests"_L1][item].toString().toLatin1() != reference)
            continue;
        const bool belongsToManifests = item == "index"_L1 || item == "manifest"_L1;
        if (path.startsWith("/cdn/") || (belongsToManifests ? isManifest : path.contains("/blobs/")))
            return item;
    }
    return {};
}

QByteArray ScenarioNetwork::object(const QString &item) const
{
    if (item == "layer"_L1)
        return QByteArray::fromBase64(m_image["layerBase64"_L1].toString().toLatin1());
    return m_image["text"_L1][item].toString().toUtf8();
}

bool ScenarioNetwork::fits(Host &host, qsizetype number, const Request &request) const
{
    const QJsonObject rule = host.behaviour.value("rules"_L1).toArray().at(number).toObject();
    const auto is = [&](QLatin1StringView key, const QString &actual) {
        return !rule.contains(key) || rule.value(key).toString() == actual;
    };
    const QByteArray authorization = request.headers.value("authorization");
    const bool isFree = rule.contains("unlessAuthorization"_L1)
        && rule.value("unlessAuthorization"_L1).toString().toLatin1() == authorization;
    // A reference that no server has still is one by tag or digest of something.
    if (!is("method"_L1, QString::fromLatin1(request.method)) || !is("on"_L1, kindOf(request.path()))
        || !is("by"_L1, byOf(request.path())) || !is("item"_L1, itemAt(host, request)) || isFree)
        return false;
    int &used = host.used[number];
    if (rule.contains("times"_L1) && used >= rule.value("times"_L1).toInt())
        return false;
    ++used;
    return true;
}

QByteArray ScenarioNetwork::described(const QJsonObject &answer)
{
    QByteArray text = statusLine(answer.value("status"_L1).toInt());
    const QJsonObject headers = answer.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        text += it.key().toLatin1() + ": " + it.value().toString().toLatin1() + "\r\n";
    for (const QJsonValue &challenge : answer.value("challenges"_L1).toArray())
        text += "WWW-Authenticate: " + challenge.toString().toLatin1() + "\r\n";
    const QByteArray body = answer.value("body"_L1).toString().toUtf8();
    if (!headers.contains("Content-Length"_L1))
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

QByteArray ScenarioNetwork::rightAnswer(const Host &host, const Request &request, const QJsonObject &change) const
{
    if (request.path().startsWith("/token"))
        return answer(200, R"({"token":"token-1"})", {"Content-Type: application/json"});
    const QString item = itemAt(host, request);
    if (item.isEmpty())
        return answer(404);
    QByteArray body = object(item);
    QList<std::pair<QByteArray, QByteArray>> headers{
        {"Docker-Content-Digest", m_image["digests"_L1][item].toString().toLatin1()},
        {"Content-Type", m_image["mediaTypes"_L1][item].toString().toLatin1()}};
    int status = 200;
    const QByteArray whole = body;
    if (const QByteArray range = request.headers.value("range"); range.startsWith("bytes=")) {
        const qsizetype first = range.mid(6).split('-').constFirst().toLongLong();
        const QByteArray last = range.mid(range.indexOf('-') + 1);
        body = whole.mid(first, last.isEmpty() ? -1 : last.toLongLong() - first + 1);
        status = 206;
        headers.append({"Content-Range",
                        "bytes " + QByteArray::number(first) + '-' + QByteArray::number(first + body.size() - 1) + '/'
                            + QByteArray::number(whole.size())});
    }
    headers.append({"Content-Length", QByteArray::number(body.size())});
    if (const QString twist = change.value("body"_L1).toString(); twist == "corrupt"_L1 && !body.isEmpty())
        body[0] = char(body.at(0) ^ 0x80);
    else if (twist == "short"_L1)
        body = body.first(body.size() / 2);
    for (const QJsonValue &omitted : change.value("omit"_L1).toArray()) {
        headers.removeIf([&](const auto &header) {
            return QString::fromLatin1(header.first).compare(omitted.toString(), Qt::CaseInsensitive) == 0;
        });
    }
    const QJsonObject set = change.value("set"_L1).toObject();
    for (auto it = set.begin(); it != set.end(); ++it) {
        headers.removeIf([&](const auto &header) {
            return QString::fromLatin1(header.first).compare(it.key(), Qt::CaseInsensitive) == 0;
        });
        headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    }
    QByteArray text = statusLine(status);
    for (const auto &[key, value] : std::as_const(headers))
        text += key + ": " + value + "\r\n";
    return text + "\r\n" + body;
}

/// The bytes to send; a connection to be closed after them where there is no length, or less than the length.
QByteArray ScenarioNetwork::answerTo(Host &host, const Request &request) const
{
    const QJsonArray rules = host.behaviour.value("rules"_L1).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        if (!fits(host, i, request))
            continue;
        const QJsonObject what = rules.at(i)["answer"_L1].toObject();
        if (what.contains("connection"_L1))
            return what.value("connection"_L1).toString().toLatin1();
        return what.contains("content"_L1) ? rightAnswer(host, request, what.value("content"_L1).toObject())
                                           : described(what);
    }
    return rightAnswer(host, request, {});
}

void ScenarioNetwork::serve(Host &host, bool tls, QTcpSocket *socket, const Request &request)
{
    const QByteArray bytes = answerTo(host, request);
    const QByteArray agent = request.headers.value("user-agent");
    if (!m_userAgents.contains(agent) && !request.path().startsWith("/token"))
        m_userAgents.append(agent);
    m_asked.append(u"%1 %2 %3://%4%5 %6"_s.arg(
        host.name, QString::fromLatin1(request.method), tls ? u"https"_s : u"http"_s,
        QString::fromLatin1(request.headers.value("host")), QString::fromLatin1(request.target),
        QString::fromLatin1(bytes.startsWith("HTTP/1.1 ") ? bytes.mid(9, 3) : bytes)));
    if (bytes == "hang")
        return;
    if (bytes == "reset") {
        m_resets = true;
        reset(socket);
        return;
    }
    if (bytes != "close")
        send(socket, request, bytes);
    socket->disconnectFromHost();
}

} // namespace sme::test
