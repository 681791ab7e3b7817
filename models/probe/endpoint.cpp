// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/endpoint.h"

#include "containerd/behaviour.h"

namespace sme {

using namespace Qt::StringLiterals;

KeyExchange keyExchangeOf(const ContainerdVersion &version)
{
    return behavioursOf(version).testFlag(Behaviour::EphemeralKeysOnly) ? KeyExchange::Ephemeral : KeyExchange::RsaToo;
}

bool Endpoint::isThroughSocks() const
{
    return proxy && proxy->scheme().startsWith("socks5"_L1);
}

QString authority(const QString &host, int port)
{
    return (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port);
}

} // namespace sme
