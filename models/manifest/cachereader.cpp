// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/contextreader.h"
#include "manifest/entryreader.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace sme::contextreader {

using namespace Qt::StringLiterals;

namespace {

using Located = NodeLookup::Located;

struct CacheReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::CacheReader)
};

enum class FieldType : quint8 { Text, Bool, Quantity, Duration, Map, List };

/// A field of the registry-cache extension's RegistryConfig: where it may stand, and in which of its API versions.
struct CacheField
{
    QByteArrayView parent; ///< path of the mapping; items of a list are left out
    QByteArrayView name;
    FieldType type;
    int first; ///< of the versions v1alpha1 to v1alpha3
    int last;
    Release since = Release::V0_6;
};

// The API's Go types, release by release.
constexpr CacheField cacheFields[] = {
    {"", "apiVersion", FieldType::Text, 1, 3},
    {"", "kind", FieldType::Text, 1, 3},
    {"", "caches", FieldType::List, 1, 3},
    {"caches", "upstream", FieldType::Text, 1, 3},
    {"caches", "size", FieldType::Quantity, 1, 1},
    {"caches", "volume", FieldType::Map, 2, 3},
    {"volume", "size", FieldType::Quantity, 2, 3},
    {"volume", "storageClassName", FieldType::Text, 2, 3},
    {"caches", "garbageCollection", FieldType::Map, 1, 3},
    {"garbageCollection", "enabled", FieldType::Bool, 1, 2},
    {"garbageCollection", "ttl", FieldType::Duration, 3, 3},
    {"caches", "secretReferenceName", FieldType::Text, 1, 3},
    {"caches", "remoteURL", FieldType::Text, 3, 3, Release::V0_9},
    {"caches", "proxy", FieldType::Map, 3, 3, Release::V0_10},
    {"proxy", "httpProxy", FieldType::Text, 3, 3, Release::V0_10},
    {"proxy", "httpsProxy", FieldType::Text, 3, 3, Release::V0_10},
    {"caches", "http", FieldType::Map, 3, 3, Release::V0_10},
    {"http", "tls", FieldType::Bool, 3, 3, Release::V0_10},
    {"caches", "highAvailability", FieldType::Map, 3, 3, Release::V0_10},
    {"highAvailability", "enabled", FieldType::Bool, 3, 3, Release::V0_10},
    {"caches", "serviceNameSuffix", FieldType::Text, 3, 3, Release::V0_10},
};

/// As Go's time.ParseDuration.
bool isDuration(const QString &text)
{
    static const QRegularExpression form(u"^[-+]?(0|((\\d+(\\.\\d*)?|\\.\\d+)(ns|us|µs|μs|ms|s|m|h))+)$"_s);
    return form.match(text).hasMatch();
}

/// As the quantities of Kubernetes: a number with a suffix, or an exponent.
bool isQuantity(const QString &text)
{
    static const QRegularExpression form(u"^[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([KMGTPE]i|[numkMGTPE]|[eE][-+]?\\d+)?$"_s);
    return form.match(text).hasMatch();
}

/// Decodes a RegistryConfig as the cluster does, strictly, and collects the first thing that it refuses.
class CacheDecoder
{
public:
    CacheDecoder(const NodeLookup &lookup, qsizetype base, ShootContext &context)
        : m_lookup(lookup), m_base(base), m_context(context)
    {
    }

    void decode(Located config);

private:
    void decodeMap(Located map, QByteArrayView path);
    void decodeField(Located value, const CacheField &field);
    bool fits(Located value, FieldType type) const;
    void reject(Located at, const QString &reason, ReleaseSet releases = ReleaseSet::all());

    const NodeLookup &m_lookup;
    qsizetype m_base;
    ShootContext &m_context;
    int m_version = 3;
};

void CacheDecoder::reject(Located at, const QString &reason, ReleaseSet releases)
{
    m_context.cacheProblems.append({reason, at.where.shifted(m_base), releases});
}

void CacheDecoder::decode(Located config)
{
    if (!m_lookup.isMap(config)) {
        reject(config, CacheReaderTexts::tr("its providerConfig is no mapping"));
        return;
    }
    const Located apiVersion = m_lookup.field(config, "apiVersion");
    const QString version = m_lookup.stringField(config, "apiVersion").value_or(QString());
    const QString kind = m_lookup.stringField(config, "kind").value_or(QString());
    const bool hasFields = m_lookup.field(config, "caches").exists();
    constexpr QLatin1StringView group("registry.extensions.gardener.cloud/v1alpha");
    m_version = version.startsWith(group) ? version.sliced(group.size()).toInt() : 0;
    if (version.isEmpty() && !hasFields)
        m_version = 3;
    // v0.6 stands for v0.6 to v0.8, of which the first had v1alpha1 and v1alpha2 only.
    const ReleaseSet known = m_version == 3 && !version.isEmpty() ? ReleaseSet::since(Release::V0_9)
        : m_version == 3                                          ? ReleaseSet::all()
        : m_version == 1 || m_version == 2                        ? ReleaseSet(Release::V0_6)
                                                                  : ReleaseSet();
    if (known != ReleaseSet::all())
        reject(apiVersion.exists() ? apiVersion : config,
               CacheReaderTexts::tr("the apiVersion “%1” of its providerConfig is not known").arg(version.left(80)),
               ReleaseSet::all() - known);
    if (m_version < 1 || m_version > 3)
        return;
    if (!kind.isEmpty() && kind != "RegistryConfig"_L1)
        reject(m_lookup.field(config, "kind"),
               CacheReaderTexts::tr("the kind of its providerConfig is not RegistryConfig"));
    decodeMap(config, {});
}

void CacheDecoder::decodeMap(Located map, QByteArrayView path)
{
    m_lookup.forEachField(map, [&](SyntaxTree::Index key, Located value) {
        if (!value.exists())
            return;
        const QByteArrayView name = m_lookup.tree().value(key);
        const auto *field = std::find_if(std::begin(cacheFields), std::end(cacheFields), [&](const CacheField &f) {
            return f.parent == path && f.name == name && f.first <= m_version && m_version <= f.last;
        });
        const QString shown = QString::fromUtf8(name).left(60);
        if (field == std::end(cacheFields)) {
            reject(value, CacheReaderTexts::tr("its providerConfig has the unknown field “%1”").arg(shown));
            return;
        }
        if (field->since != Release::V0_6)
            reject(value, CacheReaderTexts::tr("its field “%1” needs a newer release").arg(shown),
                   ReleaseSet::before(field->since));
        decodeField(value, *field);
    });
}

void CacheDecoder::decodeField(Located value, const CacheField &field)
{
    if (m_lookup.isNull(value))
        return;
    if (!fits(value, field.type)) {
        reject(value,
               CacheReaderTexts::tr("its field “%1” has a value of the wrong type").arg(QLatin1StringView(field.name)));
        return;
    }
    if (field.type == FieldType::Map) {
        decodeMap(value, field.name);
    } else if (field.type == FieldType::List) {
        m_lookup.forEachItem(value, [&](Located item) {
            const int position = m_context.cacheCount++;
            if (m_lookup.isNull(item)) {
                m_context.cacheUpstreams[QString()].append(position);
            } else if (m_lookup.isMap(item)) {
                decodeMap(item, field.name);
                m_context.cacheUpstreams[m_lookup.stringField(item, "upstream").value_or(QString())].append(position);
            } else {
                reject(item, CacheReaderTexts::tr("a cache is no mapping"));
            }
        });
    }
}

bool CacheDecoder::fits(Located value, FieldType type) const
{
    const bool isScalar = m_lookup.kind(value) == SyntaxTree::Kind::Scalar;
    const ScalarType scalar = isScalar ? m_lookup.scalarType(value) : ScalarType::Null;
    switch (type) {
    case FieldType::Text:
        return isScalar && scalar == ScalarType::String;
    case FieldType::Bool:
        return isScalar && scalar == ScalarType::Bool;
    case FieldType::Quantity:
        return isScalar && (scalar == ScalarType::Number || scalar == ScalarType::String)
            && (scalar == ScalarType::Number || isQuantity(m_lookup.text(value)));
    case FieldType::Duration:
        return isScalar && scalar == ScalarType::String && isDuration(m_lookup.text(value));
    case FieldType::Map:
        return m_lookup.isMap(value);
    case FieldType::List:
        return m_lookup.isSequence(value);
    }
    return false;
}

} // namespace

void readCaches(const NodeLookup &lookup, NodeLookup::Located extension, qsizetype base, ShootContext &context)
{
    const Located config = lookup.field(extension, "providerConfig");
    if (lookup.isNull(config)) {
        context.cacheProblems.append(
            {CacheReaderTexts::tr("it has no providerConfig"), extension.where.shifted(base), ReleaseSet::all(), true});
        return;
    }
    CacheDecoder(lookup, base, context).decode(config);
}

} // namespace sme::contextreader
