// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mainwindow.h"

#include "assistantcontroller.h"
#include "banner.h"
#include "choicebox.h"
#include "connectioncontroller.h"
#include "connectionsview.h"
#include "containerdbox.h"
#include "editoractions.h"
#include "editorpage.h"
#include "emptystate.h"
#include "filecontroller.h"
#include "headerbar.h"
#include "helpcontroller.h"
#include "messagedialogs.h"
#include "mirrortree.h"
#include "outputcontroller.h"
#include "pullpathview.h"
#include "releasebox.h"
#include "rowcontroller.h"
#include "statussummary.h"
#include "supportcontroller.h"
#include "yamlview.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QTreeView>
#include <QUndoStack>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// How long a passing message stands in the status bar.
constexpr int messageTime = 4000; // ms

/// Where a choice that is made for one file is kept.
QString choiceKey(const QString &path, QLatin1StringView choice)
{
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"choices/%1/%2"_s.arg(QString::fromLatin1(hash), choice);
}

} // namespace

MainWindow::MainWindow(const QString &path, std::unique_ptr<Dialogs> dialogs)
    : m_state(this), m_dialogs(dialogs ? std::move(dialogs) : std::make_unique<MessageDialogs>(this)), m_path(path)
{
    setAcceptDrops(true);
    setWindowTitle(tr("Shoot Mirror Editor"));
    m_state.restoreGeometry();
}

MainWindow::~MainWindow() = default;

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (m_isPainted)
        return;
    m_isPainted = true;
    QTimer::singleShot(0, this, [this] {
        build();
        m_files->start(m_path);
        if (!m_text.isEmpty())
            m_files->startWith(m_text, m_textNotes);
        showDocument();
        takeAttachments();
    });
}

void MainWindow::build()
{
    QApplication::setWindowIcon(QIcon(u":/icons/shoot-mirror-editor.svg"_s));
    m_models.tree.setConnectionResults(&m_models.connectionTest);
    m_actions = new EditorActions(this);
    buildMenus();
    buildToolBar();
    buildFrame();
    buildPage();
    buildControllers();
    connectControllers();
    m_release->setRelease(m_models.document.release());
    setAcceptDrops(true);
}

void MainWindow::buildFrame()
{
    m_pages = new QStackedWidget(this);
    m_readOnlyBanner = new Banner(this);
    m_diskBanner = new Banner(this);
    m_noticeBanner = new Banner(this);
    auto *frame = new QWidget(this);
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (Banner *banner : {m_noticeBanner, m_diskBanner, m_readOnlyBanner})
        layout->addWidget(banner);
    layout->addWidget(m_pages, 1);
    m_emptyState =
        new EmptyState({m_actions->newFile, m_actions->open, m_actions->pasteDocument, m_actions->example}, m_pages);
    m_pages->addWidget(m_emptyState);
    auto *pasteKey = new QShortcut(QKeySequence(QKeySequence::Paste), m_emptyState);
    pasteKey->setContext(Qt::WidgetWithChildrenShortcut);
    connect(pasteKey, &QShortcut::activated, m_actions->pasteDocument, &QAction::trigger);
    m_blank = new QWidget(m_pages);
    m_pages->addWidget(m_blank);
    setCentralWidget(frame);
    m_status = new StatusLine(this);
    statusBar()->addWidget(m_status, 1); // a passing message has the whole line
}

void MainWindow::buildPage()
{
    m_page = new EditorPage(&m_models, m_actions, m_pages);
    m_pages->addWidget(m_page);
    m_viewMenu->addActions(m_page->paneActions());
    auto *connections = new ConnectionsView(&m_models.connectionTest, &m_models.connections, m_page);
    m_connectionsView = connections;
    connections->header()->addButtons({m_actions->stop, m_actions->copyNodeCommands, m_actions->copyReport});
    connections->addStartButton(m_actions->testConnections);
    connect(connections, &ConnectionsView::hostChosen, m_page,
            [this](quint64 id) { m_page->select(m_models.tree.field(m_models.tree.indexOfId(id))); });
    connect(m_page, &EditorPage::placeChanged, connections, [this, connections](int mirror, int host) {
        if (host >= 0)
            connections->showHost(m_models.document.manifest().host(mirror, host).id);
    });
    m_page->addTab(connections, tr("Connections"), u"connectionsTab"_s, connections->table());
    auto *pullPath = new PullPathView(&m_models.trace, &m_models.log, &m_models.images, m_page);
    m_pullPath = pullPath;
    connect(m_page, &EditorPage::nodesNoteChanged, pullPath, &PullPathView::showNote);
    connect(pullPath, &PullPathView::hostChosen, m_page,
            [this](quint64 id) { m_page->select(m_models.tree.field(m_models.tree.indexOfId(id))); });
    connect(m_page, &EditorPage::placeChanged, pullPath, [this, pullPath](int mirror, int host) {
        pullPath->showHost(host < 0 ? 0 : m_models.document.manifest().host(mirror, host).id);
    });
    m_page->addTab(pullPath, tr("Pull path"), u"pullPathTab"_s, pullPath->table());
    pullPath->header()->addButtons({m_actions->stop});
    m_state.restoreSplitter(connections->splitter());
    m_state.restoreHeader(connections->table()->header());
}

void MainWindow::buildControllers()
{
    m_files = new FileController(&m_models.document, m_dialogs.get(), m_actions, {m_diskBanner, m_noticeBanner}, this);
    m_rows = new RowController(m_page->tree(), m_actions, this);
    m_output = new OutputController(&m_models, m_page, m_actions, m_files, m_dialogs.get(), this);
    m_connections = new ConnectionController({.models = &m_models,
                                              .actions = m_actions,
                                              .files = m_files,
                                              .dialogs = m_dialogs.get(),
                                              .page = m_page,
                                              .view = m_connectionsView,
                                              .pullPath = m_pullPath},
                                             this);
    m_help = new HelpController(this, m_page, m_actions);
    m_assistant = new AssistantController(&m_models, m_actions, m_page, m_files, m_dialogs.get(), this);
    m_support = new SupportController({.models = &m_models,
                                       .actions = m_actions,
                                       .files = m_files,
                                       .connections = m_connections,
                                       .dialogs = m_dialogs.get(),
                                       .window = this},
                                      m_page, m_pullPath, this);
    m_support->restore(&m_state);
    m_supportMenu->addActions(m_support->commands());
    m_help->addCommands(m_support->commands());
    m_page->restore(&m_state);
}

void MainWindow::connectControllers()
{
    connect(m_files, &FileController::documentChanged, this, [this] {
        restoreChoices();
        showDocument();
    });
    connect(m_files, &FileController::openingChanged, this, [this] {
        if (!m_files->hasDocument())
            showDocument();
        // Where this is told, the document is not shown yet.
        QMetaObject::invokeMethod(this, &MainWindow::takeAttachments, Qt::QueuedConnection);
    });
    m_files->setAttachments([this](const QString &path) { return m_support->takeFile(path); });
    connect(m_files, &FileController::fileStateChanged, this, [this] {
        updateTitle();
        updateStatus();
        const QString name = QFileInfo(m_files->file()->path()).fileName();
        m_page->yaml()->setSaved(m_files->file()->savedText(),
                                 name.isEmpty() ? "shoot.yaml"_ba : QFile::encodeName(name));
    });
    connect(m_files, &FileController::aboutToLeave, m_page, &EditorPage::finishEditing);
    connect(m_rows, &RowController::documentNeeded, m_files, [this] {
        if (!m_files->hasDocument())
            m_files->newDocument();
    });
    connect(m_subjects, &QComboBox::activated, this, [this](int subject) {
        m_files->selectSubject(subject);
        showSubjects(); // the user may have chosen to stay
    });
    connect(m_page, &EditorPage::refused, m_files, [this](const QString &reason) { m_files->showProblem(reason); });
    connect(&m_models.tree, &MirrorTreeModel::pasteNoted, m_files, &FileController::showNotes);
    const auto showDone = [this](const QString &what) { statusBar()->showMessage(what, messageTime); };
    connect(m_page, &EditorPage::told, this, showDone);
    connect(m_output, &OutputController::done, this, showDone);
    connect(m_connections, &ConnectionController::done, this, showDone);
    connect(m_assistant, &AssistantController::done, this, showDone);
    connect(m_support, &SupportController::done, this, showDone);
    connect(m_support, &SupportController::documentWanted, this,
            [](const QByteArray &text, const QStringList &notes) { openText(text, notes); });
    connect(m_release, &ReleaseBox::releaseChosen, this, &MainWindow::setRelease);
    connect(m_containerd, &ContainerdBox::choiceMade, this, [this] {
        setContainerd(m_containerd->choice());
        if (const QString path = m_files->file()->path(); !path.isEmpty())
            QSettings().setValue(choiceKey(path, "containerd"_L1), m_containerd->currentData());
    });
    connect(m_actions->nextFinding, &QAction::triggered, m_page, [this] { m_page->showNextFinding(1); });
    connect(m_actions->previousFinding, &QAction::triggered, m_page, [this] { m_page->showNextFinding(-1); });
    connect(m_actions->newFile, &QAction::triggered, m_page, [this] {
        if (m_files->file()->path().isEmpty() && !m_files->file()->isModified())
            m_page->tree()->editRow(m_models.tree.index(0, 0));
    });
    connect(m_emptyState, &EmptyState::fileChosen, m_files, &FileController::openPath);
    connect(m_actions->fix, &QAction::triggered, m_page, &EditorPage::fix);
    connect(m_actions->nextPane, &QAction::triggered, m_page, [this] { m_page->goToPane(1); });
    connect(m_actions->previousPane, &QAction::triggered, m_page, [this] { m_page->goToPane(-1); });
    connect(m_actions->replace, &QAction::triggered, m_page, [this] {
        m_page->goToTab(0);
        m_page->yaml()->find(true);
    });
    connect(m_actions->goToLine, &QAction::triggered, m_page, [this] {
        m_page->goToTab(0);
        m_page->yaml()->askLine();
    });
    connect(m_actions->zoomIn, &QAction::triggered, m_page, [this] { m_page->zoom(1); });
    connect(m_actions->zoomOut, &QAction::triggered, m_page, [this] { m_page->zoom(-1); });
    connect(m_actions->zoomReset, &QAction::triggered, m_page, [this] { m_page->zoom(0); });
    connect(m_actions->find, &QAction::triggered, this, &MainWindow::find);
    connect(m_actions->newWindow, &QAction::triggered, this, [] { openWindow({}); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, [this] { m_dialogs->showAbout(); });

    MirrorDocument *document = &m_models.document;
    // Told behind the step, so that it counts.
    connect(document->undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateStatus);
    connect(document, &MirrorDocument::reset, this, &MainWindow::updateStatus);
    connect(document, &MirrorDocument::reset, this, &MainWindow::showSubjects);
    connect(m_page, &EditorPage::placeChanged, this, &MainWindow::updateStatus);
    connect(&m_models.connectionTest, &ConnectionTest::progress, this, &MainWindow::updateStatus);
    connect(document, &MirrorDocument::reset, this, &MainWindow::updateReadOnly);
    connect(document, &MirrorDocument::stepped, this, &MainWindow::updateReadOnly);
    connect(document, &MirrorDocument::releaseChanged, this, [this](ReleaseChoice release) {
        m_release->setRelease(release);
        updateStatus();
    });
}

void MainWindow::setRelease(ReleaseChoice release)
{
    m_models.document.setRelease(release);
    if (const QString path = m_files->file()->path(); !path.isEmpty())
        QSettings().setValue(choiceKey(path, "release"_L1), release.id());
}

/// What was chosen for this file, which says nothing about the next one.
void MainWindow::restoreChoices()
{
    const QString path = m_files->file()->path();
    const QString release = path.isEmpty() ? QString() : QSettings().value(choiceKey(path, "release"_L1)).toString();
    m_models.document.setRelease(ReleaseChoice::fromId(release).value_or(ReleaseChoice()));
    const QString containerd =
        path.isEmpty() ? QString() : QSettings().value(choiceKey(path, "containerd"_L1)).toString();
    setContainerd(ContainerdChoice::fromId(containerd).value_or(ContainerdChoice()));
}

void MainWindow::setContainerd(const ContainerdChoice &choice)
{
    m_containerd->setChoice(choice);
    m_support->setContainerd(choice);
    m_connections->setContainerd(choice);
}

void MainWindow::showDocument()
{
    const bool hasDocument = m_files->hasDocument();
    for (QAction *action :
         {m_actions->save, m_actions->saveAs, m_actions->copyYaml, m_actions->exportYaml, m_actions->copyHostsToml,
          m_actions->exportHostsToml, m_actions->nextFinding, m_actions->previousFinding, m_actions->fix,
          m_actions->find, m_actions->replace, m_actions->goToLine, m_actions->copyReport})
        action->setEnabled(hasDocument);
    m_actions->reload->setEnabled(hasDocument && !m_files->file()->path().isEmpty());
    if (hasDocument) {
        m_pages->setCurrentWidget(m_page);
        m_page->tree()->setFocus();
    } else {
        m_emptyState->setRecentFiles(m_files->recentFiles());
        m_pages->setCurrentWidget(m_files->isOpening() ? m_blank : m_emptyState);
        m_emptyState->setFocus();
    }
    showSubjects();
    updateReadOnly();
    updateTitle();
    updateStatus();
}

void MainWindow::showSubjects()
{
    const QList<Subject> &subjects = m_models.document.manifest().subjects();
    m_subjects->clear();
    for (const Subject &subject : subjects) {
        const QString name = subject.displayName();
        m_subjects->addItem(name.isEmpty() ? tr("Document %1").arg(subject.document + 1) : name);
    }
    m_subjects->setCurrentIndex(m_models.document.manifest().index());
    m_subjects->setEnabled(subjects.size() > 1);
    m_subjectCount->setText(tr("(%1 of %2)").arg(m_models.document.manifest().index() + 1).arg(subjects.size()));
    m_subjectCountPlace->setVisible(subjects.size() > 1);
    m_subjects->setToolTip(subjects.size() > 1
                               ? tr("The Shoot of this file that is edited; there are %1").arg(subjects.size())
                               : tr("The Shoot of this file that is edited"));
}

void MainWindow::find()
{
    if (m_page->tree()->hasFocus())
        m_page->filter()->setFocus();
    else
        m_page->yaml()->find();
}

void MainWindow::updateReadOnly()
{
    const std::optional<Error> reason = m_models.document.manifest().readOnlyReason();
    // A text that cannot be read is one that is being typed: the problem says so, and nothing jumps meanwhile.
    if (!m_files->hasDocument() || !reason || m_models.document.manifest().readError()) {
        m_readOnlyBanner->hide();
        return;
    }
    const QString text = reason->place.isValid()
        ? tr("Read-only. Line %1: %2").arg(QString::number(reason->place.line), reason->message)
        : tr("Read-only. %1").arg(reason->message);
    m_readOnlyBanner->showMessage(Severity::Warning, text);
}

void MainWindow::updateTitle()
{
    m_actions->reload->setEnabled(!m_files->file()->path().isEmpty());
    if (!m_files->hasDocument()) {
        setWindowModified(false);
        setWindowTitle(tr("Shoot Mirror Editor"));
        return;
    }
    setWindowTitle(tr("%1[*] — Shoot Mirror Editor").arg(m_files->file()->displayName()));
    setWindowFilePath(m_files->file()->path());
    setWindowModified(m_files->file()->isModified());
}

void MainWindow::updateStatus()
{
    m_status->show(m_files->hasDocument()
                       ? statusSummary(m_models, *m_files->file(), m_page->currentMirror())
                       : StatusLine::State{.place = tr("No document"), .findings = {}, .isChecked = false, .rest = {}});
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files)
        return; // there was not even a first paint
    if (!m_files->mayLeave()) {
        event->ignore();
        return;
    }
    m_state.save();
    if (m_files->file()->isModified())
        m_files->file()->newDocument(); // discarded: nothing of it is offered at the next start
    event->accept();
}

} // namespace sme
