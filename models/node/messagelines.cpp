// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/messagelines.h"

#include <QRegularExpression>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxWrapped = 40;
constexpr QChar boxEdge = u'│';

/// A line of a table in a box without its edges.
QStringView insideBox(QStringView line)
{
    const QStringView text = line.trimmed();
    if (text.size() < 2 || text.front() != boxEdge)
        return line;
    QStringView inside = text.sliced(1);
    if (inside.startsWith(u' '))
        inside = inside.sliced(1);
    if (inside.endsWith(boxEdge))
        inside.chop(1);
    return inside;
}

/// Whether a line begins an event, a line of a log, a field of a description or of an object.
bool beginsMessage(QStringView line)
{
    static const QRegularExpression begin(
        u"^\\s*(?:(?:\\d+[smhd][\\dsmhd]*\\s+(?:\\(x\\d+[^)]*\\)\\s+)?)?(?:Warning|Normal)\\s|[A-Z][a-z]{2} +\\d+ "
        u"\\d\\d:|\\d{4}-\\d\\d-\\d\\d"
        "|(?:time|level|ts)=|[EWIF]\\d{4} |[{}\\[<]|[A-Z]{4}\\[|ctr: |- |#"
        "|[A-Z][A-Za-z ]{0,24}:(?:\\s{2,}|$)|[a-z][A-Za-z]*:(?: |$)|Failed to pull|Back-off |Pulling image|Error: )"_s);
    return begin.match(insideBox(line).toString()).hasMatch();
}

/// Whether all lines but the last end where a terminal of that width ends.
bool isCutAtEdge(const QList<QStringView> &lines)
{
    constexpr qsizetype narrowest = 40;
    const qsizetype width = lines.constFirst().size();
    return width >= narrowest
        && std::all_of(lines.cbegin(), lines.cend() - 1, [&](QStringView line) { return line.size() == width; });
}

} // namespace

qsizetype linesOfMessage(const QList<QStringView> &lines, qsizetype first)
{
    qsizetype end = first + 1;
    while (end < lines.size() && end - first < maxWrapped && !beginsMessage(lines.at(end)))
        ++end;
    return end - first;
}

QString joinedLines(const QList<QStringView> &lines)
{
    const bool isBox = lines.constFirst().trimmed().startsWith(boxEdge);
    const bool isCut = isBox || isCutAtEdge(lines);
    QString joined;
    for (const QStringView line : lines) {
        QStringView text = isBox ? insideBox(line) : line;
        if (text.endsWith(u'\r'))
            text.chop(1);
        if (isBox && text.endsWith(u' '))
            text.chop(1);
        if (!isCut && !joined.isEmpty())
            joined += u' ';
        joined += text;
    }
    return joined;
}

} // namespace sme
