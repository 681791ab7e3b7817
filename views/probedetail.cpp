// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probedetail.h"

#include "probe/proberesult.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ProbeDetail)
};

QString indented(int depth)
{
    return QString(depth * 4, u' ');
}

/// "notBefore" is for machines; people read "not before".
QString label(const QString &key)
{
    QString text;
    for (const QChar c : key) {
        if (c.isUpper())
            text += u' ';
        text += c.toLower();
    }
    return text;
}

QString scalar(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? Texts::tr("yes") : Texts::tr("no");
    return value.toVariant().toString();
}

void append(QStringList &lines, const QString &key, const QJsonValue &value, int depth);

void appendObject(QStringList &lines, const QJsonObject &object, int depth)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        append(lines, it.key(), it.value(), depth);
}

void append(QStringList &lines, const QString &key, const QJsonValue &value, int depth)
{
    const QString begin = indented(depth) + label(key) + u':';
    if (value.isObject()) {
        lines.append(begin);
        appendObject(lines, value.toObject(), depth + 1);
        return;
    }
    if (!value.isArray()) {
        lines.append(begin + u' ' + scalar(value));
        return;
    }
    const QJsonArray array = value.toArray();
    if (array.isEmpty())
        return;
    if (!array.first().isObject()) {
        QStringList items;
        for (const QJsonValue &item : array)
            items.append(scalar(item));
        lines.append(begin + u' ' + items.join(u", "_s));
        return;
    }
    int number = 0;
    for (const QJsonValue &item : array) {
        lines.append(begin.chopped(1) + u' ' + QString::number(++number) + u':');
        appendObject(lines, item.toObject(), depth + 1);
    }
}

void appendStages(QStringList &lines, const ProbeResult &result)
{
    for (const StageReport &stage : result.stages) {
        QString head = stageText(stage.stage) + u": "_s + stageStatusText(stage.status);
        if (stage.status != StageStatus::Skipped)
            head += Texts::tr(", %1 ms").arg(QString::number(stage.durationMs, 'f', 1));
        lines.append(head);
        if (!stage.remedy.isEmpty() && stage.remedy != result.remedy)
            lines.append(indented(1) + stage.remedy);
        appendObject(lines, stage.detail, 1);
    }
}

void appendRequests(QStringList &lines, const ProbeResult &result)
{
    if (result.requests.isEmpty())
        return;
    lines.append({QString(), Texts::tr("Requests")});
    for (const RequestRecord &request : result.requests) {
        const QString status = request.status > 0 ? QString::number(request.status) : Texts::tr("no answer");
        lines.append(indented(1) + request.method + u' ' + request.url + u" → "_s + status
                     + Texts::tr(", %1 ms").arg(QString::number(request.durationMs, 'f', 1)));
    }
}

} // namespace

QString probeDetailText(const ProbeResult &result)
{
    QStringList lines;
    lines.append(verdictText(result.verdict) + u" — "_s + result.summary);
    lines.append(outcomeText(result.containerd));
    if (result.differsByVersion())
        lines.append(result.byVersion.text());
    if (!result.remedy.isEmpty())
        lines.append(result.remedy);
    if (!result.root.isEmpty())
        lines.append(Texts::tr("API root: %1").arg(result.root));
    if (!result.proxy.isEmpty())
        lines.append(Texts::tr("Proxy: %1").arg(result.proxy));
    lines.append(QString());
    appendStages(lines, result);
    appendRequests(lines, result);
    if (!result.nodeCommands.isEmpty()) {
        lines.append({QString(), Texts::tr("The same on a node")});
        for (const QString &command : result.nodeCommands)
            lines.append(indented(1) + command);
    }
    return lines.join(u'\n');
}

} // namespace sme
