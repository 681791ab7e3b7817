// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "filecontroller.h"

#include "banner.h"
#include "dialogs.h"
#include "editoractions.h"
#include "items/pastedtext.h"

#include "files/overwriting.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// What is read sooner than this needs no word about it.
constexpr int openingDelay = 200; // ms

QByteArray sample(const QString &name)
{
    QFile file(u":/samples/%1.yaml"_s.arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString message(const QString &what, const Error &error)
{
    if (!error.place.isValid())
        return FileController::tr("%1 %2").arg(what, error.message);
    return FileController::tr("%1 Line %2: %3").arg(what, QString::number(error.place.line), error.message);
}

} // namespace

FileController::FileController(MirrorDocument *document, Dialogs *dialogs, EditorActions *actions, Banners banners,
                               QObject *parent)
    : QObject(parent), m_document(document), m_dialogs(dialogs), m_actions(actions), m_banners(banners),
      m_file(document), m_restore(new QAction(tr("Restore"), this)), m_discard(new QAction(tr("Discard"), this)),
      m_dismiss(new QAction(tr("Close"), this)), m_noted(new QAction(tr("Close"), this)),
      m_cancel(new QAction(tr("Cancel"), this)), m_compare(new QAction(tr("Show differences"), this)),
      m_lookAt(new QAction(tr("Show differences"), this))
{
    m_openingTimer.setSingleShot(true);
    m_openingTimer.setInterval(openingDelay);
    connectActions();
    connectFile();
}

FileController::~FileController() = default;

void FileController::connectActions()
{
    connect(m_actions->newFile, &QAction::triggered, this, &FileController::newDocument);
    connect(m_actions->open, &QAction::triggered, this, &FileController::open);
    connect(m_actions->save, &QAction::triggered, this, &FileController::save);
    connect(m_actions->saveAs, &QAction::triggered, this, &FileController::saveAs);
    connect(m_actions->reload, &QAction::triggered, this, &FileController::reload);
    connect(m_actions->pasteDocument, &QAction::triggered, this, [this] {
        const QString text = QGuiApplication::clipboard()->text();
        if (text.trimmed().isEmpty()) {
            showProblem(tr("There is no text on the clipboard. Copy a manifest, mirrors or hosts first."));
            return;
        }
        const PastedDocument pasted = documentOf(text);
        startWith(pasted.text, pasted.notes);
    });
    connect(m_actions->example, &QAction::triggered, this, [this] { startWith(sample(u"example"_s)); });
    connect(m_restore, &QAction::triggered, this, &FileController::recover);
    connect(m_discard, &QAction::triggered, this, [this] {
        DocumentFile::discard(m_recovered.takeFirst());
        offerRecovery();
    });
    connect(m_lookAt, &QAction::triggered, this, &FileController::askRecovery);
    connect(m_compare, &QAction::triggered, this, [this] { resolveConflict(true); });
    connect(m_dismiss, &QAction::triggered, this, &FileController::offerRecovery);
    connect(m_noted, &QAction::triggered, this, &FileController::offerRecovery);
    connect(m_cancel, &QAction::triggered, &m_loader, &DocumentLoader::cancel);
}

void FileController::connectFile()
{
    connect(&m_file, &DocumentFile::pathChanged, this, &FileController::fileStateChanged);
    connect(&m_file, &DocumentFile::modifiedChanged, this, &FileController::fileStateChanged);
    connect(&m_file, &DocumentFile::diskStateChanged, this, &FileController::showDiskState);
    connect(&m_file, &DocumentFile::changedOnDisk, this, &FileController::showDiskState);
    connect(&m_file, &DocumentFile::autosaveFailed, this, [this](const QString &reason) {
        showProblem(tr("Unsaved changes cannot be kept against a crash: %1").arg(reason));
    });
    connect(m_document, &MirrorDocument::stepped, this,
            [this](const DocumentStep &step) { m_isChangedMeanwhile |= !step.patches.isEmpty(); });
    connect(&m_loader, &DocumentLoader::runningChanged, this, &FileController::showOpening);
    connect(&m_openingTimer, &QTimer::timeout, this,
            [this] { m_banners.notice->showMessage(Severity::Info, tr("The document is being read."), {m_cancel}); });
}

void FileController::showOpening()
{
    if (m_loader.isRunning()) {
        m_openingTimer.start();
    } else {
        m_openingTimer.stop();
        clearNotice();
    }
    Q_EMIT openingChanged(m_loader.isRunning());
}

void FileController::start(const QString &path)
{
    m_restored = restoreInterrupted();
    if (path.isEmpty() || (m_take && m_take(path))) {
        offerRecovery();
        return;
    }
    connect(this, &FileController::documentChanged, this, &FileController::offerRecovery, Qt::SingleShotConnection);
    openPath(path);
}

void FileController::newDocument()
{
    // Something to type over.
    if (mayLeave())
        begin(sample(u"new"_s));
}

void FileController::newEmpty()
{
    if (mayLeave())
        begin({});
}

void FileController::begin(const QByteArray &text)
{
    m_loader.cancel();
    m_file.newDocument();
    m_document->load(text);
    opened();
}

void FileController::startWith(const QByteArray &text, const QStringList &notes)
{
    if (mayLeave())
        load(
            {{}, text, 0}, {}, [this](PreparedDocument document) { m_file.newDocument(std::move(document)); }, notes);
}

void FileController::load(const DocumentSource &source, const QString &failure,
                          std::function<void(PreparedDocument)> adopt, const QStringList &notes)
{
    m_isChangedMeanwhile = false;
    m_loader.start(source, m_document->release(),
                   [this, failure, adopt = std::move(adopt), notes](Result<PreparedDocument> document) {
                       if (!document) {
                           showProblem(message(failure, document.error()));
                           return;
                       }
                       if (m_isChangedMeanwhile && !mayLeave())
                           return;
                       adopt(std::move(*document));
                       opened();
                       if (!notes.isEmpty())
                           showNotes(notes);
                   });
}

void FileController::open()
{
    const QString path = m_dialogs->askOpenPath(lastFolder());
    if (!path.isEmpty())
        openPath(path);
}

void FileController::openPath(const QString &path)
{
    if ((m_take && m_take(path)) || !mayLeave())
        return;
    load({path, {}, 0}, tr("%1 cannot be opened.").arg(QFileInfo(path).fileName()),
         [this, path](PreparedDocument document) {
             m_file.open(std::move(document));
             remember(path);
         });
}

void FileController::opened()
{
    m_hasDocument = true;
    clearNotice();
    showDiskState();
    Q_EMIT documentChanged();
    Q_EMIT fileStateChanged();
}

bool FileController::mayLeave()
{
    Q_EMIT aboutToLeave();
    if (!m_hasDocument || !m_file.isModified())
        return true;
    switch (m_dialogs->askUnsaved(m_file.displayName())) {
    case Dialogs::Unsaved::Save:
        return save();
    case Dialogs::Unsaved::Discard:
        return true;
    case Dialogs::Unsaved::Cancel:
        break;
    }
    return false;
}

bool FileController::save()
{
    Q_EMIT aboutToLeave();
    if (m_file.path().isEmpty())
        return saveAs();
    m_file.checkDisk();
    if (m_file.hasConflict())
        return resolveConflict();
    return writeTo({});
}

bool FileController::resolveConflict(bool isAboutDifferences)
{
    switch (m_dialogs->askConflict({m_file.displayName(), tr("Another program wrote it after it was read here."),
                                    m_file.differencesToDisk(), isAboutDifferences})) {
    case Dialogs::Conflict::Overwrite: {
        const Result<void> result = m_file.save(true);
        if (!result)
            showProblem(message(tr("Not saved."), result.error()), {m_actions->saveAs});
        else
            opened();
        return result.isOk();
    }
    case Dialogs::Conflict::Reload:
        reread();
        return false; // nothing was saved
    case Dialogs::Conflict::SaveAs:
        return saveAs();
    case Dialogs::Conflict::Cancel:
        break;
    }
    return false;
}

bool FileController::saveAs()
{
    Q_EMIT aboutToLeave();
    const QString suggestion = m_file.path().isEmpty() ? QDir(lastFolder()).filePath(u"shoot.yaml"_s) : m_file.path();
    const QString path = m_dialogs->askSavePath(tr("Save as"), suggestion);
    return !path.isEmpty() && writeTo(path);
}

bool FileController::writeTo(const QString &path)
{
    const Result<void> result = path.isEmpty() ? m_file.save() : m_file.saveAs(path);
    if (!result && path.isEmpty() && m_file.hasConflict()) // changed in this very moment
        return resolveConflict();
    if (!result) {
        showProblem(message(tr("Not saved. The document is kept as it is."), result.error()), {m_actions->saveAs});
        return false;
    }
    m_hasDocument = true;
    remember(m_file.path());
    clearNotice();
    showDiskState();
    Q_EMIT fileStateChanged();
    return true;
}

void FileController::reload()
{
    if (!m_file.path().isEmpty() && mayLeave())
        reread();
}

void FileController::reread()
{
    load({m_file.path(), {}, m_document->manifest().index()}, tr("Not reloaded."),
         [this](PreparedDocument document) { m_file.open(std::move(document)); });
}

void FileController::selectSubject(int subject)
{
    Q_EMIT aboutToLeave();
    if (subject == m_document->manifest().index())
        return;
    const QByteArray text = m_document->manifest().text();
    m_loader.start({{}, text, subject}, m_document->release(), [this, subject](Result<PreparedDocument> document) {
        if (document->manifest.text() != m_document->manifest().text()) {
            selectSubject(subject); // edited meanwhile
            return;
        }
        m_file.selectSubject(std::move(*document));
        opened();
    });
}

void FileController::showDiskState()
{
    switch (m_file.diskState()) {
    case DocumentFile::DiskState::Same:
        if (m_file.hasOtherNames())
            m_banners.disk->showMessage(Severity::Info,
                                        tr("The file has other names (hard links). Saving gives only this one the new "
                                           "text; the others keep the old one."));
        else
            m_banners.disk->hide();
        break;
    case DocumentFile::DiskState::Changed:
        m_banners.disk->showMessage(
            Severity::Warning,
            m_file.isModified()
                ? tr("Another program changed the file. Saving will ask what to do; reloading drops the changes made "
                     "here.")
                : tr("Another program changed the file. What is shown here is the older text."),
            {m_compare, m_actions->reload, m_actions->saveAs});
        break;
    case DocumentFile::DiskState::Gone:
        m_banners.disk->showMessage(Severity::Warning,
                                    tr("The file is gone: it was removed or renamed. Save writes it again."),
                                    {m_actions->save, m_actions->saveAs});
        break;
    }
}

void FileController::showProblem(const QString &text, const QList<QAction *> &actions)
{
    m_banners.notice->showMessage(Severity::Error, text, actions + QList<QAction *>{m_dismiss});
    m_isProblemShown = true;
}

void FileController::showNotes(const QStringList &notes)
{
    m_banners.notice->showMessage(Severity::Warning, notes.join(u'\n'), {m_dismiss});
    m_isProblemShown = true;
}

void FileController::clearProblem()
{
    if (m_isProblemShown)
        offerRecovery(); // what else there was to say
}

void FileController::clearNotice()
{
    m_isProblemShown = false;
    m_banners.notice->hide();
}

} // namespace sme
