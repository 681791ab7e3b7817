// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/comparison.h"

#include "node/nodeimport.h"
#include "nodetesting.h"
#include "testmain.h"

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

using FilesOfNode = QList<std::pair<QString, QByteArray>>;

const auto hostsToml = u"/etc/containerd/certs.d/docker.io/hosts.toml"_s;
const auto configPath = u"/etc/containerd/config.toml"_s;
const auto crictlFile = u"/crictl-info.json"_s;

/// A config.toml of version 3 with these lines in the tables that count.
QByteArray configWith(const QByteArray &imports, const QByteArray &plugin, const QByteArray &registry)
{
    const QByteArray table = "plugins.\"io.containerd.cri.v1.images\"";
    return "version = 3\n" + imports + "\n[" + table + "]\n" + plugin + "\n[" + table + ".registry]\n" + registry
        + "\n";
}

QByteArray runningWith(const QByteArray &path)
{
    return R"({"config":{"registry":{"configPath":")" + path + R"("}}})";
}

} // namespace
Q_DECLARE_METATYPE(FilesOfNode)

/// Where containerd looks for hosts.toml, by what a bundle tells, and what a bundle does not tell.
class NodeSettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereContainerdLooks_data()
    {
        QTest::addColumn<FilesOfNode>("files");
        QTest::addColumn<QString>("version");
        QTest::addColumn<QString>("status"); // of the mirror
        QTest::addColumn<QString>("difference"); // of the node, a part of its effect
        QTest::addColumn<QString>("notChecked"); // a part of it
        const auto row = [](const char *name, const FilesOfNode &files, const QString &version, const QString &status,
                            const QString &difference, const QString &notChecked = {}) {
            QTest::newRow(name) << files << version << status << difference << notChecked;
        };
        const QByteArray local("use_local_image_pull = true");
        const QByteArray path("config_path = \"/etc/containerd/certs.d\"");
        const QByteArray list("/etc/containerd/certs.d:/etc/docker/certs.d");
        const auto import = u"/etc/containerd/conf.d/a.toml"_s;
        row("the path", {{configPath, configWith({}, {}, path)}}, u"2.3"_s, u"same"_s, {});
        row("no path", {{configPath, configWith({}, {}, {})}}, u"2.3"_s, u"ignored"_s, u"looks at no hosts.toml"_s);
        row("no path, a local pull, before there was a default", {{configPath, configWith({}, local, {})}}, u"2.1"_s,
            u"ignored"_s, u"looks at no hosts.toml"_s);
        row("no path, a local pull, with the default", {{configPath, configWith({}, local, {})}}, u"2.2"_s, u"same"_s,
            u"is looked at"_s);
        row("an empty path is no default", {{configPath, configWith({}, local, "config_path = \"\"")}}, u"2.3"_s,
            u"ignored"_s, u"looks at no hosts.toml"_s);
        row("no path, and an import that is not there",
            {{configPath, configWith("imports = [\"/etc/other/a.toml\"]", {}, {})}}, u"2.3"_s, u"same"_s, {},
            u"whether it is in the others"_s);
        row("the path, and an import that is not there",
            {{configPath, configWith("imports = [\"/etc/other/a.toml\"]", {}, path)}}, u"2.3"_s, u"same"_s, {},
            u"/etc/other/a.toml"_s);
        row("config.toml is a link", {{configPath, "link"}}, u"any"_s, u"same"_s, {}, u"is a link"_s);
        row("an import is a link",
            {{configPath, configWith("imports = [\"/etc/containerd/conf.d/*.toml\"]", {}, {})}, {import, "link"}},
            u"2.3"_s, u"same"_s, {}, u"is a link"_s);
        row("no config.toml", {}, u"any"_s, u"same"_s, {}, u"no config.toml"_s);
        row("running with the path", {{crictlFile, runningWith("/etc/containerd/certs.d")}}, u"2.3"_s, u"same"_s, {});
        row("running without a path", {{crictlFile, runningWith({})}}, u"2.3"_s, u"ignored"_s,
            u"looks at no hosts.toml"_s);
        row("running with a list, 1.7", {{crictlFile, runningWith(list)}}, u"1.7"_s, u"same"_s, u"in order"_s);
        row("running with a list, 2.3", {{crictlFile, runningWith(list)}}, u"2.3"_s, u"ignored"_s,
            u"ignored by the default pull"_s);
    }
    void whereContainerdLooks()
    {
        QFETCH(FilesOfNode, files);
        QFETCH(QString, version);
        QFETCH(QString, status);
        QFETCH(QString, difference);
        QFETCH(QString, notChecked);
        const NodeFolder node;
        node.write(hostsToml,
                   "server = \"https://registry-1.docker.io\"\n\n[host.\"https://a.example\"]\n"
                   "  capabilities = [\"pull\"]\n");
        for (const auto &[path, content] : std::as_const(files)) {
            if (content == "link")
                node.link(path, u"/nix/store/x"_s);
            else
                node.write(path, content);
        }
        const NodeComparison result = compare(node, version);
        QCOMPARE(result.upstreams.constFirst().statusId(), status);
        QCOMPARE(result.node.differences.size(), difference.isEmpty() ? 0 : 1);
        if (!difference.isEmpty())
            QVERIFY2(result.node.differences.constFirst().effect.contains(difference),
                     qPrintable(result.node.differences.constFirst().effect));
        const QString all = result.node.notChecked.join(u'\n');
        QVERIFY2(all.contains(notChecked), qPrintable(all));
        if (notChecked.isEmpty())
            QVERIFY2(result.node.notChecked.size() == 1, qPrintable(all)); // of the Node object
    }

    /// Nothing that gives access leaves the files of a node.
    void passwordsOfUrlsStayOut()
    {
        const NodeFolder node;
        node.write(hostsToml,
                   "server = \"https://u:SECRET@registry.example\"\n\n"
                   "[host.\"https://u:SECRET@a.example\"]\n\n"
                   "[host.\"https://u:SECRET@b.example/p?token=SECRET\"]\n");
        const NodeComparison result = compare(node, u"any"_s);
        QCOMPARE(result.upstreams.constFirst().statusId(), u"different"_s);
        for (const NodeDifference &difference : result.upstreams.constFirst().differences) {
            for (const QString &text : {difference.expected, difference.actual, difference.effect})
                QVERIFY2(!text.contains("SECRET"_L1), qPrintable(text));
        }
        const NodeImport import = importNode(*NodeBundle::read(node.path()));
        QCOMPARE(import.config.mirrors.constFirst().hosts.constFirst().url, u"https://a.example"_s);
        QVERIFY2(!import.yaml.contains("SECRET"), import.yaml.constData());
        const QString notes = import.notes.join(u'\n');
        QVERIFY2(!notes.contains("SECRET"_L1) && notes.contains("password"_L1), qPrintable(notes));
    }

private:
    static NodeComparison compare(const NodeFolder &node, const QString &version)
    {
        const Result<NodeBundle> bundle = NodeBundle::read(node.path());
        return bundle ? compareNode(*bundle, manifestWith({"docker.io https://a.example pull"}), ReleaseChoice(),
                                    *ContainerdChoice::fromId(version))
                      : NodeComparison();
    }
};

MIRROR_TEST(NodeSettingsTest)
#include "tst_nodesettings.moc"
