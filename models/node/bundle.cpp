// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/bundle.h"

#include "node/bundlereader.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <iterator>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct BundleTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodeBundle)
};

/// Of what cannot be in a bundle: no name of a file.
const QString outside = u"\n"_s;

} // namespace

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
    m_hasContainerd = true;
    if (const auto root = shortestRoot(u"etc/containerd"_s)) {
        m_root = *root;
        return;
    }
    if (const auto root = shortestRoot(u"certs.d"_s)) {
        m_root = *root;
        m_cut = u"etc/containerd/"_s;
        return;
    }
    m_hasContainerd = false;
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        const QString name = file.key().section(u'/', -1);
        if (name != "hosts.toml"_L1 && name != "config.toml"_L1)
            continue;
        m_hasContainerd = true;
        if (name == "hosts.toml"_L1) {
            // A certs.d by another name: its folders are the upstreams.
            m_root = file.key().section(u'/', 0, -3, QString::SectionIncludeTrailingSep);
            m_cut = u"etc/containerd/certs.d/"_s;
            return;
        }
        m_root = file.key().chopped(name.size());
        m_cut = u"etc/containerd/"_s;
    }
}

/// What stands before the shortest of the folders that end so; nothing if there is none.
std::optional<QString> NodeBundle::shortestRoot(const QString &end) const
{
    std::optional<QString> best;
    for (const QString &folder : m_folders) {
        if (folder != end && !folder.endsWith(u'/' + end))
            continue;
        if (!best || folder.size() - end.size() < best->size())
            best = folder.chopped(end.size());
    }
    return best;
}

QString NodeBundle::whyUnknown(const QString &nodePath) const
{
    if (!m_hasContainerd)
        return BundleTexts::tr("The bundle has nothing of /etc/containerd.");
    for (QString key = keyOf(nodePath);; key = key.section(u'/', 0, -2)) {
        if (const auto unread = m_unread.constFind(key); unread != m_unread.cend())
            return *unread;
        if (key.isEmpty())
            break;
    }
    return covers(nodePath) ? QString() : BundleTexts::tr("The bundle does not have the folder of %1.").arg(nodePath);
}

/// A folder that is there only because the node's /etc/containerd lies below it says nothing of what else it has.
bool NodeBundle::covers(const QString &nodePath) const
{
    QString folder = keyOf(nodePath);
    if (folder == outside)
        return false;
    do {
        folder = folder.section(u'/', 0, -2);
        if (folder.isEmpty() || folder + u'/' == m_root)
            return !m_cut.isEmpty(); // else that is the root of the node, of which a bundle never has all
    } while (!m_folders.contains(folder));
    const QString own = keyOf(u"/etc/containerd"_s) + u'/';
    const QString inside = folder + u'/';
    if (!own.startsWith(inside) || own == inside)
        return true;
    const auto first = m_files.lowerBound(inside);
    const auto end = m_files.lowerBound(folder + QChar(u'/' + 1));
    return first != end && !(first.key().startsWith(own) && std::prev(end).key().startsWith(own));
}

QString NodeBundle::keyOf(const QString &nodePath) const
{
    QString relative = nodePath.startsWith(u'/') ? nodePath.sliced(1) : nodePath;
    if (!m_cut.isEmpty()) {
        const QString folder = relative + u'/';
        if (folder == m_cut)
            return m_root.isEmpty() ? QString() : m_root.chopped(1);
        if (!relative.startsWith(m_cut))
            return outside;
        relative = relative.sliced(m_cut.size());
    }
    // The root of a part of a node, as of k3s (/var/lib/rancher/k3s/agent), is in the paths that its files name.
    for (qsizetype at = 0; at < m_root.size(); at = m_root.indexOf(u'/', at) + 1) {
        const QStringView part = QStringView(m_root).sliced(at);
        if (relative.startsWith(part))
            return m_root.first(at) + relative;
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
