// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "commandline.h"

#include "checks/validator.h"

#include <map>
#include <memory>

namespace sme {

/// A manifest with all that was found out about it.
struct CheckedManifest
{
    QString file; ///< as given; "-" for standard input
    const ShootManifest &manifest;
    std::optional<Error> decodeError;
    QList<Finding> findings; ///< in the order of the text; at most maxFindings
    Validator::Totals more; ///< those that are left out
    std::optional<bool> valid; ///< nothing: not checked

    /// More in one manifest nobody reads; they are counted.
    static constexpr int maxFindings = 2000;

    ExtensionState state() const { return manifest.context().state; }
    /// Whether the cluster's checks were made: nothing is known of what was not.
    bool isChecked() const { return state() == ExtensionState::Present || state() == ExtensionState::Disabled; }
    int moreCount() const { return more.errors + more.warnings + more.infos; }
    bool hasErrors() const;
};

/// What was found in all files.
struct ValidationSummary
{
    int checked = 0;
    int valid = 0;
    std::map<ExtensionState, int> unchecked;
    Validator::Totals totals;

    void add(const CheckedManifest &checkedManifest);
    /// "2 checked, 1 valid; not checked: 1 encrypted, 3 without the extension".
    QString text() const;
};

/// One way to tell what was found.
class ValidateReport
{
public:
    ValidateReport() = default;
    virtual ~ValidateReport() = default;
    Q_DISABLE_COPY_MOVE(ValidateReport)

    virtual void add(const CheckedManifest &checkedManifest) = 0;
    /// After the last one.
    virtual void finish(const ValidationSummary &) { }
};

std::unique_ptr<ValidateReport> makeTextReport(const CommandLine &line);
std::unique_ptr<ValidateReport> makeJsonReport(const CommandLine &line);
/// SARIF 2.1.0, one object for all files.
std::unique_ptr<ValidateReport> makeSarifReport(const CommandLine &line);
/// Workflow commands of GitHub Actions, one a finding.
std::unique_ptr<ValidateReport> makeGithubReport(const CommandLine &line);
/// JUnit's XML, a test suite a file and a test case a Shoot.
std::unique_ptr<ValidateReport> makeJunitReport(const CommandLine &line);

/// "and 3 more: 1 error, 2 warnings"; empty if none are left out.
QString moreText(const CheckedManifest &checkedManifest);
/// "1 encrypted", "3 without the extension".
QString uncheckedText(ExtensionState state, int count);

} // namespace sme
