// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/imagenames.h"

#include "text/ascii.h"

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr auto noneText = "<none>"_L1;

bool isHost(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    if (colon >= 0 && !ascii::isMadeOf(text.sliced(colon + 1), ascii::isDigit))
        return false;
    const QStringView name = colon < 0 ? text : text.first(colon);
    const bool isNamed =
        ascii::isMadeOf(name, [](QChar c) { return ascii::isLetterOrDigit(c) || c == u'.' || c == u'-'; });
    return isNamed && name.front() != u'.' && name.front() != u'-' && name.back() != u'.'
        && (colon >= 0 || name.contains(u'.') || name == "localhost"_L1);
}

/// A part of a repository between slashes: separators stand alone and inside.
bool isComponent(QStringView text)
{
    const auto isSeparator = [](QChar c) { return c == u'.' || c == u'_' || c == u'-'; };
    const bool isNamed =
        ascii::isMadeOf(text, [&](QChar c) { return ascii::isLower(c) || ascii::isDigit(c) || isSeparator(c); });
    return isNamed && !isSeparator(text.front()) && !isSeparator(text.back()) && !text.contains(u".."_s);
}

bool isTagText(QStringView text)
{
    constexpr qsizetype longest = 128;
    return text.size() <= longest
        && ascii::isMadeOf(text,
                           [](QChar c) { return ascii::isLetterOrDigit(c) || c == u'_' || c == u'.' || c == u'-'; })
        && text.front() != u'.' && text.front() != u'-';
}

bool isDigestText(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    return colon > 0 && ascii::isMadeOf(text.first(colon), [](QChar c) { return ascii::isLetterOrDigit(c); })
        && ascii::isMadeOf(text.sliced(colon + 1), ascii::isHexDigit);
}

QStringView without(QStringView text, QLatin1StringView begin)
{
    return text.startsWith(begin) ? text.sliced(begin.size()) : text;
}

bool hasTagOrDigest(QStringView name)
{
    return name.contains(u'@') || name.lastIndexOf(u':') > name.lastIndexOf(u'/');
}

} // namespace

NameSign nameSign(QStringView word)
{
    constexpr qsizetype longest = 512;
    if (word.isEmpty() || word.size() > longest || isImageId(word))
        return NameSign::None;
    QStringView name = word;
    const qsizetype at = name.indexOf(u'@');
    if (at >= 0) {
        if (!isDigestText(name.sliced(at + 1)))
            return NameSign::None;
        name = name.first(at);
    }
    QStringView tag;
    if (const qsizetype colon = name.lastIndexOf(u':'); colon > name.lastIndexOf(u'/')) {
        tag = name.sliced(colon + 1);
        name = name.first(colon);
        if (!isTagText(tag))
            return NameSign::None;
    }
    qsizetype slash = name.indexOf(u'/');
    const bool hosted = slash > 0 && isHost(name.first(slash));
    for (QStringView rest = hosted ? name.sliced(slash + 1) : name;;) {
        slash = rest.indexOf(u'/');
        if (!isComponent(slash < 0 ? rest : rest.first(slash)))
            return NameSign::None;
        if (slash < 0)
            break;
        rest = rest.sliced(slash + 1);
    }
    if (std::ranges::none_of(name, ascii::isLetter))
        return NameSign::None;
    // A host and its port looks like a name and its tag.
    const bool isPort = !hosted && name.contains(u'.') && !name.contains(u'/') && ascii::isMadeOf(tag, ascii::isDigit);
    if (at >= 0 || (!tag.isEmpty() && !isPort))
        return NameSign::Sure;
    return hosted ? NameSign::Hosted : NameSign::Bare;
}

bool isImageId(QStringView word)
{
    if (word.startsWith("sha256:"_L1))
        return true;
    return word.size() >= 12 && word.size() <= 64 && ascii::isMadeOf(word, ascii::isHexDigit);
}

QStringView listedName(QStringView word)
{
    constexpr QStringView around = u"\"'`[](){}<>,;*";
    if (word.endsWith(":<none>"_L1) || word.endsWith("@<none>"_L1))
        word.chop(noneText.size() + 1);
    if (word == noneText)
        return {};
    while (!word.isEmpty() && around.contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && (around.contains(word.back()) || word.back() == u'.'))
        word.chop(1);
    for (const auto scheme : {"docker-pullable://"_L1, "docker://"_L1, "https://"_L1, "http://"_L1, "oci://"_L1})
        word = without(word, scheme);
    return word;
}

QString composedName(QStringView registry, QStringView repository, QStringView tag, QStringView digest)
{
    const auto given = [](QStringView part) { return part == noneText ? QStringView() : part; };
    if (given(repository).isEmpty())
        return {};
    QString name = repository.toString();
    if (!given(registry).isEmpty() && !name.startsWith(registry.toString() + u'/'))
        name.prepend(registry.toString() + u'/');
    if (hasTagOrDigest(name))
        return name;
    if (!given(tag).isEmpty())
        name += u':' + tag.toString();
    if (!given(digest).isEmpty())
        name += u'@' + digest.toString();
    return name;
}

void ImageCollector::add(QStringView text, bool ofGardener, int count)
{
    if (text.isEmpty() || text == noneText || text == u"-")
        return;
    // The id of an image is no name.
    if (isImageId(text)) {
        m_hasIds = true;
        return;
    }
    const QString name = text.toString();
    const auto known = m_positions.constFind(name);
    if (known != m_positions.cend()) {
        ListedImage &image = m_images[*known];
        image.count += count;
        image.ofGardener = image.ofGardener || ofGardener;
        return;
    }
    m_positions.insert(name, m_images.size());
    m_images.append({name, count, ofGardener});
}

} // namespace sme
