// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/tlsreport.h"

#include "probe/tlssession.h"
#include "probe/tlstrust.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct TlsReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::TlsReport)
};

bool endsSoon(const CertificateInfo &certificate)
{
    return certificate.notAfter < QDateTime::currentDateTimeUtc().addDays(expiryWarningDays);
}

QStringList warnings(const QList<CertificateInfo> &chain, const TlsTrust &trust)
{
    QStringList result;
    for (const CertificateInfo &certificate : chain) {
        if (endsSoon(certificate)) {
            result += TlsReportTexts::tr("The certificate %1 is valid until %2 only.")
                          .arg(certificate.subject, certificate.notAfter.toString(Qt::ISODate));
        }
    }
    if (trust.unreadable() > 0)
        result += TlsReportTexts::tr("The CA bundle has PEM blocks that cannot be read: %1").arg(trust.unreadable());
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

ProbeFailure wrongName(const CertificateProblem &problem, const CertificateInfo &certificate, const QString &host)
{
    // One that stands there as an address is none that does not fit.
    if (!QHostAddress(host).isNull() && certificate.names.contains(host)) {
        return {
            .verdict = Verdict::TlsNameMismatch,
            .reason = TlsReportTexts::tr("The address %1 is in the certificate as a DNS name, not as an IP address.")
                          .arg(host),
            .remedy =
                TlsReportTexts::tr("Have the certificate issued with the subject alternative name IP:%1.").arg(host)};
    }
    const QStringList &names = certificate.names;
    return {.verdict = Verdict::TlsNameMismatch,
            .reason = names.isEmpty()
                ? TlsReportTexts::tr("%1 It has no subject alternative names at all.").arg(problem.text)
                : TlsReportTexts::tr("%1 It is for: %2").arg(problem.text, names.join(u", "_s))};
}

/// A chain that ends nowhere. Its last certificate tells what is missing.
ProbeFailure untrusted(const CertificateProblem &problem, const QList<CertificateInfo> &chain)
{
    const CertificateInfo last = chain.isEmpty() ? CertificateInfo() : chain.constLast();
    const QString nodes = TlsReportTexts::tr("Nodes may trust others than this computer.");
    if (last.isSelfSigned || chain.isEmpty()) {
        return {.verdict = Verdict::TlsUntrusted,
                .reason = TlsReportTexts::tr("The certificate chain is not trusted here: %1. It ends with %2. %3")
                              .arg(problem.text, last.subject, nodes),
                .remedy = TlsReportTexts::tr("Name the CA %1 with caBundleSecretReferenceName.").arg(last.subject)};
    }
    return {
        .verdict = Verdict::TlsUntrusted,
        .reason =
            TlsReportTexts::tr("The certificate chain is not trusted here: it ends with %1, and the server does not "
                               "send the certificate of its issuer %2, which is no trusted root. %3")
                .arg(last.subject, last.issuer, nodes),
        .remedy = TlsReportTexts::tr("If %1 is an intermediate CA, let the server send its certificate behind its own: "
                                     "that belongs on the server. If it is a root CA, name it with "
                                     "caBundleSecretReferenceName.")
                      .arg(last.issuer)};
}

ProbeFailure certificateFailure(const TlsSession &session)
{
    const CertificateProblem problem = decisive(session.problems());
    const QList<CertificateInfo> chain = session.chain();
    const CertificateInfo certificate = chain.value(problem.depth, chain.value(0));
    switch (problem.kind) {
    case CertificateProblem::Kind::Expired:
        return {.verdict = Verdict::TlsExpired,
                .reason = TlsReportTexts::tr("The certificate %1 is valid from %2 to %3 only.")
                              .arg(certificate.subject, certificate.notBefore.toString(Qt::ISODate),
                                   certificate.notAfter.toString(Qt::ISODate))};
    case CertificateProblem::Kind::WrongName:
        return wrongName(problem, certificate, session.host());
    case CertificateProblem::Kind::Untrusted:
        break;
    }
    return untrusted(problem, chain);
}

} // namespace

void describeTls(const TlsSession &session, const TlsTrust &trust, StageReport &report)
{
    const QList<CertificateInfo> chain = session.chain();
    auto &tls = report.as<TlsReport>();
    if (!chain.isEmpty()) {
        tls.version = session.version();
        tls.cipher = session.cipher();
        tls.chain = chain;
    }
    tls.clientCertificateRequested = session.clientCertificateRequested();
    tls.failures.clear();
    for (const CertificateProblem &problem : session.problems())
        tls.failures += problem.text;

    if (session.state() == TlsSession::State::Failed || session.state() == TlsSession::State::Handshake)
        return;
    report.status = StageStatus::Passed;
    const QStringList notes = warnings(chain, trust);
    for (const QString &note : notes)
        report.warn(note);
    if (std::ranges::any_of(chain, [](const CertificateInfo &info) { return endsSoon(info); }))
        report.remedy = TlsReportTexts::tr("Renew the certificate before it ends.");
}

ProbeFailure tlsFailure(const TlsSession &session)
{
    switch (session.failure()) {
    case TlsSession::Failure::Certificate:
        return certificateFailure(session);
    case TlsSession::Failure::NotTls:
        if (session.firstBytes().startsWith("HTTP/"))
            return {Verdict::HttpOnHttps, TlsReportTexts::tr("The port speaks plain HTTP, not TLS.")};
        break;
    case TlsSession::Failure::Version:
    case TlsSession::Failure::Other:
    case TlsSession::Failure::None:
        if (session.clientCertificateRequested()) {
            return {Verdict::TlsClientCertificate,
                    TlsReportTexts::tr("The server wants a client certificate: %1").arg(session.error())};
        }
        break;
    }
    return {Verdict::TlsFailure, TlsReportTexts::tr("The TLS handshake failed: %1").arg(session.error())};
}

} // namespace sme
