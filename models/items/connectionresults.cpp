// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/connectionresults.h"

#include <QCoreApplication>

namespace sme {

namespace {

struct ConnectionResultsTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ConnectionResults)

public:
    // Both forms are spelled out: the text is right without a translation too.
    static QString usable(int used, int hosts)
    {
        return hosts == 1 ? tr("%1 of %n host usable", nullptr, hosts).arg(used)
                          : tr("%1 of %n hosts usable", nullptr, hosts).arg(used);
    }
};

} // namespace

QString UsableHosts::words() const
{
    if (tested == 0)
        return {};
    const QString usable = ConnectionResultsTexts::usable(used, hosts);
    return tested == hosts ? usable : ConnectionResultsTexts::tr("%1, %2 not tested").arg(usable).arg(hosts - tested);
}

UsableHosts ConnectionResults::usableHosts(const MirrorEntry &mirror) const
{
    UsableHosts usable{.hosts = int(mirror.hosts.size())};
    for (const HostEntry &host : mirror.hosts) {
        const std::optional<ConnectionResult> last = result(host.id);
        if (!last || last->running)
            continue;
        ++usable.tested;
        usable.used += last->outcome == ContainerdOutcome::Uses ? 1 : 0;
    }
    return usable;
}

} // namespace sme
