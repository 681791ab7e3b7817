// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/mirrordocument.h"

#include "items/changerecord.h"
#include "items/editcommand.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace sme {

namespace {

/// The one replacement that makes `after` of `before`, in whole characters.
TextPatch replacement(const QByteArray &before, const QByteArray &after)
{
    const auto isInside = [](char c) { return (quint8(c) & 0xc0) == 0x80; };
    const auto [left, right] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    qsizetype begin = left - before.begin();
    while (begin > 0 && begin < after.size() && isInside(after[begin]))
        --begin;
    const qsizetype longest = std::min(before.size(), after.size()) - begin;
    qsizetype tail = 0;
    while (tail < longest && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    while (tail > 0 && isInside(after[after.size() - tail]))
        --tail;
    return {begin,
            before.sliced(begin, before.size() - tail - begin),
            after.sliced(begin, after.size() - tail - begin),
            {}};
}

/// Whether other mirrors stand where the patch's mirrors stood; hosts may be others.
bool isReordered(const Patch &patch)
{
    return !std::equal(patch.before.begin(), patch.before.end(), patch.after.begin(), patch.after.end(),
                       [](const EntryIds &before, const EntryIds &after) { return before.mirror == after.mirror; });
}

TextPosition positionIn(const ShootManifest &manifest, qsizetype offset)
{
    return {manifest.lineAt(offset), columnAt(manifest.text(), offset)};
}

} // namespace

MirrorDocument::MirrorDocument(QObject *parent) : QObject(parent)
{
    m_validator.reset(m_manifest);
}

MirrorDocument::~MirrorDocument()
{
    m_undoStack.blockSignals(true); // it would tell of its end to listeners that ask the document
}

void MirrorDocument::load(PreparedDocument document)
{
    const ReleaseChoice release = m_validator.release();
    m_undoStack.clear();
    m_undoStack.setClean(); // clear() leaves an empty stack as it is
    endTyping();
    m_manifest = std::move(document.manifest);
    m_validator = std::move(document.validator);
    if (m_validator.release() != release) // another was chosen meanwhile
        m_validator.setRelease(release, m_manifest);
    m_findings.clear();
    Q_EMIT reset();
}

void MirrorDocument::load(const QByteArray &text, int subject)
{
    // Text needs no reading that could fail.
    load(std::move(prepareDocument({{}, text, subject}, release())).value());
}

void MirrorDocument::setSaved()
{
    endTyping();
    m_undoStack.setClean();
}

void MirrorDocument::takeBack()
{
    const QScopedValueRollback takingBack(m_isTakingBack, true);
    m_undoStack.undo();
}

void MirrorDocument::setRelease(ReleaseChoice release)
{
    if (release == m_validator.release())
        return;
    m_validator.setRelease(release, m_manifest);
    m_findings.clear();
    Q_EMIT releaseChanged(release);
    Q_EMIT stepped({.patches = {}, .mirrors = {}, .findings = {}, .allFindings = true});
}

Result<void> MirrorDocument::perform(const Change &change, bool typing)
{
    return makeStep({change}, changeTitle(m_manifest, change), typing);
}

Result<void> MirrorDocument::performAll(const QList<Change> &changes, const QString &title)
{
    return makeStep(changes, title, false);
}

Result<void> MirrorDocument::makeStep(const QList<Change> &changes, const QString &title, bool typing)
{
    Result<QList<Edit>> edits = planChanges(m_manifest, changes);
    if (!edits)
        return edits.error();
    if (!typing)
        endTyping();
    std::optional<TypingKey> key;
    if (typing)
        key = TypingKey{changedField(changes.first()), m_typingToken};
    if (!edits->isEmpty())
        m_undoStack.push(new EditCommand(*this, title, std::move(*edits), key));
    if (!typing)
        endTyping();
    return {};
}

void MirrorDocument::apply(const Edit &edit, ChangeRecord &record)
{
    if (std::any_of(edit.patches.begin(), edit.patches.end(), [](const Patch &patch) { return patch.whole; })) {
        applyWhole(edit, record);
    } else if (edit.order() != Edit::Order::Any) {
        applyApart(edit, record);
    } else {
        for (const Patch &patch : edit.patches)
            applyApart(Edit{{patch}}, record);
    }
}

/// Patches that are apart. They are told from the last in the text on, so that all places are those of the text before.
void MirrorDocument::applyApart(const Edit &edit, ChangeRecord &record)
{
    const bool isRising = edit.order() == Edit::Order::Rising;
    QList<TextPatch> patches;
    qsizetype grown = 0;
    for (const Patch &patch : edit.patches) {
        const qsizetype offset = patch.offset - grown;
        patches.append({offset, patch.removed, patch.inserted, positionIn(m_manifest, offset)});
        grown += isRising ? patch.grown() : 0;
    }
    if (isRising)
        std::reverse(patches.begin(), patches.end());
    m_manifest.apply(edit);
    for (TextPatch &patch : patches)
        record.addText(std::move(patch));

    QList<MirrorSplice> splices;
    QList<ChangeRecord::Exchange> exchanges;
    bool moves = false;
    for (const Patch &patch : edit.patches) {
        const MirrorSplice splice = patch.mirrors();
        if (splice.before == 0 && splice.after == 0)
            continue;
        exchanges.append({splice, isReordered(patch)});
        splices.append(splice);
        moves = moves || splice.before != splice.after;
    }
    record.addMirrors(exchanges, isRising);
    const auto affected = m_validator.update(m_manifest, splices);
    record.addFindings(affected);
    if (moves || !affected) {
        m_findings.clear();
        return;
    }
    for (const MirrorSplice &splice : splices) {
        for (int mirror = splice.first; mirror < splice.first + splice.after; ++mirror)
            m_findings.remove(mirror);
    }
    for (const int mirror : *affected)
        m_findings.remove(mirror);
}

void MirrorDocument::applyWhole(const Edit &edit, ChangeRecord &record)
{
    const QByteArray text = m_manifest.text();
    const int before = m_manifest.mirrorCount();
    m_manifest.apply(edit);
    m_validator.reset(m_manifest);
    m_findings.clear();
    TextPatch patch = replacement(text, m_manifest.text());
    patch.start = positionIn(m_manifest, patch.offset);
    record.addText(std::move(patch));
    record.addMirrors({{{0, before, m_manifest.mirrorCount()}, true}}, true);
    record.addFindings(std::nullopt);
}

const QList<Finding> &MirrorDocument::findings(int mirror) const
{
    constexpr qsizetype mostKept = 4096;
    auto kept = m_findings.find(mirror);
    if (kept == m_findings.end()) {
        if (m_findings.size() >= mostKept)
            m_findings.clear();
        QList<Finding> findings = m_validator.mirrorFindings(mirror);
        const auto begin = [this](const Finding &finding) { return m_manifest.span(finding.where).begin; };
        std::stable_sort(findings.begin(), findings.end(),
                         [begin](const Finding &a, const Finding &b) { return begin(a) < begin(b); });
        kept = m_findings.insert(mirror, findings);
    }
    return *kept;
}

QList<NodeFile> MirrorDocument::nodeFiles(int mirror) const
{
    const MirrorConfig config{{m_manifest.mirror(mirror).value()}};
    return sme::nodeFiles(config, m_manifest.context(), m_manifest.subject().nameSpace, release());
}

std::pair<TextPosition, TextPosition> MirrorDocument::range(const FieldRef &field) const
{
    const Span span = m_manifest.span(field);
    if (!span.isValid())
        return {};
    return {positionIn(m_manifest, span.begin), positionIn(m_manifest, span.end)};
}

} // namespace sme
