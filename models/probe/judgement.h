// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/hostrequest.h"
#include "probe/probefailure.h"
#include "probe/registryclient.h"

#include <optional>

namespace sme {

/// The media types that containerd asks for and understands as manifests, in the order of its Accept header.
QStringList manifestMediaTypes();
/// The Accept header of a resolve request.
QByteArray manifestAccept();
/// The media type of an answer as containerd reads it: all before a semicolon, blanks and upper case letters included.
QString manifestMediaType(const HttpResponse &response);
/// Whether a media type is that of an index: a list of manifests.
bool isIndexType(const QString &mediaType);
/// Whether a digest is one: a known algorithm and its number of hex digits.
bool isWellFormedDigest(const QByteArray &digest);

/// Why the answer of an API root is not one that a registry gives; nothing if it is (a 401 is).
std::optional<ProbeFailure> judgeApi(const RegistryAnswer &answer);
/// Why the answer to a resolve request (HEAD, or GET in its place) is no manifest; nothing if it is one. Where the
/// digest is known already, the header that names one does not count.
std::optional<ProbeFailure> judgeManifest(const RegistryAnswer &answer, bool knowsDigest);
/// Why an answer to a request for a manifest by digest, or for a blob, has not what was asked for; by its status alone.
std::optional<ProbeFailure> judgeStatus(const RegistryAnswer &answer);

/// Why the Content-Encoding of content by digest keeps some versions from using it; nothing if it does not. `isRight`:
/// as it was sent, it is what was asked for.
std::optional<ProbeFailure> judgeCoding(const HttpResponse &response, bool isRight);
/// What becomes of content by digest that could not be read to its end.
OutcomeByVersion unreadableOutcome(const HttpResponse &response);

/// Whether an answer is a status that leads on to the next host and not more: a GET or another URL may be answered
/// otherwise. Not so for what asks for credentials or for less haste.
bool isPlainRefusal(const RegistryAnswer &answer);

/// What is reported of an answer, safe to show: status, headers, challenge, redirects, the server's own words.
AnswerReport describeAnswer(const RegistryAnswer &answer, const TokenStore &tokens);

/// Makes a note in the report of its stage where an answer was slow to come.
void noteSlowness(const RegistryAnswer &answer, const ProbeLimits &limits, StageReport &report);

/// Whether containerd repeats over plain HTTP what failed so where HTTPS was tried first.
bool fallsBackToHttp(const ProbeFailure &failure);

} // namespace sme
