// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "scenarios.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace sme::test {

namespace {

Twist always200(const QByteArray &type, const QByteArray &body)
{
    return [=](const Image &, const Request &) { return answer(200, body, {"Content-Type: " + type}); };
}

/// Answers requests for the tag so, others as a right registry.
Twist onTag(const std::function<QByteArray(const Image &, const Request &)> &twist)
{
    return [=](const Image &image, const Request &request) {
        return request.path().endsWith("/manifests/1") ? twist(image, request) : QByteArray();
    };
}

Twist onDigest(const std::function<QByteArray(const Image &, const Request &)> &twist)
{
    return [=](const Image &image, const Request &request) {
        return request.path().contains("/manifests/sha256:") ? twist(image, request) : QByteArray();
    };
}

QByteArray manifestOf(const Image &image, const QByteArray &body, const QList<QByteArray> &headers)
{
    return answer(200, body, QList<QByteArray>{"Content-Type: " + image.mediaType} + headers);
}

QByteArray withoutDigestHeader(const Image &image, const Request &)
{
    return manifestOf(image, image.manifest, {});
}

QByteArray otherContent(const Image &image, const Request &request)
{
    return request.method == "GET" ? manifestOf(image, image.manifest + ' ', {}) : QByteArray();
}

QByteArray malformedDigest(const Image &image, const Request &)
{
    return manifestOf(image, image.manifest, {"Docker-Content-Digest: sha256:12"});
}

QByteArray cutOff(const Image &image, const Request &request)
{
    return request.method == "GET"
        ? manifestOf(image, image.manifest.first(20), {"Content-Length: 300", "Connection: close"})
        : QByteArray();
}

QByteArray headNotAllowed(const Image &, const Request &request)
{
    return request.method == "HEAD" ? answer(405) : QByteArray();
}

QByteArray getAfterHeadFails(const Image &image, const Request &request)
{
    return request.method == "HEAD" ? withoutDigestHeader(image, request) : answer(500);
}

/// A registry that wants a token: what it asks for one with ("REALM" is the token server's URL), and the answer of
/// that.
Twist wantsToken(const QList<QByteArray> &challenges, const QByteArray &token = R"({"token":"good"})")
{
    return [=](const Image &, const Request &request) {
        if (request.path() == "/token")
            return answer(200, token, {"Content-Type: application/json"});
        if (request.headers.value("authorization") == "Bearer good")
            return QByteArray();
        QList<QByteArray> headers;
        for (QByteArray challenge : challenges)
            headers +=
                "WWW-Authenticate: " + challenge.replace("REALM", "http://" + request.headers.value("host") + "/token");
        return answer(401, {}, headers);
    };
}

/// Packs all bodies, whether that was asked for or not.
QByteArray packs(const Image &image, const Request &request)
{
    const QByteArray plain = image.answerTo(request);
    const qsizetype end = plain.indexOf("\r\n\r\n");
    const QByteArray body = gzipped(plain.mid(end + 4));
    if (request.method == "HEAD" || !plain.startsWith("HTTP/1.1 200"))
        return plain;
    return answer(
        200, body,
        {"Content-Type: " + image.mediaType, "Content-Encoding: gzip", "Docker-Content-Digest: " + image.digest});
}

QByteArray packsAndHidesDigest(const Image &image, const Request &request)
{
    return request.method == "HEAD" ? withoutDigestHeader(image, request) : packs(image, request);
}

QByteArray saysItPacks(const Image &image, const Request &request)
{
    return request.method == "GET" ? manifestOf(image, image.manifest, {"Content-Encoding: gzip"}) : QByteArray();
}

Twist ofType(const QByteArray &type)
{
    return [type](const Image &image, const Request &) {
        return answer(200, image.manifest, {"Content-Type: " + type, "Docker-Content-Digest: " + image.digest});
    };
}

/// Answers every third request right, and those between with `status`.
Twist everyThird(int status)
{
    return [=, count = std::make_shared<int>(0)](const Image &, const Request &) {
        return ++*count % 3 == 0 ? QByteArray() : answer(status);
    };
}

QByteArray hidesDigestAndHead(const Image &image, const Request &request)
{
    return request.method == "HEAD" ? answer(405) : withoutDigestHeader(image, request);
}

QByteArray announcesTooMuch(const Image &image, const Request &request)
{
    return request.method == "HEAD"
        ? manifestOf(image, {}, {"Docker-Content-Digest: " + image.digest, "Content-Length: 5000000"})
        : QByteArray();
}

QByteArray headInChunks(const Image &image, const Request &request)
{
    return request.method == "HEAD"
        ? manifestOf(image, {}, {"Docker-Content-Digest: " + image.digest, "Transfer-Encoding: chunked"})
        : QByteArray();
}

} // namespace

QByteArray right(const Image &, const Request &)
{
    return {};
}

Twist status(int status)
{
    return [=](const Image &, const Request &) { return answer(status); };
}

QList<Scenario> scenarios()
{
    constexpr auto uses = ContainerdOutcome::Uses;
    constexpr auto skips = ContainerdOutcome::Skips;
    constexpr auto breaks = ContainerdOutcome::Breaks;
    const QStringList pull{u"pull"_s};
    const Twist html = always200("text/html", "<html></html>");
    return {
        {"pull and resolve, tag", {{right}}, uses},
        {"pull and resolve, digest", {{right}}, uses, true},
        {"pull only, tag", {{right, pull}}, uses},
        {"pull only, digest", {{right, pull}}, uses, true},
        {"resolve only, tag", {{right, {u"resolve"_s}}}, uses},
        {"404, tag", {{status(404)}}, skips},
        {"404, digest", {{status(404)}}, skips, true},
        {"403", {{status(403)}}, skips},
        {"429", {{status(429)}}, skips},
        {"500", {{status(500)}}, skips},
        {"503, digest", {{status(503)}}, skips, true},
        {"basic credentials",
         {{[](const Image &, const Request &) { return answer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""}); }}},
         skips},
        {"refused", {{right, {u"pull"_s, u"resolve"_s}, {}, false, "/v2", true}}, skips},
        {"HTML with 200, tag", {{html}}, breaks},
        {"HTML with 200, digest", {{html}}, breaks, true},
        {"HTML with 200, pull only", {{html, pull}}, breaks},
        {"wrong content", {{onDigest(otherContent)}}, breaks},
        {"wrong content, digest", {{onDigest(otherContent)}}, breaks, true},
        {"malformed digest header", {{onTag(malformedDigest)}}, breaks},
        {"no digest header", {{onTag(withoutDigestHeader)}}, uses},
        {"GET after HEAD fails", {{onTag(getAfterHeadFails)}}, breaks},
        {"HEAD not allowed", {{headNotAllowed}}, uses},
        {"manifest cut off", {{onDigest(cutOff)}}, breaks},
        {"manifest not there by digest", {{onDigest(status(404))}}, skips},
        {"redirect without target", {{onTag(status(302))}}, breaks},
        {"path without override_path", {{right, {u"pull"_s, u"resolve"_s}, u"/proxy"_s, false, "/proxy/v2"}}, uses},
        {"path with override_path", {{right, {u"pull"_s, u"resolve"_s}, u"/v2/proxy"_s, true, "/v2/proxy"}}, uses},
        {"path that doubles v2", {{right, {u"pull"_s, u"resolve"_s}, u"/v2/proxy"_s, false, "/v2/proxy"}}, skips},
        {"token", {{wantsToken({"Bearer realm=\"REALM\",service=\"a, b\""})}}, uses},
        {"token, scheme in upper case", {{wantsToken({"BEARER Realm=\"REALM\""})}}, uses},
        {"token, challenge behind another", {{wantsToken({"Basic realm=\"x\"", "Bearer realm=\"REALM\""})}}, uses},
        {"token, two challenges in a header", {{wantsToken({"Basic realm=\"x\", Bearer realm=\"REALM\""})}}, skips},
        {"token, realm without quotes", {{wantsToken({"Bearer realm=REALM,service=x"})}}, skips},
        {"token, relative realm", {{wantsToken({"Bearer realm=\"/token\""})}}, skips},
        {"token, named twice",
         {{wantsToken({"Bearer realm=\"REALM\""}, R"({"token":"bad","access_token":"good"})")}},
         uses},
        {"token, lifetime as text",
         {{wantsToken({"Bearer realm=\"REALM\""}, R"({"token":"good","expires_in":"300"})")}},
         skips},
        {"token, strange time",
         {{wantsToken({"Bearer realm=\"REALM\""}, R"({"token":"good","issued_at":""})")}},
         skips},
        {"token, more behind the JSON", {{wantsToken({"Bearer realm=\"REALM\""}, R"({"token":"good"} x)")}}, uses},
        {"token, refused again and again", {{wantsToken({"Bearer realm=\"REALM\""}, R"({"token":"bad"})")}}, skips},
        {"token, refused with an error",
         {{wantsToken({"Bearer realm=\"REALM\",error=\"invalid_token\""}, R"({"token":"bad"})")}},
         skips},
        {"packed unasked", {{packs}}, uses},
        {"packed unasked, digest", {{packs}}, uses, true},
        {"packed and without digest header", {{onTag(packsAndHidesDigest)}}, uses},
        // 2.x unpacks by itself, and takes the next host where that fails.
        {"packed, says it", {{onDigest(saysItPacks)}}, breaks, false, true, skips},
        {"type with parameter", {{onTag(ofType("application/vnd.oci.image.manifest.v1+json; charset=utf-8"))}}, uses},
        {"type with blank", {{onTag(ofType("application/vnd.oci.image.manifest.v1+json ; charset=utf-8"))}}, breaks},
        {"type in upper case", {{onTag(ofType("application/vnd.oci.image.manifest.V1+json"))}}, breaks},
        {"type of HEAD alone", {{onDigest(ofType("text/html"))}}, uses},
        {"408", {{status(408)}}, skips},
        {"429 twice, then right", {{everyThird(429)}}, uses},
        {"HEAD not allowed, no digest header", {{onTag(hidesDigestAndHead)}}, uses},
        {"HEAD in chunks", {{onTag(headInChunks)}}, uses},
        {"HEAD announces too much", {{onTag(announcesTooMuch)}}, skips},
        {"malformed digest header, digest",
         {{onDigest([](const Image &image, const Request &request) { return malformedDigest(image, request); })}},
         uses,
         true},
        {"two mirrors, the first has it", {{right}, {right}}, uses},
        {"two mirrors, the second has it", {{status(404)}, {right}}, skips},
        {"two mirrors, the upstream is down", {{status(500)}, {right}}, skips, false, false},
    };
}

} // namespace sme::test
