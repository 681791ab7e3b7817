// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/pulllog.h"

#include "containerd/imagereference.h"
#include "node/messagefacts.h"

#include <QIODevice>
#include <QRegularExpression>
#include <QStringConverter>
#include <QUrl>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maxPulls = 10'000;
constexpr qsizetype maxRequests = 1'000;
/// More pulls at the same time no node makes: the oldest are taken to have no end in the log.
constexpr qsizetype maxOpen = 500;
/// Among more pulls at the same time it is not looked for the one that a failure is of.
constexpr qsizetype mostAtOnce = 50;
constexpr qsizetype blockSize = 1024 * 1024;

/// Of `PullImage "docker.io/library/nginx:1" failed`: the image, and what stands behind it.
std::pair<QString, QString> quotedImage(const QString &message)
{
    const qsizetype begin = message.indexOf(u'"');
    const qsizetype end = message.indexOf(u'"', begin + 1);
    if (begin < 0 || end < 0)
        return {};
    return {message.sliced(begin + 1, end - begin - 1), message.sliced(end + 1)};
}

bool isOfRepository(const QString &url, const ImageReference &image)
{
    return url.contains(u'/' + image.repository + "/manifests/"_L1)
        || url.contains(u'/' + image.repository + "/blobs/"_L1);
}

/// The URL that a line names, in a field or in its error.
QString urlOf(const LogLine &line)
{
    const QString url = line.field("url");
    if (!url.isEmpty())
        return url;
    static const QRegularExpression inError(u"(?:Get|Head|GET|HEAD)(?: request to)? \"?(https?://[^\\s\"]+)"_s);
    QString found = inError.match(line.field("error")).captured(1);
    if (found.endsWith(u':'))
        found.chop(1);
    return found;
}

/// The request of which a line says that it failed. How long it took is not told.
LoggedRequest failedRequest(const LogLine &line, const QString &url, int number)
{
    const QString error = line.field("error");
    const QString host = line.field("host");
    QString method = line.field("method");
    if (method.isEmpty() && !url.isEmpty())
        method = error.contains("Get \""_L1) ? u"GET"_s : u"HEAD"_s;
    return {.method = method,
            .url = url,
            .host = host.isEmpty() ? authorityOf(QUrl(url)) : host,
            .status = factsOf(line.message).status,
            .error = error,
            .time = line.time,
            .milliseconds = -1,
            .line = number};
}

/// Hosts are asked one after the other: since the failure before, or the beginning, the next one was waited for. In
/// milliseconds; -1 where the times do not tell.
qint64 waitedFor(const LoggedPull &pull, const QString &until)
{
    const qint64 begin = millisecondsOf(pull.requests.isEmpty() ? pull.from : pull.requests.constLast().time);
    const qint64 end = millisecondsOf(until);
    return begin < 0 || end < begin ? -1 : end - begin;
}

} // namespace

QString LoggedPull::resultId() const
{
    return result == Result::Done ? u"done"_s : result == Result::Failed ? u"failed"_s : u"unknown"_s;
}

bool PullLogReader::Open::mayBe(const ImageReference &other) const
{
    const bool isSamePath = image.repository == other.repository || image.repository.endsWith(u'/' + other.repository);
    return isImplicit
        && (image.repository.isEmpty()
            || (isSamePath && image.registry == other.registry && image.reference() == other.reference()));
}

bool PullLogReader::read(QIODevice &device, const WorkProgress &progress)
{
    QByteArray rest;
    qint64 done = 0;
    const qint64 total = device.isSequential() ? 0 : device.size();
    std::optional<QStringDecoder> decoder; // of a log in UTF-16
    for (;;) {
        const QByteArray block = device.read(blockSize);
        if (block.isEmpty())
            break;
        if (const auto encoding = QStringConverter::encodingForData(block);
            done == 0 && encoding && *encoding != QStringConverter::Utf8)
            decoder.emplace(*encoding);
        done += block.size();
        if (progress && !progress(done, total))
            return false;
        rest += decoder ? QString(decoder->decode(block)).toUtf8() : block;
        qsizetype begin = 0;
        for (qsizetype end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n', begin)) {
            addLine(QByteArrayView(rest).sliced(begin, end - begin));
            begin = end + 1;
        }
        rest.remove(0, begin);
        // A line without end is none of containerd.
        if (rest.size() > 64 * blockSize)
            rest.clear();
    }
    if (!rest.isEmpty())
        addLine(rest);
    return true;
}

void PullLogReader::addLine(QByteArrayView text)
{
    ++m_line;
    const std::optional<LogLine> line = readLogLine(text);
    if (!line)
        return;
    const QString &message = line->message;
    if (message.startsWith("PullImage "_L1) || message.startsWith("Pulled image "_L1))
        addPullLine(*line);
    else if (message == "do request"_L1)
        addRequest(*line);
    else if (message == "fetch response received"_L1)
        addAnswer(*line);
    else if (message.startsWith("trying next host"_L1) || message.startsWith("fetch failed"_L1))
        addFailure(*line);
    else if (message.startsWith("failed to decode"_L1) && message.contains("hosts.toml"_L1)) {
        for (const Open &open : std::as_const(m_open))
            m_pulls[open.pull].droppedFile = message + u": "_s + line->field("error");
    }
}

void PullLogReader::addPullLine(const LogLine &line)
{
    const auto [image, rest] = quotedImage(line.message);
    if (image.isEmpty() || line.message.startsWith("Pulled image "_L1))
        return;
    if (rest.isEmpty())
        start(line, image);
    else if (rest.startsWith(" returns"_L1))
        end(line, image, LoggedPull::Result::Done);
    else if (rest.startsWith(" failed"_L1))
        end(line, image, LoggedPull::Result::Failed);
}

void PullLogReader::start(const LogLine &line, const QString &image)
{
    if (m_pulls.size() >= maxPulls)
        return;
    if (m_open.size() >= maxOpen)
        m_open.removeFirst();
    const Result<ImageReference> reference = parseImageReference(image);
    LoggedPull pull;
    pull.image = image;
    pull.from = line.time;
    m_open.append({.pull = int(m_pulls.size()), .image = reference ? *reference : ImageReference()});
    m_pulls.append(pull);
}

/// The end of a pull whose beginning is not in the log; requests of it may be there.
void PullLogReader::beganBefore(const LogLine &line, const QString &image)
{
    const Result<ImageReference> reference = parseImageReference(image);
    const auto found =
        std::ranges::find_if(m_open, [&](const Open &open) { return reference && open.mayBe(*reference); });
    if (found != m_open.end()) {
        m_pulls[found->pull].image = image;
        return;
    }
    start(line, image);
    if (!m_open.isEmpty() && m_pulls.at(m_open.constLast().pull).image == image)
        m_pulls[m_open.constLast().pull].from.clear();
}

void PullLogReader::end(const LogLine &line, const QString &image, LoggedPull::Result result)
{
    const auto isOfImage = [&](const Open &open) { return m_pulls.at(open.pull).image == image; };
    auto found = std::ranges::find_if(m_open, isOfImage);
    if (found == m_open.end()) {
        beganBefore(line, image);
        found = std::ranges::find_if(m_open, isOfImage);
        if (found == m_open.end())
            return;
    }
    LoggedPull &pull = m_pulls[found->pull];
    pull.to = line.time;
    pull.result = result;
    pull.error = line.field("error");
    pull.endLine = int(m_line);
    m_open.erase(found);
}

/// The open pulls that a line about this URL can be of, all of them where it names none.
QList<int> PullLogReader::pullsFor(const QString &url)
{
    QList<int> fitting;
    for (const Open &open : std::as_const(m_open)) {
        if (url.isEmpty() || isOfRepository(url, open.image) || open.image.repository.isEmpty())
            fitting.append(open.pull);
    }
    if (url.isEmpty() || fitting.size() < 2)
        return fitting;
    // The same repository twice: a tag or digest in the URL decides.
    for (const Open &open : std::as_const(m_open)) {
        const QString reference = open.image.reference();
        if (fitting.contains(open.pull) && !reference.isEmpty() && url.contains("/manifests/"_L1 + reference))
            return {open.pull};
    }
    for (const int pull : std::as_const(fitting))
        m_pulls[pull].isAmbiguous = true;
    return {fitting.constFirst()};
}

/// A log that began in the middle of a pull, or is not of the CRI. -1 if the line does not begin one.
int PullLogReader::openImplicit(const LogLine &line, const QString &url)
{
    const QString image = url.isEmpty() ? QString() : factsOf(u"Head \"%1\""_s.arg(url)).image;
    if (m_pulls.size() >= maxPulls || (url.isEmpty() && !m_open.isEmpty()))
        return -1;
    const bool byDigest = image.contains(u'@');
    if (!m_open.isEmpty() && (image.isEmpty() || byDigest))
        return -1;
    start(line, image);
    m_open.last().isImplicit = true;
    return m_open.constLast().pull;
}

void PullLogReader::addRequest(const LogLine &line)
{
    const QString url = line.field("url");
    const QList<int> fitting = pullsFor(url);
    const int index = fitting.isEmpty() ? openImplicit(line, url) : fitting.constFirst();
    if (index < 0 || m_pulls.at(index).requests.size() >= maxRequests)
        return;
    LoggedPull &pull = m_pulls[index];
    // Unlike info lines, which tell failures only, each request is there now.
    if (!pull.hasRequests)
        pull.requests.clear();
    pull.hasRequests = true;
    if (pull.userAgent.isEmpty())
        pull.userAgent = line.field("request.header.user-agent");
    pull.requests.append({.method = line.field("request.method"),
                          .url = url,
                          .host = authorityOf(QUrl(url)),
                          .status = 0,
                          .error = {},
                          .time = line.time,
                          .milliseconds = -1,
                          .line = int(m_line)});
}

/// An answer to a request that came before the log began says nothing of what was asked.
void PullLogReader::addAnswer(const LogLine &line)
{
    const QString url = line.field("url");
    const QList<int> fitting = pullsFor(url);
    if (fitting.isEmpty())
        return;
    QList<LoggedRequest> &requests = m_pulls[fitting.constFirst()].requests;
    const auto found = std::find_if(requests.rbegin(), requests.rend(), [&](const LoggedRequest &request) {
        return request.url == url && request.status == 0 && request.error.isEmpty();
    });
    if (found == requests.rend())
        return;
    found->status = line.field("response.status").section(u' ', 0, 0).toInt();
    const qint64 begin = millisecondsOf(found->time);
    const qint64 end = millisecondsOf(line.time);
    found->milliseconds = begin < 0 || end < begin ? -1 : end - begin;
}

QStringList PullLogReader::imagesOf(const QList<int> &pulls) const
{
    QStringList images;
    for (const int pull : pulls)
        images.append(m_pulls.at(pull).image);
    return images;
}

/// Where each request is known, what is missing is why one brought no answer.
void PullLogReader::tellWhy(LoggedPull &pull, const QString &url, const QString &error)
{
    const auto found = std::find_if(pull.requests.rbegin(), pull.requests.rend(), [&](const LoggedRequest &request) {
        return request.status == 0 && request.error.isEmpty() && (url.isEmpty() || request.url == url);
    });
    if (found != pull.requests.rend())
        found->error = error;
}

void PullLogReader::addFailure(const LogLine &line)
{
    const QString url = urlOf(line);
    QList<int> fitting = pullsFor(url);
    if (fitting.isEmpty()) {
        const int opened = openImplicit(line, url);
        if (opened < 0)
            return;
        fitting.append(opened);
    }
    const QStringList images = fitting.size() > mostAtOnce ? QStringList() : imagesOf(fitting);
    LoggedRequest request = failedRequest(line, url, int(m_line));
    for (const int index : std::as_const(fitting)) {
        LoggedPull &pull = m_pulls[index];
        pull.namesStatus = pull.namesStatus || line.message.contains("after status: "_L1);
        pull.isFirstGeneration = pull.isFirstGeneration || line.message.contains("http.StatusNotFound"_L1);
        if (pull.hasRequests) {
            if (fitting.size() == 1)
                tellWhy(pull, url, request.error);
        } else if (pull.requests.size() + pull.shared.size() >= maxRequests) {
            continue;
        } else if (fitting.size() == 1) {
            request.milliseconds = waitedFor(pull, request.time);
            pull.requests.append(request);
        } else if (images.isEmpty()) {
            pull.isAmbiguous = true;
        } else {
            QStringList others = images;
            others.removeOne(pull.image);
            pull.shared.append({.request = request, .others = others});
        }
    }
}

QList<LoggedPull> PullLogReader::take()
{
    m_open.clear();
    return std::move(m_pulls);
}

} // namespace sme
