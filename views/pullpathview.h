// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fileview.h"
#include "items/imagesmodel.h"
#include "items/pulllogmodel.h"
#include "items/tracemodel.h"

class QAction;
class QActionGroup;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTreeView;

namespace sme {

class Banner;
class CardList;
class ColumnWidths;
class FormText;
class HeaderBar;
class ImagesView;
class LogPane;
class PullPathPicture;
struct NodesNote;

/// The way of images: the requests that containerd would make to pull one, which can be carried out; the same with a
/// pull of a log laid over; and which mirror serves each image of a list.
class PullPathView final : public FileView
{
    Q_OBJECT

public:
    enum class Mode : quint8 { Image, Log, Images };

    /// The models must outlive the view.
    PullPathView(TraceModel *model, PullLogModel *log, ImagesModel *images, QWidget *parent = nullptr);

    HeaderBar *header() const { return m_header; }
    QTreeView *table() const { return m_table; }
    QSplitter *splitter() const { return m_splitter; }
    QSplitter *detailSplitter() const { return m_detailSplitter; }
    LogPane *logPane() const { return m_logPane; }
    ImagesView *imagesView() const { return m_images; }

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    /// Shows the requests for an image.
    void showImage(const QString &image);
    /// Whether there is an image, or the beginning of one.
    bool hasImage() const;
    /// Fills in an image of an upstream, unless the user typed another one.
    void suggestFor(const QString &upstream);
    /// Makes a request to a host of the document the current one, and that of later images.
    void showHost(quint64 id);
    /// Carries the requests out; enabled while there are any and none is under way.
    /// Says above all that is shown why it is nothing that nodes do, if so.
    void showNote(const NodesNote &note);

    QAction *runAction() const { return m_run; }
    QAction *openLogAction() const { return m_openLog; }
    QAction *pasteLogAction() const { return m_pasteLog; }
    QAction *openImagesAction() const { return m_openImages; }
    QAction *pasteImagesAction() const { return m_pasteImages; }

Q_SIGNALS:
    /// The user went to a request to this host.
    void hostChosen(quint64 id);

protected:
    void fitColumns() override;

private:
    void buildActions();
    void buildModes();
    void buildHeader();
    void buildPath();
    void connectAll();
    void choosePull(int row);
    void goToRow(int row);
    void showMode();
    void showState();
    void showDetail();

    TraceModel *m_model;
    PullLogModel *m_log;
    ImagesModel *m_imagesModel;
    Mode m_mode = Mode::Image;
    HeaderBar *m_header;
    QList<QAction *> m_modes; ///< in the order of Mode
    QAction *m_run = nullptr;
    QAction *m_openLog = nullptr;
    QAction *m_pasteLog = nullptr;
    QAction *m_closeLog = nullptr;
    QAction *m_openImages = nullptr;
    QAction *m_pasteImages = nullptr;
    QAction *m_closeImages = nullptr;
    QLabel *m_imageLabel;
    QLineEdit *m_image;
    QString m_suggested;
    Banner *m_banner;
    FormText *m_state;
    QTreeView *m_table;
    ColumnWidths *m_widths = nullptr;
    CardList *m_detail;
    PullPathPicture *m_picture = nullptr;
    QSplitter *m_splitter; ///< picture and table
    QSplitter *m_detailSplitter; ///< table and detail
    LogPane *m_logPane = nullptr;
    QWidget *m_path; ///< state, picture, table
    ImagesView *m_images = nullptr;
    QString m_chosen; ///< the image of the pull that is laid over
    quint64 m_host = 0; ///< the id of the one that is selected; 0: none
    bool m_isFollowing = false; ///< a row is made the current one, but not by the user
};

} // namespace sme
