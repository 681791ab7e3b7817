// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testserver.h"

#include "probe/verdict.h"

#include <optional>

namespace sme::test {

/// Changes what a right registry answers; nothing leaves it as it is.
using Twist = std::function<std::optional<QByteArray>(const Image &, const Request &)>;

struct ImageCase
{
    const char *name;
    Twist twist;
    Verdict verdict;
    ContainerdOutcome containerd;
    Stage failed = Stage::Manifest;
};

bool isResolve(const Request &request);
bool isByDigest(const Request &request);
bool isBlob(const Request &request);

QList<ImageCase> imageCases();

} // namespace sme::test
