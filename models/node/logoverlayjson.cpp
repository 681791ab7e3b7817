// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/logoverlay.h"

#include "node/jsonvalues.h"
#include "node/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct LogOverlayJsonTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::LogOverlay)
};

QJsonValue numberOrNull(qint64 number, qint64 none)
{
    return number == none ? QJsonValue() : QJsonValue(number);
}

QJsonObject toJson(const OverlaidStep &step)
{
    return {{u"predicted"_s, step.predicted.toJson()},
            {u"seen"_s, step.seenId()},
            {u"status"_s, numberOrNull(step.status, 0)},
            {u"count"_s, step.count},
            {u"time"_s, orNull(step.time)},
            {u"durationMs"_s, numberOrNull(step.milliseconds, -1)},
            {u"line"_s, numberOrNull(step.line, 0)}};
}

QJsonObject toJson(const LoggedRequest &request)
{
    return {{u"method"_s, orNull(request.method)},
            {u"url"_s, orNull(redacted(request.url))},
            {u"host"_s, orNull(request.host)},
            {u"status"_s, numberOrNull(request.status, 0)},
            {u"error"_s, orNull(redacted(request.error))},
            {u"time"_s, orNull(request.time)},
            {u"line"_s, numberOrNull(request.line, 0)}};
}

} // namespace

QString OverlaidStep::seenId() const
{
    switch (seen) {
    case Seen::Yes:
        return u"yes"_s;
    case Seen::No:
        return u"no"_s;
    case Seen::Inferred:
        return u"inferred"_s;
    case Seen::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject OverlaidPull::toJson() const
{
    QJsonArray all;
    for (const OverlaidStep &step : steps)
        all += sme::toJson(step);
    QJsonArray others;
    for (const LoggedRequest &request : unexpected)
        others += sme::toJson(request);
    return {{u"image"_s, orNull(image)},
            {u"from"_s, orNull(pull.from)},
            {u"to"_s, orNull(pull.to)},
            {u"result"_s, pull.resultId()},
            {u"containerd"_s, orNull(containerd)},
            {u"error"_s, orNull(redacted(pull.error))},
            {u"steps"_s, all},
            {u"unexpected"_s, others},
            {u"conclusion"_s, conclusion}};
}

QString debugLogAdvice()
{
    return LogOverlayJsonTexts::tr(
        "For a log that tells every request, set level = \"debug\" in the section [debug] of config.toml on "
        "one node, restart containerd, pull, and take it back.");
}

} // namespace sme
