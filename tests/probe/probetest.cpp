// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"

#include "probe/probereport.h"
#include "probe/proberunner.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

namespace sme::test {

QList<ProbeResult> runProbes(const QList<ProbeRequest> &requests)
{
    QList<ProbeResult> results(requests.size());
    ProbeRunner runner;
    QSignalSpy finished(&runner, &ProbeRunner::finished);
    QObject::connect(&runner, &ProbeRunner::resultReady, &runner,
                     [&results](int index, const ProbeResult &result) { results[index] = result; });
    runner.start(requests);
    constexpr int patience = 60000;
    if (!finished.wait(patience))
        qWarning("the tests did not end");
    return results;
}

QString allText(const QList<ProbeResult> &results)
{
    QString text = probeReport(results, QDateTime::currentDateTimeUtc());
    for (const ProbeResult &result : results)
        text += QString::fromUtf8(QJsonDocument(result.toJson()).toJson());
    return text;
}

} // namespace sme::test
