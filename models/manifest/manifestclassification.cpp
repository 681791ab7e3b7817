// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/manifestreader.h"

#include "yaml/foreigntext.h"
#include "yaml/textcheck.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Cause = StrayConfig::Cause;
using Form = StrayFind::Form;

struct ClassificationTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ManifestReader)
};

constexpr QLatin1StringView cacheGroup("registry.extensions.gardener.cloud");

/// Names that people give a Shoot which only patches another one, as Kustomize needs one that it then ignores.
constexpr std::array patchNames{"not-important"_L1, "not-used"_L1,    "notused"_L1,     "notimportant"_L1,
                                "ignored"_L1,       "ignore"_L1,      "ignore-me"_L1,   "will-be-ignored"_L1,
                                "unused"_L1,        "irrelevant"_L1,  "placeholder"_L1, "does-not-matter"_L1,
                                "doesnotmatter"_L1, "not-relevant"_L1};

/// A word that says what to do with a part of a patch.
bool hasPatchDirective(QByteArrayView text)
{
    static constexpr std::array<QByteArrayView, 4> directives{"$patch:", "$retainKeys:", "$setElementOrder/",
                                                              "$deleteFromPrimitiveList/"};
    return std::any_of(directives.begin(), directives.end(),
                       [text](QByteArrayView directive) { return text.indexOf(directive) >= 0; });
}

} // namespace

/// Reads what another document holds; false if that is nothing.
bool ManifestReader::readStrays(Located root, const QString &path, int document)
{
    const QList<StrayFind> finds = StraySearch(m_lookup).search(root, path);
    const bool isPatch = m_lookup.isSequence(root);
    for (const StrayFind &find : finds) {
        StrayConfig stray;
        const bool isAlone = find.form == Form::Mirrors && find.at.node == root.node;
        stray.cause = find.form == Form::Text ? Cause::Text : isAlone ? Cause::List : Cause::Wrapped;
        stray.path = find.path;
        stray.detail = isPatch ? u"Kustomize JSON patch"_s : m_lookup.stringField(root, "kind").value_or(QString());
        stray.apiVersion = m_lookup.stringField(root, "apiVersion").value_or(QString());
        stray.where = absolute(find.at.where);
        if (stray.cause == Cause::List && !m_lookup.node(find.at).flow)
            stray.fieldsAt = m_text.lastIndexOf('\n', stray.where.begin) + 1;
        readStray(find, stray, document);
        if (Subject &subject = m_manifests.back().m_subjects.last(); subject.kind != Subject::Kind::Shoot) {
            const Located metadata = m_lookup.field(root, "metadata");
            subject.name = m_lookup.stringField(metadata, "name").value_or(QString());
            subject.nameSpace = m_lookup.stringField(metadata, "namespace").value_or(QString());
        }
    }
    return !finds.isEmpty();
}

void ManifestReader::readStray(const StrayFind &find, const StrayConfig &stray, int document)
{
    static constexpr std::array kinds{Subject::Kind::Shoot,          Subject::Kind::ExtensionEntry,
                                      Subject::Kind::ExtensionEntry, Subject::Kind::MirrorConfig,
                                      Subject::Kind::MirrorList,     Subject::Kind::Other};
    ShootManifest &manifest = addManifest(kinds.at(std::size_t(find.form)), find.at, document, -1);
    manifest.m_subjects.last().path = find.path;
    manifest.m_layout.isGuess = find.isGuess;
    ShootContext &context = manifest.m_context;
    switch (find.form) {
    case Form::Shoot:
        readMetadata(find.at, manifest.m_subjects.last());
        readShoot(find.at, manifest);
        if (context.extensionIndex < 0)
            return; // a Shoot without the extension, wherever it stands
        break;
    case Form::Extensions:
        manifest.m_layout.extensions = absolute(find.at.where);
        readExtensions(find.at, manifest);
        break;
    case Form::Extension:
        context.extensionIndex = 0;
        readExtension(find.at, manifest);
        break;
    case Form::MirrorConfig:
        manifest.m_layout.providerConfig = absolute(find.at.where);
        readProviderConfig(find.at, manifest);
        break;
    case Form::Mirrors:
        manifest.m_layout.mirrors = absolute(find.at.where);
        readMirrors(find.at, manifest);
        manifest.m_lock = {ClassificationTexts::tr("there is no MirrorConfig around the mirrors"),
                           absolute(find.at.where)};
        break;
    case Form::Text:
        manifest.m_lock = {ClassificationTexts::tr("the configuration stands within a text"), absolute(find.at.where)};
        break;
    }
    context.state = ExtensionState::Elsewhere;
    StrayConfig own = stray;
    if (find.form == Form::Text && !find.inner.isEmpty())
        own.path += u" → "_s + find.inner;
    else if (find.form == Form::Shoot || find.form == Form::Extensions) {
        own.path = manifest.fieldPath({.field = FieldRef::Field::Extension});
        own.where = manifest.m_layout.extension;
    }
    context.strays.prepend(own);
}

/// An entry of another type that is meant for registry-mirror.
void ManifestReader::addTypeStray(ShootManifest &manifest, Located entry, int index) const
{
    const Located type = m_lookup.field(entry, "type");
    StrayConfig stray;
    stray.detail = m_lookup.stringField(entry, "type").value_or(QString());
    stray.cause = stray.detail.isEmpty() || isNearlyMirrorType(stray.detail) ? Cause::MisspeltType : Cause::OtherType;
    stray.path = manifest.fieldPath({.field = FieldRef::Field::ExtensionType, .item = index});
    stray.where = absolute((type.exists() ? type : entry).where);
    stray.extension = index;
    manifest.m_context.strays.append(stray);
}

/// A Shoot without the entry: perhaps it stands at another place of it, as something else.
void ManifestReader::searchShoot(ShootManifest &manifest, Located shoot) const
{
    const QList<StrayFind> finds = StraySearch(m_lookup).search(shoot, manifest.subject().path);
    for (const StrayFind &find : finds) {
        if (find.at.node == shoot.node)
            continue;
        StrayConfig stray{.cause = find.form == Form::Text ? Cause::Text : Cause::Wrapped,
                          .path = find.path,
                          .detail = u"Shoot"_s,
                          .apiVersion = {},
                          .where = absolute(find.at.where)};
        manifest.m_context.strays.append(stray);
        manifest.m_context.state = ExtensionState::Elsewhere;
    }
}

void ManifestReader::classify(ShootManifest &manifest, Located root) const
{
    using Kind = Subject::Kind;
    ShootContext &context = manifest.m_context;
    const Subject &subject = manifest.subject();
    context.isIncomplete = m_mask && m_mask->steers;
    if (m_mask && !manifest.m_lock.isLocked())
        manifest.m_lock = {ClassificationTexts::tr("it is a template"), Span{m_mask->first, m_mask->first}, false};
    if (m_mask)
        unmask(manifest);
    const Placeholder unknown = findUnknown(manifest, root);
    if (unknown != Placeholder::None)
        dropUnknown(manifest);

    if (subject.kind == Kind::Shoot && context.extensionIndex < 0 && root.exists() && !manifest.m_readError)
        searchShoot(manifest, root);
    const bool isPatch = subject.kind == Kind::Shoot && context.extensionIndex >= 0
        && (std::find(patchNames.begin(), patchNames.end(), subject.name) != patchNames.end()
            || hasPatchDirective(m_tree.text().sliced(root.where.begin, root.where.length())));
    if (isPatch && context.state == ExtensionState::None) {
        context.state = ExtensionState::Elsewhere;
        context.strays.append({.cause = Cause::Patch,
                               .path = manifest.fieldPath({.field = FieldRef::Field::Extension}),
                               .detail = {},
                               .apiVersion = {},
                               .where = manifest.m_layout.extension});
    }
    const Located config = entryConfig(root, manifest);
    if (context.state == ExtensionState::None
        && m_lookup.stringField(config, "apiVersion").value_or(QString()).startsWith(cacheGroup)) {
        context.state = ExtensionState::Elsewhere;
        context.strays.append({.cause = Cause::OtherConfig,
                               .path = manifest.fieldPath({.field = FieldRef::Field::ProviderConfig}),
                               .detail = {},
                               .apiVersion = {},
                               .where = manifest.m_layout.providerConfig});
    }
    if (context.state != ExtensionState::None)
        return;
    if (unknown != Placeholder::None)
        context.state = unknown == Placeholder::Encrypted ? ExtensionState::Encrypted : ExtensionState::Template;
    else if (subject.kind == Kind::Empty || (subject.kind == Kind::Other && !manifest.m_readError))
        context.state = ExtensionState::None;
    else if (subject.kind == Kind::Other)
        context.state = m_text.contains("registry-mirror") ? ExtensionState::Present : ExtensionState::None;
    else if (context.disabled)
        context.state = ExtensionState::Disabled;
    else if (subject.kind == Kind::Shoot && context.extensionIndex < 0 && !manifest.m_readError)
        context.state = ExtensionState::Absent;
    else
        context.state = ExtensionState::Present;
}

/// The providerConfig of a Shoot's entry.
NodeLookup::Located ManifestReader::entryConfig(Located shoot, const ShootManifest &manifest) const
{
    const Located extensions = m_lookup.field(m_lookup.field(shoot, "spec"), "extensions");
    if (manifest.m_context.extensionIndex < 0 || !m_lookup.isSequence(extensions))
        return {};
    Located config;
    int index = 0;
    m_lookup.forEachItem(extensions, [&](Located entry) {
        if (index++ == manifest.m_context.extensionIndex)
            config = m_lookup.field(entry, "providerConfig");
    });
    return config;
}

Error ManifestReader::whyUnreadable() const
{
    const auto foreign = foreignTextIn(m_tree.text(), m_tree.errorOffset());
    const qsizetype offset = m_base + (foreign ? foreign->offset : m_tree.errorOffset());
    return {ClassificationTexts::tr("This is not valid YAML: %1.").arg(foreign ? foreign->reason : *m_tree.error()),
            placeInText(m_text, m_lineStarts, offset)};
}

void ManifestReader::finish()
{
    if (m_tree.error()) {
        ShootManifest broken;
        broken.m_text = m_text;
        broken.m_layout.document = {0, m_text.size()};
        broken.m_subjects = {
            Subject{.kind = Subject::Kind::Other, .document = int(m_tree.documents().size()), .item = -1}};
        if (m_mask)
            broken.m_lock = {ClassificationTexts::tr("it is a template"), Span{m_mask->first, m_mask->first}, false};
        else
            broken.m_readError = whyUnreadable();
        for (ShootManifest &manifest : m_manifests)
            manifest.m_lock = {ClassificationTexts::tr("another document of the file is not valid YAML"),
                               Span{m_tree.errorOffset() + m_base, m_tree.errorOffset() + m_base}, false};
        m_manifests.push_back(std::move(broken));
        m_nodes.push_back({SyntaxTree::none, {m_tree.errorOffset(), m_tree.errorOffset()}, false});
    } else if (m_manifests.empty()) {
        ShootManifest nothing;
        nothing.m_text = m_text;
        nothing.m_layout.document = {0, m_text.size()};
        nothing.m_subjects = {Subject{.kind = m_others > 0 ? Subject::Kind::Other : Subject::Kind::Empty,
                                      .document = 0,
                                      .item = -1,
                                      .place = {1, 1}}};
        m_manifests.push_back(std::move(nothing));
        m_nodes.push_back({});
    }

    QList<Subject> subjects;
    for (std::size_t i = 0; i < m_manifests.size(); ++i) {
        Subject subject = m_manifests[i].m_subjects.first();
        const Span where = m_nodes[i].where;
        subject.place = placeInText(m_text, m_lineStarts, where.isValid() ? where.begin + m_base : 0);
        subjects.append(subject);
    }
    ShootContext secrets;
    secrets.setSecrets(m_secrets);
    for (std::size_t i = 0; i < m_manifests.size(); ++i) {
        ShootManifest &manifest = m_manifests[i];
        manifest.m_index = int(i);
        manifest.m_wantedIndex = int(i);
        manifest.m_subjects = subjects;
        manifest.m_lineStarts = m_lineStarts;
        manifest.m_context.secrets = secrets.secrets;
        manifest.m_context.secretPositions = secrets.secretPositions;
        if (m_nodes[i].where.isValid() && !(m_mask && m_mask->steers))
            reportDuplicateKeys(manifest, m_nodes[i].where);
        if (m_lookup.isExhausted() && !manifest.m_readError)
            manifest.m_readError =
                Error{ClassificationTexts::tr("The file has too many aliases."), subjects[qsizetype(i)].place};
        classify(manifest, m_nodes[i]);
    }
}

} // namespace sme
