// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/yamlvalue.h"

namespace sme {

YamlValue YamlValue::text(const QString &value)
{
    return {Kind::Text, value, {}, {}};
}

YamlValue YamlValue::boolean(bool value)
{
    return {Kind::Bool, value ? QStringLiteral("true") : QStringLiteral("false"), {}, {}};
}

YamlValue YamlValue::map(const QList<Pair> &pairs)
{
    return {Kind::Map, {}, pairs, {}};
}

YamlValue YamlValue::list(const QList<YamlValue> &items)
{
    return {Kind::List, {}, {}, items};
}

YamlValue YamlValue::of(const QStringList &capabilities)
{
    YamlValue result = list({});
    for (const QString &capability : capabilities)
        result.items.append(text(capability));
    return result;
}

YamlValue YamlValue::of(const Host &host)
{
    YamlValue result = map({{"host", text(host.url)}});
    if (!host.capabilities.isEmpty())
        result.pairs.append({"capabilities", of(host.capabilities)});
    if (host.caBundle)
        result.pairs.append({"caBundleSecretReferenceName", text(*host.caBundle)});
    if (host.overridePath)
        result.pairs.append({"overridePath", boolean(*host.overridePath)});
    return result;
}

YamlValue YamlValue::of(const QList<Host> &hosts)
{
    YamlValue result = list({});
    for (const Host &host : hosts)
        result.items.append(of(host));
    return result;
}

YamlValue YamlValue::of(const Mirror &mirror)
{
    return map({{"upstream", text(mirror.upstream)}, {"hosts", of(mirror.hosts)}});
}

YamlValue YamlValue::of(const QList<Mirror> &mirrors)
{
    YamlValue result = list({});
    for (const Mirror &mirror : mirrors)
        result.items.append(of(mirror));
    return result;
}

} // namespace sme
