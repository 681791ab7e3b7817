// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/nameadvice.h"
#include "checks/rule.h"
#include "containerd/hosturl.h"
#include "hosts/hoststoml.h"
#include "hosts/hoststomlreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;
// What the files that a node gets for a host are, against what is meant.

namespace {

using Field = FieldRef::Field;

struct NodeLintsTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HostLints)
};

void checkCaDirectory(const HostFacts &facts, RecordSink &sink)
{
    if (facts.host.caBundle && facts.mirror.mirror.upstream.contains(u':'))
        sink.add(Field::CaBundle);
}

Explanation explainCaDirectory(const HostFacts &facts, const Record &)
{
    const QString &upstream = facts.mirror.mirror.upstream;
    return {NodeLintsTexts::tr(
                "The CA file of this host lands in the directory “%1” of certs.d, its hosts.toml in “%2”. Both are "
                "found; look in both when you check a node.")
                .arg(QString(upstream).replace(u':', u'-'), upstream),
            {}};
}

/// The releases that write CA bundles.
constexpr ReleaseSet caFileReleases = ReleaseSet::since(fieldRow(HostField::CaBundle).since);

void checkSharedBundle(const HostFacts &facts, RecordSink &sink)
{
    // Of a repeated host, the error tells it.
    if (!facts.host.caBundle || facts.index == 0 || facts.mirror.sameAs.at(std::size_t(facts.index)) >= 0)
        return;
    ReleaseSet releases;
    for (std::size_t i = 0; i < releaseRows.size(); ++i) {
        const auto release = Release(i);
        if (caFileReleases.contains(release) && facts.mirror.otherInCaFile(facts.index, release) >= 0)
            releases |= release;
    }
    if (!releases.isEmpty())
        sink.addForAny(Field::CaBundle, releases);
}

Explanation explainSharedBundle(const HostFacts &facts, const Record &record)
{
    const ReleaseSet told = record.releases & facts.mirror.document.active;
    const Release release = (told.isEmpty() ? record.releases : told).newest();
    const Host &other = facts.mirror.mirror.hosts.at(facts.mirror.otherInCaFile(facts.index, release));
    const QString path = caBundlePath(facts.mirror.mirror.upstream, facts.host.url, release);
    return {NodeLintsTexts::tr(
                "Two CA bundles come into one file on the nodes, %1: “%2” of “%3” and “%4” of this host. The last one "
                "wins, and the other host is not trusted. Put the certificates of both into one Secret, and name it at "
                "both hosts.")
                .arg(path, *other.caBundle, other.url, *facts.host.caBundle),
            {}};
}

/// What a release that prints a URL as it is makes of it.
enum class PrintedUrl : quint8 { Right, Other, Unreadable, NoUrl };

PrintedUrl printedUrl(const HostFacts &facts)
{
    const Host &host = facts.host;
    const auto isPlain = [](QChar c) { return c != u'"' && c != u'\\' && c >= u' ' && c != QChar(0x7f); };
    if (std::all_of(host.url.begin(), host.url.end(), isPlain))
        // What a release since v0.9 accepts is a URL.
        return !(facts.accepting - ReleaseSet::before(Release::V0_9)).isEmpty() || isGoUrl(host.url)
            ? PrintedUrl::Right
            : PrintedUrl::NoUrl;
    Host alone;
    alone.url = host.url;
    const Result<HostsToml> read =
        readHostsToml(renderHostsToml({facts.mirror.mirror.upstream, {alone}}, Release::V0_6));
    if (!read)
        return PrintedUrl::Unreadable;
    const QStringList defaults{QString(pullCapability)};
    const bool isSame =
        read->hosts.size() == 1 && read->hosts.first().url == host.url && read->hosts.first().capabilities == defaults;
    return isSame ? PrintedUrl::Right : PrintedUrl::Other;
}

/// Those of `releases` that print a URL into hosts.toml as it is.
ReleaseSet printingRaw(ReleaseSet releases)
{
    return releases & ReleaseSet::before(Release::V0_10);
}

void checkReadable(const HostFacts &facts, RecordSink &sink)
{
    const ReleaseSet releases = printingRaw(facts.accepting);
    if (!releases.isEmpty() && printedUrl(facts) != PrintedUrl::Right)
        sink.add(Field::Url, releases);
}

Explanation explainReadable(const HostFacts &facts, const Record &record)
{
    const QString releases = record.releases.ids().join(", "_L1);
    const QString &upstream = facts.mirror.mirror.upstream;
    const PrintedUrl printed = printedUrl(facts);
    if (printed == PrintedUrl::NoUrl)
        return {NodeLintsTexts::tr("%1 containerd drops the whole hosts.toml for it, so no mirror of “%2” is used.")
                    .arg(hostUrlAdvice(facts.host.url).message(facts.host.url), upstream),
                {}};
    if (printed == PrintedUrl::Unreadable)
        return {NodeLintsTexts::tr(
                    "hosts.toml cannot be read with this URL in it: %1 prints it as it is, and “%2” has a quote, a "
                    "backslash or a control character. containerd drops the whole file, so no mirror of “%3” is used. "
                    "Write the URL without it.")
                    .arg(releases, facts.host.url, upstream),
                {}};
    return {NodeLintsTexts::tr(
                "hosts.toml says something else than this URL: %1 prints it as it is, and in “%2” containerd "
                "reads an escape or an end of the text. Write the URL without quotes and backslashes.")
                .arg(releases, facts.host.url),
            {}};
}

constexpr std::array<Rule<HostFacts>, 3> nodeLintsTable{{
    {"ca-dir-differs"_L1, Severity::Info, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "With a port in the upstream, the CA file and hosts.toml lie in different directories of certs.d. "
         "Both are found; look in both when you check a node."),
     checkCaDirectory, explainCaDirectory},
    {"ca-bundle-shared"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "The names of two hosts lead to the same CA file on the nodes, but they have different CA bundles, of "
         "which the last one is written. Put all certificates into one Secret, and name it at both hosts."),
     checkSharedBundle, explainSharedBundle},
    {"hosts-toml-unreadable"_L1, Severity::Warning, ErrorType::None,
     QT_TRANSLATE_NOOP(
         "sme::RuleHelp",
         "Old releases print the URL of a host into hosts.toml as it is. With a quote, a backslash or a control "
         "character in it, or if it is no URL, containerd drops the file, or reads another URL. Write a URL that "
         "newer releases accept."),
     checkReadable, explainReadable},
}};

} // namespace

std::span<const Rule<HostFacts>> nodeLintRules()
{
    return nodeLintsTable;
}

} // namespace sme
