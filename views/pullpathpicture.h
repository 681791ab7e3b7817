// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractScrollArea>

namespace sme {

class TraceModel;

/// The way of an image as a picture: the image, then each host that is asked which digest it is, in order, with the
/// ones that are left out. Results colour it. The list beside it says the same to those who do not see it.
class PullPathPicture final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// The model must outlive the picture.
    explicit PullPathPicture(TraceModel *model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// A box was clicked: its row in the model.
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// A host that is asked, or left out.
    struct Station
    {
        int row = -1; ///< in the model; -1: the image
        QString title;
        QString text;
        QString outcome; ///< as TraceModel::OutcomeRole
        bool isSkipped = false;
        bool isUpstream = false;
        QRect box; ///< in the picture
    };

    void rebuild();
    void layOut();
    QList<Station> stations() const;
    void paintStation(QPainter *painter, const Station &station) const;
    void paintArrow(QPainter *painter, const Station &from, const Station &to) const;

    TraceModel *m_model;
    QList<Station> m_stations;
    int m_height = 0;
};

} // namespace sme
