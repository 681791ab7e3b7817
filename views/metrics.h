// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFontMetrics>
#include <QRect>
#include <QWidget>

namespace sme {

/// The sizes that all views share, in pixels. They come from the font, so that everything grows with it.
class Metrics
{
public:
    explicit Metrics(const QFontMetrics &font) : m_height(font.height()), m_character(font.averageCharWidth()) { }
    explicit Metrics(const QWidget *widget) : Metrics(widget->fontMetrics()) { }

    /// Between parts that belong together.
    int gap() const { return std::max(3, m_height / 4); }
    /// Between groups, and around what a view shows.
    int margin() const { return std::max(6, m_height / 2); }
    /// Of an icon beside text.
    int icon() const { return std::max(16, m_height); }
    /// Of a row in a tree or table.
    int row() const { return m_height + 2 * gap(); }
    int characters(int count) const { return count * m_character; }

    // The first window: shares of its width and height.
    static constexpr double leftShare = 0.30;
    static constexpr double problemsShare = 0.22;
    static constexpr double detailsShare = 0.52; ///< of the left
    static constexpr QSize preferredWindow{1440, 860};

private:
    int m_height;
    int m_character;
};

/// The part of a screen that a window has to fit into, without what the window manager adds around it.
QRect roomOn(const QScreen *screen);

/// Sizes a dialog, in characters and rows, and keeps all of it on its screen, the buttons at its end above all. One
/// that is visible is moved where it would hang over.
void resizeOnScreen(QWidget *dialog, int characters, int rows);

} // namespace sme
