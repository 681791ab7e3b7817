// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "help/ruleexample.h"

#include <QFile>

/// Keeps the resource when the static library is linked; must stand outside of any namespace.
static void initRuleExamplesResource()
{
    Q_INIT_RESOURCE(mirror_rules);
}

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Around a list of mirrors.
constexpr QByteArrayView shootAround("apiVersion: core.gardener.cloud/v1beta1\n"
                                     "kind: Shoot\n"
                                     "metadata: {name: shoot, namespace: garden-dev}\n"
                                     "spec:\n"
                                     "  extensions:\n"
                                     "  - type: registry-mirror\n"
                                     "    providerConfig:\n"
                                     "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n"
                                     "      kind: MirrorConfig\n"
                                     "      mirrors:\n");

/// "# release v0.23" as the first line says for which release the example is.
ReleaseChoice releaseOf(const QString &text)
{
    const QString first = text.section(u'\n', 0, 0);
    constexpr auto mark = "# release "_L1;
    return first.startsWith(mark) ? ReleaseChoice::fromId(first.sliced(mark.size())).value_or(ReleaseChoice())
                                  : ReleaseChoice();
}

} // namespace

std::optional<RuleExample> ruleExample(const QString &rule)
{
    initRuleExamplesResource();
    QFile file(u":/data/rules/%1.yaml"_s.arg(rule));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray bytes = file.readAll();
    RuleExample example{QString::fromUtf8(bytes), bytes, {}};
    example.release = releaseOf(example.text);
    const QByteArray start = bytes.startsWith('#') ? bytes.sliced(bytes.indexOf('\n') + 1) : bytes;
    if (start.startsWith("- ")) {
        example.document = shootAround.toByteArray();
        const QList<QByteArray> lines = start.trimmed().split('\n');
        for (const QByteArray &line : lines)
            example.document += "      " + line + '\n';
    }
    return example;
}

} // namespace sme
