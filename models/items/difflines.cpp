// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/difflines.h"

#include "items/textposition.h"
#include "text/linediff.h"

#include <QByteArrayView>
#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace sme {

namespace {

using Kind = DiffLine::Kind;

struct DiffText
{
    Q_DECLARE_TR_FUNCTIONS(sme::DiffLines)
};

/// Leaves out equal lines that are further than `context` from any change.
QList<DiffLine> shortened(const QList<DiffLine> &lines, int context)
{
    std::vector<bool> near(std::size_t(lines.size()), false);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].kind == Kind::Same)
            continue;
        const qsizetype end = std::min(lines.size(), i + context + 1);
        std::fill(near.begin() + std::max<qsizetype>(0, i - context), near.begin() + end, true);
    }
    QList<DiffLine> result;
    for (qsizetype i = 0; i < lines.size();) {
        if (near[std::size_t(i)]) {
            result.append(lines[i++]);
            continue;
        }
        const qsizetype begin = i;
        while (i < lines.size() && !near[std::size_t(i)])
            ++i;
        const qsizetype count = i - begin;
        result.append({Kind::Skipped,
                       count == 1 ? DiffText::tr("1 equal line") : DiffText::tr("%1 equal lines").arg(count),
                       lines[begin].oldLine, lines[begin].newLine});
    }
    return result;
}

QString shown(QByteArrayView line)
{
    QString text = displayText(line);
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}

DiffLine shown(const LinePair &pair, const std::vector<QByteArrayView> &before,
               const std::vector<QByteArrayView> &after)
{
    const Kind kind = pair.isSame() ? Kind::Same : pair.after == LinePair::none ? Kind::Removed : Kind::Added;
    const QByteArrayView text = kind == Kind::Added ? after[std::size_t(pair.after)] : before[std::size_t(pair.before)];
    return {kind, shown(text), pair.before + 1, pair.after + 1};
}

} // namespace

QList<DiffLine> diffLines(const QByteArray &before, const QByteArray &after, int context)
{
    if (before == after)
        return {};
    const std::vector<QByteArrayView> oldLines = splitLines(before);
    const std::vector<QByteArrayView> newLines = splitLines(after);
    QList<DiffLine> lines;
    for (const LinePair &pair : compareLines(oldLines, newLines))
        lines.append(shown(pair, oldLines, newLines));
    return shortened(lines, std::max(0, context));
}

} // namespace sme
