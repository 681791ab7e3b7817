// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "imagecases.h"

#include "outcomenames.h"

#include <memory>

namespace sme::test {

namespace {

/// Answers the requests that `which` names so.
Twist on(bool (*which)(const Request &), const QByteArray &answer)
{
    return [=](const Image &, const Request &request) { return which(request) ? std::optional(answer) : std::nullopt; };
}

QByteArray manifestAnswer(const Image &image, const QByteArray &body, const QList<QByteArray> &headers)
{
    return answer(200, body, QList<QByteArray>{"Content-Type: " + image.mediaType} + headers);
}

} // namespace

bool isResolve(const Request &request)
{
    return request.path().endsWith("/manifests/1");
}

bool isByDigest(const Request &request)
{
    return request.path().contains("/manifests/sha256:");
}

bool isBlob(const Request &request)
{
    return request.path().contains("/blobs/");
}

QList<ImageCase> imageCases()
{
    using enum Verdict;
    const QByteArray html = answer(200, "<html></html>", {"Content-Type: text/html"});
    return {
        {"right", on(isBlob, {}), Ok, uses},
        {"API root not there",
         [](const Image &, const Request &request) {
             return request.path() == "/v2/" ? std::optional(answer(404)) : std::nullopt;
         },
         Ok, uses},
        {"API root is a web page",
         [html](const Image &, const Request &request) {
             return request.path() == "/v2/" ? std::optional(html) : std::nullopt;
         },
         Ok, uses},
        {"HEAD not allowed",
         [](const Image &, const Request &request) {
             return request.method == "HEAD" ? std::optional(answer(405)) : std::nullopt;
         },
         Ok, uses},
        {"no digest header",
         [](const Image &image, const Request &request) {
             return isResolve(request) ? std::optional(manifestAnswer(image, image.manifest, {})) : std::nullopt;
         },
         Ok, uses},
        {"empty digest header",
         [](const Image &image, const Request &request) {
             return isResolve(request)
                 ? std::optional(manifestAnswer(image, image.manifest, {"Docker-Content-Digest: "}))
                 : std::nullopt;
         },
         Ok, uses},
        {"no length",
         [](const Image &image, const Request &request) {
             const QByteArray chunk =
                 QByteArray::number(image.manifest.size(), 16) + "\r\n" + image.manifest + "\r\n0\r\n\r\n";
             return isResolve(request) ? std::optional(manifestAnswer(
                        image, chunk, {"Transfer-Encoding: chunked", "Docker-Content-Digest: " + image.digest}))
                                       : std::nullopt;
         },
         Ok, uses},
        {"rate limited for a moment",
         [count = std::make_shared<int>(0)](const Image &, const Request &request) {
             return isResolve(request) && ++*count < 5 ? std::optional(answer(429)) : std::nullopt;
         },
         Ok, uses},
        {"packed unasked",
         [](const Image &image, const Request &request) {
             const QList<QByteArray> headers{"Content-Encoding: gzip"};
             return isByDigest(request) ? std::optional(manifestAnswer(image, gzipped(image.manifest), headers))
                 : isBlob(request)      ? std::optional(answer(200, gzipped(image.config), headers))
                                        : std::nullopt;
         },
         Ok, uses},
        {"type of HEAD does not count where a GET follows",
         [](const Image &image, const Request &request) {
             return isResolve(request) && request.method == "HEAD" ? std::optional(answer(200))
                 : isResolve(request) ? std::optional(manifestAnswer(image, image.manifest, {}))
                                      : std::nullopt;
         },
         Ok, uses},
        {"announced too large",
         [](const Image &image, const Request &request) {
             const QByteArray length = "Content-Length: " + QByteArray::number(5 * 1024 * 1024);
             return isResolve(request) && request.method == "HEAD"
                 ? std::optional(manifestAnswer(image, {}, {length, "Docker-Content-Digest: " + image.digest}))
                 : std::nullopt;
         },
         WrongContent, partly},
        {"type with a blank",
         [](const Image &image, const Request &request) {
             return isResolve(request) ? std::optional(answer(
                        200, image.manifest,
                        {"Content-Type: " + image.mediaType + " ; a=b", "Docker-Content-Digest: " + image.digest}))
                                       : std::nullopt;
         },
         WrongContent, breaks},
        {"old manifest format",
         on(isResolve, answer(200, "{}", {"Content-Type: application/vnd.docker.distribution.manifest.v1+prettyjws"})),
         WrongContent, breaks},
        {"broken gzip", on(isByDigest, answer(200, "{}", {"Content-Encoding: gzip"})), ProtocolError, breaks,
         Stage::Content},
        {"wrong digest header",
         [](const Image &image, const Request &request) {
             return isResolve(request) ? std::optional(
                        manifestAnswer(image, image.manifest, {"Docker-Content-Digest: " + sha256("something else")}))
                                       : std::nullopt;
         },
         WrongContent, breaks, Stage::Content},
        {"no part of the blob to be had",
         [](const Image &, const Request &request) {
             return isBlob(request) && request.headers.contains("range") ? std::optional(answer(416)) : std::nullopt;
         },
         Ok, uses},
        {"no such image", on(isResolve, answer(404)), ImageNotFound, skips},
        {"web page for all", [html](const Image &, const Request &) { return std::optional(html); }, NotARegistry,
         breaks},
        {"web page, but not for manifests",
         [html](const Image &, const Request &request) {
             return std::optional(request.path() == "/v2/" ? html : answer(404));
         },
         NotARegistry, skips},
        {"forbidden", on(isResolve, answer(403)), Forbidden, skips},
        {"rate limited", on(isResolve, answer(429)), RateLimited, skips},
        {"server error", on(isResolve, answer(502)), ServerError, skips},
        {"credentials", on(isResolve, answer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})), AuthRequired, skips},
        {"redirect without target", on(isResolve, answer(302)), RedirectFailure, breaks},
        {"JSON that is no manifest", on(isResolve, answer(200, "{}", {"Content-Type: application/json"})), WrongContent,
         breaks},
        {"web page for the tag, though the API is right", on(isResolve, html), WrongContent, breaks},
        {"malformed digest header",
         [](const Image &image, const Request &request) {
             return isResolve(request)
                 ? std::optional(manifestAnswer(image, image.manifest, {"Docker-Content-Digest: sha256:12"}))
                 : std::nullopt;
         },
         WrongContent, breaks},
        {"GET after HEAD fails",
         [](const Image &image, const Request &request) {
             if (!isResolve(request))
                 return std::optional<QByteArray>();
             return std::optional(request.method == "HEAD" ? manifestAnswer(image, image.manifest, {}) : answer(500));
         },
         ServerError, breaks},
        {"other content",
         [](const Image &image, const Request &request) {
             return isByDigest(request) ? std::optional(manifestAnswer(image, image.manifest + ' ', {})) : std::nullopt;
         },
         WrongContent, breaks, Stage::Content},
        {"web page for the digest", on(isByDigest, html), WrongContent, breaks, Stage::Content},
        {"manifest too large",
         [](const Image &image, const Request &request) {
             return isByDigest(request)
                 ? std::optional(manifestAnswer(image, QByteArray(qsizetype(5) * 1024 * 1024, ' '), {}))
                 : std::nullopt;
         },
         WrongContent, breaks, Stage::Content},
        {"manifest not there by digest", on(isByDigest, answer(404)), ImageNotFound, partly, Stage::Content},
        {"blob not there", on(isBlob, answer(404)), Incomplete, partly, Stage::Content},
        {"blob that wants credentials", on(isBlob, answer(401, {}, {"WWW-Authenticate: Basic realm=\"x\""})),
         Incomplete, partly, Stage::Content},
        {"blob redirected nowhere", on(isBlob, answer(302)), Incomplete, partly, Stage::Content},
        {"blob with another content", on(isBlob, answer(200, "something else")), WrongContent, breaks, Stage::Content},
        {"blob server fails", on(isBlob, answer(500)), Incomplete, partly, Stage::Content},
    };
}

} // namespace sme::test
