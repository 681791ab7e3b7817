// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/version.h"
#include "manifest/shootmanifest.h"
#include "node/messagefacts.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace sme {

/// One cause that a text can have; texts for people.
struct ExplainedCause
{
    QString cause;
    QString remedy;
    QString check; ///< a command that proves it, or where to look
    QString command = {}; ///< the command alone, for a shell; empty where the check is none
    bool isOnNode = false; ///< the command is for a shell on a node

    friend bool operator==(const ExplainedCause &, const ExplainedCause &) = default;
};

/// What one message means.
struct ExplainedMessage
{
    QString kind; ///< empty: not known
    bool generic = false; ///< says that a pull failed, not why
    MessageFacts facts;
    QStringList versions; ///< minor versions of containerd that can write it
    QString effect;
    QList<ExplainedCause> causes; ///< the likeliest first
    QString upstream; ///< of the document, or the image's registry
    std::optional<FieldRef> place; ///< the value of the document that it is about
    QString field; ///< its path
    int line = 0; ///< of the text of the document
    QString note; ///< what the document says about it
    QString message; ///< the text itself, redacted

    QJsonObject toJson() const;
};

/// What a pasted text means: the message that says most, and what else was in it.
struct ErrorExplanation
{
    ExplainedMessage main;
    QList<ExplainedMessage> also;
    qsizetype unread = 0; ///< lines in the middle of a text that is too long, which were not read

    bool isKnown() const { return !main.kind.isEmpty(); }
    QJsonObject toJson() const;
};

/// Explains events, descriptions, log lines of containerd and the kubelet, whole pages of them. `manifest`, if there is
/// one, is the document that the mirrors are in. Of a text of more than 20,000 lines the beginning is read, and more of
/// the end.
ErrorExplanation explain(const QString &text, const ShootManifest *manifest, const ContainerdChoice &version);

} // namespace sme
