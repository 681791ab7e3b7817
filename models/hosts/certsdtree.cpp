// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/certsdtree.h"

#include "files/descriptor.h"
#include "files/filename.h"
#include "files/temporaryfile.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <optional>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct CertsDTreeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::CertsDTree)
};

/// Longest name of a file that common file systems hold, in bytes.
constexpr qsizetype maxNameBytes = 255;

/// The names of the folders and of the file below certs.d, or an error if the path could lead anywhere else.
Result<QStringList> namesBelowCertsD(const QString &path)
{
    const QStringList names =
        path.startsWith(certsDirectory) ? path.sliced(certsDirectory.size()).split(u'/') : QStringList();
    const auto isUnsafe = [](const QString &name) {
        return name.isEmpty() || name == "."_L1 || name == ".."_L1 || name.contains(QChar::Null)
            || name.toUtf8().size() > maxNameBytes;
    };
    if (names.size() < 2 || std::any_of(names.begin(), names.end(), isUnsafe))
        return Error{CertsDTreeTexts::tr("“%1” is not a path that can be written below a folder. Correct the upstream.")
                         .arg(path),
                     {}};
    return names;
}

Error isLink(const QString &path)
{
    return Error{
        CertsDTreeTexts::tr("“%1” is a link; nothing is written through links. Remove it, or choose another folder.")
            .arg(path),
        {}};
}

Error isInTheWay(const QString &path)
{
    return Error{CertsDTreeTexts::tr("“%1” is in the way. Remove it, or choose another folder.").arg(path), {}};
}

Error cannotBeWritten(const QString &path)
{
    return Error{CertsDTreeTexts::tr("“%1” cannot be written: %2").arg(path, systemReason(errno)), {}};
}

/// A way from an open folder down, one folder after the other: whatever is put in the way meanwhile, a step never
/// leaves the folder that it is made in.
class Way final
{
public:
    Way(const Descriptor &root, QString path) : m_root(root), m_path(std::move(path)) { }

    int folder() const { return m_below.isOpen() ? m_below.get() : m_root.get(); }
    QString path(const QString &name) const { return m_path + u'/' + name; }

    /// What stands under a name here; nothing if there is nothing. Links are not followed.
    std::optional<struct stat> status(const QString &name) const
    {
        struct stat status = {};
        if (::fstatat(folder(), textToSystem(name).constData(), &status, AT_SYMLINK_NOFOLLOW) != 0)
            return {};
        return status;
    }

    /// Steps into a folder.
    Result<void> enter(const QString &name)
    {
        Descriptor next = Descriptor::openAt(folder(), textToSystem(name), O_RDONLY | O_DIRECTORY | O_NOFOLLOW);
        if (!next.isOpen()) {
            const int reason = errno;
            const auto found = status(name);
            if (found && S_ISLNK(found->st_mode))
                return isLink(path(name));
            if (found && !S_ISDIR(found->st_mode))
                return isInTheWay(path(name));
            errno = reason;
            return cannotBeWritten(path(name));
        }
        m_path = path(name);
        std::swap(m_below, next);
        return {};
    }

    Result<void> enterOrMake(const QString &name)
    {
        if (::mkdirat(folder(), textToSystem(name).constData(), 0777) != 0 && errno != EEXIST)
            return cannotBeWritten(path(name));
        return enter(name);
    }

    /// Replaces a file, or a link that came to stand there; what the link leads to stays as it is.
    Result<void> write(const QString &name, const QByteArray &content) const
    {
        TemporaryFile file(folder());
        if (!file.isOpen() || !file.file().writeAll(content) || !file.makeName()
            || ::renameat(folder(), file.name().constData(), folder(), textToSystem(name).constData()) != 0)
            return cannotBeWritten(path(name));
        file.forgetName();
        return {};
    }

private:
    const Descriptor &m_root;
    Descriptor m_below;
    QString m_path;
};

/// Makes a folder and those above it; one that is there is fine.
bool makeFolders(const QByteArray &path)
{
    for (qsizetype slash = path.indexOf('/', 1);; slash = path.indexOf('/', slash + 1)) {
        const QByteArray folder = slash < 0 ? path : path.first(slash);
        if (::mkdir(folder.constData(), 0777) != 0 && errno != EEXIST
            && (slash < 0 || ::access(folder.constData(), F_OK) != 0))
            return false;
        if (slash < 0)
            return true;
    }
}

/// Refuses what already stands in the way: links, which lead out of the folder, and files where folders belong.
Result<void> checkWay(const Descriptor &root, const QString &folder, const QStringList &names)
{
    Way way(root, folder);
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto status = way.status(names.at(i));
        if (!status)
            return {};
        if (S_ISLNK(status->st_mode))
            return isLink(way.path(names.at(i)));
        const bool isLast = i == names.size() - 1;
        if (isLast ? !S_ISREG(status->st_mode) : !S_ISDIR(status->st_mode))
            return isInTheWay(way.path(names.at(i)));
        if (const Result<void> entered = isLast ? Result<void>() : way.enter(names.at(i)); !entered)
            return entered;
    }
    return {};
}

Result<QString> writeFile(const Descriptor &root, const QString &folder, const QStringList &names,
                          const QByteArray &content)
{
    Way way(root, folder);
    for (const QString &name : names.first(names.size() - 1)) {
        if (const Result<void> entered = way.enterOrMake(name); !entered)
            return entered.error();
    }
    if (const Result<void> written = way.write(names.constLast(), content); !written)
        return written.error();
    return way.path(names.constLast());
}

} // namespace

Result<QStringList> writeCertsDTree(const QString &folder, const QList<NodeFile> &files)
{
    QList<QStringList> all;
    for (const NodeFile &file : files) {
        Result<QStringList> names = namesBelowCertsD(file.path);
        if (!names)
            return names.error();
        all.append(std::move(*names));
    }
    const QString rootPath = QDir(folder).absolutePath();
    // The folder itself is the user's choice, links and all.
    if (!makeFolders(textToSystem(rootPath)))
        return cannotBeWritten(rootPath);
    const Descriptor root = Descriptor::openAt(AT_FDCWD, textToSystem(rootPath), O_RDONLY | O_DIRECTORY);
    if (!root.isOpen())
        return cannotBeWritten(rootPath);
    for (const QStringList &names : std::as_const(all)) {
        if (const Result<void> way = checkWay(root, rootPath, names); !way)
            return way.error();
    }
    QStringList paths;
    for (qsizetype i = 0; i < files.size(); ++i) {
        const Result<QString> path = writeFile(root, rootPath, all.at(i), files.at(i).content);
        if (!path)
            return path.error();
        paths.append(*path);
    }
    return paths;
}

} // namespace sme
