// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "yaml/syntaxtreebuilder.h"

namespace sme {

/// Reads a text of one or several JSON values (RFC 8259), each a document. kubectl reads what begins with a brace as
/// JSON first, which allows what its YAML does not: "\/", surrogate pairs, and control characters from U+007F on.
class JsonReader
{
public:
    JsonReader(QByteArrayView text, SyntaxTreeBuilder &builder) : m_text(text), m_builder(builder) { }

    /// False if the text is no JSON; the tree then has anything.
    bool read();

private:
    char at(qsizetype pos) const { return pos < m_text.size() ? m_text[pos] : '\0'; }
    void skipSpace();
    bool readValue(int depth);
    bool readObject(int depth);
    bool readArray(int depth);
    bool readString();
    bool readEscape(std::string &to);
    bool readNumber();
    bool readWord(QByteArrayView word);

    QByteArrayView m_text;
    SyntaxTreeBuilder &m_builder;
    qsizetype m_pos = 0;
};

} // namespace sme
