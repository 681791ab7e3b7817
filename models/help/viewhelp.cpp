// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "help/helptables.h"

#include <QCoreApplication>

#include <array>

namespace sme {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array fieldTable{
    HelpRow{"apiVersion"_L1, QT_TRANSLATE_NOOP("sme::Help", "apiVersion"),
            QT_TRANSLATE_NOOP("sme::Help", "Exactly mirror.extensions.gardener.cloud/v1alpha1.")},
    HelpRow{"kind"_L1, QT_TRANSLATE_NOOP("sme::Help", "kind"), QT_TRANSLATE_NOOP("sme::Help", "Exactly MirrorConfig.")},
    HelpRow{"mirrors"_L1, QT_TRANSLATE_NOOP("sme::Help", "mirrors"),
            QT_TRANSLATE_NOOP("sme::Help", "One entry for each upstream that has mirrors; at least one.")},
    HelpRow{"upstream"_L1, QT_TRANSLATE_NOOP("sme::Help", "Upstream"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The registry that is mirrored, as it stands in the names of images: docker.io for "
                              "nginx and docker.io/library/nginx, quay.io for quay.io/team/app. With a port only if "
                              "images are named with it. An upstream is listed once.")},
    HelpRow{"hosts"_L1, QT_TRANSLATE_NOOP("sme::Help", "hosts"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The mirror hosts of the upstream. containerd asks them in this order, and the upstream "
                              "itself last.")},
    HelpRow{"host"_L1, QT_TRANSLATE_NOOP("sme::Help", "Mirror URL"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "Where the mirror is: https:// or http://, its name, and its port if that is not the "
                              "usual one. Since release v0.22 of the extension, a path may follow.")},
    HelpRow{"capabilities"_L1, QT_TRANSLATE_NOOP("sme::Help", "pull and resolve"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "pull: the host serves manifests and layers by their digests. resolve: it is also "
                              "trusted to say which digest a tag means, which works only together with pull. Without "
                              "resolve, tags go to the upstream: the mirror does not help when that is down or limits "
                              "its answers. Nothing written down means pull.")},
    HelpRow{"caBundleSecretReferenceName"_L1, QT_TRANSLATE_NOOP("sme::Help", "CA bundle"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The name of an entry of the Shoot's spec.resources that refers to a Secret. The Secret "
                              "is immutable and holds one key, bundle.crt: the certificates of the CA that signs the "
                              "mirror's. Since release v0.21 of the extension.")},
    HelpRow{"overridePath"_L1, QT_TRANSLATE_NOOP("sme::Help", "Override path"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "true: the path of the URL is the API root as it stands. Otherwise containerd appends "
                              "/v2 to a path that does not end in it. Since release v0.22 of the extension.")},
};

constexpr std::array viewTable{
    HelpRow{"mirrors"_L1, QT_TRANSLATE_NOOP("sme::Help", "Mirrors"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The upstreams with their mirror hosts, in the order in which containerd asks them. F2 "
                              "edits a name, Ctrl+M adds a mirror and Ctrl+H a host, Alt+Up and Alt+Down move what is "
                              "selected, Del removes it. Rows can be dragged, copied and pasted. The state column "
                              "tells capabilities, findings, and what the last connection test came to.")},
    HelpRow{"details"_L1, QT_TRANSLATE_NOOP("sme::Help", "Details"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The fields of what is selected among the mirrors, with what each means, the requests "
                              "that result, and what was found. With several hosts selected, a change is made to all "
                              "of them, as one step that can be undone.")},
    HelpRow{"problems"_L1, QT_TRANSLATE_NOOP("sme::Help", "Problems"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "What the cluster would reject (errors), what will not work as meant (warnings), and "
                              "what is worth knowing (infos). F8 and Shift+F8 go through them, Ctrl+. mends the "
                              "current one, Enter goes to its place in the text, and F1 explains its rule.")},
    HelpRow{"shootYaml"_L1, QT_TRANSLATE_NOOP("sme::Help", "Shoot YAML"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The text of the document; it can be typed in, and everything else follows. Ctrl+Space "
                              "completes fields and values, Ctrl+. mends what is marked in the line, Ctrl+F finds, "
                              "Ctrl+H replaces, Ctrl+G goes to a line, Ctrl+/ makes lines comments, Alt+Up and "
                              "Alt+Down move them. Tab indents; Ctrl+Tab leaves the text.")},
    HelpRow{"yamlScope"_L1, QT_TRANSLATE_NOOP("sme::Help", "YAML scope"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "What of the document is shown, copied and exported: the whole file, the entry of the "
                              "extension, or the MirrorConfig alone, as it can be pasted elsewhere.")},
    HelpRow{"changes"_L1, QT_TRANSLATE_NOOP("sme::Help", "Changes"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "What saving would change in the file, as a unified diff. It can be copied and applied "
                              "with patch.")},
    HelpRow{"hostsToml"_L1, QT_TRANSLATE_NOOP("sme::Help", "hosts.toml"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The files that the extension writes on each node, byte for byte, for the chosen "
                              "release. As long as the cluster rejects the document, none of them reaches a node.")},
    HelpRow{"connections"_L1, QT_TRANSLATE_NOOP("sme::Help", "Connections"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "Asks each mirror host the way containerd would and says what containerd does with the "
                              "answer: uses the host, skips it without a word, or breaks the pull. It runs from this "
                              "computer; a node may see another network, so the same test can be copied as commands "
                              "for a node.")},
    HelpRow{"pullPath"_L1, QT_TRANSLATE_NOOP("sme::Help", "Pull path"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The way of an image: which hosts containerd asks for it in which order, with the exact "
                              "requests, what each answer leads to, and which hosts are left out and why. Run makes "
                              "the requests from this computer. A log of a node can be laid over them, and a list of "
                              "images shows which mirror serves each.")},
    HelpRow{"node"_L1, QT_TRANSLATE_NOOP("sme::Help", "Node"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "Compares what lies on a node, as a folder or an archive of it, with what the open "
                              "document would write there, and says what each difference does. Nothing in an archive "
                              "is run or unpacked.")},
    HelpRow{"explain"_L1, QT_TRANSLATE_NOOP("sme::Help", "Explain"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "Paste the text of an event, of a pod or of a log: it is matched with what containerd, "
                              "the kubelet and the cluster say, and with the open document, and leads to causes with "
                              "their remedies, the likeliest first. A text that is not known is said to be so. "
                              "Nothing of it is sent anywhere.")},
    HelpRow{"shoot"_L1, QT_TRANSLATE_NOOP("sme::Help", "Shoot"),
            QT_TRANSLATE_NOOP("sme::Help", "Which of the Shoots of this file is edited. The others stay as they are.")},
    HelpRow{"extensionRelease"_L1, QT_TRANSLATE_NOOP("sme::Help", "Extension release"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The release of the registry-mirror extension that the cluster runs: it decides what is "
                              "accepted and what lands on the nodes. portable: what holds on every release that knows "
                              "the fields in use.")},
    HelpRow{"containerdVersion"_L1, QT_TRANSLATE_NOOP("sme::Help", "containerd version"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The version of containerd on the nodes: it decides what is asked and what an answer "
                              "does. any: what holds everywhere, and where versions differ, that they do.")},
    HelpRow{"apiRoot"_L1, QT_TRANSLATE_NOOP("sme::Help", "API root"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "Where containerd looks for the API of the mirror: the URL with /v2 appended to its "
                              "path, unless that ends in /v2 or is overridden. All requests begin with it.")},
    HelpRow{"commandPalette"_L1, QT_TRANSLATE_NOOP("sme::Help", "Command palette"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "Everything that can be done, found by a few letters of its name, and every mirror of "
                              "the document.")},
};

} // namespace

std::span<const HelpRow> fieldHelpRows()
{
    return fieldTable;
}

std::span<const HelpRow> viewHelpRows()
{
    return viewTable;
}

} // namespace sme
