// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// rendericon FILE.svg SIZE FILE.png: the icon for desktops that do not draw vectors, made while the project is built.

#include <QCoreApplication>
#include <QImage>
#include <QPainter>
#include <QStringList>
#include <QSvgRenderer>

#include <cstdlib>

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return EXIT_FAILURE;
    const int size = arguments.at(2).toInt();
    QSvgRenderer renderer(arguments.at(1));
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    if (!renderer.isValid() || image.isNull())
        return EXIT_FAILURE;
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        renderer.render(&painter);
    }
    return image.save(arguments.at(3)) ? EXIT_SUCCESS : EXIT_FAILURE;
}
