// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/hoststoml.h"

#include "hosts/tomltext.h"
#include "mirror/fields.h"

#include <QCryptographicHash>
#include <QDir>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Longest part of a CA file's name that is made of the host, in bytes: with the ending it fills the 255 of a file
/// name.
constexpr qsizetype maxHostName = 241;
constexpr qsizetype cutHostName = 235;
constexpr qsizetype hashDigits = 5;

QByteArray withoutScheme(const QString &url)
{
    QByteArray name = url.toUtf8();
    for (const QByteArrayView prefix : {QByteArrayView("https://"), QByteArrayView("http://")}) {
        if (name.startsWith(prefix))
            return name.remove(0, prefix.size());
    }
    return name;
}

/// The path of a CA file as the node has it: bytes, since cutting may split a character.
QByteArray caBundlePathBytes(const QString &upstream, const QString &url, ReleaseChoice release)
{
    QByteArray name = withoutScheme(url).replace(':', '-');
    const QByteArray directory =
        QByteArray(certsDirectory.data(), certsDirectory.size()) + upstream.toUtf8().replace(':', '-') + '/';
    if (releaseRow(release.effective()).caPath == CaPathRule::Joined)
        return QDir::cleanPath(QString::fromUtf8(directory + name + "-ca-bundle.pem")).toUtf8();
    name.replace('/', '-');
    if (name.size() > maxHostName) {
        const QByteArray hash = QCryptographicHash::hash(url.toUtf8(), QCryptographicHash::Sha256).toHex();
        name = name.first(cutHostName) + '-' + hash.first(hashDigits);
    }
    return directory + name + "-ca-bundle.pem";
}

/// Prints all as it is: what would have to be escaped makes a file that containerd cannot read.
QByteArray renderRaw(const Mirror &mirror)
{
    QByteArray out = "server = \"" + serverUrl(mirror.upstream).toUtf8() + "\"\n";
    for (const Host &host : mirror.hosts) {
        out += "\n[host.\"" + host.url.toUtf8() + "\"]\n  capabilities = [";
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

QByteArray renderManaged(const Mirror &mirror, Release release)
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
        if (host.caBundle && release >= fieldRow(HostField::CaBundle).since) {
            out += "  ca = [";
            appendJsonString(out, caBundlePathBytes(mirror.upstream, host.url, release));
            out += "]\n";
        }
        if (host.overridesPath() && release >= fieldRow(HostField::OverridePath).since)
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

QString caBundlePath(const QString &upstream, const QString &url, ReleaseChoice release)
{
    return QString::fromUtf8(caBundlePathBytes(upstream, url, release));
}

QByteArray renderHostsToml(const Mirror &mirror, ReleaseChoice release)
{
    return releaseRow(release.effective()).hostsToml == HostsTomlFormat::Raw
        ? renderRaw(mirror)
        : renderManaged(mirror, release.effective());
}

} // namespace sme
