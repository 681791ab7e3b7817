// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "outcomenames.h"
#include "probetest.h"
#include "testmain.h"
#include "testregistry.h"

#include <QTcpSocket>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

constexpr auto notChecked = ContainerdOutcome::Unknown;
constexpr ContainerdVersion leavesToGo{1, 7, 34}; ///< lets Go unpack, as all of 1.x
constexpr ContainerdVersion unpacks{2, 3, 4}; ///< itself, as all of 2.x

QByteArray asItIs(const QByteArray &content)
{
    return content;
}
QByteArray halfPacked(const QByteArray &content)
{
    const QByteArray packed = gzipped(content);
    return packed.first(packed.size() / 2);
}
QByteArray damaged(const QByteArray &content)
{
    QByteArray packed = gzipped(content);
    packed[packed.size() - 6] = char(~packed.at(packed.size() - 6)); // in the checksum
    return packed;
}
QByteArray packedTwice(const QByteArray &content)
{
    return gzipped(gzipped(content));
}
QByteArray dropped(const QByteArray &)
{
    return {};
}
QByteArray replaced(const QByteArray &content)
{
    return QByteArray(content.size(), 'x');
}

struct Coding
{
    const char *name;
    QByteArray (*content)(const QByteArray &);
    QByteArray encoding;
    ContainerdOutcome inFirst;
    ContainerdOutcome inSecond;
};

} // namespace

/// Content by digest with a Content-Encoding: unasked for, wrong, or unknown.
class CodingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manifest_data();
    void manifest();
    void config_data();
    void config();
    void layer_data();
    void layer();

private:
    static void addRows(const QList<Coding> &rows);
    /// Tests a registry that sends the content of one digest so.
    static ProbeResult sentSo(const Registry &registry, const QByteArray &digest, bool wholeLayers = false);
    static void compare(const ProbeResult &result);
};

void CodingsTest::addRows(const QList<Coding> &rows)
{
    QTest::addColumn<Coding>("coding");
    for (const Coding &row : rows)
        QTest::newRow(row.name) << row;
}

ProbeResult CodingsTest::sentSo(const Registry &registry, const QByteArray &digest, bool wholeLayers)
{
    const Coding coding = *static_cast<Coding *>(QTest::qData("coding", qMetaTypeId<Coding>()));
    Server server([&](QTcpSocket *socket, const Request &request) {
        if (request.method == "HEAD" || !request.path().endsWith(digest)) {
            send(socket, request, registry.answerTo(request));
            return;
        }
        const QByteArray body = coding.content(registry.contentFor(request));
        const QList<QByteArray> headers{"Content-Type: application/octet-stream",
                                        "Content-Encoding: " + coding.encoding};
        const bool isPart = request.headers.contains("range") && body.size() > 1024;
        send(socket, request,
             isPart
                 ? answer(206, body.first(1024),
                          headers + QList<QByteArray>{"Content-Range: bytes 0-1023/" + QByteArray::number(body.size())})
                 : answer(200, body, headers));
    });
    ProbeRequest request = imageProbeOf(server.url());
    request.wholeLayers = wholeLayers;
    return runProbe(request);
}

void CodingsTest::compare(const ProbeResult &result)
{
    QFETCH(Coding, coding);
    const auto compareIn = [&](const ContainerdVersion &version, ContainerdOutcome expected) {
        // What was not checked does not count: the rest of the pull does.
        const ContainerdOutcome outcome = expected == notChecked ? uses : expected;
        QVERIFY2(result.byVersion.of(version) == outcome,
                 qPrintable(u"%1: %2 (%3)"_s.arg(version.toString(), outcomeId(result.byVersion.of(version)),
                                                 result.summary)));
    };
    compareIn(leavesToGo, coding.inFirst);
    compareIn(unpacks, coding.inSecond);
    const bool isRight = coding.inFirst == uses && coding.inSecond == uses;
    QCOMPARE(result.verdict == Verdict::Ok, isRight);
    if (isRight)
        return;
    QVERIFY(!result.remedy.isEmpty());
    QCOMPARE(result.stage(Stage::Content)->status, StageStatus::Failed);
    if (coding.inSecond == notChecked)
        QVERIFY2(result.summary.contains("not checked"_L1), qPrintable(result.summary));
}

void CodingsTest::manifest_data()
{
    addRows({
        {"packed unasked", gzipped, "gzip", uses, uses},
        {"as it is", asItIs, "identity", uses, uses},
        {"as it is, in several words", asItIs, "identity, identity", uses, uses},
        {"not packed", asItIs, "gzip", breaks, partly},
        {"empty", dropped, "gzip", breaks, partly},
        {"cut off", halfPacked, "gzip", breaks, breaks},
        {"damaged", damaged, "gzip", breaks, breaks},
        {"packed twice", packedTwice, "gzip", breaks, breaks},
        {"right, and said to be deflate", asItIs, "deflate", uses, breaks},
        {"right, and said to be brotli", asItIs, "br", uses, partly},
        {"right, and one of the codings unknown", asItIs, "gzip, aws-chunked", uses, partly},
        {"another content in brotli", replaced, "BR", breaks, partly},
        {"another content in zstd", replaced, "zstd", breaks, notChecked},
    });
}

void CodingsTest::manifest()
{
    const Registry registry({u"amd64"_s});
    const ProbeResult result = sentSo(registry, sha256(registry.index));
    compare(result);
}

void CodingsTest::config_data()
{
    addRows({
        {"packed unasked", gzipped, "gzip", uses, uses},
        {"not packed", asItIs, "gzip", breaks, partly},
        {"cut off", halfPacked, "gzip", breaks, breaks},
        {"right, and said to be something unknown", asItIs, "aws-chunked", uses, partly},
        {"another content in something unknown", replaced, "aws-chunked", breaks, partly},
    });
}

void CodingsTest::config()
{
    const Registry registry({u"amd64"_s});
    const ProbeResult result = sentSo(registry, registry.configs.value(u"amd64"_s));
    compare(result);
}

void CodingsTest::layer_data()
{
    addRows({
        {"packed once more", gzipped, "gzip", uses, uses},
        // As object stores do that note the format of a file as the coding of its transfer.
        {"its own gzip said to be that of the transfer", asItIs, "gzip", breaks, breaks},
        {"not packed", replaced, "gzip", breaks, partly},
        {"right, and said to be something unknown", asItIs, "aws-chunked", uses, partly},
    });
}

void CodingsTest::layer()
{
    const Registry registry({u"amd64"_s});
    for (const bool isWhole : {false, true}) {
        const ProbeResult result = sentSo(registry, sha256(registry.layer), isWhole);
        compare(result);
        QCOMPARE(result.stage(Stage::Content)->as<ContentReport>().layers.size(),
                 isWhole && result.byVersion.of(leavesToGo) == uses ? 1 : 0);
    }
}

MIRROR_TEST(CodingsTest)
#include "tst_codings.moc"
