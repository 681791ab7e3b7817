// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probe/pemreader.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace sme {

PemReader::PemReader(const QByteArray &text) : m_bio(BIO_new_mem_buf(text.constData(), int(text.size())))
{
}

bool PemReader::next()
{
    char *type = nullptr;
    char *header = nullptr;
    unsigned char *data = nullptr;
    const bool isRead = PEM_read_bio(m_bio.get(), &type, &header, &data, &m_length) == 1;
    m_type.reset(type);
    m_data.reset(data);
    const OpenSslMemory<char> unused(header);
    m_endsWell = !isRead && ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    return isRead;
}

bool PemReader::isCertificate() const
{
    return QByteArrayView(m_type.get()) == PEM_STRING_X509;
}

CertificateHandle PemReader::certificate() const
{
    return isCertificate() ? certificateFromDer({m_data.get(), m_length}) : CertificateHandle();
}

CertificateHandle certificateFromDer(QByteArrayView der)
{
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const auto *end = at + der.size();
    CertificateHandle certificate(d2i_X509(nullptr, &at, long(der.size())));
    if (at != end)
        certificate.reset();
    ERR_clear_error();
    return certificate;
}

} // namespace sme
