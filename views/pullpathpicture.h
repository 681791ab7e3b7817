// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme.h"

#include <QAbstractScrollArea>

namespace sme {

class TraceModel;

/// The way of an image as a picture: the image, then each host that is asked which digest it is, in order, with the
/// ones that are left out, and where content comes from. Results, what a log tells, and the last connection tests
/// colour it; what only some versions of containerd do is marked. The list beside it says the same to those who do not
/// see it.
class PullPathPicture final : public QAbstractScrollArea
{
    Q_OBJECT

public:
    /// The model must outlive the picture.
    explicit PullPathPicture(TraceModel *model, QWidget *parent = nullptr);

    /// Marks the box of the host that a row is about, and shows it.
    void setCurrentRow(int row);

Q_SIGNALS:
    /// A box was clicked: its row in the model.
    void rowChosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    /// A host that is asked, or left out.
    struct Station
    {
        enum class Kind : quint8 { Image, Host, Content };
        Kind kind = Kind::Host;
        int row = -1; ///< in the model; -1: none
        QString title;
        QString text;
        QString versions; ///< that make the request; empty: all that are chosen
        QLatin1StringView icon = QLatin1StringView("host");
        Meaning meaning = Meaning::Info;
        bool hasResult = false;
        bool isSkipped = false;
        bool isUpstream = false;
        QRect box; ///< in the picture
    };

    void rebuild();
    void layOut();
    void showCurrent();
    QList<Station> stations() const;
    Station hostStation(int row) const;
    Station contentStation() const;
    QString requestText(int row) const;
    static QString versionsText(const QString &versions);
    void paintStation(QPainter *painter, const Station &station) const;
    void paintArrow(QPainter *painter, const Station &from, const Station &to) const;

    bool isCurrent(const Station &station) const;

    TraceModel *m_model;
    QList<Station> m_stations;
    bool m_isStale = false; ///< there are none for the model's steps yet
    int m_currentRow = -1;
    int m_height = 0;
};

} // namespace sme
