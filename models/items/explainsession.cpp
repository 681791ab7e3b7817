// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/explainsession.h"

namespace sme {

namespace {

/// So long nothing changes before a text is read.
constexpr int explainDelay = 120; // ms

} // namespace

ExplainSession::ExplainSession(MirrorDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(explainDelay);
    connect(&m_timer, &QTimer::timeout, this, &ExplainSession::run);
    connect(document, &MirrorDocument::reset, this, &ExplainSession::update);
    connect(document, &MirrorDocument::stepped, this, [this](const DocumentStep &step) {
        if (step.mirrors)
            update();
    });
}

void ExplainSession::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    update();
}

void ExplainSession::setContainerd(const ContainerdChoice &choice)
{
    if (choice == m_containerd)
        return;
    m_containerd = choice;
    update();
}

void ExplainSession::update()
{
    if (!m_text.trimmed().isEmpty()) {
        m_timer.start();
        return;
    }
    m_timer.stop();
    m_work.cancel();
    if (m_explanation) {
        m_explanation.reset();
        Q_EMIT changed();
    }
}

void ExplainSession::run()
{
    const ShootManifest &manifest = m_document->manifest();
    // While the text of the document cannot be read, its mirrors are what they were.
    const ShootManifest *readable = manifest.readError() ? manifest.lastGood() : &manifest;
    std::optional<ShootManifest> copy;
    if (readable)
        copy = *readable;
    m_work.start([text = m_text, copy = std::move(copy), version = m_containerd](
                     BackgroundWork::Control &) { return explain(text, copy ? &*copy : nullptr, version); },
                 [this](ErrorExplanation explanation) {
                     m_explanation = std::move(explanation);
                     Q_EMIT changed();
                 });
}

} // namespace sme
