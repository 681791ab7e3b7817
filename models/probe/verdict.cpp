// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/verdict.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct VerdictTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Verdict)
};

struct VerdictEntry
{
    QLatin1StringView id;
    const char *text;
    const char *advice;
    ContainerdOutcome outcome;
};

/// A row for each verdict, in the order of the enumeration.
constexpr std::array<VerdictEntry, verdictCount> table{{
    {QLatin1StringView("ok"), QT_TRANSLATE_NOOP("sme::Verdict", "works"), "", ContainerdOutcome::Uses},
    {QLatin1StringView("auth-required"), QT_TRANSLATE_NOOP("sme::Verdict", "credentials required"),
     QT_TRANSLATE_NOOP("sme::Verdict",
                       "MirrorConfig has no field for credentials: let the mirror serve images without them."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("not-a-registry"), QT_TRANSLATE_NOOP("sme::Verdict", "not a registry"),
     QT_TRANSLATE_NOOP(
         "sme::Verdict",
         "Check host, port and path of the URL. A path that already leads to the API needs overridePath."),
     ContainerdOutcome::Breaks},
    {QLatin1StringView("image-not-found"), QT_TRANSLATE_NOOP("sme::Verdict", "image not found"),
     QT_TRANSLATE_NOOP("sme::Verdict", "Check that the mirror serves this upstream, and the path of the URL."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("wrong-content"), QT_TRANSLATE_NOOP("sme::Verdict", "wrong content"),
     QT_TRANSLATE_NOOP("sme::Verdict",
                       "The mirror serves broken content and breaks pulls: take it out until it is right."),
     ContainerdOutcome::Breaks},
    {QLatin1StringView("forbidden"), QT_TRANSLATE_NOOP("sme::Verdict", "access forbidden"),
     QT_TRANSLATE_NOOP("sme::Verdict", "Check the mirror's access rules, and that the nodes' addresses are allowed."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("rate-limited"), QT_TRANSLATE_NOOP("sme::Verdict", "rate limited"),
     QT_TRANSLATE_NOOP(
         "sme::Verdict",
         "Raise the mirror's limit, or let it count nodes one by one: containerd repeats at once and does not wait."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("server-error"), QT_TRANSLATE_NOOP("sme::Verdict", "server error"),
     QT_TRANSLATE_NOOP("sme::Verdict", "The mirror itself has a problem: look at its log."), ContainerdOutcome::Skips},
    {QLatin1StringView("dns-failure"), QT_TRANSLATE_NOOP("sme::Verdict", "name does not resolve"),
     QT_TRANSLATE_NOOP(
         "sme::Verdict",
         "Check the spelling of the host. Nodes use their own resolver: test there too, with the commands."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("connection-refused"), QT_TRANSLATE_NOOP("sme::Verdict", "connection refused"),
     QT_TRANSLATE_NOOP("sme::Verdict", "Nothing listens on this port: check the port and that the mirror runs."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("unreachable"), QT_TRANSLATE_NOOP("sme::Verdict", "unreachable"),
     QT_TRANSLATE_NOOP("sme::Verdict", "There is no route to the host from here: check network and firewall."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("timeout"), QT_TRANSLATE_NOOP("sme::Verdict", "timeout"),
     QT_TRANSLATE_NOOP(
         "sme::Verdict",
         "Often a firewall that drops packets. On a node every request waits 30 s before the next host is tried."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("incomplete"), QT_TRANSLATE_NOOP("sme::Verdict", "incomplete"),
     QT_TRANSLATE_NOOP(
         "sme::Verdict",
         "Let the mirror fetch or synchronise the missing part; until then, nodes get it from the next host."),
     ContainerdOutcome::Partly},
    {QLatin1StringView("tls-untrusted"), QT_TRANSLATE_NOOP("sme::Verdict", "TLS: not trusted"),
     QT_TRANSLATE_NOOP("sme::Verdict",
                       "Name the CA that signed the certificate with caBundleSecretReferenceName, or let the server "
                       "send its intermediate certificates."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("tls-expired"), QT_TRANSLATE_NOOP("sme::Verdict", "TLS: not valid now"),
     QT_TRANSLATE_NOOP("sme::Verdict",
                       "Renew the certificate. If its dates are right, check the clock of this computer."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("tls-name-mismatch"), QT_TRANSLATE_NOOP("sme::Verdict", "TLS: wrong name"),
     QT_TRANSLATE_NOOP("sme::Verdict",
                       "Use a name from the certificate's subject alternative names, or have it issued for this one. A "
                       "Common Name does not count."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("tls-client-certificate"), QT_TRANSLATE_NOOP("sme::Verdict", "TLS: client certificate required"),
     QT_TRANSLATE_NOOP("sme::Verdict",
                       "A mirror cannot be given a client certificate: let it serve images without one."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("tls-failure"), QT_TRANSLATE_NOOP("sme::Verdict", "TLS: handshake failed"),
     QT_TRANSLATE_NOOP("sme::Verdict", "Check the server's TLS settings: at least TLS 1.2 is needed."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("http-on-https"), QT_TRANSLATE_NOOP("sme::Verdict", "plain HTTP behind https://"),
     QT_TRANSLATE_NOOP("sme::Verdict", "Use http:// for this port, or the port that speaks HTTPS."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("https-on-http"), QT_TRANSLATE_NOOP("sme::Verdict", "HTTPS behind http://"),
     QT_TRANSLATE_NOOP("sme::Verdict", "Use https:// for this port."), ContainerdOutcome::Skips},
    {QLatin1StringView("redirect-failure"), QT_TRANSLATE_NOOP("sme::Verdict", "redirects lead nowhere"),
     QT_TRANSLATE_NOOP("sme::Verdict", "Use the URL at which the registry really is."), ContainerdOutcome::Skips},
    {QLatin1StringView("protocol-error"), QT_TRANSLATE_NOOP("sme::Verdict", "no proper HTTP answer"),
     QT_TRANSLATE_NOOP("sme::Verdict",
                       "Something other than an HTTP server listens there, or it broke off: check the port."),
     ContainerdOutcome::Skips},
    {QLatin1StringView("proxy-failure"), QT_TRANSLATE_NOOP("sme::Verdict", "proxy failed"),
     QT_TRANSLATE_NOOP("sme::Verdict", "Check the proxy, or test without it."), ContainerdOutcome::Skips},
    {QLatin1StringView("cancelled"), QT_TRANSLATE_NOOP("sme::Verdict", "cancelled"), "", ContainerdOutcome::Unknown},
    {QLatin1StringView("invalid"), QT_TRANSLATE_NOOP("sme::Verdict", "not valid"),
     QT_TRANSLATE_NOOP("sme::Verdict", "Correct the host first: the cluster does not accept it."),
     ContainerdOutcome::Unknown},
}};

const VerdictEntry &entry(Verdict verdict)
{
    return table.at(std::size_t(verdict));
}

} // namespace

QString verdictId(Verdict verdict)
{
    return entry(verdict).id;
}

QString verdictText(Verdict verdict)
{
    return VerdictTexts::tr(entry(verdict).text);
}

QString verdictAdvice(Verdict verdict)
{
    const char *advice = entry(verdict).advice;
    return *advice == '\0' ? QString() : VerdictTexts::tr(advice);
}

ContainerdOutcome usualOutcome(Verdict verdict)
{
    return entry(verdict).outcome;
}

QString stageId(Stage stage)
{
    constexpr std::array ids{QLatin1StringView("dns"),    QLatin1StringView("connect"), QLatin1StringView("tls"),
                             QLatin1StringView("api"),    QLatin1StringView("auth"),    QLatin1StringView("manifest"),
                             QLatin1StringView("content")};
    return ids.at(std::size_t(stage));
}

QString stageText(Stage stage)
{
    switch (stage) {
    case Stage::Dns:
        return VerdictTexts::tr("Name resolution");
    case Stage::Connect:
        return VerdictTexts::tr("Connection");
    case Stage::Tls:
        return VerdictTexts::tr("TLS");
    case Stage::Api:
        return VerdictTexts::tr("Registry API");
    case Stage::Auth:
        return VerdictTexts::tr("Authorization");
    case Stage::Manifest:
        return VerdictTexts::tr("Manifest");
    case Stage::Content:
        break;
    }
    return VerdictTexts::tr("Content");
}

QString stageStatusId(StageStatus status)
{
    constexpr std::array ids{QLatin1StringView("skipped"), QLatin1StringView("passed"), QLatin1StringView("warning"),
                             QLatin1StringView("failed")};
    return ids.at(std::size_t(status));
}

QString stageStatusText(StageStatus status)
{
    switch (status) {
    case StageStatus::Skipped:
        return VerdictTexts::tr("skipped");
    case StageStatus::Passed:
        return VerdictTexts::tr("passed");
    case StageStatus::Warning:
        return VerdictTexts::tr("warning");
    case StageStatus::Failed:
        break;
    }
    return VerdictTexts::tr("failed");
}

} // namespace sme
