// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/namelookup.h"

#include <QUrl>

#include <mutex>
#include <system_error>
#include <thread>

#include <netdb.h>

namespace sme {

/// Leads from the thread to the object, as long as that lives.
struct NameLookup::Link
{
    void report(const QList<QHostAddress> &addresses, const QString &error)
    {
        const std::scoped_lock lock(mutex);
        if (lookup == nullptr)
            return;
        const auto tell = [to = lookup, addresses, error] { Q_EMIT to->found(addresses, error); };
        QMetaObject::invokeMethod(lookup, tell, Qt::QueuedConnection);
    }

    /// Asks the resolver, which may take as long as it likes.
    void ask(const QByteArray &name)
    {
        addrinfo hints = {};
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        addrinfo *first = nullptr;
        const int error = getaddrinfo(name.constData(), nullptr, &hints, &first);
        QList<QHostAddress> addresses;
        for (const addrinfo *info = first; info != nullptr; info = info->ai_next)
            addresses.append(QHostAddress(info->ai_addr));
        if (first != nullptr)
            freeaddrinfo(first);
        report(addresses, error == 0 ? QString() : QString::fromLocal8Bit(gai_strerror(error)));
    }

    std::mutex mutex;
    NameLookup *lookup = nullptr;
};

NameLookup::NameLookup(const QString &name) : m_link(std::make_shared<Link>())
{
    m_link->lookup = this;
    try {
        std::thread([link = m_link, ace = QUrl::toAce(name)] { link->ask(ace); }).detach();
    } catch (const std::system_error &error) {
        m_link->report({}, QString::fromLocal8Bit(error.what()));
    }
}

NameLookup::~NameLookup()
{
    const std::scoped_lock lock(m_link->mutex);
    m_link->lookup = nullptr;
}

} // namespace sme
