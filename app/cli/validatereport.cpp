// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "validatereport.h"

#include "checks/decoderepair.h"
#include "manifest/placefinder.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

Style styleOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Style::Error;
    case Severity::Warning:
        return Style::Warning;
    case Severity::Info:
        break;
    }
    return Style::Info;
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Cli::tr("error");
    case Severity::Warning:
        return Cli::tr("warning");
    case Severity::Info:
        break;
    }
    return Cli::tr("info");
}

/// Lines like a compiler's.
class TextReport final : public ValidateReport
{
public:
    explicit TextReport(const CommandLine &line) : m_line(line) { }

    void add(const CheckedManifest &checked) override
    {
        if (checked.decodeError)
            printLine(checked.file, checked.decodeError->place, Severity::Error, checked.decodeError->message,
                      u"decode"_s);
        PlaceFinder finder(checked.manifest);
        for (const Finding &finding : checked.findings)
            printLine(checked.file, finder.place(finding.where), finding.severity, finding.message, finding.rule);
        const Terminal &terminal = m_line.terminal();
        if (checked.moreCount() > 0)
            terminal.line(terminal.styled(Style::Heading, checked.file + u": "_s)
                          + terminal.styled(Style::Plain, moreText(checked)));
    }

    void finish(const ValidationSummary &summary) override
    {
        const Terminal &terminal = m_line.terminal();
        const bool isBad = summary.totals.errors > 0;
        const bool isGood = !isBad && summary.unchecked.empty();
        terminal.line(terminal.styled(isBad ? Style::Error : isGood ? Style::Good : Style::Plain, summary.text()));
    }

private:
    void printLine(const QString &file, TextPlace place, Severity severity, const QString &message,
                   const QString &rule) const
    {
        const Terminal &terminal = m_line.terminal();
        const QString where = u"%1:%2:%3:"_s.arg(file).arg(place.line).arg(place.column);
        terminal.line(u"%1 %2 %3 %4"_s.arg(
            terminal.styled(Style::Heading, where), terminal.styled(styleOf(severity), severityWord(severity) + u':'),
            terminal.styled(Style::Plain, message), terminal.styled(Style::Faint, u'[' + rule + u']')));
    }

    const CommandLine &m_line;
};

/// One object per manifest, each in a line of its own.
class JsonReport final : public ValidateReport
{
public:
    explicit JsonReport(const CommandLine &line) : m_line(line) { }

    void add(const CheckedManifest &checked) override
    {
        QJsonValue error;
        QJsonArray fixes;
        if (checked.decodeError) {
            for (const Fix &fix : decodeRepairs(checked.manifest))
                fixes += fix.text;
            error = QJsonObject{{u"message"_s, checked.decodeError->message},
                                {u"line"_s, checked.decodeError->place.line},
                                {u"column"_s, checked.decodeError->place.column}};
        }
        QJsonObject object{
            {u"file"_s, checked.file},
            {u"document"_s, checked.manifest.subject().document},
            {u"shoot"_s, checked.manifest.subject().displayName()},
            {u"release"_s, m_line.release().id()},
            {u"extension"_s, extensionStateId(checked.state())},
            {u"valid"_s, checked.valid ? QJsonValue(*checked.valid) : QJsonValue()},
            {u"decodeError"_s, error},
        };
        if (!fixes.isEmpty())
            object.insert(u"decodeFixes"_s, fixes);
        if (checked.moreCount() > 0) {
            object.insert(u"more"_s,
                          QJsonObject{{u"errors"_s, checked.more.errors},
                                      {u"warnings"_s, checked.more.warnings},
                                      {u"infos"_s, checked.more.infos}});
        }
        JsonListLine line(m_line.terminal(), object, "findings"_L1);
        PlaceFinder finder(checked.manifest);
        for (const Finding &finding : checked.findings)
            line.add(toJson(checked.manifest, finding, finder.place(finding.where)));
    }

private:
    static QJsonObject toJson(const ShootManifest &manifest, const Finding &finding, TextPlace place)
    {
        QJsonArray fixes;
        for (const Fix &fix : finding.fixes)
            fixes += fix.text;
        const QString type = errorTypeId(finding.type);
        QJsonObject object{
            {u"severity"_s, severityId(finding.severity)},
            {u"rule"_s, finding.rule},
            {u"type"_s, type.isEmpty() ? QJsonValue() : QJsonValue(type)},
            {u"field"_s, manifest.fieldPath(finding.where)},
            {u"message"_s, finding.message},
            {u"line"_s, place.line},
            {u"column"_s, place.column},
            {u"releases"_s, QJsonArray::fromStringList(finding.releases.ids())},
            {u"fixes"_s, fixes},
        };
        if (finding.badValue && finding.type != ErrorType::Required)
            object.insert(u"badValue"_s, *finding.badValue);
        return object;
    }

    const CommandLine &m_line;
};

} // namespace

bool CheckedManifest::hasErrors() const
{
    const auto isError = [](const Finding &finding) { return finding.severity == Severity::Error; };
    return decodeError || more.errors > 0 || std::any_of(findings.begin(), findings.end(), isError);
}

void ValidationSummary::add(const CheckedManifest &checkedManifest)
{
    if (checkedManifest.isChecked()) {
        ++checked;
        valid += checkedManifest.valid.value_or(false) ? 1 : 0;
    } else {
        ++unchecked[checkedManifest.state()];
    }
    totals.errors += checkedManifest.more.errors + (checkedManifest.decodeError ? 1 : 0);
    totals.warnings += checkedManifest.more.warnings;
    totals.infos += checkedManifest.more.infos;
    for (const Finding &finding : checkedManifest.findings) {
        ++(finding.severity == Severity::Error         ? totals.errors
               : finding.severity == Severity::Warning ? totals.warnings
                                                       : totals.infos);
    }
}

QString ValidationSummary::text() const
{
    const QString text = Cli::tr("%1 checked, %2 valid").arg(checked).arg(valid);
    QStringList others;
    for (const auto &[state, count] : unchecked)
        others += uncheckedText(state, count);
    return others.isEmpty() ? text : Cli::tr("%1; not checked: %2").arg(text, others.join(", "_L1));
}

QString uncheckedText(ExtensionState state, int count)
{
    switch (state) {
    case ExtensionState::Absent:
        return Cli::tr("%1 without the extension").arg(count);
    case ExtensionState::Elsewhere:
        return Cli::tr("%1 where the cluster does not look").arg(count);
    case ExtensionState::Encrypted:
        return Cli::tr("%1 encrypted").arg(count);
    case ExtensionState::Template:
        return Cli::tr("%1 with templates").arg(count);
    default:
        return Cli::tr("%1 without a Shoot").arg(count);
    }
}

QString moreText(const CheckedManifest &checkedManifest)
{
    const Validator::Totals &more = checkedManifest.more;
    return checkedManifest.moreCount() == 0 ? QString()
                                            : Cli::tr("and %1 more; errors: %2, warnings: %3, infos: %4")
                                                  .arg(checkedManifest.moreCount())
                                                  .arg(more.errors)
                                                  .arg(more.warnings)
                                                  .arg(more.infos);
}

std::unique_ptr<ValidateReport> makeTextReport(const CommandLine &line)
{
    return std::make_unique<TextReport>(line);
}

std::unique_ptr<ValidateReport> makeJsonReport(const CommandLine &line)
{
    return std::make_unique<JsonReport>(line);
}

} // namespace sme
