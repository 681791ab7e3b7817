// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "help/helptables.h"

#include "mirror/fields.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ReleaseHelpTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ReleaseHelp)
};

QString upstreamSentence(UpstreamRule rule)
{
    switch (rule) {
    case UpstreamRule::Name:
        return ReleaseHelpTexts::tr("Upstream: a DNS name in lower case, without a port.");
    case UpstreamRule::NameAndPort:
        break;
    }
    return ReleaseHelpTexts::tr("Upstream: a DNS name in lower case, with or without a port.");
}

QString hostSentence(HostRule rule)
{
    switch (rule) {
    case HostRule::Scheme:
        return ReleaseHelpTexts::tr("Host: begins with http:// or https://, the rest is not checked.");
    case HostRule::HostAndPort:
        return ReleaseHelpTexts::tr("Host: http:// or https://, a name and possibly a port, no path.");
    case HostRule::Url:
        return ReleaseHelpTexts::tr("Host: http:// or https://, a name, possibly a port and a path.");
    case HostRule::UrlWithoutDots:
        break;
    }
    return ReleaseHelpTexts::tr("Host: http:// or https://, a name, possibly a port and a path without . and .. in "
                                "it.");
}

QString formatSentence(HostsTomlFormat format)
{
    return format == HostsTomlFormat::Raw
        ? ReleaseHelpTexts::tr("hosts.toml: the first format, with values as they are.")
        : ReleaseHelpTexts::tr("hosts.toml: the second format, which begins with “# managed by gardener-node-agent”.");
}

QString caPathSentence(CaPathRule rule)
{
    return rule == CaPathRule::Joined
        ? ReleaseHelpTexts::tr("CA bundles: in files whose paths keep the slashes of the host.")
        : ReleaseHelpTexts::tr("CA bundles: each in one file whose name has - for the slashes and colons of the host, "
                               "and is cut where it is too long.");
}

QString newFieldsSentence(Release release)
{
    QStringList names;
    for (const FieldRow &field : hostFields) {
        if (field.since == release && release != Release(0))
            names += field.name;
    }
    return names.isEmpty() ? QString() : ReleaseHelpTexts::tr("New: %1.").arg(names.join(", "_L1));
}

/// "v0.10 to v0.20": until the row that follows.
QString releaseTitle(Release release)
{
    const QString id = releaseId(release);
    if (release == newestRelease)
        return ReleaseHelpTexts::tr("%1 and newer").arg(id);
    const QString next = releaseId(Release(quint8(release) + 1));
    const QString last = next.section(u'.', 0, 0) + u'.' + QString::number(next.section(u'.', 1).toInt() - 1);
    return last == id ? id : ReleaseHelpTexts::tr("%1 to %2").arg(id, last);
}

/// What is new with a release, or all of the first one.
QString releaseText(std::size_t at)
{
    const ReleaseRow &row = releaseRows[at];
    const ReleaseRow *before = at == 0 ? nullptr : &releaseRows[at - 1];
    QStringList sentences{newFieldsSentence(Release(at))};
    if (!before || before->upstream != row.upstream)
        sentences += upstreamSentence(row.upstream);
    if (!before || before->host != row.host)
        sentences += hostSentence(row.host);
    if (!before || before->hostsToml != row.hostsToml)
        sentences += formatSentence(row.hostsToml);
    if (before && before->caPath != row.caPath)
        sentences += caPathSentence(row.caPath);
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString knownFieldsSentence(Release release)
{
    QStringList names;
    for (const FieldRow &field : hostFields) {
        if (field.since <= release)
            names += field.name;
    }
    return ReleaseHelpTexts::tr("Fields of a host: %1.").arg(names.join(", "_L1));
}

} // namespace

HelpTopic releasePage(const ReleaseChoice &choice)
{
    if (choice.isPortable())
        return helpTopic(HelpKind::View, u"extensionRelease"_s).value_or(HelpTopic());
    const Release release = *choice.release();
    const ReleaseRow &row = releaseRows[std::size_t(release)];
    const QStringList sentences{knownFieldsSentence(release), upstreamSentence(row.upstream), hostSentence(row.host),
                                formatSentence(row.hostsToml), caPathSentence(row.caPath)};
    return {HelpKind::Release, releaseId(release), ReleaseHelpTexts::tr("Extension %1").arg(releaseTitle(release)),
            sentences.join(u'\n')};
}

QList<HelpTopic> releaseTopics()
{
    QList<HelpTopic> topics{
        {HelpKind::Release, ReleaseChoice().id(), ReleaseHelpTexts::tr("every release"),
         ReleaseHelpTexts::tr("The default: what holds on every release that knows the fields in use. Each error says "
                              "which releases raise it.")}};
    for (std::size_t i = 0; i < releaseRows.size(); ++i)
        topics.append({HelpKind::Release, releaseRows[i].id, releaseTitle(Release(i)), releaseText(i)});
    return topics;
}

} // namespace sme
