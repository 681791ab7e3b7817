// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/imagereference.h"
#include "node/logline.h"
#include "node/workprogress.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class QIODevice;

namespace sme {

/// A request of a pull as a log tells it.
struct LoggedRequest
{
    QString method; ///< empty when the log does not tell it
    QString url; ///< empty when the log does not tell it
    QString host; ///< with port if given
    int status = 0; ///< 0: no answer, or none told
    QString error; ///< what came instead of an answer
    QString time;
    qint64 milliseconds = -1; ///< until the answer; where the log tells failures only, since the one before
    int line = 0; ///< of the log, from 1
};

/// A failure that the log tells by its host alone, while several pulls were going on.
struct SharedFailure
{
    LoggedRequest request;
    QStringList others; ///< images of the other pulls that it can be of
};

/// A pull of the CRI as a log tells it.
struct LoggedPull
{
    QString image; ///< as the log names it; empty when it does not
    QString from;
    QString to;
    enum class Result : quint8 { Done, Failed, Unknown } result = Result::Unknown;
    QString error; ///< why it failed
    QString userAgent; ///< "containerd/1.7.24", where requests are told
    bool hasRequests = false; ///< the log is at debug: it tells every request
    bool isAmbiguous = false; ///< a line could be of another pull as well
    QString droppedFile; ///< the log says that hosts.toml could not be read
    bool namesStatus = false; ///< a wording of 2.0.0 and newer: each status that leads on is told
    bool isFirstGeneration = false; ///< a wording of 1.x
    int endLine = 0; ///< of the log, from 1; 0 when the log does not have the end
    QList<LoggedRequest> requests;
    QList<SharedFailure> shared;

    QString resultId() const;
};

/// Reads a log in a stream, line by line; only pulls are kept, at most 10,000 with 1,000 requests each. Interleaved
/// pulls are told apart by image and repository. Whose a failure is of which only the host is told, the document
/// decides: see overlay().
class PullLogReader
{
public:
    void addLine(QByteArrayView line);
    /// Reads all of a device, in UTF-8, or UTF-16 with a byte order mark; false where `progress`, which is told the
    /// bytes read, ended it.
    bool read(QIODevice &device, const WorkProgress &progress = {});

    /// The pulls in the order in which they began. Those without an end are of unknown result.
    QList<LoggedPull> take();
    qint64 lineCount() const { return m_line; }

private:
    void start(const LogLine &line, const QString &image);
    void end(const LogLine &line, const QString &image, LoggedPull::Result result);
    void addPullLine(const LogLine &line);
    void addRequest(const LogLine &line);
    void addAnswer(const LogLine &line);
    void addFailure(const LogLine &line);
    void tellWhy(LoggedPull &pull, const QString &url, const QString &error);
    QList<int> pullsFor(const QString &url);
    QStringList imagesOf(const QList<int> &pulls) const;
    int openImplicit(const LogLine &line, const QString &url);
    void beganBefore(const LogLine &line, const QString &image);

    struct Open
    {
        int pull = 0;
        ImageReference image;
        bool isImplicit = false; ///< the log does not have its beginning: the image is what a request looks like

        /// Whether the image of the request can be `other` behind a path of a mirror.
        bool mayBe(const ImageReference &other) const;
    };

    QList<LoggedPull> m_pulls;
    QList<Open> m_open;
    qint64 m_line = 0;
};

} // namespace sme
