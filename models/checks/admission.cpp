// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/admission.h"

#include "text/ascii.h"

#include <QString>
#include <QUrl>

#include <algorithm>
#include <optional>

namespace sme {

using namespace Qt::StringLiterals;

// Hand-written matchers: each value of a manifest goes through them after each keystroke.
namespace {

constexpr qsizetype maxSubdomainLength = 253;
constexpr int maxPort = 65535;

bool isLabelEdge(QChar c)
{
    return ascii::isLower(c) || ascii::isDigit(c);
}

bool isHexDigit(QChar c)
{
    return ascii::isDigit(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isPort(QStringView digits)
{
    return digits.size() <= 5 && !digits.startsWith(u'0') && digits.toInt() <= maxPort;
}

/// Whether they differ only by the case of ASCII letters: no other letter is folded, as U+017F is by Unicode.
bool isAsciiWord(QStringView text, QLatin1StringView lower)
{
    return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(), [](QChar a, char b) {
               const char16_t c = a.unicode();
               return (c >= u'A' && c <= u'Z' ? c | 0x20 : c) == char16_t(b);
           });
}

bool hasControlCharacter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == QChar(0x7f); });
}

bool hasBrokenPercentEscape(QStringView text)
{
    for (qsizetype i = text.indexOf(u'%'); i >= 0; i = text.indexOf(u'%', i + 1)) {
        if (i + 2 >= text.size() || !isHexDigit(text.at(i + 1)) || !isHexDigit(text.at(i + 2)))
            return true;
    }
    return false;
}

bool hasDotSegment(QStringView path)
{
    // Nearly no path has a dot in it, or an escape that could be one.
    if (!path.contains(u'.') && !path.contains(u'%'))
        return false;
    const QString decoded = QUrl::fromPercentEncoding(path.toUtf8());
    for (const QStringView segment : QStringView(decoded).split(u'/')) {
        if (segment == u"." || segment == u"..")
            return true;
    }
    return false;
}

/// The path of what the releases since v0.22 accept as a URL; nothing if they do not.
std::optional<QStringView> pathOfAcceptedUrl(QStringView url)
{
    // A lone "#" or "?" at the end stands for nothing.
    if (const qsizetype hash = url.indexOf(u'#'); hash >= 0) {
        if (hash != url.size() - 1)
            return std::nullopt;
        url.chop(1);
    }
    if (hasControlCharacter(url))
        return std::nullopt;
    const qsizetype colon = url.indexOf(u':');
    if (colon < 0 || (!isAsciiWord(url.first(colon), "http"_L1) && !isAsciiWord(url.first(colon), "https"_L1)))
        return std::nullopt;
    QStringView rest = url.sliced(colon + 1);
    if (const qsizetype query = rest.indexOf(u'?'); query >= 0) {
        if (query != rest.size() - 1)
            return std::nullopt;
        rest.chop(1);
    }
    if (!rest.startsWith("//"_L1))
        return std::nullopt;
    rest = rest.sliced(2);
    const qsizetype slash = rest.indexOf(u'/');
    const QStringView authority = slash < 0 ? rest : rest.first(slash);
    const QStringView path = slash < 0 ? QStringView() : rest.sliced(slash);
    if (!isHostAndPort(authority) || hasBrokenPercentEscape(path))
        return std::nullopt;
    return path;
}

} // namespace

bool isDnsSubdomain(QStringView text)
{
    if (text.isEmpty() || text.size() > maxSubdomainLength)
        return false;
    bool afterEdge = false; // the character before may end a label
    bool inLabel = false;
    for (const QChar c : text) {
        if (isLabelEdge(c)) {
            afterEdge = true;
            inLabel = true;
        } else if (c == u'-' && inLabel) {
            afterEdge = false;
        } else if (c == u'.' && afterEdge) {
            afterEdge = false;
            inLabel = false;
        } else {
            return false;
        }
    }
    return afterEdge;
}

bool isHostAndPort(QStringView text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    const QStringView digits = colon < 0 ? QStringView() : text.sliced(colon + 1);
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), ascii::isDigit))
        return isDnsSubdomain(text);
    return isPort(digits) && isDnsSubdomain(text.first(colon));
}

ReleaseSet releasesAcceptingUpstream(QStringView upstream)
{
    if (isDnsSubdomain(upstream))
        return ReleaseSet::all();
    return isHostAndPort(upstream) ? portReleases : ReleaseSet();
}

ReleaseSet releasesAcceptingHost(QStringView url)
{
    ReleaseSet accepting;
    const bool isHttp = url.startsWith("http://"_L1);
    if (isHttp || url.startsWith("https://"_L1)) {
        accepting |= schemeReleases;
        const QStringView rest = url.sliced(isHttp ? 7 : 8);
        if (isHostAndPort(rest))
            return ReleaseSet::all();
    }
    if (const std::optional<QStringView> path = pathOfAcceptedUrl(url)) {
        accepting |= hasDotSegment(*path) ? pathReleases - dotlessReleases : pathReleases;
    }
    return accepting;
}

} // namespace sme
