// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/trace.h"
#include "containerd/version.h"
#include "node/pulllog.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace sme {

class ShootManifest;

/// Whether a predicted request was made, as far as a log tells.
enum class Seen : quint8 {
    Yes, ///< the log tells it
    No, ///< the log would tell it
    Inferred, ///< the log does not tell it, but nothing else fits what it tells
    Unknown, ///< at this level and version the log cannot tell it
};

struct OverlaidStep
{
    TraceStep predicted;
    Seen seen = Seen::Unknown;
    int status = 0;
    int count = 0; ///< how often it was seen: one predicted step stands for all layers
    QString time;
    qint64 milliseconds = -1; ///< of all of them
    int line = 0;

    QString seenId() const;
};

/// A pull of a log over its prediction.
struct OverlaidPull
{
    LoggedPull pull;
    QString image; ///< complete
    QString containerd; ///< a version, or a range of them; empty when the log does not tell
    QList<OverlaidStep> steps;
    QList<LoggedRequest> unexpected;
    QString conclusion;

    QJsonObject toJson() const;
};

/// Lays a pull over `trace`, the prediction for its image; empty where that is no name of an image. `manifest` is the
/// document of the mirrors, for what the error of a failed pull means.
OverlaidPull overlay(const LoggedPull &pull, const Trace &trace, const ShootManifest &manifest,
                     const ContainerdChoice &version);

/// The version to predict a pull for: the one that the log names, else what is chosen.
ContainerdChoice choiceFor(const LoggedPull &pull, const ContainerdChoice &choice);

/// How to get a log that tells every request, in words. Nothing is changed by it on its own.
QString debugLogAdvice();

} // namespace sme
