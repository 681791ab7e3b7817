// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/validator.h"
#include "manifest/shootmanifest.h"
#include "result.h"

#include <QList>
#include <QObject>

#include <functional>
#include <optional>

class QThread;

namespace sme {

/// Where a document comes from.
struct DocumentSource
{
    QString path; ///< empty: no file
    std::optional<QByteArray> text; ///< nothing: what is in the file
    int subject = 0; ///< as of ShootManifest::subjects()
};

/// A document that was read and checked, ready to be shown.
struct PreparedDocument
{
    QString path; ///< absolute; empty for text without a file and for what came from a pipe, which has none to save to
    ShootManifest manifest;
    Validator validator;
};

/// Reads and checks a document. Can be called in any thread. Fails if the file cannot be read; text that is no manifest
/// is a document too, see ShootManifest::readError().
Result<PreparedDocument> prepareDocument(const DocumentSource &source, ReleaseChoice release);

/// prepareDocument() beside the event loop, one at a time.
class DocumentLoader final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<PreparedDocument>)>;

    using QObject::QObject;
    ~DocumentLoader() override;

    bool isRunning() const { return m_thread != nullptr; }
    /// Calls `done` from the event loop when all is read. What was being loaded is given up.
    void start(const DocumentSource &source, ReleaseChoice release, Done done);
    /// Gives up what is being loaded: its `done` is never called.
    void cancel();

Q_SIGNALS:
    void runningChanged(bool running);

private:
    QThread *m_thread = nullptr; ///< the one whose outcome is wanted
    QList<QThread *> m_threads; ///< all that run, those given up too
};

} // namespace sme
