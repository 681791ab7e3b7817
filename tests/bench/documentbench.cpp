// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// What the editor's document costs at 10, 1,000 and 10,000 mirrors of three hosts: medians in milliseconds.
//
//   load      text to values with spans
//   validate  all rules on all mirrors
//   render    all hosts.toml files
//   edit      one new URL through the document, until findings and both previews are right
//   undo      the same, back

#include "bench/benchtools.h"

#include "items/findingsmodel.h"
#include "items/hostspreview.h"
#include "items/mirrordocument.h"
#include "items/mirrortreemodel.h"
#include "items/yamlpreview.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <cstdio>

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

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    std::printf("%8s %10s %10s %10s %10s %10s\n", "mirrors", "load", "validate", "render", "edit", "undo");
    for (const int mirrors : {10, 1000, 10000}) {
        const Costs costs = measure(mirrors);
        std::printf("%8d %10.3f %10.3f %10.3f %10.3f %10.3f\n", mirrors, costs.load, costs.validate, costs.render,
                    costs.edit, costs.undo);
    }
    return 0;
}
