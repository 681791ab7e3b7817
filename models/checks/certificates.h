// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QDateTime>
#include <QString>

namespace sme {

/// What becomes of a CA bundle. A certificate is looked at as far as its DER structure goes; signatures are not
/// checked.
struct CertificateBundle
{
    QString problem; ///< why admission rejects it, which looks at the first PEM block that can be read; or empty
    int loaded = 0; ///< certificates that containerd loads
    bool isPartial = false; ///< there is more in it than containerd loads
    bool hasPrivateKey = false;
    /// When the first of the loaded certificates ends for good (UTC): one with a successor of the same subject in the
    /// bundle does not count. Invalid where that is not known.
    QDateTime ends;
};

/// Reads PEM as Go's encoding/pem does: what is no block is passed over.
CertificateBundle readCertificateBundle(QByteArrayView pem);

} // namespace sme
