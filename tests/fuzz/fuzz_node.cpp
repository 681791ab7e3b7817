// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// The first byte chooses a reader of node data: an archive, a hosts.toml, a log, an error text, a list of images. All
// end, and none crashes.

#include "hosts/hoststomlreader.h"
#include "node/bundle.h"
#include "node/explanation.h"
#include "node/imageuse.h"
#include "node/pulllog.h"

#include <QTemporaryFile>

using namespace sme;

namespace {

void readArchive(const QByteArray &bytes)
{
    QTemporaryFile file;
    if (!file.open())
        return;
    file.write(bytes);
    file.flush();
    static_cast<void>(NodeBundle::read(file.fileName()).isOk());
}

void readLog(const QByteArray &bytes)
{
    PullLogReader reader;
    for (const QByteArray &line : bytes.split('\n'))
        reader.addLine(line);
    reader.take();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    switch (data[0] % 5) {
    case 0:
        readArchive(bytes);
        break;
    case 1:
        static_cast<void>(readHostsToml(bytes, hostsTomlBehaviours).isOk());
        break;
    case 2:
        readLog(bytes);
        break;
    case 3:
        explain(QString::fromUtf8(bytes), nullptr, {});
        break;
    default:
        if (const auto images = readImageList(bytes))
            imageUses(*images, {});
    }
    return 0;
}
