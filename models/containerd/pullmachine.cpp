// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/pullmachine.h"

#include <QHash>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// With the first request, so many are made before a redirect is one too many.
constexpr int maxLegs = 10;
/// How often a host is asked in all, where answers lead to repeats.
constexpr int manyRequests = 6;
constexpr int fewRequests = 5;

/// Where several reasons to fail came up, the one that came furthest counts.
enum class Failure : quint8 { None, Network, NotFound, Status, TooLarge };

/// A request that was made, with what came of it in the end.
struct Reply
{
    HostAnswer answer;
    HostRequest request; ///< the last one: after redirects, after HEAD became GET

    bool hasFailed() const { return answer.trouble != HostAnswer::Trouble::None || answer.status == 0; }
};

} // namespace

/// One run through the resolve step with the answers that are there. Each function gives nothing when it came to a
/// request that has no answer yet, and so the run ends there; the next one begins anew, with one answer more. That way
/// the rules read as they are, one after the other. A resolve step has some dozens of requests.
class PullMachine::Execution
{
public:
    explicit Execution(const PullMachine &machine)
        : m_machine(machine), m_has(machine.m_behaviours), m_knowsDigest(!machine.m_image.digest.isEmpty())
    {
        const ContainerdVersion &version = machine.m_version;
        for (const PullHost &host : machine.m_hosts) {
            m_transports.append({.triesTls = host.httpsFirst().contains(version),
                                 .fallsBackWhenRefused = host.plainAfterRefusal().contains(version),
                                 .plainAuthority = {}});
        }
    }

    /// Nothing: see next().
    std::optional<Outcome> resolve();
    const std::optional<HostRequest> &next() const { return m_next; }

private:
    /// How a host is reached.
    struct Transport
    {
        bool triesTls = false; ///< though it is written with http
        bool fallsBackWhenRefused = false;
        QString plainAuthority; ///< known to speak plain HTTP
    };
    /// What is known about the token of a server.
    struct Tokens
    {
        QUrl url = {};
        bool isAsked = false;
        QByteArray token = {}; ///< asked for, and empty: there is none
    };
    enum class Retry : quint8 { No, Yes, Denied };

    std::optional<Outcome> askAll();
    std::optional<Outcome> takeFound(const Reply &reply);
    std::optional<Reply> call(HostRequest request, bool isLast);
    std::optional<Reply> perform(HostRequest request);
    std::optional<Retry> retryAfter(const Reply &reply, const QList<Reply> &before, bool isLast, HostRequest &request);
    Retry retryAfterChallenge(const Reply &reply, const QList<Reply> &before);
    std::optional<bool> authorize(HostRequest &request);
    std::optional<QByteArray> fetchToken(qsizetype host, const QUrl &url);
    std::optional<HostAnswer> transport(const HostRequest &request);
    bool fallsBack(const HostAnswer &answer, const HostRequest &request) const;
    std::optional<HostAnswer> ask(const HostRequest &request);

    HostRequest requestTo(qsizetype host, const QByteArray &method, HostRequest::Reason reason) const;
    QString tokenKey(qsizetype host, const QUrl &url) const;
    void note(Failure failure) { m_failure = std::max(m_failure, failure); }
    bool has(Behaviour behaviour) const { return m_has.testFlag(behaviour); }

    const PullMachine &m_machine;
    QList<Transport> m_transports;
    Behaviours m_has;
    HostRequest::Purpose m_purpose = HostRequest::Purpose::Resolve;
    Failure m_failure = Failure::None;
    bool m_knowsDigest = false; ///< the image's, or what a host said that was passed over for its size
    QHash<QString, Tokens> m_tokens;
    qsizetype m_answered = 0;
    std::optional<HostRequest> m_next;
};

std::optional<PullMachine::Outcome> PullMachine::Execution::resolve()
{
    const std::optional<Outcome> outcome = askAll();
    if (!outcome || *outcome != Outcome::NotFound || m_machine.m_image.digest.isEmpty())
        return outcome;
    if (has(Behaviour::BlobsOnlyAfterNotFound) && m_failure > Failure::NotFound)
        return outcome;
    m_purpose = HostRequest::Purpose::ResolveBlob;
    return askAll();
}

/// Asks host by host. NotFound: none had it.
std::optional<PullMachine::Outcome> PullMachine::Execution::askAll()
{
    const bool byTag = m_machine.m_image.digest.isEmpty();
    QList<qsizetype> hosts;
    for (qsizetype i = 0; i < m_machine.m_hosts.size(); ++i) {
        const PullHost &host = m_machine.m_hosts.at(i);
        if (host.isValid() && host.canPull && (!byTag || host.canResolve))
            hosts.append(i);
    }
    for (const qsizetype host : std::as_const(hosts)) {
        const bool isLast = host == hosts.constLast();
        const std::optional<Reply> reply = call(requestTo(host, "HEAD", HostRequest::Reason::Turn), isLast);
        if (!reply)
            return {};
        const int status = reply->answer.status;
        if (reply->hasFailed()) {
            note(Failure::Network);
        } else if (status == 404) {
            note(Failure::NotFound);
        } else if (status > 399) {
            const bool isRefusedHead = status == 403 && reply->request.method == "HEAD";
            if (isRefusedHead && has(Behaviour::GetAfterForbidden)
                && !call(requestTo(host, "GET", HostRequest::Reason::Forbidden), false))
                return {};
            note(Failure::Status);
        } else if (status > 299) {
            return Outcome::Broken;
        } else {
            const std::optional<Outcome> outcome = takeFound(*reply);
            if (!outcome || *outcome != Outcome::NotFound)
                return outcome;
        }
    }
    return Outcome::NotFound;
}

/// A host has it. NotFound: but it is too large.
std::optional<PullMachine::Outcome> PullMachine::Execution::takeFound(const Reply &reply)
{
    qint64 size = reply.answer.length;
    if (!m_knowsDigest && !reply.answer.digest.isEmpty() && size >= 0) {
        if (!reply.answer.isDigestValid)
            return Outcome::Broken;
        m_knowsDigest = true;
    }
    if (!m_knowsDigest || size < 0) {
        const HostRequest get = requestTo(reply.request.host, "GET", HostRequest::Reason::DigestMissing);
        const std::optional<Reply> body = call(get, true);
        if (!body)
            return {};
        // Older versions take the text of an error for the manifest, and find nobody that has it.
        if (body->hasFailed() || body->answer.status > 299 || !body->answer.isBodyWhole)
            return Outcome::Broken;
        size = body->answer.bodySize;
        m_knowsDigest = true;
    }
    if (size <= maxManifestSize)
        return Outcome::Resolved;
    note(Failure::TooLarge);
    return Outcome::NotFound;
}

/// Makes a request with its repeats.
std::optional<Reply> PullMachine::Execution::call(HostRequest request, bool isLast)
{
    QList<Reply> replies;
    int left = has(Behaviour::FiveRequests) ? fewRequests : manyRequests;
    while (true) {
        std::optional<Reply> reply = perform(request);
        if (!reply)
            return {};
        --left;
        request.reason = HostRequest::Reason::Repeat;
        if (reply->hasFailed()) {
            const bool mayPass = reply->answer.trouble == HostAnswer::Trouble::Closed
                || reply->answer.trouble == HostAnswer::Trouble::TlsTimeout;
            if (has(Behaviour::FiveRequests) && isLast && mayPass && left > 0)
                continue;
            return reply;
        }
        if (left == 0 && !has(Behaviour::FiveRequests))
            return reply;
        const std::optional<Retry> retry = retryAfter(*reply, replies, isLast, request);
        if (!retry)
            return {};
        if (*retry == Retry::Denied)
            reply->answer = HostAnswer{.trouble = HostAnswer::Trouble::Other};
        if (*retry != Retry::Yes || left == 0)
            return reply;
        replies.append(*reply);
    }
}

std::optional<PullMachine::Execution::Retry>
PullMachine::Execution::retryAfter(const Reply &reply, const QList<Reply> &before, bool isLast, HostRequest &request)
{
    switch (reply.answer.status) {
    case 401:
        return retryAfterChallenge(reply, before);
    case 405:
        if (request.method != "HEAD" || m_purpose != HostRequest::Purpose::Resolve)
            return Retry::No;
        request.method = "GET";
        request.reason = HostRequest::Reason::MethodRefused;
        return Retry::Yes;
    case 408:
    case 429:
        return Retry::Yes;
    case 500:
    case 503:
    case 504: {
        const bool isSame = !before.isEmpty() && before.constLast().answer.status == reply.answer.status;
        return has(Behaviour::RepeatsLastHost) && isLast && !isSame ? Retry::Yes : Retry::No;
    }
    default:
        return Retry::No;
    }
}

/// Takes the first challenge that can be met.
PullMachine::Execution::Retry PullMachine::Execution::retryAfterChallenge(const Reply &reply,
                                                                          const QList<Reply> &before)
{
    const auto bearer = std::ranges::find_if(reply.answer.challenges, &HostAnswer::Challenge::isBearer);
    if (bearer == reply.answer.challenges.end())
        return Retry::No;
    const QString key = tokenKey(reply.request.host, reply.request.url);
    if (bearer->namesError) {
        m_tokens.remove(key);
        const bool isSame = !before.isEmpty() && before.constLast().request.method == reply.request.method
            && before.constLast().request.url == reply.request.url;
        if (isSame)
            return Retry::Denied;
    }
    if (m_tokens.contains(key))
        return Retry::Yes;
    if (!bearer->tokenUrl.isValid())
        return Retry::Denied;
    m_tokens.insert(key, {.url = bearer->tokenUrl});
    return Retry::Yes;
}

/// Makes a request once, with its redirects.
std::optional<Reply> PullMachine::Execution::perform(HostRequest request)
{
    const Reply failed{.answer = {.trouble = HostAnswer::Trouble::Other}, .request = request};
    for (int leg = 1;; ++leg) {
        const std::optional<bool> isAuthorized = authorize(request);
        if (!isAuthorized)
            return {};
        if (!*isAuthorized)
            return failed;
        const std::optional<HostAnswer> answer = transport(request);
        if (!answer)
            return {};
        if (!answer->redirect)
            return Reply{.answer = *answer, .request = request};
        if (!answer->redirect->isValid() || leg == maxLegs)
            return failed;
        request.url = *answer->redirect;
        request.reason = HostRequest::Reason::Redirect;
    }
}

/// Puts the token for its server into a request; false if it cannot be had.
std::optional<bool> PullMachine::Execution::authorize(HostRequest &request)
{
    request.token.clear();
    if (request.purpose == HostRequest::Purpose::Token)
        return true;
    const auto known = m_tokens.find(tokenKey(request.host, request.url));
    if (known == m_tokens.end())
        return true;
    if (!known->isAsked) {
        const std::optional<QByteArray> token = fetchToken(request.host, known->url);
        if (!token)
            return {};
        known->isAsked = true;
        known->token = *token;
    }
    request.token = known->token;
    return !known->token.isEmpty();
}

/// Asks for an anonymous token; an empty one if there is none.
std::optional<QByteArray> PullMachine::Execution::fetchToken(qsizetype host, const QUrl &url)
{
    const std::optional<Reply> reply = perform({.method = "GET",
                                                .url = url,
                                                .purpose = HostRequest::Purpose::Token,
                                                .reason = HostRequest::Reason::TokenNeeded,
                                                .host = host,
                                                .token = {}});
    if (!reply)
        return {};
    const int status = reply->answer.status;
    return status >= 200 && status < 400 ? reply->answer.token : QByteArray();
}

/// Sends a request; where a host that is written with http is tried over HTTPS first, maybe twice.
std::optional<HostAnswer> PullMachine::Execution::transport(const HostRequest &request)
{
    Transport &transport = m_transports[request.host];
    if (!transport.triesTls)
        return ask(request);
    HostRequest plain = request;
    plain.url.setScheme(u"http"_s);
    const QString authority = request.url.authority();
    if (transport.plainAuthority != authority) {
        std::optional<HostAnswer> answer = ask(request);
        if (!answer || !fallsBack(*answer, request))
            return answer;
        plain.reason = HostRequest::Reason::PlainHttp;
        if (has(Behaviour::RemembersPlainHttp))
            transport.plainAuthority = authority;
    }
    return ask(plain);
}

bool PullMachine::Execution::fallsBack(const HostAnswer &answer, const HostRequest &request) const
{
    using enum HostAnswer::Trouble;
    switch (answer.trouble) {
    case PlainHttp:
        return true;
    case TlsTimeout:
        return has(Behaviour::RemembersPlainHttp);
    case Refused:
    case DialTimeout:
    case HeaderTimeout:
        return m_transports.at(request.host).fallsBackWhenRefused && request.url.port() < 0;
    default:
        return false;
    }
}

std::optional<HostAnswer> PullMachine::Execution::ask(const HostRequest &request)
{
    if (m_answered < m_machine.m_answers.size())
        return m_machine.m_answers.at(m_answered++);
    m_next = request;
    return {};
}

HostRequest PullMachine::Execution::requestTo(qsizetype host, const QByteArray &method,
                                              HostRequest::Reason reason) const
{
    const bool isManifest = m_purpose == HostRequest::Purpose::Resolve;
    const ImageReference &image = m_machine.m_image;
    const QUrl url = m_machine.m_hosts.at(host).url(image, isManifest ? "manifests"_L1 : "blobs"_L1, image.reference(),
                                                    m_transports.at(host).triesTls);
    return {.method = method, .url = url, .purpose = m_purpose, .reason = reason, .host = host, .token = {}};
}

/// Hosts with TLS settings of their own have tokens of their own.
QString PullMachine::Execution::tokenKey(qsizetype host, const QUrl &url) const
{
    const QString owner = m_machine.m_hosts.at(host).hasTlsSettings ? QString::number(host) : QString();
    return owner + u'/' + url.authority();
}

PullMachine::PullMachine(QList<PullHost> hosts, ImageReference image, const ContainerdVersion &version)
    : m_hosts(std::move(hosts)), m_image(std::move(image)), m_behaviours(behavioursOf(version)), m_version(version)
{
    run();
}

void PullMachine::answer(const HostAnswer &answer)
{
    m_answers.append(answer);
    run();
}

void PullMachine::run()
{
    Execution execution(*this);
    m_outcome = execution.resolve().value_or(Outcome::Asking);
    m_next = execution.next();
}

} // namespace sme
