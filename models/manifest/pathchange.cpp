// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/pathchange.h"

#include "manifest/mirrorvalue.h"
#include "manifest/shootmanifest.h"
#include "manifest/textchange.h"
#include "yaml/textcheck.h"
#include "yaml/textscan.h"
#include "yaml/yamleditor.h"

#include <QCoreApplication>

namespace sme::pathchange {

namespace {

struct Messages
{
    Q_DECLARE_TR_FUNCTIONS(sme::PathChange)
};

/// The text of a manifest, read once more as a tree.
class PathPlanner
{
public:
    explicit PathPlanner(const ShootManifest &manifest)
        : m_manifest(manifest), m_text(manifest.text()), m_base(byteOrderMarkLength(m_text)),
          m_tree(QByteArrayView(m_text).sliced(m_base)), m_root(subjectNode())
    {
    }

    template<typename Operation>
    Result<Edit> plan(Operation operation) const
    {
        if (m_tree.error())
            return Error{Messages::tr("Another document of the file is not valid YAML (%1); correct it first.")
                             .arg(*m_tree.error()),
                         m_manifest.placeAt(m_base + m_tree.errorOffset())};
        return edit(operation(YamlEditor(m_tree, m_root, habits())));
    }
    Result<Edit> addDocument(const YamlValue &value) const;

private:
    SyntaxTree::Index subjectNode() const;
    Habits habits() const;
    Result<Edit> edit(Result<Splice> splice) const;

    const ShootManifest &m_manifest;
    const QByteArray m_text;
    const qsizetype m_base;
    const SyntaxTree m_tree; // positions in it are those of the text less m_base
    const SyntaxTree::Index m_root;
};

SyntaxTree::Index PathPlanner::subjectNode() const
{
    const Subject &subject = m_manifest.subject();
    const auto document = std::size_t(subject.document);
    if (document >= m_tree.documents().size())
        return SyntaxTree::none;
    const SyntaxTree::Index root = m_tree.documents()[document];
    return subject.item < 0 ? root : m_tree.item(m_tree.field(root, "items"), subject.item);
}

Habits PathPlanner::habits() const
{
    Habits habits = Habits::ofText(m_text);
    if (m_root != SyntaxTree::none)
        habits.learn(m_tree, m_root);
    habits.complete(mirrorHabits());
    return habits;
}

Result<Edit> PathPlanner::edit(Result<Splice> splice) const
{
    if (!splice)
        return splice.error();
    const Splice inText{splice->begin + m_base, splice->end + m_base, splice->text};
    if (QByteArrayView(m_text).sliced(inText.begin, inText.end - inText.begin) == inText.text)
        return Edit();
    return textchange::wholeEdit(m_manifest, inText);
}

Result<Edit> PathPlanner::addDocument(const YamlValue &value) const
{
    const Habits habits = this->habits();
    if (habits.isJson)
        return Error{Messages::tr("A JSON file holds one document only; put the new one into a file of its own."),
                     {1, 1}};
    const QByteArrayView text = m_tree.text();
    const bool isBlank = text.trimmed().isEmpty();
    const bool isMarked = scan::lineBegin(text, text.size()) == text.size() && text.trimmed().endsWith("\n---");
    const bool startsLine = text.isEmpty() || text.endsWith('\n');
    const QByteArray lines = (startsLine ? QByteArray() : habits.newline)
        + (isBlank || isMarked ? QByteArray() : "---" + habits.newline) + Writer(habits).block({}, value, 0)
        + habits.newline;
    return edit(Splice{text.size(), text.size(), lines});
}

} // namespace

Result<Edit> plan(const ShootManifest &manifest, const change::SetAt &change)
{
    return PathPlanner(manifest).plan([&](const YamlEditor &editor) { return editor.set(change.path, change.value); });
}

Result<Edit> plan(const ShootManifest &manifest, const change::InsertAt &change)
{
    return PathPlanner(manifest).plan(
        [&](const YamlEditor &editor) { return editor.insert(change.list, change.index, {change.value}); });
}

Result<Edit> plan(const ShootManifest &manifest, const change::RemoveAt &change)
{
    return PathPlanner(manifest).plan([&](const YamlEditor &editor) { return editor.remove(change.path); });
}

Result<Edit> plan(const ShootManifest &manifest, const change::MoveAt &change)
{
    return PathPlanner(manifest).plan(
        [&](const YamlEditor &editor) { return editor.move(change.list, change.from, change.to); });
}

Result<Edit> plan(const ShootManifest &manifest, const change::AddDocument &change)
{
    return PathPlanner(manifest).addDocument(change.value);
}

} // namespace sme::pathchange
