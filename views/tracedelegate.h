// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardlist.h"
#include "wrappingdelegate.h"

#include <QIcon>
#include <QModelIndex>

namespace sme {

/// Rows of a TraceModel, with every request in full: hosts that are left out are dimmed, results and what a log tells
/// have icons.
class TraceDelegate final : public WrappingDelegate
{
    Q_OBJECT

public:
    using WrappingDelegate::WrappingDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// All there is to say about a row of a TraceModel, as a card with a button that copies the request; nothing for an
/// index that is not valid.
QList<Card> traceCards(const QModelIndex &index);

} // namespace sme
