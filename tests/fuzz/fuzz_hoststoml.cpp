// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// Any upstream and URL: what is written is read back with the same hosts.

#include "hosts/hoststoml.h"
#include "hosts/hoststomlreader.h"

#include <cstdlib>

using namespace sme;

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    static_cast<void>(readHostsToml(bytes)); // only has to end
    const QString text = QString::fromUtf8(bytes);
    const qsizetype middle = text.size() / 2;
    const Mirror mirror{text.left(middle),
                        {Host{text.mid(middle), {QStringLiteral("pull")}, QStringLiteral("ca"), true}}};
    for (const ReleaseChoice release : ReleaseChoice::all()) {
        const auto read = readHostsToml(renderHostsToml(mirror, release));
        if (read.isOk() && read->hosts.size() != 1)
            std::abort();
    }
    return 0;
}
