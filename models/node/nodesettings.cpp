// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/nodesettings.h"

#include "node/versioneddifferences.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct NodeSettingsTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodeComparison)
};

const auto wantedPath = "/etc/containerd/certs.d"_L1;
const auto firstPlugin = "io.containerd.grpc.v1.cri"_L1;
const auto secondPlugin = "io.containerd.cri.v1.images"_L1;

/// The table that counts for the version that a config.toml says it has.
QString pluginOf(int version)
{
    return version <= 1 ? u"cri"_s : version == 2 ? QString(firstPlugin) : QString(secondPlugin);
}

ContainerdVersions secondGeneration()
{
    return ContainerdVersions::with(Behaviour::StrictTomlReader);
}

/// config.toml has version 4 since 2.3.0.
ContainerdVersions readersOfVersion4()
{
    ContainerdVersions readers;
    for (const ContainerdVersion &version : knownContainerdVersions()) {
        if (version >= ContainerdVersion{.major = 2, .minor = 3})
            readers |= ContainerdVersions::around(version);
    }
    return readers;
}

class SettingsReader
{
public:
    SettingsReader(const NodeBundle &bundle, const ContainerdConfig &config, const NodeFacts &facts,
                   const ContainerdChoice &choice)
        : m_bundle(bundle), m_config(config), m_facts(facts), m_asked(versionsOf(choice))
    {
    }

    NodeSettings read()
    {
        m_settings.certsFolder = wantedPath;
        checkConfigFile();
        eachGeneration([this](ContainerdVersions generation) { checkGeneration(generation); });
        checkRunning();
        checkApplied();
        m_settings.whole.differences = m_found.take(m_asked);
        m_settings.whole.notChecked += m_bundle.problems();
        if (!m_settings.whole.differences.isEmpty())
            m_settings.whole.status = UpstreamComparison::Status::Different;
        return std::move(m_settings);
    }

private:
    /// Those of 1.x and of 2.x, as far as they are asked for.
    template<typename Visit>
    void eachGeneration(Visit visit)
    {
        for (const ContainerdVersions generation : {m_asked - secondGeneration(), m_asked & secondGeneration()}) {
            if (!generation.isEmpty())
                visit(generation);
        }
    }

    void add(const QString &what, const QString &expected, const QString &actual, const QString &effect,
             ContainerdVersions versions)
    {
        m_found.add({what, expected, actual, effect}, versions);
    }
    /// What is so whatever the version.
    void add(const QString &what, const QString &expected, const QString &actual, const QString &effect)
    {
        add(what, expected, actual, effect, m_asked);
    }

    void lookNowhere(ContainerdVersions versions, const QString &reason)
    {
        m_settings.lookNowhere |= versions;
        m_settings.whyNowhere = reason;
    }

    void checkConfigFile()
    {
        m_settings.whole.path = u"/etc/containerd/config.toml"_s;
        m_settings.whole.notChecked = m_config.unread;
        if (!m_config.found) {
            if (!m_facts.criConfigPath)
                m_settings.whole.notChecked.append(
                    m_config.unread.isEmpty()
                        ? NodeSettingsTexts::tr(
                            "The bundle has no config.toml: whether containerd looks at certs.d was not checked.")
                        : NodeSettingsTexts::tr("Whether containerd looks at certs.d was not checked."));
            return;
        }
        if (m_config.error) {
            const TextPlace place = m_config.error->place;
            const QString where = place.isValid() ? u":%1:%2"_s.arg(place.line).arg(place.column) : QString();
            add(u"config.toml"_s, NodeSettingsTexts::tr("a file that containerd reads"),
                u"%1%2: %3"_s.arg(m_config.errorFile, where, m_config.error->message),
                NodeSettingsTexts::tr("containerd does not start with a config.toml that is not TOML."));
        }
        for (const QString &pattern : m_config.missingImports)
            m_settings.whole.notChecked.append(
                NodeSettingsTexts::tr("The bundle has no file for the import “%1” of config.toml.").arg(pattern));
        for (const QString &plugin : m_config.disabledPlugins) {
            if (plugin == "cri"_L1 || plugin == firstPlugin || plugin == secondPlugin)
                add(u"disabled_plugins"_s, {}, plugin,
                    NodeSettingsTexts::tr("The image service of containerd does not start: the node pulls nothing."));
        }
    }

    /// config.toml as all versions of one generation (1.x, or 2.x) read it.
    void checkGeneration(ContainerdVersions generation)
    {
        if (!m_config.found || m_config.error)
            return;
        const bool isSecond = (generation - secondGeneration()).isEmpty();
        checkVersion(generation, isSecond);
        const QString plugin = pluginOf(m_config.version);
        const QList<RegistryTable> &tables = m_config.tables(isSecond);
        const auto found = std::ranges::find(tables, plugin, &RegistryTable::plugin);
        const RegistryTable table = found == tables.end() ? RegistryTable() : *found;
        checkOtherTables(tables, plugin, table, generation);
        checkReplaced(isSecond, plugin, table, generation);
        checkOldMirrors(table, generation);
        checkPath(table, generation);
    }

    /// containerd does not start with a config.toml of a version that it does not know.
    void checkVersion(ContainerdVersions generation, bool isSecond)
    {
        const ContainerdVersions fourth = isSecond ? generation & readersOfVersion4() : ContainerdVersions();
        const std::pair<ContainerdVersions, int> newest[] = {{generation - fourth, isSecond ? 3 : 2}, {fourth, 4}};
        for (const auto &[versions, number] : newest) {
            if (versions.isEmpty() || m_config.version <= number)
                continue;
            add(u"config version"_s, QString::number(number), QString::number(m_config.version),
                NodeSettingsTexts::tr("containerd does not start: %1 is the newest version of config.toml "
                                      "that it reads.")
                    .arg(number),
                versions);
        }
    }

    void checkOtherTables(const QList<RegistryTable> &tables, const QString &plugin, const RegistryTable &right,
                          ContainerdVersions generation)
    {
        for (const RegistryTable &table : tables) {
            if (table.plugin == plugin || !table.hasRegistry() || right.configPath)
                continue;
            add(u"plugin table"_s, tableName(plugin), tableName(table.plugin),
                NodeSettingsTexts::tr("In a config.toml of version %1 this table is not where registries are "
                                      "configured.")
                    .arg(m_config.version),
                generation);
        }
    }

    /// In 1.x an import with any setting of the plugin takes the place of all of them.
    void checkReplaced(bool isSecond, const QString &plugin, const RegistryTable &table, ContainerdVersions generation)
    {
        if (isSecond || table.configPath)
            return;
        const auto merged = std::ranges::find(m_config.merged, plugin, &RegistryTable::plugin);
        if (merged == m_config.merged.end() || !merged->configPath)
            return;
        add(u"imports"_s, NodeSettingsTexts::tr("config_path in %1").arg(merged->file),
            NodeSettingsTexts::tr("replaced by %1").arg(table.file),
            NodeSettingsTexts::tr("Before 2.0.0 the table of a plugin in an imported file replaces the whole table of "
                                  "the files before it, config_path included: no mirror is used."),
            generation);
    }

    void checkOldMirrors(const RegistryTable &table, ContainerdVersions generation)
    {
        if (table.oldMirrors.isEmpty() && table.oldConfigs.isEmpty())
            return;
        QStringList names = table.oldConfigs;
        for (auto mirror = table.oldMirrors.keyBegin(); mirror != table.oldMirrors.keyEnd(); ++mirror)
            names.append(*mirror);
        names.sort();
        names.removeDuplicates();
        if (table.configPath && !table.configPath->isEmpty()) {
            const QString effect = NodeSettingsTexts::tr(
                "config_path and the old registry.mirrors or registry.configs exclude each other: the image "
                "service of containerd does not start, and the node pulls nothing.");
            add(u"old mirrors"_s, {}, names.join(", "_L1), effect, generation);
        } else {
            add(u"old mirrors"_s, {}, names.join(", "_L1),
                NodeSettingsTexts::tr("These mirrors are used instead of hosts.toml files."), generation);
        }
    }

    void checkPath(const RegistryTable &table, ContainerdVersions generation)
    {
        const QString path = table.configPath.value_or(QString());
        if (!table.configPath && m_config.isPartial()) {
            const QString text = NodeSettingsTexts::tr(
                "config_path is not set in the files that were read; whether it is in the others was not checked.");
            if (!m_settings.whole.notChecked.contains(text))
                m_settings.whole.notChecked.append(text);
            return;
        }
        if (path.isEmpty()) {
            checkNoPath(table, generation);
            return;
        }
        if (path.contains(u':')) {
            checkPathList(path, table, generation);
            return;
        }
        const QString folder = QDir::cleanPath(path);
        if (folder == wantedPath)
            return;
        m_settings.certsFolder = folder;
        add(u"config_path"_s, wantedPath, path,
            NodeSettingsTexts::tr("containerd looks there, and not at the files that Gardener writes."), generation);
        if (!m_bundle.hasFolder(folder))
            lookNowhere(generation,
                        NodeSettingsTexts::tr("config_path is %1, which the bundle does not have.").arg(path));
    }

    void checkNoPath(const RegistryTable &table, ContainerdVersions generation)
    {
        const bool usesDefault = !table.configPath && table.usesLocalPull.value_or(false);
        const ContainerdVersions looking =
            usesDefault ? generation & ContainerdVersions::with(Behaviour::DefaultsToPathList) : ContainerdVersions();
        if (const ContainerdVersions blind = generation - looking; !blind.isEmpty()) {
            const QString reason =
                NodeSettingsTexts::tr("config_path is not set, so containerd looks at no hosts.toml.");
            lookNowhere(blind, reason);
            add(u"config_path"_s, wantedPath, {}, reason, blind);
        }
        if (!looking.isEmpty()) {
            add(u"config_path"_s, wantedPath, {},
                NodeSettingsTexts::tr(
                    "config_path is not set: /etc/containerd/certs.d is looked at, then that of Docker."),
                looking);
        }
    }

    void checkPathList(const QString &path, const RegistryTable &table, ContainerdVersions generation)
    {
        const ContainerdVersions ignoring = generation & ContainerdVersions::with(Behaviour::IgnoresPathList);
        const QString reason =
            NodeSettingsTexts::tr("A list in config_path is ignored by the default pull, without a log line.");
        if (!ignoring.isEmpty() && !table.usesLocalPull.value_or(false)) {
            lookNowhere(ignoring, reason);
            add(u"config_path"_s, wantedPath, path, reason, ignoring);
        } else {
            add(u"config_path"_s, wantedPath, path,
                NodeSettingsTexts::tr("The folders of the list are looked at in order."), generation);
        }
    }

    static QString tableName(const QString &plugin) { return u"plugins.\"%1\".registry"_s.arg(plugin); }

    /// What `crictl info` says is what containerd runs with.
    void checkRunning()
    {
        if (!m_facts.criConfigPath)
            return;
        const QString path = *m_facts.criConfigPath;
        if (!m_config.found) {
            RegistryTable running;
            running.configPath = path;
            eachGeneration([&](ContainerdVersions generation) { checkPath(running, generation); });
            return;
        }
        QStringList configured;
        for (const bool merges : {false, true}) {
            for (const RegistryTable &table : m_config.tables(merges))
                configured.append(table.configPath.value_or(QString()));
        }
        if (!configured.isEmpty() && !configured.contains(path) && !m_config.error) {
            add(u"running config_path"_s, configured.constLast(), path,
                NodeSettingsTexts::tr(
                    "containerd runs with another config_path than config.toml has: it was not restarted since "
                    "the file was changed, or reads another file."));
        }
    }

    void checkApplied()
    {
        if (!m_facts.hasNode) {
            m_settings.whole.notChecked.append(NodeSettingsTexts::tr(
                "The bundle has no Node object: whether the node applied the newest configuration was not "
                "checked."));
        } else if (m_facts.appliedChecksum.isEmpty()) {
            add(u"applied configuration"_s, m_facts.wantedChecksum, {},
                NodeSettingsTexts::tr(
                    "The Node %1 lacks the annotation checksum/cloud-config-data: Gardener's node agent has "
                    "applied no configuration yet.")
                    .arg(m_facts.nodeName));
        } else if (!m_facts.wantedChecksum.isEmpty() && m_facts.wantedChecksum != m_facts.appliedChecksum) {
            add(u"applied configuration"_s, m_facts.wantedChecksum, m_facts.appliedChecksum,
                NodeSettingsTexts::tr("The node has not applied the newest configuration: look at the log of "
                                      "gardener-node-agent."));
        }
    }

    const NodeBundle &m_bundle;
    const ContainerdConfig &m_config;
    const NodeFacts &m_facts;
    ContainerdVersions m_asked;
    VersionedDifferences m_found;
    NodeSettings m_settings;
};

} // namespace

QString effectFor(ContainerdVersions versions, ContainerdVersions asked, const QString &effect)
{
    return (asked - versions).isEmpty() ? effect
                                        : NodeSettingsTexts::tr("containerd %1: %2").arg(versions.text(), effect);
}

ContainerdVersions versionsOf(const ContainerdChoice &choice)
{
    return choice.isAny() ? ContainerdVersions::all() : ContainerdVersions::around(*choice.version());
}

NodeSettings readNodeSettings(const NodeBundle &bundle, const ContainerdConfig &config, const NodeFacts &facts,
                              const ContainerdChoice &choice)
{
    return SettingsReader(bundle, config, facts, choice).read();
}

} // namespace sme
