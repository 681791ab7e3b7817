// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QString>

namespace sme {

/// What a file is that somebody has: a manifest, or what a ticket brings beside it.
enum class Attachment : quint8 {
    Document, ///< a manifest, and whatever is nothing else: it can be edited as a text
    Bundle, ///< a folder, or an archive, of what a node has
    Log, ///< of containerd
    ErrorText, ///< events, a description of a pod, a message
    Images, ///< a list of images, or objects of kubectl that name them
    HostsToml,
};

/// What a file is, by what is in it: names of attachments say little. Only its beginning is read. A file that cannot be
/// read is a document, whose opening tells why.
Attachment attachmentOf(const QString &path);

/// The same of a text, or its beginning; never a bundle.
Attachment attachmentOfText(QByteArrayView text);

} // namespace sme
