// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "input.h"
#include "validatereport.h"

#include "checks/findingorder.h"
#include "checks/validator.h"

#include <map>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

using ReportMaker = std::unique_ptr<ValidateReport> (*)(const CommandLine &);

const std::map<QString, ReportMaker> &reportMakers()
{
    static const std::map<QString, ReportMaker> makers{{u"text"_s, makeTextReport},
                                                       {u"json"_s, makeJsonReport},
                                                       {u"sarif"_s, makeSarifReport},
                                                       {u"github"_s, makeGithubReport},
                                                       {u"junit"_s, makeJunitReport}};
    return makers;
}

/// The manifests of many files, one after the other, and what was found in all.
class Validation
{
public:
    explicit Validation(const CommandLine &line)
        : m_line(line), m_validator(line.release()), m_report(reportMakers().at(line.format())(line))
    {
    }

    ExitCode checkFile(const QString &path);
    ExitCode finish();

private:
    ExitCode check(const QString &file, const ShootManifest &manifest);
    std::optional<bool> verdict(const ShootManifest &manifest, bool decodes) const;

    const CommandLine &m_line;
    Validator m_validator;
    std::unique_ptr<ValidateReport> m_report;
    ValidationSummary m_summary;
    bool m_hasReadAny = false;
};

ExitCode Validation::checkFile(const QString &path)
{
    const std::optional<Input> input = readInput(path, m_line);
    if (!input)
        return ExitCode::Usage;
    auto code = ExitCode::Fine;
    for (const ShootManifest &manifest : input->manifests)
        code = worse(code, check(path, manifest));
    m_hasReadAny = true;
    return code;
}

/// Valid or not, or nothing for what was not checked. What the cluster never looks at it cannot reject.
std::optional<bool> Validation::verdict(const ShootManifest &manifest, bool decodes) const
{
    switch (manifest.context().state) {
    case ExtensionState::Present:
    case ExtensionState::Disabled:
    case ExtensionState::Absent:
        return decodes && m_validator.totals().errors == 0;
    case ExtensionState::None:
        return decodes ? std::nullopt : std::optional(false);
    default:
        return std::nullopt;
    }
}

ExitCode Validation::check(const QString &file, const ShootManifest &manifest)
{
    m_validator.reset(manifest);
    CheckedManifest checked{.file = file,
                            .manifest = manifest,
                            .decodeError = m_validator.decodeError(manifest),
                            .findings = orderedFindings(m_validator, manifest, CheckedManifest::maxFindings),
                            .more = m_validator.totals(),
                            .valid = {}};
    for (const Finding &finding : std::as_const(checked.findings)) {
        --(finding.severity == Severity::Error         ? checked.more.errors
               : finding.severity == Severity::Warning ? checked.more.warnings
                                                       : checked.more.infos);
    }
    checked.valid = verdict(manifest, !checked.decodeError);
    m_summary.add(checked);
    m_report->add(checked);
    return checked.hasErrors() ? ExitCode::No : ExitCode::Fine;
}

ExitCode Validation::finish()
{
    if (m_hasReadAny || m_line.format() != "text"_L1)
        m_report->finish(m_summary);
    return m_line.isSet(u"require"_s) && !m_summary.unchecked.empty() ? ExitCode::No : ExitCode::Fine;
}

} // namespace

void describeValidate(CommandLine &line)
{
    line.setWords(u"FILE..."_s, Cli::tr("Manifests to check; - is standard input."));
    line.addFormats({u"sarif"_s, u"github"_s, u"junit"_s});
    line.addOption({u"require"_s,
                    Cli::tr("Exit with 1 also if anything was not checked: encrypted, a template, without the "
                            "extension, or with it where the cluster does not look.")});
    line.setHelpEnd(Cli::tr("\nOther formats here: sarif (SARIF 2.1.0), github (workflow commands), junit (XML).\n"));
}

ExitCode runValidate(const CommandLine &line)
{
    Validation validation(line);
    auto code = ExitCode::Fine;
    for (const QString &file : line.words())
        code = worse(code, validation.checkFile(file));
    return worse(code, validation.finish());
}

} // namespace sme
