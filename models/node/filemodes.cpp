// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/filemodes.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct FileModesTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodeComparison)
};

constexpr int writableByOthers = 022;
constexpr int readableByOwner = 0400;
/// In a folder with it nobody replaces the files of others.
constexpr int sticky = 01000;

NodeDifference modeDifference(const QString &expected, int mode, const QString &path, const QString &effect)
{
    return {.what = u"mode"_s,
            .expected = expected,
            .actual = u"%1 %2"_s.arg(mode, 4, 8, QChar(u'0')).arg(path),
            .effect = effect};
}

} // namespace

std::optional<NodeDifference> fileModeDifference(const BundleFile &file, const QString &path)
{
    const auto expected = u"0644"_s;
    if (file.mode < 0)
        return {};
    if ((file.mode & writableByOthers) != 0)
        return modeDifference(expected, file.mode, path,
                              FileModesTexts::tr("Others than root can change where images come from."));
    if ((file.mode & readableByOwner) == 0)
        return modeDifference(
            expected, file.mode, path,
            FileModesTexts::tr("Its owner cannot read it; containerd, as root, reads it all the same."));
    return {};
}

std::optional<NodeDifference> folderModeDifference(const NodeBundle &bundle, const QString &folder)
{
    const int mode = bundle.folderMode(folder);
    if (mode < 0 || (mode & writableByOthers) == 0 || (mode & sticky) != 0)
        return {};
    return modeDifference(
        u"0755"_s, mode, folder,
        FileModesTexts::tr("Others than root can put other files here, and so change where images come from."));
}

} // namespace sme
