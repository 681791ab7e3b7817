// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/connection.h"

#include <QObject>

namespace sme {

class HttpExchange;

/// Finds out whether a port speaks the other protocol than its URL says: TLS where plain HTTP was expected, or the
/// other way round. Nothing but a bare request or the beginning of a handshake is sent.
class PortProbe final : public QObject
{
    Q_OBJECT

public:
    explicit PortProbe(QObject *parent = nullptr);

    /// `endpoint` with the protocol to look for.
    void start(const Endpoint &endpoint, std::shared_ptr<const TlsTrust> trust);

Q_SIGNALS:
    void answered(bool speaksIt);

private:
    void askHttp();
    void answer(bool speaksIt);

    Connection *m_connection = nullptr;
    QTimer m_timer;
    bool m_answered = false;
};

} // namespace sme
