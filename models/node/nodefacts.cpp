// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/nodefacts.h"

#include "node/yamljson.h"

#include <QJsonObject>
#include <QRegularExpression>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxObjectDepth = 20;

/// The settings of registries, wherever a version of crictl has them in its output.
QJsonObject findRegistry(const QJsonObject &object, int depth = 0)
{
    const QJsonObject registry = object["registry"_L1].toObject();
    if (registry.contains("configPath"_L1))
        return registry;
    for (auto field = object.begin(); field != object.end() && depth < maxObjectDepth; ++field) {
        if (!field.value().isObject())
            continue;
        if (const QJsonObject found = findRegistry(field.value().toObject(), depth + 1); !found.isEmpty())
            return found;
    }
    return {};
}

class FactReader
{
public:
    NodeFacts take() { return std::move(m_facts); }

    void readFile(const QString &name, const BundleFile &file)
    {
        readVersion(name, file.content);
        const QByteArray &text = file.content;
        const bool mayBeObject = text.contains("kind: ") || text.contains("\"kind\"") || text.contains("\"config\"")
            || text.contains("\"runtimeVersion\"") || text.contains("\"RuntimeVersion\"");
        if (!mayBeObject)
            return;
        const Result<QJsonArray> documents = readObjects(text);
        if (!documents)
            return;
        for (const QJsonValue &document : *documents)
            readObject(name, document.toObject());
    }

private:
    /// Of `containerd --version` and `crictl version`.
    void readVersion(const QString &name, const QByteArray &text)
    {
        static const QRegularExpression line(
            u"^(?:containerd (?:github\\.com/|containerd\\.io)\\S*|RuntimeVersion:)\\s+(v?\\d+\\.\\d+\\.\\d+\\S*)"_s,
            QRegularExpression::MultilineOption);
        constexpr qsizetype begin = 4096;
        const auto match = line.match(QString::fromUtf8(text.first(std::min(begin, text.size()))));
        if (match.hasMatch())
            setVersion(name, match.captured(1));
    }

    void setVersion(const QString &name, const QString &text)
    {
        const auto version = ContainerdVersion::find(text);
        if (!version || m_facts.version)
            return;
        m_facts.version = version;
        m_facts.versionSource = name;
    }

    void readObject(const QString &name, const QJsonObject &object)
    {
        const QString kind = object["kind"_L1].toString();
        if (kind.endsWith("List"_L1)) {
            const QJsonArray items = object["items"_L1].toArray();
            for (const QJsonValue &item : items)
                readObject(name, item.toObject());
        } else if (kind == "Node"_L1) {
            readNode(name, object);
        } else if (kind == "Secret"_L1) {
            const QJsonObject annotations = object["metadata"_L1]["annotations"_L1].toObject();
            if (annotations.contains("checksum/data-script"_L1))
                m_facts.wantedChecksum = annotations["checksum/data-script"_L1].toString();
        } else if (kind.isEmpty()) {
            readRuntime(name, object);
        }
    }

    void readNode(const QString &name, const QJsonObject &node)
    {
        const QJsonObject metadata = node["metadata"_L1].toObject();
        m_facts.hasNode = true;
        m_facts.nodeName = metadata["name"_L1].toString();
        m_facts.appliedChecksum = metadata["annotations"_L1]["checksum/cloud-config-data"_L1].toString();
        const QString runtime = node["status"_L1]["nodeInfo"_L1]["containerRuntimeVersion"_L1].toString();
        if (runtime.startsWith("containerd://"_L1))
            setVersion(name, runtime);
    }

    void readRuntime(const QString &name, const QJsonObject &object)
    {
        for (const auto key : {"runtimeVersion"_L1, "RuntimeVersion"_L1}) {
            if (object.contains(key))
                setVersion(name, object[key].toString());
        }
        if (!object.contains("config"_L1) && !object.contains("imageConfig"_L1))
            return;
        const QJsonObject registry = findRegistry(object);
        if (registry.isEmpty())
            return;
        m_facts.criConfigPath = registry["configPath"_L1].toString();
        m_facts.criOldMirrors = registry["mirrors"_L1].toObject().keys();
    }

    NodeFacts m_facts;
};

} // namespace

NodeFacts readNodeFacts(const NodeBundle &bundle)
{
    FactReader reader;
    for (auto file = bundle.files().begin(); file != bundle.files().end(); ++file) {
        const QString &name = file.key();
        if (name.contains("certs.d/"_L1) || name.endsWith(".toml"_L1) || name.endsWith(".pem"_L1))
            continue;
        reader.readFile(name, *file);
    }
    return reader.take();
}

} // namespace sme
