// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QString>
#include <QStringList>

namespace sme {

/// The parts of a mirror URL as views into its text, nothing checked. User information is left out of the authority.
struct HostUrlParts
{
    QStringView scheme; ///< empty when there is no "://"
    QStringView authority;
    QStringView host; ///< without port, and without the brackets of an IPv6 address
    QStringView port; ///< what follows the host, the colon included; empty when not given
    QStringView path;
};

HostUrlParts splitHostUrl(QStringView url);

/// A mirror URL as containerd takes it apart.
struct HostUrl
{
    QString scheme; ///< "http" or "https"
    QString authority; ///< host, with port if given
    QString host; ///< without port, and without the brackets of an IPv6 address
    int port = -1; ///< -1: the scheme's default
    QString path; ///< as written, percent escapes kept

    int effectivePort() const;
};

/// Takes a mirror URL apart; an error for what cannot be contacted: another scheme, no host, a port that is none,
/// control characters. What a release accepts is a question for the checks.
Result<HostUrl> parseHostUrl(const QString &url);

/// Whether Go's net/url takes `url` apart at all. containerd drops a whole hosts.toml for one URL that it does not:
/// a control character or a blank in the name, a port that is no number, a percent sign without two digits behind it.
bool isGoUrl(QStringView url);

/// The path of the API root: the path with its percent escapes decoded, cleaned (as Go's path.Clean), and unless
/// `overridePath`, "/v2" appended if it does not end in "/v2" already. "/v2", "/p/v2", or "" for none.
QString apiRootPath(const QString &path, bool overridePath);

/// The API root as a URL, "https://mirror.example.com:5000/v2"; empty if the URL cannot be taken apart.
QString apiRoot(const QString &url, bool overridePath);

/// The server line of an upstream: its own URL, https://registry-1.docker.io for docker.io.
QString serverUrl(const QString &upstream);

/// Whether requests to `authority` for images of `upstream` carry ?ns=: not when they are the same host, as which
/// docker.io and registry-1.docker.io count.
bool needsNs(const QString &authority, const QString &upstream);

/// The names of the directories below certs.d in which containerd looks for the image host `host`, in order.
QStringList lookupDirectories(const QString &host);

} // namespace sme
