// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "containerd/imagereference.h"

#include "text/ascii.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ImageReferenceTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ImageReference)
};

/// Longest name of an image, registry included, in characters.
constexpr qsizetype maxNameLength = 255;

/// Whether every part of `text` between `separator`s passes.
template<typename Test>
bool allParts(QStringView text, QChar separator, Test test)
{
    for (qsizetype begin = 0; begin <= text.size();) {
        qsizetype end = text.indexOf(separator, begin);
        end = end < 0 ? text.size() : end;
        if (!test(text.sliced(begin, end - begin)))
            return false;
        begin = end + 1;
    }
    return true;
}

/// Whether the text before the first slash of an image's name names a registry.
bool namesRegistry(const QString &text)
{
    return text.contains(u'.') || text.contains(u':') || text == "localhost"_L1 || text != text.toLower();
}

// The grammars are those of the distribution project's reference package.
bool isRegistry(QStringView text)
{
    const auto isWordOrHyphen = [](QChar c) { return ascii::isLetterOrDigit(c) || c == u'-'; };
    const auto isLabel = [&](QStringView label) {
        return ascii::isMadeOf(label, isWordOrHyphen) && label.front() != u'-' && label.back() != u'-';
    };
    const auto isAddressPart = [](QChar c) { return ascii::isHexDigit(c) || (c >= u'A' && c <= u'F') || c == u':'; };
    QStringView host = text;
    const qsizetype colon = text.lastIndexOf(u':');
    if (colon > text.lastIndexOf(u']')) {
        if (!ascii::isMadeOf(text.sliced(colon + 1), ascii::isDigit))
            return false;
        host = text.first(colon);
    }
    if (host.startsWith(u'['))
        return host.size() > 2 && host.endsWith(u']')
            && ascii::isMadeOf(host.sliced(1, host.size() - 2), isAddressPart);
    return allParts(host, u'.', isLabel);
}

/// A part of a repository: words with a dot, one or two underscores, or hyphens between.
bool isRepositoryPart(QStringView text)
{
    const auto isWord = [](QChar c) { return ascii::isLower(c) || ascii::isDigit(c); };
    if (text.isEmpty() || !isWord(text.front()) || !isWord(text.back()))
        return false;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + 1;
        while (end < text.size() && !isWord(text.at(i)) && text.at(end) == text.at(i))
            ++end;
        const QChar c = text.at(i);
        const bool isFine = isWord(c) || (c == u'.' && end == i + 1) || (c == u'_' && end <= i + 2) || c == u'-';
        if (!isFine || (!isWord(c) && !isWord(text.at(end))))
            return false;
        i = end;
    }
    return true;
}

bool isRepository(QStringView text)
{
    return allParts(text, u'/', isRepositoryPart);
}

bool isTag(QStringView text)
{
    constexpr qsizetype longest = 128;
    const auto isPartOfTag = [](QChar c) { return ascii::isLetterOrDigit(c) || c == u'_' || c == u'.' || c == u'-'; };
    return text.size() <= longest && ascii::isMadeOf(text, isPartOfTag) && text.front() != u'.' && text.front() != u'-';
}

bool isDigest(QStringView text)
{
    constexpr QLatin1StringView sha256("sha256:");
    constexpr qsizetype shortest = 32;
    constexpr qsizetype lengthOfSha256 = 64;
    if (text.startsWith(sha256))
        return text.size() == sha256.size() + lengthOfSha256
            && ascii::isMadeOf(text.sliced(sha256.size()), ascii::isHexDigit);
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0 || text.size() - colon - 1 < shortest || !ascii::isMadeOf(text.sliced(colon + 1), ascii::isHexDigit))
        return false;
    bool isAtBeginning = true;
    for (const QChar c : text.first(colon)) {
        const bool isBetween = c == u'-' || c == u'_' || c == u'+' || c == u'.';
        if (isAtBeginning ? !ascii::isLetter(c) : !ascii::isLetter(c) && !ascii::isDigit(c) && !isBetween)
            return false;
        isAtBeginning = isBetween;
    }
    return !isAtBeginning;
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
    constexpr qsizetype lengthOfId = 64;
    if (text.size() == lengthOfId && ascii::isMadeOf(text, ascii::isHexDigit))
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
    if (name.isEmpty() || name.endsWith(u'/'))
        return refused(ImageReferenceTexts::tr("“%1” names no image.").arg(text));
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
