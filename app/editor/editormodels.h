// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/connectionsmodel.h"
#include "items/findingsmodel.h"
#include "items/hostspreview.h"
#include "items/mirrortreemodel.h"
#include "items/tracemodel.h"
#include "items/yamlpreview.h"

namespace sme {

/// The document and everything that shows it in another form.
struct EditorModels
{
    MirrorDocument document;
    MirrorTreeModel tree{&document};
    FindingsModel findings{&document};
    YamlPreview yaml{&document};
    HostsPreview hosts{&document};
    ConnectionTest connectionTest{&document};
    ConnectionsModel connections{&connectionTest};
    TraceModel trace{&document};
};

} // namespace sme
