// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probetest.h"
#include "testcertificates.h"
#include "testmain.h"
#include "testserver.h"

#include <QDir>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace sme;
using namespace sme::test;

namespace {

/// A port on which nothing listens now.
quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool listens(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(500);
}

/// A program of the system that serves on ports of 127.0.0.1, and ends with this object.
class Service
{
public:
    ~Service()
    {
        m_process.terminate();
        if (!m_process.waitForFinished(5000))
            m_process.kill();
        m_process.waitForFinished(5000);
    }

    bool start(const QString &program, const QStringList &arguments, const QList<quint16> &ports)
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        const auto ready = [&] { return std::ranges::all_of(ports, listens); };
        const bool started =
            QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning || ready(); }, 20000)
            && m_process.state() == QProcess::Running;
        if (!started)
            qWarning("%s", m_process.readAll().constData());
        return started;
    }

private:
    QProcess m_process;
};

QString urlOf(const QString &scheme, quint16 port, const QString &path = {})
{
    return u"%1://127.0.0.1:%2%3"_s.arg(scheme).arg(port).arg(path);
}

} // namespace

/// The verdicts about Debian's docker-registry, bare, with TLS and with passwords, and about nginx in front of it.
class RegistryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void registry_data();
    void registry();
    void registryDetails();
    void nginx_data();
    void nginx();

private:
    QString write(const QString &name, const QByteArray &text) const;
    bool startRegistry(quint16 port, const QByteArray &extraHttp = {}, const QByteArray &extra = {});
    bool push(quint16 port);
    QByteArray call(const QByteArray &method, const QUrl &url, const QByteArray &type, const QByteArray &body,
                    int expected);
    bool startNginx();
    void compare(const QString &url, bool withImage, const QString &verdict, const QString &containerd);

    QTemporaryDir m_directory;
    std::vector<std::unique_ptr<Service>> m_services;
    Image m_image;
    Identity m_root;
    Identity m_server;
    quint16 m_plain = 0;
    quint16 m_tls = 0;
    quint16 m_password = 0;
    quint16 m_front = 0; ///< nginx with TLS
    quint16 m_clientCertificate = 0;
    quint16 m_oldTls = 0;
};

QString RegistryTest::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("The test cannot write its files.");
    return file.fileName();
}

bool RegistryTest::startRegistry(quint16 port, const QByteArray &extraHttp, const QByteArray &extra)
{
    const QByteArray number = QByteArray::number(port);
    const QString file = write(u"registry-%1.yml"_s.arg(port),
                               "version: 0.1\nlog: {level: error}\nstorage:\n  filesystem: {rootdirectory: "
                                   + m_directory.filePath(u"images"_s).toUtf8() + "}\nhttp:\n  addr: 127.0.0.1:"
                                   + number + "\n  secret: for-this-test-only\n" + extraHttp + extra);
    m_services.push_back(std::make_unique<Service>());
    return m_services.back()->start(u"docker-registry"_s, {u"serve"_s, file}, {port});
}

QByteArray RegistryTest::call(const QByteArray &method, const QUrl &url, const QByteArray &type, const QByteArray &body,
                              int expected)
{
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, type);
    QNetworkReply *reply = manager.sendCustomRequest(request, method, body);
    QSignalSpy finished(reply, &QNetworkReply::finished);
    finished.wait(20000);
    if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != expected)
        qWarning("%s: %s", qPrintable(reply->errorString()), reply->readAll().constData());
    return reply->rawHeader("Location");
}

/// Puts the image into the registry, as a client does.
bool RegistryTest::push(quint16 port)
{
    const QUrl uploads(urlOf(u"http"_s, port, u"/v2/team/app/blobs/uploads/"_s));
    QUrl upload = uploads.resolved(QUrl::fromEncoded(call("POST", uploads, "application/octet-stream", {}, 202)));
    upload.setQuery(upload.query() + u"&digest="_s + QString::fromLatin1(m_image.configDigest));
    call("PUT", upload, "application/octet-stream", m_image.config, 201);
    const QUrl manifest(urlOf(u"http"_s, port, u"/v2/team/app/manifests/1"_s));
    return !call("PUT", manifest, m_image.mediaType, m_image.manifest, 201).isEmpty();
}

bool RegistryTest::startNginx()
{
    m_front = freePort();
    m_clientCertificate = freePort();
    m_oldTls = freePort();
    const QByteArray server = "  server {\n    server_name _;\n    ssl_certificate server.pem;\n"
                              "    ssl_certificate_key server.key;\n    listen 127.0.0.1:";
    QByteArray text = "daemon off;\npid nginx.pid;\nerror_log stderr error;\nevents {}\nhttp {\n  access_log off;\n";
    for (const char *name : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += QByteArray("  ") + name + "_temp_path tmp_" + name + ";\n";
    const QByteArray registry = "proxy_pass http://127.0.0.1:" + QByteArray::number(m_plain) + "/v2/; ";
    text += server + QByteArray::number(m_front) + " ssl;\n    default_type text/html;\n"
        + "    location /mirror/v2/ { " + registry + "}\n"
        + "    location /noapi/v2/team/ { proxy_pass http://127.0.0.1:" + QByteArray::number(m_plain) + "/v2/team/; }\n"
        + "    location / { return 404; }\n    location /web/ { return 200 '<html></html>'; }\n    location /busy/ { "
          "return 429; }\n"
        + "    location /closed/ { return 403; }\n    location /moved/ { return 301 /mirror/v2/; }\n"
        + "    location /circle/ { return 302 /circle/v2/; }\n"
        + "    location /down/ { proxy_pass http://127.0.0.1:1; }\n  }\n";
    text += server + QByteArray::number(m_clientCertificate)
        + " ssl;\n    ssl_verify_client on;\n    ssl_client_certificate root.pem;\n  }\n";
    text += server + QByteArray::number(m_oldTls)
        + " ssl;\n    ssl_protocols TLSv1.1;\n    ssl_ciphers DEFAULT@SECLEVEL=0;\n  }\n}\n";
    m_services.push_back(std::make_unique<Service>());
    return m_services.back()->start(
        u"nginx"_s, {u"-p"_s, m_directory.path(), u"-c"_s, write(u"nginx.conf"_s, text), u"-e"_s, u"stderr"_s},
        {m_front, m_clientCertificate, m_oldTls});
}

void RegistryTest::initTestCase()
{
    if (QStandardPaths::findExecutable(u"docker-registry"_s).isEmpty())
        QSKIP("docker-registry is not installed");
    m_root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    m_server = makeCertificate({}, &m_root);
    write(u"root.pem"_s, m_root.certificate);
    const QByteArray certificate = write(u"server.pem"_s, m_server.certificate).toUtf8();
    const QByteArray key = write(u"server.key"_s, m_server.key).toUtf8();

    m_plain = freePort();
    m_tls = freePort();
    QVERIFY(startRegistry(m_plain));
    QVERIFY(push(m_plain));
    QVERIFY(startRegistry(m_tls, "  tls: {certificate: " + certificate + ", key: " + key + "}\n"));
}

void RegistryTest::cleanupTestCase()
{
    m_services.clear();
}

void RegistryTest::compare(const QString &url, bool withImage, const QString &verdict, const QString &containerd)
{
    ProbeRequest request = withImage ? imageProbeOf(url) : probeOf(url);
    request.caBundle = m_root.certificate;
    const ProbeResult result = runProbe(request);
    QVERIFY2(verdictId(result.verdict) == verdict, qPrintable(verdictId(result.verdict) + u": "_s + result.summary));
    QCOMPARE(outcomeId(result.containerd), containerd);
}

void RegistryTest::registry_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("image");
    QTest::addColumn<bool>("trusted");
    QTest::addColumn<QString>("verdict");
    const QString plain = urlOf(u"http"_s, m_plain);
    const QString tls = urlOf(u"https"_s, m_tls);
    const QString there = u"up.example/team/app:1"_s;
    QTest::newRow("plain") << plain << u""_s << true << u"ok"_s;
    QTest::newRow("plain, by name") << QString(plain).replace("127.0.0.1"_L1, "localhost"_L1) << u""_s << true
                                    << u"ok"_s;
    QTest::newRow("plain, image") << plain << there << true << u"ok"_s;
    QTest::newRow("plain, image by digest")
        << plain << u"up.example/team/app@"_s + QString::fromLatin1(m_image.digest) << true << u"ok"_s;
    QTest::newRow("plain, other tag") << plain << u"up.example/team/app:2"_s << true << u"image-not-found"_s;
    QTest::newRow("plain, other image") << plain << u"up.example/other:1"_s << true << u"image-not-found"_s;
    QTest::newRow("plain, other digest") << plain << u"up.example/team/app@"_s + QString::fromLatin1(sha256("other"))
                                         << true << u"image-not-found"_s;
    QTest::newRow("plain, asked over TLS") << urlOf(u"https"_s, m_plain) << u""_s << true << u"http-on-https"_s;
    QTest::newRow("TLS") << tls << u""_s << true << u"ok"_s;
    QTest::newRow("TLS, image") << tls << there << true << u"ok"_s;
    QTest::newRow("TLS, not trusted") << tls << there << false << u"tls-untrusted"_s;
    QTest::newRow("TLS, asked in plain HTTP") << urlOf(u"http"_s, m_tls) << there << true << u"https-on-http"_s;
    QTest::newRow("below a path") << plain + u"/path"_s << u""_s << true << u"not-a-registry"_s;
}

void RegistryTest::registry()
{
    QFETCH(QString, url);
    QFETCH(QString, image);
    QFETCH(bool, trusted);
    ProbeRequest request = probeOf(url);
    if (!image.isEmpty())
        request.image = *parseImageReference(image);
    if (trusted)
        request.caBundle = m_root.certificate;
    const ProbeResult result = runProbe(request);
    QTEST(verdictId(result.verdict), "verdict");
    QCOMPARE(outcomeId(result.containerd), result.verdict == Verdict::Ok ? u"uses"_s : u"skips"_s);
}

void RegistryTest::registryDetails()
{
    const QString htpasswd = QStandardPaths::findExecutable(u"htpasswd"_s);
    if (htpasswd.isEmpty())
        QSKIP("htpasswd is not installed");
    QProcess process;
    process.start(htpasswd, {u"-Bbn"_s, u"user"_s, u"for-this-test-only"_s});
    QVERIFY(process.waitForFinished(20000));
    const QByteArray users = write(u"users"_s, process.readAllStandardOutput().trimmed() + '\n').toUtf8();
    m_password = freePort();
    QVERIFY(startRegistry(m_password, {}, "auth:\n  htpasswd: {realm: the-realm, path: " + users + "}\n"));
    for (const bool withImage : {false, true}) {
        const QString url = urlOf(u"http"_s, m_password);
        const ProbeResult result = runProbe(withImage ? imageProbeOf(url) : probeOf(url));
        QCOMPARE(verdictId(result.verdict), u"auth-required"_s);
        QCOMPARE(outcomeId(result.containerd), u"skips"_s);
        const auto &challenge = result.stage(Stage::Api)->as<ApiReport>().answer.challenge;
        QVERIFY(challenge);
        QCOMPARE(challenge->scheme, u"Basic"_s);
        QCOMPARE(challenge->realm, u"the-realm"_s);
    }
    const ProbeResult plain = runProbe(probeOf(urlOf(u"http"_s, m_plain)));
    QCOMPARE(plain.stage(Stage::Api)->as<ApiReport>().answer.apiVersion, u"registry/2.0"_s);
}

void RegistryTest::nginx_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("withImage");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("containerd");
    const auto row = [](const char *name, const QString &path, bool withImage, const QString &verdict,
                        const QString &containerd) {
        QTest::newRow(name) << path << withImage << verdict << containerd;
    };
    row("registry below a path", u"/mirror"_s, false, u"ok"_s, u"uses"_s);
    row("registry below a path, image", u"/mirror"_s, true, u"ok"_s, u"uses"_s);
    row("path without an API", u"/noapi"_s, false, u"not-a-registry"_s, u"skips"_s);
    row("path without an API, image", u"/noapi"_s, true, u"ok"_s, u"uses"_s);
    row("nothing there", u""_s, false, u"not-a-registry"_s, u"skips"_s);
    row("web page", u"/web"_s, false, u"not-a-registry"_s, u"breaks"_s);
    row("web page, image", u"/web"_s, true, u"not-a-registry"_s, u"breaks"_s);
    row("rate limit", u"/busy"_s, false, u"rate-limited"_s, u"skips"_s);
    row("forbidden", u"/closed"_s, true, u"forbidden"_s, u"skips"_s);
    row("moved", u"/moved"_s, false, u"ok"_s, u"uses"_s);
    row("circle", u"/circle"_s, false, u"redirect-failure"_s, u"skips"_s);
    row("registry behind is down", u"/down"_s, false, u"server-error"_s, u"skips"_s);
}

void RegistryTest::nginx()
{
    if (m_front == 0) {
        if (QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/bin"_s}).isEmpty())
            QSKIP("nginx is not installed");
        QVERIFY(startNginx());
        compare(urlOf(u"https"_s, m_clientCertificate), false, u"tls-client-certificate"_s, u"skips"_s);
        compare(urlOf(u"https"_s, m_oldTls), false, u"tls-failure"_s, u"skips"_s);
        compare(urlOf(u"http"_s, m_front), false, u"https-on-http"_s, u"skips"_s);
    }
    QFETCH(QString, path);
    QFETCH(bool, withImage);
    QFETCH(QString, verdict);
    QFETCH(QString, containerd);
    compare(urlOf(u"https"_s, m_front, path), withImage, verdict, containerd);
}

MIRROR_TEST(RegistryTest)
#include "tst_registry.moc"
