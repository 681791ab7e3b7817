// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding.h"

#include <QString>

namespace sme {

class MirrorDocument;

/// Why nodes do not get what a document says, or why that is not known, in a sentence or two; empty where they get it.
struct NodesNote
{
    Severity severity = Severity::Info;
    QString text;
};

NodesNote nodesNote(const MirrorDocument &document);

} // namespace sme
