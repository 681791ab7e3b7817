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

QJsonObject toJson(const StageReport &report)
{
    return {{u"stage"_s, stageId(report.stage)},
            {u"status"_s, stageStatusId(report.status)},
            {u"durationMs"_s, rounded(report.durationMs)},
            {u"detail"_s, report.detail}};
}

QJsonObject toJson(const RequestRecord &request)
{
    return {{u"method"_s, request.method},
            {u"url"_s, request.url},
            {u"status"_s, request.status == 0 ? QJsonValue() : QJsonValue(request.status)},
            {u"durationMs"_s, rounded(request.durationMs)}};
}

template<typename T>
QJsonArray arrayOf(const QList<T> &items)
{
    QJsonArray array;
    for (const T &item : items)
        array += toJson(item);
    return array;
}

} // namespace

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
    return {{u"file"_s, request.file},
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
}

} // namespace sme
