// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "files/overwriting.h"

#include "files/descriptor.h"
#include "files/filename.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct OverwritingTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Overwriting)
};

constexpr qsizetype maxJournal = 256 * 1024 * 1024; // bytes

QString journalFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + "/shoot-mirror-editor/overwritten"_L1;
}

/// What is kept while a file is being overwritten.
struct Journal
{
    QByteArray path; ///< absolute, of the file
    QByteArray oldText;
    QByteArray newText;
};

/// A line of JSON, then both texts.
QByteArray written(const Journal &journal)
{
    const QJsonObject head{{u"path"_s, QString::fromLatin1(journal.path.toBase64())},
                           {u"old"_s, qint64(journal.oldText.size())},
                           {u"new"_s, qint64(journal.newText.size())}};
    return QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n' + journal.oldText + journal.newText;
}

std::optional<Journal> read(const Descriptor &file)
{
    const auto content = file.content(maxJournal);
    const qsizetype end = content ? content->indexOf('\n') : -1;
    if (end < 0)
        return {};
    const QJsonObject head = QJsonDocument::fromJson(content->first(end)).object();
    const auto oldSize = qsizetype(head.value("old"_L1).toInteger(-1));
    const auto newSize = qsizetype(head.value("new"_L1).toInteger(-1));
    if (oldSize < 0 || newSize < 0 || oldSize > maxJournal || end + 1 + oldSize + newSize != content->size())
        return {};
    return Journal{QByteArray::fromBase64(head.value("path"_L1).toString().toLatin1()),
                   content->sliced(end + 1, oldSize), content->sliced(end + 1 + oldSize)};
}

QByteArray absolute(const QByteArray &path)
{
    return path.startsWith('/') ? path : QFile::encodeName(QDir::currentPath()) + '/' + path;
}

/// A journal on disk, locked while it is used.
class JournalFile final
{
public:
    explicit JournalFile(const QByteArray &path)
        : m_path(QFile::encodeName(journalFolder()) + '/'
                 + QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex() + ".journal")
    {
    }

    bool write(const Journal &journal)
    {
        if (!QDir().mkpath(journalFolder())) {
            errno = EACCES;
            return false;
        }
        m_file = Descriptor::openAt(AT_FDCWD, m_path, O_RDWR | O_CREAT | O_NOFOLLOW, 0600);
        // Whole or, by its sizes, no journal at all: the file is not touched before this one is on the disk.
        if (!m_file.isOpen() || !m_file.lock() || ::ftruncate(m_file.get(), 0) != 0
            || !m_file.writeAll(written(journal)) || ::fsync(m_file.get()) != 0)
            return false;
        const Descriptor folder =
            Descriptor::openAt(AT_FDCWD, QFile::encodeName(journalFolder()), O_RDONLY | O_DIRECTORY);
        return folder.isOpen() && ::fsync(folder.get()) == 0;
    }
    void remove() const { ::unlink(m_path.constData()); }
    QString path() const { return QFile::decodeName(m_path); }

private:
    QByteArray m_path;
    Descriptor m_file;
};

bool writeOver(const Descriptor &file, const QByteArray &text)
{
    return ::lseek(file.get(), 0, SEEK_SET) == 0 && file.writeAll(text) && ::ftruncate(file.get(), text.size()) == 0
        && ::fsync(file.get()) == 0;
}

/// Whether `content` is what stands in a file that was being overwritten: everywhere the old text or the new one.
bool isHalfWritten(const QByteArray &content, const Journal &journal)
{
    const QByteArray &before = journal.oldText;
    const QByteArray &after = journal.newText;
    if (content.size() < std::min(before.size(), after.size()))
        return false;
    for (qsizetype i = 0; i < content.size(); ++i) {
        const char c = content.at(i);
        if ((i >= before.size() || c != before.at(i)) && (i >= after.size() || c != after.at(i)))
            return false;
    }
    return true;
}

/// Puts right what a journal is about; what to say about it, or nothing.
QString restore(const Descriptor &journalFile, const QString &journalPath)
{
    const auto discard = [&] { ::unlink(QFile::encodeName(journalPath).constData()); };
    const auto journal = read(journalFile);
    if (!journal) { // not complete: the file itself was not touched yet
        discard();
        return {};
    }
    const QString name = shownFileName(textFromSystem(journal->path));
    const Descriptor file = Descriptor::openAt(AT_FDCWD, journal->path, O_RDWR | O_NOFOLLOW);
    const auto content = file.isOpen() ? file.content(maxJournal) : std::nullopt;
    if (content && (*content == journal->oldText || *content == journal->newText)) {
        discard();
        return {};
    }
    if (content && isHalfWritten(*content, *journal) && writeOver(file, journal->oldText)) {
        discard();
        return OverwritingTexts::tr("The program ended while it wrote %1; the file has its old text again.").arg(name);
    }
    const QString kept = journalPath.chopped(QStringView(u".journal").size()) + ".kept"_L1;
    if (::rename(QFile::encodeName(journalPath).constData(), QFile::encodeName(kept).constData()) != 0)
        return {};
    return OverwritingTexts::tr(
               "The program ended while it wrote %1, which is another file now or cannot be written to. What "
               "it held before, and what was to be written, is kept in %2.")
        .arg(name, kept);
}

} // namespace

Result<void> overwriteFile(const Descriptor &file, const QByteArray &path, const QByteArray &text)
{
    const auto old = file.content(maxJournal);
    if (!old)
        return Error{systemReason(errno), {}};
    JournalFile journal(absolute(path));
    if (!journal.write({absolute(path), *old, text})) {
        return Error{
            OverwritingTexts::tr("its folder cannot be written to, and a copy of its text for the case of a crash "
                                 "cannot be kept in %1: %2")
                .arg(journalFolder(), systemReason(errno)),
            {}};
    }
    // The space comes first: a full disk then is no reason to stop in the middle. Not every file system can do that.
    const bool isFull = text.size() > old->size() && ::fallocate(file.get(), FALLOC_FL_KEEP_SIZE, 0, text.size()) != 0
        && (errno == ENOSPC || errno == EDQUOT);
    if (!isFull && writeOver(file, text)) {
        journal.remove();
        return {};
    }
    const QString reason = systemReason(errno);
    // The space of the old text is still the file's own.
    if (isFull || writeOver(file, *old)) {
        journal.remove();
        return Error{OverwritingTexts::tr("%1. It still has its old text.").arg(reason), {}};
    }
    return Error{
        OverwritingTexts::tr("%1. Its old text is damaged; the next start of the program puts it back from %2.")
            .arg(reason, journal.path()),
        {}};
}

QStringList restoreInterrupted()
{
    QStringList messages;
    const QFileInfoList journals = QDir(journalFolder()).entryInfoList({u"*.journal"_s}, QDir::Files);
    for (const QFileInfo &info : journals) {
        const QString path = info.filePath();
        const Descriptor file = Descriptor::openAt(AT_FDCWD, QFile::encodeName(path), O_RDWR | O_NOFOLLOW);
        if (!file.isOpen() || !file.lock())
            continue; // a program that runs uses it
        const QString message = restore(file, path);
        if (!message.isEmpty())
            messages += message;
    }
    return messages;
}

} // namespace sme
