// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/mirrordocument.h"
#include "probe/trace.h"

#include <QAbstractTableModel>

namespace sme {

/// The requests that containerd would make to pull one image with the document's mirrors, kept right after every edit.
class TraceModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { PurposeColumn, RequestColumn, WhyColumn, NextColumn, ColumnCount };
    enum Role {
        SkippedRole = Qt::UserRole, ///< bool: a host that is left out
        RoleIdRole, ///< "mirror" or "upstream"
    };

    explicit TraceModel(MirrorDocument *document, QObject *parent = nullptr);

    /// The image to pull, as it is typed; an empty text shows nothing.
    void setImage(const QString &text);
    /// Why there is nothing to show, in words for the user; empty if there is.
    QString problem() const { return m_problem; }
    /// The complete name of the image; empty if there is a problem.
    QString completeImage() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void update();
    QString display(const TraceStep &step, int column) const;

    MirrorDocument *m_document;
    QString m_text;
    QString m_problem;
    Trace m_trace;
};

} // namespace sme
