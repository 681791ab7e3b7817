// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/textencoding.h"

#include <QStringConverter>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct Packing
{
    QByteArrayView begin;
    QLatin1StringView name;
};

constexpr std::array packings{
    Packing{QByteArrayView("\x1f\x8b"), "gzip"_L1},  Packing{QByteArrayView("\x28\xb5\x2f\xfd"), "zstd"_L1},
    Packing{QByteArrayView("\xfd\x37zXZ"), "xz"_L1}, Packing{QByteArrayView("BZh"), "bzip2"_L1},
    Packing{QByteArrayView("PK\x03\x04"), "zip"_L1},
};

} // namespace

QLatin1StringView packingOf(QByteArrayView head)
{
    const auto fits = [&](const Packing &packing) { return head.startsWith(packing.begin); };
    const auto found = std::ranges::find_if(packings, fits);
    return found == packings.end() ? QLatin1StringView() : found->name;
}

QString decodedText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return decoder.decode(bytes);
}

} // namespace sme
