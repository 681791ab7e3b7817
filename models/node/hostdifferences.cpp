// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/hostdifferences.h"

#include "containerd/hosturl.h"
#include "hosts/hoststoml.h"
#include "mirror/knownregistries.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct HostDifferencesTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodeComparison)
};

/// What is asked in the end: two spellings of one URL are one host.
QString rootOf(const HostSettings &host)
{
    const QString root = apiRoot(host.url, host.overridePath);
    if (root.isEmpty())
        return host.url;
    const HostUrlParts parts = splitHostUrl(root);
    const QString scheme = parts.scheme.toString();
    QString authority = parts.authority.toString().toLower();
    // The port that the scheme means anyway; with http and a CA bundle it matters which one is written.
    const bool isUsual = (scheme == "https"_L1 && authority.endsWith(":443"_L1))
        || (scheme == "http"_L1 && authority.endsWith(":80"_L1) && host.ca.isEmpty());
    if (isUsual)
        authority.truncate(authority.lastIndexOf(u':'));
    return scheme + "://"_L1 + authority + parts.path.toString();
}

bool isSameHost(const HostSettings &a, const HostSettings &b)
{
    return a.url == b.url || rootOf(a) == rootOf(b);
}

const HostSettings *find(const QList<HostSettings> &hosts, const HostSettings &host)
{
    const auto found = std::ranges::find_if(hosts, [&](const HostSettings &other) { return isSameHost(host, other); });
    return found == hosts.end() ? nullptr : &*found;
}

QStringList capabilitiesOf(const HostSettings &host)
{
    QStringList known{u"pull"_s, u"resolve"_s};
    known.removeIf([&](const QString &capability) { return !host.can(capability); });
    return known;
}

QStringList urlsOf(const QList<HostSettings> &hosts)
{
    QStringList urls;
    for (const HostSettings &host : hosts)
        urls.append(host.url);
    return urls;
}

class HostComparer
{
public:
    HostComparer(const HostsToml &expected, const HostsToml &actual, const QString &upstream)
        : m_expected(expected), m_actual(actual), m_upstream(upstream)
    {
    }

    QList<NodeDifference> run()
    {
        compareLists();
        for (const HostSettings &host : m_expected.hosts) {
            if (const HostSettings *actual = find(m_actual.hosts, host))
                compareHost(host, *actual);
        }
        compareServer();
        return std::move(m_differences);
    }

private:
    void add(const QString &what, const QString &expected, const QString &actual, const QString &effect)
    {
        m_differences.append({what, expected, actual, effect});
    }

    void compareLists()
    {
        QList<HostSettings> common;
        for (const HostSettings &host : m_expected.hosts) {
            if (find(m_actual.hosts, host) == nullptr)
                add(u"hosts"_s, host.url, {}, HostDifferencesTexts::tr("containerd does not ask this host."));
            else
                common.append(host);
        }
        QList<HostSettings> actualCommon;
        for (const HostSettings &host : m_actual.hosts) {
            if (const HostSettings *wanted = find(m_expected.hosts, host))
                actualCommon.append(*wanted);
            else
                add(u"hosts"_s, {}, host.url,
                    HostDifferencesTexts::tr("containerd asks this host too, in the order of the file."));
        }
        if (urlsOf(common) != urlsOf(actualCommon)) {
            add(u"order"_s, urlsOf(common).join(", "_L1), urlsOf(actualCommon).join(", "_L1),
                HostDifferencesTexts::tr("containerd asks the hosts in another order."));
        }
    }

    void compareHost(const HostSettings &expected, const HostSettings &actual)
    {
        const QStringList wanted = capabilitiesOf(expected);
        const QStringList given = capabilitiesOf(actual);
        if (wanted != given)
            add(u"capabilities"_s, named(expected, wanted.join(", "_L1)), named(expected, given.join(", "_L1)),
                capabilityEffect(given));
        if (expected.ca != actual.ca)
            add(u"ca"_s, named(expected, expected.ca.join(", "_L1)), named(expected, actual.ca.join(", "_L1)),
                actual.ca.isEmpty()
                    ? HostDifferencesTexts::tr("containerd trusts only the CAs of the node for this host.")
                    : HostDifferencesTexts::tr("containerd trusts other CAs for this host."));
        if (rootOf(expected) != rootOf(actual)) {
            const auto word = [](bool value) { return value ? u"true"_s : u"false"_s; };
            add(u"override_path"_s, named(expected, word(expected.overridePath)),
                named(expected, word(actual.overridePath)),
                HostDifferencesTexts::tr("containerd asks below %1 instead of %2.")
                    .arg(rootOf(actual), rootOf(expected)));
        }
        compareForeign(expected, actual);
    }

    static QString capabilityEffect(const QStringList &given)
    {
        if (!given.contains("pull"_L1))
            return HostDifferencesTexts::tr("Without pull, containerd resolves nothing at this host.");
        if (!given.contains("resolve"_L1))
            return HostDifferencesTexts::tr(
                "Without resolve, containerd resolves tags at the upstream, not at this host.");
        return HostDifferencesTexts::tr(
            "containerd resolves tags at this host too: it is trusted to say which digest a tag means.");
    }

    /// What only a hand can have written.
    void compareForeign(const HostSettings &expected, const HostSettings &actual)
    {
        if (actual.skipVerify.value_or(false))
            add(u"skip_verify"_s, {}, named(expected, u"true"_s),
                HostDifferencesTexts::tr("containerd accepts any certificate of this host."));
        if (!actual.client.isEmpty())
            add(u"client"_s, {}, named(expected, actual.client.join(", "_L1)),
                HostDifferencesTexts::tr(
                    "containerd shows this host a client certificate; without the files no host is asked."));
        if (!actual.headers.isEmpty()) {
            QStringList names;
            for (const QString &header : actual.headers)
                names.append(header.section(u':', 0, 0));
            add(u"header"_s, {}, named(expected, names.join(", "_L1)),
                HostDifferencesTexts::tr("containerd sends these headers to this host (their values are not shown)."));
        }
        if (!actual.dialTimeout.isEmpty())
            add(u"dial_timeout"_s, {}, named(expected, actual.dialTimeout),
                HostDifferencesTexts::tr(
                    "containerd waits this long for a connection to this host, instead of 30 s. From 2.0.7 to "
                    "2.0.11 it makes a host written with http:// be asked by HTTPS."));
    }

    void compareServer()
    {
        const QString wanted = serverUrl(m_upstream);
        const QString given = m_actual.server.url.isEmpty() ? wanted : m_actual.server.url;
        if (apiRoot(given, false) == apiRoot(wanted, false))
            return;
        QString effect = HostDifferencesTexts::tr("containerd asks %1 as the upstream, after all mirrors.").arg(given);
        if (KnownRegistries::instance().servesWebPages(splitHostUrl(given).host.toString().toLower()))
            effect +=
                u' ' + HostDifferencesTexts::tr("It serves web pages: a pull fails when no mirror answers before.");
        add(u"server"_s, wanted, m_actual.server.url, effect);
        if (!m_actual.server.ca.isEmpty() || m_actual.server.skipVerify.value_or(false))
            add(u"server settings"_s, {}, m_actual.server.ca.join(", "_L1),
                HostDifferencesTexts::tr("The upstream itself is asked with other trust than the node's."));
    }

    static QString named(const HostSettings &host, const QString &value)
    {
        return u"%1: %2"_s.arg(host.url, value.isEmpty() ? HostDifferencesTexts::tr("none") : value);
    }

    const HostsToml &m_expected;
    const HostsToml &m_actual;
    const QString &m_upstream;
    QList<NodeDifference> m_differences;
};

} // namespace

QList<NodeDifference> hostDifferences(const HostsToml &expected, const HostsToml &actual, const QString &upstream)
{
    return HostComparer(expected, actual, upstream).run();
}

} // namespace sme
