// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/itemtests.h"

namespace sme::test {

QByteArray sampleShoot()
{
    return R"(# my cluster
apiVersion: core.gardener.cloud/v1beta1
kind: Shoot
metadata: {name: crazy-botany, namespace: garden-dev}
spec:
  extensions:
  - type: registry-mirror
    providerConfig:
      apiVersion: mirror.extensions.gardener.cloud/v1alpha1
      kind: MirrorConfig
      mirrors:
      # Docker Hub limits pulls
      - upstream: docker.io
        hosts:
        - host: "https://mirror.gcr.io"  # Google
          capabilities: ["pull"]
        # in the same rack
        - host: https://10.0.0.7:5000
          capabilities: [pull, resolve]
      - upstream: quay.io
        hosts:
        - host: https://quay.example.com
  resources:
  - name: mirror-ca
    resourceRef: {apiVersion: v1, kind: Secret, name: mirror-ca-v1}
)";
}

QByteArray largeShoot(int mirrors)
{
    QByteArray text = "apiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\nmetadata: {name: a, namespace: b}\nspec:\n"
                      "  extensions:\n  - type: registry-mirror\n    providerConfig:\n"
                      "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n      kind: MirrorConfig\n"
                      "      mirrors:\n";
    for (int mirror = 0; mirror < mirrors; ++mirror) {
        const QByteArray number = QByteArray::number(mirror);
        text += "      - upstream: registry-" + number + ".example.com\n        hosts:\n";
        for (const char *const host : {"a", "b", "c"}) {
            text += QByteArray("        - host: https://") + host + number
                + ".mirror.internal\n          capabilities: [pull, resolve]\n";
        }
    }
    return text;
}

QStringList snapshot(const QAbstractItemModel &model, int columns, const QModelIndex &parent)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells.append(model.index(row, column, parent).data().toString());
        lines.append(cells.join(QLatin1StringView(" | ")));
        for (const QString &line : snapshot(model, columns, model.index(row, 0, parent)))
            lines.append(QLatin1StringView("  ") + line);
    }
    return lines;
}

void randomStep(MirrorDocument &document, ManifestGenerator &generator)
{
    const int kind = generator.below(10);
    if (kind < 2) {
        document.undoStack()->undo();
    } else if (kind == 2) {
        document.undoStack()->redo();
    } else if (kind == 3) {
        // What is inserted has no name yet that the changes after it could use.
        ShootManifest manifest = document.manifest();
        QList<Change> changes;
        for (int i = 0; i < 3; ++i) {
            changes.append(generator.change(manifest));
            const Result<Edit> edit = planChange(manifest, changes.last());
            if (edit && !std::holds_alternative<change::Insert>(changes.last()))
                manifest.apply(*edit);
        }
        (void)document.performAll(changes, QStringLiteral("several")).isOk();
    } else {
        (void)document.perform(generator.change(document.manifest()), generator.chance(50)).isOk();
    }
}

} // namespace sme::test
