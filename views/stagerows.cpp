// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "stagerows.h"

#include "probe/stagereport.h"

#include <QCoreApplication>
#include <QTreeWidgetItem>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct StageRowTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::DetailText)
};

QTreeWidgetItem *addGroup(QTreeWidgetItem *parent, const QString &name)
{
    return new QTreeWidgetItem(parent, {name});
}

/// What was not found out has no row.
void addText(QTreeWidgetItem *parent, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        new QTreeWidgetItem(parent, {name, text});
}

void addTexts(QTreeWidgetItem *parent, const QString &name, const QStringList &texts)
{
    addText(parent, name, texts.join(u", "_s));
}

void addYesNo(QTreeWidgetItem *parent, const QString &name, bool isTrue)
{
    addText(parent, name, isTrue ? StageRowTexts::tr("yes") : StageRowTexts::tr("no"));
}

void addRows(QTreeWidgetItem *parent, const ChallengeReport &challenge)
{
    addText(parent, StageRowTexts::tr("scheme"), challenge.scheme);
    addText(parent, StageRowTexts::tr("realm"), challenge.realm);
    addText(parent, StageRowTexts::tr("service"), challenge.service);
    addText(parent, StageRowTexts::tr("scope"), challenge.scope);
    addText(parent, StageRowTexts::tr("error"), challenge.error);
}

void addRows(QTreeWidgetItem *parent, const AnswerReport &answer)
{
    addTexts(parent, StageRowTexts::tr("redirects"), answer.redirects);
    if (answer.status > 0)
        addText(parent, StageRowTexts::tr("status"), QString::number(answer.status));
    addText(parent, StageRowTexts::tr("API version"), answer.apiVersion);
    addText(parent, StageRowTexts::tr("content type"), answer.contentType);
    addText(parent, StageRowTexts::tr("server"), answer.server);
    addText(parent, StageRowTexts::tr("asks to wait"), answer.retryAfter);
    addText(parent, StageRowTexts::tr("error"), answer.error);
    if (answer.challenge)
        addRows(addGroup(parent, StageRowTexts::tr("challenge")), *answer.challenge);
}

void addRows(QTreeWidgetItem *parent, const DnsReport &report)
{
    addTexts(parent, StageRowTexts::tr("addresses"), report.addresses);
}

void addRows(QTreeWidgetItem *parent, const ConnectReport &report)
{
    addText(parent, StageRowTexts::tr("address"), report.address);
    addText(parent, StageRowTexts::tr("proxy"), report.proxy);
    if (report.attempts.isEmpty())
        return;
    QTreeWidgetItem *attempts = addGroup(parent, StageRowTexts::tr("attempts"));
    for (const ConnectAttempt &attempt : report.attempts)
        addText(attempts, attempt.address, attempt.error);
}

void addRows(QTreeWidgetItem *parent, const TlsReport &report)
{
    addText(parent, StageRowTexts::tr("version"), report.version);
    addText(parent, StageRowTexts::tr("cipher"), report.cipher);
    addTexts(parent, StageRowTexts::tr("failures"), report.failures);
    if (report.clientCertificateRequested)
        addText(parent, StageRowTexts::tr("client certificate"), StageRowTexts::tr("requested"));
}

void addRows(QTreeWidgetItem *parent, const ApiReport &report)
{
    addRows(parent, report.answer);
}

void addRows(QTreeWidgetItem *parent, const AuthReport &report)
{
    if (!report.challenge)
        return;
    addRows(parent, *report.challenge);
    addYesNo(parent, StageRowTexts::tr("token"), report.hasToken);
}

void addRows(QTreeWidgetItem *parent, const ManifestReport &report)
{
    addRows(parent, report.answer);
    if (report.digest.isEmpty())
        return;
    addText(parent, StageRowTexts::tr("digest"), report.digest);
    addText(parent, StageRowTexts::tr("size"), QString::number(report.size));
    addText(parent, StageRowTexts::tr("media type"), report.mediaType);
}

void addRows(QTreeWidgetItem *parent, const ContentReport &report)
{
    addRows(parent, report.answer);
    addText(parent, StageRowTexts::tr("expected"), report.expected);
    addText(parent, StageRowTexts::tr("digest"), report.digest);
    if (!report.digest.isEmpty())
        addYesNo(parent, StageRowTexts::tr("equal"), report.isRight());
    if (report.platforms && !report.platforms->isEmpty()) {
        QTreeWidgetItem *platforms = addGroup(parent, StageRowTexts::tr("platforms"));
        for (const ContentReport::Platform &platform : *report.platforms)
            addText(platforms, platform.name, platform.digest);
    }
    if (report.blob) {
        QTreeWidgetItem *blob = addGroup(parent, StageRowTexts::tr("blob"));
        addText(blob, StageRowTexts::tr("digest"), report.blob->digest);
        addRows(blob, report.blob->answer);
    }
    if (!report.layers.isEmpty()) {
        QTreeWidgetItem *layers = addGroup(parent, StageRowTexts::tr("layers"));
        for (const ContentReport::Layer &layer : report.layers)
            addText(layers, layer.digest, QString::number(layer.size));
    }
    for (const QString &text : report.missing)
        addText(parent, StageRowTexts::tr("missing"), text);
}

} // namespace

void addStageRows(QTreeWidgetItem *parent, const StageReport &report)
{
    std::visit([parent](const auto &detail) { addRows(parent, detail); }, report.detail);
    addText(parent, StageRowTexts::tr("limit"), limitId(report.limit));
    for (const QString &warning : report.warnings)
        addText(parent, StageRowTexts::tr("warning"), warning);
}

void addCertificateRows(QTreeWidgetItem *parent, const CertificateInfo &certificate)
{
    addText(parent, StageRowTexts::tr("issuer"), certificate.issuer);
    addTexts(parent, StageRowTexts::tr("names (SANs)"), certificate.names);
}

} // namespace sme
