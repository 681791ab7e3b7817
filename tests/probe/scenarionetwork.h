// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "testcertificates.h"
#include "testserver.h"

#include <QJsonObject>

#include <map>
#include <memory>

namespace sme::test {

/// The servers of a recorded scenario, on this computer: reached under their names through a SOCKS5 proxy, and with the
/// behaviour that the record describes.
class ScenarioNetwork
{
public:
    /// `servers` as in the record; `image` are the bytes that all of them have.
    ScenarioNetwork(const QJsonObject &servers, const QJsonObject &image);
    ~ScenarioNetwork();

    QString proxyUrl() const;
    /// What the servers were asked, in the order in which it came, as the data writes it: "mirror1 HEAD http://… 200".
    const QStringList &asked() const { return m_asked; }
    /// As whom, each once; no one asks for a token under that name.
    const QByteArrayList &userAgents() const { return m_userAgents; }
    /// PEM of the CA that everybody trusts, and of the one that signed the mirrors' certificates.
    static const Identity &systemCa();
    static const Identity &privateCa();

private:
    struct Host;

    void add(const QString &name, const QStringList &hosts, const QList<int> &plainPorts, const QList<int> &tlsPorts);
    Server *serverAt(const QString &host, int port) const;
    bool isPlainServer(const Server *server) const;
    /// Whether what is sent there comes to nothing, and no answer either.
    bool isBlackHole(const QString &host) const;
    void serve(Host &host, bool tls, QTcpSocket *socket, const Request &request);
    QByteArray answerTo(Host &host, const Request &request) const;
    QByteArray rightAnswer(const Host &host, const Request &request, const QJsonObject &change) const;
    QByteArray object(const QString &item) const;
    static QByteArray described(const QJsonObject &answer);
    bool fits(Host &host, qsizetype rule, const Request &request) const;
    QString itemAt(const Host &host, const Request &request) const;

    QJsonObject m_servers;
    QJsonObject m_image;
    std::map<QString, std::unique_ptr<Host>> m_hosts; ///< by server name
    std::unique_ptr<Server> m_proxy;
    bool m_resets = false; ///< the connection that ends next ends with a reset
    QStringList m_asked;
    QByteArrayList m_userAgents; ///< each once
};

} // namespace sme::test
