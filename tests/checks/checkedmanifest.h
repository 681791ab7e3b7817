// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/validator.h"

namespace sme::test {

/// A Shoot with these lines as the list of mirrors, and with `after` below spec.
inline QByteArray shootText(const QByteArray &mirrors, const QByteArray &after = {})
{
    return "apiVersion: core.gardener.cloud/v1beta1\n"
           "kind: Shoot\n"
           "metadata: {name: crazy-botany, namespace: garden-dev}\n"
           "spec:\n"
           "  extensions:\n"
           "  - type: registry-mirror\n"
           "    providerConfig:\n"
           "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n"
           "      kind: MirrorConfig\n"
           "      mirrors:\n"
        + mirrors + after;
}

/// One mirror as a line of that list.
inline QByteArray mirrorLine(const QByteArray &upstream, const QByteArray &hosts)
{
    return "      - {upstream: \"" + upstream + "\", hosts: [" + hosts + "]}\n";
}

/// A host in braces: its URL, and further fields as they are written.
inline QByteArray host(const QByteArray &url, const QByteArray &rest = {})
{
    return "{host: \"" + url + "\"" + (rest.isEmpty() ? QByteArray() : ", " + rest) + "}";
}

} // namespace sme::test
