// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringView>

namespace sme {

class ImageCollector;

/// Collects the images of a table with titles: columns that stand below one another (kubectl, crictl, ctr, docker),
/// values with commas, semicolons or tabs between, cells in Markdown or in a box. The column is found by its title, or
/// by what is in it. False if the lines are no such table, or it names no images.
bool collectTable(const QList<QStringView> &lines, ImageCollector &images);

/// Whether a line is one of a table in a box or in Markdown.
bool isBoxLine(QStringView line);

/// Whether a table lists pods and, as kubectl's do, not their images.
bool isTableOfPods(const QList<QStringView> &lines);

} // namespace sme
