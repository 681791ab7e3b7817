// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonArray>

namespace sme {

class ImageCollector;

/// Collects the images that objects name: those of Kubernetes (what a workload has in its template, a list in its
/// items, a Node's status), Kustomize's transformer, values of Helm, what docker, podman, nerdctl, crictl and skopeo
/// print as JSON, reports of Trivy, Grype and Syft, and bills of materials (CycloneDX, SPDX).
void collectImages(const QJsonArray &documents, ImageCollector &images);

} // namespace sme
