// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/manifestreader.h"

#include "manifest/contextreader.h"
#include "manifest/shootshape.h"
#include "yaml/textcheck.h"
#include "yaml/textscan.h"

#include <QCoreApplication>

namespace sme {

namespace {

constexpr QLatin1StringView mirrorExtension("registry-mirror");
constexpr QLatin1StringView cacheExtension("registry-cache");
constexpr QLatin1StringView configApiVersion = apiVersionValues.front();
/// More manifests than anybody keeps in one file.
constexpr std::size_t maxManifests = 20'000;
constexpr QLatin1StringView configKind = kindValues.front();

struct ManifestReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ManifestReader)
};

} // namespace

std::vector<ShootManifest> ManifestReader::readAll(const QByteArray &text)
{
    if (text.size() > ShootManifest::maxSize) {
        return {unreadable(text,
                           {ManifestReaderTexts::tr("The file has %1 MB; manifests of up to %2 MB can be read.")
                                .arg(text.size() / (1024 * 1024))
                                .arg(ShootManifest::maxSize / (1024 * 1024)),
                            {1, 1}})};
    }
    const qsizetype base = byteOrderMarkLength(text);
    if (const auto encoding = checkEncoding(text); !encoding)
        return {unreadable(text, encoding.error())};
    const SyntaxTree tree = SyntaxTree::ofFile(text);
    const std::optional<MaskedTemplate> mask = needsMask(tree) ? maskTemplate(text) : std::nullopt;
    if (!mask)
        return readTree(text, base, tree, nullptr);
    const SyntaxTree masked = SyntaxTree::ofFile(mask->text);
    return readTree(text, base, masked, &*mask);
}

std::vector<ShootManifest> ManifestReader::readTree(const QByteArray &text, qsizetype base, const SyntaxTree &tree,
                                                    const MaskedTemplate *mask)
{
    ManifestReader reader(text, base, tree, mask);
    for (int i = 0; i < int(tree.documents().size()); ++i)
        reader.readDocument(i);
    reader.finish();
    if (reader.m_isOverfull) {
        return {unreadable(
            text,
            {ManifestReaderTexts::tr("The file has more than %1 manifests. Split it.").arg(maxManifests), {1, 1}})};
    }
    return std::move(reader.m_manifests);
}

ManifestReader::ManifestReader(const QByteArray &text, qsizetype base, const SyntaxTree &tree,
                               const MaskedTemplate *mask)
    : m_text(text), m_lineStarts(findLineStarts(text)), m_base(base), m_tree(tree), m_lookup(tree), m_mask(mask),
      m_mayHavePlaceholders(text.contains("${") || text.contains("{{") || text.contains("ENC["))
{
}

Subject::Kind ManifestReader::kindOf(Located root) const
{
    const QString kind = m_lookup.stringField(root, "kind").value_or(QString());
    if (kind == QLatin1StringView("Shoot"))
        return Subject::Kind::Shoot;
    const QString apiVersion = m_lookup.stringField(root, "apiVersion").value_or(QString());
    const bool hasKind = m_lookup.field(root, "kind").exists();
    if (kind == configKind || apiVersion.startsWith(QLatin1StringView("mirror.extensions.gardener.cloud"))
        || m_lookup.field(root, "mirrors").exists())
        return Subject::Kind::MirrorConfig;
    if (!hasKind && m_lookup.stringField(root, "type") == mirrorExtension)
        return Subject::Kind::ExtensionEntry;
    if (!hasKind && m_lookup.field(root, "spec").exists())
        return Subject::Kind::Shoot; // a part of a Shoot, as it is pasted around
    return Subject::Kind::Other;
}

void ManifestReader::readDocument(int document)
{
    const Located root = m_lookup.locate(m_tree.documents()[std::size_t(document)]);
    if (m_lookup.isNull(root)) {
        m_others += m_lookup.node(root).implicit ? 0 : 1; // nothing can be added behind a null
        return;
    }
    if (m_lookup.isMap(root)) {
        const QString kind = m_lookup.stringField(root, "kind").value_or(QString());
        const Located items = m_lookup.field(root, "items");
        if (kind.endsWith(QLatin1StringView("List")) && m_lookup.isSequence(items)) {
            ++m_others;
            int item = 0;
            m_lookup.forEachItem(items, [&](Located node) {
                if (m_lookup.isMap(node))
                    readNode(node, document, item);
                ++item;
            });
        } else {
            readNode(root, document, -1);
        }
        return;
    }
    if (m_lookup.isSequence(root)) {
        bool isExtensions = false;
        m_lookup.forEachItem(
            root, [&](Located item) { isExtensions |= m_lookup.stringField(item, "type") == mirrorExtension; });
        if (!isExtensions && readStrays(root, {}, document))
            return;
        ShootManifest &manifest =
            addManifest(isExtensions ? Subject::Kind::ExtensionEntry : Subject::Kind::Other, root, document, -1);
        if (isExtensions) {
            manifest.m_layout.extensions = absolute(root.where);
            readExtensions(root, manifest);
            return;
        }
        fail(manifest, root, ManifestReaderTexts::tr("The document"),
             ManifestReaderTexts::tr("a mapping, such as a Shoot manifest"));
        return;
    }
    if (isPlaceholder(root)) {
        ++m_others;
        return;
    }
    fail(addManifest(Subject::Kind::Other, root, document, -1), root, ManifestReaderTexts::tr("The document"),
         ManifestReaderTexts::tr("a mapping, such as a Shoot manifest"));
}

void ManifestReader::readNode(Located node, int document, int item)
{
    if (m_manifests.size() >= maxManifests) {
        m_isOverfull = true;
        return;
    }
    const Subject::Kind kind = kindOf(node);
    if (kind == Subject::Kind::Other) {
        if (m_lookup.stringField(node, "kind") == QLatin1StringView("Secret")) {
            m_secrets.append(contextreader::readSecret(m_lookup, node));
            Span unused;
            m_secrets.last().placeholder =
                m_lookup.field(node, "sops").exists() ? Placeholder::Encrypted : placeholderBelow(node, unused, 0);
        } else if (readStrays(node, item < 0 ? QString() : QStringLiteral("items[%1]").arg(item), document)) {
            return;
        }
        ++m_others;
        return;
    }
    ShootManifest &manifest = addManifest(kind, node, document, item);
    readMetadata(node, manifest.m_subjects.last());
    switch (kind) {
    case Subject::Kind::Shoot:
        readShoot(node, manifest);
        break;
    case Subject::Kind::ExtensionEntry:
        manifest.m_context.extensionIndex = 0;
        readExtension(node, manifest);
        break;
    default:
        manifest.m_layout.providerConfig = absolute(node.where);
        readProviderConfig(node, manifest);
        break;
    }
}

ShootManifest &ManifestReader::addManifest(Subject::Kind kind, Located at, int document, int item)
{
    ShootManifest manifest;
    manifest.m_text = m_text;
    manifest.m_subjects = {Subject{.kind = kind, .document = document, .item = item}};
    if (document != m_documentOfSpan) {
        m_documentOfSpan = document;
        m_documentSpan = absolute(m_tree.documentSpan(document));
    }
    manifest.m_layout.document = m_documentSpan;
    manifest.m_layout.isJson = document < m_tree.jsonDocuments();
    m_manifests.push_back(std::move(manifest));
    m_nodes.push_back(at);
    return m_manifests.back();
}

void ManifestReader::readMetadata(Located root, Subject &subject) const
{
    if (subject.kind != Subject::Kind::Shoot)
        return;
    const Located metadata = m_lookup.field(root, "metadata");
    subject.name = m_lookup.stringField(metadata, "name").value_or(QString());
    subject.nameSpace = m_lookup.stringField(metadata, "namespace").value_or(QString());
}

void ManifestReader::readShoot(Located root, ShootManifest &manifest) const
{
    lockIfShared(root, manifest);
    manifest.m_problems = misshapenParts(m_lookup, root, m_base);
    const Located spec = m_lookup.field(root, "spec");
    if (m_lookup.isNull(spec)) {
        manifest.m_context.knowsResources = true;
        return;
    }
    manifest.m_layout.spec = absolute(spec.where);
    if (!m_lookup.isMap(spec)) {
        fail(manifest, spec, QStringLiteral("spec"), ManifestReaderTexts::tr("a mapping"));
        return;
    }
    lockIfShared(spec, manifest);
    contextreader::readSpec(m_lookup, spec, m_base, manifest.m_context);
    const Located extensions = m_lookup.field(spec, "extensions");
    if (m_lookup.isNull(extensions))
        return;
    manifest.m_layout.extensions = absolute(extensions.where);
    if (!m_lookup.isSequence(extensions)) {
        fail(manifest, extensions, QStringLiteral("spec.extensions"), ManifestReaderTexts::tr("a list"));
        return;
    }
    lockIfShared(extensions, manifest);
    readExtensions(extensions, manifest);
}

void ManifestReader::readExtensions(Located extensions, ShootManifest &manifest) const
{
    int index = -1;
    Located found;
    Located meant;
    int meantIndex = -1;
    m_lookup.forEachItem(extensions, [&](Located entry) {
        ++index;
        if (!entry.exists() || m_lookup.isNull(entry))
            return;
        if (!m_lookup.isMap(entry)) {
            fail(manifest, entry, ManifestReaderTexts::tr("An entry of spec.extensions"),
                 ManifestReaderTexts::tr("a mapping"));
            return;
        }
        const Located type = m_lookup.field(entry, "type");
        const QString name = m_lookup.stringField(entry, "type").value_or(QString());
        if (name == cacheExtension && manifest.m_context.cacheIndex < 0) {
            manifest.m_context.cacheIndex = index;
            contextreader::readCaches(m_lookup, entry, m_base, manifest.m_context);
        }
        if (name != mirrorExtension) {
            if (!StraySearch::isMeant(m_lookup, entry))
                return;
            addTypeStray(manifest, entry, index);
            if (meantIndex < 0) {
                meantIndex = index;
                meant = entry;
            }
            return;
        }
        if (manifest.m_context.extensionIndex < 0) {
            manifest.m_context.extensionIndex = index;
            found = entry;
        } else {
            manifest.m_context.duplicateExtensions.append(index);
            manifest.m_context.duplicateTypeSpans.insert(index, absolute(type.where));
            if (const auto mirrors = plainMirrors(entry))
                manifest.m_context.duplicateMirrors.insert(index, *mirrors);
        }
    });
    if (!found.exists() && meant.exists()) {
        manifest.m_context.extensionIndex = meantIndex;
        manifest.m_context.state = ExtensionState::Elsewhere;
        found = meant;
    }
    if (found.exists() && !manifest.m_readError)
        readExtension(found, manifest);
}

/// The mirrors of an entry that does not count; nothing if there is more to it than its mirrors.
std::optional<QList<Mirror>> ManifestReader::plainMirrors(Located entry) const
{
    constexpr std::size_t most = 50;
    constexpr quint32 keysAndValues = 6;
    const Located config = m_lookup.field(entry, "providerConfig");
    if (m_lookup.isNull(config))
        return QList<Mirror>();
    const Located list = m_lookup.field(config, "mirrors");
    if (m_lookup.stringField(config, "apiVersion") != configApiVersion
        || m_lookup.stringField(config, "kind") != configKind || m_lookup.node(config).count != keysAndValues
        || !m_lookup.isSequence(list))
        return std::nullopt;
    const std::vector<MirrorEntry> entries = EntryReader(m_lookup, m_base).readMirrors(list);
    QList<Mirror> mirrors;
    for (const MirrorEntry &mirror : entries) {
        if (!mirror.problems.isEmpty() || mirror.hostsUnknown || entries.size() > most)
            return std::nullopt;
        mirrors.append(mirror.value());
    }
    return mirrors;
}

void ManifestReader::readExtension(Located entry, ShootManifest &manifest) const
{
    lockIfShared(entry, manifest);
    manifest.m_layout.extension = absolute(entry.where);
    if (const Located type = m_lookup.field(entry, "type"); type.exists())
        manifest.m_layout.extensionType = absolute(type.where);
    if (const Located disabled = m_lookup.field(entry, "disabled"); !m_lookup.isNull(disabled)) {
        manifest.m_layout.extensionDisabled = absolute(disabled.where);
        manifest.m_context.disabled = m_lookup.kind(disabled) == SyntaxTree::Kind::Scalar
            && m_lookup.scalarType(disabled) == ScalarType::Bool && plainScalarIsTrue(m_tree.value(disabled.node));
    }
    const Located config = m_lookup.field(entry, "providerConfig");
    manifest.m_layout.providerConfig = absolute(config.where);
    if (m_lookup.isNull(config)) {
        manifest.m_context.providerConfigMissing = true;
        return;
    }
    readProviderConfig(config, manifest);
}

void ManifestReader::readProviderConfig(Located config, ShootManifest &manifest) const
{
    lockIfShared(config, manifest);
    if (!m_lookup.isMap(config)) {
        addProblem(manifest, config.where,
                   EntryReader::wrongType(m_lookup, config, QStringLiteral("providerConfig"),
                                          ManifestReaderTexts::tr("a mapping")));
        manifest.m_lock = {ManifestReaderTexts::tr("the providerConfig is no mapping"), absolute(config.where)};
        return;
    }
    const Located apiVersion = m_lookup.field(config, "apiVersion");
    const Located kind = m_lookup.field(config, "kind");
    const auto isMissing = [this](Located value) {
        return m_lookup.isNull(value) || (m_lookup.isString(value) && m_lookup.text(value).isEmpty());
    };
    // Without any field, the decoder takes the type that it was asked for.
    bool hasFields = false;
    m_lookup.forEachField(config, [&](SyntaxTree::Index key, Located) {
        hasFields = hasFields || (m_tree.value(key) != "apiVersion" && m_tree.value(key) != "kind");
    });
    if (!isMissing(apiVersion) || hasFields)
        expectText(config, apiVersion, QStringLiteral("apiVersion"), configApiVersion, manifest);
    if (!isMissing(kind))
        expectText(config, kind, QStringLiteral("kind"), configKind, manifest);
    m_lookup.forEachField(config, [&](SyntaxTree::Index key, Located value) {
        const QString name = m_tree.node(key).kind == SyntaxTree::Kind::Scalar ? m_tree.string(key) : QString();
        if (name == QLatin1StringView("mirrors") && value.exists()) {
            manifest.m_layout.mirrors = absolute(value.where);
            readMirrors(value, manifest);
        } else if (name != QLatin1StringView("apiVersion") && name != QLatin1StringView("kind")) {
            addProblem(manifest, value.indirect ? value.where : m_tree.node(key).span(),
                       ManifestReaderTexts::tr("Unknown field \"%1\" of the MirrorConfig. %2")
                           .arg(name.left(60), unknownFieldAdvice(name.toUtf8(), configFields)));
        }
    });
    if (const SyntaxTree::Index key = keyOf(config, "mirrors"); key != SyntaxTree::none) {
        const qsizetype colon = m_tree.text().indexOf(':', m_tree.node(key).end);
        manifest.m_layout.mirrorsBegin = colon + 1 + m_base;
    }
}

void ManifestReader::readMirrors(Located list, ShootManifest &manifest) const
{
    lockIfShared(list, manifest);
    if (m_lookup.isNull(list))
        return;
    if (!m_lookup.isSequence(list)) {
        addProblem(
            manifest, list.where,
            EntryReader::wrongType(m_lookup, list, QStringLiteral("mirrors"), ManifestReaderTexts::tr("a list")));
        manifest.m_lock = {ManifestReaderTexts::tr("mirrors is no list"), absolute(list.where)};
        return;
    }
    manifest.m_layout.isList = true;
    manifest.m_layout.flow = m_lookup.node(list).flow;
    manifest.m_mirrors = EntryReader(m_lookup, m_base).readMirrors(list);
    for (MirrorEntry &mirror : manifest.m_mirrors) {
        mirror.id = ShootManifest::newId();
        for (HostEntry &host : mirror.hosts)
            host.id = ShootManifest::newId();
    }
}

void ManifestReader::expectText(Located config, Located value, const QString &name, QLatin1StringView expected,
                                ShootManifest &manifest) const
{
    if (m_lookup.isNull(value)) {
        addProblem(manifest, (value.exists() ? value : config).where,
                   ManifestReaderTexts::tr("%1 is missing: it must be %2.").arg(name, expected));
    } else if (!m_lookup.isString(value)) {
        addProblem(manifest, value.where, EntryReader::wrongType(m_lookup, value, name, expected));
    } else if (m_lookup.text(value) != expected) {
        addProblem(manifest, value.where,
                   ManifestReaderTexts::tr("%1 is \"%2\", but must be %3.")
                       .arg(name, m_lookup.text(value).left(80), expected));
    }
}

} // namespace sme
