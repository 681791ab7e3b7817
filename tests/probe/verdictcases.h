// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testserver.h"

#include "probe/verdict.h"

#include <memory>

namespace sme::test {

/// A server, and what its API's test must come to.
struct Case
{
    const char *name;
    std::function<std::unique_ptr<Server>()> server;
    Verdict verdict;
    ContainerdOutcome containerd;
    Stage failed;
    QString limit = {};
};

QList<Case> cases();
/// Cases that end when a short limit is hit.
QList<Case> slowCases();

} // namespace sme::test
