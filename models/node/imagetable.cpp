// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/imagetable.h"

#include "node/imagenames.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Cells = QStringList;

/// Columns beyond these are not looked at: no program prints so many.
constexpr qsizetype mostColumns = 100;

/// A title as it is compared: "containerImage", "Container Image" and "CONTAINER_IMAGE" are the same.
QString titleOf(const QString &text)
{
    static const QRegularExpression hump(u"([a-z])([A-Z])"_s);
    static const QRegularExpression separator(u"[_.-]+"_s);
    QString title = text;
    title.remove(u'"').remove(u'*').remove(u'`');
    return title.replace(hump, u"\\1 \\2"_s).replace(separator, u" "_s).simplified().toUpper();
}

/// Titles of what stands beside images: they tell that a line has titles.
bool isOtherTitle(const QString &title)
{
    static const QStringList others{u"NAMESPACE"_s, u"NAME"_s,      u"POD"_s,     u"POD NAME"_s, u"CONTAINER"_s,
                                    u"COUNT"_s,     u"NODE"_s,      u"VERSION"_s, u"SIZE"_s,     u"AGE"_s,
                                    u"WORKLOAD"_s,  u"COMPONENT"_s, u"KIND"_s,    u"CLUSTER"_s,  u"CONTAINERS"_s,
                                    u"READY"_s,     u"STATUS"_s,    u"CREATED"_s, u"IMAGE ID"_s, u"DIGEST"_s};
    return others.contains(title);
}

/// Where the parts of names stand in the rows of a table.
class Columns
{
public:
    static Columns byTitle(const Cells &titles)
    {
        static const QRegularExpression image(
            u"(?:^| )(?:IMAGES?|IMG|REF|REFERENCE|IMAGE (?:NAME|REF|REFERENCE|URI|URL))$"_s);
        Columns columns;
        for (int i = 0; i < std::min(titles.size(), mostColumns); ++i) {
            const QString title = titleOf(titles.at(i));
            if (title == "REPOSITORY"_L1 || title == "REPO"_L1 || title == "IMAGE REPOSITORY"_L1)
                columns.m_repository = i;
            else if (title == "TAG"_L1 || title == "IMAGE TAG"_L1)
                columns.m_tag = i;
            else if (title == "REGISTRY"_L1)
                columns.m_registry = i;
            else if (title == "DIGEST"_L1)
                columns.m_digest = i;
            else if (image.match(title).hasMatch())
                columns.m_images.append(i);
        }
        if (columns.m_repository < 0 && columns.m_tag >= 0 && columns.m_images.size() == 1)
            columns.m_repository = columns.m_images.constFirst();
        if (columns.m_tag < 0)
            columns.m_repository = -1;
        return columns;
    }

    /// Of a table whose titles tell nothing: the columns in which most cells are references.
    static Columns byContent(const QList<Cells> &rows)
    {
        QList<int> references;
        QList<int> filled;
        for (const Cells &row : rows) {
            const qsizetype width = std::min(row.size(), mostColumns);
            references.resize(std::max(references.size(), width));
            filled.resize(references.size());
            for (int i = 0; i < width; ++i) {
                const NameSign sign = nameSign(listedName(row.at(i)));
                references[i] += sign == NameSign::Sure || sign == NameSign::Hosted ? 1 : 0;
                filled[i] += row.at(i).isEmpty() ? 0 : 1;
            }
        }
        Columns columns;
        for (int i = 0; i < references.size(); ++i) {
            if (references.at(i) > 0 && 2 * references.at(i) >= filled.at(i))
                columns.m_images.append(i);
        }
        return columns;
    }

    bool isEmpty() const { return m_images.isEmpty() && m_repository < 0; }

    void collect(const Cells &row, ImageCollector &images) const
    {
        if (m_repository >= 0) {
            const QString tag = row.value(m_tag);
            const bool isTagged = !tag.isEmpty() && tag != "<none>"_L1;
            const QString repository = listedName(row.value(m_repository)).toString();
            const QString digest = row.value(m_digest);
            const bool hasDigest = !isTagged && digest.startsWith("sha256:"_L1);
            images.add(composedName(row.value(m_registry), repository, tag, hasDigest ? digest : QString()));
            return;
        }
        static const QRegularExpression separator(u"[\\s,;]+|<br */?>"_s);
        for (const int column : m_images) {
            const QStringList names = row.value(column).split(separator, Qt::SkipEmptyParts);
            for (const QString &name : names) {
                const QStringView image = listedName(name);
                if (nameSign(image) != NameSign::None || isImageId(image) || image.contains(u'/'))
                    images.add(image);
            }
        }
    }

private:
    QList<int> m_images;
    int m_repository = -1;
    int m_tag = -1;
    int m_registry = -1;
    int m_digest = -1;
};

/// The rows below the titles. Columns whose titles tell nothing are found by their content if that is likely a table.
bool collectRows(const Cells &titles, const QList<Cells> &rows, bool isTable, ImageCollector &images)
{
    Columns columns = Columns::byTitle(titles);
    if (columns.isEmpty() && isTable)
        columns = Columns::byContent(rows);
    if (columns.isEmpty())
        return false;
    for (const Cells &row : rows)
        columns.collect(row, images);
    return !images.isEmpty() || images.hasIds();
}

bool isEdge(QChar c)
{
    return c == u'|' || c == u'│' || c == u'║' || c == u'┃';
}

Cells boxCells(QStringView line)
{
    QStringView inside = line.trimmed().sliced(1);
    if (!inside.isEmpty() && isEdge(inside.back()))
        inside.chop(1);
    Cells cells;
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= inside.size(); ++i) {
        if (i == inside.size() || isEdge(inside.at(i))) {
            cells.append(inside.sliced(begin, i - begin).trimmed().toString());
            begin = i + 1;
        }
    }
    return cells;
}

bool collectBox(const QList<QStringView> &lines, ImageCollector &images)
{
    QList<Cells> rows;
    for (const QStringView line : lines) {
        const QStringView trimmed = line.trimmed();
        const bool isRow =
            isEdge(trimmed.front()) && std::ranges::any_of(trimmed, [](QChar c) { return c.isLetterOrNumber(); });
        if (isRow)
            rows.append(boxCells(trimmed));
    }
    return rows.size() > 1 && collectRows(rows.constFirst(), rows.sliced(1), true, images);
}

/// The cells of a line of CSV; a quoted one may have the separator inside, and a quote that is doubled.
Cells separatedCells(QStringView line, QChar separator)
{
    Cells cells;
    QString cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line.at(i);
        if (c == u'"' && isQuoted && i + 1 < line.size() && line.at(i + 1) == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == separator && !isQuoted) {
            cells.append(cell.trimmed());
            cell.clear();
        } else {
            cell += c;
        }
    }
    cells.append(cell.trimmed());
    return cells;
}

bool collectSeparated(const QList<QStringView> &lines, ImageCollector &images)
{
    const QStringView first = lines.constFirst();
    const auto separator =
        std::ranges::max(std::array{u'\t', u';', u','}, {}, [&](char16_t c) { return first.count(c); });
    const Cells titles = separatedCells(first, separator);
    const bool hasTitles =
        std::ranges::any_of(titles, [](const QString &title) { return isOtherTitle(titleOf(title)); });
    const bool isList = titles.size() == 1 && (Columns::byTitle(titles).isEmpty() || first.trimmed().contains(u' '));
    if (isList || std::ranges::any_of(titles, [](const QString &title) { return nameSign(title) == NameSign::Sure; }))
        return false;
    QList<Cells> rows;
    for (qsizetype i = 1; i < lines.size(); ++i)
        rows.append(separatedCells(lines.at(i), separator));
    return collectRows(titles, rows, hasTitles, images);
}

/// The titles of a table whose columns stand below them. Titles are parted by two blanks or more, or are known words.
class AlignedTable
{
public:
    explicit AlignedTable(QStringView header)
    {
        static const QRegularExpression apart(u"\\S+(?: \\S+)*"_s);
        static const QRegularExpression words(
            u"IMAGE ID|CONTAINER ID|POD ID|NOMINATED NODE|READINESS GATES|NODE SELECTOR|DISK USAGE|CONTENT SIZE|\\S+"_s);
        const QString line = header.trimmed().toString();
        const bool isApart = line.contains("  "_L1) || line.contains(u'\t');
        for (auto matches = (isApart ? apart : words).globalMatch(header.toString());
             matches.hasNext() && m_titles.size() < mostColumns;) {
            const QRegularExpressionMatch match = matches.next();
            m_titles.append(match.captured());
            m_begins.append(match.capturedStart());
        }
    }

    const Cells &titles() const { return m_titles; }

    /// Cells stand below their titles; where a row was not aligned (pasted), the words are counted.
    Cells cells(QStringView row) const
    {
        const bool isAligned = std::ranges::all_of(m_begins, [row](qsizetype begin) {
            return begin >= row.size() || begin == 0 || row.at(begin - 1).isSpace();
        });
        if (!isAligned)
            return row.toString().simplified().split(u' ');
        Cells cells;
        for (qsizetype i = 0; i < m_begins.size() && m_begins.at(i) < row.size(); ++i) {
            const qsizetype end = i + 1 < m_begins.size() ? std::min(m_begins.at(i + 1), row.size()) : row.size();
            cells.append(row.sliced(m_begins.at(i), end - m_begins.at(i)).trimmed().toString());
        }
        return cells;
    }

private:
    Cells m_titles;
    QList<qsizetype> m_begins;
};

bool isInCapitals(QStringView line)
{
    const auto isSmall = [](QChar c) { return c.isLower(); };
    return std::ranges::none_of(line, isSmall) && std::ranges::any_of(line, [](QChar c) { return c.isUpper(); });
}

/// The next line with titles from `begin` on; -1 if there is none.
qsizetype headerOf(const QList<QStringView> &lines, qsizetype begin = 0)
{
    for (qsizetype i = begin; i < lines.size(); ++i) {
        const bool isTitled = isInCapitals(lines.at(i)) || (i == 0 && lines.at(0).trimmed().contains(u"  "_s));
        if (!isTitled)
            continue;
        const Cells titles = AlignedTable(lines.at(i)).titles();
        const bool hasNames =
            std::ranges::any_of(titles, [](const QString &title) { return nameSign(title) > NameSign::Bare; });
        const auto others =
            std::ranges::count_if(titles, [](const QString &title) { return isOtherTitle(titleOf(title)); });
        if (!hasNames && (others >= 2 || !Columns::byTitle(titles).isEmpty()))
            return i;
    }
    return -1;
}

/// One table after the other, as of kubectl get all -o wide.
bool collectAligned(const QList<QStringView> &lines, ImageCollector &images)
{
    constexpr qsizetype mostBefore = 8;
    qsizetype header = headerOf(lines.first(std::min(mostBefore, lines.size())));
    bool isRead = false;
    while (header >= 0) {
        const qsizetype next = headerOf(lines, header + 1);
        const AlignedTable table(lines.at(header));
        QList<Cells> rows;
        for (qsizetype i = header + 1; i < (next < 0 ? lines.size() : next); ++i)
            rows.append(table.cells(lines.at(i)));
        isRead = collectRows(table.titles(), rows, true, images) || isRead;
        header = next;
    }
    return isRead;
}

} // namespace

bool collectTable(const QList<QStringView> &lines, ImageCollector &images)
{
    return collectBox(lines, images) || collectSeparated(lines, images) || collectAligned(lines, images);
}

bool isBoxLine(QStringView line)
{
    const QStringView trimmed = line.trimmed();
    constexpr QStringView corners = u"┌├└╔╠╚┏┣┗╭╰";
    return !trimmed.isEmpty()
        && (isEdge(trimmed.front()) || corners.contains(trimmed.front()) || trimmed.startsWith(u"+--"_s));
}

bool isTableOfPods(const QList<QStringView> &lines)
{
    const qsizetype header = headerOf(lines);
    if (header < 0)
        return false;
    const Cells titles = AlignedTable(lines.at(header)).titles();
    return titles.contains("NAME"_L1) && titles.contains("READY"_L1) && titles.contains("STATUS"_L1);
}

} // namespace sme
