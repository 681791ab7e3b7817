// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirror/schema.h"

#include "mirror/fields.h"

#include <QJsonArray>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct SchemaTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Schema)
};

/// An RFC 1123 subdomain of at most 253 characters.
QString subdomainPattern()
{
    return u"(?=[-.a-z0-9]{1,253}(?![-.a-z0-9]))[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*"_s;
}

/// … with an optional port of 1 to 65535, without zeros before it.
QString authorityPattern()
{
    return subdomainPattern()
        + u"(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?"_s;
}

QString upstreamPattern(UpstreamRule rule)
{
    return u'^' + (rule == UpstreamRule::Name ? subdomainPattern() : authorityPattern()) + u'$';
}

QString hostPattern(HostRule rule)
{
    if (rule == HostRule::Scheme)
        return u"^https?://"_s;
    if (rule == HostRule::HostAndPort)
        return u"^https?://"_s + authorityPattern() + u'$';
    // No control characters, whole percent escapes, and at the end a "?" or "#" that stands for nothing.
    const QString path = u"(/([^\\x00-\\x1f\\x7f%?#]|%[0-9A-Fa-f]{2})*)?\\??#?$"_s;
    const QString noDots = u"(?!.*(/|%2[Ff])(\\.|%2[Ee]){1,2}((/|%2[Ff])|\\??#?$))"_s;
    return u'^' + (rule == HostRule::UrlWithoutDots ? noDots : QString()) + u"[Hh][Tt][Tt][Pp][Ss]?://"_s
        + authorityPattern() + path;
}

QJsonValue typeOf(const FieldRow &row)
{
    const QString type = row.type == FieldType::Text ? u"string"_s
        : row.type == FieldType::Bool                ? u"boolean"_s
                                                     : u"array"_s;
    return row.isNullable ? QJsonValue(QJsonArray{type, u"null"_s}) : QJsonValue(type);
}

QJsonArray valuesOf(const FieldRow &row)
{
    QJsonArray values;
    for (const QLatin1StringView value : row.values)
        values += value.toString();
    return values;
}

/// The values of a field that is a text: an empty one, or null, is the same as none.
QJsonArray allowedValues(const FieldRow &row)
{
    QJsonArray values = valuesOf(row);
    if (!row.isRequired)
        values += u""_s;
    if (row.isNullable)
        values += QJsonValue();
    return values;
}

/// Makes the schema of one release.
class SchemaWriter
{
public:
    explicit SchemaWriter(Release release) : m_release(release) { }

    QJsonObject mapping(std::span<const FieldRow> rows) const
    {
        QJsonObject properties;
        QJsonArray required;
        for (const FieldRow &row : rows) {
            if (m_release < row.since)
                continue;
            properties.insert(row.name, field(row));
            if (row.isRequired)
                required += row.name.toString();
        }
        return {{u"type"_s, u"object"_s},
                {u"properties"_s, properties},
                {u"required"_s, required},
                {u"additionalProperties"_s, false}};
    }

private:
    QJsonObject field(const FieldRow &row) const
    {
        QString description = fieldMeaning(row);
        if (ReleaseSet::since(row.since) != ReleaseSet::all())
            description += u' ' + SchemaTexts::tr("Known since release %1 of the extension.").arg(releaseId(row.since));
        QJsonObject schema{{u"title"_s, fieldTitle(row)}, {u"description"_s, description}, {u"type"_s, typeOf(row)}};
        switch (row.type) {
        case FieldType::Mirrors:
            schema.insert(u"items"_s, mapping(mirrorFields));
            schema.insert(u"minItems"_s, 1);
            break;
        case FieldType::Hosts:
            schema.insert(u"items"_s, mapping(hostFields));
            schema.insert(u"minItems"_s, 1);
            break;
        case FieldType::TextList: {
            QJsonObject items{{u"type"_s, u"string"_s}};
            if (!row.values.empty())
                items.insert(u"enum"_s, valuesOf(row));
            schema.insert(u"items"_s, items);
            schema.insert(u"uniqueItems"_s, true);
            break;
        }
        case FieldType::Text:
            if (!row.values.empty())
                schema.insert(u"enum"_s, allowedValues(row));
            else if (const QString pattern = patternOf(row); !pattern.isEmpty())
                schema.insert(u"pattern"_s, pattern);
            break;
        case FieldType::Bool:
            break;
        }
        return schema;
    }

    QString patternOf(const FieldRow &row) const
    {
        if (&row == mirrorFields.data())
            return upstreamPattern(releaseRow(m_release).upstream);
        return &row == &fieldRow(HostField::Url) ? hostPattern(releaseRow(m_release).host) : QString();
    }

    Release m_release;
};

} // namespace

QJsonObject mirrorConfigSchema(ReleaseChoice release)
{
    QJsonObject schema = SchemaWriter(release.effective()).mapping(configFields);
    schema.insert(u"$schema"_s, u"https://json-schema.org/draft/2020-12/schema"_s);
    schema.insert(u"title"_s, QString(kindValues.front()));
    schema.insert(u"description"_s,
                  SchemaTexts::tr("Registry mirrors of a Gardener Shoot: the providerConfig of its registry-mirror "
                                  "extension, as release %1 accepts it.")
                      .arg(releaseId(release.effective())));
    return schema;
}

} // namespace sme
