// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "detailtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct DetailText
{
    QLatin1StringView key; ///< in the report for machines
    const char *text;
};

constexpr std::array detailTable{
    DetailText{"address"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "address")},
    DetailText{"addresses"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "addresses")},
    DetailText{"attempts"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "attempts")},
    DetailText{"blob"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "blob")},
    DetailText{"challenge"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "challenge")},
    DetailText{"cipher"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "cipher")},
    DetailText{"clientCertificate"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "client certificate")},
    DetailText{"contentType"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "content type")},
    DetailText{"digest"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "digest")},
    DetailText{"equal"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "equal")},
    DetailText{"error"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "error")},
    DetailText{"expected"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "expected")},
    DetailText{"failures"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "failures")},
    DetailText{"issuer"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "issuer")},
    DetailText{"layers"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "layers")},
    DetailText{"limit"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "limit")},
    DetailText{"mediaType"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "media type")},
    DetailText{"missing"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "missing")},
    DetailText{"notAfter"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "not after")},
    DetailText{"notBefore"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "not before")},
    DetailText{"platform"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "platform")},
    DetailText{"platforms"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "platforms")},
    DetailText{"proxy"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "proxy")},
    DetailText{"realm"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "realm")},
    DetailText{"reason"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "reason")},
    DetailText{"redirects"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "redirects")},
    DetailText{"sans"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "names (SANs)")},
    DetailText{"scheme"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "scheme")},
    DetailText{"scope"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "scope")},
    DetailText{"server"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "server")},
    DetailText{"service"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "service")},
    DetailText{"size"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "size")},
    DetailText{"status"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "status")},
    DetailText{"subject"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "subject")},
    DetailText{"token"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "token")},
    DetailText{"url"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "URL")},
    DetailText{"version"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "version")},
    DetailText{"warnings"_L1, QT_TRANSLATE_NOOP("sme::DetailText", "warnings")},
};

/// A key without a row: the words in it.
QString wordsOf(const QString &key)
{
    QString text;
    for (const QChar c : key) {
        if (c.isUpper())
            text += u' ';
        text += c.toLower();
    }
    return text;
}

} // namespace

QString detailText(const QString &key)
{
    const auto row = std::find_if(detailTable.begin(), detailTable.end(),
                                  [&key](const DetailText &each) { return key == each.key; });
    return row == detailTable.end() ? wordsOf(key) : QCoreApplication::translate("sme::DetailText", row->text);
}

} // namespace sme
