// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace sme {

/// Names the current place of the document: "crazy-botany › docker.io › mirror.gcr.io". Each part is a button that
/// goes there.
class Breadcrumb final : public QWidget
{
    Q_OBJECT

public:
    explicit Breadcrumb(QWidget *parent = nullptr);

    void setParts(const QStringList &parts);
    /// As it is read.
    QString text() const;

Q_SIGNALS:
    /// A part was clicked, by its position.
    void partChosen(int part);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();

    QStringList m_parts;
    QHBoxLayout *m_layout;
    QList<QToolButton *> m_buttons;
    QList<QWidget *> m_arrows; ///< before each part but the first
};

} // namespace sme
