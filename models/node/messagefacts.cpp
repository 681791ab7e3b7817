// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/messagefacts.h"

#include "containerd/imagereference.h"
#include "node/redaction.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

QString firstCapture(const QRegularExpression &pattern, const QString &text)
{
    const QRegularExpressionMatch match = pattern.match(text);
    for (int i = 1; match.hasMatch() && i <= match.lastCapturedIndex(); ++i) {
        if (match.capturedLength(i) > 0)
            return match.captured(i);
    }
    return {};
}

/// The registry of a request: that of its parameter ns (newer versions hide it in errors), else the host itself.
QString registryOfUrl(const QUrl &url)
{
    const QString ns = QUrlQuery(url).queryItemValue(u"ns"_s, QUrl::FullyDecoded);
    if (!ns.isEmpty())
        return ns.startsWith(u'[') ? QString() : ns;
    const QString host = authorityOf(url);
    return host == "registry-1.docker.io"_L1 || host == "index.docker.io"_L1 ? u"docker.io"_s : QString();
}

void readUrl(const QString &message, MessageFacts &facts)
{
    // One of a registry's API first; the token server's when there is no other.
    static const QRegularExpression ofApi(u"(https?://[^\\s\"'<>\\\\]*/(?:manifests|blobs)/[^\\s\"'<>\\\\]*)"_s);
    static const QRegularExpression any(
        u"(?:\\b(?:Get|Head|Post|GET|HEAD|POST)\\b(?: request to)?|\\burl=|\\bat|\\bcode)\\s*\"?(https?://[^\\s\"'<>\\\\]+)"_s);
    QString text = firstCapture(ofApi, message);
    if (text.isEmpty())
        text = firstCapture(any, message);
    while (text.endsWith(u':') || text.endsWith(u',') || text.endsWith(u']'))
        text.chop(1);
    const QUrl url(text);
    if (text.isEmpty() || !url.isValid())
        return;
    facts.url = redacted(text);
    facts.host = authorityOf(url);
    facts.registry = registryOfUrl(url);
    // Where a mirror has its API is not known here: most have it at /v2.
    if (const qsizetype root = url.path().indexOf("/v2/"_L1); facts.image.isEmpty() && root >= 0)
        facts.image = imageOfRequest(url, facts.registry, url.path().first(root + 3));
}

void readHost(const QString &message, MessageFacts &facts)
{
    static const QRegularExpression named(u"(?:\\bhost=\"?([^\\s\"]+)|pulling from host (\\S+) failed)"_s);
    static const QRegularExpression lookedUp(
        u"lookup ([^\\s:]+)(?: on |:)|(?:dial|read|proxyconnect) (?:tcp|tcp4|tcp6)(?: [^\\s]+->)? ?([^\\s]+?:\\d+):"_s);
    // The log names the registry also where its token server, another machine, could not be reached.
    static const QRegularExpression unreachedTokenServer(u"token: \"?(?:Get|Post) \"?https?://"_s);
    const QString name = firstCapture(named, message);
    const bool isOfTokenServer = !facts.host.isEmpty() && unreachedTokenServer.match(message).hasMatch();
    if (!name.isEmpty() && !isOfTokenServer)
        facts.host = name;
    else if (facts.host.isEmpty())
        facts.host = firstCapture(lookedUp, message);
}

int statusOf(const QString &message)
{
    // Behind "status" or "code", whatever the reason phrase is: some servers write their own, or none.
    static const QRegularExpression told(u"(?:status|code)(?: code)?(?: from \\w+ request to \\S+| \\[[^\\]]*\\]| "
                                         u"https?://\\S+)?\"?\\s*[:=]\\s*\"?([1-5]\\d\\d)\\b"
                                         "|\\bstatus(?: code)? ([345]\\d\\d)\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression phrase(
        u"(?:^|[\\s:\"=(])([345]\\d\\d):? (?:Multiple Choices|Moved Permanently|Found|See Other|Not Modified"
        "|(?:Temporary|Permanent) Redirect|Bad Request|Unauthorized|Payment Required|Forbidden|Not Found"
        "|Method Not Allowed|Not Acceptable|Proxy Authentication Required|Request Time-?out|Conflict|Gone"
        "|Precondition Failed|Unprocessable|Too Many Requests|Unavailable For Legal Reasons|Internal Server Error"
        "|Not Implemented|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const QRegularExpression *pattern : {&told, &phrase}) {
        if (const QString digits = firstCapture(*pattern, message); !digits.isEmpty())
            return digits.toInt();
    }
    if (message.contains("http.StatusNotFound"_L1))
        return 404;
    return message.contains("toomanyrequests"_L1) ? 429 : 0;
}

QString imageOf(const QString &message)
{
    static const QRegularExpression quoted(
        u"(?:\\bimages?|\\breference|PullImage|\\bpulling|\\bname):?(?: on \\w+)? ?=?\"([^\"\\s]+)\""_s);
    static const QRegularExpression bare(u"(?:pulling image|(?<!failed to resolve )[Ii]mage:|\\bimage=) ?([^\\s\",]+)"
                                         "|failed to resolve image: ([^\\s\",]*[/:.@][^\\s\",]*)"_s);
    static const QRegularExpression missing(
        u"(?:desc = |: )([^\\s\":]+/[^\\s\"]+): not found|\\bmanifest for (\\S+) not found|image pull failed for (\\S+) "_s);
    for (const QRegularExpression *pattern : {&quoted, &bare, &missing}) {
        for (auto matches = pattern->globalMatch(message); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            QString image = match.captured(match.lastCapturedIndex());
            while (image.endsWith(u':'))
                image.chop(1);
            // The id of an image, or a URL, is no name.
            if (!image.startsWith("sha256:"_L1) && !image.contains("://"_L1) && parseImageReference(image))
                return image;
        }
    }
    return {};
}

} // namespace

QString imageOfRequest(const QUrl &url, const QString &registry, const QString &root)
{
    const QString path = url.path();
    const qsizetype end = path.lastIndexOf("/manifests/"_L1);
    if (registry.isEmpty() || !path.startsWith(root + u'/') || end <= root.size())
        return {};
    const QString repository = path.sliced(root.size() + 1, end - root.size() - 1);
    const QString reference = path.section(u'/', -1);
    return registry + u'/' + repository + (reference.contains(u':') ? u'@' : u':') + reference;
}

QString authorityOf(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded).section(u'@', -1);
}

void MessageFacts::complete(const MessageFacts &other)
{
    const auto take = [](QString &mine, const QString &theirs) {
        if (mine.isEmpty())
            mine = theirs;
    };
    // An image of another registry is of another pull.
    if (registry.isEmpty() || other.registry.isEmpty() || registry == other.registry) {
        take(image, other.image);
        take(registry, other.registry);
    }
}

QString plainMessage(QStringView line)
{
    static const QRegularExpression colour(u"\x1b\\[[0-9;]*[A-Za-z]"_s);
    static const QRegularExpression escapedQuote(u"\\\\+\"|&(?:quot|#34|#x22);|\\\\+u0022|[„“”«»]"_s);
    static const QRegularExpression escapedAnd(u"\\\\+u0026|&(?:amp|#38);"_s);
    static const QRegularExpression escapedBreak(u"\\\\+[nrt](?![a-z])"_s);
    QString text = line.toString();
    text.remove(colour);
    text.replace(escapedQuote, u"\""_s);
    text.replace(escapedAnd, u"&"_s);
    text.replace(escapedBreak, u" "_s);
    return text.simplified();
}

MessageFacts factsOf(const QString &message)
{
    MessageFacts facts;
    facts.image = imageOf(message);
    readUrl(message, facts);
    readHost(message, facts);
    facts.status = statusOf(message);
    static const QRegularExpression path(u"(/\\S*certs\\.d/[^\\s\":]+(?::\\d+)?(?:/[^\\s\":]+)*)"_s);
    facts.path = firstCapture(path, message);
    if (const Result<ImageReference> image = parseImageReference(facts.image))
        facts.registry = image->registry;
    return facts;
}

bool endsPull(const QString &message)
{
    static const QRegularExpression end(
        u"[Ff]ailed to pull|PullImage .*failed|ErrImagePull: |failed to resolve |code = \\w+ desc = "_s);
    return end.match(message).hasMatch();
}

} // namespace sme
