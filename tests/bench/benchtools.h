// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace sme::bench {

/// A Shoot with `mirrors` mirrors of three hosts each: about 360 bytes a mirror.
inline QByteArray manifest(int mirrors)
{
    QByteArray text = "apiVersion: core.gardener.cloud/v1beta1\nkind: Shoot\n"
                      "metadata:\n  name: large\n  namespace: garden-dev\n"
                      "spec:\n  extensions:\n  - type: registry-mirror\n    providerConfig:\n"
                      "      apiVersion: mirror.extensions.gardener.cloud/v1alpha1\n      kind: MirrorConfig\n"
                      "      mirrors:\n";
    for (int i = 0; i < mirrors; ++i) {
        text += "      - upstream: registry-" + QByteArray::number(i) + ".example.com\n        hosts:\n";
        for (const char *zone : {"a", "b", "c"})
            text += QByteArray("        - host: \"https://mirror-") + zone + ".region-" + QByteArray::number(i % 50)
                + ".example.com\"\n          capabilities: [\"pull\", \"resolve\"]\n";
    }
    return text;
}

/// Milliseconds that `run` takes: the median of `times` runs.
template<typename Run>
double median(int times, Run run)
{
    std::vector<double> results;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        run(i);
        results.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    const auto middle = results.begin() + times / 2;
    std::nth_element(results.begin(), middle, results.end());
    return *middle;
}

} // namespace sme::bench
