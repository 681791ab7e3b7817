// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"

#include <QString>

namespace sme {

/// What a change does, as the text of an undo step: "Change host of docker.io". To be asked before the change is made.
QString changeTitle(const ShootManifest &manifest, const Change &change);

/// The one field that a change sets, for the merging of typing. No row where the change is not one of a single field.
struct ChangedField
{
    RowId row;
    HostField field = HostField::Url; ///< of a mirror, any: it is the upstream

    friend bool operator==(const ChangedField &, const ChangedField &) = default;
};
ChangedField changedField(const Change &change);

/// A text of the document, short and printable enough for a menu or a message.
QString shortened(const QString &text);

} // namespace sme
