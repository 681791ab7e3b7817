// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/tlsreport.h"

#include "probe/tlssession.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::TlsReport)
};

QStringList warnings(const QList<CertificateInfo> &chain, const TlsTrust &trust)
{
    QStringList result;
    const QDateTime soon = QDateTime::currentDateTimeUtc().addDays(expiryWarningDays);
    for (const CertificateInfo &certificate : chain) {
        if (certificate.notAfter < soon) {
            result += Messages::tr("The certificate %1 is valid until %2 only.")
                          .arg(certificate.subject, certificate.notAfter.toString(Qt::ISODate));
        }
    }
    if (trust.unreadable() > 0)
        result += Messages::tr("The CA bundle has PEM blocks that cannot be read: %1").arg(trust.unreadable());
    return result;
}

/// The problem that counts, see tlsFailure().
CertificateProblem decisive(const QList<CertificateProblem> &problems)
{
    const auto rank = [](const CertificateProblem &problem) {
        switch (problem.kind) {
        case CertificateProblem::Kind::Expired:
            return problem.depth == 0 ? 0 : 3;
        case CertificateProblem::Kind::WrongName:
            return 1;
        case CertificateProblem::Kind::Untrusted:
            break;
        }
        return 2;
    };
    return *std::ranges::min_element(problems, {}, rank);
}

ProbeFailure certificateFailure(const TlsSession &session)
{
    const CertificateProblem problem = decisive(session.problems());
    const QList<CertificateInfo> chain = session.chain();
    const CertificateInfo certificate = chain.value(problem.depth, chain.value(0));
    switch (problem.kind) {
    case CertificateProblem::Kind::Expired:
        return {Verdict::TlsExpired,
                Messages::tr("The certificate %1 is valid from %2 to %3 only.")
                    .arg(certificate.subject, certificate.notBefore.toString(Qt::ISODate),
                         certificate.notAfter.toString(Qt::ISODate))};
    case CertificateProblem::Kind::WrongName:
        return {Verdict::TlsNameMismatch,
                certificate.names.isEmpty()
                    ? Messages::tr("%1 The certificate has no subject alternative names at all.").arg(problem.text)
                    : Messages::tr("%1 It is for: %2").arg(problem.text, certificate.names.join(u", "_s))};
    case CertificateProblem::Kind::Untrusted:
        break;
    }
    return {Verdict::TlsUntrusted,
            Messages::tr("The certificate chain is not trusted: %1. The last certificate was issued by %2.")
                .arg(problem.text, chain.isEmpty() ? QString() : chain.constLast().issuer)};
}

} // namespace

void describeTls(const TlsSession &session, const TlsTrust &trust, StageReport &report)
{
    const QList<CertificateInfo> chain = session.chain();
    QJsonArray certificates;
    for (const CertificateInfo &certificate : chain)
        certificates += certificate.toJson();
    if (!certificates.isEmpty()) {
        report.detail.insert(u"version"_s, session.version());
        report.detail.insert(u"cipher"_s, session.cipher());
        report.detail.insert(u"chain"_s, certificates);
    }
    if (session.clientCertificateRequested())
        report.detail.insert(u"clientCertificate"_s, u"requested"_s);

    QJsonArray failures;
    for (const CertificateProblem &problem : session.problems())
        failures += problem.text;
    if (!failures.isEmpty())
        report.detail.insert(u"failures"_s, failures);

    if (session.state() == TlsSession::State::Failed || session.state() == TlsSession::State::Handshake)
        return;
    const QStringList notes = warnings(chain, trust);
    report.status = notes.isEmpty() ? StageStatus::Passed : StageStatus::Warning;
    if (!notes.isEmpty())
        report.detail.insert(u"warnings"_s, QJsonArray::fromStringList(notes));
}

ProbeFailure tlsFailure(const TlsSession &session)
{
    switch (session.failure()) {
    case TlsSession::Failure::Certificate:
        return certificateFailure(session);
    case TlsSession::Failure::NotTls:
        if (session.firstBytes().startsWith("HTTP/"))
            return {Verdict::HttpOnHttps, Messages::tr("The port speaks plain HTTP, not TLS.")};
        break;
    case TlsSession::Failure::Version:
    case TlsSession::Failure::Other:
    case TlsSession::Failure::None:
        if (session.clientCertificateRequested()) {
            return {Verdict::TlsClientCertificate,
                    Messages::tr("The server wants a client certificate: %1").arg(session.error())};
        }
        break;
    }
    return {Verdict::TlsFailure, Messages::tr("The TLS handshake failed: %1").arg(session.error())};
}

} // namespace sme
