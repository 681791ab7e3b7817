// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/base64.h"

#include <algorithm>

namespace sme {

std::optional<QByteArray> decodeBase64(QByteArrayView text)
{
    QByteArray digits;
    digits.reserve(text.size());
    std::copy_if(text.begin(), text.end(), std::back_inserter(digits), [](char c) { return c != '\n' && c != '\r'; });
    // Qt does not ask for padding.
    qsizetype padding = 0;
    while (padding < 2 && padding < digits.size() && digits[digits.size() - 1 - padding] == '=')
        ++padding;
    if (digits.size() % 4 != 0 || digits.first(digits.size() - padding).contains('='))
        return std::nullopt;
    auto decoded = QByteArray::fromBase64Encoding(std::move(digits), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    return std::move(decoded.decoded);
}

} // namespace sme
