// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/documentloader.h"

#include "manifest/textfile.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QThread>

#include <chrono>
#include <utility>

namespace sme {

Result<PreparedDocument> prepareDocument(const DocumentSource &source, ReleaseChoice release)
{
    const Result<QByteArray> text = source.text ? Result<QByteArray>(*source.text) : readTextFile(source.path);
    if (!text)
        return text.error();
    const bool hasFile = !source.path.isEmpty() && (source.text || isRegularFile(source.path));
    PreparedDocument document{hasFile ? QFileInfo(source.path).absoluteFilePath() : QString(),
                              ShootManifest::read(*text, source.subject), Validator(release)};
    document.validator.reset(document.manifest);
    return document;
}

DocumentLoader::~DocumentLoader()
{
    // Reading a manifest ends soon; a pipe that nobody writes to never does, and goes with the process.
    const QDeadlineTimer patience(std::chrono::seconds(2));
    for (QThread *thread : std::as_const(m_threads)) {
        thread->disconnect(this);
        thread->wait(patience);
    }
}

void DocumentLoader::start(const DocumentSource &source, ReleaseChoice release, Done done)
{
    const bool wasRunning = std::exchange(m_thread, nullptr);
    using Outcome = std::optional<Result<PreparedDocument>>;
    auto outcome = std::make_shared<Outcome>();
    m_thread = QThread::create([source, release, outcome] { *outcome = prepareDocument(source, release); });
    m_threads.append(m_thread);
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
    connect(m_thread, &QThread::finished, this, [this, thread = m_thread, outcome, done = std::move(done)] {
        m_threads.removeOne(thread);
        if (thread != m_thread)
            return; // given up
        m_thread = nullptr;
        Q_EMIT runningChanged(false);
        done(std::move(**outcome));
    });
    m_thread->start();
    if (!wasRunning)
        Q_EMIT runningChanged(true);
}

void DocumentLoader::cancel()
{
    if (std::exchange(m_thread, nullptr))
        Q_EMIT runningChanged(false);
}

} // namespace sme
