// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/documentfile.h"
#include "placedchange.h"

#include <QCoreApplication>

#include <cstdio>

using namespace sme;
using namespace Qt::StringLiterals;

/// FILE: an editor without a window that edits, keeps and saves a file again and again, and writes a byte after each
/// step, until it is killed.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    MirrorDocument document;
    DocumentFile file(&document);
    file.setAutosaveDelay(0);
    if (argc != 2 || !file.open(QString::fromLocal8Bit(argv[1])))
        return 1;
    const auto tell = [](char step) {
        std::fputc(step, stdout);
        std::fflush(stdout);
    };
    while (true) {
        const bool isHere = document.manifest().mirror(0).upstream == "docker.io"_L1;
        if (!byplace::perform(document, byplace::RenameMirror{0, isHere ? u"ghcr.io"_s : u"docker.io"_s}))
            return 1;
        tell('e');
        QCoreApplication::processEvents();
        tell('k');
        if (!file.save(true))
            return 1;
        tell('s');
    }
}
