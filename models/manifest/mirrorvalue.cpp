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

} // namespace

YamlValue yamlOf(const Host &host)
{
    YamlValue result = YamlValue::map({{"host", YamlValue::text(host.url)}});
    if (!host.capabilities.isEmpty())
        result.pairs.append({"capabilities", YamlValue::of(host.capabilities)});
    if (host.caBundle)
        result.pairs.append({"caBundleSecretReferenceName", YamlValue::text(*host.caBundle)});
    if (host.overridePath)
        result.pairs.append({"overridePath", YamlValue::boolean(*host.overridePath)});
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

const Habits &mirrorHabits()
{
    static const Habits habits = [] {
        Habits result;
        result.keys["host"].quoting = Quoting::Double;
        result.keys["capabilities"].quoting = Quoting::Double;
        result.keys["capabilities"].flow = true;
        result.order = {"apiVersion",  "kind",  "type", "disabled",     "providerConfig",
                        "upstream",    "hosts", "host", "capabilities", "caBundleSecretReferenceName",
                        "overridePath"};
        return result;
    }();
    return habits;
}

} // namespace sme
