// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "windowstate.h"

#include "columnwidths.h"

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

constexpr QSize preferredSize(1440, 860);

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
    // QWidget moves a window that would be on no screen to one that exists.
    if (m_window->restoreGeometry(QSettings().value("window/geometry"_L1).toByteArray()))
        return;
    const QSize available = m_window->screen()->availableSize();
    m_window->resize(preferredSize.boundedTo(available - QSize(40, 60)));
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
    for (const QSplitter *splitter : m_splitters)
        settings.setValue(key(splitter), splitter->saveState());
    for (const QHeaderView *header : m_headers)
        settings.setValue(key(header), stateOf(header));
    if (m_tabs)
        settings.setValue("window/tab"_L1, m_tabs->currentWidget()->objectName());
}

} // namespace sme
