// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "windowstate.h"

#include "columnwidths.h"
#include "metrics.h"

#include <QDockWidget>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMainWindow>
#include <QScreen>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Changes where a state that was kept by an earlier version no longer fits.
constexpr int panesVersion = 1;

QRect roomFor(const QMainWindow *window)
{
    const QScreen *screen = QGuiApplication::screenAt(window->geometry().center());
    return roomOn(screen ? screen : window->screen());
}

/// A header has no name of its own; its view has.
QString key(const QHeaderView *header)
{
    return u"window/columns/"_s + header->parent()->objectName();
}

QByteArray stateOf(const QHeaderView *header)
{
    const auto *widths = header->findChild<ColumnWidths *>();
    return widths ? widths->state() : header->saveState();
}

QString key(const QDockWidget *pane)
{
    return u"window/pane/"_s + pane->objectName();
}

QString key(const QSplitter *splitter)
{
    return u"window/splitter/"_s + splitter->objectName();
}

} // namespace

WindowState::WindowState(QMainWindow *window) : m_window(window)
{
}

void WindowState::restoreGeometry()
{
    // QWidget moves a window that would be on no screen to one that exists, but leaves it larger than that.
    if (!m_window->restoreGeometry(QSettings().value("window/geometry"_L1).toByteArray())) {
        m_window->resize(Metrics::preferredWindow.boundedTo(roomFor(m_window).size()));
        return;
    }
    const QRect room = roomFor(m_window);
    QRect place = m_window->geometry();
    if (m_window->isMaximized() || m_window->isFullScreen() || room.contains(place))
        return;
    place.setSize(place.size().boundedTo(room.size()));
    place.moveLeft(std::clamp(place.left(), room.left(), room.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.bottom() + 1 - place.height()));
    m_window->setGeometry(place);
}

QByteArray WindowState::keepPanes(QMainWindow *part)
{
    m_panes = part;
    return QSettings().value("window/panes"_L1).toByteArray();
}

bool WindowState::restorePanes(QMainWindow *part, const QByteArray &kept)
{
    if (!part->restoreState(kept, panesVersion))
        return false;
    // Qt shares the room out anew where it is another than it was.
    QList<QDockWidget *> panes;
    QList<int> widths;
    QList<int> heights;
    const QList<QDockWidget *> all = part->findChildren<QDockWidget *>();
    for (QDockWidget *pane : all) {
        const QSize size = QSettings().value(key(pane)).toSize();
        if (pane->isFloating() || size.isEmpty())
            continue;
        panes.append(pane);
        widths.append(size.width());
        heights.append(size.height());
    }
    part->resizeDocks(panes, widths, Qt::Horizontal);
    part->resizeDocks(panes, heights, Qt::Vertical);
    return true;
}

void WindowState::restoreSplitter(QSplitter *splitter)
{
    m_splitters.append(splitter);
    splitter->restoreState(QSettings().value(key(splitter)).toByteArray());
}

void WindowState::restoreHeader(QHeaderView *header)
{
    m_headers.append(header);
    const QByteArray state = QSettings().value(key(header)).toByteArray();
    if (auto *widths = header->findChild<ColumnWidths *>())
        widths->restore(state);
    else
        header->restoreState(state);
}

void WindowState::restoreTab(QTabWidget *tabs)
{
    m_tabs = tabs;
    const QString name = QSettings().value("window/tab"_L1).toString();
    for (int index = 0; index < tabs->count(); ++index) {
        if (tabs->widget(index)->objectName() == name)
            tabs->setCurrentIndex(index);
    }
}

void WindowState::save() const
{
    QSettings settings;
    settings.setValue("window/geometry"_L1, m_window->saveGeometry());
    if (m_panes) {
        settings.setValue("window/panes"_L1, m_panes->saveState(panesVersion));
        const QList<QDockWidget *> panes = m_panes->findChildren<QDockWidget *>();
        for (const QDockWidget *pane : panes)
            settings.setValue(key(pane), pane->size());
    }
    for (const QSplitter *splitter : m_splitters)
        settings.setValue(key(splitter), splitter->saveState());
    for (const QHeaderView *header : m_headers)
        settings.setValue(key(header), stateOf(header));
    if (m_tabs)
        settings.setValue("window/tab"_L1, m_tabs->currentWidget()->objectName());
}

} // namespace sme
