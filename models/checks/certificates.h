// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArrayView>

namespace sme {

/// Whether `pem` is one or more PEM blocks, each of which holds an X.509 certificate. The error says which block is
/// none, with its line. Text between the blocks is fine.
///
/// Admission looks at the first block only, containerd at all of them. A certificate is looked at as far as its DER
/// structure goes; signatures and dates are not checked.
Result<void> checkCertificateBundle(QByteArrayView pem);

} // namespace sme
