// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/tracemodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QTreeView;

namespace sme {

/// The requests that containerd would make to pull an image, in their order, without any network.
class PullPathView final : public QWidget
{
    Q_OBJECT

public:
    /// The model must outlive the view.
    explicit PullPathView(TraceModel *model, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void showState();

    TraceModel *m_model;
    QLineEdit *m_image;
    QLabel *m_state;
    QTreeView *m_table;
};

} // namespace sme
