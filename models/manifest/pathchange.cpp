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

struct PathChangeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::PathChange)
};

using Kind = YamlOperation::Kind;

/// The text of a manifest, read once more as a tree.
class PathPlanner
{
public:
    explicit PathPlanner(const ShootManifest &manifest)
        : m_manifest(manifest), m_text(manifest.text()), m_base(byteOrderMarkLength(m_text)),
          m_tree(SyntaxTree::ofFile(m_text)), m_root(subjectNode()),
          m_editor(m_tree, m_root,
                   {Habits::ofText(m_text).newline, [this] { return habits(); },
                    [this](qsizetype offset) { return m_manifest.placeAt(offset + m_base); }})
    {
    }

    const YamlEditor &editor() const { return m_editor; }
    /// The edit that makes `splice`, if that is what `operation` is meant to do.
    Result<Edit> edit(const Result<Splice> &splice, const YamlOperation &operation) const;
    Result<Edit> plan(const YamlOperation &operation) const { return edit(m_editor.plan(operation), operation); }
    Result<Edit> addDocument(const YamlValue &value) const;
    /// Why a replacement in the manifest's text is refused that is to do these operations.
    std::optional<Error> refusal(const Splice &inText, QList<YamlOperation> operations) const;

private:
    SyntaxTree::Index subjectNode() const;
    Habits habits() const;
    std::optional<Error> brokenText() const;
    QByteArray changed(const Splice &inText) const
    {
        return QByteArray(m_text).replace(inText.begin, inText.end - inText.begin, inText.text);
    }
    Result<Edit> wholeEdit(const Splice &inText) const { return textchange::wholeEdit(m_manifest, inText); }

    const ShootManifest &m_manifest;
    const QByteArray m_text;
    const qsizetype m_base;
    const SyntaxTree m_tree; // positions in it are those of the text less m_base
    const SyntaxTree::Index m_root;
    const YamlEditor m_editor;
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

std::optional<Error> PathPlanner::brokenText() const
{
    if (!m_tree.error())
        return std::nullopt;
    return Error{PathChangeTexts::tr("Another document of the file is not valid YAML (%1); correct it first.")
                     .arg(*m_tree.error()),
                 m_manifest.placeAt(m_base + m_tree.errorOffset())};
}

std::optional<Error> PathPlanner::refusal(const Splice &inText, QList<YamlOperation> operations) const
{
    if (auto broken = brokenText())
        return broken;
    const QByteArray text = changed(inText);
    const SyntaxTree after = SyntaxTree::ofFile(text);
    const Subject &subject = m_manifest.subject();
    for (YamlOperation &operation : operations) {
        if (subject.item >= 0)
            operation.path = YamlPath{QStringLiteral("items"), subject.item} / operation.path;
    }
    if (guard::isMeant(m_tree, after, std::size_t(subject.document), operations))
        return std::nullopt;
    return Error{guard::raise(m_text, text), m_manifest.placeAt(inText.begin)};
}

Result<Edit> PathPlanner::edit(const Result<Splice> &splice, const YamlOperation &operation) const
{
    if (auto broken = brokenText())
        return *broken;
    if (!splice)
        return splice.error();
    const Splice inText{splice->begin + m_base, splice->end + m_base, splice->text};
    if (QByteArrayView(m_text).sliced(inText.begin, inText.end - inText.begin) == inText.text)
        return Edit();
    if (const auto refused = refusal(inText, {operation}))
        return *refused;
    return wholeEdit(inText);
}

Result<Edit> PathPlanner::addDocument(const YamlValue &value) const
{
    const Habits habits = this->habits();
    if (habits.isJson)
        return Error{
            PathChangeTexts::tr("A JSON file holds one document only; put the new one into a file of its own."),
            {1, 1}};
    if (auto broken = brokenText())
        return *broken;
    const QByteArrayView text = m_tree.text();
    const bool isBlank = text.trimmed().isEmpty();
    const bool isMarked = text.trimmed().endsWith("\n---") || text.trimmed() == "---";
    const bool startsLine = text.isEmpty() || text.endsWith('\n');
    const QByteArray lines = (startsLine ? QByteArray() : habits.newline)
        + (isBlank || isMarked ? QByteArray() : "---" + habits.newline) + Writer(habits).block({}, value, 0)
        + habits.newline;
    const Splice inText{m_text.size(), m_text.size(), lines};
    const QByteArray fresh = changed(inText);
    if (!guard::isAdded(m_tree, SyntaxTree::ofFile(fresh), value))
        return Error{guard::raise(m_text, fresh), m_manifest.placeAt(m_text.size())};
    return wholeEdit(inText);
}

/// The path of the registry-mirror entry, or where it would be; empty for a MirrorConfig on its own.
YamlPath extensionPath(const ShootManifest &manifest)
{
    return YamlPath::fromFieldPath(manifest.fieldPath({FieldRef::Field::Extension, -1, -1, -1}));
}

YamlPath mirrorsPath(const ShootManifest &manifest)
{
    return YamlPath::fromFieldPath(manifest.fieldPath({FieldRef::Field::Mirrors, -1, -1, -1}));
}

/// A path in the list of mirrors, whose first step is a position less `first`.
YamlPath inMirrors(const ShootManifest &manifest, const YamlPath &path, int first)
{
    if (path.isEmpty())
        return mirrorsPath(manifest);
    return mirrorsPath(manifest) / (std::get<int>(path.at(0)) + first) / path.from(1);
}

YamlValue text(const char *value)
{
    return YamlValue::text(QString::fromLatin1(value));
}

/// What adds the first mirrors: the value that is missing, at the place where something is missing.
Result<YamlOperation> firstMirrors(const ShootManifest &manifest, const YamlEditor &editor,
                                   const QList<Mirror> &mirrors)
{
    const YamlValue config = yamlOf(MirrorConfig{mirrors});
    const YamlValue entry = YamlValue::map({{"type", text("registry-mirror")}, {"providerConfig", config}});
    const YamlPath extensions = YamlPath::fromFieldPath(manifest.fieldPath({FieldRef::Field::Extensions, -1, -1, -1}));
    const YamlPath providerConfig = extensionPath(manifest) / QStringLiteral("providerConfig");
    switch (manifest.subject().kind) {
    case Subject::Kind::Other:
        return Error{PathChangeTexts::tr("There is no Shoot in this file that a mirror could be added to."),
                     manifest.subject().place};
    case Subject::Kind::Empty:
        return YamlOperation{Kind::Set,
                             {},
                             {YamlValue::map({{"apiVersion", YamlValue::text(shootApiVersion)},
                                              {"kind", text("Shoot")},
                                              {"spec", YamlValue::map({{"extensions", YamlValue::list({entry})}})}})}};
    case Subject::Kind::Shoot:
        if (manifest.context().extensionIndex < 0) {
            const int count = editor.count(extensions);
            return count == 0 ? YamlOperation{Kind::Set, extensions, {YamlValue::list({entry})}}
                              : YamlOperation{Kind::Insert, extensions, {entry}, count};
        }
        [[fallthrough]];
    case Subject::Kind::ExtensionEntry:
        if (editor.count(providerConfig) == 0)
            return YamlOperation{Kind::Set, providerConfig, {config}};
        break;
    case Subject::Kind::MirrorConfig:
    case Subject::Kind::MirrorList:
        break;
    }
    return YamlOperation{Kind::Set, mirrorsPath(manifest), {yamlOf(mirrors)}};
}

} // namespace

Result<Edit> plan(const ShootManifest &manifest, const change::SetAt &change)
{
    return PathPlanner(manifest).plan({Kind::Set, change.path, {change.value}});
}

Result<Edit> plan(const ShootManifest &manifest, const change::InsertAt &change)
{
    return PathPlanner(manifest).plan({Kind::Insert, change.list, {change.value}, change.index});
}

Result<Edit> plan(const ShootManifest &manifest, const change::RemoveAt &change)
{
    const PathPlanner planner(manifest);
    return planner.edit(planner.editor().remove(change.path),
                        {Kind::Remove, planner.editor().removedPath(change.path)});
}

Result<Edit> plan(const ShootManifest &manifest, const change::MoveAt &change)
{
    return PathPlanner(manifest).plan({Kind::Move, change.list, {}, change.from, change.to});
}

Result<Edit> plan(const ShootManifest &manifest, const change::AddDocument &change)
{
    return PathPlanner(manifest).addDocument(change.value);
}

Result<Edit> addFirstMirrors(const ShootManifest &manifest, const QList<Mirror> &mirrors, const QList<EntryIds> &ids)
{
    const PathPlanner planner(manifest);
    const Result<YamlOperation> operation = firstMirrors(manifest, planner.editor(), mirrors);
    if (!operation)
        return operation.error();
    Result<Edit> edit = planner.plan(*operation);
    if (!edit)
        return edit;
    Patch &patch = edit->patches.first();
    patch.readAfter = {};
    patch.first = 0;
    patch.before = {};
    patch.after = ids;
    return edit;
}

Result<Edit> planAt(const ShootManifest &manifest, int mirror, const YamlOperation &operation, const EntryIds &before,
                    const EntryIds &after)
{
    YamlOperation inSubject = operation;
    inSubject.path = inMirrors(manifest, YamlPath{mirror} / operation.path, 0);
    Result<Edit> edit = PathPlanner(manifest).plan(inSubject);
    if (!edit || edit->isEmpty())
        return edit;
    Patch &patch = edit->patches.first();
    patch.readAfter = {};
    patch.first = mirror;
    patch.before = {before};
    patch.after = {after};
    return edit;
}

std::optional<Error> refusal(const ShootManifest &manifest, const Splice &splice,
                             const QList<YamlOperation> &operations, int first)
{
    QList<YamlOperation> inSubject = operations;
    for (YamlOperation &operation : inSubject) {
        if (operation.path.isEmpty()) { // of the list itself: positions are those of the whole one
            operation.from += first;
            operation.to += first;
        }
        operation.path = inMirrors(manifest, operation.path, first);
    }
    return PathPlanner(manifest).refusal(splice, inSubject);
}

} // namespace sme::pathchange
