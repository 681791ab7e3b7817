// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/connectionsmodel.h"
#include "items/explainsession.h"
#include "items/hostspreview.h"
#include "items/imagesmodel.h"
#include "items/mirrortreemodel.h"
#include "items/nodemodel.h"
#include "items/problemsmodel.h"
#include "items/pulllogmodel.h"
#include "items/tracemodel.h"
#include "items/yamlpreview.h"

namespace sme {

/// The document and everything that shows it in another form.
struct EditorModels
{
    MirrorDocument document;
    MirrorTreeModel tree{&document};
    FindingsModel findings{&document};
    ProblemsModel problems{&document, &findings};
    YamlPreview yaml{&document};
    HostsPreview hosts{&document};
    ConnectionTest connectionTest{&document};
    ConnectionsModel connections{&connectionTest};
    TraceModel trace{&document};
    PullLogModel log;
    ImagesModel images{&document};
    NodeSession node{&document};
    NodeModel nodeModel{&node};
    ExplainSession explain{&document};

    /// What the document was when its text could be read last, while it cannot.
    MirrorDocument lastGood;
    MirrorTreeModel lastGoodTree{&lastGood};

    /// Makes lastGood what it is said to be; whether there is anything to show of it.
    bool updateLastGood();
};

} // namespace sme
