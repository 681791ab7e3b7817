// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/cabundle.h"

#include "checks/validator.h"
#include "itemtests.h"
#include "testcertificates.h"
#include "testmain.h"

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

const QByteArray head = "apiVersion: core.gardener.cloud/v1beta1\n"
                        "kind: Shoot\n"
                        "metadata: {name: crazy-botany, namespace: garden-dev}\n"
                        "spec:\n"
                        "  extensions:\n"
                        "  - type: registry-mirror\n"
                        "    providerConfig:\n"
                        "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n"
                        "      kind: MirrorConfig\n"
                        "      mirrors:\n"
                        "      - upstream: docker.io\n"
                        "        hosts:\n"
                        "        - host: https://Harbor.Example.com:5000\n";

QByteArray withBundle(const QByteArray &name)
{
    return head + "          caBundleSecretReferenceName: " + name + '\n';
}

QByteArray resources(const QByteArray &secret)
{
    return "  resources:\n  - name: ca\n    resourceRef: {apiVersion: v1, kind: Secret, name: " + secret + "}\n";
}

} // namespace

/// The Secret of a CA bundle and what refers to it.
class CaBundleTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void suggestsNames_data();
    void suggestsNames();
    void refusesNames_data();
    void refusesNames();
    void isWrittenInOneStep_data();
    void isWrittenInOneStep();
    void isRenewedUnderANewName();
    void staysOutsideOfABareMirrorConfig();
    void isAFileOfItsOwn();

private:
    QList<CertificateInfo> m_certificates =
        CertificateFile::read(makeCertificate({.commonName = "root", .names = {}, .isCa = true}).certificate)
            .certificates;
};

void CaBundleTest::suggestsNames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("secret");
    QTest::newRow("new") << head << u"harbor-example-com-ca"_s << u"harbor-example-com-ca-v1"_s;
    QTest::newRow("reference without resource") << withBundle("ca") << u"ca"_s << u"ca-v1"_s;
    QTest::newRow("renewed") << withBundle("ca") + resources("ca-v1") << u"ca"_s << u"ca-v2"_s;
    QTest::newRow("renewed for the tenth time") << withBundle("ca") + resources("ca-v9") << u"ca"_s << u"ca-v10"_s;
    QTest::newRow("without number") << withBundle("ca") + resources("bundle") << u"ca"_s << u"bundle-v2"_s;
    QTest::newRow("the next one is taken") << withBundle("ca") + resources("ca-v1")
            + "---\napiVersion: v1\nkind: Secret\nmetadata: {name: ca-v2, namespace: garden-dev}\n"
                                           << u"ca"_s << u"ca-v3"_s;
    QTest::newRow("no name at all") << withBundle("\"A B\"") << u"harbor-example-com-ca"_s
                                    << u"harbor-example-com-ca-v1"_s;
}

void CaBundleTest::suggestsNames()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, reference);
    QFETCH(const QString, secret);
    const ShootManifest manifest = ShootManifest::read(text);
    const CaBundleNames names = suggestedNames(manifest, 0, 0);
    QCOMPARE(names.reference, reference);
    QCOMPARE(names.secret, secret);
    QCOMPARE(namesProblem(manifest, names), QString());
}

void CaBundleTest::refusesNames_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("message"); // a part of it
    QTest::newRow("nothing") << QString() << u"ca"_s << u"missing"_s;
    QTest::newRow("upper case") << u"Ca"_s << u"ca"_s << u"“Ca” cannot be a name"_s;
    QTest::newRow("slash") << u"ca"_s << u"a/b"_s << u"“a/b” cannot be a name"_s;
    QTest::newRow("taken by another kind") << u"map"_s << u"ca"_s << u"is a ConfigMap"_s;
    QTest::newRow("taken Secret") << u"ca"_s << u"ca-v1"_s << u"There is a Secret “ca-v1”"_s;
}

void CaBundleTest::refusesNames()
{
    QFETCH(const QString, reference);
    QFETCH(const QString, secret);
    QFETCH(const QString, message);
    const ShootManifest manifest = ShootManifest::read(
        head + "  resources:\n  - {name: map, resourceRef: {apiVersion: v1, kind: ConfigMap, name: m}}\n"
        + "---\napiVersion: v1\nkind: Secret\nmetadata: {name: ca-v1, namespace: garden-dev}\n");
    const QString problem = namesProblem(manifest, {reference, secret});
    QVERIFY2(problem.contains(message), qPrintable(problem));
}

void CaBundleTest::isWrittenInOneStep_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing there") << head;
    QTest::newRow("other resources") << head + resources("other").replace("name: ca\n", "name: other\n");
    QTest::newRow("reference there") << withBundle("harbor-example-com-ca");
    QTest::newRow("resources in braces") << head + "  resources: []\n";
    QTest::newRow("text behind") << head + "# the end\n";
    QTest::newRow("other documents") << head + "---\nkind: ConfigMap\n";
}

void CaBundleTest::isWrittenInOneStep()
{
    QFETCH(const QByteArray, text);
    MirrorDocument document;
    document.load(QByteArray(text).replace("Harbor.Example", "harbor.example"));
    const QByteArray before = document.manifest().text();
    const CaBundleNames names = suggestedNames(document.manifest(), 0, 0);
    const QList<Change> changes = caBundleChanges(document.manifest(), 0, 0, names, m_certificates, true);
    const Result<void> done = document.performAll(changes, u"Set CA bundle"_s);
    QVERIFY2(done, done ? "" : qPrintable(done.error().message));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(document.manifest().host(0, 0).value.caBundle, std::optional(names.reference));
    QCOMPARE(presentBundle(document.manifest(), 0, 0).value(0).der, m_certificates.constFirst().der);
    for (const Finding &finding : document.validator().findings())
        QVERIFY2(finding.severity == Severity::Info, qPrintable(finding.message));
    document.undoStack()->undo();
    QCOMPARE(document.manifest().text(), before);
}

void CaBundleTest::isRenewedUnderANewName()
{
    MirrorDocument document;
    document.load(withBundle("ca") + resources("ca-v1"));
    const CaBundleNames names = suggestedNames(document.manifest(), 0, 0);
    QVERIFY(document.performAll(caBundleChanges(document.manifest(), 0, 0, names, m_certificates, true), u"x"_s));
    const QString text = QString::fromUtf8(document.manifest().text());
    QVERIFY(text.startsWith(QString::fromUtf8(withBundle("ca") + resources("ca-v2"))));
    QVERIFY(text.contains("\n---\n"_L1));
    QVERIFY(text.contains("immutable: true\n"_L1));
    QVERIFY(text.section("\n---\n"_L1, 1).contains("namespace: garden-dev"_L1));
}

void CaBundleTest::staysOutsideOfABareMirrorConfig()
{
    MirrorDocument document;
    document.load("apiVersion: mirror.extensions.gardener.cloud/v1alpha1\nkind: MirrorConfig\nmirrors:\n"
                  "- upstream: docker.io\n  hosts:\n  - host: https://m.example\n");
    const QList<Change> changes =
        caBundleChanges(document.manifest(), 0, 0, {u"ca"_s, u"ca-v1"_s}, m_certificates, false);
    QVERIFY(document.performAll(changes, u"x"_s));
    const QString text = QString::fromUtf8(document.manifest().text());
    QVERIFY(text.endsWith("    caBundleSecretReferenceName: ca\n"_L1));
    QVERIFY(!text.contains("resources"_L1));
}

void CaBundleTest::isAFileOfItsOwn()
{
    const QByteArray file = caSecretFile(u"ca-v1"_s, u"garden-dev"_s, m_certificates);
    QVERIFY(file.startsWith("apiVersion: v1\nkind: Secret\nmetadata:\n"));
    const ShootManifest both = ShootManifest::read(withBundle("ca") + resources("ca-v1") + "---\n" + file);
    QCOMPARE(presentBundle(both, 0, 0).value(0).der, m_certificates.constFirst().der);
    QCOMPARE(caSecretFile(u"ca"_s, {}, m_certificates).count("namespace"), 0);
}

MIRROR_TEST(CaBundleTest)
#include "tst_cabundle.moc"
