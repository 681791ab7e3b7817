// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/upstreamcomparison.h"

#include "checks/certificates.h"
#include "containerd/hosturl.h"
#include "node/filemodes.h"
#include "node/hostdifferences.h"
#include "node/versioneddifferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct UpstreamComparisonTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodeComparison)
};

using Status = UpstreamComparison::Status;

/// containerd loads what it can of a bundle, and fails only where no certificate is left.
bool hasCertificate(const QByteArray &pem)
{
    return readCertificateBundle(pem).loaded > 0;
}

bool isDockerCertificate(const QString &name)
{
    return name.endsWith(".crt"_L1) || name.endsWith(".cert"_L1) || name.endsWith(".key"_L1);
}

class Comparer
{
public:
    Comparer(const ComparisonContext &context, const QString &upstream) : m_context(context)
    {
        m_result.upstream = upstream;
    }

    UpstreamComparison compare(const Mirror &mirror)
    {
        const QStringList names = lookupDirectories(mirror.upstream);
        const auto exists = [&](const QString &name) { return m_context.bundle.hasFolder(folderOf(name)); };
        const auto found = std::ranges::find_if(names, exists);
        m_result.path = folderOf(mirror.upstream) + "/hosts.toml"_L1;
        if (const QString why = m_context.bundle.whyUnknown(m_result.path); !why.isEmpty()) {
            setUnknown(why);
            return std::move(m_result);
        }
        if (found == names.end() || *found == "_default"_L1) {
            setMissing(found == names.end() ? QString()
                                            : UpstreamComparisonTexts::tr("The file of _default serves it instead."));
            return std::move(m_result);
        }
        if (*found != mirror.upstream && exists(mirror.upstream)) {
            setShadowed(*found);
            return std::move(m_result);
        }
        m_result.path = folderOf(*found) + "/hosts.toml"_L1;
        compareFile(mirror, *found);
        applySettings();
        return std::move(m_result);
    }

    /// Something that the manifest does not ask for.
    UpstreamComparison tellExtra(const BundleFile &file, const QString &folder)
    {
        m_result.path = folderOf(folder) + "/hosts.toml"_L1;
        m_result.status = Status::Extra;
        forEachReading(file, [&](const HostsToml &toml, ContainerdVersions versions) {
            QStringList urls;
            for (const HostSettings &host : toml.hosts)
                urls.append(host.url);
            const QString effect = folder == "_default"_L1
                ? UpstreamComparisonTexts::tr(
                    "containerd asks these hosts for every image without a folder of its own. MirrorConfig "
                    "cannot express this.")
                : UpstreamComparisonTexts::tr("containerd asks these hosts for images of %1.").arg(m_result.upstream);
            add({u"mirror"_s, {}, urls.join(", "_L1), effect}, versions);
            for (const HostSettings &host : toml.hosts)
                checkCas(host, folder, versions);
        });
        flush();
        return std::move(m_result);
    }

private:
    QString folderOf(const QString &name) const { return m_context.settings.certsFolder + u'/' + name; }

    void add(const NodeDifference &difference, ContainerdVersions versions) { m_found.add(difference, versions); }

    void addIfAny(const std::optional<NodeDifference> &difference)
    {
        if (difference)
            add(*difference, m_context.asked);
    }

    /// Puts the differences with the versions that they hold for into the result.
    void flush() { m_result.differences += m_found.take(m_context.asked); }

    void setMissing(const QString &note)
    {
        m_result.status = Status::Missing;
        const QString effect =
            UpstreamComparisonTexts::tr("No mirror is used: pulls from %1 go to the upstream.").arg(m_result.upstream);
        add({u"file"_s, m_result.path, {}, note.isEmpty() ? effect : note}, m_context.asked);
        flush();
    }

    void setUnknown(const QString &why)
    {
        m_result.status = Status::Different;
        add({u"file"_s, m_result.path, UpstreamComparisonTexts::tr("not known"),
             UpstreamComparisonTexts::tr("Not checked: %1").arg(why)},
            m_context.asked);
        flush();
    }

    /// Another folder of the same upstream comes first.
    void setShadowed(const QString &folder)
    {
        m_result.status = Status::Ignored;
        add({u"folder"_s, m_result.path, folderOf(folder),
             UpstreamComparisonTexts::tr("containerd looks into %1 first, and never at this file.")
                 .arg(folderOf(folder))},
            m_context.asked);
        flush();
    }

    void compareFile(const Mirror &mirror, const QString &folder)
    {
        const BundleFile *file = m_context.bundle.file(m_result.path);
        if (file == nullptr) {
            compareFolderWithoutFile(folder);
            return;
        }
        if (!canBeRead(*file))
            return;
        const QByteArray wanted = renderHostsToml(mirror, m_context.release);
        const ContainerdVersions read =
            forEachReading(*file, [&](const HostsToml &actual, ContainerdVersions versions) {
                compareReading(wanted, actual, folder, versions);
            });
        const bool isUnreadable = !(m_context.asked - read).isEmpty();
        addIfAny(fileModeDifference(*file, m_result.path));
        addIfAny(folderModeDifference(m_context.bundle, folderOf(folder)));
        m_result.status = isUnreadable ? Status::Unreadable : m_found.isEmpty() ? Status::Same : Status::Different;
        flush();
    }

    /// Calls visit(toml, versions) for each way in which the versions read the file; tells the others that drop it.
    /// Returns the versions that read it.
    template<typename Visit>
    ContainerdVersions forEachReading(const BundleFile &file, Visit visit)
    {
        ContainerdVersions read;
        for (const BehaviourGroup &group : m_context.readers) {
            const Result<HostsToml> toml = readHostsToml(file.content, group.behaviours);
            if (!toml) {
                const TextPlace place = toml.error().place;
                const QString where = place.isValid() ? u"%1:%2: "_s.arg(place.line).arg(place.column) : QString();
                add({u"toml"_s, UpstreamComparisonTexts::tr("a file that containerd reads"),
                     where + toml.error().message,
                     UpstreamComparisonTexts::tr(
                         "The whole file is dropped: no mirror is used, and pulls go to the upstream without a "
                         "word to the user.")},
                    group.versions);
                continue;
            }
            read |= group.versions;
            if (toml->isIgnored)
                add({u"hosts"_s,
                     {},
                     UpstreamComparisonTexts::tr("no host in the file"),
                     UpstreamComparisonTexts::tr("A file without a host is ignored, its server too.")},
                    group.versions);
            for (const HostSettings &host : toml->unseen)
                add({u"hosts"_s,
                     {},
                     UpstreamComparisonTexts::tr("%1 as a dotted key or an inline table").arg(host.url),
                     UpstreamComparisonTexts::tr("A host without a table header of its own is not seen.")},
                    group.versions);
            visit(*toml, group.versions);
        }
        return read;
    }

    void compareReading(const QByteArray &wanted, const HostsToml &actual, const QString &folder,
                        ContainerdVersions versions)
    {
        // All versions read what Gardener writes in the same way.
        const Result<HostsToml> expected = readHostsToml(wanted);
        if (!expected) {
            add({u"toml"_s,
                 UpstreamComparisonTexts::tr("a file that no containerd reads"),
                 {},
                 UpstreamComparisonTexts::tr("The release writes a file that is no TOML; the node has another one.")},
                versions);
            return;
        }
        const QList<NodeDifference> differences = hostDifferences(*expected, actual, m_result.upstream);
        for (const NodeDifference &difference : differences)
            add(difference, versions);
        for (const HostSettings &host : actual.hosts)
            checkCas(host, folder, versions);
    }

    void checkCas(const HostSettings &host, const QString &folder, ContainerdVersions versions)
    {
        for (const QString &written : host.ca) {
            const QString path =
                QDir::cleanPath(written.startsWith(u'/') ? written : folderOf(folder) + u'/' + written);
            checkCa(path, versions);
        }
    }

    void checkCa(const QString &path, ContainerdVersions versions)
    {
        const BundleFile *file = m_context.bundle.file(path);
        const QString broken = UpstreamComparisonTexts::tr(
            "The pull breaks: no host of this upstream is asked at all, the upstream included.");
        if (const QString why = m_context.bundle.whyUnknown(path); !why.isEmpty()) {
            notChecked(why);
            return;
        }
        if (file == nullptr) {
            add({u"ca file"_s, path, UpstreamComparisonTexts::tr("no such file"), broken}, versions);
            return;
        }
        if (file->isLink || file->isCut) {
            notChecked(UpstreamComparisonTexts::tr("%1 is a link or too large, and was not read.").arg(path));
            return;
        }
        if (!hasCertificate(file->content)) {
            add({u"ca file"_s, path,
                 file->content.trimmed().isEmpty() ? UpstreamComparisonTexts::tr("an empty file")
                                                   : UpstreamComparisonTexts::tr("a file without a certificate"),
                 broken},
                versions);
            return;
        }
        const auto wanted = m_context.wantedFiles.constFind(path);
        if (wanted != m_context.wantedFiles.cend() && wanted->trimmed() != file->content.trimmed())
            add({u"ca content"_s, path, UpstreamComparisonTexts::tr("another content than the Secret of the manifest"),
                 UpstreamComparisonTexts::tr("containerd trusts other CAs for this host.")},
                versions);
        addIfAny(fileModeDifference(*file, path));
    }

    bool canBeRead(const BundleFile &file)
    {
        if (!file.isLink && !file.isCut)
            return true;
        m_result.status = Status::Different;
        add({u"file"_s, UpstreamComparisonTexts::tr("a file"),
             file.isLink ? UpstreamComparisonTexts::tr("a link to %1").arg(file.target)
                         : UpstreamComparisonTexts::tr("a file larger than what is read"),
             UpstreamComparisonTexts::tr("Not checked: links are not followed, and large files are not read.")},
            m_context.asked);
        flush();
        return false;
    }

    void compareFolderWithoutFile(const QString &folder)
    {
        QStringList names;
        const auto files = m_context.bundle.filesBelow(folderOf(folder));
        for (auto file = files.begin(); file != files.end(); ++file)
            names.append(file.key().section(u'/', -1));
        m_result.status = Status::Missing;
        const bool isDocker = std::ranges::any_of(names, isDockerCertificate);
        add({isDocker ? u"docker certificates"_s : u"file"_s, m_result.path, names.join(", "_L1),
             isDocker ? UpstreamComparisonTexts::tr(
                 "A folder with certificates as Docker has them is for the upstream itself: no mirror "
                 "is used.")
                      : UpstreamComparisonTexts::tr("No mirror is used: pulls from %1 go to the upstream.")
                            .arg(m_result.upstream)},
            m_context.asked);
        flush();
    }

    void notChecked(const QString &text)
    {
        if (!m_result.notChecked.contains(text))
            m_result.notChecked.append(text);
    }

    /// A file at which containerd does not look at all is ignored, whatever it says.
    void applySettings()
    {
        const ContainerdVersions nowhere = m_context.settings.lookNowhere;
        if (nowhere.isEmpty() || m_result.status == Status::Missing)
            return;
        m_result.status = Status::Ignored;
        m_result.differences.prepend({u"config_path"_s,
                                      u"/etc/containerd/certs.d"_s,
                                      {},
                                      effectFor(nowhere, m_context.asked, m_context.settings.whyNowhere)});
    }

    const ComparisonContext &m_context;
    UpstreamComparison m_result;
    VersionedDifferences m_found;
};

} // namespace

UpstreamComparison compareUpstream(const ComparisonContext &context, const Mirror &mirror)
{
    return Comparer(context, mirror.upstream).compare(mirror);
}

std::optional<UpstreamComparison> extraUpstream(const ComparisonContext &context, const QString &folder)
{
    const QString path = context.settings.certsFolder + u'/' + folder;
    const QString upstream = upstreamOfFolder(folder);
    if (const BundleFile *file = context.bundle.file(path + "/hosts.toml"_L1); file != nullptr && !file->isLink)
        return Comparer(context, upstream).tellExtra(*file, folder);
    const auto files = context.bundle.filesBelow(path);
    QStringList certificates;
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (isDockerCertificate(file.key()))
            certificates.append(file.key().section(u'/', -1));
    }
    if (certificates.isEmpty())
        return {};
    UpstreamComparison result;
    result.upstream = upstream;
    result.path = path;
    result.status = Status::Extra;
    result.differences.append(
        {u"docker certificates"_s,
         {},
         certificates.join(", "_L1),
         UpstreamComparisonTexts::tr("containerd uses these certificates for %1 itself.").arg(upstream)});
    return result;
}

QString upstreamOfFolder(const QString &folder)
{
    static const QRegularExpression withPort(u"^(.+)_(\\d+)_$"_s);
    const auto match = withPort.match(folder);
    return match.hasMatch() ? match.captured(1) + u':' + match.captured(2) : folder;
}

} // namespace sme
