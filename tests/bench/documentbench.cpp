// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// What the editor's document costs at 10, 1,000 and 10,000 mirrors of three hosts: medians in milliseconds.
//
//   load      text to values with spans
//   validate  all rules on all mirrors
//   render    all hosts.toml files
//   edit      one new URL through the document, until findings and both previews are right
//   undo      the same, back
//
// And what many rows at once cost, of 1,000 mirrors: each action with its undo, until the models of the window as it
// opens are right.
//
//     documentbench [ACTION]
//
// measures only the actions on many rows whose names have ACTION in them.

#include "bench/benchtools.h"

#include "items/findingsmodel.h"
#include "items/hostspreview.h"
#include "items/mirrordocument.h"
#include "items/mirrortreemodel.h"
#include "items/yamlpreview.h"

#include <QCoreApplication>
#include <QMimeData>
#include <QRandomGenerator>

#include <cstdio>
#include <functional>
#include <memory>

using namespace sme;

namespace {

struct Costs
{
    double load = 0;
    double validate = 0;
    double render = 0;
    double edit = 0;
    double undo = 0;
};

Costs measure(int mirrors)
{
    const QByteArray text = bench::manifest(mirrors);
    const int repeats = mirrors > 5000 ? 5 : 21;
    Costs costs;
    costs.load = bench::median(repeats, [&](int) { ShootManifest::read(text); });

    const ShootManifest manifest = ShootManifest::read(text);
    costs.validate = bench::median(repeats, [&](int) {
        Validator validator;
        validator.reset(manifest);
    });
    costs.render = bench::median(
        repeats, [&](int) { nodeFiles(manifest.config(), manifest.context(), manifest.subject().nameSpace, {}); });

    MirrorDocument document;
    document.load(text);
    MirrorTreeModel tree(&document);
    FindingsModel findings(&document);
    YamlPreview yaml(&document);
    HostsPreview hosts(&document);
    yaml.text();
    hosts.text();
    QRandomGenerator random(1);
    costs.edit = bench::median(201, [&](int i) {
        const RowId host = document.manifest().rowId(int(random.bounded(mirrors)), int(random.bounded(3)));
        const QString url = QStringLiteral("http://edit-%1.example.com/path").arg(i);
        if (!document.perform(change::Set{{{host, HostField::Url, url}}}))
            qFatal("the edit was refused");
        document.endTyping();
    });
    costs.undo = bench::median(201, [&](int) { document.undoStack()->undo(); });
    return costs;
}

/// A document with its models, and what is done to many of its rows at once.
class ManyRows
{
public:
    explicit ManyRows(int mirrors) { m_document.load(bench::manifest(mirrors)); }

    void run(const QByteArray &filter)
    {
        m_yaml.text();
        std::printf("\n%-40s %10s %10s\n", "many rows (ms)", "do", "undo");
        const int all = m_tree.rowCount();
        measure(filter, "paste 100 mirrors", [this] { paste(100); });
        measure(filter, "paste all mirrors", [this, all] { paste(all); });
        measure(filter, "remove 100 mirrors", [this] { m_tree.remove(rows(100, 1)); });
        measure(filter, "remove every second of 200 mirrors", [this] { m_tree.remove(rows(100, 2)); });
        measure(filter, "choose the capabilities of all hosts", [this] { chooseCapabilities(); });
    }

private:
    void measure(const QByteArray &filter, const QByteArray &name, const std::function<void()> &act)
    {
        if (!name.contains(filter))
            return;
        constexpr int repeats = 15;
        std::vector<double> undos;
        const double done = bench::median(repeats, [&](int i) {
            if (i > 0)
                undos.push_back(bench::median(1, [this](int) { m_document.undoStack()->undo(); }));
            act();
        });
        undos.push_back(bench::median(1, [this](int) { m_document.undoStack()->undo(); }));
        std::printf("%-40s %10.3f %10.3f\n", name.constData(), done, undos[undos.size() / 2]);
    }

    QModelIndexList rows(int count, int step) const
    {
        QModelIndexList result;
        for (int row = 0; row < count * step; row += step)
            result.append(m_tree.index(row, 0));
        return result;
    }
    void paste(int count)
    {
        const std::unique_ptr<QMimeData> data(m_tree.mimeData(rows(count, 1)));
        m_tree.paste(data.get(), m_tree.index(m_tree.rowCount() / 2, 0));
    }
    void chooseCapabilities()
    {
        QList<std::pair<QModelIndex, QVariant>> values;
        for (int row = 0; row < m_tree.rowCount(); ++row) {
            const QModelIndex mirror = m_tree.index(row, 0);
            for (int host = 0; host < m_tree.rowCount(mirror); ++host)
                values.append({m_tree.index(host, 0, mirror), QStringList{QStringLiteral("resolve")}});
        }
        m_tree.setAll(values, MirrorTreeModel::CapabilitiesRole);
    }

    MirrorDocument m_document;
    MirrorTreeModel m_tree{&m_document};
    FindingsModel m_findings{&m_document};
    YamlPreview m_yaml{&m_document};
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc > 1) {
        ManyRows(1000).run(argv[1]);
        return 0;
    }
    std::printf("%8s %10s %10s %10s %10s %10s\n", "mirrors", "load", "validate", "render", "edit", "undo");
    for (const int mirrors : {10, 1000, 10000}) {
        const Costs costs = measure(mirrors);
        std::printf("%8d %10.3f %10.3f %10.3f %10.3f %10.3f\n", mirrors, costs.load, costs.validate, costs.render,
                    costs.edit, costs.undo);
    }
    ManyRows(1000).run({});
    return 0;
}
