// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "choicebox.h"
#include "mirror/release.h"

namespace sme {

/// The choice of the release of the extension that the document is checked against.
class ReleaseBox final : public ChoiceBox
{
    Q_OBJECT

public:
    explicit ReleaseBox(QWidget *parent = nullptr);

    void setRelease(ReleaseChoice release);

Q_SIGNALS:
    /// The user chose.
    void releaseChosen(sme::ReleaseChoice release);
};

} // namespace sme
