// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/pastedtext.h"

#include "items/mirrorrows.h"
#include "manifest/change.h"
#include "manifest/shootmanifest.h"
#include "mirror/fields.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// What a list of hosts without a mirror is for, mostly.
const QString likelyUpstream = u"docker.io"_s;

bool isFence(const QString &line)
{
    return line.trimmed().startsWith("```"_L1) || line.trimmed().startsWith("~~~"_L1);
}

qsizetype indentOf(const QString &line)
{
    return std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; }) - line.begin();
}

/// A list of mirrors with the MirrorConfig around it and all that was written in it; empty if it is none.
QByteArray configAround(const ShootManifest &manifest)
{
    const QList<StrayConfig> &strays = manifest.context().strays;
    if (manifest.subject().kind != Subject::Kind::MirrorList || strays.isEmpty() || strays.constFirst().fieldsAt < 0)
        return {};
    return QByteArray(manifest.text()).insert(strays.constFirst().fieldsAt, mirrorConfigHead() + "mirrors:\n");
}

} // namespace

QString withoutSurroundings(const QString &text)
{
    QStringList lines = QString(text).replace("\r\n"_L1, "\n"_L1).split(u'\n');
    const auto begin = std::find_if(lines.begin(), lines.end(), isFence);
    const bool isFenced = begin != lines.end();
    if (isFenced) {
        const auto end = std::find_if(begin + 1, lines.end(), isFence);
        lines = QStringList(begin + 1, end);
        lines.append(QString()); // so that the last line has an end
    }
    qsizetype common = -1;
    for (const QString &line : std::as_const(lines)) {
        if (!line.trimmed().isEmpty())
            common = common < 0 ? indentOf(line) : std::min(common, indentOf(line));
    }
    if (common <= 0 && !isFenced)
        return text;
    for (QString &line : lines)
        line.remove(0, std::min(std::max<qsizetype>(common, 0), indentOf(line)));
    return lines.join(u'\n');
}

PastedDocument documentOf(const QString &pasted)
{
    const QString text = withoutSurroundings(pasted);
    const ShootManifest manifest = ShootManifest::read(text.toUtf8());
    if (const QByteArray config = configAround(manifest); !config.isEmpty())
        return {config};
    const Subject::Kind kind = manifest.subject().kind;
    const bool isManifest = !manifest.readError() && kind != Subject::Kind::Other && kind != Subject::Kind::Empty
        && kind != Subject::Kind::MirrorList;
    const Result<MirrorRows> rows = isManifest ? Result<MirrorRows>(MirrorRows()) : fromYaml(text);
    if (!rows || rows->isEmpty())
        return {text.toUtf8()};
    QList<Mirror> mirrors = rows->mirrors;
    if (mirrors.isEmpty())
        mirrors.append(Mirror{likelyUpstream, rows->hosts});
    ShootManifest fresh = ShootManifest::read(mirrorConfigHead());
    const Result<Edit> edit = planChange(fresh, change::Insert{.mirrors = mirrors});
    if (!edit)
        return {text.toUtf8()};
    fresh.apply(*edit);
    return {fresh.text(), rows->notes};
}

} // namespace sme
