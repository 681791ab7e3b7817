// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandline.h"
#include "translator.h"

#include "files/filename.h"
#include "files/overwriting.h"

#include <QCoreApplication>

#include <clocale>

#include <langinfo.h>

using namespace Qt::StringLiterals;

namespace {

/// Qt wants a UTF-8 locale and complains on standard error where there is none, as on many a jump host.
void ensureUtf8Locale()
{
    std::setlocale(LC_ALL, "");
    if (qstrcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8Locale();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"shoot-mirror"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MIRROR_VERSION));
    sme::installTranslations();

    const QStringList restored = sme::restoreInterrupted();
    for (const QString &message : restored)
        sme::Terminal().message(message);

    // Not Qt's list of them, which loses what is no text, and a byte order mark.
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments += sme::textFromSystem(argv[i]);
    const sme::ExitCode code = sme::runProgram(arguments);
    if (!sme::Terminal::finish()) {
        sme::Terminal().message(sme::Cli::tr("The output could not be written."));
        return int(sme::ExitCode::Usage);
    }
    return int(code);
}
