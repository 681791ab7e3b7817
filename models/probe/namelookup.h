// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>

#include <memory>

namespace sme {

/// Looks up all addresses of a name, IPv4 and IPv6, with the system's resolver.
///
/// QHostInfo has few threads, where names that hang hold up those that do not, and the program waits for them when it
/// ends. Here each lookup has a thread, and nobody waits for one that is not wanted any more.
class NameLookup final : public QObject
{
    Q_OBJECT

public:
    explicit NameLookup(const QString &name);
    ~NameLookup() override;

Q_SIGNALS:
    /// Comes once. Without addresses, `error` says why there are none.
    void found(const QList<QHostAddress> &addresses, const QString &error);

private:
    struct Link;
    std::shared_ptr<Link> m_link;
};

} // namespace sme
