// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/hoststoml.h"

#include "hosts/tomltext.h"

#include <QCryptographicHash>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Longest part of a CA file's name that is made of the host, in bytes: with the ending it fills the 255 of a file
/// name.
constexpr qsizetype maxHostName = 241;
constexpr qsizetype cutHostName = 235;
constexpr qsizetype hashDigits = 5;

/// The path of a CA file as the node has it: bytes, since cutting may split a character.
QByteArray caBundlePathBytes(const QString &upstream, const QString &url)
{
    QByteArray name = url.toUtf8();
    for (const QByteArrayView prefix : {QByteArrayView("https://"), QByteArrayView("http://")}) {
        if (name.startsWith(prefix)) {
            name.remove(0, prefix.size());
            break;
        }
    }
    name.replace(':', '-').replace('/', '-');
    if (name.size() > maxHostName) {
        const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex();
        name = name.first(cutHostName) + '-' + hash.first(hashDigits);
    }
    QByteArray directory = upstream.toUtf8();
    directory.replace(':', '-');
    return QByteArray(certsDirectory.data(), certsDirectory.size()) + directory + '/' + name + "-ca-bundle.pem";
}

/// The format of v0.6 and v0.9. Its `capabilities` are plain words there.
QByteArray renderFirstFormat(const Mirror &mirror)
{
    QByteArray out("server = ");
    appendTomlString(out, serverUrl(mirror.upstream), Unprintable::Keep);
    out += '\n';
    for (const Host &host : mirror.hosts) {
        out += "\n[host.";
        appendTomlString(out, host.url, Unprintable::Keep);
        out += "]\n  capabilities = [";
        const QStringList capabilities = host.effectiveCapabilities();
        for (qsizetype i = 0; i < capabilities.size(); ++i) {
            if (i > 0)
                out += ", ";
            appendJsonString(out, capabilities.at(i).toUtf8());
        }
        out += "]\n";
    }
    return out;
}

/// The format since v0.10, which gardener-node-agent writes.
QByteArray renderSecondFormat(const Mirror &mirror, Release release)
{
    QByteArray out("# managed by gardener-node-agent\nserver = ");
    appendTomlString(out, serverUrl(mirror.upstream), Unprintable::Escape);
    out += '\n';
    for (const Host &host : mirror.hosts) {
        out += "\n[host.";
        appendTomlString(out, host.url, Unprintable::Escape);
        out += "]\n  capabilities = [";
        const QStringList capabilities = host.effectiveCapabilities();
        for (qsizetype i = 0; i < capabilities.size(); ++i) {
            if (i > 0)
                out += ',';
            appendJsonString(out, capabilities.at(i).toUtf8());
        }
        out += "]\n";
        if (host.caBundle && release >= Release::V0_21) {
            out += "  ca = [";
            appendJsonString(out, caBundlePathBytes(mirror.upstream, host.url));
            out += "]\n";
        }
        if (host.overridesPath() && release >= Release::V0_22)
            out += "  override_path = true\n";
    }
    out += '\n';
    return out;
}

} // namespace

QString hostsTomlPath(const QString &upstream)
{
    return certsDirectory + upstream + "/hosts.toml"_L1;
}

QString caBundlePath(const QString &upstream, const QString &url)
{
    return QString::fromUtf8(caBundlePathBytes(upstream, url));
}

QByteArray renderHostsToml(const Mirror &mirror, ReleaseChoice release)
{
    return release.effective() < Release::V0_10 ? renderFirstFormat(mirror)
                                                : renderSecondFormat(mirror, release.effective());
}

} // namespace sme
