// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/recoverystore.h"

#include "files/filename.h"
#include "manifest/shootmanifest.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct RecoveryText
{
    Q_DECLARE_TR_FUNCTIONS(sme::RecoveryStore)
};

constexpr qsizetype maxHeader = 64 * 1024; // bytes of the line before the text

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/unsaved"_L1;
}

QString textPath(const QString &id)
{
    return folder() + u'/' + id + ".txt"_L1;
}

std::unique_ptr<QLockFile> lockOf(const QString &id)
{
    auto lock = std::make_unique<QLockFile>(folder() + u'/' + id + ".lock"_L1);
    lock->setStaleLockTime(0); // stale only when its process is gone, however long it ran
    return lock;
}

bool isId(const QString &text)
{
    return !QUuid::fromString(text).isNull();
}

/// A line of JSON that says what the text is for, then the text.
std::optional<RecoveredDocument> readEntry(const QString &id)
{
    QFile file(textPath(id));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QJsonParseError error;
    const QJsonObject head = QJsonDocument::fromJson(file.readLine(maxHeader), &error).object();
    if (error.error != QJsonParseError::NoError)
        return std::nullopt;
    RecoveredDocument document;
    document.id = id;
    document.path = textFromSystem(QByteArray::fromPercentEncoding(head.value("path"_L1).toString().toLatin1()));
    document.subject = head.value("subject"_L1).toInt();
    document.time = QDateTime::fromString(head.value("time"_L1).toString(), Qt::ISODate);
    document.baseHash = QByteArray::fromHex(head.value("base"_L1).toString().toLatin1());
    document.text = file.read(ShootManifest::maxSize);
    return document;
}

} // namespace

RecoverySlot::RecoverySlot() = default;

RecoverySlot::~RecoverySlot()
{
    clear();
}

Result<void> RecoverySlot::keep(const RecoveredDocument &document)
{
    const auto failed = [](const QString &reason) {
        return Error{RecoveryText::tr("The unsaved text cannot be kept: %1").arg(reason), {}};
    };
    if (!QDir().mkpath(folder()))
        return failed(RecoveryText::tr("the folder %1 cannot be made").arg(folder()));
    if (!m_lock) {
        m_id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_lock = lockOf(m_id);
        if (!m_lock->tryLock(0)) {
            m_lock.reset();
            return failed(RecoveryText::tr("the folder %1 cannot be written to").arg(folder()));
        }
    }
    // A path may have bytes that are no text.
    const QJsonObject head{{u"path"_s, QString::fromLatin1(textToSystem(document.path).toPercentEncoding("/"))},
                           {u"subject"_s, document.subject},
                           {u"time"_s, document.time.toString(Qt::ISODate)},
                           {u"base"_s, QString::fromLatin1(document.baseHash.toHex())}};
    QSaveFile file(textPath(m_id));
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(head).toJson(QJsonDocument::Compact) + '\n');
    file.write(document.text);
    if (!file.commit())
        return failed(file.errorString());
    return {};
}

void RecoverySlot::clear()
{
    if (!m_lock)
        return;
    QFile::remove(textPath(m_id));
    m_lock.reset();
    m_id.clear();
}

QList<RecoveredDocument> recoverableDocuments()
{
    QList<RecoveredDocument> documents;
    const QStringList files = QDir(folder()).entryList({u"*.txt"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString id = file.chopped(4);
        if (!isId(id) || !lockOf(id)->tryLock(0))
            continue;
        if (auto document = readEntry(id))
            documents.append(*std::move(document));
    }
    std::stable_sort(documents.begin(), documents.end(), [](const auto &a, const auto &b) { return a.time > b.time; });
    return documents;
}

void discardRecovered(const QString &id)
{
    if (isId(id))
        QFile::remove(textPath(id));
}

} // namespace sme
