// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "objections.h"

#include "checks/validator.h"

#include <QHash>
#include <QRegularExpression>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// What an error is about, wherever it stands: other entries may come and go.
using ErrorKey = std::pair<QString, QString>;

ErrorKey keyOf(const Finding &finding)
{
    return {QString(finding.rule), finding.badValue.value_or(QString())};
}

} // namespace

std::optional<Objection> objectionTo(const ShootManifest &manifest, ReleaseChoice release)
{
    Validator validator(release);
    validator.reset(manifest);
    if (const auto error = validator.decodeError(manifest))
        return Objection{*error, false};
    if (validator.totals().errors == 0)
        return {};
    for (const Finding &finding : validator.findings()) {
        if (finding.severity == Severity::Error)
            return Objection{{finding.message, manifest.place(finding.where)}, true};
    }
    return {};
}

QList<Error> newErrors(const ShootManifest &before, const ShootManifest &after, ReleaseChoice release)
{
    Validator validator(release);
    validator.reset(after);
    const auto decodeError = validator.decodeError(after);
    if (!decodeError && validator.totals().errors == 0)
        return {};
    const QList<Finding> found = validator.findings();
    validator.reset(before);
    if (decodeError)
        return validator.decodeError(before) ? QList<Error>() : QList<Error>{*decodeError};

    QHash<ErrorKey, int> known;
    for (const Finding &finding : validator.findings()) {
        if (finding.severity == Severity::Error)
            ++known[keyOf(finding)];
    }
    QList<Error> errors;
    for (const Finding &finding : found) {
        if (finding.severity == Severity::Error && --known[keyOf(finding)] < 0)
            errors += Error{finding.message, after.place(finding.where)};
    }
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
