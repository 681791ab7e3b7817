// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/proberesult.h"

#include "probe/plaintext.h"

#include <QJsonArray>

#include <algorithm>
#include <numeric>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Times are told to a hundredth of a millisecond.
double rounded(double milliseconds)
{
    return double(qRound64(milliseconds * 100)) / 100;
}

template<typename T>
QJsonArray arrayOf(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array += item.toJson();
    return array;
}

} // namespace

void StageReport::fail(const ProbeFailure &failure)
{
    status = StageStatus::Failed;
    remedy = failure.advice();
    detail.insert(u"reason"_s, failure.reason);
    if (failure.limit != ProbeLimit::None)
        detail.insert(u"limit"_s, limitId(failure.limit));
}

void StageReport::warn(const QString &note)
{
    if (status != StageStatus::Failed)
        status = StageStatus::Warning;
    QJsonArray warnings = detail.value("warnings"_L1).toArray();
    if (!warnings.contains(note))
        warnings += note;
    detail.insert(u"warnings"_s, warnings);
}

QJsonObject StageReport::toJson() const
{
    QJsonObject object{{u"stage"_s, stageId(stage)},
                       {u"status"_s, stageStatusId(status)},
                       {u"durationMs"_s, rounded(durationMs)},
                       {u"detail"_s, detail}};
    if (!remedy.isEmpty())
        object.insert(u"remedy"_s, remedy);
    return object;
}

QJsonObject RequestRecord::toJson() const
{
    return {{u"method"_s, method},
            {u"url"_s, url},
            {u"status"_s, status == 0 ? QJsonValue() : QJsonValue(status)},
            {u"durationMs"_s, rounded(durationMs)}};
}

const StageReport *ProbeResult::stage(Stage stage) const
{
    const auto found = std::ranges::find(stages, stage, &StageReport::stage);
    return found == stages.end() ? nullptr : &*found;
}

double ProbeResult::totalMs() const
{
    return std::accumulate(stages.begin(), stages.end(), 0.0,
                           [](double sum, const StageReport &report) { return sum + report.durationMs; });
}

QJsonObject ProbeResult::toJson() const
{
    const QString outcome = outcomeId(containerd);
    QJsonObject object{{u"file"_s, request.file},
                       {u"upstream"_s, request.upstream},
                       {u"host"_s, plainText(request.url, 2000)},
                       {u"root"_s, root},
                       {u"field"_s, request.field},
                       {u"verdict"_s, verdictId(verdict)},
                       {u"containerd"_s, outcome.isEmpty() ? QJsonValue() : QJsonValue(outcome)},
                       {u"summary"_s, summary},
                       {u"proxy"_s, proxy},
                       {u"stages"_s, arrayOf(stages)},
                       {u"requests"_s, arrayOf(requests)},
                       {u"nodeCommands"_s, QJsonArray::fromStringList(nodeCommands)}};
    if (differsByVersion())
        object.insert(u"containerdByVersion"_s, byVersion.toJson());
    if (!remedy.isEmpty())
        object.insert(u"remedy"_s, remedy);
    return object;
}

} // namespace sme
