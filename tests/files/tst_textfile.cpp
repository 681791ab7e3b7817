// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "files/filename.h"
#include "manifest/textfile.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <filesystem>
#include <iterator>
#include <thread>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

using namespace sme;
using namespace Qt::StringLiterals;

class TextFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        qputenv("XDG_DATA_HOME", QFile::encodeName(m_folder->path()) + "-data");
    }
    void cleanup()
    {
        QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QDir(m_folder->path() + u"-data"_s).removeRecursively();
        std::filesystem::remove_all(QFile::encodeName(m_folder->path()).toStdString());
    }

    void expectations_data()
    {
        QTest::addColumn<bool>("exists");
        QTest::addColumn<FileExpectation>("expected");
        QTest::addColumn<bool>("written");
        const auto old = FileExpectation::content(contentHash("old\n"));
        const auto other = FileExpectation::content(contentHash("other\n"));
        QTest::newRow("anything, none there") << false << FileExpectation() << true;
        QTest::newRow("anything, one there") << true << FileExpectation() << true;
        QTest::newRow("none, none there") << false << FileExpectation::noFile() << true;
        QTest::newRow("none, one there") << true << FileExpectation::noFile() << false;
        QTest::newRow("content, none there") << false << old << false;
        QTest::newRow("content, the same") << true << old << true;
        QTest::newRow("content, another") << true << other << false;
    }
    void expectations()
    {
        QFETCH(const bool, exists);
        QFETCH(const FileExpectation, expected);
        QFETCH(const bool, written);
        if (exists)
            write(u"f"_s, "old\n");
        const Result<void> done = writeTextFile(path(u"f"_s), "new\n", expected);
        QCOMPARE(done.isOk(), written);
        QCOMPARE(read(u"f"_s), written ? "new\n"_ba : exists ? "old\n"_ba : QByteArray());
        QCOMPARE(names().size(), qsizetype(exists || written));
    }

    void ofManyWritersOneWins()
    {
        constexpr int writers = 8;
        for (int round = 0; round < 20; ++round) {
            write(u"f"_s, "old\n");
            std::array<bool, writers> won = {};
            {
                std::array<std::jthread, writers> threads;
                for (std::size_t i = 0; i < writers; ++i) {
                    threads[i] = std::jthread([this, i, &won] {
                        won[i] = writeTextFile(path(u"f"_s), QByteArray::number(int(i)),
                                               FileExpectation::content(contentHash("old\n")))
                                     .isOk();
                    });
                }
            }
            QCOMPARE(std::count(won.begin(), won.end(), true), 1);
            QVERIFY(won.at(std::size_t(read(u"f"_s).toInt())));
            QCOMPARE(names(), QStringList{u"f"_s});
        }
    }

    void permissionsAndAttributesStay()
    {
        write(u"f"_s, "old\n");
        const QByteArray file = QFile::encodeName(path(u"f"_s));
        QCOMPARE(::chmod(file.constData(), 0640), 0);
        const bool hasAttributes = ::setxattr(file.constData(), "user.note", "kept", 4, 0) == 0;
        // Owner rw-, user 1 rw-, group r--, mask rw-, others ---: what is shown as the group's right is the mask.
        const QByteArray list = QByteArray::fromHex("02000000"
                                                    "01000600ffffffff"
                                                    "0200060001000000"
                                                    "04000400ffffffff"
                                                    "10000600ffffffff"
                                                    "20000000ffffffff");
        const bool hasList =
            ::setxattr(file.constData(), "system.posix_acl_access", list.constData(), std::size_t(list.size()), 0) == 0;
        if (!hasAttributes && !hasList)
            QSKIP("This file system has no attributes.");
        QVERIFY(writeTextFile(path(u"f"_s), "new\n"));
        struct stat status = {};
        QCOMPARE(::stat(file.constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), hasList ? 0660 : 0640);
        if (hasAttributes)
            QCOMPARE(attribute(file, "user.note"), "kept"_ba);
        if (hasList)
            QCOMPARE(attribute(file, "system.posix_acl_access"), list);
    }

    void newFileHasNoList()
    {
        write(u"f"_s, "old\n");
        QVERIFY(QFile::setPermissions(path(u"f"_s), QFile::ReadOwner | QFile::WriteOwner));
        const QByteArray list = QByteArray::fromHex("02000000"
                                                    "01000600ffffffff"
                                                    "0200060001000000"
                                                    "04000600ffffffff"
                                                    "10000600ffffffff"
                                                    "20000600ffffffff");
        if (::setxattr(QFile::encodeName(m_folder->path()).constData(), "system.posix_acl_default", list.constData(),
                       std::size_t(list.size()), 0)
            != 0)
            QSKIP("This file system has no access control lists.");
        QVERIFY(writeTextFile(path(u"f"_s), "new\n"));
        const QByteArray file = QFile::encodeName(path(u"f"_s));
        QVERIFY(attribute(file, "system.posix_acl_access").isEmpty());
        struct stat status = {};
        QCOMPARE(::stat(file.constData(), &status), 0);
        QCOMPARE(int(status.st_mode & 07777), 0600);
    }

    void hardLinksAreCounted()
    {
        write(u"f"_s, "old\n");
        QCOMPARE(hardLinkCount(path(u"f"_s)), 1);
        QCOMPARE(::link(QFile::encodeName(path(u"f"_s)).constData(), QFile::encodeName(path(u"g"_s)).constData()), 0);
        QCOMPARE(hardLinkCount(path(u"f"_s)), 2);
        QCOMPARE(hardLinkCount(path(u"none"_s)), 0);
        QVERIFY(writeTextFile(path(u"f"_s), "new\n"));
        QCOMPARE(read(u"g"_s), "old\n"_ba);
    }

    void namesOfAllKinds_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("longest") << QByteArray(255, 'x');
        QTest::newRow("longest of two bytes each") << QByteArray("\xc3\xa4").repeated(127);
        QTest::newRow("not UTF-8") << "sch\xf6n.yaml"_ba;
        QTest::newRow("byte order mark") << "\xef\xbb\xbfshoot.yaml"_ba;
        QTest::newRow("control characters") << "a\n\033[31m"_ba;
        QTest::newRow("a dash") << "-"_ba;
    }
    void namesOfAllKinds()
    {
        QFETCH(const QByteArray, name);
        const QByteArray bytes = QFile::encodeName(m_folder->path()) + '/' + name;
        const QString file = textFromSystem(bytes);
        QVERIFY(!fileExists(file));
        QVERIFY(writeTextFile(file, "old\n", FileExpectation::noFile()));
        struct stat status = {};
        QCOMPARE(::stat(bytes.constData(), &status), 0);
        QVERIFY(fileExists(file) && isRegularFile(file));
        QVERIFY(writeTextFile(file, "new\n", FileExpectation::content(contentHash("old\n"))));
        QCOMPARE(readTextFile(file).value(), "new\n"_ba);
        const std::filesystem::directory_iterator entries(QFile::encodeName(m_folder->path()).toStdString());
        QCOMPARE(std::distance(begin(entries), end(entries)), 1); // Qt lists no names that are no text
    }

    void failuresSayWhy_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("readError");
        QTest::addColumn<int>("writeError");
        QTest::newRow("no such folder") << u"no/f"_s << ENOENT << ENOENT;
        QTest::newRow("a file for a folder") << u"f/f"_s << ENOTDIR << ENOTDIR;
        QTest::newRow("a circle of links") << u"circle"_s << ELOOP << ELOOP;
        QTest::newRow("too long a name") << QString(256, u'x') << ENAMETOOLONG << ENAMETOOLONG;
    }
    void failuresSayWhy()
    {
        QFETCH(const QString, name);
        QFETCH(const int, readError);
        QFETCH(const int, writeError);
        write(u"f"_s, "old\n");
        QVERIFY(QFile::link(u"circle"_s, path(u"circle"_s)));
        const Result<QByteArray> text = readTextFile(path(name));
        QVERIFY(!text);
        QVERIFY2(text.error().message.endsWith(systemReason(readError)), qPrintable(text.error().message));
        const Result<void> done = writeTextFile(path(name), "new\n");
        QVERIFY(!done);
        QVERIFY2(done.error().message.endsWith(systemReason(writeError)), qPrintable(done.error().message));
    }

    void aFileWithoutANameIsNone()
    {
        const Result<QByteArray> text = readTextFile({});
        QVERIFY(!text && !text.error().message.contains(u"%1"_s));
        QVERIFY(!writeTextFile({}, "new\n"));
    }

    void aFullDeviceIsTold()
    {
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("There is no /dev/full.");
        const Result<void> done = writeTextFile(u"/dev/full"_s, "new\n");
        QVERIFY(!done);
        QVERIFY2(done.error().message.endsWith(systemReason(ENOSPC)), qPrintable(done.error().message));
    }

    void whatDoesNotFitChangesNothing()
    {
        // As a disk that fills up: no file of this process may be larger.
        write(u"f"_s, "old\n");
        rlimit before = {};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit small{.rlim_cur = 1000, .rlim_max = before.rlim_max};
        ::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        const Result<void> done = writeTextFile(path(u"f"_s), QByteArray(5000, 'x'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!done);
        QVERIFY2(done.error().message.endsWith(systemReason(EFBIG)), qPrintable(done.error().message));
        QCOMPARE(read(u"f"_s), "old\n"_ba);
        QCOMPARE(names(), QStringList{u"f"_s});
    }

    void leftoversOfOthersGo()
    {
        write(u"f"_s, "old\n");
        write(u".shoot-mirror-0123456789abcdef.tmp"_s, "left by a program that was killed\n");
        write(u".shoot-mirror-notes.tmp"_s, "the user's\n");
        QVERIFY(writeTextFile(path(u"f"_s), "new\n"));
        QCOMPARE(names(), QStringList({u".shoot-mirror-notes.tmp"_s, u"f"_s}));
    }

    void aClosedFolderIsNoObstacle()
    {
        // In a child that may not write everywhere.
        write(u"f"_s, "old\n");
        const QByteArray folder = QFile::encodeName(m_folder->path());
        const QByteArray file = QFile::encodeName(path(u"f"_s));
        QVERIFY(QDir().mkpath(m_folder->path() + u"-data"_s));
        constexpr uid_t nobody = 65534;
        if (::geteuid() == 0) {
            QCOMPARE(::chown(folder.constData(), nobody, nobody), 0);
            QCOMPARE(::chown(file.constData(), nobody, nobody), 0);
            QCOMPARE(::chown((folder + "-data").constData(), nobody, nobody), 0);
        }
        QCOMPARE(::chmod(folder.constData(), 0500), 0);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
                ::_exit(2);
            const bool first =
                writeTextFile(path(u"f"_s), "new\n", FileExpectation::content(contentHash("old\n"))).isOk();
            const bool second =
                writeTextFile(path(u"f"_s), "x\n", FileExpectation::content(contentHash("old\n"))).isOk();
            ::_exit(first && !second ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(::chmod(folder.constData(), 0700), 0);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
        QCOMPARE(read(u"f"_s), "new\n"_ba);
        QCOMPARE(names(), QStringList{u"f"_s});
    }

private:
    QString path(const QString &name) const { return m_folder->path() + u'/' + name; }
    QStringList names() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    void write(const QString &name, const QByteArray &text) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }
    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray attribute(const QByteArray &file, const char *name)
    {
        QByteArray value(1000, Qt::Uninitialized);
        const ssize_t size = ::getxattr(file.constData(), name, value.data(), std::size_t(value.size()));
        value.truncate(std::max<ssize_t>(size, 0));
        return value;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

MIRROR_TEST(TextFileTest)
#include "tst_textfile.moc"
