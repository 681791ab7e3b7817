// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "recordedservers.h"

#include "probe/challenge.h"
#include "probe/judgement.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace sme::test {

namespace {

QString serverOf(const QString &host)
{
    const QString name = host.section(u'.', 0, 0);
    if (name == "mirror1"_L1 || name == "mirror2"_L1 || name == "mirror3"_L1 || name == "auth"_L1 || name == "cdn"_L1)
        return name;
    const bool isUpstream = host == "reg.test"_L1 || host.endsWith("docker.io"_L1);
    return isUpstream ? u"upstream"_s : QString();
}

/// Whether a port of a server speaks TLS; nothing where nobody listens.
std::optional<bool> speaksTls(const QString &server, int port)
{
    if (server == "upstream"_L1)
        return port == 443 || port == 5000 ? std::optional(true) : std::nullopt;
    const bool isMirror = server.startsWith("mirror"_L1);
    if (port == 80 || (isMirror && port == 5000 && server != "mirror3"_L1))
        return false;
    if (port == 443 || (isMirror && port == 5443 && server != "mirror3"_L1))
        return true;
    return std::nullopt;
}

QString kindOf(const QString &path)
{
    return path.contains("/manifests/"_L1) ? u"manifest"_s
        : path.contains("/blobs/"_L1)      ? u"blob"_s
        : path.endsWith("/token"_L1)       ? u"token"_s
                                           : u"other"_s;
}

QString reference(const QUrl &url)
{
    return url.path().section(u'/', -1);
}

} // namespace

RecordedServers::RecordedServers(const QJsonObject &rules, const QJsonObject &image, const QString &repository)
    : m_rules(rules), m_image(image), m_repository(repository)
{
}

RecordedServers::Reply RecordedServers::reply(const HostRequest &request, bool trustsCa)
{
    using enum HostAnswer::Trouble;
    const auto none = [](HostAnswer::Trouble trouble) { return Reply{{.trouble = trouble}, {}, u"none"_s}; };
    const bool tls = request.url.scheme() == "https"_L1;
    const QString server = serverOf(request.url.host());
    if (server.isEmpty())
        return none(request.url.host() == "dead.test"_L1 ? Refused : Other);
    const QJsonObject described = m_rules.value(server).toObject();
    const int port = request.url.port(tls ? 443 : 80);
    const std::optional<bool> listens = speaksTls(server, port);
    const QJsonValue ports = described.value("ports"_L1);
    if (described.value("listen"_L1) == "blackhole"_L1)
        return none(DialTimeout);
    if (!listens || described.value("listen"_L1) == false || (ports.isArray() && !ports.toArray().contains(port)))
        return none(Refused);
    if (tls != *listens)
        return none(tls ? PlainHttp : Other);
    const bool isPrivate = server.startsWith("mirror"_L1);
    if (tls && ((isPrivate && !trustsCa) || described.contains("cert"_L1)))
        return none(Other);

    const QJsonObject rule = ruleFor(server, request);
    const QJsonObject answer = rule.value("answer"_L1).toObject();
    const QString connection = answer.value("connection"_L1).toString();
    if (!connection.isEmpty()) {
        const auto trouble = connection == "close"_L1 ? Closed : connection == "hang"_L1 ? HeaderTimeout : Other;
        return {{.trouble = trouble}, server, connection};
    }
    const QString root = described.value("root"_L1).toString(u"/v2"_s);
    const HostAnswer made = answer.contains("status"_L1)
        ? plain(request, answer)
        : content(request, root, answer.value("content"_L1).toObject());
    return {made, server, QString::number(made.status)};
}

QJsonObject RecordedServers::ruleFor(const QString &server, const HostRequest &request)
{
    const QJsonArray rules = m_rules.value(server)["rules"_L1].toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const QJsonObject rule = rules.at(i).toObject();
        const auto differs = [&](QLatin1StringView key, const QString &value) {
            return rule.contains(key) && rule.value(key).toString() != value;
        };
        const bool byDigest = reference(request.url).contains(u':');
        if (differs("method"_L1, QString::fromLatin1(request.method)) || differs("on"_L1, kindOf(request.url.path()))
            || differs("by"_L1, byDigest ? u"digest"_s : u"tag"_s) || differs("item"_L1, itemOf(request)))
            continue;
        if (rule.contains("unlessAuthorization"_L1)
            && rule.value("unlessAuthorization"_L1).toString() == "Bearer "_L1 + QString::fromLatin1(request.token))
            continue;
        if (rule.contains("times"_L1)) {
            int &used = m_used[server + QString::number(i)];
            if (used == rule.value("times"_L1).toInt())
                continue;
            ++used;
        }
        return rule;
    }
    return {};
}

/// "index", "manifest", "config" or "layer"; empty for what is none of the image.
QString RecordedServers::itemOf(const HostRequest &request) const
{
    const QString name = reference(request.url);
    if (kindOf(request.url.path()) == "manifest"_L1 && name == "latest"_L1)
        return u"index"_s;
    if (kindOf(request.url.path()) == "manifest"_L1 && name == "single"_L1)
        return u"manifest"_s;
    const QJsonObject digests = m_image.value("digests"_L1).toObject();
    for (auto it = digests.begin(); it != digests.end(); ++it) {
        if (it.value().toString() == name)
            return it.key();
    }
    return {};
}

/// The right answer, with changes.
HostAnswer RecordedServers::content(const HostRequest &request, const QString &root, const QJsonObject &changes) const
{
    const QString kind = kindOf(request.url.path());
    if (kind == "token"_L1)
        return {.status = 200, .length = 19, .bodySize = 19, .token = "token-1"};
    const QString item = itemOf(request);
    const bool isManifest = item == "index"_L1 || item == "manifest"_L1;
    const bool isBelowRoot = request.url.path(QUrl::FullyEncoded).startsWith(root + u'/');
    if (item.isEmpty() || !isBelowRoot || isManifest != (kind == "manifest"_L1))
        return {.status = 404, .length = 0};
    HostAnswer answer{.status = 200};
    answer.digest = m_image.value("digests"_L1)[item].toString().toLatin1();
    answer.bodySize = m_image.value("text"_L1)[item].toString().toUtf8().size();
    answer.length = answer.bodySize;
    const QJsonArray omitted = changes.value("omit"_L1).toArray();
    const QJsonObject set = changes.value("set"_L1).toObject();
    if (omitted.contains("Docker-Content-Digest"_L1))
        answer.digest.clear();
    if (omitted.contains("Content-Length"_L1))
        answer.length = -1;
    if (set.contains("Docker-Content-Digest"_L1))
        answer.digest = set.value("Docker-Content-Digest"_L1).toString().toLatin1();
    if (set.contains("Content-Length"_L1))
        answer.length = set.value("Content-Length"_L1).toString().toLongLong();
    if (changes.value("body"_L1) == "short"_L1)
        answer.bodySize = answer.length = answer.bodySize / 2;
    // Go's client unpacks it, and then knows no length.
    if (changes.value("body"_L1) == "gzip"_L1 && request.method == "GET")
        answer.length = -1;
    answer.isDigestValid = isWellFormedDigest(answer.digest);
    return answer;
}

/// An answer that a rule spells out.
HostAnswer RecordedServers::plain(const HostRequest &request, const QJsonObject &answer) const
{
    const QByteArray body = answer.value("body"_L1).toString().toUtf8();
    HostAnswer made{.status = answer.value("status"_L1).toInt()};
    if (made.status != 204 && made.status != 304)
        made.bodySize = made.length = body.size();
    const QJsonObject headers = answer.value("headers"_L1).toObject();
    made.digest = headers.value("Docker-Content-Digest"_L1).toString().toLatin1();
    made.isDigestValid = isWellFormedDigest(made.digest);
    const QString location = headers.value("Location"_L1).toString();
    if (!location.isEmpty() && made.status >= 300 && made.status < 400) {
        const QUrl target = request.url.resolved(QUrl(location));
        made.redirect = target.isValid() && target.scheme().startsWith("http"_L1) ? target : QUrl();
    }
    QList<QByteArray> texts;
    for (const QJsonValue &challenge : answer.value("challenges"_L1).toArray())
        texts += challenge.toString().toUtf8();
    for (const Challenge &challenge : parseChallenges(texts)) {
        made.challenges.append({.isBearer = challenge.scheme == Challenge::Scheme::Bearer,
                                .tokenUrl = tokenUrl(challenge, m_repository),
                                .namesError = !challenge.parameters.value(u"error"_s).isEmpty()});
    }
    if (request.purpose == HostRequest::Purpose::Token)
        made.token = tokenOf(body);
    return made;
}

} // namespace sme::test
