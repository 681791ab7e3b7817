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

QRegularExpression expression(const QJsonValue &value)
{
    QRegularExpression result(value.toString());
    Q_ASSERT(result.isValid());
    return result;
}

/// An empty expression is found everywhere.
bool isFoundIn(const QRegularExpression &expression, const QString &text)
{
    return expression.pattern().isEmpty() || expression.match(text).hasMatch();
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
    const QJsonArray dead = root["deadMirrors"_L1].toArray();
    for (const QJsonValue &mirror : dead)
        m_deadMirrors.insert(mirror["host"_L1].toString());
    const QJsonArray retired = root["retiredRegistries"_L1].toArray();
    for (const QJsonValue &registry : retired)
        m_successors.insert(registry["host"_L1].toString(), registry["successor"_L1].toString());
    const QJsonArray services = root["privateRegistries"_L1].toArray();
    for (const QJsonValue &service : services)
        m_privateServices.append({service["name"_L1].toString(), expression(service["host"_L1])});
    const QJsonObject meant = root["meantUpstreams"_L1].toObject();
    for (auto it = meant.begin(); it != meant.end(); ++it)
        m_calledRegistries.insert(it.key(), it.value().toString());
    m_dockerHubImages = stringSet(root["dockerHubImages"_L1]);
    const QJsonArray shapes = root["shapes"_L1].toArray();
    for (const QJsonValue &shape : shapes) {
        m_shapes.append({shape["name"_L1].toString(), expression(shape["host"_L1]), expression(shape["path"_L1]),
                         shape["root"_L1].toString() == "appended"_L1});
    }
    const QJsonArray upstreams = root["upstreams"_L1].toArray();
    for (const QJsonValue &upstream : upstreams) {
        m_commonUpstreams.append(upstream["host"_L1].toString());
        m_testImages.insert(upstream["host"_L1].toString(), upstream["testImage"_L1].toString());
    }
}

QString KnownRegistries::privateService(const QString &host) const
{
    for (const auto &[name, expression] : m_privateServices) {
        if (expression.match(host).hasMatch())
            return name;
    }
    return {};
}

QString KnownRegistries::meantUpstream(const QString &name) const
{
    return m_dockerHubImages.contains(name) ? u"docker.io"_s : registryCalled(name);
}

const PathShape *KnownRegistries::shape(const QString &host, const QString &path) const
{
    for (const PathShape &shape : m_shapes) {
        if (isFoundIn(shape.host, host) && isFoundIn(shape.path, path))
            return &shape;
    }
    return nullptr;
}

const KnownRegistries &KnownRegistries::instance()
{
    static const KnownRegistries registries;
    return registries;
}

} // namespace sme
