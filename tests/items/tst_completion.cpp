// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/completion.h"
#include "items/itemtests.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

class CompletionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upstreamsThatAreNotThere();
    void urlsForAnUpstream();
    void secretsOfTheShoot();
    void likeliestFirst();
    void namesOfRegistries();
};

void CompletionTest::upstreamsThatAreNotThere()
{
    const QStringList offered = upstreamCompletions(ShootManifest::read(test::sampleShoot()));
    QVERIFY(offered.contains(u"ghcr.io"_s));
    QVERIFY(!offered.contains(u"docker.io"_s));
    QCOMPARE(upstreamCompletions(ShootManifest()).first(), u"docker.io"_s);
}

void CompletionTest::urlsForAnUpstream()
{
    const ShootManifest manifest = ShootManifest::read(test::sampleShoot());
    const QStringList forHub = urlCompletions(manifest, 0);
    QVERIFY(!forHub.contains(u"https://mirror.gcr.io"_s)); // it has that one
    QVERIFY(forHub.contains(u"https://quay.example.com"_s)); // of another mirror
    QStringList forQuay = urlCompletions(manifest, 1);
    QVERIFY(forQuay.contains(u"https://10.0.0.7:5000"_s));
    QCOMPARE(forQuay.removeDuplicates(), 0);
    QVERIFY(urlCompletions(manifest, 2).isEmpty());
    QVERIFY(urlCompletions(manifest, -1).isEmpty());
}

void CompletionTest::secretsOfTheShoot()
{
    QCOMPARE(caBundleCompletions(ShootManifest::read(test::sampleShoot())), QStringList{u"mirror-ca"_s});
    QVERIFY(caBundleCompletions(ShootManifest()).isEmpty());
}

void CompletionTest::namesOfRegistries()
{
    const QStringList known{u"docker.elastic.co"_s, u"docker.io"_s, u"quay.io"_s, u"registry.k8s.io"_s,
                            u"registry.gitlab.com"_s};
    QCOMPARE(completedUpstream(known, u"docker"_s), u"docker.io"_s);
    QCOMPARE(completedUpstream(known, u"k8s"_s), u"registry.k8s.io"_s);
    QCOMPARE(completedUpstream(known, u"qua"_s), u"quay.io"_s); // only one can be meant
    QCOMPARE(completedUpstream(known, u"registry"_s), QString()); // which one?
    // What the document has already is not offered, and nothing else is meant by its name.
    QCOMPARE(completedUpstream({u"docker.elastic.co"_s}, u"docker"_s), QString());
}

void CompletionTest::likeliestFirst()
{
    const QStringList known{u"europe-docker.pkg.dev"_s, u"docker.elastic.co"_s, u"docker.io"_s, u"quay.io"_s,
                            u"mydocker.io"_s};
    QCOMPARE(ranked(known, u"Docker"_s),
             (QStringList{u"docker.elastic.co"_s, u"docker.io"_s, u"europe-docker.pkg.dev"_s, u"mydocker.io"_s}));
    QCOMPARE(ranked(known, u"quay"_s), QStringList{u"quay.io"_s});
    QVERIFY(ranked(known, u"nothing"_s).isEmpty());
    const QStringList urls{u"https://quay.example.com"_s, u"https://mirror.gcr.io"_s};
    QCOMPARE(ranked(urls, u"mirror"_s), QStringList{u"https://mirror.gcr.io"_s});
    QCOMPARE(ranked(urls, u"https://q"_s), QStringList{u"https://quay.example.com"_s});
    // The one that is being named can keep its name.
    QVERIFY(upstreamCompletions(ShootManifest::read(test::sampleShoot()), 0).contains(u"docker.io"_s));
}

MIRROR_TEST(CompletionTest)
#include "tst_completion.moc"
