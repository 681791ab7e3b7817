// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/yamljson.h"

#include "yaml/syntaxtree.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace sme {

namespace {

struct NodeObjectsTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodeObjects)
};

constexpr int maxValues = 4'000'000;
constexpr int maxYamlDepth = 200;

class Converter
{
public:
    explicit Converter(const SyntaxTree &tree) : m_tree(tree) { }

    bool isTooLarge() const { return m_left < 0; }

    QJsonValue value(SyntaxTree::Index index, int depth = 0)
    {
        if (--m_left < 0 || depth > maxYamlDepth)
            return {};
        const SyntaxTree::Node &node = m_tree.node(index);
        switch (node.kind) {
        case SyntaxTree::Kind::Null:
            return {};
        case SyntaxTree::Kind::Scalar:
            return m_tree.string(index);
        case SyntaxTree::Kind::Alias:
            return node.first == SyntaxTree::none ? QJsonValue() : value(node.first, depth + 1);
        case SyntaxTree::Kind::Sequence: {
            QJsonArray array;
            for (auto child = node.first; child != SyntaxTree::none; child = m_tree.node(child).next)
                array.append(value(child, depth + 1));
            return array;
        }
        case SyntaxTree::Kind::Map:
            break;
        }
        return map(node, depth);
    }

private:
    QJsonObject map(const SyntaxTree::Node &node, int depth)
    {
        QJsonObject object;
        for (auto key = node.first; key != SyntaxTree::none;) {
            const SyntaxTree::Index child = m_tree.node(key).next;
            if (child == SyntaxTree::none)
                break;
            object.insert(m_tree.string(key), value(child, depth + 1));
            key = m_tree.node(child).next;
        }
        return object;
    }

    const SyntaxTree &m_tree;
    int m_left = maxValues;
};

Result<QJsonArray> readYaml(const QByteArray &text)
{
    const SyntaxTree tree(text);
    if (tree.error()) {
        const auto before = QByteArrayView(text).first(std::min(tree.errorOffset(), text.size()));
        return Error{*tree.error(), {int(before.count('\n')) + 1, int(before.size() - before.lastIndexOf('\n'))}};
    }
    Converter converter(tree);
    QJsonArray documents;
    for (const SyntaxTree::Index document : tree.documents())
        documents.append(converter.value(document));
    if (converter.isTooLarge())
        return Error{NodeObjectsTexts::tr("The text holds more values than are read."), {}};
    return documents;
}

/// Where the value that begins at the first byte ends: behind the bracket that closes it, or at the end of the text.
qsizetype endOfValue(QByteArrayView text)
{
    int open = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (isQuoted) {
            i += c == '\\' ? 1 : 0;
            isQuoted = c != '"';
            continue;
        }
        isQuoted = c == '"';
        open += c == '{' || c == '[' ? 1 : 0;
        open -= c == '}' || c == ']' ? 1 : 0;
        if (open == 0)
            return i + 1;
    }
    return text.size();
}

/// Values one after the other, as docker prints them with a template, or several calls of kubectl. Empty if one is no
/// JSON.
QJsonArray readJsonValues(QByteArrayView text)
{
    QJsonArray values;
    for (text = text.trimmed(); !text.isEmpty() && values.size() < maxValues;) {
        const qsizetype end = text.startsWith('{') || text.startsWith('[') ? endOfValue(text) : 0;
        const QJsonDocument document = QJsonDocument::fromJson(text.first(end).toByteArray());
        if (document.isNull())
            return {};
        values.append(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()));
        text = text.sliced(end).trimmed();
    }
    return values;
}

} // namespace

Result<QJsonArray> readObjects(const QByteArray &text)
{
    const QByteArrayView trimmed = QByteArrayView(text).trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('[')) {
        if (const QJsonArray values = readJsonValues(trimmed); !values.isEmpty())
            return values;
    }
    return readYaml(text);
}

} // namespace sme
