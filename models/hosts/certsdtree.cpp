// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/certsdtree.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Messages
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
        return Error{
            Messages::tr("“%1” is not a path that can be written below a folder. Correct the upstream.").arg(path), {}};
    return names;
}

/// Refuses what already stands in the way: links, which lead out of the folder, and files where folders belong.
Result<void> checkWay(const QString &folder, const QStringList &names)
{
    QString path = folder;
    for (qsizetype i = 0; i < names.size(); ++i) {
        path += u'/' + names.at(i);
        const QFileInfo info(path);
        if (info.isSymLink())
            return Error{Messages::tr("“%1” is a link; nothing is written through links. Remove it, or choose another "
                                      "folder.")
                             .arg(path),
                         {}};
        if (!info.exists())
            return {};
        const bool isLast = i == names.size() - 1;
        if (isLast ? !info.isFile() : !info.isDir())
            return Error{Messages::tr("“%1” is in the way. Remove it, or choose another folder.").arg(path), {}};
    }
    return {};
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir().mkpath(folder))
        return Error{Messages::tr("The folder “%1” cannot be created.").arg(folder), {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return Error{Messages::tr("“%1” cannot be written: %2.").arg(path, file.errorString()), {}};
    return {};
}

} // namespace

Result<QStringList> writeCertsDTree(const QString &folder, const QList<NodeFile> &files)
{
    const QString root = QDir(folder).absolutePath();
    QStringList paths;
    for (const NodeFile &file : files) {
        const Result<QStringList> names = namesBelowCertsD(file.path);
        if (!names)
            return names.error();
        if (const Result<void> way = checkWay(root, *names); !way)
            return way.error();
        paths.append(root + u'/' + names->join(u'/'));
    }
    for (qsizetype i = 0; i < files.size(); ++i) {
        if (const Result<void> written = writeFile(paths.at(i), files.at(i).content); !written)
            return written.error();
    }
    return paths;
}

} // namespace sme
