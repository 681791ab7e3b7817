// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/behaviourhelp.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace sme {

namespace {

using enum Behaviour;

constexpr std::array<std::pair<Behaviour, const char *>, 23> behaviourTexts{{
    {BlobsOnlyAfterNotFound,
     QT_TRANSLATE_NOOP(
         "sme::BehaviourHelp",
         "By digest, only a 404 or a network error leads on from the manifest to HEAD …/blobs/…; 401, 403, "
         "429 and 5xx end the resolve step. Elsewhere any failure leads there.")},
    {RepeatsLastHost,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp",
                       "The last host is asked again at once after 500, 503 and 504, as long as the status is another "
                       "than before. Elsewhere it is asked once.")},
    {FiveRequests,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp",
                       "After 408, 429 and failed tokens a host is asked 5 times in all, at once. Elsewhere 6 times. "
                       "Retry-After counts nowhere.")},
    {GetAfterForbidden,
     QT_TRANSLATE_NOOP(
         "sme::BehaviourHelp",
         "A HEAD that is answered 403 is repeated as GET, to learn the text of the error; whatever comes, "
         "it is the next host's turn then, as it is elsewhere at once.")},
    {LimitsHeaderTime,
     QT_TRANSLATE_NOOP(
         "sme::BehaviourHelp",
         "A host that sends no headers for 30 s is given up for the next one. Elsewhere a mute mirror hangs "
         "the pull.")},
    {ProgressTimeoutEndsPull,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp",
                       "A mute host ends the whole pull after image_pull_progress_timeout, 5 minutes by default; the "
                       "upstream is not asked any more.")},
    {HttpsFirstAtPort,
     QT_TRANSLATE_NOOP(
         "sme::BehaviourHelp",
         "An http:// host with a CA bundle and a port other than 80 is asked by HTTPS first. Elsewhere by "
         "plain HTTP.")},
    {HttpsFirstWithoutPort,
     QT_TRANSLATE_NOOP(
         "sme::BehaviourHelp",
         "The same without a port in the URL: port 443, and plain HTTP where that refuses the connection.")},
    {HttpsFirstEverywhere,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp",
                       "The same on each port, 80 too, and without plain HTTP where the connection is refused.")},
    {RemembersPlainHttp,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp",
                       "That a port speaks plain HTTP is remembered from the second request on.")},
    {RangeOnEveryGet, QT_TRANSLATE_NOOP("sme::BehaviourHelp", "Each GET has the header Range: bytes=0-.")},
    {KnowsReferrers,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp",
                       "The capability referrers is known. Elsewhere a hosts.toml that has it is dropped.")},
    {KnowsDialTimeout, QT_TRANSLATE_NOOP("sme::BehaviourHelp", "hosts.toml: dial_timeout is read.")},
    {DialTimeoutMeansTls,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp", "An http:// host with dial_timeout is asked by HTTPS.")},
    {StrictTomlReader,
     QT_TRANSLATE_NOOP(
         "sme::BehaviourHelp",
         "hosts.toml: a byte order mark drops the file; host tables as dotted keys or inline tables are not "
         "seen. Elsewhere any form of TOML is read.")},
    {HonoursLoneServer,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp", "A hosts.toml that has only server counts. Elsewhere it is ignored.")},
    {ConvertsOldManifests,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp",
                       "Manifests of schema 1 and as text/plain are fetched and converted. Elsewhere the pull fails.")},
    {IgnoresPathList,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp",
                       "A list of folders (A:B) in config_path is ignored by the default pull, without a log line. "
                       "Elsewhere it works.")},
    {LogsEveryStatus,
     QT_TRANSLATE_NOOP(
         "sme::BehaviourHelp",
         "At info, the log tells each status that leads on to the next host. Elsewhere only 404 and network "
         "errors.")},
    {LogsRequest, QT_TRANSLATE_NOOP("sme::BehaviourHelp", "These log lines name method and URL.")},
    {UnpacksContent,
     QT_TRANSLATE_NOOP(
         "sme::BehaviourHelp",
         "Content by digest that is not the gzip that its Content-Encoding says, or has a coding other than gzip, "
         "deflate and zstd, leads to the next host. Elsewhere gzip alone is unpacked: what is none breaks the pull, "
         "and other codings are not looked at.")},
    {EphemeralKeysOnly,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp",
                       "A server that has TLS 1.2 with RSA key exchange alone is not spoken to, and the next host is "
                       "asked. Elsewhere it is.")},
    {DefaultsToPathList,
     QT_TRANSLATE_NOOP("sme::BehaviourHelp",
                       "Without config_path, /etc/containerd/certs.d and /etc/docker/certs.d are looked at, which the "
                       "default pull ignores as any list. Elsewhere no hosts.toml is looked at then.")},
}};

} // namespace

QList<BehaviourHelp> behaviourHelp()
{
    QList<BehaviourHelp> help;
    for (const auto &[behaviour, text] : behaviourTexts) {
        help.append(
            {behaviour, QCoreApplication::translate("sme::BehaviourHelp", text), ContainerdVersions::with(behaviour)});
    }
    return help;
}

} // namespace sme
