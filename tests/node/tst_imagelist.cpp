// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/imagelist.h"
#include "node/imageuse.h"

#include "nodetesting.h"
#include "testmain.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

/// Lists of images in every form in which people have them, and what a configuration does for each.
class ImageListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void forms_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("images");
        const auto row = [](const char *name, const QByteArray &text, const QString &images) {
            QTest::newRow(name) << text << images;
        };
        row("nothing", "", u""_s);
        row("lines", "nginx\n\n  quay.io/a/b:1\r\n# a comment\nghcr.io/x # why\n", u"nginx quay.io/a/b:1 ghcr.io/x"_s);
        row("blanks and commas", "nginx redis,quay.io/a/b;x.io/y", u"nginx redis quay.io/a/b x.io/y"_s);
        row("a YAML list", "- nginx\n- \"redis:7\"\n", u"nginx redis:7"_s);
        row("keys", "image: nginx\n  image: 'redis'\n", u"nginx redis"_s);
        row("a JSON list", R"(["nginx","redis"])", u"nginx redis"_s);
        row("pods as JSON",
            R"({"kind":"List","items":[{"kind":"Pod","spec":{"initContainers":[{"image":"init"}],
               "containers":[{"image":"a"},{"image":"b"}],"volumes":[{"image":{"reference":"vol"}}]}}]})",
            u"a b init vol"_s);
        row("a deployment as YAML",
            "apiVersion: apps/v1\nkind: Deployment\nspec:\n  template:\n    spec:\n      containers:\n      - name: x\n"
            "        image: nginx:1\n",
            u"nginx:1"_s);
        row("two documents",
            "kind: Pod\nspec: {containers: [{image: a}]}\n---\nkind: Pod\nspec: {containers: [{image: b}]}\n",
            u"a b"_s);
        row("crictl images",
            "IMAGE                    TAG     IMAGE ID       SIZE\n"
            "docker.io/library/nginx  1.27    1234567890abc  70MB\n"
            "quay.io/a/b              <none>  1234567890abd  70MB\n",
            u"docker.io/library/nginx:1.27 quay.io/a/b"_s);
        row("docker images",
            "REPOSITORY   TAG       IMAGE ID   CREATED   SIZE\nnginx        latest    abc        2 days    1MB\n",
            u"nginx:latest"_s);
        row("ctr images", "REF TYPE DIGEST SIZE PLATFORMS LABELS\nquay.io/a/b:1 application/x sha256:1 1 MiB linux -\n",
            u"quay.io/a/b:1"_s);
        row("deployments -o wide",
            "NAMESPACE  NAME  READY  UP-TO-DATE  AVAILABLE  AGE  CONTAINERS  IMAGES         SELECTOR\n"
            "default    web   1/1    1           1          1d   a,b         nginx,redis:7  app=web\n",
            u"nginx redis:7"_s);
        row("crictl images as JSON",
            R"({"images":[{"repoTags":["a.io/b:1"]},{"repoTags":[],"repoDigests":["a.io/c@sha256:1"]}]})",
            u"a.io/b:1 a.io/c@sha256:1"_s);
        row("docker images, with a line before the titles",
            "                        i Info  U  In Use\nIMAGE       ID       DISK USAGE   CONTENT SIZE   EXTRA\n"
            "nginx:1.27  a72860c       188MB             0B    U\n",
            u"nginx:1.27"_s);
        row("ctr images, ids too",
            "REF TYPE DIGEST SIZE PLATFORMS LABELS\nquay.io/a/b:1 x sha256:1 1 MiB linux -\nsha256:1 x sha256:1 1 MiB "
            "l -\n",
            u"quay.io/a/b:1"_s);
        row("counted by uniq", "      3 nginx:1.27\n     12 quay.io/a/b:1\n", u"nginx:1.27 quay.io/a/b:1"_s);
        row("pod and its images", "default/web-1:\tnginx:1.27, quay.io/a/b:1, \n", u"nginx:1.27 quay.io/a/b:1"_s);
        row("values of Helm",
            "replicas: 2\nimage:\n  registry: quay.io\n  repository: a/b\n  tag: \"1.2\"\nsidecar:\n  image:\n"
            "    repository: nginx\n    tag: 1.27 # pinned\n",
            u"quay.io/a/b:1.2 nginx:1.27"_s);
        row("a Compose file", "services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n", u"nginx:1.27"_s);
        row("a template", "image: \"{{ .Values.image }}\"\nimage: nginx:1.27\n", u"nginx:1.27"_s);
        row("a Dockerfile",
            "FROM golang:1.22 AS build\nRUN make\nFROM --platform=linux/amd64 gcr.io/distroless/static:nonroot\n",
            u"golang:1.22 gcr.io/distroless/static:nonroot"_s);
        row("with the scheme of a Pod's status", "docker-pullable://nginx@sha256:1\n", u"nginx@sha256:1"_s);
        row("bullets and empty comments", "#\n* nginx # web\n- redis\n", u"nginx redis"_s);
        row("each once", "nginx\nnginx\n", u"nginx"_s);
    }
    void forms()
    {
        QFETCH(QByteArray, text);
        const Result<QList<ListedImage>> list = readImageList(text);
        QVERIFY2(list.isOk(), list ? "" : qPrintable(list.error().message));
        QStringList names;
        for (const ListedImage &image : *list)
            names.append(image.text);
        QTEST(names.join(u' '), "images");
    }

    /// What programs print and people write that has images in it, headings, counts and all; `images` is null where
    /// there are none, which is said.
    void listsOfPrograms()
    {
        int lists = 0;
        forEachCase(u"../imagelists.jsonl"_s, [&](const QJsonObject &row) {
            const QByteArray name = row["name"_L1].toString().toUtf8();
            const auto list = readImageList(row["text"_L1].toString().toUtf8());
            QVERIFY2(list.isOk() != row["images"_L1].isNull(), name.constData());
            QStringList found;
            for (const ListedImage &image : list.isOk() ? *list : QList<ListedImage>())
                found.append(image.text);
            found.sort();
            QStringList expected = row["images"_L1].toVariant().toStringList();
            expected.sort();
            QVERIFY2(found == expected, qPrintable(QString::fromUtf8(name) + u": "_s + found.join(u' ')));
            ++lists;
        });
        QVERIFY(lists > 100);
    }

    void encodings()
    {
        const auto list = readImageList(QByteArray("\xff\xfen\0g\0i\0n\0x\0:\0"
                                                   "1\0\r\0\n\0",
                                                   20));
        QVERIFY(list.isOk());
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->constFirst().text, u"nginx:1"_s);
    }

    /// What would take minutes if each word were compared with each.
    void hostileLists_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("titles and rows") << "IMAGE  " + QByteArray("A  ").repeated(50'000) + '\n'
                + QByteArray("a\n").repeated(50'000);
        QTest::newRow("titles of CSV") << QByteArray("image,").repeated(50'000) + '\n'
                + QByteArray("a:1,b\n").repeated(50'000);
        QTest::newRow("assignments") << QByteArray("a:1 ").repeated(50'000) + QByteArray("b=").repeated(50'000);
        QTest::newRow("brackets") << QByteArray("(").repeated(200'000) + "a:1";
        QTest::newRow("comments") << QByteArray("a#").repeated(200'000);
    }
    void hostileLists()
    {
        QFETCH(QByteArray, text);
        const auto list = readImageList(text);
        QVERIFY(!list.isOk() || list->size() <= 3);
    }

    void idsAreNoNames()
    {
        const auto list =
            readImageList("CONTAINER      IMAGE          STATE    NAME\n1a2b3c4d5e6f7  4f5e6d7c8b9a1  Running  web\n");
        QVERIFY(!list.isOk());
        QVERIFY(list.error().message.contains(u"crictl images"_s));
    }

    void countsOfObjects()
    {
        const auto list = readImageList(R"({"nginx:1.27":3,"quay.io/a/b:1":1})");
        QVERIFY(list.isOk());
        QCOMPARE(list->constFirst().count, 3);
    }

    void podsWithoutImagesSayHowToGetThem()
    {
        const auto list = readImageList("NAMESPACE  NAME  READY  STATUS   RESTARTS  AGE  IP       NODE\n"
                                        "default    a     1/1    Running  0         1d   1.2.3.4  n\n");
        QVERIFY(!list.isOk());
        QVERIFY(list.error().message.contains(u"-o json"_s));
    }

    void uses()
    {
        const MirrorConfig config =
            manifestWith({"docker.io https://a.example pull", "quay.io https://b.example pull,resolve",
                          "k8s.io:5000 https://c.example"})
                .config();
        const auto use = [&](const QString &image) { return imageUses({{image}}, config).constFirst(); };
        QCOMPARE(use(u"nginx"_s).image, u"docker.io/library/nginx:latest"_s);
        QCOMPARE(use(u"nginx"_s).upstream, u"docker.io"_s);
        QVERIFY(!use(u"nginx"_s).tagByMirror && use(u"nginx"_s).digestByMirror);
        QVERIFY(use(u"quay.io/a/b"_s).tagByMirror);
        QCOMPARE(use(u"index.docker.io/bitnami/redis:7"_s).upstream, u"docker.io"_s);
        QCOMPARE(use(u"ghcr.io/a/b"_s).fix, u"add-mirror ghcr.io"_s);
        QVERIFY(!use(u"ghcr.io/a/b"_s).upstream && use(u"ghcr.io/a/b"_s).nearest.isEmpty());
        QCOMPARE(use(u"quya.io/a/b"_s).nearest, u"quay.io"_s);
        QCOMPARE(use(u"k8s.io/a"_s).nearest, u"k8s.io:5000"_s);
        QCOMPARE(use(u"registry-1.docker.io/library/nginx"_s).nearest, u"docker.io"_s);
        QVERIFY(use(u"europe-docker.pkg.dev/gardener-project/releases/x:1"_s).ofGardener);
        QVERIFY(!use(u"a:b:c"_s).problem.isEmpty());
    }

    void summary()
    {
        const MirrorConfig config = manifestWith({"docker.io https://a.example pull"}).config();
        const ImageSummary sum =
            summaryOf(imageUses({{u"nginx"_s}, {u"ghcr.io/a"_s}, {u"ghcr.io/b"_s}, {u"a:b:c"_s}}, config));
        QCOMPARE(sum.images, 4);
        QCOMPARE(sum.mirrored, 1);
        QCOMPARE(sum.tagsLeak, 1);
        QCOMPARE(sum.withoutMirror, 2);
        QCOMPARE(sum.invalid, 1);
        QCOMPARE(sum.registriesWithoutMirror, QStringList{u"ghcr.io"_s});
    }

    void labelsOfGardener()
    {
        const auto list =
            readImageList(R"({"kind":"Pod","metadata":{"labels":{"gardener.cloud/role":"system-component"}},
                             "spec":{"containers":[{"image":"x.io/a"}]}})");
        QVERIFY(list.isOk());
        QVERIFY(list->constFirst().ofGardener);
    }
};

MIRROR_TEST(ImageListTest)
#include "tst_imagelist.moc"
