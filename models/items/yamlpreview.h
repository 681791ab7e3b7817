// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/mirrordocument.h"
#include "manifest/snippet.h"

#include <QObject>

#include <optional>

namespace sme {

/// The document as the YAML view shows it: the whole file, or a part of it as a snippet of its own, which can be typed
/// in all the same.
///
/// The text is told once; from then on only what changed, so that a text widget is patched and keeps its scroll
/// position. A part stays the part that it was while what is typed in it cannot be read.
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

    /// Where a place of the file is shown; nothing if it is not.
    std::optional<TextPosition> toShown(TextPosition inFile) const;
    /// Where in the file a place stands that is shown.
    TextPosition toFile(TextPosition shown) const;
    /// Where a value stands in what is shown; nothing if it is not part of it.
    std::optional<std::pair<TextPosition, TextPosition>> range(const FieldRef &field) const;

    /// What was typed into what is shown, as a change of the file: `removed` UTF-16 units at `place` gave way to
    /// `inserted`. In a part, new lines get the indentation of the part. Nothing if that changes nothing.
    std::optional<change::TypeText> typed(TextPosition place, int removed, const QString &inserted) const;

    /// What saving would change, as a unified diff against `saved`; `name` is that of the file.
    QByteArray changesAgainst(const QByteArray &saved, const QByteArray &name) const;

Q_SIGNALS:
    /// All is new: ask for text() again.
    void reset();
    /// The text from `begin` to `end` is replaced by `text`.
    void patched(sme::TextPosition begin, sme::TextPosition end, const QString &text);
    /// A step is over: all patches were told. There may be something to show now, or no longer.
    void settled();

private:
    void patchFile(const QList<TextPatch> &patches);
    void patchSnippet();
    /// Makes the part go with a change of the text.
    void movePart(const TextPatch &patch);
    /// Takes the part as the document has it now, if it can be read.
    void findPart();
    QByteArray partBytes() const;
    /// How much of the indentation of a line of the file is not shown.
    int hiddenIndent(int line) const;

    MirrorDocument *m_document;
    Scope m_scope = Scope::File;
    std::optional<SnippetPlace> m_part; ///< in the document's text; nothing in the scope of the file
    QByteArray m_shown; ///< what was told last; only for a part, whose text the document does not hold
};

} // namespace sme
