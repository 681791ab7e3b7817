// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "metrics.h"

#include <QScreen>

#include <algorithm>

namespace sme {

namespace {

/// What the window manager adds around a window, at most, as long as it is not known.
constexpr QMargins likelyFrame(8, 40, 8, 8);

} // namespace

QRect roomOn(const QScreen *screen)
{
    return screen->availableGeometry().marginsRemoved(likelyFrame);
}

void resizeOnScreen(QWidget *dialog, int characters, int rows)
{
    const Metrics metrics(dialog);
    const QRect room = roomOn(dialog->screen());
    dialog->resize(QSize(metrics.characters(characters), metrics.row() * rows).boundedTo(room.size()));
    if (!dialog->isVisible())
        return; // it comes up over its window
    QRect place = dialog->geometry();
    place.moveRight(std::min(place.right(), room.right()));
    place.moveBottom(std::min(place.bottom(), room.bottom()));
    place.moveTopLeft({std::max(place.left(), room.left()), std::max(place.top(), room.top())});
    dialog->setGeometry(place);
}

} // namespace sme
