// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// What the program costs on files that are as large as it reads and made to hurt: processor time in seconds and memory
// in MB, of each command on each file.
//
//     limitsbench [PROGRAM]

#include "bench/childprocess.h"

#include <QTemporaryDir>

namespace {

/// As much as is read of a file.
constexpr qsizetype maxSize = 8 * 1024 * 1024;

const QByteArray head = "kind: Shoot\nmetadata: {name: large, namespace: garden-dev}\nspec:\n  extensions:\n"
                        "  - type: registry-mirror\n    providerConfig:\n"
                        "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n      kind: MirrorConfig\n"
                        "      mirrors:\n";

const QByteArray mirror = "      - upstream: docker.io\n        hosts:\n        - host: https://m.example.com\n";

/// `head`, then numbered pieces, as many as there may be.
template<typename Piece>
QByteArray filled(QByteArray text, Piece piece, const QByteArray &tail = {})
{
    for (int i = 0;; ++i) {
        const QByteArray next = piece(i);
        if (text.size() + next.size() + tail.size() > maxSize)
            return text + tail;
        text += next;
    }
}

struct HostileFile
{
    const char *name;
    QByteArray text;
};

std::vector<HostileFile> files()
{
    const auto number = [](int i) { return QByteArray::number(i); };
    return {
        {"one host, again and again",
         filled(
             head + "      - upstream: docker.io\n        hosts: [",
             [](int) { return QByteArray("{host: http://a},"); }, "]\n")},
        {"one mirror, again and again",
         filled(head, [](int) { return QByteArray("      - upstream: a\n        hosts: []\n"); })},
        {"hosts with everything wrong",
         filled(head + "      - upstream: docker.io\n        hosts:\n",
                [](int) { return QByteArray("        - {host: 'HTTP://A_/%', capabilities: [x, x]}\n"); })},
        {"a host with capabilities",
         filled(
             head + "      - upstream: docker.io\n        hosts: [{host: https://a.io, capabilities: [",
             [](int) { return QByteArray("pull,"); }, "]}]\n")},
        {"keys that are not known",
         filled(head + "      - upstream: docker.io\n        hosts: []\n",
                [&](int i) { return "        k" + number(i) + ": 1\n"; })},
        {"annotations",
         filled(
             QByteArray("kind: Shoot\nmetadata:\n  annotations:\n"),
             [&](int i) { return "    k" + number(i) + ": v\n"; }, head.sliced(12))},
        {"resources",
         filled(QByteArray("kind: Shoot\nspec:\n  resources:\n"),
                [](int) { return QByteArray("  - {name: a, resourceRef: {kind: Secret}}\n"); })},
        {"resources of other targets",
         filled(QByteArray("kind: Shoot\nspec:\n  resources:\n"),
                [&](int i) {
                    return "  - {name: a, resourceRef: {apiVersion: v1, kind: Secret, name: s" + number(i) + "}}\n";
                })},
        {"capabilities of all names",
         filled(
             head + "      - upstream: docker.io\n        hosts: [{host: https://a.io, capabilities: [",
             [&](int i) { return 'x' + number(i) + ','; }, "]}]\n")},
        {"CA bundles that are not there",
         filled(head + "      - upstream: docker.io\n        hosts:\n",
                [&](int i) {
                    return "        - {host: 'https://m" + number(i) + ".io', caBundleSecretReferenceName: r"
                        + number(i) + "}\n";
                })},
        {"documents", filled(QByteArray(), [](int) { return QByteArray("---\nkind: Shoot\n"); })},
        {"documents with a mirror", filled(QByteArray(), [](int) { return "---\n" + head + mirror; })},
        {"Shoots of a list",
         filled(QByteArray("kind: List\nitems:\n"),
                [](int) { return QByteArray("- {kind: Shoot, spec: {extensions: [{type: registry-mirror}]}}\n"); })},
        {"extension entries",
         filled(QByteArray("kind: Shoot\nspec:\n  extensions:\n"),
                [](int) { return QByteArray("  - type: registry-mirror\n"); })},
        {"misspelt extension entries",
         filled(QByteArray("kind: Shoot\nspec:\n  extensions:\n"),
                [](int) { return QByteArray("  - type: registry-mirrors\n"); })},
        {"configurations elsewhere",
         filled(QByteArray("kind: Other\nspec:\n"),
                [&](int i) {
                    return "  p" + number(i)
                        + ": {type: registry-mirror, providerConfig: {apiVersion: "
                          "mirror.extensions.gardener.cloud/v1alpha1, kind: MirrorConfig, mirrors: []}}\n";
                })},
        {"templates",
         filled(head, [](int) { return QByteArray("      - upstream: {{ .x }}\n        hosts: {{ .y }}\n"); })},
        {"templates in quotes",
         filled(head,
                [](int) { return QByteArray("      - upstream: '{{ .x }}'\n        hosts: [{host: '${y}'}]\n"); })},
        {"a long URL",
         head + "      - upstream: docker.io\n        hosts:\n        - host: https://a/"
             + QByteArray(maxSize - 1000, 'x') + '\n'},
    };
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray program = argc > 1 ? argv[1] : MIRROR_CLI;
    QTemporaryDir folder;
    const std::vector<std::pair<const char *, std::vector<QByteArray>>> commands{
        {"validate", {"validate", "@"}},
        {"json", {"validate", "--format", "json", "@"}},
        {"hosts", {"hosts", "@"}},
        {"trace", {"trace", "@", "--image", "docker.io/library/nginx:1"}},
        {"edit", {"edit", "@", "add-host", "docker.io", "https://mirror.example.com"}},
        {"rename", {"edit", "@", "rename-mirror", "docker.io", "ghcr.io", "--diff"}},
    };
    std::printf("%-30s", "seconds / MB");
    for (const auto &[name, words] : commands)
        std::printf("%14s", name);
    std::printf("\n");
    for (const auto &[name, text] : files()) {
        const QString path = folder.filePath(QStringLiteral("shoot.yaml"));
        sme::bench::writeFile(path, text);
        std::printf("%-30s", name);
        for (const auto &[title, words] : commands) {
            std::vector<QByteArray> command{program};
            for (const QByteArray &word : words)
                command.push_back(word == "@" ? path.toLocal8Bit() : word);
            const sme::bench::Usage cost = sme::bench::runChild(command);
            std::printf("%7.2f /%5.0f", cost.seconds, cost.megabytes);
            std::fflush(stdout);
        }
        std::printf("\n");
    }
    return 0;
}
