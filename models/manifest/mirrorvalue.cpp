// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/mirrorvalue.h"

namespace sme {

namespace {

template<typename T>
YamlValue listOf(const QList<T> &values)
{
    YamlValue result = YamlValue::list({});
    for (const T &value : values)
        result.items.append(yamlOf(value));
    return result;
}

QByteArray nameOf(const FieldRow &row)
{
    return {row.name.data(), row.name.size()};
}

} // namespace

YamlValue yamlOf(const FieldValue &value)
{
    if (const auto *texts = std::get_if<QStringList>(&value))
        return YamlValue::of(*texts);
    if (const auto *isTrue = std::get_if<bool>(&value))
        return YamlValue::boolean(*isTrue);
    return YamlValue::text(fieldText(value));
}

YamlValue yamlOf(const Host &host)
{
    YamlValue result = YamlValue::map({});
    for (std::size_t i = 0; i < hostFields.size(); ++i) {
        if (const FieldValue value = fieldValue(host, HostField(i)); value.isSet())
            result.pairs.append({nameOf(hostFields[i]), yamlOf(value)});
    }
    return result;
}

YamlValue yamlOf(const QList<Host> &hosts)
{
    return listOf(hosts);
}

YamlValue yamlOf(const Mirror &mirror)
{
    return YamlValue::map({{"upstream", YamlValue::text(mirror.upstream)}, {"hosts", yamlOf(mirror.hosts)}});
}

YamlValue yamlOf(const QList<Mirror> &mirrors)
{
    return listOf(mirrors);
}

YamlValue yamlOf(const MirrorConfig &config)
{
    return YamlValue::map({{"apiVersion", YamlValue::text(apiVersionValues.front())},
                           {"kind", YamlValue::text(kindValues.front())},
                           {"mirrors", yamlOf(config.mirrors)}});
}

const Habits &mirrorHabits()
{
    static const Habits habits = [] {
        Habits result;
        result.order = {"apiVersion", "kind", "type", "disabled", "providerConfig"};
        for (const FieldRow &row : mirrorFields)
            result.order += nameOf(row);
        for (const FieldRow &row : hostFields) {
            result.order += nameOf(row);
            if (row.isQuoted)
                result.keys[nameOf(row)].quoting = Quoting::Double;
            if (row.type == FieldType::TextList)
                result.keys[nameOf(row)].flow = true;
        }
        return result;
    }();
    return habits;
}

} // namespace sme
