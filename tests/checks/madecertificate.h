// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace sme::test {

/// The outline of a certificate in PEM, which nobody has signed; `end` is its last time in DER.
inline QByteArray madeCertificate(const QByteArray &subject, const QByteArray &end)
{
    const auto sequence = [](const QByteArray &content) {
        return "\x30" + QByteArray(1, char(content.size())) + content;
    };
    const QByteArray validity = "\x17\x0d"
                                "200102030405Z"
        + end;
    const QByteArray toBeSigned = QByteArray("\x02\x01\x01") + sequence({}) + sequence({}) + sequence(validity)
        + sequence(subject) + sequence({});
    const QByteArray der = sequence(sequence(toBeSigned) + sequence({}) + QByteArray("\x03\x01\x00", 3));
    return "-----BEGIN CERTIFICATE-----\n" + der.toBase64() + "\n-----END CERTIFICATE-----\n";
}

} // namespace sme::test
