// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/documentfile.h"

#include "files/filename.h"
#include "text/unifieddiff.h"

#include <QFile>
#include <QFileInfo>

namespace sme {

namespace {

constexpr int checkDelay = 50; // ms; long enough for a file to be replaced by another one
constexpr int autosaveDelay = 2000; // ms

} // namespace

DocumentFile::DocumentFile(MirrorDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(checkDelay);
    m_autosaveTimer.setSingleShot(true);
    m_autosaveTimer.setInterval(autosaveDelay);
    connect(&m_checkTimer, &QTimer::timeout, this, &DocumentFile::checkDisk);
    connect(&m_autosaveTimer, &QTimer::timeout, this, &DocumentFile::autosave);
    const auto checkSoon = [this] {
        if (!m_checkTimer.isActive())
            m_checkTimer.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, checkSoon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, checkSoon);
    connect(document->undoStack(), &QUndoStack::cleanChanged, this, &DocumentFile::modificationChanged);
    connect(document, &MirrorDocument::stepped, this, [this](const DocumentStep &step) {
        if (!step.patches.isEmpty() && !m_autosaveTimer.isActive())
            m_autosaveTimer.start();
    });
}

DocumentFile::~DocumentFile() = default;

QString DocumentFile::displayName() const
{
    return m_path.isEmpty() ? tr("Untitled") : shownFileName(QFileInfo(m_path).fileName());
}

void DocumentFile::newDocument()
{
    newDocument({{}, ShootManifest(), Validator(m_document->release())});
}

void DocumentFile::newDocument(PreparedDocument document)
{
    setPath({});
    m_savedText.clear();
    m_baseHash.clear();
    m_document->load(std::move(document));
    if (!m_document->manifest().text().isEmpty())
        markUnsaved();
    setDiskState(DiskState::Same);
}

void DocumentFile::open(PreparedDocument document)
{
    if (document.path.isEmpty()) {
        newDocument(std::move(document)); // a pipe cannot be read again, nor saved to
        return;
    }
    setPath(document.path);
    adopt(document.manifest.text());
    m_document->load(std::move(document));
    m_recovery.clear();
}

Result<void> DocumentFile::open(const QString &path, int subject)
{
    Result<PreparedDocument> document = prepareDocument({path, {}, subject}, m_document->release());
    if (!document)
        return document.error();
    open(std::move(*document));
    return {};
}

void DocumentFile::selectSubject(PreparedDocument document)
{
    const bool wasModified = isModified();
    m_document->load(std::move(document));
    if (wasModified)
        markUnsaved();
}

void DocumentFile::markUnsaved()
{
    m_document->undoStack()->resetClean();
    m_autosaveTimer.start();
}

Result<void> DocumentFile::save(bool overwrite)
{
    if (m_path.isEmpty())
        return Error{tr("The document has no file yet."), {}};
    checkDisk();
    if (hasConflict() && !overwrite)
        return Error{tr("%1 was changed by another program.").arg(displayName()), {}};
    // The file is looked at again when it is replaced.
    const FileExpectation expected = hasConflict() ? FileExpectation()
        : m_diskState == DiskState::Gone           ? FileExpectation::noFile()
                                                   : FileExpectation::content(m_baseHash);
    const Result<void> done = write(m_path, expected);
    if (!done)
        checkDisk(); // perhaps somebody else was quicker
    return done;
}

Result<void> DocumentFile::saveAs(const QString &path)
{
    const Result<void> done = write(path, {});
    if (done && m_path != QFileInfo(path).absoluteFilePath()) {
        setPath(QFileInfo(path).absoluteFilePath());
        watch();
    }
    return done;
}

Result<void> DocumentFile::write(const QString &path, const FileExpectation &expected)
{
    m_document->endTyping();
    const QByteArray text = m_document->manifest().text();
    const Result<void> done = writeTextFile(path, text, expected);
    if (!done)
        return done;
    adopt(text);
    m_document->setSaved();
    m_autosaveTimer.stop();
    m_recovery.clear();
    return {};
}

bool DocumentFile::hasOtherNames() const
{
    return !m_path.isEmpty() && hardLinkCount(m_path) > 1;
}

QByteArray DocumentFile::differencesToDisk() const
{
    const Result<QByteArray> onDisk = readTextFile(m_path);
    return onDisk ? unifiedDiff(*onDisk, m_document->manifest().text(), QFile::encodeName(QFileInfo(m_path).fileName()))
                  : QByteArray();
}

QByteArray DocumentFile::differences(const RecoveredDocument &document)
{
    const Result<QByteArray> onDisk = document.path.isEmpty() ? QByteArray() : readTextFile(document.path);
    const QString name = document.path.isEmpty() ? u"shoot.yaml"_s : QFileInfo(document.path).fileName();
    return unifiedDiff(onDisk ? *onDisk : QByteArray(), document.text, QFile::encodeName(name));
}

void DocumentFile::adopt(const QByteArray &text)
{
    m_savedText = text;
    m_baseHash = contentHash(text);
    m_diskHash = m_baseHash;
    setDiskState(DiskState::Same);
    watch();
}

void DocumentFile::checkDisk()
{
    if (m_path.isEmpty())
        return;
    watch();
    if (!fileExists(m_path)) {
        m_diskHash.clear();
        setDiskState(DiskState::Gone);
        return;
    }
    const Result<QByteArray> text = readTextFile(m_path);
    // What cannot be read any more is not what was read: an empty hash stands for it.
    const QByteArray hash = text ? contentHash(*text) : QByteArray();
    if (text && hash == m_baseHash) {
        m_diskHash = hash;
        setDiskState(DiskState::Same);
        return;
    }
    const bool news = hash != m_diskHash || m_diskState != DiskState::Changed;
    m_diskHash = hash;
    setDiskState(DiskState::Changed);
    if (news)
        Q_EMIT changedOnDisk();
}

void DocumentFile::setDiskState(DiskState state)
{
    if (state == m_diskState)
        return;
    m_diskState = state;
    Q_EMIT diskStateChanged(state);
    if (state == DiskState::Gone)
        Q_EMIT goneFromDisk();
}

void DocumentFile::setPath(const QString &path)
{
    if (path == m_path)
        return;
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_checkTimer.stop();
    m_path = path;
    Q_EMIT pathChanged(path);
}

void DocumentFile::watch()
{
    if (m_path.isEmpty())
        return;
    // A file that was replaced is another one for the watcher; the folders tell that a new one came.
    const QFileInfo info(m_path);
    QStringList paths{info.absolutePath()};
    if (info.exists())
        paths += {m_path, QFileInfo(info.canonicalFilePath()).absolutePath()};
    for (const QString &path : std::as_const(paths)) {
        if (!m_watcher.files().contains(path) && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}

void DocumentFile::modificationChanged()
{
    if (!isModified()) {
        m_autosaveTimer.stop();
        m_recovery.clear();
    } else if (!m_autosaveTimer.isActive()) {
        m_autosaveTimer.start();
    }
    Q_EMIT modifiedChanged(isModified());
}

bool DocumentFile::autosave()
{
    if (!isModified())
        return true;
    const ShootManifest &manifest = m_document->manifest();
    const Result<void> kept = m_recovery.keep({.id = {},
                                               .path = m_path,
                                               .subject = manifest.index(),
                                               .time = QDateTime::currentDateTimeUtc(),
                                               .baseHash = m_baseHash,
                                               .text = manifest.text()});
    if (!kept)
        Q_EMIT autosaveFailed(kept.error().message);
    return kept.isOk();
}

void DocumentFile::setAutosaveDelay(int milliseconds)
{
    m_autosaveTimer.setInterval(milliseconds);
}

QList<RecoveredDocument> DocumentFile::recoverable()
{
    return recoverableDocuments();
}

void DocumentFile::discard(const RecoveredDocument &document)
{
    discardRecovered(document.id);
}

void DocumentFile::recover(PreparedDocument document, const RecoveredDocument &found)
{
    setPath(document.path);
    // What is in the file now is what the document is compared with, but not what it was made from.
    const Result<QByteArray> onDisk = m_path.isEmpty() ? Result<QByteArray>(QByteArray()) : readTextFile(m_path);
    m_savedText = onDisk ? *onDisk : QByteArray();
    m_baseHash = found.baseHash;
    m_diskHash.clear();
    m_document->load(std::move(document));
    m_document->undoStack()->resetClean();
    setDiskState(DiskState::Same);
    checkDisk();
    if (autosave())
        discardRecovered(found.id);
}

} // namespace sme
