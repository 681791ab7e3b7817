// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/report.h"

#include "node/redaction.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct SupportReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::SupportReport)
};

/// Foreign text as words of Markdown: nothing in it is markup.
QString plain(const QString &text)
{
    static const auto special = u"\\`*_{}[]<>()#+-!|~"_s;
    const QString clean = redacted(text);
    QString result;
    for (const QChar c : clean) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format) {
            result += u' ';
            continue;
        }
        if (special.contains(c))
            result += u'\\';
        result += c;
    }
    return result;
}

class ReportWriter
{
public:
    void heading(const QString &text) { m_text += u"\n## %1\n\n"_s.arg(text); }
    void item(const QString &text, int depth = 0)
    {
        m_text += QString(2 * depth, u' ') + "- "_L1 + plain(text) + u'\n';
    }
    void title(const QString &text) { m_text += u"# %1\n"_s.arg(plain(text)); }

    void list(const QString &title, const QStringList &lines)
    {
        heading(title);
        if (lines.isEmpty())
            item(SupportReportTexts::tr("not looked at"));
        for (const QString &line : lines)
            item(line);
    }

    /// Text that is Markdown already.
    void add(const QString &markdown) { m_text += u'\n' + markdown; }

    QString take() { return std::move(m_text); }

private:
    QString m_text;
};

void write(ReportWriter &out, const UpstreamComparison &comparison)
{
    const QString name =
        comparison.upstream.isEmpty() ? SupportReportTexts::tr("the node as a whole") : comparison.upstream;
    out.item(u"%1: %2"_s.arg(name,
                             comparison.isSameInPart() ? SupportReportTexts::tr("what could be checked is the same")
                                                       : comparison.statusId()));
    for (const NodeDifference &difference : comparison.differences) {
        const auto orNone = [](const QString &text) {
            return text.isEmpty() ? SupportReportTexts::tr("nothing") : text;
        };
        out.item(SupportReportTexts::tr("%1: expected %2, found %3. %4")
                     .arg(difference.what, orNone(difference.expected), orNone(difference.actual), difference.effect),
                 1);
    }
    for (const QString &text : comparison.notChecked)
        out.item(SupportReportTexts::tr("not checked: %1").arg(text), 1);
}

void write(ReportWriter &out, const ErrorExplanation &explanation)
{
    const ExplainedMessage &message = explanation.main;
    if (!explanation.isKnown()) {
        out.item(SupportReportTexts::tr("a text that is not known; image %1, host %2")
                     .arg(message.facts.image, message.facts.host));
        return;
    }
    out.item(u"%1: %2"_s.arg(message.kind, message.message));
    out.item(message.effect, 1);
    for (const ExplainedCause &cause : message.causes)
        out.item(u"%1 %2"_s.arg(cause.cause, cause.remedy), 1);
    if (!message.field.isEmpty())
        out.item(SupportReportTexts::tr("%1, line %2").arg(message.field).arg(message.line), 1);
    if (!message.note.isEmpty())
        out.item(message.note, 1);
}

void write(ReportWriter &out, const OverlaidPull &pull)
{
    out.item(u"%1 %2 (%3, containerd %4): %5"_s.arg(pull.pull.from, pull.image, pull.pull.resultId(), pull.containerd,
                                                    pull.conclusion));
    for (const OverlaidStep &step : pull.steps) {
        if (step.seen != Seen::Yes)
            continue;
        out.item(
            u"%1 %2: %3"_s.arg(step.predicted.method, step.predicted.url,
                               step.status == 0 ? SupportReportTexts::tr("no answer") : QString::number(step.status)),
            1);
    }
}

} // namespace

QString supportReport(const SupportCase &all)
{
    ReportWriter out;
    out.title(SupportReportTexts::tr("Registry mirrors of %1").arg(all.title));
    out.list(SupportReportTexts::tr("Document"), all.facts);
    out.list(SupportReportTexts::tr("Findings"),
             all.findings.isEmpty() ? QStringList{SupportReportTexts::tr("none")} : all.findings);
    out.list(SupportReportTexts::tr("Connections"), all.connections);
    out.heading(SupportReportTexts::tr("Node"));
    if (all.comparison) {
        write(out, all.comparison->node);
        for (const UpstreamComparison &comparison : all.comparison->upstreams)
            write(out, comparison);
    } else {
        out.item(SupportReportTexts::tr("not looked at"));
    }
    out.heading(SupportReportTexts::tr("Error texts"));
    for (const ErrorExplanation &explanation : all.explanations)
        write(out, explanation);
    if (all.explanations.isEmpty())
        out.item(SupportReportTexts::tr("not looked at"));
    out.list(SupportReportTexts::tr("Pull path"), all.pullPath);
    out.heading(SupportReportTexts::tr("Pulls of the log"));
    for (const OverlaidPull &pull : all.pulls)
        write(out, pull);
    if (all.pulls.isEmpty())
        out.item(SupportReportTexts::tr("not looked at, or none that failed"));
    out.list(SupportReportTexts::tr("Images"), all.images);
    if (!all.connectionReport.isEmpty())
        out.add(all.connectionReport);
    return out.take();
}

} // namespace sme
