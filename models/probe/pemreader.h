// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/opensslhandle.h"

#include <QByteArray>

namespace sme {

/// Goes through the certificates of a PEM text, and what else is in it.
class PemReader
{
public:
    /// `text` must outlive the reader.
    explicit PemReader(const QByteArray &text);

    /// Turns to the next block; false at the end of the text, and at what cannot be read.
    bool next();
    /// The certificate of this block; nothing if it is none, or none that can be read.
    CertificateHandle certificate() const;
    /// Whether this block says that it is a certificate.
    bool isCertificate() const;
    /// After the last block: whether there was nothing more that looks like one.
    bool endsWell() const { return m_endsWell; }

private:
    BioHandle m_bio;
    OpenSslMemory<char> m_type;
    OpenSslMemory<unsigned char> m_data;
    long m_length = 0;
    bool m_endsWell = false;
};

/// Nothing if it is no certificate, or is followed by something else.
CertificateHandle certificateFromDer(QByteArrayView der);

} // namespace sme
