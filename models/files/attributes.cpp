// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "files/attributes.h"

#include <QByteArray>
#include <QList>

#include <optional>

#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace sme {

namespace {

constexpr const char *accessControlList = "system.posix_acl_access";

QList<QByteArray> attributeNames(int file)
{
    QByteArray names(64 * 1024, Qt::Uninitialized); // the system's limit
    const ssize_t size = ::flistxattr(file, names.data(), std::size_t(names.size()));
    if (size <= 0)
        return {};
    QList<QByteArray> list = names.first(size).split('\0');
    list.removeAll(QByteArray());
    return list;
}

std::optional<QByteArray> attribute(int file, const char *name)
{
    QByteArray value(64 * 1024, Qt::Uninitialized); // the system's limit
    const ssize_t size = ::fgetxattr(file, name, value.data(), std::size_t(value.size()));
    if (size < 0)
        return {};
    value.truncate(size);
    return value;
}

bool setAttribute(int file, const char *name, const QByteArray &value)
{
    return ::fsetxattr(file, name, value.constData(), std::size_t(value.size()), 0) == 0;
}

/// False if the new file has no list where the old one has.
bool keepAccessControlList(int from, int to)
{
    if (const auto list = attribute(from, accessControlList))
        return setAttribute(to, accessControlList, *list);
    // The folder may have given the new file a list of its own.
    static_cast<void>(::fremovexattr(to, accessControlList));
    return true;
}

} // namespace

void keepAttributes(int from, int to)
{
    struct stat status = {};
    if (::fstat(from, &status) != 0)
        return;
    // Only root can give a file away; a group that is not the user's own cannot be kept by others. Both are no failure,
    // but rights that another group had are not for the group that the file has now.
    bool hasGroup = ::fchown(to, status.st_uid, status.st_gid) == 0;
    if (!hasGroup)
        hasGroup = ::fchown(to, uid_t(-1), status.st_gid) == 0;

    const QList<QByteArray> names = attributeNames(from);
    for (const QByteArray &name : names) {
        if (name == accessControlList)
            continue;
        // Some (security, trusted) are the system's or root's to set.
        if (const auto value = attribute(from, name.constData()))
            static_cast<void>(setAttribute(to, name.constData(), *value));
    }

    const mode_t mode = status.st_mode & 07777;
    constexpr mode_t groupRights = S_IRWXG | S_ISGID;
    // Where there is a list, what stands for the group in the mode is the most that anybody in the list may have.
    static_cast<void>(::fchmod(to, mode & ~groupRights));
    if (keepAccessControlList(from, to) && hasGroup)
        static_cast<void>(::fchmod(to, mode));
}

} // namespace sme
