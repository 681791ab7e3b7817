// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/itemtests.h"
#include "items/mirrordocument.h"
#include "placedchange.h"
#include "testmain.h"

#include <QSignalSpy>

#include <algorithm>

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

/// Findings with their fields, whatever their order.
QStringList sortedTexts(const QList<Finding> &findings)
{
    QStringList texts;
    for (const Finding &finding : findings)
        texts += QString::number(int(finding.where.field)) + u' ' + QString::number(finding.where.host) + u' '
            + QString::number(finding.where.item) + u' ' + finding.message;
    texts.sort();
    return texts;
}

} // namespace

class MirrorDocumentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoRestoresTheTextToTheByte();
    void undoTextsSayWhat_data();
    void undoTextsSayWhat();
    void typingInOneFieldIsOneStep();
    void typingIsInterrupted();
    void typingBackToTheBeginLeavesNoStep();
    void savingEndsTyping();
    void changeOfNothingLeavesNoStep();
    void severalChangesAreOneStep();
    void severalChangesAreAllOrNothing();
    void everythingAgreesWhenSignalled();
    void manyRowsAreOneStep();
    void onlyTouchedMirrorsAreTold();
    void movedMirrorKeepsItsId();
    void firstMirrorInAnEmptyFile();
    void findingsFollowRandomEdits();
    void otherReleaseTellsFindings();
};

void MirrorDocumentTest::undoRestoresTheTextToTheByte()
{
    for (quint32 seed = 0; seed < quint32(test::randomDocuments); ++seed) {
        test::ManifestGenerator generator(seed);
        MirrorDocument document;
        document.load(generator.manifest());
        const QByteArray before = document.manifest().text();
        for (int step = 0; step < test::randomSteps; ++step)
            test::randomStep(document, generator);
        const QByteArray after = document.manifest().text();
        QUndoStack *stack = document.undoStack();
        const int steps = stack->index();
        stack->setIndex(0);
        QCOMPARE(document.manifest().text(), before);
        QVERIFY(!document.isModified());
        stack->setIndex(steps);
        QCOMPARE(document.manifest().text(), after);
    }
}

void MirrorDocumentTest::undoTextsSayWhat_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("text");
    QTest::newRow("add mirror") << 0 << u"Add mirror ghcr.io"_s;
    QTest::newRow("remove mirror") << 1 << u"Remove mirror quay.io"_s;
    QTest::newRow("upstream") << 2 << u"Change upstream docker.io"_s;
    QTest::newRow("url") << 3 << u"Change host of docker.io"_s;
    QTest::newRow("move host") << 4 << u"Move host to quay.io"_s;
    QTest::newRow("strange upstream") << 5 << u"Add mirror "_s + QChar::ReplacementCharacter + u'x';
}

void MirrorDocumentTest::undoTextsSayWhat()
{
    QFETCH(int, kind);
    const QList<byplace::PlacedChange> changes{byplace::AddMirrors{2, {Mirror{u"ghcr.io"_s, {}}}},
                                               byplace::RemoveMirrors{1},
                                               byplace::RenameMirror{0, u"ghcr.io"_s},
                                               byplace::SetUrl{0, 0, u"https://a"_s},
                                               byplace::MoveHost{0, 0, 1, 0},
                                               byplace::AddMirrors{0, {Mirror{u"\nx"_s, {}}}}};
    MirrorDocument document;
    document.load(test::sampleShoot());
    const auto done = byplace::perform(document, changes[kind]);
    QVERIFY2(done.isOk(), done ? "" : qPrintable(done.error().message));
    QTEST(document.undoStack()->undoText(), "text");
}

void MirrorDocumentTest::typingInOneFieldIsOneStep()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    for (const QString &text : {u"https://m"_s, u"https://mi"_s, u"https://mir: #"_s, u"https://mirror"_s})
        QVERIFY(byplace::perform(document, byplace::SetUrl{0, 0, text}, true));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.manifest().host(0, 0).value.url, u"https://mirror"_s);
    document.undoStack()->undo();
    QCOMPARE(document.manifest().text(), test::sampleShoot());
    document.undoStack()->redo();
    QCOMPARE(document.manifest().host(0, 0).value.url, u"https://mirror"_s);
}

void MirrorDocumentTest::typingIsInterrupted()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QVERIFY(byplace::perform(document, byplace::SetUrl{0, 0, u"https://a"_s}, true));
    QVERIFY(byplace::perform(document, byplace::SetUrl{0, 1, u"https://b"_s}, true)); // another field
    QCOMPARE(document.undoStack()->count(), 2);
    document.endTyping();
    QVERIFY(byplace::perform(document, byplace::SetUrl{0, 1, u"https://c"_s}, true));
    QCOMPARE(document.undoStack()->count(), 3);
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"x.io"_s}));
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"y.io"_s},
                             true)); // after a change that was none of typing
    QCOMPARE(document.undoStack()->count(), 5);
    document.undoStack()->undo();
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"z.io"_s}, true)); // after an undo
    QCOMPARE(document.undoStack()->count(), 5);
}

void MirrorDocumentTest::typingBackToTheBeginLeavesNoStep()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QVERIFY(byplace::perform(document, byplace::SetUrl{1, 0, u"https://quay.example.co"_s}, true));
    QVERIFY(document.isModified());
    QVERIFY(byplace::perform(document, byplace::SetUrl{1, 0, u"https://quay.example.com"_s}, true));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(!document.isModified());
    QCOMPARE(document.manifest().text(), test::sampleShoot());
}

void MirrorDocumentTest::savingEndsTyping()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QVERIFY(byplace::perform(document, byplace::SetUrl{1, 0, u"https://a"_s}, true));
    document.setSaved();
    QVERIFY(byplace::perform(document, byplace::SetUrl{1, 0, u"https://ab"_s}, true));
    QVERIFY(document.isModified());
    document.undoStack()->undo();
    QCOMPARE(document.manifest().host(1, 0).value.url, u"https://a"_s);
    QVERIFY(!document.isModified());
}

void MirrorDocumentTest::changeOfNothingLeavesNoStep()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QSignalSpy steps(&document, &MirrorDocument::stepped);
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"docker.io"_s}));
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(steps.count(), 0);
}

void MirrorDocumentTest::severalChangesAreOneStep()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QSignalSpy steps(&document, &MirrorDocument::stepped);
    const ShootManifest &manifest = document.manifest();
    QVERIFY(document.performAll({byplace::RemoveHost{0, 1}(manifest),
                                 byplace::AddMirrors{0, {Mirror{u"a.io"_s, {}}}}(manifest),
                                 byplace::SetUrl{1, 0, u"https://x"_s}(manifest)},
                                u"Tidy up"_s));
    QCOMPARE(document.undoStack()->undoText(), u"Tidy up"_s);
    QCOMPARE(steps.count(), 1);
    const MirrorRange range = *steps.first().first().value<DocumentStep>().mirrors;
    QCOMPARE(range.first, 0);
    QCOMPARE(range.before, 2);
    QCOMPARE(range.after, 3);
    QCOMPARE(range.touched, (QList<int>{0, 1, 2}));
    document.undoStack()->undo();
    QCOMPARE(document.manifest().text(), test::sampleShoot());
}

void MirrorDocumentTest::severalChangesAreAllOrNothing()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QSignalSpy steps(&document, &MirrorDocument::stepped);
    const ShootManifest &manifest = document.manifest();
    const auto done =
        document.performAll({byplace::RemoveHost{0, 1}(manifest), byplace::RemoveMirrors{7}(manifest)}, u"x"_s);
    QVERIFY(!done);
    QVERIFY(!done.error().message.isEmpty());
    QCOMPARE(document.manifest().text(), test::sampleShoot());
    QCOMPARE(document.undoStack()->count(), 0);
    QCOMPARE(steps.count(), 0);
    Validator fresh;
    fresh.reset(document.manifest());
    QCOMPARE(document.validator().totals(), fresh.totals());
}

void MirrorDocumentTest::everythingAgreesWhenSignalled()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    int told = 0;
    connect(&document, &MirrorDocument::stepped, this, [&](const DocumentStep &step) {
        ++told;
        QCOMPARE(document.manifest().mirrorCount(), 1);
        QCOMPARE(ShootManifest::read(document.manifest().text()).config(), document.manifest().config());
        QVERIFY(!step.patches.isEmpty() && step.mirrors);
    });
    QVERIFY(byplace::perform(document, byplace::RemoveMirrors{0}));
    QCOMPARE(told, 1);
}

void MirrorDocumentTest::manyRowsAreOneStep()
{
    MirrorDocument document;
    const QByteArray text = test::largeShoot(50);
    document.load(text);
    QSignalSpy steps(&document, &MirrorDocument::stepped);
    change::Set all;
    change::Remove half;
    for (int mirror = 0; mirror < 50; ++mirror) {
        for (int host = 0; host < int(document.manifest().mirror(mirror).hosts.size()); ++host)
            all.items.append(
                {document.manifest().rowId(mirror, host), HostField::Capabilities, QStringList{u"pull"_s}});
        if (mirror % 2 == 1)
            half.rows.append(document.manifest().rowId(mirror));
    }
    const auto comesBack = [&](const Change &change) {
        const QByteArray before = document.manifest().text();
        QVERIFY(document.perform(change));
        QCOMPARE(ShootManifest::read(document.manifest().text()).config(), document.manifest().config());
        Validator fresh;
        fresh.reset(document.manifest());
        QCOMPARE(document.validator().totals(), fresh.totals());
        document.undoStack()->undo();
        QCOMPARE(document.manifest().text(), before);
        QCOMPARE(ShootManifest::read(before).config(), document.manifest().config());
        document.undoStack()->redo();
    };
    comesBack(all);
    QCOMPARE(document.manifest().host(30, 1).value.capabilities, QStringList{u"pull"_s});
    comesBack(half);
    QCOMPARE(document.manifest().mirrorCount(), 25);
    QCOMPARE(steps.count(), 6);
    QCOMPARE(document.undoStack()->count(), 2);
}

void MirrorDocumentTest::onlyTouchedMirrorsAreTold()
{
    MirrorDocument document;
    document.load(test::largeShoot(50));
    QSignalSpy steps(&document, &MirrorDocument::stepped);
    QVERIFY(byplace::perform(document, byplace::SetUrl{20, 1, u"https://x"_s}));
    const MirrorRange range = *steps.first().first().value<DocumentStep>().mirrors;
    QCOMPARE(range.first, 20);
    QCOMPARE(range.before, 1);
    QCOMPARE(range.after, 1);
    QVERIFY(range.splices.isEmpty());
    const auto step = steps.first().first().value<DocumentStep>();
    QCOMPARE(step.findings, QList<int>{20});
    QVERIFY(!step.allFindings);
    QCOMPARE(step.patches.size(), 1);
}

void MirrorDocumentTest::movedMirrorKeepsItsId()
{
    MirrorDocument document;
    document.load(test::largeShoot(50));
    QSignalSpy steps(&document, &MirrorDocument::stepped);
    const quint64 id = document.manifest().mirror(3).id;
    QVERIFY(byplace::perform(document, byplace::MoveMirror{3, 40}));
    const MirrorRange range = *steps.first().first().value<DocumentStep>().mirrors;
    QCOMPARE(range.before, range.after);
    QVERIFY(range.first <= 3 && range.first + range.after > 40);
    QVERIFY(range.touched.contains(40));
    QCOMPARE(document.manifest().mirror(40).id, id);
    QVERIFY(!range.splices.isEmpty());
}

void MirrorDocumentTest::firstMirrorInAnEmptyFile()
{
    MirrorDocument document;
    QVERIFY(byplace::perform(document,
                             byplace::AddMirrors{0, {Mirror{u"docker.io"_s, {Host{u"https://a"_s, {}, {}, {}}}}}}));
    QCOMPARE(document.manifest().mirrorCount(), 1);
    const QByteArray text = document.manifest().text();
    document.undoStack()->undo();
    QVERIFY(document.manifest().text().isEmpty());
    document.undoStack()->redo();
    QCOMPARE(document.manifest().text(), text);
}

void MirrorDocumentTest::findingsFollowRandomEdits()
{
    for (quint32 seed = 100; seed < 100 + quint32(test::randomDocuments); ++seed) {
        test::ManifestGenerator generator(seed);
        MirrorDocument document;
        document.load(generator.manifest());
        for (int step = 0; step < test::randomSteps; ++step) {
            for (int mirror = 0; mirror < document.manifest().mirrorCount(); ++mirror)
                document.findings(mirror); // what is kept of it must not be kept for too long
            test::randomStep(document, generator);
            Validator fresh;
            fresh.reset(document.manifest());
            QCOMPARE(document.validator().totals(), fresh.totals());
            for (int mirror = 0; mirror < document.manifest().mirrorCount(); ++mirror) {
                const QList<Finding> &kept = document.findings(mirror);
                QCOMPARE(sortedTexts(kept), sortedTexts(fresh.mirrorFindings(mirror)));
                QVERIFY(std::is_sorted(kept.begin(), kept.end(), [&document](const Finding &a, const Finding &b) {
                    return document.manifest().span(a.where).begin < document.manifest().span(b.where).begin;
                }));
            }
        }
    }
}

void MirrorDocumentTest::otherReleaseTellsFindings()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    QSignalSpy steps(&document, &MirrorDocument::stepped);
    document.setRelease(Release::V0_6);
    QCOMPARE(steps.count(), 1);
    const auto step = steps.first().first().value<DocumentStep>();
    QVERIFY(step.allFindings && step.patches.isEmpty() && !step.mirrors);
    document.setRelease(Release::V0_6);
    QCOMPARE(steps.count(), 1);
}

MIRROR_TEST(MirrorDocumentTest)
#include "tst_mirrordocument.moc"
