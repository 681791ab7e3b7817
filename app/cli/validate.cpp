// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"

#include "checks/validator.h"
#include "manifest/placefinder.h"

#include <QJsonArray>
#include <QJsonObject>

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

/// The manifests of many files, one after the other, and what was found in all.
class Validation
{
public:
    explicit Validation(const CommandLine &line) : m_line(line), m_validator(line.release()) { }

    ExitCode checkFile(const QString &path);
    void printSummary() const;

private:
    ExitCode check(const QString &file, const ShootManifest &manifest);
    template<typename Visit>
    void forEachFinding(const ShootManifest &manifest, Visit visit) const;
    void printText(const QString &file, const ShootManifest &manifest, const std::optional<Error> &decodeError) const;
    void printLine(const QString &file, TextPlace place, Severity severity, const QString &message,
                   const QString &rule) const;
    void printJson(const QString &file, const ShootManifest &manifest, const std::optional<Error> &decodeError) const;
    static QJsonObject toJson(const ShootManifest &manifest, const Finding &finding, TextPlace place);

    const CommandLine &m_line;
    Validator m_validator;
    Validator::Totals m_totals;
    int m_manifests = 0;
};

ExitCode Validation::checkFile(const QString &path)
{
    const std::optional<Input> input = readInput(path, m_line);
    if (!input)
        return ExitCode::Usage;
    auto code = ExitCode::Fine;
    for (const ShootManifest &manifest : input->manifests)
        code = worse(code, check(path, manifest));
    return code;
}

ExitCode Validation::check(const QString &file, const ShootManifest &manifest)
{
    m_validator.reset(manifest);
    const std::optional<Error> decodeError = m_validator.decodeError(manifest);
    const Validator::Totals totals = m_validator.totals();
    ++m_manifests;
    m_totals.errors += totals.errors + (decodeError ? 1 : 0);
    m_totals.warnings += totals.warnings;
    m_totals.infos += totals.infos;

    if (m_line.wantsJson())
        printJson(file, manifest, decodeError);
    else
        printText(file, manifest, decodeError);
    return m_validator.isValid() ? ExitCode::Fine : ExitCode::No;
}

void Validation::printText(const QString &file, const ShootManifest &manifest,
                           const std::optional<Error> &decodeError) const
{
    if (decodeError)
        printLine(file, decodeError->place, Severity::Error, decodeError->message, u"decode"_s);
    forEachFinding(manifest, [&](const Finding &finding, TextPlace place) {
        printLine(file, place, finding.severity, finding.message, finding.rule);
    });
}

/// Calls visit(finding, place), never holding those of more than one mirror.
template<typename Visit>
void Validation::forEachFinding(const ShootManifest &manifest, Visit visit) const
{
    PlaceFinder finder(manifest);
    const auto visitAll = [&](const QList<Finding> &findings) {
        for (const Finding &finding : findings)
            visit(finding, finder.place(finding.where));
    };
    visitAll(m_validator.documentFindings());
    for (int i = 0; i < manifest.mirrorCount(); ++i)
        visitAll(m_validator.mirrorFindings(i));
}

void Validation::printLine(const QString &file, TextPlace place, Severity severity, const QString &message,
                           const QString &rule) const
{
    const Terminal &terminal = m_line.terminal();
    const QString where = u"%1:%2:%3:"_s.arg(file).arg(place.line).arg(place.column);
    terminal.line(u"%1 %2 %3 %4"_s.arg(
        terminal.styled(Style::Heading, where), terminal.styled(styleOf(severity), severityWord(severity) + u':'),
        terminal.styled(Style::Plain, message), terminal.styled(Style::Faint, u'[' + rule + u']')));
}

QJsonObject Validation::toJson(const ShootManifest &manifest, const Finding &finding, TextPlace place)
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

void Validation::printJson(const QString &file, const ShootManifest &manifest,
                           const std::optional<Error> &decodeError) const
{
    QJsonValue error;
    if (decodeError) {
        error = QJsonObject{{u"message"_s, decodeError->message},
                            {u"line"_s, decodeError->place.line},
                            {u"column"_s, decodeError->place.column}};
    }
    const QJsonObject object{
        {u"file"_s, file},
        {u"document"_s, manifest.subject().document},
        {u"shoot"_s, manifest.subject().displayName()},
        {u"release"_s, m_line.release().id()},
        {u"valid"_s, m_validator.isValid()},
        {u"decodeError"_s, error},
    };
    JsonListLine line(m_line.terminal(), object, "findings"_L1);
    forEachFinding(manifest, [&line, &manifest](const Finding &finding, TextPlace place) {
        line.add(toJson(manifest, finding, place));
    });
}

void Validation::printSummary() const
{
    if (m_manifests == 0)
        return;
    const Terminal &terminal = m_line.terminal();
    const bool valid = m_totals.errors == 0;
    terminal.line(terminal.styled(valid ? Style::Good : Style::Error, valid ? Cli::tr("valid") : Cli::tr("not valid"))
                  + terminal.styled(Style::Plain,
                                    Cli::tr(" for release %1: %2 checked; errors: %3, warnings: %4, infos: %5")
                                        .arg(m_line.release().id())
                                        .arg(m_manifests)
                                        .arg(m_totals.errors)
                                        .arg(m_totals.warnings)
                                        .arg(m_totals.infos)));
}

} // namespace

ExitCode runValidate(const QStringList &arguments)
{
    CommandLine line("validate"_L1);
    line.setWords(u"FILE..."_s, Cli::tr("Manifests to check; - is standard input."));
    if (const auto code = line.parse(arguments))
        return *code;

    Validation validation(line);
    auto code = ExitCode::Fine;
    for (const QString &file : line.words())
        code = worse(code, validation.checkFile(file));
    if (!line.wantsJson())
        validation.printSummary();
    return code;
}

} // namespace sme
