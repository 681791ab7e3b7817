// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/stagereport.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>
#include <QUrl>

namespace sme {

struct Challenge;

/// The only holder of secrets: the tokens that servers gave, bound to where they may be sent, and what else must not be
/// shown. Masks them in text, whole or in parts, plain, percent-encoded, in base64 and in hexadecimal digits.
class TokenStore
{
public:
    /// Keeps a token for the scheme, host and port of `url`.
    void keep(const QUrl &url, const QByteArray &token);
    /// The token for a URL; empty if there is none.
    QByteArray tokenFor(const QUrl &url) const { return m_tokens.value(originOf(url)); }
    bool hasTokenFor(const QUrl &url) const { return m_tokens.contains(originOf(url)); }
    void forget(const QUrl &url) { m_tokens.remove(originOf(url)); }
    /// Forgets all tokens. What they were is still not shown.
    void forgetAll() { m_tokens.clear(); }

    /// Keeps a text from being shown from now on.
    void hide(const QByteArray &secret);
    /// Hides the password of a URL.
    void hidePassword(const QUrl &url);

    /// A text with "[secret]" in place of all that gives a part of a secret away.
    QString masked(const QString &text) const;
    /// Text of a server, safe to show: masked, and then as plainText().
    QString shown(QByteArrayView text) const;
    ChallengeReport shown(const Challenge &challenge) const;
    /// A realm as it may be shown: a URL without user information and query, any other text without what stands before
    /// an "@".
    QString shownRealm(const QString &realm) const;

private:
    /// Parts of one length of the forms of secrets.
    using Parts = QSet<QString>;

    static QString originOf(const QUrl &url);
    void addForm(const QString &form, qsizetype length);

    QHash<QString, QByteArray> m_tokens; ///< by origin
    QHash<qsizetype, Parts> m_parts; ///< by length
};

} // namespace sme
