// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/imagereference.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ImageReferenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ImageReference)
};

/// Longest name of an image, registry included, in characters.
constexpr qsizetype maxNameLength = 255;

QRegularExpression anchored(QStringView pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool matches(const QRegularExpression &pattern, const QString &text)
{
    return pattern.match(text).hasMatch();
}

/// Whether the text before the first slash of an image's name names a registry.
bool namesRegistry(const QString &text)
{
    return text.contains(u'.') || text.contains(u':') || text == "localhost"_L1 || text != text.toLower();
}

// The grammars are those of the distribution project's reference package.
bool isRegistry(const QString &text)
{
    static const auto pattern =
        anchored(u"([a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?(\\.[a-zA-Z0-9]([a-zA-Z0-9-]*[a-zA-Z0-9])?)*"
                 "|\\[[a-fA-F0-9:]+\\])(:[0-9]+)?");
    return matches(pattern, text);
}

bool isRepository(const QString &text)
{
    static const auto pattern = anchored(u"[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*");
    return matches(pattern, text);
}

bool isTag(const QString &text)
{
    static const auto pattern = anchored(u"[A-Za-z0-9_][A-Za-z0-9_.-]{0,127}");
    return matches(pattern, text);
}

bool isDigest(const QString &text)
{
    static const auto sha256 = anchored(u"sha256:[a-f0-9]{64}");
    static const auto other = anchored(u"[A-Za-z][A-Za-z0-9]*([-_+.][A-Za-z][A-Za-z0-9]*)*:[0-9a-f]{32,}");
    return matches(text.startsWith("sha256:"_L1) ? sha256 : other, text);
}

/// Splits `name`, which has neither tag nor digest, into registry and repository.
void splitName(const QString &name, ImageReference &image)
{
    const qsizetype slash = name.indexOf(u'/');
    if (slash >= 0 && namesRegistry(name.first(slash))) {
        image.registry = name.first(slash);
        image.repository = name.sliced(slash + 1);
    } else {
        image.registry = u"docker.io"_s;
        image.repository = name;
    }
    // The old name of Docker Hub, which no mirror can be configured for: the CRI puts the new one in its place.
    if (image.registry == "index.docker.io"_L1)
        image.registry = u"docker.io"_s;
    if (image.registry == "docker.io"_L1 && !image.repository.contains(u'/'))
        image.repository.prepend("library/"_L1);
}

} // namespace

QString ImageReference::toString() const
{
    QString text = registry + u'/' + repository;
    if (!tag.isEmpty())
        text += u':' + tag;
    if (!digest.isEmpty())
        text += u'@' + digest;
    return text;
}

Result<ImageReference> parseImageReference(const QString &text)
{
    const auto refused = [](const QString &reason) { return Error{reason, {}}; };
    static const auto identifier = anchored(u"[a-f0-9]{64}");
    if (matches(identifier, text))
        return refused(ImageReferenceTexts::tr("“%1” is the id of an image, not its name.").arg(text));
    ImageReference image;
    QString name = text;
    if (const qsizetype at = name.indexOf(u'@'); at >= 0) {
        image.digest = name.sliced(at + 1);
        name.truncate(at);
        if (!isDigest(image.digest))
            return refused(
                ImageReferenceTexts::tr("“%1” is not a digest: sha256: and 64 hex digits are.").arg(image.digest));
    }
    // A colon before the last slash belongs to the registry's port.
    if (const qsizetype colon = name.lastIndexOf(u':'); colon > name.lastIndexOf(u'/')) {
        image.tag = name.sliced(colon + 1);
        name.truncate(colon);
        if (!isTag(image.tag))
            return refused(ImageReferenceTexts::tr(
                               "“%1” is not a tag: letters, digits, “_”, “.” and “-” are allowed, at most 128.")
                               .arg(image.tag));
    }
    if (image.tag.isEmpty() && image.digest.isEmpty())
        image.tag = u"latest"_s;
    splitName(name, image);
    if (!isRegistry(image.registry))
        return refused(ImageReferenceTexts::tr("“%1” is not the name of a registry.").arg(image.registry));
    if (!isRepository(image.repository))
        return refused(
            ImageReferenceTexts::tr("“%1” is not the name of a repository: lower-case letters, digits and single "
                                    "separators are allowed.")
                .arg(image.repository));
    if (image.registry.size() + 1 + image.repository.size() > maxNameLength)
        return refused(ImageReferenceTexts::tr("The name is longer than %1 characters.").arg(maxNameLength));
    return image;
}

} // namespace sme
