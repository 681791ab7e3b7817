// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/manifestreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

// What of a text stands for a value that is not known yet: a template's expression, or what SOPS encrypted.

namespace {

constexpr int maxPlaceholderDepth = 64;

QByteArrayView part(const QByteArray &text, Span span)
{
    return span.isValid() && span.end <= text.size() && span.begin <= span.end
        ? QByteArrayView(text).sliced(span.begin, span.length())
        : QByteArrayView();
}

/// The text of a value as it stands there, without quotes.
QString written(const QByteArray &text, Span span)
{
    QString value = QString::fromUtf8(part(text, span)).trimmed();
    if (value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\'')) && value.endsWith(value.front()))
        value = value.mid(1, value.size() - 2);
    return value;
}

} // namespace

bool ManifestReader::isPlaceholder(Located at) const
{
    return at.exists() && m_lookup.kind(at) == SyntaxTree::Kind::Scalar
        && placeholderIn(m_tree.value(at.node)) != Placeholder::None;
}

/// What stands in for a value in the subject's document, or in a Secret that its hosts refer to.
Placeholder ManifestReader::findUnknown(ShootManifest &manifest, Located root) const
{
    ShootContext &context = manifest.m_context;
    if (m_mask && !m_tree.error()) {
        context.unknown = {m_mask->first, m_mask->first + 2};
        return Placeholder::Template;
    }
    if (m_mask) {
        context.unknown = {m_mask->first, m_mask->first};
        return Placeholder::Template;
    }
    const auto document = std::size_t(manifest.subject().document);
    if (document < m_tree.documents().size()) {
        const Located whole = m_lookup.locate(m_tree.documents()[document]);
        if (const Located sops = m_lookup.field(whole, "sops"); m_lookup.isMap(sops)) {
            context.unknown = absolute(m_tree.node(keyOf(whole, "sops")).span());
            return Placeholder::Encrypted;
        }
        const Placeholder found = m_mayHavePlaceholders
            ? placeholderBelow(root.exists() ? root : whole, context.unknown, 0)
            : Placeholder::None;
        if (found != Placeholder::None) {
            context.unknown = absolute(context.unknown);
            return found;
        }
    }
    for (const MirrorEntry &mirror : manifest.m_mirrors) {
        for (const HostEntry &host : mirror.hosts) {
            const ResourceReference *resource = host.value.caBundle ? context.resource(*host.value.caBundle) : nullptr;
            const SecretManifest *secret =
                resource ? context.secret(resource->target, manifest.subject().nameSpace) : nullptr;
            if (!secret || secret->placeholder == Placeholder::None)
                continue;
            context.unknown = host.field(HostField::CaBundle).shifted(mirror.begin);
            return secret->placeholder;
        }
    }
    return Placeholder::None;
}

/// The first value below `at` that is none yet. Texts of several lines may be scripts and are left aside.
Placeholder ManifestReader::placeholderBelow(Located at, Span &where, int depth) const
{
    if (!at.exists() || at.indirect || depth > maxPlaceholderDepth)
        return Placeholder::None;
    const SyntaxTree::Node &node = m_lookup.node(at);
    if (node.kind == SyntaxTree::Kind::Scalar) {
        const Placeholder found = node.block ? Placeholder::None : placeholderIn(m_tree.value(at.node));
        if (found != Placeholder::None)
            where = at.where;
        return found;
    }
    if (!node.isCollection())
        return Placeholder::None;
    for (SyntaxTree::Index child = node.first; child != SyntaxTree::none; child = m_tree.node(child).next) {
        if (const Placeholder found = placeholderBelow(m_lookup.locate(child), where, depth + 1);
            found != Placeholder::None)
            return found;
    }
    return Placeholder::None;
}

void ManifestReader::dropUnknown(ShootManifest &manifest) const
{
    const auto isUnknown = [this](Span span) { return placeholderIn(part(m_text, span)) != Placeholder::None; };
    manifest.m_problems.removeIf([&](const DecodeProblem &problem) { return isUnknown(problem.where); });
    for (MirrorEntry &mirror : manifest.m_mirrors) {
        mirror.problems.removeIf(
            [&](const DecodeProblem &problem) { return isUnknown(problem.where.shifted(mirror.begin)); });
        mirror.hostsUnknown =
            mirror.hostsUnknown || (mirror.hosts.empty() && isUnknown(mirror.item.shifted(mirror.begin)));
        for (HostEntry &host : mirror.hosts) {
            for (std::size_t i = 0; i < hostFields.size(); ++i) {
                const Span span = host.fields[i];
                if (span.isValid() && !fieldValue(host.value, HostField(i)).isSet()
                    && isUnknown(span.shifted(mirror.begin)))
                    host.unknown.insert(HostField(i));
            }
        }
    }
    if (manifest.m_mirrors.empty() && isUnknown(manifest.m_layout.providerConfig))
        manifest.m_context.isIncomplete = true;
}

void ManifestReader::unmask(ShootManifest &manifest) const
{
    const auto restore = [this](QString &value, Span where) {
        if (!value.isEmpty() && placeholderIn(value) != Placeholder::None && where.isValid())
            value = written(m_text, where);
    };
    for (MirrorEntry &mirror : manifest.m_mirrors) {
        restore(mirror.upstream, mirror.upstreamValue.shifted(mirror.begin));
        for (HostEntry &host : mirror.hosts) {
            for (std::size_t i = 0; i < hostFields.size(); ++i) {
                const Span span = host.fields[i];
                const FieldValue value = fieldValue(host.value, HostField(i));
                const auto *text = std::get_if<QString>(&value);
                if (!text)
                    continue;
                QString restored = *text;
                restore(restored, (span.isValid() ? span : host.item).shifted(mirror.begin));
                setFieldValue(host.value, HostField(i), restored);
            }
            for (qsizetype i = 0; i < host.value.capabilities.size(); ++i)
                restore(host.value.capabilities[i], host.capabilityItems.value(i).shifted(mirror.begin));
        }
    }
}

} // namespace sme
