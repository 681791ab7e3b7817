// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "recording.h"

#include "recordedservers.h"

#include <QFile>
#include <QJsonArray>

namespace sme::test {

using namespace Qt::StringLiterals;

QByteArray conformanceText(const QString &name)
{
    QFile file(QStringLiteral(MIRROR_TEST_DATA) + "/conformance/"_L1 + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The image of a scenario as the resolver alone reads it, which does not know that index.docker.io is docker.io.
ImageReference recordedImage(const QString &text)
{
    ImageReference image = *parseImageReference(text);
    image.registry = text.section(u'/', 0, 0);
    return image;
}

Mirror recordedMirror(const QJsonObject &config)
{
    Mirror mirror{config.value("upstream"_L1).toString(), {}};
    for (const QJsonValue &value : config.value("hosts"_L1).toArray()) {
        Host host{.url = value["host"_L1].toString(), .capabilities = {}, .caBundle = {}, .overridePath = {}};
        for (const QJsonValue &capability : value["capabilities"_L1].toArray())
            host.capabilities += capability.toString();
        if (value["caBundleSecretReferenceName"_L1].isString())
            host.caBundle = value["caBundleSecretReferenceName"_L1].toString();
        if (value["overridePath"_L1].isBool())
            host.overridePath = value["overridePath"_L1].toBool();
        mirror.hosts += host;
    }
    return mirror;
}

/// A request as the data writes it: "mirror1 HEAD http://… 200".
QString requestLine(const QString &to, const QByteArray &method, const QUrl &url, const QString &status)
{
    return u"%1 %2 %3 %4"_s.arg(to.isEmpty() ? u"-"_s : to, QString::fromLatin1(method),
                                url.toString(QUrl::FullyEncoded), status);
}

QString requestLine(const QJsonObject &recorded)
{
    if (recorded.contains("event"_L1))
        return u"tls "_s + recorded.value("to"_L1).toString();
    const QJsonValue answer = recorded.value("answer"_L1);
    return requestLine(recorded.value("to"_L1).toString(), recorded.value("method"_L1).toString().toLatin1(),
                       QUrl(recorded.value("url"_L1).toString()),
                       answer.isString() ? answer.toString() : QString::number(answer.toInt()));
}

/// The recorded requests of the resolve step. A request that was not sent, since it got no token, is in the data only.
QStringList recordedLines(const QJsonObject &scenario, qsizetype made)
{
    const QJsonArray requests = scenario.value("requests"_L1).toArray();
    const qsizetype count = scenario.value("resolveRequests"_L1).toInt(-1);
    QStringList lines;
    for (qsizetype i = 0; i < requests.size() && (count < 0 ? lines.size() < made : i < count); ++i) {
        const QJsonObject request = requests.at(i).toObject();
        const QString url = request.value("url"_L1).toString();
        const bool isUnsent = request.value("answer"_L1) == "none"_L1 && i > 0
            && requests.at(i - 1)["url"_L1].toString().contains("/token"_L1);
        if (!isUnsent || url.contains("/token"_L1))
            lines += requestLine(request);
    }
    return lines;
}

Replay replay(const QList<PullHost> &hosts, const ImageReference &pulled, const ContainerdVersion &version,
              const QJsonObject &scenario, const QJsonObject &image)
{
    RecordedServers servers(scenario.value("servers"_L1).toObject(), image, pulled.repository);
    PullMachine machine(hosts, pulled, version);
    Replay result;
    while (machine.next() && result.lines.size() < 500) {
        const HostRequest request = *machine.next();
        const bool trustsCa = hosts.at(request.host).hasTlsSettings;
        const RecordedServers::Reply reply = servers.reply(request, trustsCa);
        if (request.purpose != HostRequest::Purpose::Token && request.reason != HostRequest::Reason::Redirect)
            result.predictable += QString::fromLatin1(request.method) + u' ' + request.url.toString(QUrl::FullyEncoded);
        if (reply.status == "hang"_L1 && !behavioursOf(version).testFlag(Behaviour::LimitsHeaderTime)) {
            result.lines += requestLine(reply.to, request.method, request.url, reply.status);
            result.hangs = true;
            return result;
        }
        machine.answer(reply.answer);
        const bool isTriedAgain = machine.next() && machine.next()->reason == HostRequest::Reason::PlainHttp;
        if (isTriedAgain && reply.answer.trouble == HostAnswer::Trouble::PlainHttp)
            result.lines += u"tls "_s + request.url.host().section(u'.', 0, 0);
        else
            result.lines += requestLine(reply.to, request.method, request.url, reply.status);
    }
    result.outcome = machine.outcome();
    return result;
}

} // namespace sme::test
