// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/certificates.h"

#include "yaml/base64.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QHash>
#include <QTimeZone>

#include <optional>
#include <utility>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct CertificatesTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Certificates)
};

// Identifier octets of DER (X.690) as they occur in certificates.
constexpr uchar sequenceTag = 0x30;
constexpr uchar integerTag = 0x02;
constexpr uchar bitStringTag = 0x03;
constexpr uchar versionTag = 0xa0;
constexpr uchar utcTimeTag = 0x17;
constexpr uchar generalizedTimeTag = 0x18;

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

/// A time of RFC 5280's Validity: UTCTime (two digits of the year, from 1950 on) or GeneralizedTime; invalid if it is
/// none.
QDateTime readTime(DerReader &reader)
{
    const bool isShort = reader.nextIs(utcTimeTag);
    const std::optional<QByteArrayView> content = reader.read(isShort ? utcTimeTag : generalizedTimeTag);
    if (!content)
        return {};
    QString text = QString::fromLatin1(*content);
    if (isShort)
        text.prepend(text < u"50"_s ? u"20"_s : u"19"_s);
    QDateTime time = QDateTime::fromString(text, u"yyyyMMddHHmmss'Z'"_s);
    time.setTimeZone(QTimeZone::utc());
    return time.toUTC(); // which is written with a Z in every version of Qt
}

/// What is looked at in a certificate.
struct Outline
{
    QByteArrayView subject; ///< DER
    QDateTime notAfter;
};

/// The outline of RFC 5280's Certificate; nothing if `der` has another one.
std::optional<Outline> readOutline(QByteArrayView der)
{
    DerReader outer(der);
    const std::optional<QByteArrayView> certificate = outer.read(sequenceTag);
    if (!certificate || !outer.atEnd())
        return std::nullopt;
    DerReader parts(*certificate);
    const std::optional<QByteArrayView> toBeSigned = parts.read(sequenceTag);
    const std::optional<QByteArrayView> algorithm = parts.read(sequenceTag);
    if (!toBeSigned || !algorithm || !parts.read(bitStringTag) || !parts.atEnd())
        return std::nullopt;
    DerReader fields(*toBeSigned);
    if (fields.nextIs(versionTag) && !fields.read(versionTag))
        return std::nullopt;
    const bool hasSerial = fields.read(integerTag).has_value();
    const bool isSameAlgorithm = fields.read(sequenceTag) == algorithm;
    const bool hasIssuer = fields.read(sequenceTag).has_value();
    const std::optional<QByteArrayView> validity = fields.read(sequenceTag);
    const std::optional<QByteArrayView> subject = fields.read(sequenceTag);
    const bool hasKey = fields.read(sequenceTag).has_value();
    if (!hasSerial || !isSameAlgorithm || !hasIssuer || !validity || !subject || !hasKey)
        return std::nullopt;
    DerReader times(*validity);
    readTime(times); // not before
    return Outline{*subject, readTime(times)};
}

bool isCertificate(QByteArrayView der)
{
    return readOutline(der).has_value();
}

/// A block of a PEM text.
struct PemBlock
{
    QByteArray type;
    QByteArray bytes;
    bool hasHeaders = false;
};

/// Reads the blocks of a PEM text one after the other, each by the rules of Go's encoding/pem.
class PemReader
{
public:
    explicit PemReader(QByteArrayView text) : m_text(text) { }

    /// The next block that can be read; nothing at the end.
    std::optional<PemBlock> next();
    /// Whether there was a beginning of a block that could not be read.
    bool hasBroken() const { return m_hasBroken; }

private:
    static constexpr QByteArrayView begin{"-----BEGIN "};
    static constexpr QByteArrayView end{"-----END "};
    static constexpr QByteArrayView dashes{"-----"};

    /// The line at m_pos without blanks at its end; goes on to the next one.
    QByteArrayView takeLine();
    bool findBegin();
    std::optional<PemBlock> readBlock();
    void readHeaders(PemBlock &block);

    QByteArrayView m_text;
    qsizetype m_pos = 0;
    bool m_hasBroken = false;
};

QByteArrayView PemReader::takeLine()
{
    const qsizetype lineEnd = m_text.indexOf('\n', m_pos);
    QByteArrayView line = m_text.sliced(m_pos, (lineEnd < 0 ? m_text.size() : lineEnd) - m_pos);
    m_pos = lineEnd < 0 ? m_text.size() : lineEnd + 1;
    while (line.endsWith(' ') || line.endsWith('\t') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

/// Goes behind the next beginning of a block, which stands at the beginning of a line.
bool PemReader::findBegin()
{
    for (qsizetype at = m_text.indexOf(begin, m_pos); at >= 0; at = m_text.indexOf(begin, at + 1)) {
        if (at == m_pos || m_text[at - 1] == '\n') {
            m_pos = at + begin.size();
            return true;
        }
    }
    m_pos = m_text.size();
    return false;
}

void PemReader::readHeaders(PemBlock &block)
{
    while (m_pos < m_text.size()) {
        const qsizetype before = m_pos;
        if (!takeLine().contains(':')) {
            m_pos = before;
            return;
        }
        block.hasHeaders = true;
    }
}

std::optional<PemBlock> PemReader::readBlock()
{
    const QByteArrayView typeLine = takeLine();
    if (!typeLine.endsWith(dashes))
        return std::nullopt;
    PemBlock block{typeLine.chopped(dashes.size()).toByteArray(), {}, false};
    const qsizetype afterType = m_pos;
    readHeaders(block);
    const bool isEmpty = !block.hasHeaders && m_text.sliced(m_pos).startsWith(end);
    const qsizetype endLine = isEmpty ? m_pos : m_text.indexOf(QByteArray("\n") + end.toByteArray(), m_pos);
    const QByteArray content = endLine < 0
        ? QByteArray()
        : m_text.sliced(m_pos, endLine - m_pos).toByteArray().replace(' ', "").replace('\t', "");
    m_pos = endLine < 0 ? m_text.size() : endLine + (isEmpty ? 0 : 1);
    const QByteArrayView trailer = takeLine();
    const std::optional<QByteArray> bytes = decodeBase64(content);
    if (endLine < 0 || trailer != end.toByteArray() + block.type + dashes.toByteArray() || !bytes) {
        m_pos = afterType; // another block may begin within
        return std::nullopt;
    }
    block.bytes = *bytes;
    return block;
}

std::optional<PemBlock> PemReader::next()
{
    while (findBegin()) {
        if (std::optional<PemBlock> block = readBlock())
            return block;
        m_hasBroken = true;
    }
    return std::nullopt;
}

/// Why there is no block at all in what looks like something else.
QString describe(QByteArrayView pem)
{
    if (isCertificate(pem))
        return CertificatesTexts::tr("it holds DER (binary), not PEM; convert it with “openssl x509 -inform der”");
    const std::optional<QByteArray> decoded = decodeBase64(pem.trimmed());
    if (decoded && decoded->contains("-----BEGIN "))
        return CertificatesTexts::tr("it is base64 twice; encode it once");
    if (decoded && isCertificate(*decoded))
        return CertificatesTexts::tr(
            "it is base64 without the lines -----BEGIN CERTIFICATE----- and -----END CERTIFICATE-----");
    if (pem.contains("----------BEGIN "))
        return CertificatesTexts::tr("its PEM blocks are glued together; put a line break before each -----BEGIN");
    if (pem.contains("-----BEGIN "))
        return CertificatesTexts::tr("it has no complete PEM block; each begins and ends on a line of its own");
    return CertificatesTexts::tr("it has no PEM block");
}

} // namespace

CertificateBundle readCertificateBundle(QByteArrayView pem)
{
    CertificateBundle bundle;
    PemReader reader(pem);
    bool isFirst = true;
    QHash<QByteArray, QDateTime> ends; // of each subject, the last
    while (const std::optional<PemBlock> block = reader.next()) {
        const std::optional<Outline> outline = block->type == "CERTIFICATE" ? readOutline(block->bytes) : std::nullopt;
        const bool isReadable = outline.has_value();
        if (isFirst && block->type != "CERTIFICATE")
            bundle.problem = CertificatesTexts::tr("its first PEM block is “%1”, not CERTIFICATE")
                                 .arg(QString::fromUtf8(block->type).left(60));
        else if (isFirst && !isReadable)
            bundle.problem = CertificatesTexts::tr("its first PEM block is not a readable certificate");
        isFirst = false;
        if (isReadable && !block->hasHeaders) {
            ++bundle.loaded;
            QDateTime &end = ends[outline->subject.toByteArray()];
            if (!end.isValid() || outline->notAfter > end)
                end = outline->notAfter;
        } else {
            bundle.isPartial = true;
        }
        bundle.hasPrivateKey = bundle.hasPrivateKey || block->type.endsWith("PRIVATE KEY");
    }
    for (const QDateTime &end : std::as_const(ends)) {
        if (end.isValid() && (!bundle.ends.isValid() || end < bundle.ends))
            bundle.ends = end;
    }
    bundle.isPartial = bundle.isPartial || reader.hasBroken();
    if (isFirst)
        bundle.problem = describe(pem);
    return bundle;
}

} // namespace sme
