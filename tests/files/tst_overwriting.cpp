// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "files/descriptor.h"
#include "files/overwriting.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sme;
using namespace Qt::StringLiterals;

/// Files that cannot be replaced.
class OverwritingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->filePath(u"data"_s)));
    }
    void cleanup() { QDir(m_folder->path()).removeRecursively(); }

    void writesAndLeavesNothing_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("longer") << "short\n"_ba << QByteArray(100'000, 'x');
        QTest::newRow("shorter") << QByteArray(100'000, 'x') << "short\n"_ba;
        QTest::newRow("from empty") << ""_ba
                                    << "new\n"_ba;
        QTest::newRow("to empty") << "old\n"_ba
                                  << ""_ba;
    }
    void writesAndLeavesNothing()
    {
        QFETCH(const QByteArray, before);
        QFETCH(const QByteArray, after);
        write(before);
        const Result<void> done = overwrite(after);
        QVERIFY2(done.isOk(), done ? "" : qPrintable(done.error().message));
        QCOMPARE(read(), after);
        QVERIFY(journals().isEmpty());
        QVERIFY(restoreInterrupted().isEmpty());
    }

    void nothingIsWrittenWithoutACopy()
    {
        QFile data(m_folder->filePath(u"data"_s)); // a file where the folder of the copies belongs
        QVERIFY(data.open(QIODevice::WriteOnly));
        write("old\n");
        const Result<void> done = overwrite("new\n");
        QVERIFY(!done);
        QVERIFY(done.error().message.contains(m_folder->filePath(u"data"_s)));
        QCOMPARE(read(), "old\n"_ba);
    }

    void aKilledProgramLeavesNothingTorn()
    {
        const QByteArray before = QByteArray(300'000, 'o') + "end of the old text\n";
        const QByteArray after = QByteArray(200'000, 'n') + "end of the new text\n";
        for (const int limit : {1, 4096, 100'001, 199'999}) {
            write(before);
            const pid_t child = ::fork();
            QVERIFY(child >= 0);
            if (child == 0) {
                const Descriptor file = Descriptor::openAt(AT_FDCWD, path(), O_RDWR);
                tearApart(file, after, limit);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QVERIFY(WIFSIGNALED(status));
            const QByteArray torn = read();
            QVERIFY(torn != before && torn != after);
            const QStringList told = restoreInterrupted();
            QCOMPARE(told.size(), 1);
            QVERIFY2(told.first().contains(u"shoot.yaml"_s), qPrintable(told.first()));
            QCOMPARE(read(), before);
            QVERIFY(journals().isEmpty());
            QVERIFY(restoreInterrupted().isEmpty());
        }
    }

    void workOfOthersIsNotTouched()
    {
        write("the old text\n");
        const pid_t child = ::fork();
        if (child == 0)
            tearApart(Descriptor::openAt(AT_FDCWD, path(), O_RDWR), "THE NEW TEXT\n", 5);
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        write("written by somebody else since\n");
        const QStringList told = restoreInterrupted();
        QCOMPARE(told.size(), 1);
        QCOMPARE(read(), "written by somebody else since\n"_ba);
        const QStringList kept = QDir(store()).entryList({u"*.kept"_s}, QDir::Files);
        QCOMPARE(kept.size(), 1);
        QVERIFY(told.first().contains(kept.first()));
        QVERIFY(restoreInterrupted().isEmpty()); // told once
    }

    void rubbishIsIgnored()
    {
        QVERIFY(QDir().mkpath(store()));
        for (const QByteArray &content : {"no journal"_ba, "{}\n"_ba, "{\"path\":\"\",\"old\":9,\"new\":1}\nx"_ba,
                                          "{\"path\":\"\",\"old\":-1,\"new\":1}\nx"_ba}) {
            QFile file(store() + u"/x.journal"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
            file.close();
            QVERIFY(restoreInterrupted().isEmpty());
        }
    }

private:
    QByteArray path() const { return QFile::encodeName(m_folder->filePath(u"shoot.yaml"_s)); }
    QString store() const { return m_folder->filePath(u"data/shoot-mirror-editor/overwritten"_s); }
    QStringList journals() const { return QDir(store()).entryList(QDir::Files); }
    Result<void> overwrite(const QByteArray &text) const
    {
        return overwriteFile(Descriptor::openAt(AT_FDCWD, path(), O_RDWR), path(), text);
    }
    void write(const QByteArray &text) const
    {
        QFile file(QFile::decodeName(path()));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QByteArray read() const
    {
        QFile file(QFile::decodeName(path()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// In a child: overwrites the file, and is killed after `limit` bytes.
    [[noreturn]] void tearApart(const Descriptor &file, const QByteArray &text, int limit) const
    {
        // Through a descriptor that cannot be written to, the copy is made and then all fails: as before the first
        // byte.
        const Descriptor readOnly = Descriptor::openAt(AT_FDCWD, path(), O_RDONLY);
        static_cast<void>(overwriteFile(readOnly, path(), text));
        static_cast<void>(file.writeAll(text.first(limit)));
        ::raise(SIGKILL);
        ::_exit(1);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

MIRROR_TEST(OverwritingTest)
#include "tst_overwriting.moc"
