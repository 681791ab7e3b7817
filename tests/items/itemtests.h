// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/mirrordocument.h"
#include "manifest/manifestgenerator.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace sme::test {

/// A Shoot with comments: docker.io with two hosts, quay.io with one.
QByteArray sampleShoot();
/// A Shoot with many mirrors of three hosts each.
QByteArray largeShoot(int mirrors);

/// A model as lines, indented by depth; the columns' texts are separated by " | ".
QStringList snapshot(const QAbstractItemModel &model, int columns, const QModelIndex &parent = {});

/// Makes a random change, several at once, an undo or a redo. The result of a change that is refused does not matter.
void randomStep(MirrorDocument &document, ManifestGenerator &generator);

/// How many random documents a test goes through, and how many steps with each.
inline constexpr int randomDocuments = 40;
inline constexpr int randomSteps = 40;

} // namespace sme::test
