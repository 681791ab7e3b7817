// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/yamlvalue.h"

namespace sme {

YamlValue YamlValue::text(const QString &value)
{
    return {Kind::Text, value, {}, {}};
}

YamlValue YamlValue::boolean(bool value)
{
    return {Kind::Bool, value ? QStringLiteral("true") : QStringLiteral("false"), {}, {}};
}

YamlValue YamlValue::number(qint64 value)
{
    return {Kind::Number, QString::number(value), {}, {}};
}

YamlValue YamlValue::null()
{
    return {Kind::Null, QStringLiteral("null"), {}, {}};
}

YamlValue YamlValue::map(const QList<Pair> &pairs)
{
    return {Kind::Map, {}, pairs, {}};
}

YamlValue YamlValue::list(const QList<YamlValue> &items)
{
    return {Kind::List, {}, {}, items};
}

YamlValue YamlValue::of(const QStringList &texts)
{
    YamlValue result = list({});
    for (const QString &value : texts)
        result.items.append(text(value));
    return result;
}

} // namespace sme
