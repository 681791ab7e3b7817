// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/admission.h"
#include "mirror/fields.h"
#include "mirror/schema.h"
#include "testmain.h"
#include "yaml/syntaxcompare.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

QJsonValue toJson(const YamlValue &value)
{
    switch (value.kind) {
    case YamlValue::Kind::Text:
        return value.scalar;
    case YamlValue::Kind::Bool:
        return value.scalar == "true"_L1;
    case YamlValue::Kind::Number:
        return value.scalar.toDouble();
    case YamlValue::Kind::Null:
        return {};
    case YamlValue::Kind::List: {
        QJsonArray items;
        for (const YamlValue &item : value.items)
            items += toJson(item);
        return items;
    }
    case YamlValue::Kind::Map:
        break;
    }
    QJsonObject object;
    for (const auto &[key, field] : value.pairs)
        object.insert(QString::fromUtf8(key), toJson(field));
    return object;
}

/// What of JSON schema the schema uses.
bool isType(const QJsonValue &value, const QString &type)
{
    return type == "object"_L1 ? value.isObject()
        : type == "array"_L1   ? value.isArray()
        : type == "string"_L1  ? value.isString()
        : type == "boolean"_L1 ? value.isBool()
                               : type == "null"_L1 && value.isNull();
}

/// JSON schema's patterns are those of ECMAScript, where "$" does not stand before a line end.
QRegularExpression regularExpression(QString pattern)
{
    return QRegularExpression(pattern.replace(u'$', "\\z"_L1));
}

bool accepts(const QJsonObject &schema, const QJsonValue &value);

bool acceptsObject(const QJsonObject &schema, const QJsonObject &object)
{
    const QJsonObject properties = schema["properties"_L1].toObject();
    const QJsonArray required = schema["required"_L1].toArray();
    for (const QJsonValue &name : required) {
        if (!object.contains(name.toString()))
            return false;
    }
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!properties.contains(field.key()) || !accepts(properties[field.key()].toObject(), field.value()))
            return false;
    }
    return !schema["additionalProperties"_L1].toBool(true);
}

bool acceptsArray(const QJsonObject &schema, const QJsonArray &items)
{
    if (items.size() < schema["minItems"_L1].toInt(0))
        return false;
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (!accepts(schema["items"_L1].toObject(), items[i]))
            return false;
        for (qsizetype j = 0; j < i && schema["uniqueItems"_L1].toBool(); ++j) {
            if (items[i] == items[j])
                return false;
        }
    }
    return true;
}

bool accepts(const QJsonObject &schema, const QJsonValue &value)
{
    const QJsonValue type = schema["type"_L1];
    const QJsonArray types = type.isArray() ? type.toArray() : QJsonArray{type};
    if (std::none_of(types.begin(), types.end(),
                     [&](const QJsonValue &each) { return isType(value, each.toString()); }))
        return false;
    if (schema.contains("enum"_L1) && !schema["enum"_L1].toArray().contains(value))
        return false;
    if (value.isString() && schema.contains("pattern"_L1))
        return regularExpression(schema["pattern"_L1].toString()).match(value.toString()).hasMatch();
    if (value.isObject())
        return acceptsObject(schema, value.toObject());
    return !value.isArray() || acceptsArray(schema, value.toArray());
}

QJsonObject at(QJsonObject schema, const QStringList &path)
{
    for (const QString &step : path)
        schema = step == "items"_L1 ? schema["items"_L1].toObject() : schema["properties"_L1][step].toObject();
    return schema;
}

} // namespace

/// The schema against what the cluster's admission answers.
class SchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAdmission();
    void patternsAreTheRules_data();
    void patternsAreTheRules();
    void namesTheFieldsOfARelease();
};

void SchemaTest::agreesWithAdmission()
{
    // What no schema can say of a field.
    static const QStringList beyond{u"FieldValueDuplicate"_s};
    QFile file(u"%1/conformance/mirrorconfig.jsonl"_s.arg(QLatin1StringView(MIRROR_TEST_DATA)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int acceptedCases = 0;
    int rejectedCases = 0;
    while (!file.atEnd()) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        const QByteArray yaml = row["yaml"_L1].toString().toUtf8();
        const SyntaxTree tree(yaml);
        if (tree.error() || tree.documents().size() != 1)
            continue;
        const std::optional<YamlValue> value = valueOf(tree, tree.documents().front());
        const QJsonArray extensions = value ? toJson(*value)["spec"_L1]["extensions"_L1].toArray() : QJsonArray();
        // Only what is about the MirrorConfig alone.
        if (extensions.size() != 1 || extensions[0]["disabled"_L1].toBool()
            || !extensions[0]["providerConfig"_L1].isObject())
            continue;
        const QJsonObject expect = row["expect"_L1].toObject();
        for (const ReleaseChoice choice : ReleaseChoice::all()) {
            const QJsonObject answer = expect[choice.id()].toObject();
            if (answer.isEmpty() || choice.isPortable())
                continue;
            const bool isAccepted = accepts(mirrorConfigSchema(choice), extensions[0]["providerConfig"_L1]);
            const QJsonArray errors = answer["errors"_L1].toArray();
            const bool isDecodeError = answer["decodeError"_L1].toBool();
            const bool isPlain = std::any_of(errors.begin(), errors.end(), [](const QJsonValue &error) {
                const QString field = error["field"_L1].toString();
                return !beyond.contains(error["type"_L1].toString())
                    && !field.endsWith("caBundleSecretReferenceName"_L1) && field.contains(".providerConfig"_L1);
            });
            const QByteArray what = choice.id().toUtf8() + '\n' + yaml;
            if (!isDecodeError && errors.isEmpty())
                QVERIFY2(isAccepted, what.constData());
            if (!isDecodeError && isPlain)
                QVERIFY2(!isAccepted, what.constData());
            acceptedCases += isAccepted ? 1 : 0;
            rejectedCases += isAccepted ? 0 : 1;
        }
    }
    QVERIFY2(acceptedCases > 100 && rejectedCases > 100, qPrintable(u"%1 %2"_s.arg(acceptedCases).arg(rejectedCases)));
}

void SchemaTest::patternsAreTheRules_data()
{
    QTest::addColumn<QString>("text");
    const QString label(63, u'a');
    for (const QString &name :
         {u"docker.io"_s, u"docker.io:443"_s, u"docker.io:0443"_s, u"docker.io:65535"_s, u"docker.io:65536"_s, u"a:0"_s,
          u"a:"_s, u"A.io"_s, u"a..b"_s, u"-a"_s, u"a-"_s, u"a.b-c"_s, u""_s, u"a/b"_s, u"a_b"_s, u"1.2.3.4:5000"_s,
          label + u'.' + label + u'.' + label + u'.' + label.first(61),
          label + u'.' + label + u'.' + label + u'.' + label}) {
        QTest::addRow("%s", qPrintable(name.left(40) + QString::number(name.size()))) << name;
        for (const QString &scheme : {u"http://"_s, u"https://"_s, u"HTTPS://"_s, u"ftp://"_s}) {
            for (const QString &tail :
                 {u""_s,     u"/"_s,    u"/v2/p"_s, u"/a b"_s,   u"/%2e"_s,       u"/.."_s, u"/../x"_s, u"/.x"_s,
                  u"/..."_s, u"/%zz"_s, u"/%"_s,    u"/a%2Fb"_s, u"/a%2F.%2Fb"_s, u"?"_s,   u"#"_s,     u"?#"_s,
                  u"#?"_s,   u"/?q"_s,  u"/#f"_s,   u"/./?"_s,   u"/\u00e4"_s,    u"/\t"_s, u"//x"_s}) {
                const QString url = scheme + name + tail;
                QTest::addRow("%s", qPrintable(url.left(60) + QString::number(url.size()))) << url;
            }
        }
    }
    QTest::newRow("user info") << u"https://u@a.io"_s;
    QTest::newRow("no host") << u"https://"_s;
}

void SchemaTest::patternsAreTheRules()
{
    QFETCH(const QString, text);
    for (const ReleaseChoice choice : ReleaseChoice::all()) {
        if (choice.isPortable())
            continue;
        const QJsonObject mirror = at(mirrorConfigSchema(choice), {u"mirrors"_s, u"items"_s});
        QCOMPARE(accepts(at(mirror, {u"upstream"_s}), text),
                 releasesAcceptingUpstream(text).contains(*choice.release()));
        QCOMPARE(accepts(at(mirror, {u"hosts"_s, u"items"_s, u"host"_s}), text),
                 releasesAcceptingHost(text).contains(*choice.release()));
    }
}

void SchemaTest::namesTheFieldsOfARelease()
{
    for (const ReleaseChoice choice : ReleaseChoice::all()) {
        const QJsonObject host = at(mirrorConfigSchema(choice), {u"mirrors"_s, u"items"_s, u"hosts"_s, u"items"_s});
        for (const FieldRow &row : hostFields) {
            const QJsonObject field = at(host, {row.name});
            QCOMPARE(!field.isEmpty(), choice.effective() >= row.since);
            if (!field.isEmpty())
                QVERIFY(!field["title"_L1].toString().isEmpty() && !field["description"_L1].toString().isEmpty());
        }
    }
    // By default, what the newest release knows.
    QCOMPARE(mirrorConfigSchema({}), mirrorConfigSchema(newestRelease));
}

MIRROR_TEST(SchemaTest)
#include "tst_schema.moc"
