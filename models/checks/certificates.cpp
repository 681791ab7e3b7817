// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/certificates.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QList>

#include <optional>

namespace sme {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::Certificates)
};

// Identifier octets of DER (X.690) as they occur in certificates.
constexpr uchar sequenceTag = 0x30;
constexpr uchar integerTag = 0x02;
constexpr uchar bitStringTag = 0x03;
constexpr uchar versionTag = 0xa0;

/// Reads DER elements one after the other.
class DerReader
{
public:
    explicit DerReader(QByteArrayView bytes) : m_rest(bytes) { }

    bool atEnd() const { return m_rest.isEmpty(); }
    bool nextIs(uchar tag) const { return !m_rest.isEmpty() && uchar(m_rest.front()) == tag; }

    /// The content of the next element if it has this tag and is complete.
    std::optional<QByteArrayView> read(uchar tag)
    {
        if (!nextIs(tag) || m_rest.size() < 2)
            return std::nullopt;
        qsizetype length = uchar(m_rest.at(1));
        qsizetype header = 2;
        if (length >= 0x80) {
            const qsizetype lengthBytes = length & 0x7f;
            if (lengthBytes < 1 || lengthBytes > 4 || m_rest.size() < header + lengthBytes)
                return std::nullopt;
            length = 0;
            for (qsizetype i = 0; i < lengthBytes; ++i)
                length = (length << 8) | uchar(m_rest.at(header + i));
            header += lengthBytes;
        }
        if (length > m_rest.size() - header)
            return std::nullopt;
        const QByteArrayView content = m_rest.sliced(header, length);
        m_rest = m_rest.sliced(header + length);
        return content;
    }

private:
    QByteArrayView m_rest;
};

/// Whether `der` has the outline of RFC 5280's Certificate.
bool isCertificate(QByteArrayView der)
{
    DerReader outer(der);
    const std::optional<QByteArrayView> certificate = outer.read(sequenceTag);
    if (!certificate || !outer.atEnd())
        return false;
    DerReader parts(*certificate);
    const std::optional<QByteArrayView> toBeSigned = parts.read(sequenceTag);
    if (!toBeSigned || !parts.read(sequenceTag) || !parts.read(bitStringTag) || !parts.atEnd())
        return false;
    DerReader fields(*toBeSigned);
    if (fields.nextIs(versionTag) && !fields.read(versionTag))
        return false;
    // Serial number; then signature algorithm, issuer, validity, subject and key.
    bool complete = fields.read(integerTag).has_value();
    for (int i = 0; i < 5; ++i)
        complete = complete && fields.read(sequenceTag).has_value();
    return complete;
}

bool isCertificateBlock(const QByteArray &type, const QByteArray &base64)
{
    if (type != "CERTIFICATE")
        return false;
    const auto decoded = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    return decoded && isCertificate(*decoded);
}

} // namespace

Result<void> checkCertificateBundle(QByteArrayView pem)
{
    constexpr QByteArrayView begin("-----BEGIN ");
    constexpr QByteArrayView end("-----END ");
    constexpr QByteArrayView dashes("-----");
    const QList<QByteArray> lines = pem.toByteArray().split('\n');
    int blocks = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray first = lines.at(i).trimmed();
        if (!first.startsWith(begin) || !first.endsWith(dashes) || first.size() < begin.size() + dashes.size())
            continue;
        ++blocks;
        const TextPlace place{int(i) + 1, 1};
        const QByteArray type = first.sliced(begin.size(), first.size() - begin.size() - dashes.size());
        QByteArray base64;
        for (++i; i < lines.size() && !lines.at(i).startsWith(end); ++i)
            base64 += lines.at(i).trimmed();
        if (i == lines.size())
            return Error{Messages::tr("PEM block %1 does not end").arg(blocks), place};
        if (!isCertificateBlock(type, base64))
            return Error{Messages::tr("PEM block %1 is not a readable certificate").arg(blocks), place};
    }
    if (blocks == 0)
        return Error{Messages::tr("it has no PEM block"), {}};
    return {};
}

} // namespace sme
