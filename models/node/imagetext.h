// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace sme {

class ImageCollector;

/// Collects what `kubectl describe` says in lines of “Image:”, or what events and logs of pulls call an image. False if
/// the lines are neither.
bool collectDescribed(const QList<QStringView> &lines, ImageCollector &images);

/// Collects the images of a Dockerfile, of pieces of YAML (values of Helm, templates too), or of any other lines: a
/// list of names, output without titles, commands, prose. In prose only what is a name for certain counts.
void collectText(const QList<QStringView> &lines, ImageCollector &images);

} // namespace sme
