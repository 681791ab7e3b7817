// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/backgroundwork.h"
#include "items/mirrordocument.h"
#include "node/comparison.h"
#include "node/nodeimport.h"

#include <QTimer>

#include <memory>

namespace sme {

/// A bundle of a node, compared with the document. It is read and compared beside the event loop, and compared again
/// when the document, the release or the version of containerd is another.
class NodeSession final : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive the session.
    explicit NodeSession(MirrorDocument *document, QObject *parent = nullptr);

    /// Reads a folder or an archive. What was open before stays if it cannot be read, see problem().
    void open(const QString &path);
    void close();
    /// Gives up what is being read.
    void cancel();
    void setContainerd(const ContainerdChoice &choice);

    bool hasBundle() const { return m_bundle != nullptr; }
    const QString &path() const { return m_path; }
    /// Why the last bundle could not be read; empty if it could.
    const QString &problem() const { return m_problem; }
    /// What was left out of the bundle, in words.
    QStringList bundleProblems() const { return m_bundle ? m_bundle->problems() : QStringList(); }
    /// Nothing before a bundle was compared.
    const std::optional<NodeComparison> &comparison() const { return m_comparison; }
    bool isReading() const { return m_reading.isRunning(); }
    bool isComparing() const { return m_timer.isActive() || m_comparing.isRunning(); }
    /// A MirrorConfig of what the node has; there must be a bundle.
    NodeImport import() const { return importNode(*m_bundle); }

Q_SIGNALS:
    /// Another bundle, comparison or problem, or one of them is gone.
    void changed();
    void readingChanged(bool isReading);
    /// In bytes; the total is 0 where it is not known.
    void progress(qint64 done, qint64 total);

private:
    void update();
    void compare();
    void compareBundle(const ShootManifest &manifest);

    MirrorDocument *m_document;
    ContainerdChoice m_containerd;
    QString m_path;
    QString m_problem;
    std::shared_ptr<const NodeBundle> m_bundle;
    std::optional<NodeComparison> m_comparison;
    QTimer m_timer;
    BackgroundWork m_reading;
    BackgroundWork m_comparing;
};

} // namespace sme
