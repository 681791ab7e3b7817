// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/version.h"

#include <QDateTime>
#include <QString>

namespace sme {

class ConnectionTest;
class ExplainSession;
class ImagesModel;
class MirrorDocument;
class NodeSession;
class PullLogModel;
class TraceModel;

/// What is known about a case: the document and all that was looked at beside it. Nothing here is owned.
struct CaseSources
{
    QString file; ///< the name of the document's file; empty: not saved yet
    ContainerdChoice containerd; ///< as chosen
    const MirrorDocument &document;
    const ConnectionTest &connections;
    const NodeSession &node;
    const ExplainSession &explain;
    const PullLogModel &log;
    const TraceModel &trace;
    const ImagesModel &images;
};

/// All of it as a report in Markdown, to paste into a ticket. What gives access is taken out; what was not looked at is
/// said to be so.
QString caseReport(const CaseSources &sources, const QDateTime &time);

} // namespace sme
