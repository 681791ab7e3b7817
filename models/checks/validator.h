// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding.h"

#include <functional>
#include <limits>
#include <memory>

namespace sme {

/// Checks a manifest as the extension's admission does, adds lints, and keeps the findings right while the manifest is
/// edited: after an edit only the mirrors that it can concern are looked at again.
///
/// Findings are kept a mirror; `FieldRef::mirror` of a kept finding may be out of date (-1 is stored) and is filled in
/// with the position when findings are asked for.
class Validator
{
public:
    struct Totals
    {
        int errors = 0;
        int warnings = 0;
        int infos = 0;

        friend bool operator==(const Totals &, const Totals &) = default;
    };

    explicit Validator(ReleaseChoice release = {});
    ~Validator();
    Validator(Validator &&) noexcept;
    Validator &operator=(Validator &&) noexcept;

    ReleaseChoice release() const;
    /// Checks for another release.
    void setRelease(ReleaseChoice release, const ShootManifest &manifest);

    /// Checks all of a manifest.
    void reset(const ShootManifest &manifest);
    /// To be called after patches were applied to the manifest, with what they did to the list of mirrors, one after
    /// the other. Returns the positions (after all of them, ascending) of the mirrors whose findings may be others now,
    /// the new ones included; nothing if anything may have changed (as after reset()).
    std::optional<QList<int>> update(const ShootManifest &manifest, const QList<MirrorSplice> &splices);

    /// Why the document does not decode for the chosen release (for `portable`: for no release), with its place.
    /// There are no error findings then; for the editor, findings of releases that could decode the rest are kept out.
    std::optional<Error> decodeError(const ShootManifest &manifest) const;

    /// Findings that are not of one mirror (missing lists, workers, duplicate extension, disabled), at most `most`.
    QList<Finding> documentFindings(int most = std::numeric_limits<int>::max()) const;
    /// Findings of one mirror and of its hosts, at most `most`: the mirror's, then those of one host after the other.
    QList<Finding> mirrorFindings(int mirror, int most = std::numeric_limits<int>::max()) const;
    /// An error of a mirror without its text and fixes, which cost much where there are many.
    struct ErrorMark
    {
        QLatin1StringView rule;
        QString value; ///< the bad value
        int record = 0; ///< what findings are built of
    };
    using ErrorVisitor = std::function<bool(const ErrorMark &)>;
    /// Visits the errors of one mirror as long as `visit` wants more; whether it did to the end.
    bool visitErrors(int mirror, const ErrorVisitor &visit) const;
    /// The findings that errors of one mirror stand for.
    QList<Finding> findingsOf(int mirror, const QList<int> &records) const;
    /// How many findings, and how many a severity, a mirror has; without building them.
    Totals mirrorTotals(int mirror) const;
    Totals totals() const;
    /// No errors and no decode error.
    bool isValid() const;
    /// All findings: the document's, then those of the mirrors in their order.
    QList<Finding> findings() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sme
