// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/nodesession.h"

#include <QFileInfo>

namespace sme {

namespace {

/// So long nothing changes before a bundle is compared again.
constexpr int compareDelay = 200; // ms

} // namespace

NodeSession::NodeSession(MirrorDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(compareDelay);
    connect(&m_timer, &QTimer::timeout, this, &NodeSession::compare);
    connect(&m_reading, &BackgroundWork::runningChanged, this, &NodeSession::readingChanged);
    connect(&m_reading, &BackgroundWork::progress, this, &NodeSession::progress);
    connect(document, &MirrorDocument::reset, this, &NodeSession::update);
    connect(document, &MirrorDocument::stepped, this, [this](const DocumentStep &step) {
        if (step.mirrors)
            update();
    });
    connect(document, &MirrorDocument::releaseChanged, this, &NodeSession::update);
}

void NodeSession::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isDir() && !info.isFile()) {
        m_problem =
            info.exists() ? tr("%1 is neither a file nor a folder.").arg(path) : tr("%1 does not exist.").arg(path);
        Q_EMIT changed();
        return;
    }
    using Outcome = Result<std::shared_ptr<const NodeBundle>>;
    m_reading.start(
        [path](BackgroundWork::Control &control) -> Outcome {
            Result<NodeBundle> bundle = NodeBundle::read(
                path, {}, [&control](qint64 done, qint64 total) { return control.proceed(done, total); });
            if (!bundle)
                return bundle.error();
            return std::make_shared<const NodeBundle>(std::move(*bundle));
        },
        [this, path](const Outcome &outcome) {
            m_problem = outcome ? QString() : outcome.error().message;
            if (outcome) {
                m_path = path;
                m_bundle = *outcome;
                m_comparison.reset();
            }
            Q_EMIT changed();
            if (outcome)
                compare();
        });
}

void NodeSession::close()
{
    cancel();
    m_timer.stop();
    m_comparing.cancel();
    m_bundle.reset();
    m_comparison.reset();
    m_path.clear();
    m_problem.clear();
    Q_EMIT changed();
}

void NodeSession::cancel()
{
    m_reading.cancel();
}

void NodeSession::setContainerd(const ContainerdChoice &choice)
{
    if (choice == m_containerd)
        return;
    m_containerd = choice;
    update();
}

void NodeSession::update()
{
    if (m_bundle)
        m_timer.start();
}

void NodeSession::compare()
{
    const ShootManifest &manifest = m_document->manifest();
    // While the text cannot be read, what was compared last stands.
    if (!m_bundle || (manifest.readError() && !manifest.lastGood()))
        return;
    compareBundle(manifest.readError() ? *manifest.lastGood() : manifest);
}

void NodeSession::compareBundle(const ShootManifest &manifest)
{
    m_comparing.start([bundle = m_bundle, manifest, release = m_document->release(), version = m_containerd](
                          BackgroundWork::Control &) { return compareNode(*bundle, manifest, release, version); },
                      [this](NodeComparison comparison) {
                          m_comparison = std::move(comparison);
                          Q_EMIT changed();
                      });
}

} // namespace sme
