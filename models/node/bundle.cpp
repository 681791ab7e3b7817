// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/bundle.h"

#include "node/bundlereader.h"

#include <QFileInfo>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

Result<NodeBundle> NodeBundle::read(const QString &path)
{
    return read(path, Limits());
}

Result<NodeBundle> NodeBundle::read(const QString &path, const Limits &limits, const WorkProgress &progress)
{
    BundleReader reader(limits, progress);
    const QFileInfo info(path);
    const bool isAlone = QStringList{u"yaml"_s, u"yml"_s, u"toml"_s}.contains(info.suffix().toLower());
    const Result<void> done = info.isDir() ? reader.readFolder(path)
        : isAlone && info.isFile()         ? reader.readAlone(path)
                                           : reader.readArchive(path);
    if (!done)
        return done.error();
    NodeBundle bundle = reader.take();
    bundle.findRoot();
    return bundle;
}

/// The bundle may be the file system of the node or a part of it, below any folder: what it has decides.
void NodeBundle::findRoot()
{
    const auto shortest = [this](const QString &end) {
        QString best;
        bool found = false;
        for (const QString &folder : std::as_const(m_folders)) {
            const bool fits = folder == end || folder.endsWith(u'/' + end);
            if (!fits || (found && folder.size() >= best.size()))
                continue;
            best = folder;
            found = true;
        }
        return found ? std::optional(best.chopped(end.size())) : std::nullopt;
    };
    if (const auto root = shortest(u"etc/containerd"_s)) {
        m_root = *root;
        return;
    }
    if (const auto root = shortest(u"certs.d"_s)) {
        m_root = *root;
        m_cut = u"etc/containerd/"_s;
        return;
    }
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        const QString name = file.key().section(u'/', -1);
        if (name == "hosts.toml"_L1) {
            // A certs.d by another name: its folders are the upstreams.
            m_root = file.key().section(u'/', 0, -3, QString::SectionIncludeTrailingSep);
            m_cut = u"etc/containerd/certs.d/"_s;
            return;
        }
        if (name == "config.toml"_L1) {
            m_root = file.key().chopped(name.size());
            m_cut = u"etc/containerd/"_s;
        }
    }
}

QString NodeBundle::keyOf(const QString &nodePath) const
{
    QString relative = nodePath.startsWith(u'/') ? nodePath.sliced(1) : nodePath;
    if (!m_cut.isEmpty()) {
        const QString folder = relative + u'/';
        if (folder == m_cut)
            return m_root.isEmpty() ? QString() : m_root.chopped(1);
        if (!relative.startsWith(m_cut))
            return u"\n"_s; // no name of a file
        relative = relative.sliced(m_cut.size());
    }
    return m_root + relative;
}

const BundleFile *NodeBundle::file(const QString &nodePath) const
{
    const auto found = m_files.constFind(keyOf(nodePath));
    return found == m_files.cend() ? nullptr : &*found;
}

QMap<QString, const BundleFile *> NodeBundle::filesBelow(const QString &nodeFolder) const
{
    QMap<QString, const BundleFile *> found;
    const QString key = keyOf(nodeFolder);
    const QString prefix = key.isEmpty() ? QString() : key + u'/';
    for (auto file = m_files.lowerBound(prefix); file != m_files.end() && file.key().startsWith(prefix); ++file)
        found.insert(nodeFolder + u'/' + file.key().sliced(prefix.size()), &*file);
    return found;
}

int NodeBundle::folderMode(const QString &nodeFolder) const
{
    return m_folderModes.value(keyOf(nodeFolder), -1);
}

bool NodeBundle::hasFolder(const QString &nodeFolder) const
{
    const QString key = keyOf(nodeFolder);
    return key.isEmpty() || m_folders.contains(key);
}

} // namespace sme
