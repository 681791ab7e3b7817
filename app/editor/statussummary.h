// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace sme {

class DocumentFile;
class MirrorDocument;

/// What the status bar says: "2 mirrors · 3 hosts · 0 errors · 1 warning · Release: portable · saved".
QString statusSummary(const MirrorDocument &document, const DocumentFile &file);

} // namespace sme
