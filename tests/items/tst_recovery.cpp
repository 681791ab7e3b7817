// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "files/filename.h"
#include "items/documentfile.h"
#include "items/itemtests.h"
#include "placedchange.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

#include <unistd.h>

using namespace sme;
using namespace Qt::StringLiterals;

/// What is unsaved when the editor ends without a word.
class RecoveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void unsavedTextIsKeptAndOffered();
    void unsavedTextGoesWithSavingAndClosing();
    void runningEditorsAreNotOffered();
    void rubbishInTheStoreIsNotOffered();
    void changeByOthersBeforeARecoveryIsAConflict_data();
    void changeByOthersBeforeARecoveryIsAConflict();
    void namesThatAreNoTextOpenAndAreRecovered();
    void killedAtAnyTimeNothingIsTorn();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static PreparedDocument prepared(const DocumentSource &source) { return prepareDocument(source, {}).value(); }
    static QString store() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/unsaved"_s; }

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_home;
};

void RecoveryTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
}

void RecoveryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(path(u"shoot.yaml"_s), test::sampleShoot());
    QDir(store()).removeRecursively();
}

void RecoveryTest::unsavedTextIsKeptAndOffered()
{
    QByteArray unsaved;
    {
        // As a crash leaves it: the text is there, and the process that had it is not.
        MirrorDocument document;
        DocumentFile file(&document);
        file.setAutosaveDelay(0);
        QVERIFY(file.open(path(u"shoot.yaml"_s)));
        QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"ghcr.io"_s}));
        unsaved = document.manifest().text();
        QTRY_COMPARE(QDir(store()).entryList({u"*.txt"_s}).size(), 1);
        const QString text = store() + u'/' + QDir(store()).entryList({u"*.txt"_s}).first();
        QCOMPARE(QFile::permissions(text) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QVERIFY(QFile::copy(text, path(u"kept"_s)));
    }
    QVERIFY(DocumentFile::recoverable().isEmpty()); // a document that is closed leaves nothing
    QVERIFY(QFile::copy(path(u"kept"_s), store() + u"/6d1f0f4a-7a5c-4f4c-9d38-0f6f1e9d2f11.txt"_s));

    const QList<RecoveredDocument> offered = DocumentFile::recoverable();
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().path, path(u"shoot.yaml"_s));
    QCOMPARE(offered.first().text, unsaved);
    QVERIFY(offered.first().time.isValid());
    MirrorDocument document;
    DocumentFile file(&document);
    file.recover(prepared({offered.first().path, offered.first().text, 0}), offered.first());
    QCOMPARE(document.manifest().text(), unsaved);
    QCOMPARE(file.path(), path(u"shoot.yaml"_s));
    QVERIFY(file.isModified());
    QVERIFY(!file.hasConflict());
    QVERIFY(DocumentFile::recoverable().isEmpty()); // ours now
    QVERIFY(file.save());
    QCOMPARE(read(path(u"shoot.yaml"_s)), unsaved);
    QVERIFY(QDir(store()).entryList({u"*.txt"_s}).isEmpty());
}

void RecoveryTest::unsavedTextGoesWithSavingAndClosing()
{
    MirrorDocument document;
    {
        DocumentFile file(&document);
        file.setAutosaveDelay(0);
        QVERIFY(file.open(path(u"shoot.yaml"_s)));
        QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"ghcr.io"_s}));
        QTRY_COMPARE(QDir(store()).entryList({u"*.txt"_s}).size(), 1);
        QVERIFY(file.save());
        QVERIFY(QDir(store()).entryList({u"*.txt"_s}).isEmpty());
        QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"gcr.io"_s}));
        QTRY_COMPARE(QDir(store()).entryList({u"*.txt"_s}).size(), 1);
    }
    QVERIFY(QDir(store()).entryList(QDir::Files).isEmpty());
}

void RecoveryTest::runningEditorsAreNotOffered()
{
    MirrorDocument document;
    DocumentFile file(&document);
    file.setAutosaveDelay(0);
    file.newDocument(prepared({{}, test::sampleShoot(), 0}));
    QTRY_COMPARE(QDir(store()).entryList({u"*.txt"_s}).size(), 1);
    QVERIFY(DocumentFile::recoverable().isEmpty());
}

void RecoveryTest::rubbishInTheStoreIsNotOffered()
{
    QVERIFY(QDir().mkpath(store()));
    write(store() + u"/notes.txt"_s, "hello");
    write(store() + u"/6d1f0f4a-7a5c-4f4c-9d38-0f6f1e9d2f11.txt"_s, "no head\n");
    QVERIFY(DocumentFile::recoverable().isEmpty());
    discardRecovered(u"../../shoot"_s);
    QVERIFY(QFile::exists(store() + u"/notes.txt"_s));
}

void RecoveryTest::changeByOthersBeforeARecoveryIsAConflict_data()
{
    QTest::addColumn<bool>("beforeTheCrash");
    QTest::newRow("after the crash") << false;
    QTest::newRow("before the crash") << true;
}

void RecoveryTest::changeByOthersBeforeARecoveryIsAConflict()
{
    QFETCH(const bool, beforeTheCrash);
    QByteArray unsaved;
    {
        MirrorDocument document;
        DocumentFile file(&document);
        file.setAutosaveDelay(0);
        QVERIFY(file.open(path(u"shoot.yaml"_s)));
        QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"ghcr.io"_s}));
        if (beforeTheCrash) {
            QSignalSpy changed(&file, &DocumentFile::changedOnDisk);
            write(path(u"shoot.yaml"_s), "theirs: true\n");
            QTRY_COMPARE(changed.count(), 1);
            QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"gcr.io"_s}));
        }
        unsaved = document.manifest().text();
        const auto kept = [&] {
            const QStringList names = QDir(store()).entryList({u"*.txt"_s});
            return names.isEmpty() ? QByteArray() : read(store() + u'/' + names.first());
        };
        QTRY_VERIFY(kept().endsWith(unsaved));
        write(path(u"kept"_s), kept());
    }
    write(path(u"shoot.yaml"_s), "theirs: true\n");
    QVERIFY(QFile::copy(path(u"kept"_s), store() + u"/6d1f0f4a-7a5c-4f4c-9d38-0f6f1e9d2f11.txt"_s));

    // It stays a conflict when the program that took it over crashes too.
    {
        const QList<RecoveredDocument> offered = DocumentFile::recoverable();
        QCOMPARE(offered.size(), 1);
        MirrorDocument document;
        DocumentFile file(&document);
        file.recover(prepared({offered.first().path, offered.first().text, 0}), offered.first());
        QVERIFY(file.isModified());
        QVERIFY(file.hasConflict());
        QVERIFY(!file.save());
        QCOMPARE(read(path(u"shoot.yaml"_s)), "theirs: true\n"_ba);
        write(path(u"kept"_s), read(store() + u'/' + QDir(store()).entryList({u"*.txt"_s}).first()));
    }
    QVERIFY(QFile::copy(path(u"kept"_s), store() + u"/6d1f0f4a-7a5c-4f4c-9d38-0f6f1e9d2f11.txt"_s));
    const QList<RecoveredDocument> offered = DocumentFile::recoverable();
    QCOMPARE(offered.size(), 1);
    MirrorDocument document;
    DocumentFile file(&document);
    file.recover(prepared({offered.first().path, offered.first().text, 0}), offered.first());
    QVERIFY(!file.save());
    QVERIFY(file.save(true));
    QCOMPARE(read(path(u"shoot.yaml"_s)), unsaved);
    QVERIFY(!file.hasConflict());
}

void RecoveryTest::namesThatAreNoTextOpenAndAreRecovered()
{
    const QByteArray bytes = QFile::encodeName(m_folder->path()) + "/sch\xf6n.yaml";
    QCOMPARE(std::rename(QFile::encodeName(path(u"shoot.yaml"_s)).constData(), bytes.constData()), 0);
    const QString name = textFromSystem(bytes);
    MirrorDocument document;
    DocumentFile file(&document);
    file.setAutosaveDelay(0);
    QVERIFY(file.open(name));
    QCOMPARE(file.displayName(), u"sch\\xf6n.yaml"_s);
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"ghcr.io"_s}));
    QTRY_COMPARE(QDir(store()).entryList({u"*.txt"_s}).size(), 1);
    QVERIFY(QFile::copy(store() + u'/' + QDir(store()).entryList({u"*.txt"_s}).first(),
                        store() + u"/6d1f0f4a-7a5c-4f4c-9d38-0f6f1e9d2f11.txt"_s));
    const QList<RecoveredDocument> offered = DocumentFile::recoverable();
    QCOMPARE(offered.size(), 1);
    QCOMPARE(offered.first().path, name);
    QVERIFY(file.save());
    QCOMPARE(readTextFile(name).value(), document.manifest().text());
    QCOMPARE(::unlink(bytes.constData()), 0); // Qt would not find it
}

void RecoveryTest::killedAtAnyTimeNothingIsTorn()
{
    // 200 rounds find what is rare: MIRROR_KILL_ROUNDS=200.
    const int rounds =
        qEnvironmentVariableIsSet("MIRROR_KILL_ROUNDS") ? qEnvironmentVariableIntValue("MIRROR_KILL_ROUNDS") : 20;
    const QByteArray here = test::sampleShoot() + "# " + QByteArray(200'000, 'x') + '\n';
    const QByteArray there = QByteArray(here).replace("upstream: docker.io", "upstream: ghcr.io");
    write(path(u"shoot.yaml"_s), here);
    QRandomGenerator random(3);
    for (int round = 0; round < rounds; ++round) {
        QProcess editor;
        editor.start(QStringLiteral(MIRROR_SAVING_EDITOR), {path(u"shoot.yaml"_s)});
        const int steps = random.bounded(1, 12);
        int seen = 0;
        while (seen < steps && editor.waitForReadyRead())
            seen += int(editor.readAllStandardOutput().size());
        editor.kill();
        QVERIFY(editor.waitForFinished());
        QVERIFY(seen >= steps && editor.exitStatus() == QProcess::CrashExit);

        const QByteArray text = read(path(u"shoot.yaml"_s));
        QVERIFY2(text == here || text == there, qPrintable(u"round %1"_s.arg(round)));
        for (const RecoveredDocument &kept : DocumentFile::recoverable()) {
            QCOMPARE(kept.path, path(u"shoot.yaml"_s));
            QVERIFY(kept.text == here || kept.text == there);
            QVERIFY(kept.baseHash == contentHash(here) || kept.baseHash == contentHash(there));
            DocumentFile::discard(kept);
        }
    }
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"shoot.yaml"_s)));
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"gcr.io"_s}));
    QVERIFY(file.save());
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"shoot.yaml"_s}); // no leftovers
}

MIRROR_TEST(RecoveryTest)
#include "tst_recovery.moc"
