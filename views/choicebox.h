// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace sme {

/// A combo box that assistive technology finds by its accessible name on every platform, with what is chosen as its
/// value. (Qt tells the chosen text as the name on Linux.) Where there is little room it cuts what is chosen.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;
};

} // namespace sme
