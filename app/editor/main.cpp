// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editorstyle.h"
#include "mainwindow.h"
#include "translator.h"

#include "files/filename.h"

#include <QApplication>
#include <QCommandLineParser>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setStyle(new sme::EditorStyle);
    QCoreApplication::setOrganizationName(u"shoot-mirror-editor"_s);
    QCoreApplication::setApplicationName(u"shoot-mirror-editor"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MIRROR_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Shoot Mirror Editor"_s);
    QGuiApplication::setDesktopFileName(u"shoot-mirror-editor"_s);
    sme::installTranslations();

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Edits the registry mirrors of Gardener Shoot clusters."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"new-window"_s, QCoreApplication::translate("main", "Open a window of its own, as always.")});
    parser.addPositionalArgument(u"FILE"_s, QCoreApplication::translate("main", "A manifest to open."), u"[FILE]"_s);
    // Not Qt's list of them, which loses what is no text.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += sme::textFromSystem(argv[i]);
    parser.process(arguments);
    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        parser.showHelp(2);

    sme::MainWindow window(files.value(0));
    window.show();
    return QApplication::exec();
}
