// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/registryclient.h"

#include "probe/plaintext.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct RegistryClientTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::RegistryClient)
};

} // namespace

RegistryClient::RegistryClient(const ProbeLimits &limits, const ProxyChoice &proxy,
                               std::shared_ptr<const TlsTrust> trust, QObject *parent)
    : QObject(parent), m_limits(limits), m_pool(limits, proxy, std::move(trust), this)
{
    setContainerd(ContainerdChoice().effective());
}

void RegistryClient::setContainerd(const ContainerdVersion &version)
{
    m_containerd = version;
    m_pool.setKeyExchange(keyExchangeOf(version));
    m_maxRepeats = behavioursOf(version).testFlag(Behaviour::FiveRequests) ? 4 : 5;
}

void RegistryClient::forget()
{
    m_tokens.forgetAll();
    m_auth = {.detail = AuthReport()};
    m_records.clear();
}

void RegistryClient::send(const RegistryRequest &request, const Callback &callback)
{
    auto *call = new RegistryCall(request, this);
    connect(call, &RegistryCall::finished, this, callback);
    call->start();
}

const HttpExchange *RegistryClient::exchange() const
{
    const QList<HttpExchange *> exchanges = findChildren<HttpExchange *>();
    const auto running = std::ranges::find_if(exchanges, &HttpExchange::isRunning);
    return running == exchanges.end() ? nullptr : *running;
}

qsizetype RegistryClient::record(const RequestRecord &record)
{
    m_records.append(record);
    return m_records.size() - 1;
}

void RegistryClient::completeRecord(qsizetype number, int status, double durationMs)
{
    if (number >= m_records.size())
        return;
    m_records[number].status = status;
    m_records[number].durationMs = durationMs;
}

void RegistryClient::dropRecord(qsizetype number)
{
    if (number < m_records.size())
        m_records.removeAt(number);
}

void RegistryClient::fetchToken(const QUrl &url, const Challenge &challenge, const QString &repository,
                                QObject *context, const TokenCallback &callback)
{
    m_authClock.start();
    // Until there is one.
    m_auth = {.detail = AuthReport{.challenge = m_tokens.shown(challenge)},
              .status = StageStatus::Failed,
              .durationMs = m_auth.durationMs};
    const bool isBearer = challenge.scheme == Challenge::Scheme::Bearer;
    const QUrl target = isBearer ? tokenUrl(challenge, repository) : QUrl();
    m_tokens.hidePassword(target);
    if (!target.isValid()) {
        callback(noToken({.verdict = Verdict::AuthRequired,
                          .reason = isBearer ? RegistryClientTexts::tr("The challenge names no usable token server.")
                                             : RegistryClientTexts::tr("The server asks for credentials (%1).")
                                                   .arg(m_tokens.shown(challenge.name.toUtf8()))}));
        return;
    }
    const bool isSafe = url.scheme() == "https"_L1;
    if (isSafe && target.scheme() != "https"_L1) {
        callback(noToken(
            {.verdict = Verdict::AuthRequired,
             .reason = RegistryClientTexts::tr("The token server %1 speaks plain HTTP though the mirror speaks HTTPS: "
                                               "it was not asked, and whether it gives a token was not checked.")
                           .arg(m_tokens.shownRealm(target.toString())),
             .outcome = ContainerdOutcome::Unknown,
             .remedy = RegistryClientTexts::tr("Let the realm of the mirror's challenge be an https URL.")}));
        return;
    }
    const RegistryRequest request{.url = target.adjusted(QUrl::RemoveUserInfo),
                                  .persistence = RegistryRequest::Persistence::TakeFirst,
                                  .isForToken = true,
                                  .needsTls = isSafe};
    auto *call = new RegistryCall(request, this);
    connect(call, &RegistryCall::finished, context,
            [this, url, callback](const RegistryAnswer &answer) { callback(tokenAnswered(url, answer)); });
    call->start();
}

std::optional<ProbeFailure> RegistryClient::noToken(const ProbeFailure &failure)
{
    m_auth.fail(failure);
    m_auth.durationMs += double(m_authClock.nsecsElapsed()) / 1e6;
    return failure;
}

std::optional<ProbeFailure> RegistryClient::tokenAnswered(const QUrl &url, const RegistryAnswer &answer)
{
    if (answer.failure && answer.failure->verdict == Verdict::Timeout)
        return noToken(*answer.failure);
    if (answer.failure) {
        return noToken({.verdict = Verdict::AuthRequired,
                        .reason = RegistryClientTexts::tr("No token: %1").arg(answer.failure->reason),
                        .remedy = RegistryClientTexts::tr("Let nodes reach the mirror's token server, and trust it.")});
    }
    const int status = answer.response.status;
    const QByteArray token = status >= 200 && status < 400 ? tokenOf(answer.response.body) : QByteArray();
    if (token.isEmpty()) {
        return noToken({.verdict = Verdict::AuthRequired,
                        .reason = status == 200
                            ? RegistryClientTexts::tr("The token server's answer holds no usable token.")
                            : RegistryClientTexts::tr("The token server answered %1 %2.")
                                  .arg(QString::number(status), m_tokens.shown(answer.response.reason))});
    }
    m_tokens.keep(url, token);
    m_auth.status = StageStatus::Passed;
    m_auth.as<AuthReport>().hasToken = true;
    m_auth.durationMs += double(m_authClock.nsecsElapsed()) / 1e6;
    return {};
}

} // namespace sme
