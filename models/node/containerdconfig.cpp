// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/containerdconfig.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

#include <algorithm>
#include <array>

#include <toml++/toml.h>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ContainerdConfigTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ContainerdConfig)
};

constexpr int maxFiles = 100;

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QStringList strings(const toml::node_view<const toml::node> &node)
{
    QStringList result;
    if (const toml::array *array = node.as_array()) {
        for (const toml::node &element : *array)
            result.append(toString(element.value<std::string_view>().value_or("")));
    }
    return result;
}

/// The tables that have ever held the settings of registries.
constexpr std::array pluginNames{std::string_view("cri"), std::string_view("io.containerd.grpc.v1.cri"),
                                 std::string_view("io.containerd.cri.v1.images")};

RegistryTable tableOf(const toml::table &plugin, std::string_view name, const QString &file)
{
    RegistryTable table;
    table.plugin = toString(name);
    table.file = file;
    const auto registry = plugin["registry"];
    if (const auto path = registry["config_path"].value<std::string_view>())
        table.configPath = toString(*path);
    if (const toml::table *mirrors = registry["mirrors"].as_table()) {
        for (const auto &[upstream, mirror] : *mirrors) {
            const toml::table *settings = mirror.as_table();
            table.oldMirrors.insert(toString(upstream.str()),
                                    settings == nullptr ? QStringList() : strings((*settings)["endpoint"]));
        }
    }
    if (const toml::table *configs = registry["configs"].as_table()) {
        for (const auto &[upstream, settings] : *configs)
            table.oldConfigs.append(toString(upstream.str()));
    }
    if (const auto local = plugin["use_local_image_pull"].value<bool>())
        table.usesLocalPull = *local;
    return table;
}

class ConfigReader
{
public:
    explicit ConfigReader(const NodeBundle &bundle) : m_bundle(bundle) { }

    ContainerdConfig read()
    {
        const auto path = u"/etc/containerd/config.toml"_s;
        m_config.found = m_bundle.file(path) != nullptr && isRead(path);
        m_pending.append(path);
        // Imports of imports are read too; a circle ends where it began.
        for (qsizetype i = 0; i < m_pending.size() && i < maxFiles; ++i)
            readFile(m_pending.at(i), i == 0);
        return std::move(m_config);
    }

private:
    void readFile(const QString &path, bool isMain)
    {
        const BundleFile *file = m_bundle.file(path);
        if (file == nullptr || !isRead(path))
            return;
        try {
            const toml::table root =
                toml::parse(std::string_view(file->content.data(), std::size_t(file->content.size())));
            readRoot(root, path, isMain);
        } catch (const toml::parse_error &error) {
            fail(path,
                 {toString(error.description()), {int(error.source().begin.line), int(error.source().begin.column)}});
        }
    }

    /// Whether the content of a file that is there is known; why it is not is noted.
    bool isRead(const QString &path)
    {
        const BundleFile *file = m_bundle.file(path);
        QString why = m_bundle.whyUnknown(path);
        if (file != nullptr && (file->isLink || file->isCut))
            why = ContainerdConfigTexts::tr("%1 is a link or too large, and was not read.").arg(path);
        if (!why.isEmpty() && !m_config.unread.contains(why))
            m_config.unread.append(why);
        return why.isEmpty();
    }

    void fail(const QString &path, const Error &error)
    {
        if (m_config.error)
            return;
        m_config.error = error;
        m_config.errorFile = path;
    }

    void readRoot(const toml::table &root, const QString &path, bool isMain)
    {
        if (isMain)
            m_config.version = int(root["version"].value_or<std::int64_t>(1));
        m_config.disabledPlugins += strings(root["disabled_plugins"]);
        for (const std::string_view name : pluginNames) {
            if (const toml::table *plugin = root["plugins"][name].as_table())
                addTable(tableOf(*plugin, name, path));
        }
        const QStringList imports = strings(root["imports"]);
        for (const QString &pattern : imports)
            addImports(pattern);
    }

    void addTable(const RegistryTable &table)
    {
        const auto of = [&](QList<RegistryTable> &tables) {
            return std::ranges::find(tables, table.plugin, &RegistryTable::plugin);
        };
        if (const auto known = of(m_config.replaced); known != m_config.replaced.end())
            *known = table;
        else
            m_config.replaced.append(table);
        const auto known = of(m_config.merged);
        if (known == m_config.merged.end()) {
            m_config.merged.append(table);
            return;
        }
        if (table.configPath)
            known->configPath = table.configPath;
        if (table.hasRegistry())
            known->file = table.file;
        if (table.usesLocalPull)
            known->usesLocalPull = table.usesLocalPull;
        known->oldMirrors.insert(table.oldMirrors);
        known->oldConfigs += table.oldConfigs;
    }

    /// An import is a path or a pattern of the shell, relative to the folder of config.toml.
    void addImports(const QString &pattern)
    {
        const QString path = QDir::cleanPath(pattern.startsWith(u'/') ? pattern : u"/etc/containerd/"_s + pattern);
        const QString folder = path.section(u'/', 0, -2);
        const QRegularExpression name(QRegularExpression::wildcardToRegularExpression(path.section(u'/', -1)));
        bool any = false;
        const auto files = m_bundle.filesBelow(folder);
        for (auto file = files.begin(); file != files.end(); ++file) {
            const QString rest = file.key().sliced(folder.size() + 1);
            if (rest.contains(u'/') || !name.match(rest).hasMatch())
                continue;
            any = true;
            if (!m_pending.contains(file.key()))
                m_pending.append(file.key());
        }
        // A pattern without files is fine where its folder is in the bundle.
        if (!any && !(path.contains(u'*') && m_bundle.hasFolder(folder)))
            m_config.missingImports.append(pattern);
    }

    const NodeBundle &m_bundle;
    ContainerdConfig m_config;
    QStringList m_pending;
};

} // namespace

ContainerdConfig readContainerdConfig(const NodeBundle &bundle)
{
    return ConfigReader(bundle).read();
}

} // namespace sme
