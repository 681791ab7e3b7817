// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/comparison.h"

#include "containerd/hosturl.h"
#include "node/filemodes.h"
#include "node/jsonvalues.h"
#include "node/redaction.h"
#include "node/upstreamcomparison.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct NodeComparisonTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodeComparison)
};

QJsonObject toJson(const NodeDifference &difference)
{
    return {{u"what"_s, difference.what},
            {u"expected"_s, orNull(difference.expected)},
            {u"actual"_s, orNull(difference.actual)},
            {u"effect"_s, difference.effect}};
}

QHash<QString, QByteArray> filesOf(const ShootManifest &manifest, ReleaseChoice release)
{
    QHash<QString, QByteArray> files;
    const QList<NodeFile> all = nodeFiles(manifest.config(), manifest.context(), manifest.subject().nameSpace, release);
    for (const NodeFile &file : all)
        files.insert(file.path, file.content);
    return files;
}

/// The folders below certs.d that have files; a file that lies there itself is told.
QSet<QString> foldersOf(const NodeBundle &bundle, NodeSettings &settings)
{
    QSet<QString> folders;
    if (const auto difference = folderModeDifference(bundle, settings.certsFolder)) {
        settings.whole.differences.append(*difference);
        settings.whole.status = UpstreamComparison::Status::Different;
    }
    const auto files = bundle.filesBelow(settings.certsFolder);
    for (auto file = files.begin(); file != files.end(); ++file) {
        const QString rest = file.key().sliced(settings.certsFolder.size() + 1);
        if (rest.contains(u'/')) {
            folders.insert(rest.section(u'/', 0, 0));
        } else if (rest.endsWith(".toml"_L1)) {
            settings.whole.differences.append(
                {u"misplaced file"_s,
                 {},
                 file.key(),
                 NodeComparisonTexts::tr("containerd looks only into the folders of upstreams.")});
            settings.whole.status = UpstreamComparison::Status::Different;
        }
    }
    return folders;
}

/// Files of nodes have passwords in URLs.
void hideSecrets(UpstreamComparison &comparison)
{
    for (NodeDifference &difference : comparison.differences) {
        for (QString *text : {&difference.expected, &difference.actual, &difference.effect})
            *text = redacted(*text);
    }
}

} // namespace

QString UpstreamComparison::statusId() const
{
    switch (status) {
    case Status::Same:
        return u"same"_s;
    case Status::Missing:
        return u"missing"_s;
    case Status::Extra:
        return u"extra"_s;
    case Status::Different:
        return u"different"_s;
    case Status::Unreadable:
        return u"unreadable"_s;
    case Status::Ignored:
        break;
    }
    return u"ignored"_s;
}

QJsonObject UpstreamComparison::toJson() const
{
    QJsonArray array;
    for (const NodeDifference &difference : differences)
        array += sme::toJson(difference);
    return {{u"upstream"_s, orNull(upstream)},
            {u"path"_s, orNull(path)},
            {u"status"_s, statusId()},
            {u"differences"_s, array},
            {u"notChecked"_s, QJsonArray::fromStringList(notChecked)}};
}

bool NodeComparison::isSame() const
{
    const auto same = [](const UpstreamComparison &comparison) {
        return comparison.status == UpstreamComparison::Status::Same;
    };
    return same(node) && std::ranges::all_of(upstreams, same);
}

NodeComparison compareNode(const NodeBundle &bundle, const ShootManifest &manifest, ReleaseChoice release,
                           const ContainerdChoice &version)
{
    const NodeFacts facts = readNodeFacts(bundle);
    NodeComparison result;
    result.containerd = version.isAny() && facts.version ? ContainerdChoice(*facts.version) : version;
    result.found = facts.version;
    result.versionSource = facts.versionSource;
    NodeSettings settings = readNodeSettings(bundle, readContainerdConfig(bundle), facts, result.containerd);
    const QSet<QString> folders = foldersOf(bundle, settings);
    const ComparisonContext context{.bundle = bundle,
                                    .settings = settings,
                                    .release = release,
                                    .asked = versionsOf(result.containerd),
                                    .readers = behaviourGroups(result.containerd, hostsTomlBehaviours),
                                    .wantedFiles = filesOf(manifest, release),
                                    .folders = folders};

    QSet<QString> handled;
    // A disabled extension puts nothing on nodes.
    const int mirrors = manifest.context().disabled ? 0 : manifest.mirrorCount();
    for (int i = 0; i < mirrors; ++i) {
        const Mirror mirror = manifest.mirror(i).value();
        if (handled.contains(mirror.upstream))
            continue;
        handled.insert(mirror.upstream);
        result.upstreams.append(compareUpstream(context, mirror));
        result.upstreams.last().mirror = i;
        for (const QString &name : lookupDirectories(mirror.upstream)) {
            if (name != "_default"_L1)
                handled.insert(name);
        }
    }
    QStringList rest(folders.begin(), folders.end());
    rest.sort();
    for (const QString &folder : std::as_const(rest)) {
        if (handled.contains(folder))
            continue;
        if (const auto extra = extraUpstream(context, folder))
            result.upstreams.append(*extra);
    }
    result.node = settings.whole;
    hideSecrets(result.node);
    for (UpstreamComparison &upstream : result.upstreams)
        hideSecrets(upstream);
    return result;
}

namespace {

QString packing(const QString &archive)
{
    return u"D=$(mktemp -d); containerd --version >$D/containerd-version.txt; crictl info >$D/crictl-info.json "
           "2>/dev/null; journalctl -u containerd --since -1h --no-pager >$D/containerd.log; "
           "tar -czf %1 -C / etc/containerd -C $D ."_s.arg(archive);
}

} // namespace

QString bundleCommand()
{
    return packing(u"/tmp/node-bundle.tar.gz"_s);
}

QString bundleCommandByKubectl()
{
    return u"kubectl debug node/NODE -q -i --image=busybox --profile=sysadmin -- chroot /host sh -c '%1' "
           ">node-bundle.tar.gz"_s.arg(packing(u"-"_s));
}

} // namespace sme
