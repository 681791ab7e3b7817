// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/redaction.h"

#include <QRegularExpression>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Replaces what group 1 captures, in every match.
void hideGroup(QString &text, const QRegularExpression &pattern)
{
    QString result;
    qsizetype copied = 0;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).sliced(copied, match.capturedStart(1) - copied);
        result += u'…';
        copied = match.capturedEnd(1);
    }
    if (copied == 0)
        return;
    text = result.append(QStringView(text).sliced(copied));
}

} // namespace

QString redacted(const QString &text)
{
    static const QRegularExpression userInfo(u"[a-zA-Z][a-zA-Z0-9+.-]*://([^/\\s\"'@?#]+)@"_s);
    static const QRegularExpression query(u"[?&](?!(?:ns|scope|service)=)[A-Za-z0-9_.~%-]+=([^&\\s\"'\\\\#<>)]+)"_s);
    static const QRegularExpression header(
        u"\\b(?:authorization|cookie|set-cookie|x-registry-auth|x-auth-token)\\b[\"']?\\s*[:=]\\s*[\\[\"'\\\\]*"
        "([^\"'\\\\\\]\\r\\n]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression scheme(u"\\b(?:Bearer|Basic)\\s+([A-Za-z0-9._~+/=-]{8,})"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(
        u"\\b(?:password|passwd|(?:access|refresh|identity|id|registry)?_?token|secret|api_?key|client_secret)"
        "[\"'\\\\]*\\s*[:=]\\s*[\"'\\\\]*([^\\s\"'\\\\,;&}]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression webToken(u"\\b(eyJ[A-Za-z0-9_-]{8,}(?:\\.[A-Za-z0-9_-]*)*)"_s);
    // One look tells for most texts that none of the words is there that secrets stand behind.
    static const QRegularExpression hint(u"auth|cookie|bearer|basic|passw|token|secret|key|eyJ"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString result = text;
    if (text.contains(u'@'))
        hideGroup(result, userInfo);
    if (text.contains(u'?') || text.contains(u'&'))
        hideGroup(result, query);
    if (!hint.match(text).hasMatch())
        return result;
    for (const QRegularExpression *pattern : {&header, &scheme, &named, &webToken})
        hideGroup(result, *pattern);
    return result;
}

} // namespace sme
