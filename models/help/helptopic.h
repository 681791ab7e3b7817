// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "containerd/version.h"
#include "mirror/release.h"

#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace sme {

/// What a help topic is about.
enum class HelpKind {
    Rule, ///< of a finding; the id is that of the rule, "plain-http"
    Verdict, ///< of a connection test; the id is that of the verdict, "tls-expired"
    Outcome, ///< what containerd does with a host; the id is "uses", "partly", "skips", "breaks"
    Field, ///< of a MirrorConfig; the id is its name in YAML, "caBundleSecretReferenceName"
    Release, ///< of the extension; the id is that of the choice, "v0.22", "portable"
    Containerd, ///< what some versions of containerd do; the id is a number, the title names the versions
    View, ///< a part of the window; the id is its object name, "pullPath"
};

/// A text that explains something: what it is, and what to do about it or with it.
struct HelpTopic
{
    HelpKind kind = HelpKind::Rule;
    QString id;
    QString title; ///< for people
    QString text; ///< plain text, whole sentences
    QString example = {}; ///< of a rule: YAML in which it finds something, see ruleexample.h
};

/// The one source of what F1, the manual pages and the reports explain: all topics of a kind, in the order of its
/// table.
QList<HelpTopic> helpTopics(HelpKind kind);
/// Nothing if there is no such topic.
std::optional<HelpTopic> helpTopic(HelpKind kind, const QString &id);

/// All that holds for the release of the extension that is chosen; the topics tell what each has new. Of "portable",
/// what that is.
HelpTopic releasePage(const ReleaseChoice &choice);
/// What the version of containerd that is chosen does as only some do, a paragraph each; of "any", that they differ.
HelpTopic containerdPage(const ContainerdChoice &choice);

} // namespace sme
