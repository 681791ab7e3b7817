// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "choicebox.h"
#include "containerd/version.h"

namespace sme {

/// The choice of the version of containerd on the nodes: connection test and pull path go by it.
class ContainerdBox final : public ChoiceBox
{
    Q_OBJECT

public:
    explicit ContainerdBox(QWidget *parent = nullptr);

    void setChoice(const ContainerdChoice &choice);
    ContainerdChoice choice() const;

Q_SIGNALS:
    /// The user chose.
    void choiceMade();
};

} // namespace sme
