// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "statusline.h"

namespace sme {

class DocumentFile;
struct EditorModels;

/// What the status bar says: "docker.io: 1 of 3 hosts usable · 2 errors, 1 warning · portable · modified (3 changes)".
/// `mirror`: the current one, or -1.
StatusLine::State statusSummary(const EditorModels &models, const DocumentFile &file, int mirror);

} // namespace sme
