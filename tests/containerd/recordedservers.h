// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/hostrequest.h"

#include <QHash>
#include <QJsonObject>
#include <QString>

namespace sme::test {

/// The servers of the recorded pulls, which the conformance data describes: what each answers to a request.
class RecordedServers
{
public:
    /// `rules` is the object "servers" of a scenario; `image` the image that all servers have; `repository` is what a
    /// token is asked for.
    RecordedServers(const QJsonObject &rules, const QJsonObject &image, const QString &repository);

    struct Reply
    {
        HostAnswer answer;
        QString to; ///< the server that was reached; empty for none
        QString status; ///< as in the data: "200", "close", "none"
    };
    /// `trustsCa`: the CA of the mirrors' certificates is configured for the host.
    Reply reply(const HostRequest &request, bool trustsCa);

private:
    QJsonObject ruleFor(const QString &server, const HostRequest &request);
    HostAnswer content(const HostRequest &request, const QString &root, const QJsonObject &changes) const;
    HostAnswer plain(const HostRequest &request, const QJsonObject &answer) const;
    QString itemOf(const HostRequest &request) const;

    QJsonObject m_rules;
    QJsonObject m_image;
    QString m_repository;
    QHash<QString, int> m_used; ///< how often a rule with a limit fitted, by server and position
};

} // namespace sme::test
