// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "objections.h"

#include "commands.h"

#include "checks/validator.h"

#include <QHash>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// What an error is about, wherever it stands: other entries may come and go. A hash, since there may be a million.
using ErrorKey = std::size_t;

ErrorKey keyOf(QLatin1StringView rule, const QString &value)
{
    return qHashMulti(0, rule, value);
}

/// Visits the errors of a manifest by rule and bad value, those of the document with mirror -1 and their position for a
/// record, as long as `visit` wants more. No text of an error is built.
template<typename Visit>
void eachError(const Validator &validator, const QList<Finding> &ofDocument, int mirrorCount, Visit visit)
{
    for (qsizetype i = 0; i < ofDocument.size(); ++i) {
        const Finding &finding = ofDocument[i];
        if (finding.severity == Severity::Error
            && !visit(keyOf(finding.rule, finding.badValue.value_or(QString())), -1, int(i)))
            return;
    }
    for (int mirror = 0; mirror < mirrorCount; ++mirror) {
        const bool wantsMore = validator.mirrorTotals(mirror).errors == 0
            || validator.visitErrors(mirror, [&](const Validator::ErrorMark &error) {
                   return visit(keyOf(error.rule, error.value), mirror, error.record);
               });
        if (!wantsMore)
            return;
    }
}

std::optional<Objection> objectionOf(const Validator &validator, const ShootManifest &manifest)
{
    if (const auto error = validator.decodeError(manifest))
        return Objection{*error, false};
    std::optional<Objection> objection;
    // One of the first few, mostly; there may be half a million.
    constexpr int few = 100;
    QList<Finding> ofDocument = validator.documentFindings(few);
    if (std::ranges::none_of(ofDocument, [](const Finding &each) { return each.severity == Severity::Error; }))
        ofDocument = validator.documentFindings();
    eachError(validator, ofDocument, manifest.mirrorCount(), [&](ErrorKey, int mirror, int record) {
        const Finding finding =
            mirror < 0 ? ofDocument.at(record) : validator.findingsOf(mirror, {record}).constFirst();
        objection = Objection{{finding.message, manifest.place(finding.where)}, true, finding.releases};
        return false;
    });
    return objection;
}

} // namespace

std::optional<Objection> objectionTo(const ShootManifest &manifest, ReleaseChoice release)
{
    Validator validator(release);
    validator.reset(manifest);
    return objectionOf(validator, manifest);
}

QList<Error> unreachedParts(const ShootManifest &manifest, ReleaseChoice release)
{
    if (manifest.context().state != ExtensionState::Present)
        return {};
    Validator validator(release);
    validator.reset(manifest);
    if (const auto rejected = objectionOf(validator, manifest)) {
        const bool isByNewest = !release.isPortable() || rejected->releases.contains(newestRelease);
        const QString text = isByNewest
            ? Cli::tr("The cluster rejects the manifest, so nothing of it reaches the nodes: %1")
            : Cli::tr("Some releases of the extension reject the manifest (\"validate\" says which): %1");
        return {{text.arg(rejected->error.message), rejected->error.place}};
    }
    if (release.effective() >= Release::V0_10) // which quotes what it writes
        return {};
    QList<Error> dropped;
    for (const Finding &finding : validator.findings()) {
        if (finding.rule == "hosts-toml-unreadable"_L1)
            dropped.append({finding.message, manifest.place(finding.where)});
    }
    return dropped;
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
    eachError(validator, validator.documentFindings(), before.mirrorCount(), [&](ErrorKey key, int, int) {
        ++known[key];
        return true;
    });
    NewErrors errors;
    const QList<Finding> ofDocument = changed.documentFindings();
    QMap<int, QList<int>> records; // of mirrors, whose texts are wanted
    eachError(changed, ofDocument, after.mirrorCount(), [&](ErrorKey key, int mirror, int record) {
        if (--known[key] >= 0 || ++errors.count > NewErrors::mostKept)
            return true;
        if (mirror < 0)
            errors.first += Error{ofDocument.at(record).message, after.place(ofDocument.at(record).where)};
        else
            records[mirror] += record;
        return true;
    });
    for (auto own = records.cbegin(); own != records.cend(); ++own) {
        const QList<Finding> findings = changed.findingsOf(own.key(), own.value());
        for (const Finding &finding : findings)
            errors.first += Error{finding.message, after.place(finding.where)};
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
