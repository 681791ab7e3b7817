// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/difflines.h"
#include "items/mirrordocument.h"

#include <QObject>

#include <optional>

namespace sme {

/// The document as the YAML view shows it: the whole file, or a part of it as a snippet of its own.
///
/// The text is told once; from then on only what changed, so that a text widget is patched and keeps its scroll
/// position.
class YamlPreview final : public QObject
{
    Q_OBJECT

public:
    enum class Scope { File, Extension, MirrorConfig };

    explicit YamlPreview(MirrorDocument *document, QObject *parent = nullptr);

    Scope scope() const { return m_scope; }
    void setScope(Scope scope);

    /// The text as shown (see displayText()).
    QString text() const;
    /// Its bytes, as to be copied or exported.
    QByteArray bytes() const;
    /// Why there is nothing to show in this scope; empty if there is.
    QString unavailableReason() const;
    /// Where a value stands in what is shown; nothing if it is not part of it, or the scope is not the file.
    std::optional<std::pair<TextPosition, TextPosition>> range(const FieldRef &field) const;

    /// What saving would change: the lines against `saved`.
    QList<DiffLine> changesAgainst(const QByteArray &saved) const;

Q_SIGNALS:
    /// All is new: ask for text() again.
    void reset();
    /// The text from `begin` to `end` is replaced by `text`.
    void patched(sme::TextPosition begin, sme::TextPosition end, const QString &text);

private:
    void patchFile(const TextPatch &patch);
    void patchSnippet();
    Result<QByteArray> snippetBytes() const;

    MirrorDocument *m_document;
    Scope m_scope = Scope::File;
    QByteArray m_shown; ///< what was told last; only for a snippet, whose text the document does not hold
};

} // namespace sme
