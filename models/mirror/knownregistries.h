// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

namespace sme {

/// A way to mirror that people use often: a host to start from.
struct Recipe
{
    QString name;
    QString url;
    bool overridePath = false;
    QStringList upstreams; ///< that it serves; empty when any
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

    /// Upstreams that people mirror often, the most common first.
    const QStringList &commonUpstreams() const { return m_commonUpstreams; }
    /// A small public image of a common upstream; empty for any other.
    QString testImage(const QString &upstream) const { return m_testImages.value(upstream); }
    const QList<Recipe> &recipes() const { return m_recipes; }

private:
    KnownRegistries();

    QSet<QString> m_dockerHubAliases;
    QHash<QString, QStringList> m_publicMirrors;
    QSet<QString> m_webPageHosts;
    QStringList m_commonUpstreams;
    QHash<QString, QString> m_testImages;
    QList<Recipe> m_recipes;
};

} // namespace sme
