// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// Measures how long a process takes from its start to its first paint, with the editor's window and with an empty
// QMainWindow, and compares them.
//
//     startupbench [RUNS]
//
// starts each of the two RUNS times (default 15), one after the other, and prints the medians and their ratio, which
// should be at most 1.3. Run it on a display (or with QT_QPA_PLATFORM=offscreen), and with a release build. The empty
// window needs no font, which makes up most of the difference where fonts are slow to find.

#include "editorstyle.h"
#include "mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMainWindow>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

/// Ends the process with the first paint of a window.
class PaintWatch final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && object->isWidgetType() && static_cast<QWidget *>(object)->isWindow())
            QMetaObject::invokeMethod(
                qApp, [] { std::_Exit(0); }, Qt::QueuedConnection);
        return false;
    }
};

int showWindow(int &argc, char **argv, bool isEditor)
{
    QApplication application(argc, argv);
    if (isEditor)
        QApplication::setStyle(new sme::EditorStyle);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, QString::fromLocal8Bit(argv[2]));
    PaintWatch watch;
    application.installEventFilter(&watch);
    std::unique_ptr<QMainWindow> window;
    if (isEditor)
        window = std::make_unique<sme::MainWindow>();
    else
        window = std::make_unique<QMainWindow>();
    window->show();
    return QApplication::exec();
}

double measure(const QString &kind)
{
    const QTemporaryDir folder; // the window starts without settings, and leaves none
    QElapsedTimer timer;
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    timer.start();
    process.start(QCoreApplication::applicationFilePath(), {kind, folder.path()});
    process.waitForFinished();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char *argv[])
{
    const QString argument = QString::fromLocal8Bit(argc > 1 ? argv[1] : "15");
    if (argc > 2 && (argument == "editor"_L1 || argument == "empty"_L1))
        return showWindow(argc, argv, argument == "editor"_L1);

    QCoreApplication application(argc, argv);
    const int runs = std::max(1, argument.toInt());
    std::vector<double> editor;
    std::vector<double> empty;
    for (int run = 0; run < runs; ++run) { // in turn, so that both see the same machine
        empty.push_back(measure(u"empty"_s));
        editor.push_back(measure(u"editor"_s));
    }
    const double ratio = median(editor) / median(empty);
    QTextStream(stdout) << "empty window " << median(empty) << " ms, editor " << median(editor) << " ms, ratio "
                        << ratio << Qt::endl;
    return 0;
}
