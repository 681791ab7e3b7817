// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirror/knownregistries.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Keeps the resource when the static library is linked; must stand outside of any namespace.
static void initRegistriesResource()
{
    Q_INIT_RESOURCE(mirror_data);
}

namespace sme {

using namespace Qt::StringLiterals;

namespace {

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &element : array)
        result.append(element.toString());
    return result;
}

QSet<QString> stringSet(const QJsonValue &value)
{
    const QStringList list = strings(value);
    return {list.begin(), list.end()};
}

} // namespace

KnownRegistries::KnownRegistries()
{
    initRegistriesResource();
    QFile file(u":/data/registries.json"_s);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    const QJsonObject root = isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();

    m_dockerHubAliases = stringSet(root["dockerHubAliases"_L1]);
    m_webPageHosts = stringSet(root["webPageHosts"_L1]);
    const QJsonArray mirrors = root["publicMirrors"_L1].toArray();
    for (const QJsonValue &mirror : mirrors)
        m_publicMirrors.insert(mirror["host"_L1].toString(), strings(mirror["upstreams"_L1]));
    const QJsonArray upstreams = root["upstreams"_L1].toArray();
    for (const QJsonValue &upstream : upstreams) {
        m_commonUpstreams.append(upstream["host"_L1].toString());
        m_testImages.insert(upstream["host"_L1].toString(), upstream["testImage"_L1].toString());
    }
    const QJsonArray recipes = root["recipes"_L1].toArray();
    for (const QJsonValue &recipe : recipes) {
        m_recipes.append({recipe["name"_L1].toString(), recipe["url"_L1].toString(), recipe["overridePath"_L1].toBool(),
                          strings(recipe["upstreams"_L1])});
    }
}

const KnownRegistries &KnownRegistries::instance()
{
    static const KnownRegistries registries;
    return registries;
}

} // namespace sme
