// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "editorstyle.h"
#include "languagecontroller.h"
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
    sme::installTranslations(sme::LanguageController::chosen());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Edits the registry mirrors of Gardener Shoot clusters."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"new-window"_s, QCoreApplication::translate("main", "Opens a window without a document.")});
    parser.addPositionalArgument(
        u"FILE"_s,
        QCoreApplication::translate("main",
                                    "Manifests to open, a window each. An archive of a node, a log or "
                                    "an error text is shown beside the first."),
        u"[FILE...]"_s);
    // Not Qt's list of them, which loses what is no text.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += sme::textFromSystem(argv[i]);
    parser.process(arguments);
    sme::MainWindow::openWindows(parser.positionalArguments());
    return QApplication::exec();
}
