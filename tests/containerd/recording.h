// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/pullmachine.h"
#include "mirror/mirrorconfig.h"

#include <QByteArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QUrl>

namespace sme::test {

// The recorded pulls in tests/data/conformance as values of this project.

QByteArray conformanceText(const QString &name);
/// The image of a scenario as the resolver alone reads it, which does not know that index.docker.io is docker.io.
ImageReference recordedImage(const QString &text);
Mirror recordedMirror(const QJsonObject &config);

/// A request as the data writes it: "mirror1 HEAD http://… 200".
QString requestLine(const QString &to, const QByteArray &method, const QUrl &url, const QString &status);
QString requestLine(const QJsonObject &recorded);
/// The recorded requests of the resolve step; `made` is how many there are where that was not measured. A request that
/// was not sent, since it got no token, is in the data only.
QStringList recordedLines(const QJsonObject &scenario, qsizetype made);

/// What the machine asks the servers of a scenario.
struct Replay
{
    QStringList lines;
    QSet<QString> predictable; ///< "HEAD url" of the requests that are neither tokens nor redirects
    PullMachine::Outcome outcome = PullMachine::Outcome::Asking;
    bool hangs = false;
};

/// Lets the machine ask the servers of a scenario.
Replay replay(const QList<PullHost> &hosts, const ImageReference &pulled, const ContainerdVersion &version,
              const QJsonObject &scenario, const QJsonObject &image);

} // namespace sme::test
