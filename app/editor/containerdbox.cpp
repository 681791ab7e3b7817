// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerdbox.h"

namespace sme {

using namespace Qt::StringLiterals;

ContainerdBox::ContainerdBox(QWidget *parent) : ChoiceBox(parent)
{
    setObjectName(u"containerdVersion"_s);
    setAccessibleName(tr("containerd version"));
    setToolTip(tr("The version of containerd on the nodes, which connection test and pull path go by; any: what holds "
                  "for all versions, and where they differ"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const QStringList ids = ContainerdChoice::ids();
    for (const QString &id : ids) {
        addItem(id, id);
        const std::optional<ContainerdChoice> choice = ContainerdChoice::fromId(id);
        setItemData(count() - 1,
                    !choice || choice->isAny() ? tr("What holds for all versions, and where they differ")
                                               : tr("As containerd %1 does").arg(choice->id()),
                    Qt::ToolTipRole);
    }
    connect(this, &QComboBox::activated, this, &ContainerdBox::choiceMade);
}

void ContainerdBox::setChoice(const ContainerdChoice &choice)
{
    for (int item = 0; item < count(); ++item) {
        if (ContainerdChoice::fromId(itemData(item).toString()) == choice)
            setCurrentIndex(item);
    }
}

ContainerdChoice ContainerdBox::choice() const
{
    return ContainerdChoice::fromId(currentData().toString()).value_or(ContainerdChoice());
}

} // namespace sme
