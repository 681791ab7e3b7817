// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "wrappedtext.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace sme {

namespace {

/// Lays a text out; its height.
double layOut(QTextLayout &layout, int width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double height = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(1, width));
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    return height;
}

} // namespace

int wrappedHeight(const QFont &font, int width, const QString &text)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), font);
    return int(std::ceil(layOut(layout, width)));
}

QString wrappedLines(const QFont &font, int width, const QString &text)
{
    QTextLayout layout(text, font);
    layOut(layout, width);
    QStringList lines;
    for (int line = 0; line < layout.lineCount(); ++line)
        lines += text.sliced(layout.lineAt(line).textStart(), layout.lineAt(line).textLength()).trimmed();
    return lines.join(u'\n');
}

void paintWrapped(QPainter *painter, const QRect &place, const QString &text)
{
    QTextLayout layout(QString(text).replace(u'\n', QChar::LineSeparator), painter->font());
    layOut(layout, place.width());
    layout.draw(painter, place.topLeft());
}

} // namespace sme
