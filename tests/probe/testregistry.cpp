// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testregistry.h"

#include <QTcpSocket>

namespace sme::test {

namespace {

/// Bytes that cannot be packed.
QByteArray noise(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size)
        bytes += QByteArray::fromHex(sha256(bytes).last(64));
    return bytes;
}

} // namespace

Registry::Registry(const QStringList &architectures) : layer(gzipped(noise(5000)))
{
    const QByteArray layers = R"({"mediaType":"application/vnd.oci.image.layer.v1.tar+gzip","digest":")" + sha256(layer)
        + R"(","size":)" + QByteArray::number(layer.size()) + '}';
    QByteArrayList entries;
    for (const QString &architecture : architectures) {
        const QByteArray config = R"({"architecture":")" + architecture.toLatin1() + R"("})";
        const QByteArray manifest = R"({"schemaVersion":2,"config":{"mediaType":"a/b","digest":")" + sha256(config)
            + R"(","size":)" + QByteArray::number(config.size()) + R"(},"layers":[)" + layers + "]}";
        entries += R"({"mediaType":"application/vnd.oci.image.manifest.v1+json","digest":")" + sha256(manifest)
            + R"(","platform":{"os":"linux","architecture":")" + architecture.toLatin1() + R"("}})";
        for (const QByteArray &part : {config, manifest})
            parts.insert(sha256(part), part);
        configs.insert(architecture, sha256(config));
        manifests.insert(architecture, sha256(manifest));
    }
    index = R"({"schemaVersion":2,"manifests":[)" + entries.join(',') + "]}";
    for (const QByteArray &part : {layer, index})
        parts.insert(sha256(part), part);
}

QByteArray Registry::contentFor(const Request &request) const
{
    const QByteArray reference = request.path().sliced(request.path().lastIndexOf('/') + 1);
    const QByteArray digest = reference == "1" ? sha256(index) : reference;
    return missing.contains(digest) ? QByteArray() : parts.value(digest);
}

QByteArray Registry::answerTo(const Request &request) const
{
    if (request.path() == "/v2/")
        return answer(200, "{}");
    const QByteArray body = contentFor(request);
    if (body.isEmpty())
        return answer(404);
    if (request.headers.contains("range"))
        return answer(206, body.first(1024), {"Content-Range: bytes 0-1023/" + QByteArray::number(body.size())});
    return answer(200, body,
                  {"Content-Type: application/vnd.oci.image.index.v1+json", "Docker-Content-Digest: " + sha256(body)});
}

Server::Handler Registry::handler() const
{
    return [*this](QTcpSocket *socket, const Request &request) { send(socket, request, answerTo(request)); };
}

} // namespace sme::test
