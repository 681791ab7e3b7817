// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/mirrorrows.h"

#include "items/pastedtext.h"
#include "manifest/mirrorvalue.h"
#include "manifest/shootmanifest.h"
#include "mirror/fields.h"
#include "node/attachment.h"
#include "node/nodeimport.h"
#include "yaml/writer.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct RowsText
{
    Q_DECLARE_TR_FUNCTIONS(sme::MirrorRows)
};

bool isBlankLine(QStringView line)
{
    return line.trimmed().isEmpty();
}

qsizetype indentation(QStringView line)
{
    const auto end = std::find_if(line.begin(), line.end(), [](QChar c) { return c != u' '; });
    return end - line.begin();
}

/// The smallest indentation of the lines from `first` on; 0 if there are none.
qsizetype commonIndentation(const QStringList &lines, qsizetype first)
{
    qsizetype smallest = -1;
    for (qsizetype i = first; i < lines.size(); ++i) {
        if (!isBlankLine(lines[i]))
            smallest = smallest < 0 ? indentation(lines[i]) : std::min(smallest, indentation(lines[i]));
    }
    return std::max<qsizetype>(0, smallest);
}

QStringList indented(QStringList lines, qsizetype by)
{
    for (QString &line : lines) {
        if (isBlankLine(line))
            line.clear();
        else if (by >= 0)
            line.prepend(QString(by, u' '));
        else
            line.remove(0, -by);
    }
    return lines;
}

/// The text in the ways in which it can be meant: what was marked from the middle of its first line lacks that line's
/// indentation.
QList<QStringList> readings(const QString &text)
{
    QStringList lines = QString(text).replace("\r\n"_L1, "\n"_L1).split(u'\n');
    while (!lines.isEmpty() && isBlankLine(lines.first()))
        lines.removeFirst();
    if (lines.isEmpty())
        return {};
    QList<QStringList> all{indented(lines, -commonIndentation(lines, 0))};
    const qsizetype rest = commonIndentation(lines, 1);
    for (const qsizetype missing : {rest - 2, rest}) {
        if (indentation(lines.first()) != 0 || missing <= 0)
            continue;
        QStringList completed = lines;
        completed.first().prepend(QString(missing, u' '));
        all.append(indented(completed, -commonIndentation(completed, 0)));
    }
    return all;
}

/// A list, or one mapping as a list of one item, as the value of a key in the line above.
QStringList asList(QStringList lines)
{
    if (lines.first().startsWith(u'-'))
        return lines;
    if (lines.first().startsWith(u'['))
        return indented(lines, 1);
    lines = indented(lines, 2);
    lines.first().replace(0, 2, "- "_L1);
    return lines;
}

/// All mirrors of a text that is a manifest; nothing if it is none, or if there is anything wrong with it.
QList<Mirror> decoded(const QByteArray &text)
{
    QList<Mirror> mirrors;
    for (const ShootManifest &manifest : ShootManifest::readAll(text)) {
        if (manifest.readError() || !manifest.problems().isEmpty())
            return {};
        for (int i = 0; i < manifest.mirrorCount(); ++i) {
            if (!manifest.mirror(i).problems.isEmpty())
                return {};
            mirrors.append(manifest.mirror(i).value());
        }
    }
    return mirrors;
}

QList<Mirror> decodedConfig(const QStringList &lines)
{
    return decoded(mirrorConfigHead() + lines.join(u'\n').toUtf8() + '\n');
}

MirrorRows rowsOf(const QStringList &lines)
{
    const QString &first = lines.first();
    if (first.startsWith("mirrors:"_L1))
        return {decodedConfig(lines), {}};
    const bool named = first.startsWith("hosts:"_L1) && lines.filter(QRegularExpression(u"^upstream:"_s)).isEmpty();
    if (!named) {
        QList<Mirror> mirrors = decodedConfig(QStringList{u"mirrors:"_s} + asList(lines));
        if (!mirrors.isEmpty())
            return {std::move(mirrors), {}};
    }
    QStringList mirror{u"mirrors:"_s, u"- upstream: pasted"_s};
    if (!named)
        mirror += u"  hosts:"_s;
    mirror += indented(named ? lines : asList(lines), 2);
    const QList<Mirror> mirrors = decodedConfig(mirror);
    return {{}, mirrors.size() == 1 ? mirrors.first().hosts : QList<Host>()};
}

/// Hosts from a text that is URLs and nothing else.
QList<Host> plainUrls(const QString &text)
{
    QList<Host> hosts;
    for (const QString &word : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!word.startsWith("http://"_L1, Qt::CaseInsensitive) && !word.startsWith("https://"_L1, Qt::CaseInsensitive))
            return {};
        hosts.append(Host::withUrl(word));
    }
    return hosts;
}

/// Of a file whose upstream nothing tells, the hosts alone.
Result<MirrorRows> rowsOfHostsToml(const QString &text)
{
    NodeImport import = importHostsToml(text.toUtf8());
    if (import.config.mirrors.isEmpty())
        return Error{import.notes.join(u'\n'), {}};
    if (!import.yaml.isEmpty())
        return MirrorRows{import.config.mirrors, {}, import.notes};
    return MirrorRows{{}, import.config.mirrors.constFirst().hosts, import.notes};
}

} // namespace

QString toYaml(const MirrorRows &rows)
{
    if (rows.isEmpty())
        return {};
    const Writer writer(mirrorHabits());
    const QByteArray text = rows.mirrors.isEmpty() ? writer.block("hosts", yamlOf(rows.hosts), 0)
                                                   : writer.block("mirrors", yamlOf(rows.mirrors), 0);
    return QString::fromUtf8(text + writer.newline(0));
}

Result<MirrorRows> fromYaml(const QString &pasted)
{
    if (pasted.size() > ShootManifest::maxSize)
        return Error{RowsText::tr("This is too much text to paste."), {}};
    const QString text = withoutSurroundings(pasted);
    if (QList<Host> hosts = plainUrls(text); !hosts.isEmpty())
        return MirrorRows{{}, std::move(hosts)};
    if (attachmentOfText(text.toUtf8()) == Attachment::HostsToml)
        return rowsOfHostsToml(text);
    const QList<QStringList> all = readings(text);
    // What rows are copied as comes first: a long text is then read but once.
    if (!all.isEmpty() && all.first().first().startsWith(u'-')) {
        MirrorRows rows = rowsOf(all.first());
        if (!rows.isEmpty())
            return rows;
    }
    if (QList<Mirror> mirrors = decoded(text.toUtf8()); !mirrors.isEmpty())
        return MirrorRows{std::move(mirrors), {}};
    for (const QStringList &lines : all) {
        MirrorRows rows = rowsOf(lines);
        if (!rows.isEmpty())
            return rows;
    }
    return Error{
        RowsText::tr("This is neither a list of mirrors or hosts, nor a manifest with mirrors, nor a hosts.toml."), {}};
}

} // namespace sme
