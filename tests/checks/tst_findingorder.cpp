// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/findingorder.h"

#include "testmain.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <limits>

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

constexpr int all = std::numeric_limits<int>::max();

QList<Finding> findingsOf(const ShootManifest &manifest, int most)
{
    Validator validator;
    validator.reset(manifest);
    return orderedFindings(validator, manifest, most);
}

} // namespace

/// Findings come in the order of the text, whatever they are about.
class FindingOrderTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listOfMirrorsAlone()
    {
        const auto manifest = ShootManifest::read("- upstream: quay.io\n  hosts:\n  - host: http://m.io\n");
        const QList<Finding> findings = findingsOf(manifest, all);
        QVERIFY(findings.size() > 1);
        QCOMPARE(findings.constFirst().rule, "config-elsewhere"_L1); // of the list, which begins where its mirror does
    }

    void anyText_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("how texts are read") << u"reading.jsonl"_s;
        QTest::newRow("mirrors") << u"mirrorconfig.jsonl"_s;
    }

    void anyText()
    {
        QFETCH(const QString, file);
        QFile cases(QStringLiteral(MIRROR_TEST_DATA "/conformance/") + file);
        QVERIFY(cases.open(QIODevice::ReadOnly));
        int compared = 0;
        while (!cases.atEnd()) {
            const QJsonObject each = QJsonDocument::fromJson(cases.readLine()).object();
            const auto manifests = ShootManifest::readAll(each["yaml"_L1].toString().toUtf8());
            for (const ShootManifest &manifest : manifests) {
                const QList<Finding> findings = findingsOf(manifest, all);
                for (qsizetype i = 1; i < findings.size(); ++i, ++compared) {
                    const Span before = manifest.span(findings.at(i - 1).where);
                    const Span after = manifest.span(findings.at(i).where);
                    QVERIFY2(before.begin <= after.begin, qPrintable(each["id"_L1].toString()));
                }
                const QList<Finding> few = findingsOf(manifest, 3);
                QCOMPARE(few.size(), std::min<qsizetype>(3, findings.size()));
                for (qsizetype i = 0; i < few.size(); ++i)
                    QCOMPARE(few.at(i).message, findings.at(i).message);
            }
        }
        QVERIFY(compared > 100);
    }
};

MIRROR_TEST(FindingOrderTest)
#include "tst_findingorder.moc"
