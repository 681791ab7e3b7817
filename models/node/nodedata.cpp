// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/nodedata.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

/// Keeps the resource when the static library is linked; must stand outside of any namespace.
static void initNodeResource()
{
    Q_INIT_RESOURCE(mirror_node_data);
}

namespace sme {

using namespace Qt::StringLiterals;

namespace {

QJsonObject readData(const QString &name)
{
    QFile file(u":/data/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return isOpen ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

std::vector<QRegularExpression> patternsOf(const QJsonValue &value)
{
    std::vector<QRegularExpression> patterns;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &pattern : array) {
        patterns.emplace_back(pattern.toString());
        Q_ASSERT(patterns.back().isValid());
    }
    return patterns;
}

/// "1.6-2.0", "2.1-" or "1.6" as a list of minor versions.
QStringList versionsOf(const QString &range)
{
    const QStringList &all = NodeData::minorVersions();
    const qsizetype first = all.indexOf(range.section(u'-', 0, 0));
    const QString end = range.contains(u'-') ? range.section(u'-', 1, 1) : all.at(first);
    const qsizetype last = end.isEmpty() ? all.size() - 1 : all.indexOf(end);
    Q_ASSERT(first >= 0 && last >= first);
    return all.sliced(first, last - first + 1);
}

ErrorField fieldOf(const QString &name)
{
    if (name == "upstream"_L1)
        return ErrorField::Upstream;
    if (name == "hosts"_L1)
        return ErrorField::Hosts;
    if (name == "host"_L1)
        return ErrorField::Host;
    if (name == "capabilities"_L1)
        return ErrorField::Capabilities;
    if (name == "named"_L1)
        return ErrorField::Named;
    return name == "ca"_L1 ? ErrorField::CaBundle : ErrorField::None;
}

ErrorKind kindOf(const QJsonObject &object)
{
    ErrorKind kind;
    kind.id = object["id"_L1].toString();
    kind.patterns = patternsOf(object["patterns"_L1]);
    if (const QString statuses = object["statuses"_L1].toString(); !statuses.isEmpty()) {
        kind.firstStatus = statuses.section(u'-', 0, 0).toInt();
        kind.lastStatus = statuses.section(u'-', -1).toInt();
    }
    kind.versions = versionsOf(object["containerd"_L1].toString());
    kind.generic = object["generic"_L1].toBool();
    kind.needsContext = object["context"_L1].toBool();
    kind.field = fieldOf(object["field"_L1].toString());
    kind.effect = object["effect"_L1].toString();
    const QJsonArray causes = object["causes"_L1].toArray();
    for (const QJsonValue &cause : causes)
        kind.causes.append({cause["cause"_L1].toString(), cause["remedy"_L1].toString(), cause["check"_L1].toString()});
    return kind;
}

} // namespace

NodeData::NodeData()
{
    initNodeResource();
    readErrorTexts();
    const QJsonArray prefixes = readData(u"gardenerimages.json"_s)["prefixes"_L1].toArray();
    for (const QJsonValue &prefix : prefixes)
        m_gardenerImages.append(prefix.toString());
}

void NodeData::readErrorTexts()
{
    const QJsonObject root = readData(u"errortexts.json"_s);
    const QJsonArray kinds = root["kinds"_L1].toArray();
    for (const QJsonValue &kind : kinds)
        m_kinds.push_back(kindOf(kind.toObject()));
    const QJsonArray hints = root["versions"_L1].toArray();
    for (const QJsonValue &hint : hints) {
        m_hints.push_back(
            {QRegularExpression(hint["pattern"_L1].toString()), versionsOf(hint["containerd"_L1].toString())});
    }
    m_pullContext = patternsOf(root["pullContext"_L1]);
    m_otherSubjects = patternsOf(root["otherSubjects"_L1]);
    m_fragment.setPattern(root["fragment"_L1].toString());
    Q_ASSERT(m_fragment.isValid());
}

const NodeData &NodeData::instance()
{
    static const NodeData data;
    return data;
}

const QStringList &NodeData::minorVersions()
{
    static const QStringList versions{u"1.6"_s, u"1.7"_s, u"2.0"_s, u"2.1"_s, u"2.2"_s, u"2.3"_s, u"2.4"_s};
    return versions;
}

bool NodeData::isGardenerImage(const QString &image) const
{
    return std::ranges::any_of(m_gardenerImages, [&](const QString &prefix) { return image.startsWith(prefix); });
}

} // namespace sme
