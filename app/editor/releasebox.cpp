// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "releasebox.h"

namespace sme {

using namespace Qt::StringLiterals;

ReleaseBox::ReleaseBox(QWidget *parent) : ChoiceBox(parent)
{
    setObjectName(u"extensionRelease"_s);
    setAccessibleName(tr("Extension release"));
    setToolTip(tr("The release of the registry-mirror extension to check against; portable: all that know the fields "
                  "in use"));
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    const QList<ReleaseChoice> choices = ReleaseChoice::all();
    for (const ReleaseChoice choice : choices) {
        addItem(choice.id(), choice.id());
        setItemData(count() - 1,
                    choice.isPortable() ? tr("The document must hold on every release that knows the fields it uses")
                                        : tr("The document must hold on this release"),
                    Qt::ToolTipRole);
    }
    connect(this, &QComboBox::activated, this, [this] {
        if (const auto choice = ReleaseChoice::fromId(currentData().toString()))
            Q_EMIT releaseChosen(*choice);
    });
}

void ReleaseBox::setRelease(ReleaseChoice release)
{
    setCurrentIndex(findData(release.id()));
}

} // namespace sme
