// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/documentfile.h"
#include "items/itemtests.h"
#include "placedchange.h"
#include "testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <thread>

#include <sys/stat.h>
#include <unistd.h>

using namespace sme;
using namespace Qt::StringLiterals;

class DocumentFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensAndSaves();
    void failuresChangeNothing();
    void toldOfChangesByOthers();
    void replacementIsAChangeAndNotTheEnd();
    void conflictIsNeverOverwritten();
    void goneFileIsToldAndSavedAnew();
    void saveAsTakesTheNewFile();
    void linkedFileIsWatched();
    void pipeIsNoFile();
    void anotherSubjectKeepsWhatIsUnsaved();
    void changeInTheMomentOfSavingIsAConflict();
    void otherNamesAreSeen();

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

    std::unique_ptr<QTemporaryDir> m_folder;
    QTemporaryDir m_home;
};

void DocumentFileTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    qputenv("XDG_DATA_HOME", QFile::encodeName(m_home.path()));
}

void DocumentFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(path(u"shoot.yaml"_s), test::sampleShoot());
}

void DocumentFileTest::opensAndSaves()
{
    MirrorDocument document;
    DocumentFile file(&document);
    QCOMPARE(file.displayName(), u"Untitled"_s);
    QVERIFY(!file.save());
    QVERIFY(file.open(path(u"shoot.yaml"_s)));
    QCOMPARE(file.displayName(), u"shoot.yaml"_s);
    QSignalSpy modified(&file, &DocumentFile::modifiedChanged);
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"ghcr.io"_s}));
    QCOMPARE(modified.count(), 1);
    QVERIFY(file.save());
    QVERIFY(!file.isModified());
    QCOMPARE(read(path(u"shoot.yaml"_s)), test::sampleShoot().replace("upstream: docker.io", "upstream: ghcr.io"));
    document.undoStack()->undo();
    QVERIFY(file.isModified());
}

void DocumentFileTest::failuresChangeNothing()
{
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"shoot.yaml"_s)));
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"ghcr.io"_s}));
    QVERIFY(!file.open(path(u"none.yaml"_s)));
    QVERIFY(!file.open(m_folder->path()));
    QVERIFY(!file.saveAs(path(u"no/such/folder.yaml"_s)));
    QCOMPARE(file.displayName(), u"shoot.yaml"_s);
    QVERIFY(file.isModified());
    QCOMPARE(document.manifest().mirror(0).upstream, u"ghcr.io"_s);
}

void DocumentFileTest::toldOfChangesByOthers()
{
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"shoot.yaml"_s)));
    QSignalSpy changed(&file, &DocumentFile::changedOnDisk);
    write(path(u"shoot.yaml"_s), test::sampleShoot() + "# more\n");
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(file.diskState(), DocumentFile::DiskState::Changed);
    file.checkDisk();
    QCOMPARE(changed.count(), 1); // told once
    write(path(u"shoot.yaml"_s), test::sampleShoot());
    QTRY_COMPARE(file.diskState(), DocumentFile::DiskState::Same);
    write(path(u"shoot.yaml"_s), test::sampleShoot() + "# again\n");
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(file.open(file.path()));
    QCOMPARE(file.diskState(), DocumentFile::DiskState::Same);
    QVERIFY(document.manifest().text().endsWith("# again\n"));
}

void DocumentFileTest::replacementIsAChangeAndNotTheEnd()
{
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"shoot.yaml"_s)));
    QSignalSpy changed(&file, &DocumentFile::changedOnDisk);
    QSignalSpy gone(&file, &DocumentFile::goneFromDisk);
    for (int round = 1; round <= 3; ++round) {
        write(path(u"new"_s), test::sampleShoot() + "# " + QByteArray::number(round) + '\n');
        QVERIFY(std::rename(QFile::encodeName(path(u"new"_s)).constData(),
                            QFile::encodeName(path(u"shoot.yaml"_s)).constData())
                == 0);
        QTRY_COMPARE(changed.count(), round);
    }
    QCOMPARE(gone.count(), 0);
}

void DocumentFileTest::conflictIsNeverOverwritten()
{
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"shoot.yaml"_s)));
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"ghcr.io"_s}));
    write(path(u"shoot.yaml"_s), "theirs: true\n"); // at once: the watcher has not told of it
    const auto saved = file.save();
    QVERIFY(!saved);
    QVERIFY(saved.error().message.contains(u"shoot.yaml"_s));
    QCOMPARE(read(path(u"shoot.yaml"_s)), QByteArray("theirs: true\n"));
    QVERIFY(file.isModified());
    QVERIFY(file.hasConflict());
    QVERIFY(file.save(true));
    QVERIFY(!file.hasConflict());
    QCOMPARE(read(path(u"shoot.yaml"_s)), document.manifest().text());
}

void DocumentFileTest::goneFileIsToldAndSavedAnew()
{
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"shoot.yaml"_s)));
    QSignalSpy gone(&file, &DocumentFile::goneFromDisk);
    QVERIFY(QFile::remove(path(u"shoot.yaml"_s)));
    QTRY_COMPARE(gone.count(), 1);
    QVERIFY(file.save());
    QCOMPARE(read(path(u"shoot.yaml"_s)), test::sampleShoot());
    QCOMPARE(file.diskState(), DocumentFile::DiskState::Same);
    QSignalSpy changed(&file, &DocumentFile::changedOnDisk);
    write(path(u"shoot.yaml"_s), "theirs: true\n");
    QTRY_COMPARE(changed.count(), 1);
}

void DocumentFileTest::saveAsTakesTheNewFile()
{
    MirrorDocument document;
    DocumentFile file(&document);
    file.newDocument(prepared({{}, test::sampleShoot(), 0}));
    QVERIFY(file.isModified()); // a text that is in no file
    QSignalSpy paths(&file, &DocumentFile::pathChanged);
    QVERIFY(file.saveAs(path(u"other.yaml"_s)));
    QCOMPARE(paths.count(), 1);
    QVERIFY(!file.isModified());
    QSignalSpy changed(&file, &DocumentFile::changedOnDisk);
    write(path(u"other.yaml"_s), "theirs: true\n");
    QTRY_COMPARE(changed.count(), 1);
}

void DocumentFileTest::linkedFileIsWatched()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"real"_s));
    write(path(u"real/shoot.yaml"_s), test::sampleShoot());
    QVERIFY(QFile::link(path(u"real/shoot.yaml"_s), path(u"link.yaml"_s)));
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"link.yaml"_s)));
    QSignalSpy changed(&file, &DocumentFile::changedOnDisk);
    write(path(u"real/new"_s), "theirs: true\n");
    QVERIFY(std::rename(QFile::encodeName(path(u"real/new"_s)).constData(),
                        QFile::encodeName(path(u"real/shoot.yaml"_s)).constData())
            == 0);
    QTRY_COMPARE(changed.count(), 1);
    QVERIFY(file.save(true));
    QVERIFY(QFileInfo(path(u"link.yaml"_s)).isSymLink());
    QCOMPARE(read(path(u"real/shoot.yaml"_s)), test::sampleShoot());
}

void DocumentFileTest::pipeIsNoFile()
{
    const QByteArray pipe = QFile::encodeName(path(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const std::jthread writer([&] { write(path(u"pipe"_s), test::sampleShoot()); });
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"pipe"_s)));
    QCOMPARE(document.manifest().text(), test::sampleShoot());
    QVERIFY(file.path().isEmpty());
    QVERIFY(file.isModified());
    QVERIFY(!file.save());
}

void DocumentFileTest::anotherSubjectKeepsWhatIsUnsaved()
{
    write(path(u"two.yaml"_s), test::sampleShoot() + "---\n" + test::sampleShoot().replace("crazy", "lazy"));
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"two.yaml"_s)));
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"ghcr.io"_s}));
    const QByteArray text = document.manifest().text();
    file.selectSubject(prepared({{}, text, 1}));
    QCOMPARE(document.manifest().subject().name, u"lazy-botany"_s);
    QCOMPARE(document.manifest().text(), text);
    QVERIFY(file.isModified());
    QVERIFY(file.open(file.path(), document.manifest().index()));
    QCOMPARE(document.manifest().subject().name, u"lazy-botany"_s);
    QVERIFY(!file.isModified());
}

void DocumentFileTest::changeInTheMomentOfSavingIsAConflict()
{
    // Between the look at the file and its replacement: what is on disk is another file than the one that was read.
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"shoot.yaml"_s)));
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"ghcr.io"_s}));
    connect(&file, &DocumentFile::goneFromDisk, &file, [&] { write(path(u"shoot.yaml"_s), "theirs: true\n"); });
    QVERIFY(QFile::remove(path(u"shoot.yaml"_s)));
    QVERIFY(!file.save());
    QVERIFY(file.hasConflict());
    QVERIFY(file.isModified());
    QCOMPARE(read(path(u"shoot.yaml"_s)), "theirs: true\n"_ba);
}

void DocumentFileTest::otherNamesAreSeen()
{
    MirrorDocument document;
    DocumentFile file(&document);
    QVERIFY(file.open(path(u"shoot.yaml"_s)));
    QVERIFY(!file.hasOtherNames());
    QCOMPARE(
        ::link(QFile::encodeName(path(u"shoot.yaml"_s)).constData(), QFile::encodeName(path(u"b.yaml"_s)).constData()),
        0);
    QVERIFY(file.hasOtherNames());
}

MIRROR_TEST(DocumentFileTest)
#include "tst_documentfile.moc"
