// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/probereport.h"

#include "probe/plaintext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ProbeReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ProbeReport)
};

/// Text that means itself in Markdown, in a table too.
QString escaped(const QString &text)
{
    const QString plain = plainText(text, 2000);
    QString result;
    for (const QChar c : plain) {
        if (QStringView(u"\\`*_{}[]<>()#+!|~&").contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

/// Text as code, with a fence longer than any in it.
QString code(const QString &text)
{
    QString fence = u"`"_s;
    while (text.contains(fence))
        fence += u'`';
    return fence + u' ' + plainText(text, 2000).replace(u'|', "\\|"_L1) + u' ' + fence;
}

/// Commands as a block that nothing in them can close.
QString commandBlock(const QStringList &commands)
{
    QStringList lines;
    for (const QString &command : commands)
        lines += plainText(command, 8000);
    const QString text = lines.join(u'\n');
    QString fence = u"~~~~"_s;
    while (text.contains(fence))
        fence += u'~';
    return fence + u"sh\n"_s + text + u'\n' + fence + u'\n';
}

QString milliseconds(double value)
{
    return ProbeReportTexts::tr("%1 ms").arg(value, 0, 'f', 1);
}

QString overview(const QList<ProbeResult> &results)
{
    QString text = u"| %1 | %2 | %3 | %4 | %5 |\n| --- | --- | --- | --- | --- |\n"_s.arg(
        ProbeReportTexts::tr("Upstream"), ProbeReportTexts::tr("Host"), ProbeReportTexts::tr("Verdict"),
        ProbeReportTexts::tr("containerd"), ProbeReportTexts::tr("Time"));
    for (const ProbeResult &result : results) {
        text += u"| %1 | %2 | %3 | %4 | %5 |\n"_s.arg(code(result.request.upstream), code(result.request.url),
                                                      verdictId(result.verdict), outcomeText(result.containerd),
                                                      milliseconds(result.totalMs()));
    }
    return text;
}

QString stagesTable(const ProbeResult &result)
{
    if (result.stages.isEmpty())
        return {};
    QString text = u"\n| %1 | %2 | %3 | %4 |\n| --- | --- | --- | --- |\n"_s.arg(
        ProbeReportTexts::tr("Stage"), ProbeReportTexts::tr("Status"), ProbeReportTexts::tr("Time"),
        ProbeReportTexts::tr("Detail"));
    for (const StageReport &report : result.stages) {
        const QJsonObject found = report.detailJson();
        const QString detail =
            found.isEmpty() ? QString() : code(QString::fromUtf8(QJsonDocument(found).toJson(QJsonDocument::Compact)));
        text += u"| %1 | %2 | %3 | %4 |\n"_s.arg(stageText(report.stage()), stageStatusText(report.status),
                                                 milliseconds(report.durationMs), detail);
    }
    return text;
}

QString section(const ProbeResult &result)
{
    QString text = u"\n## %1\n\n"_s.arg(escaped(result.request.url));
    const auto item = [&text](const QString &name, const QString &value) {
        if (!value.isEmpty())
            text += u"- %1: %2\n"_s.arg(name, value);
    };
    item(ProbeReportTexts::tr("Verdict"), u"**%1** (%2)"_s.arg(verdictText(result.verdict), verdictId(result.verdict)));
    item(ProbeReportTexts::tr("On a node"), outcomeText(result.containerd));
    if (result.differsByVersion())
        item(ProbeReportTexts::tr("By version of containerd"), result.byVersion.text());
    item(ProbeReportTexts::tr("Cause"), escaped(result.summary));
    item(ProbeReportTexts::tr("Advice"), escaped(result.remedy));
    item(ProbeReportTexts::tr("Upstream"), escaped(result.request.upstream));
    item(ProbeReportTexts::tr("Field"), escaped(result.request.field));
    item(ProbeReportTexts::tr("API root"), escaped(result.root));
    item(ProbeReportTexts::tr("Proxy"), escaped(result.proxy));
    text += stagesTable(result);
    if (!result.requests.isEmpty())
        text += u'\n' + ProbeReportTexts::tr("Requests:") + u"\n\n"_s;
    for (const RequestRecord &request : result.requests) {
        text += u"- %1 → %2, %3\n"_s.arg(code(request.method + u' ' + request.url),
                                         request.status == 0 ? ProbeReportTexts::tr("no answer")
                                                             : QString::number(request.status),
                                         milliseconds(request.durationMs));
    }
    if (!result.nodeCommands.isEmpty()) {
        text += u'\n' + ProbeReportTexts::tr("The same on a node:") + u"\n\n"_s + commandBlock(result.nodeCommands);
    }
    return text;
}

/// The proxies that were chosen, without passwords.
QString proxies(const QList<ProbeResult> &results)
{
    QStringList texts;
    for (const ProbeResult &result : results)
        texts += result.request.proxy.description();
    texts.removeDuplicates();
    return texts.join(u"; "_s);
}

/// The files with CA certificates that were chosen beside those of the manifest.
QString caFiles(const QList<ProbeResult> &results)
{
    QStringList paths;
    for (const ProbeResult &result : results) {
        if (!result.request.caFile.isEmpty())
            paths += result.request.caFile;
    }
    paths.removeDuplicates();
    return paths.join(u"; "_s);
}

} // namespace

QString probeReport(const QList<ProbeResult> &results, const QDateTime &time)
{
    QString text = u"# %1\n\n"_s.arg(ProbeReportTexts::tr("Connection test of registry mirrors"));
    text += ProbeReportTexts::tr("- Time: %1\n").arg(time.toUTC().toString(Qt::ISODate));
    text += ProbeReportTexts::tr("- Tool: shoot-mirror %1, from this computer and not from a node\n")
                .arg(QStringLiteral(MIRROR_VERSION));
    text += ProbeReportTexts::tr("- Proxy: %1\n").arg(escaped(proxies(results)));
    if (const QString files = caFiles(results); !files.isEmpty())
        text += ProbeReportTexts::tr("- Certificates trusted beside the system's: %1\n").arg(escaped(files));
    text += u'\n';
    text += overview(results);
    for (const ProbeResult &result : results)
        text += section(result);
    return text;
}

} // namespace sme
