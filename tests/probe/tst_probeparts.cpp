// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/addressrace.h"
#include "probe/challenge.h"
#include "probe/httpparser.h"
#include "probe/judgement.h"
#include "probe/nodecommands.h"
#include "probe/plaintext.h"
#include "probe/probereport.h"
#include "probe/proberequests.h"
#include "probe/turnqueue.h"

#include "manifest/shootmanifest.h"
#include "testmain.h"

#include <QProcess>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace sme;

class ProbePartsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void verdictsHaveTexts();
    void plainTexts_data();
    void plainTexts();
    void foreignUrls();
    void challenges_data();
    void challenges();
    void challengesInOrder();
    void tokenUrls_data();
    void tokenUrls();
    void parserTakesAnyPieces_data();
    void parserTakesAnyPieces();
    void digests_data();
    void digests();
    void addressesInTurns();
    void workIsSpreadOverTurns();
    void shellQuoting_data();
    void shellQuoting();
    void nodeCommandsOfAHost();
    void noCommandsForInvalid_data();
    void noCommandsForInvalid();
    void fencesHold();
    void outcomesByVersion();
    void requestsOfAManifest();
};

void ProbePartsTest::verdictsHaveTexts()
{
    QSet<QString> ids;
    for (int i = 0; i < verdictCount; ++i) {
        ids.insert(verdictId(Verdict(i)));
        QVERIFY(!verdictText(Verdict(i)).isEmpty());
        QVERIFY(!verdictAdvice(Verdict(i)).isEmpty() || Verdict(i) == Verdict::Ok || Verdict(i) == Verdict::Cancelled);
    }
    QCOMPARE(ids.size(), verdictCount);
    QCOMPARE(verdictId(Verdict::HttpOnHttps), u"http-on-https"_s);
    QCOMPARE(verdictId(Verdict::Invalid), u"invalid"_s);
    QCOMPARE(stageId(Stage::Content), u"content"_s);
}

void ProbePartsTest::plainTexts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("hällo") << u"hällo"_s;
    QTest::newRow("escape") << QByteArray("a\x1b[0m") << u"a\\x1b[0m"_s;
    QTest::newRow("null") << QByteArray("a\0b", 3) << u"a\\x00b"_s;
    QTest::newRow("lines") << QByteArray("a\r\n\tb") << u"a\\r\\n\\tb"_s;
    QTest::newRow("right to left") << QByteArray("a\xe2\x80\xae") << u"a\\u{202e}"_s;
    QTest::newRow("tags beyond the BMP") << QByteArray("a\xf3\xa0\x81\x81") << u"a\\u{e0041}"_s;
    QTest::newRow("variation selector") << QByteArray("a\xef\xb8\x8f") << u"a\\u{fe0f}"_s;
    QTest::newRow("filler") << QByteArray("a\xe3\x85\xa4") << u"a\\u{3164}"_s;
    QTest::newRow("blank that does not break") << QByteArray("a\xc2\xa0") << u"a\\xa0"_s;
    QTest::newRow("private") << QByteArray("a\xf3\xb0\x80\x80") << u"a\\u{f0000}"_s;
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << u"a\uFFFD"_s;
    QTest::newRow("long") << QByteArray(20, 'x') << QString(10, u'x') + u'…';
}

void ProbePartsTest::plainTexts()
{
    QFETCH(QByteArray, bytes);
    QTEST(plainText(bytes, QByteArray(QTest::currentDataTag()) == "long" ? 10 : 100), "text");
}

void ProbePartsTest::foreignUrls()
{
    const QUrl url(u"https://user:pw@h.example/a?sig=1#f"_s);
    QCOMPARE(shownForeignUrl(url), u"https://h.example/a?…"_s);
    QCOMPARE(shownUrl(QUrl(u"https://user:pw@h.example/a?ns=x"_s)), u"https://h.example/a?ns=x"_s);
}

void ProbePartsTest::challenges_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bearer") << QByteArray(R"(Bearer realm="https://a/t",service="s",scope="repository:x:pull")")
                            << u"Bearer realm=https://a/t scope=repository:x:pull service=s"_s;
    // As containerd reads it, which ends there.
    QTest::newRow("URL without quotes") << QByteArray("Bearer realm=https://a/t,service=s") << u"Bearer realm=https"_s;
    QTest::newRow("second challenge in a header")
        << QByteArray(R"(Basic realm="a", Bearer realm="b")") << u"Basic realm=a"_s;
    QTest::newRow("escaped quotes") << QByteArray(R"(Basic realm="a\"b,c")") << u"Basic realm=a\"b,c"_s;
    QTest::newRow("comma in quotes") << QByteArray(R"(Bearer realm="a,b", service="c, d=e")")
                                     << u"Bearer realm=a,b service=c, d=e"_s;
    QTest::newRow("blanks") << QByteArray(R"(bearer   Realm="x" ,  service=y )") << u"bearer realm=x service=y"_s;
    QTest::newRow("blanks around a sign") << QByteArray(R"(Bearer realm = "x")") << u"Bearer"_s;
    QTest::newRow("scheme only") << QByteArray("Negotiate") << u"Negotiate"_s;
    QTest::newRow("open quote") << QByteArray(R"(Bearer realm="x)") << u"Bearer realm="_s;
    QTest::newRow("rubbish") << QByteArray("\"\"==,,;") << QString();
    QTest::newRow("empty") << QByteArray() << QString();
}

void ProbePartsTest::challenges()
{
    QFETCH(QByteArray, header);
    QString text;
    if (const QList<Challenge> read = parseChallenges({header}); !read.isEmpty()) {
        text = read.constFirst().name;
        QStringList keys = read.constFirst().parameters.keys();
        keys.sort();
        for (const QString &key : std::as_const(keys))
            text += u' ' + key + u'=' + read.constFirst().parameters.value(key);
    }
    QTEST(text, "expected");
}

void ProbePartsTest::challengesInOrder()
{
    const QList<Challenge> read = parseChallenges({R"(Basic realm="a")", R"(Digest realm="b")", R"(Bearer realm="c")"});
    QStringList names;
    for (const Challenge &challenge : read)
        names += challenge.name;
    QCOMPARE(names, (QStringList{u"Bearer"_s, u"Digest"_s, u"Basic"_s}));
}

void ProbePartsTest::tokenUrls_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("repository");
    QTest::addColumn<QString>("url");
    QTest::newRow("service and repository")
        << QByteArray(R"(Bearer realm="https://a/t",service="reg istry")") << u"x/y"_s
        << u"https://a/t?scope=repository%3Ax%2Fy%3Apull&service=reg%20istry"_s;
    QTest::newRow("same scope once") << QByteArray(R"(Bearer realm="https://a/t",scope="repository:x:pull")") << u"x"_s
                                     << u"https://a/t?scope=repository%3Ax%3Apull"_s;
    QTest::newRow("sorted scopes") << QByteArray(R"(Bearer realm="https://a/t",scope="z b")") << u"x"_s
                                   << u"https://a/t?scope=b&scope=repository%3Ax%3Apull&scope=z"_s;
    QTest::newRow("realm with a query") << QByteArray(R"(Bearer realm="https://a/t?q=1")") << QString()
                                        << u"https://a/t?q=1"_s;
    QTest::newRow("no repository") << QByteArray(R"(Bearer realm="https://a/t",service="s")") << QString()
                                   << u"https://a/t?service=s"_s;
    QTest::newRow("no realm") << QByteArray("Bearer service=s") << QString() << QString();
    QTest::newRow("relative realm") << QByteArray(R"(Bearer realm="/token")") << QString() << QString();
    QTest::newRow("file realm") << QByteArray(R"(Bearer realm="file:///etc/passwd")") << QString() << QString();
}

void ProbePartsTest::tokenUrls()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, repository);
    QTEST(tokenUrl(parseChallenges({header}).value(0), repository).toString(QUrl::FullyEncoded), "url");
}

void ProbePartsTest::parserTakesAnyPieces_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 3, 7, 1000})
        QTest::addRow("%d", size) << size;
}

void ProbePartsTest::parserTakesAnyPieces()
{
    QFETCH(int, size);
    const QByteArray bytes = "HTTP/1.1 200 OK\r\nX: 1\r\n 2\r\nTransfer-Encoding: chunked\r\n\r\n"
                             "5;ext=1\r\nhello\r\n1\r\n!\r\n0\r\nTrailer: x\r\n\r\n";
    HttpParser parser(false, 100);
    for (qsizetype at = 0; at < bytes.size(); at += size)
        parser.feed(QByteArrayView(bytes).sliced(at, qMin(qsizetype(size), bytes.size() - at)));
    QCOMPARE(parser.state(), HttpParser::State::Done);
    QCOMPARE(parser.response().body, "hello!");
    QCOMPARE(parser.response().header("x"), "1 2");
    QVERIFY(parser.response().keepsAlive);
}

void ProbePartsTest::digests_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<bool>("wellFormed");
    QTest::newRow("sha256") << "sha256:" + QByteArray(64, 'a') << true;
    QTest::newRow("sha512") << "sha512:" + QByteArray(128, '0') << true;
    QTest::newRow("short") << "sha256:" + QByteArray(63, 'a') << false;
    QTest::newRow("upper case") << "sha256:" + QByteArray(64, 'A') << false;
    QTest::newRow("unknown") << "md5:" + QByteArray(32, 'a') << false;
    QTest::newRow("path") << QByteArray("sha256:../../x") << false;
    QTest::newRow("empty") << QByteArray() << false;
}

void ProbePartsTest::digests()
{
    QFETCH(QByteArray, digest);
    QTEST(isWellFormedDigest(digest), "wellFormed");
}

void ProbePartsTest::addressesInTurns()
{
    const auto address = [](const QString &text) { return QHostAddress(text); };
    QCOMPARE(interleaved({address(u"10.0.0.1"_s), address(u"10.0.0.2"_s), address(u"::1"_s), address(u"10.0.0.1"_s)}),
             (QStringList{u"::1"_s, u"10.0.0.1"_s, u"10.0.0.2"_s}));
}

void ProbePartsTest::workIsSpreadOverTurns()
{
    int turns = 0;
    QTimer beat;
    connect(&beat, &QTimer::timeout, this, [&turns] { ++turns; });
    beat.start(0);
    QList<int> workedIn;
    const auto work = [&] {
        QTest::qSleep(8);
        workedIn += turns;
    };
    auto gone = std::make_unique<QObject>();
    TurnQueue::ofThread().add(this, work);
    TurnQueue::ofThread().add(gone.get(), [] { QFAIL("done for nobody"); });
    TurnQueue::ofThread().add(this, work);
    TurnQueue::ofThread().add(this, work);
    gone.reset();
    QTRY_COMPARE(workedIn.size(), 3);
    QVERIFY(workedIn.at(0) < workedIn.at(1));
    QVERIFY(workedIn.at(1) < workedIn.at(2));
}

void ProbePartsTest::shellQuoting_data()
{
    QTest::addColumn<QString>("word");
    for (const QString &word : {u"plain"_s, u"two words"_s, u"it's"_s, u"$HOME `id` $(id) \\ \" ; & | > <"_s, u""_s,
                                u"-n"_s, u"a\nb"_s, u"*?[x]~!#"_s, u"'''"_s})
        QTest::addRow("%s", qPrintable(word)) << word;
}

void ProbePartsTest::shellQuoting()
{
    QFETCH(QString, word);
    QProcess shell;
    shell.start(u"/bin/sh"_s, {u"-c"_s, u"printf %s "_s + shellQuoted(word)});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()), word);
}

void ProbePartsTest::nodeCommandsOfAHost()
{
    ProbeRequest request;
    request.url = u"https://m.example:5000/it's"_s;
    request.upstream = u"docker.io"_s;
    request.namesCaBundle = true;
    request.image = *parseImageReference(u"nginx"_s);
    const QStringList commands = nodeCommands(request);
    QCOMPARE(commands.size(), 4);
    QVERIFY(commands.at(0).endsWith(u"-- 'https://m.example:5000/it'\\''s/v2/'"_s));
    QVERIFY(commands.at(0).contains("--cacert"_L1));
    QVERIFY(commands.at(1).contains("/library/nginx/manifests/latest?ns=docker.io'"_L1));
    QVERIFY(commands.at(1).contains("-H 'Accept: application/"_L1));
    QCOMPARE(
        commands.at(2),
        u"ctr --namespace k8s.io images pull --hosts-dir /etc/containerd/certs.d docker.io/library/nginx:latest"_s);
    QCOMPARE(commands.at(3), u"crictl pull docker.io/library/nginx:latest"_s);
    request.image.reset();
    request.upstream = u"unknown.example"_s;
    QCOMPARE(nodeCommands(request).size(), 1);
}

/// Commands are pasted into a shell of root: nothing that does not validate reaches them.
void ProbePartsTest::noCommandsForInvalid_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("upstream");
    const QString url = u"https://m.example"_s;
    QTest::newRow("line end in the upstream") << url << u"docker.io\nreboot"_s;
    QTest::newRow("escape in the upstream") << url << u"docker.io\x1b[201~reboot"_s;
    QTest::newRow("fence in the upstream") << url << u"docker.io\n~~~~\n"_s;
    QTest::newRow("invisible in the upstream")
        << url << u"docker.io"_s + QStringView(QChar::fromUcs4(0xe0041)).toString();
    QTest::newRow("line end in the path") << u"https://m.example/a\nreboot"_s << u"docker.io"_s;
}

void ProbePartsTest::noCommandsForInvalid()
{
    QFETCH(QString, url);
    QFETCH(QString, upstream);
    ProbeRequest request;
    request.url = url;
    request.upstream = upstream;
    QCOMPARE(nodeCommands(request), QStringList());
}

/// Whatever commands hold: nothing ends their block before its end.
void ProbePartsTest::fencesHold()
{
    ProbeResult result;
    result.nodeCommands = {u"echo '~~~~'"_s, u"~~~~~"_s, u"a\n~~~~\nb"_s};
    const QStringList lines = probeReport({result}, QDateTime::currentDateTimeUtc()).split(u'\n');
    const auto begin = std::ranges::find_if(lines, [](const QString &line) { return line.endsWith("~sh"_L1); });
    QVERIFY(begin != lines.end());
    const QString fence = begin->chopped(2);
    const qsizetype first = begin - lines.begin();
    QCOMPARE(lines.indexOf(fence, first + 1), first + 4);
}

void ProbePartsTest::outcomesByVersion()
{
    using enum ContainerdOutcome;
    const ContainerdVersions newer = ContainerdVersions::with(Behaviour::LimitsHeaderTime);
    const OutcomeByVersion mute(newer, Skips, Breaks);
    QVERIFY(mute.differs());
    QCOMPARE(mute.of({}), Breaks);
    QCOMPARE(mute.of(ContainerdVersion{2, 3, 0}), Skips);
    const OutcomeByVersion joined = OutcomeByVersion(Uses).joined(mute);
    QCOMPARE(joined.of(ContainerdVersion{2, 3, 0}), Partly);
    QCOMPARE(joined.of(ContainerdVersion{2, 2, 9}), Breaks);
    QCOMPARE(joined.toJson().size(), 2);
    QVERIFY(OutcomeByVersion(newer, Unknown, Skips).toJson().value("2.3.0-"_L1).isNull());
    QVERIFY(!OutcomeByVersion(Uses).joined(Unknown).differs());
    QCOMPARE(OutcomeByVersion(Skips).joined(Skips).of({}), Skips);
    QCOMPARE(OutcomeByVersion(Uses).replaced(newer, Skips).of(ContainerdVersion{2, 3, 4}), Skips);
}

void ProbePartsTest::requestsOfAManifest()
{
    const QByteArray text = R"(apiVersion: core.gardener.cloud/v1beta1
kind: Shoot
metadata: {name: s, namespace: n}
spec:
  provider:
    workers:
    - {name: a, machine: {type: x}}
    - {name: b, machine: {type: y, architecture: arm64}}
    - {name: c, machine: {type: y, architecture: arm64}}
  resources:
  - name: ca
    resourceRef: {apiVersion: v1, kind: Secret, name: ca-secret}
  extensions:
  - type: registry-mirror
    providerConfig:
      apiVersion: mirror.extensions.gardener.cloud/v1alpha1
      kind: MirrorConfig
      mirrors:
      - upstream: docker.io
        hosts:
        - host: https://m.example/p
          capabilities: [pull, resolve]
          overridePath: true
          caBundleSecretReferenceName: ca
        - host: ftp://m.example
      - upstream: quay.io
        hosts:
        - host: https://q.example
---
apiVersion: v1
kind: Secret
metadata: {name: ca-secret, namespace: n}
immutable: true
stringData: {bundle.crt: "PEM TEXT"}
)";
    ProbeOptions options;
    options.image = *parseImageReference(u"nginx"_s);
    options.caBundle = "MORE";
    const QList<ProbeRequest> requests = probeRequests(ShootManifest::read(text), u"f.yaml"_s, options);
    QCOMPARE(requests.size(), 3);
    QCOMPARE(requests.at(0).field, u"spec.extensions[0].providerConfig.mirrors[0].hosts[0].host"_s);
    QCOMPARE(requests.at(0).upstream, u"docker.io"_s);
    QCOMPARE(requests.at(0).capabilities, (QStringList{u"pull"_s, u"resolve"_s}));
    QVERIFY(requests.at(0).overridePath);
    QCOMPARE(requests.at(0).architectures, (QStringList{u"amd64"_s, u"arm64"_s}));
    QVERIFY(requests.at(0).image.has_value());
    QCOMPARE(requests.at(0).caBundle, "PEM TEXT\nMORE");
    QVERIFY(requests.at(0).invalidReason.isEmpty());
    QVERIFY(!requests.at(1).invalidReason.isEmpty());
    QCOMPARE(requests.at(2).caBundle, "MORE");
    QVERIFY(!requests.at(2).image.has_value());
}

MIRROR_TEST(ProbePartsTest)
#include "tst_probeparts.moc"
