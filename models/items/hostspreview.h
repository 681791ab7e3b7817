// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/fenwick.h"
#include "items/mirrordocument.h"

#include <QObject>

namespace sme {

/// The text of all node files of a document, each under its path, for a view that shows them: kept right line by line.
///
/// A mirror's files are a block of whole lines; a block is a heading line with the path, the file, and an empty line
/// for each file. Blocks are rendered when the text is first asked for; before that, no patches are told.
class HostsPreview final : public QObject
{
    Q_OBJECT

public:
    explicit HostsPreview(MirrorDocument *document, QObject *parent = nullptr);

    /// The whole text; each line ends in "\n".
    QString text();
    /// The lines of a mirror's block: first and count. The text must have been asked for.
    std::pair<int, int> linesOfMirror(int mirror) const;
    /// The mirror whose block has this line, or -1.
    int mirrorAt(int line) const;
    /// Drops the text, so that edits cost nothing until it is asked for again.
    void release();

Q_SIGNALS:
    /// All is new: ask for text() again.
    void reset();
    /// `removed` lines from `line` on are replaced by `text` (whole lines).
    void linesReplaced(int line, int removed, const QString &text);

private:
    QString block(int mirror) const;
    /// The text of some blocks, and the lines of each.
    std::pair<QString, std::vector<int>> blocks(int first, int count) const;
    void invalidate();
    void replaceRange(const MirrorRange &range);
    void replaceBlocks(int first, int before, int after);

    MirrorDocument *m_document;
    Fenwick m_lines; ///< lines a mirror
    bool m_active = false;
};

} // namespace sme
