// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/nodecommands.h"

#include "checks/admission.h"
#include "containerd/hosturl.h"
#include "hosts/hoststoml.h"
#include "mirror/knownregistries.h"
#include "probe/httpexchange.h"
#include "probe/judgement.h"
#include "probe/plaintext.h"
#include "probe/registryurl.h"
#include "text/ascii.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QStringList &words)
{
    QStringList quoted;
    for (const QString &word : words)
        quoted += shellQuoted(word);
    return quoted.join(u' ');
}

QString curlCommand(const ProbeRequest &request, const QUrl &url, bool head)
{
    QStringList words{u"curl"_s,
                      u"-sSv"_s,
                      u"--http1.1"_s,
                      u"-o"_s,
                      u"/dev/null"_s,
                      u"-A"_s,
                      QString::fromLatin1(containerdUserAgent(request.containerd.effective()))};
    words += {u"--connect-timeout"_s, QString::number(double(request.limits.dial.count()) / 1000), u"--max-time"_s,
              QString::number(double(request.limits.overall.count()) / 1000)};
    if (head)
        words += {u"--head"_s, u"-H"_s, u"Accept: "_s + QString::fromLatin1(manifestAccept())};
    if (request.namesCaBundle && !request.upstream.isEmpty())
        words += {u"--cacert"_s, caBundlePath(request.upstream, request.url)};
    words += {u"--"_s, QString::fromLatin1(url.toEncoded())};
    return joined(words);
}

} // namespace

QString shellQuoted(const QString &word)
{
    const auto isPlain = [](QChar c) { return ascii::isLetterOrDigit(c) || QStringView(u"%+,-./:=@_").contains(c); };
    if (!word.isEmpty() && std::ranges::all_of(word, isPlain))
        return word;
    return u'\'' + QString(word).replace(u'\'', "'\\''"_L1) + u'\'';
}

QStringList nodeCommands(const ProbeRequest &request)
{
    const QString root = apiRoot(request.url, request.overridePath);
    // What does not validate may hold anything, and commands are pasted into a root's shell.
    const bool isUpstreamValid = request.upstream.isEmpty() || isHostAndPort(request.upstream);
    if (root.isEmpty() || !request.invalidReason.isEmpty() || !isUpstreamValid)
        return {};
    QStringList commands{curlCommand(request, apiCheckUrl(root), false)};
    std::optional<ImageReference> image = request.image;
    if (image) {
        const QUrl url = contentUrl(root, image->repository, "manifests"_L1, image->reference(), request.upstream);
        commands += curlCommand(request, url, true);
    } else if (const auto known = parseImageReference(KnownRegistries::instance().testImage(request.upstream))) {
        image = *known;
    }
    if (image) {
        commands += joined({u"ctr"_s, u"--namespace"_s, u"k8s.io"_s, u"images"_s, u"pull"_s, u"--hosts-dir"_s,
                            QString(certsDirectory).chopped(1), image->toString()});
        commands += joined({u"crictl"_s, u"pull"_s, image->toString()});
    }
    commands.removeIf([](const QString &command) { return command != plainText(command, command.size()); });
    return commands;
}

} // namespace sme
