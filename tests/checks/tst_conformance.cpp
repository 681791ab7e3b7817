// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/validator.h"
#include "hosts/hoststoml.h"
#include "testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

/// An error as one line, to be compared as a member of a set.
QString errorLine(const QString &type, const QString &field, const std::optional<QString> &badValue)
{
    return type + u' ' + field + (badValue ? " = "_L1 + *badValue : QString());
}

QStringList expectedErrors(const QJsonArray &errors)
{
    QStringList lines;
    for (const QJsonValue &error : errors) {
        const QJsonValue badValue = error["badValue"_L1];
        lines.append(errorLine(error["type"_L1].toString(), error["field"_L1].toString(),
                               badValue.isUndefined() ? std::nullopt : std::optional(badValue.toString())));
    }
    lines.removeDuplicates();
    lines.sort();
    return lines;
}

QStringList actualErrors(const Validator &validator, const ShootManifest &manifest)
{
    QStringList lines;
    const QList<Finding> findings = validator.findings();
    for (const Finding &finding : findings) {
        // What is no error of a field has no type, and none is told for it.
        if (finding.severity == Severity::Error && finding.type != ErrorType::None
            && finding.where.field != FieldRef::Field::WorkerCri)
            lines.append(errorLine(errorTypeId(finding.type), manifest.fieldPath(finding.where), finding.badValue));
    }
    lines.removeDuplicates();
    lines.sort();
    return lines;
}

} // namespace

/// The answers of the cluster's own admission, for every release.
class ConformanceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cases_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QJsonObject>("expect");
        for (const auto *name : {"mirrorconfig", "reading"}) {
            QFile file(u"%1/conformance/%2.jsonl"_s.arg(QLatin1StringView(MIRROR_TEST_DATA), QLatin1StringView(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            while (!file.atEnd()) {
                const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
                const QString id = row["class"_L1].toString() + u' ' + row["id"_L1].toString();
                QTest::newRow(qPrintable(id)) << row["yaml"_L1].toString().toUtf8() << row["expect"_L1].toObject();
            }
        }
    }
    void cases()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QJsonObject, expect);
        const std::vector<ShootManifest> manifests = ShootManifest::readAll(yaml);
        const ShootManifest &manifest = manifests.front();
        // Stricter than the cluster on purpose, which takes the last one.
        for (const DecodeProblem &problem : manifest.problems()) {
            if (problem.message.contains(u"stands twice"))
                return;
        }
        // Here each document is told on its own; the cluster's answer is that for the file.
        const bool isOtherUnreadable =
            std::any_of(manifests.begin() + 1, manifests.end(), [](const ShootManifest &m) { return m.readError(); });
        QCOMPARE(expect.size(), ReleaseChoice::all().size());
        for (const ReleaseChoice release : ReleaseChoice::all()) {
            const QJsonObject expected = expect[release.id()].toObject();
            Validator validator(release);
            validator.reset(manifest);
            const std::optional<Error> decodeError = validator.decodeError(manifest);
            if (isOtherUnreadable && expected["decodeError"_L1].toBool())
                continue;
            QVERIFY2(decodeError.has_value() == expected["decodeError"_L1].toBool(),
                     qPrintable(release.id() + (decodeError ? u": "_s + decodeError->message : u": decodes"_s)));
            if (decodeError)
                continue;
            if (expected["otherError"_L1].toBool()) {
                QVERIFY(!validator.isValid());
                continue;
            }
            QCOMPARE(actualErrors(validator, manifest), expectedErrors(expected["errors"_L1].toArray()));
            if (expected["workerCri"_L1].toBool())
                QVERIFY(!validator.isValid());
            else if (expected["disabled"_L1].toBool())
                QVERIFY(validator.isValid());
            else if (!release.isPortable() || expected.contains("hostsToml"_L1))
                QCOMPARE(validator.isValid(), expected.contains("hostsToml"_L1));

            const QJsonObject files = expected["hostsToml"_L1].toObject();
            if (!expected.contains("hostsToml"_L1))
                continue;
            QCOMPARE(manifest.mirrorCount(), files.size());
            for (int i = 0; i < manifest.mirrorCount(); ++i) {
                const Mirror mirror = manifest.mirror(i).value();
                QCOMPARE(renderHostsToml(mirror, release), files[mirror.upstream].toString().toUtf8());
            }
        }
    }
};

MIRROR_TEST(ConformanceTest)
#include "tst_conformance.moc"
