// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/casereport.h"
#include "items/connectiontest.h"
#include "items/explainsession.h"
#include "items/imagesmodel.h"
#include "items/itemtests.h"
#include "items/nodesession.h"
#include "items/pulllogmodel.h"
#include "items/tracemodel.h"
#include "placedchange.h"
#include "testmain.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto testerMode = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// A log at info with two pulls at a time: one is done, the other fails.
QByteArray infoLog()
{
    return R"(time="2026-11-25T04:55:05.8Z" level=info msg="PullImage \"docker.io/library/nginx:1\""
time="2026-11-25T04:55:06.0Z" level=info msg="PullImage \"quay.io/a/b:1\""
time="2026-11-25T04:55:06.2Z" level=info msg="trying next host after status: 403 Forbidden" host=10.0.0.7:5000 method=HEAD url="https://10.0.0.7:5000/v2/library/nginx/manifests/1?ns=docker.io"
time="2026-11-25T04:55:07.8Z" level=info msg="PullImage \"docker.io/library/nginx:1\" returns image reference \"x\""
time="2026-11-25T04:55:09.0Z" level=error msg="PullImage \"quay.io/a/b:1\" failed" error="failed to pull and unpack image \"quay.io/a/b:1\": failed to resolve reference \"quay.io/a/b:1\": unexpected status from HEAD request to https://quay.io/v2/a/b/manifests/1: 502 Bad Gateway"
)";
}

constexpr auto refusedText = "Failed to pull image \"quay.io/a/b:1\": failed to do request: Head "
                             "\"https://quay.example.com/v2/a/b/manifests/1?ns=quay.io&token=SECRET\": dial tcp "
                             "10.1.2.3:443: connect: connection "
                             "refused";

/// All that support looks at, for the sample.
struct SupportFixture
{
    SupportFixture() { document.load(sampleShoot()); }

    QString report() const
    {
        return caseReport({.file = u"shoot.yaml"_s,
                           .containerd = {},
                           .document = document,
                           .connections = connections,
                           .node = node,
                           .explain = explain,
                           .log = log,
                           .trace = trace,
                           .images = images},
                          QDateTime(QDate(2026, 11, 25), QTime(5, 0)));
    }

    /// Waits until an explanation came that is another than `before`.
    bool hasExplained(const QString &kind) const
    {
        return QTest::qWaitFor(
            [&] { return !explain.isRunning() && explain.explanation() && explain.explanation()->main.kind == kind; });
    }

    MirrorDocument document;
    ConnectionTest connections{&document};
    NodeSession node{&document};
    ExplainSession explain{&document};
    PullLogModel log;
    TraceModel trace{&document};
    ImagesModel images{&document};
};

std::optional<Seen> seenOf(const TraceModel &trace, int row)
{
    const QVariant seen = trace.index(row, TraceModel::SeenColumn).data(TraceModel::SeenRole);
    return seen.isValid() ? std::optional(seen.value<Seen>()) : std::nullopt;
}

} // namespace

/// What support staff bring along: error texts, logs, lists of images; and the report of all.
class SupportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsLive()
    {
        SupportFixture fixture;
        const QSignalSpy changed(&fixture.explain, &ExplainSession::changed);
        fixture.explain.setText(QString::fromLatin1(refusedText));
        QVERIFY(fixture.hasExplained(u"connection-refused"_s));
        const ExplainedMessage &message = fixture.explain.explanation()->main;
        QCOMPARE(message.place, (FieldRef{FieldRef::Field::Url, 1, 0, -1}));
        QVERIFY(!message.causes.isEmpty());
        const int line = message.line;

        // The place follows the document.
        QVERIFY(byplace::perform(fixture.document, byplace::RemoveMirrors{0, 1}));
        QTRY_VERIFY(fixture.explain.explanation()->main.line < line && !fixture.explain.isRunning());
        QCOMPARE(fixture.explain.explanation()->main.place, (FieldRef{FieldRef::Field::Url, 0, 0, -1}));

        fixture.explain.setText(u"the dog ate the homework"_s);
        QVERIFY(fixture.hasExplained(QString()));
        QVERIFY(!fixture.explain.explanation()->isKnown());
        fixture.explain.setText({});
        QVERIFY(!fixture.explain.explanation());
        QVERIFY(!fixture.explain.isRunning());
        QVERIFY(changed.count() >= 4);
    }

    /// The widget's thread only hands the text over.
    void largeTextsAreReadBesideTheEventLoop()
    {
        SupportFixture fixture;
        QString text = QStringLiteral("Nov 25 04:55:05 node-1 kubelet[1]: nothing of importance\n").repeated(60'000);
        text += QString::fromLatin1(refusedText);
        fixture.explain.setText(text);
        QVERIFY(!fixture.explain.explanation());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.explain.explanation(), 60'000);
    }

    void commandsOfChecks()
    {
        SupportFixture fixture;
        fixture.explain.setText(QString::fromLatin1(refusedText));
        QVERIFY(fixture.hasExplained(u"connection-refused"_s));
        for (const ExplainedCause &cause : fixture.explain.explanation()->main.causes) {
            QVERIFY(!cause.command.contains(u'{'));
            QVERIFY(cause.check.endsWith(cause.command));
        }
    }

    void readsLogs()
    {
        PullLogModel model;
        const QAbstractItemModelTester tester(&model, testerMode);
        const QSignalSpy changed(&model, &PullLogModel::logChanged);
        model.readText(infoLog());
        QVERIFY(model.isReading());
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(snapshot(model, PullLogModel::ColumnCount),
                 (QStringList{u"04:55:05 | docker.io/library/nginx:1 | done | 2.0 s"_s,
                              u"04:55:06 | quay.io/a/b:1 | failed | 3.0 s"_s}));
        QCOMPARE(model.interestingRow(), 1);
        QCOMPARE(model.lineCount(), 5);
        QVERIFY(model.problem().isEmpty());

        // What has no pull is told, and a file that is none keeps what was there.
        model.readText("level=info msg=hello\n");
        QTRY_COMPARE(changed.count(), 2);
        QVERIFY(!model.problem().isEmpty());
        QCOMPARE(model.rowCount(), 0);
        model.open(u"/nowhere/at/all.log"_s);
        QVERIFY(model.problem().contains(u"all.log"_s));
        model.close();
        QVERIFY(model.problem().isEmpty() && !model.hasLog());
    }

    void laysLogsOverThePullPath()
    {
        SupportFixture fixture;
        const QAbstractItemModelTester tester(&fixture.trace, testerMode);
        fixture.log.readText(infoLog());
        QTRY_COMPARE(fixture.log.rowCount(), 2);
        fixture.trace.setPull(fixture.log.pulls().at(0));
        fixture.trace.setImage(fixture.log.pulls().at(0).image);
        QVERIFY(fixture.trace.overlaid());
        // The first host does not resolve; the second was refused; so the upstream resolved it.
        QVERIFY(seenOf(fixture.trace, 0) == Seen::No);
        QVERIFY(fixture.trace.index(0, 0).data(TraceModel::SkippedRole).toBool());
        QVERIFY(seenOf(fixture.trace, 1) == Seen::Yes);
        QVERIFY(fixture.trace.index(1, TraceModel::SeenColumn).data().toString().contains(u"403"_s));
        QVERIFY(!fixture.trace.overlaid()->conclusion.isEmpty());

        // Another document: what was seen is not predicted any more.
        QVERIFY(byplace::perform(fixture.document, byplace::SetUrl{0, 1, u"https://elsewhere.example"_s}));
        QCOMPARE(fixture.trace.overlaid()->unexpected.size(), 1);
        const int last = fixture.trace.rowCount() - 1;
        QVERIFY(!seenOf(fixture.trace, last));
        QVERIFY(fixture.trace.index(last, 0).data(TraceModel::UnexpectedRole).toBool());
        QVERIFY(fixture.trace.index(fixture.trace.rowCount() - 1, TraceModel::RequestColumn)
                    .data()
                    .toString()
                    .contains(u"10.0.0.7:5000"_s));

        // Another image than that of the pull: nothing is laid over it.
        fixture.trace.setImage(u"quay.io/x/y:1"_s);
        QVERIFY(!fixture.trace.overlaid());
        QVERIFY(!seenOf(fixture.trace, 0));
    }

    void marksWhatOnlySomeVersionsDo()
    {
        SupportFixture fixture;
        fixture.document.load(
            QByteArray(sampleShoot())
                .replace("https://quay.example.com",
                         "http://quay.example.com\n          caBundleSecretReferenceName: mirror-ca"));
        fixture.trace.setImage(u"quay.io/a/b:1"_s);
        QVERIFY(fixture.trace.differsByVersion());
        fixture.trace.setContainerd(*ContainerdChoice::fromId(u"2.3"_s));
        QVERIFY(!fixture.trace.differsByVersion());
    }

    void tellsImages()
    {
        SupportFixture fixture;
        const QAbstractItemModelTester tester(&fixture.images, testerMode);
        fixture.images.readText("nginx:1.27\nquay.io/a/b:1\nquay.io/a/b@sha256:" + QByteArray(64, 'a')
                                + "\nghcr.io/x/y:1\nquai.io/x/y:1\nUPPER/case\n");
        QTRY_COMPARE(fixture.images.rowCount(), 6);
        using enum ImagesModel::State;
        const auto states = [&] {
            QList<ImagesModel::State> all;
            for (int row = 0; row < fixture.images.rowCount(); ++row)
                all += fixture.images.index(row, 0).data(ImagesModel::StateRole).value<ImagesModel::State>();
            return all;
        };
        // The second host of docker.io resolves tags, that of quay.io does not; a digest leaks no tag.
        QCOMPARE(states().first(5), (QList{Mirrored, Leaks, Mirrored, None, None}));
        QCOMPARE(fixture.images.summary().registriesWithoutMirror.first(2), (QStringList{u"ghcr.io"_s, u"quai.io"_s}));
        QVERIFY(fixture.images.index(4, ImagesModel::MirrorColumn).data().toString().contains(u"quay.io"_s));
        // Twice the same image is one row, which says how often.
        fixture.images.readText("quay.io/a/b:1\nquay.io/a/b:1\nregistry.k8s.io/pause:3.9\n");
        QTRY_COMPARE(fixture.images.rowCount(), 2);
        QVERIFY(fixture.images.index(0, ImagesModel::NoteColumn).data().toString().endsWith(u"2 ×"_s));
        fixture.images.readText("nginx:1.27\nquay.io/a/b:1\nquay.io/a/b@sha256:" + QByteArray(64, 'a')
                                + "\nghcr.io/x/y:1\n");
        QTRY_COMPARE(fixture.images.rowCount(), 4);
        const QSignalSpy resets(&fixture.images, &QAbstractItemModel::modelReset);
        QVERIFY(byplace::perform(fixture.document, byplace::RenameMirror{1, u"ghcr.io"_s}));
        QTRY_COMPARE(states().at(3), Leaks);
        QCOMPARE(states().at(1), None);
        QCOMPARE(resets.count(), 0);
        fixture.images.close();
        QCOMPARE(fixture.images.rowCount(), 0);
    }

    void textsWithoutImagesAreToldToBe()
    {
        SupportFixture fixture;
        const QSignalSpy changed(&fixture.images, &ImagesModel::listChanged);
        fixture.images.readText("\n\n");
        QTRY_VERIFY(!fixture.images.problem().isEmpty());
        QVERIFY(!fixture.images.hasList());
    }

    void reportsWhatIsKnown()
    {
        SupportFixture fixture;
        const QString before = fixture.report();
        QVERIFY(before.contains(u"mirror of docker.io"_s));
        QVERIFY(before.contains(u"not looked at"_s));
        fixture.explain.setText(QString::fromLatin1(refusedText));
        fixture.log.readText(infoLog());
        fixture.images.readText("ghcr.io/x/y:1\n");
        QVERIFY(fixture.hasExplained(u"connection-refused"_s));
        QTRY_VERIFY(fixture.images.hasList() && fixture.images.rowCount() == 1);
        QTRY_COMPARE(fixture.log.rowCount(), 2);
        fixture.trace.setPull(fixture.log.pulls().at(0));
        fixture.trace.setImage(fixture.log.pulls().at(0).image);
        const QString report = fixture.report();
        for (const QString &wanted : {u"connection\\-refused"_s, u"no mirror: ghcr.io"_s, u"quay.io/a/b:1"_s,
                                      u"502 Bad Gateway"_s, u"403"_s, u"docker.io/library/nginx:1"_s})
            QVERIFY2(report.contains(wanted), qPrintable(wanted + u'\n' + report));
        QVERIFY(!report.contains(u"SECRET"_s));
    }
};

MIRROR_TEST(SupportTest)
#include "tst_support.moc"
