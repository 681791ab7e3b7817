// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/backgroundwork.h"
#include "items/mirrordocument.h"
#include "node/imageuse.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace sme {

/// Which mirror of the document serves each image of a list. Lists are read beside the event loop; the table follows
/// the document.
class ImagesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { ImageColumn, MirrorColumn, TagColumn, DigestColumn, NoteColumn, ColumnCount };
    enum class State : quint8 {
        Mirrored,
        Leaks, ///< it has a mirror, but its tag goes to the upstream
        None, ///< no mirror
        Invalid, ///< no name of an image
    };
    enum Role {
        StateRole = Qt::UserRole, ///< State
        RegistryRole, ///< as the CRI reads it
        SystemRole, ///< bool: an image that Gardener runs
    };

    /// The document must outlive the model.
    explicit ImagesModel(MirrorDocument *document, QObject *parent = nullptr);

    void open(const QString &path);
    void readText(const QByteArray &text);
    void close();
    void cancel() { m_reading.cancel(); }

    bool hasList() const { return m_hasList; }
    bool isReading() const { return m_reading.isRunning(); }
    /// Why the last list could not be read; empty if it could.
    const QString &problem() const { return m_problem; }
    const ImageSummary &summary() const { return m_summary; }
    const ImageUse &use(int row) const { return m_uses.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// Another list, summary or problem. Comes behind the model's own signals.
    void listChanged();

private:
    void take(const Result<QList<ListedImage>> &images);
    void update();
    QString display(const ImageUse &use, int column) const;
    QString note(const ImageUse &use) const;
    static State stateOf(const ImageUse &use);

    MirrorDocument *m_document;
    QList<ListedImage> m_images;
    QList<ImageUse> m_uses;
    ImageSummary m_summary;
    QString m_problem;
    bool m_hasList = false;
    QTimer m_timer;
    BackgroundWork m_reading;
    BackgroundWork m_finding;
};

} // namespace sme
