// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QSet>
#include <QString>
#include <QStringList>

namespace sme {

/// How a kind of registry lays its API out below a path, see README "Paths".
struct PathShape
{
    QString name; ///< of the software or service
    QRegularExpression host; ///< which hosts have it; empty: any
    QRegularExpression path; ///< which paths have it; empty: any
    bool appended = false; ///< /v2 comes after the path, as containerd appends it; else it stands before the path
};

/// What is known about public registries: resources/data/registries.json, compiled in. Host names are in lower case.
class KnownRegistries
{
public:
    /// The one instance; read at the first call.
    static const KnownRegistries &instance();

    /// Whether `upstream` is another name of Docker Hub, for which images are not named.
    bool isDockerHubAlias(const QString &upstream) const { return m_dockerHubAliases.contains(upstream); }
    /// Whether `host` is a mirror that somebody else runs for all.
    bool isPublicMirror(const QString &host) const { return m_publicMirrors.contains(host); }
    /// The upstreams that the public mirror `host` serves; empty if it is none, or serves many.
    QStringList mirroredUpstreams(const QString &host) const { return m_publicMirrors.value(host); }
    /// Whether `host` serves web pages and no registry API.
    bool servesWebPages(const QString &host) const { return m_webPageHosts.contains(host); }
    /// Whether `host` was a public mirror and is none any more.
    bool isDeadMirror(const QString &host) const { return m_deadMirrors.contains(host); }
    /// The registry that took the place of one that gets no new images; empty for any other.
    QString successor(const QString &registry) const { return m_successors.value(registry); }
    /// The service whose registries never serve anonymously, if `host` is one of it; else empty.
    QString privateService(const QString &host) const;
    /// The registry that people call `name`: "dockerhub", "quay". Empty for any other name.
    QString registryCalled(const QString &name) const { return m_calledRegistries.value(name); }
    /// The same, and for an image of Docker Hub ("nginx") that; what somebody means who takes `name` for an upstream.
    QString meantUpstream(const QString &name) const;
    /// Whether `name` is that of an image or organization on Docker Hub which people take for a registry.
    bool isDockerHubImage(const QString &name) const { return m_dockerHubImages.contains(name); }
    /// The shape of a URL's path, which has no /v2 and no slash at its end; null when it is not known.
    const PathShape *shape(const QString &host, const QString &path) const;

    /// Upstreams that people mirror often, the most common first.
    const QStringList &commonUpstreams() const { return m_commonUpstreams; }
    /// A small public image of a common upstream; empty for any other.
    QString testImage(const QString &upstream) const { return m_testImages.value(upstream); }

private:
    KnownRegistries();

    QSet<QString> m_dockerHubAliases;
    QHash<QString, QStringList> m_publicMirrors;
    QSet<QString> m_webPageHosts;
    QSet<QString> m_deadMirrors;
    QHash<QString, QString> m_successors;
    QList<std::pair<QString, QRegularExpression>> m_privateServices;
    QHash<QString, QString> m_calledRegistries;
    QSet<QString> m_dockerHubImages;
    QList<PathShape> m_shapes;
    QStringList m_commonUpstreams;
    QHash<QString, QString> m_testImages;
};

} // namespace sme
