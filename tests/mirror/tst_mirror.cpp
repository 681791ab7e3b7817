// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirror/fields.h"
#include "mirror/knownregistries.h"
#include "result.h"
#include "testmain.h"

using namespace sme;
using namespace Qt::StringLiterals;

class MirrorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capabilitiesHaveADefault()
    {
        Host host;
        QCOMPARE(host.effectiveCapabilities(), QStringList{u"pull"_s});
        host.capabilities = {u"resolve"_s};
        QCOMPARE(host.effectiveCapabilities(), QStringList{u"resolve"_s});
        QVERIFY(!host.overridesPath());
        host.overridePath = true;
        QVERIFY(host.overridesPath());
    }

    void fieldsOfAHost()
    {
        Host host;
        for (std::size_t i = 0; i < hostFields.size(); ++i) {
            const auto field = HostField(i);
            const FieldRow &row = fieldRow(field);
            QCOMPARE(fieldPosition(hostFields, row.name.latin1()), int(i));
            QVERIFY(!fieldTitle(row).isEmpty() && !fieldMeaning(row).isEmpty());
            const FieldValue value = row.type == FieldType::Bool ? FieldValue(true)
                : row.type == FieldType::TextList                ? FieldValue(QStringList{u"a"_s, u"b"_s})
                                                                 : FieldValue(u"text"_s);
            // The member that the row names is one of the row's type.
            QVERIFY(isOfType(value, field));
            setFieldValue(host, field, value);
            QCOMPARE(fieldValue(host, field), value);
            QCOMPARE(isOfType(FieldValue(), field), !row.isRequired);
            setFieldValue(host, field, {});
            QCOMPARE(fieldValue(host, field).isSet(), row.isRequired); // an empty text is written
        }
        QCOMPARE(host, Host());
        QCOMPARE(fieldPosition(hostFields, "Host"), -1);
        QCOMPARE(fieldNames(mirrorFields), u"upstream and hosts"_s);
        QCOMPARE(fieldText(QStringList{u"a"_s, u"b"_s}), u"a, b"_s);
        QCOMPARE(fieldText(false), u"false"_s);
    }

    void unknownFields()
    {
        const auto advice = [](const char *name) { return unknownFieldAdvice(name, hostFields); };
        for (const char *name :
             {"skip_verify", "insecureSkipVerify", "header", "client", "auth", "dial_timeout", "rewrite"})
            QVERIFY2(advice(name).contains("cannot express"_L1), name);
        QVERIFY(advice("skip_verify").contains("caBundleSecretReferenceName"_L1));
        for (const char *name : {"hots", "Host", "\xff", ""})
            QCOMPARE(advice(name),
                     u"Known are host, capabilities, caBundleSecretReferenceName and overridePath; names are "
                     "case-sensitive."_s);
        // What there is must not be told of as missing.
        for (const FieldRow &row : hostFields)
            QVERIFY2(advice(row.name.data()).startsWith("Known are"_L1), row.name.data());
    }

    void releasesDifferByTheirRows()
    {
        QCOMPARE(schemeReleases.ids(), QStringList{u"v0.6"_s});
        QCOMPARE(portReleases, ReleaseSet::since(Release::V0_9));
        QCOMPARE(pathReleases, ReleaseSet::since(Release::V0_22));
        QCOMPARE(dotlessReleases, ReleaseSet::since(Release::V0_23));
        QVERIFY(releaseRow(Release::V0_9).hostsToml == HostsTomlFormat::Raw);
        QVERIFY(releaseRow(Release::V0_10).hostsToml == HostsTomlFormat::Managed);
    }

    void releaseSets()
    {
        const ReleaseSet since = ReleaseSet::since(Release::V0_21);
        QCOMPARE(since.ids(), (QStringList{u"v0.21"_s, u"v0.22"_s, u"v0.23"_s}));
        QCOMPARE(since.oldest(), Release::V0_21);
        QCOMPARE(since.newest(), Release::V0_23);
        QCOMPARE((ReleaseSet::all() - since).ids(), (QStringList{u"v0.6"_s, u"v0.9"_s, u"v0.10"_s}));
        QCOMPARE(ReleaseSet::before(Release::V0_21), ReleaseSet::all() - since);
        QVERIFY((since & Release::V0_6).isEmpty());
        QCOMPARE((since | Release::V0_6).count(), 4);
    }

    void releaseChoicesReadBack()
    {
        QCOMPARE(ReleaseChoice::all().size(), 7);
        for (const ReleaseChoice choice : ReleaseChoice::all())
            QCOMPARE(ReleaseChoice::fromId(choice.id()), std::optional(choice));
        QVERIFY(ReleaseChoice::fromId(u"portable")->isPortable());
        QCOMPARE(ReleaseChoice::fromId(u"latest")->release(), std::optional(Release::V0_23));
        QVERIFY(!ReleaseChoice::fromId(u"v0.7") && !ReleaseChoice::fromId(u""));
        QCOMPARE(ReleaseChoice().effective(), Release::V0_23);
    }

    void results()
    {
        const Result<int> good(1);
        const Result<int> bad(Error{u"no"_s, {2, 3}});
        QVERIFY(good && *good == 1);
        QVERIFY(!bad && bad.error().place.line == 2);
        QVERIFY(Result<void>().isOk());
        QCOMPARE(Result<void>(Error{u"no"_s, {}}).error().message, u"no"_s);
    }

    void knownRegistries()
    {
        const KnownRegistries &known = KnownRegistries::instance();
        QVERIFY(known.isDockerHubAlias(u"registry-1.docker.io"_s) && !known.isDockerHubAlias(u"docker.io"_s));
        QCOMPARE(known.mirroredUpstreams(u"mirror.gcr.io"_s), QStringList{u"docker.io"_s});
        QVERIFY(known.isPublicMirror(u"mirror.gcr.io"_s) && !known.isPublicMirror(u"m.io"_s));
        QVERIFY(known.servesWebPages(u"github.com"_s) && !known.servesWebPages(u"ghcr.io"_s));
        QCOMPARE(known.commonUpstreams().constFirst(), u"docker.io"_s);
        for (const QString &upstream : known.commonUpstreams())
            QVERIFY2(known.testImage(upstream).startsWith(upstream + u'/'), qPrintable(upstream));
        QVERIFY(known.testImage(u"unknown.example"_s).isEmpty());
    }
};

MIRROR_TEST(MirrorTest)
#include "tst_mirror.moc"
