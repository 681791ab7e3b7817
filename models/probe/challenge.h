// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QUrl>

namespace sme {

/// One challenge of a WWW-Authenticate header (RFC 9110, section 11.6.1).
struct Challenge
{
    enum class Scheme : quint8 { Bearer, Digest, Basic, Other };

    Scheme scheme = Scheme::Other;
    QString name; ///< the scheme as sent
    QHash<QString, QString> parameters; ///< keys in lower case
};

/// Reads the values of WWW-Authenticate headers, in the order in which containerd takes the challenges: Bearer, Digest,
/// Basic. As containerd does it: of several challenges in one header only the first one counts, and a value without
/// quotes ends where an RFC 9110 token does.
QList<Challenge> parseChallenges(const QList<QByteArray> &headers);

/// The URL that asks for an anonymous token, as containerd builds it: the challenge's own scopes and, for a
/// `repository`, pull access to it, sorted and without repeats. An invalid URL if the realm is missing or is no http(s)
/// URL.
QUrl tokenUrl(const Challenge &challenge, const QString &repository);

/// The token in a token server's answer; empty if there is none that can be sent, or the answer is one that containerd
/// does not read.
QByteArray tokenOf(const QByteArray &body);

} // namespace sme
