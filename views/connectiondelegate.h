// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "wrappingdelegate.h"

namespace sme {

/// Paints the rows of a ConnectionsModel: verdicts with an icon, and the stages of a test as a bar, each stage where it
/// began and as long as it took. A stage that failed is hatched, so that the colour is not all that says it.
class ConnectionDelegate final : public WrappingDelegate
{
    Q_OBJECT

public:
    using WrappingDelegate::WrappingDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace sme
