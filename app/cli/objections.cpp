// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "objections.h"

#include "checks/validator.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// What an error is about, wherever it stands: other entries may come and go.
using ErrorKey = std::pair<QString, QString>;

ErrorKey keyOf(const Finding &finding)
{
    return {QString(finding.rule), finding.badValue.value_or(QString())};
}

/// Visits the errors of a manifest, as long as `visit` wants more, without holding those of all mirrors at once.
template<typename Visit>
void eachError(const Validator &validator, const ShootManifest &manifest, Visit visit)
{
    const auto visitAll = [&](const QList<Finding> &findings) {
        return std::ranges::all_of(
            findings, [&](const Finding &finding) { return finding.severity != Severity::Error || visit(finding); });
    };
    if (!visitAll(validator.documentFindings()))
        return;
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror) {
        if (validator.mirrorTotals(mirror).errors > 0 && !visitAll(validator.mirrorFindings(mirror)))
            return;
    }
}

} // namespace

std::optional<Objection> objectionTo(const ShootManifest &manifest, ReleaseChoice release)
{
    Validator validator(release);
    validator.reset(manifest);
    if (const auto error = validator.decodeError(manifest))
        return Objection{*error, false};
    std::optional<Objection> objection;
    eachError(validator, manifest, [&](const Finding &finding) {
        objection = Objection{{finding.message, manifest.place(finding.where)}, true};
        return false;
    });
    return objection;
}

NewErrors newErrors(const ShootManifest &before, const ShootManifest &after, ReleaseChoice release)
{
    Validator changed(release);
    changed.reset(after);
    const auto decodeError = changed.decodeError(after);
    if (!decodeError && changed.totals().errors == 0)
        return {};
    Validator validator(release);
    validator.reset(before);
    if (decodeError)
        return validator.decodeError(before) ? NewErrors() : NewErrors{{*decodeError}, 1};

    QHash<ErrorKey, int> known;
    eachError(validator, before, [&](const Finding &finding) {
        ++known[keyOf(finding)];
        return true;
    });
    NewErrors errors;
    eachError(changed, after, [&](const Finding &finding) {
        if (--known[keyOf(finding)] >= 0)
            return true;
        if (++errors.count <= NewErrors::mostKept)
            errors.first += Error{finding.message, after.place(finding.where)};
        return true;
    });
    return errors;
}

bool isSealed(const QByteArray &text)
{
    if (text.contains("ENC[AES256_GCM,"))
        return true;
    static const QRegularExpression seal(uR"((^["']?sops["']?[ \t]*:|["']sops["'][ \t]*:[ \t]*\{))"_s,
                                         QRegularExpression::MultilineOption);
    return text.contains("sops") && QString::fromUtf8(text).contains(seal);
}

} // namespace sme
