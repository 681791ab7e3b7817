// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "pullpathview.h"

#include "banner.h"
#include "cardlist.h"
#include "columnwidths.h"
#include "formparts.h"
#include "headerbar.h"
#include "imagesview.h"
#include "items/nodesnote.h"
#include "logpane.h"
#include "metrics.h"
#include "mirror/knownregistries.h"
#include "pullpathpicture.h"
#include "tracedelegate.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Asks for the room of a usual image before buttons beside it get texts.
class ImageEdit final : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;

    QSize sizeHint() const override { return {Metrics(this).characters(38), QLineEdit::sizeHint().height()}; }
};

} // namespace

PullPathView::PullPathView(TraceModel *model, PullLogModel *log, ImagesModel *images, QWidget *parent)
    : FileView(parent), m_model(model), m_log(log), m_imagesModel(images), m_header(new HeaderBar(this)),
      m_imageLabel(new QLabel(tr("Image:"), this)), m_image(new ImageEdit(this)), m_banner(new Banner(this)),
      m_state(new FormText(true, this)), m_table(new QTreeView(this)), m_detail(new CardList(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_detailSplitter(new QSplitter(Qt::Vertical, this)),
      m_path(new QWidget(this))
{
    buildActions();
    buildHeader();
    buildPath();
    m_logPane = new LogPane(log, {m_openLog, m_pasteLog}, this);
    m_images = new ImagesView(images, {m_openImages, m_pasteImages}, this);
    m_header->addButtons({m_run, m_openLog, m_pasteLog, m_closeLog, m_images->addMirrorAction(), m_openImages,
                          m_pasteImages, m_closeImages});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_logPane);
    layout->addWidget(m_path, 1);
    layout->addWidget(m_images, 1);
    connectAll();
    showMode();
}

void PullPathView::buildActions()
{
    m_run = makeAction("runPullPath", tr("Run"), "test"_L1,
                       tr("Make the requests from this computer, one after the other, up to the one that resolves the "
                          "image"));
    m_openLog = makeAction("openLog", tr("Open log…"), "open"_L1, tr("Lay a log of containerd over the pull path"),
                           tr("Open log of containerd…"));
    m_pasteLog = makeAction("pasteLog", tr("Paste log"), "paste"_L1,
                            tr("Lay the log on the clipboard over the pull path"), tr("Paste log of containerd"));
    m_closeLog = makeAction("closeLog", tr("Close log"), "remove"_L1, tr("Take the log away"));
    m_openImages =
        makeAction("openImages", tr("Open list…"), "open"_L1, tr("Open a list of images"), tr("Open list of images…"));
    m_pasteImages = makeAction("pasteImages", tr("Paste list"), "paste"_L1,
                               tr("Show the images of the list on the clipboard"), tr("Paste list of images"));
    m_closeImages = makeAction("closeImages", tr("Close list"), "remove"_L1, tr("Take the list of images away"));
    connect(m_closeLog, &QAction::triggered, m_log, &PullLogModel::close);
    connect(m_closeImages, &QAction::triggered, m_imagesModel, &ImagesModel::close);
    connect(m_pasteLog, &QAction::triggered, this, [this] {
        setMode(Mode::Log);
        m_log->readText(QGuiApplication::clipboard()->text().toUtf8());
    });
    connect(m_pasteImages, &QAction::triggered, this, [this] {
        setMode(Mode::Images);
        m_imagesModel->readText(QGuiApplication::clipboard()->text().toUtf8());
    });
}

void PullPathView::buildModes()
{
    auto *group = new QActionGroup(this);
    const auto add = [&](const char *name, const QString &text, const QString &hint, Mode mode) {
        auto *action = new QAction(text, group);
        action->setObjectName(QLatin1StringView(name));
        action->setCheckable(true);
        action->setToolTip(hint);
        connect(action, &QAction::triggered, this, [this, mode] { setMode(mode); });
        m_modes.append(action);
    };
    add("pullModeImage", tr("One image"), tr("The requests for one image"), Mode::Image);
    add("pullModeLog", tr("Log"), tr("What a log of a node tells of its pulls"), Mode::Log);
    add("pullModeImages", tr("Images"), tr("Which mirror serves each image of a list"), Mode::Images);
    for (QAction *action : std::as_const(m_modes)) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setFocusPolicy(Qt::TabFocus);
        m_header->addChoice(button);
    }
}

void PullPathView::buildHeader()
{
    buildModes();
    m_image->setObjectName(u"pullImage"_s);
    m_image->setAccessibleName(tr("Image"));
    m_image->setPlaceholderText(tr("image to pull, for example nginx or quay.io/prometheus/node-exporter:v1.8.2"));
    addClearButton(m_image);
    m_imageLabel->setTextFormat(Qt::PlainText);
    m_imageLabel->setBuddy(m_image);
    m_imageLabel->setContentsMargins(Metrics(this).margin(), 0, 0, 0);
    m_header->addChoice(m_imageLabel);
    m_header->addChoice(m_image, 1);
}

void PullPathView::buildPath()
{
    m_table->setObjectName(u"pullPath"_s);
    m_table->setAccessibleName(tr("Pull path"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new TraceDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_detail->setObjectName(u"pullPathDetail"_s);
    m_detail->setAccessibleName(tr("Request in full"));
    const Metrics metrics(this);
    m_state->setContentsMargins(metrics.margin(), metrics.gap(), metrics.margin(), metrics.gap());
    m_picture = new PullPathPicture(m_model, this);
    connect(m_picture, &PullPathPicture::rowChosen, this,
            [this](int row) { m_table->setCurrentIndex(m_model->index(row, TraceModel::RequestColumn)); });
    m_detailSplitter->setObjectName(u"pullPathDetailSplitter"_s);
    m_detailSplitter->addWidget(m_table);
    m_detailSplitter->addWidget(m_detail);
    m_detailSplitter->setStretchFactor(0, 3);
    m_detailSplitter->setStretchFactor(1, 2);
    m_detailSplitter->setSizes({300, 200});
    m_detailSplitter->setChildrenCollapsible(false);
    m_splitter->setObjectName(u"pullPathSplitter"_s);
    m_splitter->addWidget(m_picture);
    m_splitter->addWidget(m_detailSplitter);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(m_path);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_state);
    layout->addWidget(m_splitter, 1);
    m_widths = new ColumnWidths(m_table);
    fitColumns();
    // Paragraphs: they stand below.
    for (const auto column : {TraceModel::WhyColumn, TraceModel::NextColumn})
        m_widths->setShown(column, false);
}

void PullPathView::connectAll()
{
    connect(m_image, &QLineEdit::textChanged, m_model, &TraceModel::setImage);
    // Another image than that of the pull: the log is no longer meant.
    connect(m_image, &QLineEdit::textEdited, this, [this] {
        if (m_mode == Mode::Log)
            setMode(Mode::Image);
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PullPathView::showState);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PullPathView::showDetail);
    connect(m_model, &TraceModel::runChanged, this, &PullPathView::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                showDetail();
                const quint64 host = m_model->hostOfRow(current.row());
                if (!m_isFollowing && host != 0)
                    Q_EMIT hostChosen(host);
            });
    connect(m_detail, &CardList::pressed, this, [this] {
        QGuiApplication::clipboard()->setText(
            m_table->currentIndex().siblingAtColumn(TraceModel::RequestColumn).data().toString());
        Q_EMIT copied(tr("Request copied."));
    });
    connect(m_logPane, &LogPane::pullChosen, this, &PullPathView::choosePull);
    connect(m_log, &PullLogModel::logChanged, this, [this] {
        const int row = m_log->interestingRow();
        m_logPane->showPull(row);
        if (m_mode == Mode::Log)
            choosePull(row);
        showMode();
    });
    connect(m_imagesModel, &ImagesModel::listChanged, this, &PullPathView::showMode);
    connect(m_images, &ImagesView::imageActivated, this, &PullPathView::showImage);
}

void PullPathView::fitColumns()
{
    QList<ColumnWidths::Need> needs(TraceModel::ColumnCount);
    needs[TraceModel::PurposeColumn] = m_widths->characters(12, 14, 16);
    needs[TraceModel::RequestColumn] = m_widths->characters(16, 42, 90);
    needs[TraceModel::SeenColumn] = m_widths->characters(10, 20, 30);
    needs[TraceModel::ResultColumn] = m_widths->characters(14, 22, 30);
    needs[TraceModel::VersionsColumn] = m_widths->characters(12, 18, 30);
    needs[TraceModel::VersionsColumn].isOptional = true;
    m_widths->setNeeds(needs);
}

void PullPathView::setMode(Mode mode)
{
    if (mode == m_mode) {
        showMode();
        return;
    }
    m_mode = mode;
    if (mode == Mode::Log)
        choosePull(m_logPane->table()->currentIndex().isValid() ? m_logPane->table()->currentIndex().row()
                                                                : m_log->interestingRow());
    else
        m_model->setPull({});
    showMode();
}

void PullPathView::showImage(const QString &image)
{
    setMode(Mode::Image);
    m_image->setText(image);
}

void PullPathView::choosePull(int row)
{
    if (row < 0 || row >= m_log->rowCount()) {
        m_model->setPull({});
        return;
    }
    const LoggedPull &pull = m_log->pulls().at(row);
    m_model->setPull(pull);
    m_image->setText(pull.image);
    showState();
}

bool PullPathView::hasImage() const
{
    return !m_image->text().isEmpty();
}

void PullPathView::suggestFor(const QString &upstream)
{
    if (m_mode == Mode::Log || m_image->text() != m_suggested || upstream.isEmpty())
        return;
    m_suggested = KnownRegistries::instance().testImage(upstream);
    if (m_suggested.isEmpty())
        m_suggested = upstream + u"/example/image:tag"_s;
    m_image->setText(m_suggested);
    m_image->setCursorPosition(0); // where there is no room for all, the registry says more than the tag
}

void PullPathView::showMode()
{
    m_modes.at(int(m_mode))->setChecked(true);
    const bool hasPulls = m_log->rowCount() > 0;
    const bool showsPath = m_mode == Mode::Image || (m_mode == Mode::Log && hasPulls);
    m_logPane->setVisible(m_mode == Mode::Log);
    m_logPane->setSizePolicy(QSizePolicy::Preferred, hasPulls ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    m_path->setVisible(showsPath);
    m_images->setVisible(m_mode == Mode::Images);
    m_imageLabel->setVisible(m_mode == Mode::Image);
    m_image->setVisible(m_mode == Mode::Image);
    m_header->setShown(m_run, m_mode == Mode::Image);
    for (const QAction *action : {m_openLog, m_pasteLog})
        m_header->setShown(action, m_mode == Mode::Log);
    m_header->setShown(m_closeLog, m_mode == Mode::Log && m_log->hasLog());
    for (const QAction *action : {m_openImages, m_pasteImages})
        m_header->setShown(action, m_mode == Mode::Images);
    for (const QAction *action : {m_images->addMirrorAction(), m_closeImages})
        m_header->setShown(action, m_mode == Mode::Images && m_imagesModel->hasList());
    showState();
}

void PullPathView::showState()
{
    m_run->setEnabled(m_model->rowCount() > 0 && !m_model->isRunning());
    m_widths->setShown(TraceModel::ResultColumn, m_model->hasResults());
    m_widths->setShown(TraceModel::SeenColumn, m_model->overlaid().has_value());
    m_widths->setShown(TraceModel::VersionsColumn, m_model->differsByVersion());
    m_logPane->setConclusion(m_mode == Mode::Log && m_model->overlaid() ? m_model->overlaid()->conclusion : QString());
    const QString image = m_model->completeImage();
    const QString version = m_model->trace().containerd.id();
    if (!m_model->problem().isEmpty())
        m_state->show(m_model->problem());
    else if (image.isEmpty())
        m_state->show(m_mode == Mode::Log
                          ? tr("The log does not tell which image this is, so nothing can be predicted for it.")
                          : tr("Which requests containerd would make to pull an image, in order, and why. Nothing is "
                               "sent before you run them."));
    else if (m_mode == Mode::Log && m_model->overlaid())
        m_state->show({}); // what came of it stands above
    else if (m_model->isRunning())
        m_state->show(tr("Making the requests that resolve %1…").arg(image));
    else if (m_model->hasResults())
        m_state->show(tr("As seen from this computer: %1").arg(m_model->summary()));
    else if (m_model->trace().containerd.isAny())
        m_state->show(m_model->differsByVersion()
                          ? tr("containerd pulls %1 like this; what only some versions do is marked:").arg(image)
                          : tr("containerd of any version pulls %1 like this:").arg(image));
    else
        m_state->show(tr("containerd %1 pulls %2 like this:").arg(version, image));
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        goToRow(std::max(0, m_model->rowOfHost(m_host)));
    showDetail();
}

void PullPathView::showNote(const NodesNote &note)
{
    m_banner->keepMessage(note.severity, note.text);
}

void PullPathView::goToRow(int row)
{
    const QScopedValueRollback following(m_isFollowing, true);
    m_table->setCurrentIndex(m_model->index(row, TraceModel::RequestColumn));
}

void PullPathView::showHost(quint64 id)
{
    m_host = id;
    // A row of this host stays: it may not be the first one.
    const int row = m_model->rowOfHost(id);
    if (row >= 0 && !m_table->hasFocus() && m_model->hostOfRow(m_table->currentIndex().row()) != id)
        goToRow(row);
}

void PullPathView::showDetail()
{
    m_detail->setCards(traceCards(m_table->currentIndex()));
    m_picture->setCurrentRow(m_table->currentIndex().row());
}

} // namespace sme
