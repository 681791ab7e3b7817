// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/attachment.h"

#include "node/explanation.h"
#include "node/textencoding.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// So much of a file tells what it is.
constexpr qint64 headSize = 256 * 1024;

bool isArchive(QByteArrayView head)
{
    constexpr qsizetype ustar = 257; // where a tar names itself
    return !packingOf(head).isEmpty() || (head.size() > ustar && head.sliced(ustar).startsWith("ustar"));
}

bool matches(const QString &text, const QRegularExpression &pattern)
{
    return pattern.match(text).hasMatch();
}

/// A key of a manifest at the beginning of a line, or of JSON.
bool hasKeysOfManifest(const QString &text)
{
    static const QRegularExpression keys(u"^[ \\t]*(?:- +)?[{\"']*(?:apiVersion|kind|metadata|spec|extensions|"
                                         "providerConfig|mirrors|upstream|hosts|host)[\"']?[ \\t]*:"_s,
                                         QRegularExpression::MultilineOption);
    return matches(text, keys);
}

/// Whether the first line that says anything is one of a manifest.
bool beginsAsManifest(const QStringList &lines)
{
    const auto saysNothing = [](const QString &line) {
        return line.startsWith(u'#') || line.startsWith("---"_L1) || line.startsWith(u'%') || line == "{"_L1;
    };
    const auto first = std::ranges::find_if_not(lines, saysNothing);
    return first != lines.end() && hasKeysOfManifest(*first);
}

bool isOfMirrors(const QString &text)
{
    static const QRegularExpression words(u"\\bkind[\"']?[ \\t]*:[ \\t]*[\"']?(?:Shoot|MirrorConfig)\\b|"
                                          "\\bregistry-mirror\\b|\\bproviderConfig[\"']?[ \\t]*:"_s);
    return matches(text, words);
}

/// The kinds of the objects in a manifest that is nothing to edit here: each once.
QStringList kindsIn(const QString &text)
{
    static const QRegularExpression kind(u"(?:^|[{,])[ \\t]*(?:- +)?[\"']?kind[\"']?[ \\t]*:[ \\t]*[\"']?([A-Za-z]+)"_s,
                                         QRegularExpression::MultilineOption);
    QStringList kinds;
    for (auto match = kind.globalMatch(text); match.hasNext();)
        kinds.append(match.next().captured(1));
    kinds.removeDuplicates();
    return kinds;
}

bool isHostsToml(const QString &text)
{
    static const QRegularExpression table(u"^[ \\t]*\\[host\\.[\"'][^\\n]*\\]"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression server(u"^[ \\t]*server[ \\t]*=[ \\t]*[\"']"_s,
                                           QRegularExpression::MultilineOption);
    return matches(text, table) || matches(text, server);
}

/// A line as containerd writes it, or as journalctl hands it on.
bool isLog(const QString &text)
{
    static const QRegularExpression line(u"\\bcontainerd\\[\\d+\\]: |^time=\\S+ level=\\w+ msg=|"
                                         "\"(?:_COMM|SYSLOG_IDENTIFIER)\" ?: ?\"containerd\"|"
                                         "^\\{(?=[^\\n]*\"level\":)(?=[^\\n]*\"msg\":)(?=[^\\n]*\"time\":)"_s,
                                         QRegularExpression::MultilineOption);
    return matches(text, line);
}

bool isImageList(const QStringList &lines)
{
    static const QRegularExpression reference(
        u"^[\\w.-]+(?::\\d+)?(?:/[\\w.-]+)*(?::[\\w.-]+)?(?:@sha256:[0-9a-f]{64})?$"_s);
    const auto isImage = [](const QString &line) {
        return (line.contains(u'/') || line.contains(u':')) && matches(line, reference);
    };
    return !lines.isEmpty() && std::ranges::all_of(lines, isImage);
}

/// Whether anything is known of the message, or it names what a pull is about.
bool isErrorText(const QString &text)
{
    const ErrorExplanation explanation = explain(text, nullptr, ContainerdChoice());
    const MessageFacts &facts = explanation.main.facts;
    return explanation.isKnown() || !facts.image.isEmpty() || !facts.url.isEmpty();
}

Attachment attachmentOfObjects(const QString &text)
{
    static const QStringList withImages{u"Pod"_s,        u"PodList"_s,     u"Deployment"_s, u"DaemonSet"_s,
                                        u"ReplicaSet"_s, u"StatefulSet"_s, u"Job"_s,        u"CronJob"_s,
                                        u"NodeList"_s,   u"Node"_s};
    const QStringList kinds = kindsIn(text);
    const auto isAnyOf = [&](const QStringList &of) {
        return std::ranges::any_of(kinds, [&](const QString &kind) { return of.contains(kind); });
    };
    if (isOfMirrors(text))
        return Attachment::Document;
    if (isAnyOf({u"Event"_s, u"EventList"_s}))
        return Attachment::ErrorText;
    return isAnyOf(withImages) ? Attachment::Images : Attachment::Document;
}

} // namespace

Attachment attachmentOfText(QByteArrayView bytes)
{
    const QString text = decodedText(bytes.first(std::min<qsizetype>(bytes.size(), headSize)));
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines)
        line = line.trimmed();
    lines.removeIf([](const QString &line) { return line.isEmpty(); });
    if (beginsAsManifest(lines))
        return attachmentOfObjects(text);
    // A page of a journal quotes manifests, and a description of a pod quotes a log: the form of the lines comes first.
    if (isLog(text))
        return Attachment::Log;
    if (isHostsToml(text))
        return Attachment::HostsToml;
    if (hasKeysOfManifest(text))
        return attachmentOfObjects(text);
    if (isImageList(lines))
        return Attachment::Images;
    return isErrorText(text) ? Attachment::ErrorText : Attachment::Document;
}

Attachment attachmentOf(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return Attachment::Bundle;
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly))
        return Attachment::Document;
    const QByteArray head = file.read(headSize);
    if (isArchive(head))
        return Attachment::Bundle;
    const Attachment kind = attachmentOfText(head);
    // Its name counts where the text says nothing: a log can begin with other things than pulls.
    const bool isNamedLog = info.suffix().compare("log"_L1, Qt::CaseInsensitive) == 0;
    const bool isUnknown = kind == Attachment::Document && !hasKeysOfManifest(decodedText(head));
    return isUnknown && isNamedLog ? Attachment::Log : kind;
}

} // namespace sme
