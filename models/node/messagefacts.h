// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace sme {

/// What can be told of a message of containerd or the kubelet without knowing what it means.
struct MessageFacts
{
    QString image; ///< as written
    QString registry; ///< of the image, or what the parameter `ns` names; as the CRI reads it
    QString host; ///< with port if given: that answered, or was to be asked
    QString url; ///< of the request, redacted
    QString path; ///< a file below certs.d
    int status = 0; ///< of HTTP; 0 when none is told

    /// Takes over what is missing here.
    void complete(const MessageFacts &other);
};

/// A line of a log, an event or a description without its quoting: escaped quotes become quotes at every depth, blanks
/// are single. What was folded into a JSON string comes out as well.
QString plainMessage(QStringView line);

/// What `message`, which is plain, tells.
MessageFacts factsOf(const QString &message);

/// The image that a request for a manifest is about, below `root`, the path of the API there; empty for other requests.
QString imageOfRequest(const QUrl &url, const QString &registry, const QString &root);

/// Host and port as the URL names them, without user and password.
QString authorityOf(const QUrl &url);

/// Whether the message is the end of a pull, not one host's failure on the way.
bool endsPull(const QString &message);

} // namespace sme
