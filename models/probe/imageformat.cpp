// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/imageformat.h"

#include "probe/httpparser.h"
#include "probe/plaintext.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ImageFormatTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ContentProbe)
};

/// Of a long index, so many platforms are named.
constexpr qsizetype maxNamed = 20;

} // namespace

QCryptographicHash::Algorithm algorithmOf(const QString &digest)
{
    if (digest.startsWith("sha512:"_L1))
        return QCryptographicHash::Sha512;
    return digest.startsWith("sha384:"_L1) ? QCryptographicHash::Sha384 : QCryptographicHash::Sha256;
}

QString digestOf(const QByteArray &content, const QString &like)
{
    return like.section(u':', 0, 0) + u':'
        + QString::fromLatin1(QCryptographicHash::hash(content, algorithmOf(like)).toHex());
}

bool isMediaType(const QString &text)
{
    const auto isTypeChar = [](QChar c) { return c > u' ' && c < QChar(0x7f) && c != u','; };
    return !text.isEmpty() && std::ranges::all_of(text, isTypeChar);
}

QJsonObject entryFor(const QJsonArray &entries, const QString &architecture)
{
    QJsonObject nameless;
    for (const QJsonValue &value : entries) {
        const QJsonObject platform = value["platform"_L1].toObject();
        if (platform.value("os"_L1) == "linux"_L1 && platform.value("architecture"_L1) == architecture)
            return value.toObject();
        if (platform.isEmpty() && nameless.isEmpty())
            nameless = value.toObject();
    }
    return nameless;
}

QString platformsOf(const QJsonArray &entries)
{
    QStringList names;
    for (const QJsonValue &value : entries) {
        const QJsonObject platform = value["platform"_L1].toObject();
        names +=
            plainText(platform.value("os"_L1).toString() + u'/' + platform.value("architecture"_L1).toString(), 40);
        if (names.size() == maxNamed) {
            names += u"…"_s;
            break;
        }
    }
    names.removeDuplicates();
    return names.join(u", "_s);
}

bool isPackedAsSaid(const QByteArray &content, const QString &mediaType)
{
    if (mediaType.endsWith("gzip"_L1))
        return content.startsWith("\x1f\x8b");
    if (mediaType.endsWith("zstd"_L1))
        return content.startsWith("\x28\xb5\x2f\xfd");
    return true;
}

QString blobFault(const HttpResponse &response, const QString &digest, const QString &mediaType, qint64 size)
{
    const QByteArray range = response.header("content-range");
    const qint64 total = range.mid(range.lastIndexOf('/') + 1).toLongLong();
    const bool isUnpacked = response.coding == BodyCoding::Unpacked;
    const bool isPart = response.status == 206 && (isUnpacked || total != response.body.size());
    if (!response.bodyTooLarge && !isPart) {
        const QString actual = digestOf(response.body, digest);
        return actual == digest
            ? QString()
            : ImageFormatTexts::tr("The blob %1 has another content: its digest is %2.").arg(digest, actual);
    }
    const qint64 told = isUnpacked ? -1 : isPart ? total : response.contentLength();
    if (told > 0 && size >= 0 && told != size) {
        return ImageFormatTexts::tr("The blob %1 has %2 bytes, the manifest says %3.").arg(digest).arg(told).arg(size);
    }
    if (isPackedAsSaid(response.body, mediaType))
        return {};
    return (isUnpacked
                ? ImageFormatTexts::tr("The blob %1 is sent with Content-Encoding: gzip, which containerd unpacks; "
                                       "what is left is not what its media type says: it begins with “%2”.")
                : ImageFormatTexts::tr("The blob %1 is not what its media type says: it begins with “%2”."))
        .arg(digest, plainText(response.body, 20));
}

} // namespace sme
