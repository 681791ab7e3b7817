// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hosts/hoststomlreader.h"

#include "containerd/hosturl.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include <toml++/toml.h>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct HostsTomlReaderTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::HostsTomlReader)
};

constexpr qsizetype maxFileSize = 1024 * 1024;

TextPlace placeOf(const toml::source_region &region)
{
    return {int(region.begin.line), int(region.begin.column)};
}

QString toString(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Error wrongType(std::string_view key, const toml::node &node)
{
    return {HostsTomlReaderTexts::tr("“%1” has a value of a wrong type, and containerd drops the whole file for it.")
                .arg(toString(key)),
            placeOf(node.source())};
}

/// containerd puts https:// before what does not begin with "http", of a host and of the server.
QString urlOf(const QString &written)
{
    return written.isEmpty() || written.startsWith("http"_L1) ? written : "https://"_L1 + written;
}

/// Why a text is not TOML. A quote that is left open is told as such: to the parser, the end of the line is a control
/// character that may not be in a text.
QString reasonOf(const toml::parse_error &error, QByteArrayView bytes)
{
    const qsizetype line = qsizetype(error.source().begin.line) - 1;
    const QList<QByteArray> lines = bytes.toByteArray().split('\n');
    const bool isAtEnd = QString::fromUtf8(lines.value(line)).trimmed().size() < qsizetype(error.source().begin.column);
    const QString reason = toString(error.description());
    return isAtEnd && reason.contains("control characters"_L1)
        ? HostsTomlReaderTexts::tr("a text in quotes does not end in its line; add the quote at its end")
        : reason;
}

/// Reads the keys of one table that containerd knows; others are ignored, as containerd does.
class SettingsReader
{
public:
    SettingsReader(const toml::table &table, Behaviours behaviours) : m_table(table), m_behaviours(behaviours) { }

    /// `place` is that of the URL.
    Result<HostSettings> read(const QString &url, TextPlace place)
    {
        m_settings.url = urlOf(url);
        m_settings.place = place;
        if (!isGoUrl(m_settings.url))
            fail({HostsTomlReaderTexts::tr("“%1” is not a URL, and containerd drops the whole file for it.")
                      .arg(m_settings.url),
                  place});
        readCapabilities();
        readStrings("ca", true, m_settings.ca);
        readClient();
        readHeaders();
        if (const std::optional<bool> value = readBool("override_path"))
            m_settings.overridePath = *value;
        m_settings.skipVerify = readBool("skip_verify");
        readDialTimeout();
        if (m_error)
            return *m_error;
        return m_settings;
    }

private:
    void fail(Error error)
    {
        if (!m_error)
            m_error = std::move(error);
    }

    /// Appends the strings of an array, or the single string where that is allowed.
    void appendStrings(std::string_view key, const toml::node &node, bool mayBeString, QStringList &into)
    {
        if (const toml::value<std::string> *text = node.as_string(); text != nullptr && mayBeString) {
            into.append(toString(text->get()));
            return;
        }
        const toml::array *array = node.as_array();
        if (array == nullptr)
            return fail(wrongType(key, node));
        for (const toml::node &element : *array) {
            const toml::value<std::string> *text = element.as_string();
            if (text == nullptr)
                return fail(wrongType(key, element));
            into.append(toString(text->get()));
        }
    }

    void readStrings(std::string_view key, bool mayBeString, QStringList &into)
    {
        if (const toml::node *node = m_table.get(key))
            appendStrings(key, *node, mayBeString, into);
    }

    void readCapabilities()
    {
        readStrings("capabilities", false, m_settings.capabilities);
        for (QString &capability : m_settings.capabilities) {
            capability = capability.toLower();
            if (capability == "referrers"_L1 && m_behaviours.testFlag(Behaviour::KnowsReferrers))
                continue;
            if (capability != "pull"_L1 && capability != "resolve"_L1 && capability != "push"_L1)
                fail({HostsTomlReaderTexts::tr(
                          "The capability “%1” is unknown, and containerd drops the whole file for it.")
                          .arg(capability),
                      placeOf(m_table.get("capabilities")->source())});
        }
    }

    /// A path, a list of paths, or a list of pairs of paths.
    void readClient()
    {
        constexpr std::string_view key = "client";
        const toml::node *node = m_table.get(key);
        const toml::array *array = node == nullptr ? nullptr : node->as_array();
        if (array == nullptr) {
            readStrings(key, true, m_settings.client);
            return;
        }
        for (const toml::node &element : *array) {
            const toml::array *pair = element.as_array();
            if (pair != nullptr && pair->size() != 2)
                return fail(wrongType(key, element));
            appendStrings(key, element, true, m_settings.client);
        }
    }

    void readHeaders()
    {
        const toml::node *node = m_table.get("header");
        if (node == nullptr)
            return;
        const toml::table *headers = node->as_table();
        if (headers == nullptr)
            return fail(wrongType("header", *node));
        for (const auto &[name, value] : *headers) {
            QStringList values;
            appendStrings("header", value, true, values);
            for (const QString &text : std::as_const(values))
                m_settings.headers.append(toString(name.str()) + ": "_L1 + text);
        }
    }

    std::optional<bool> readBool(std::string_view key)
    {
        const toml::node *node = m_table.get(key);
        if (node == nullptr)
            return std::nullopt;
        if (!node->is_boolean())
            fail(wrongType(key, *node));
        return node->value<bool>();
    }

    void readDialTimeout()
    {
        constexpr std::string_view key = "dial_timeout";
        const toml::node *node = m_table.get(key);
        if (node == nullptr)
            return;
        static const QRegularExpression duration(
            u"^([-+]?(([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(ns|us|µs|μs|ms|s|m|h))+|[-+]?0|)$"_s);
        m_settings.dialTimeout = toString(node->value<std::string_view>().value_or(std::string_view()));
        // Versions that do not know the key read nothing wrong in it.
        if (!m_behaviours.testFlag(Behaviour::KnowsDialTimeout)) {
            m_settings.dialTimeout.clear();
            return;
        }
        if (!node->is_string() || !duration.match(m_settings.dialTimeout).hasMatch())
            fail(wrongType(key, *node));
    }

    const toml::table &m_table;
    Behaviours m_behaviours;
    HostSettings m_settings;
    std::optional<Error> m_error;
};

Result<QList<HostSettings>> readHosts(const toml::table &root, Behaviours behaviours)
{
    QList<HostSettings> hosts;
    const toml::node *node = root.get("host");
    if (node == nullptr)
        return hosts;
    const toml::table *tables = node->as_table();
    if (tables == nullptr)
        return wrongType("host", *node);
    for (const auto &[url, value] : *tables) {
        const toml::table *table = value.as_table();
        if (table == nullptr)
            return wrongType(url.str(), value);
        // The place of the key: a table's own is not known when only tables below it have a header.
        Result<HostSettings> host = SettingsReader(*table, behaviours).read(toString(url.str()), placeOf(url.source()));
        if (!host)
            return host.error();
        hosts.append(std::move(*host));
    }
    // toml++ sorts by key; containerd takes the hosts as they come in the file.
    std::stable_sort(hosts.begin(), hosts.end(), [](const HostSettings &a, const HostSettings &b) {
        return std::pair(a.place.line, a.place.column) < std::pair(b.place.line, b.place.column);
    });
    return hosts;
}

/// containerd 2.x looks for headers of tables to learn the order of hosts; what has none is not there for it.
void hideUnseen(HostsToml &file, QByteArrayView bytes)
{
    const QList<QByteArray> lines = bytes.toByteArray().split('\n');
    const auto hasHeader = [&](const HostSettings &host) {
        return lines.value(host.place.line - 1).trimmed().startsWith('[');
    };
    const auto seen = std::stable_partition(file.hosts.begin(), file.hosts.end(), hasHeader);
    file.unseen.append(QList<HostSettings>(seen, file.hosts.end()));
    file.hosts.erase(seen, file.hosts.end());
}

} // namespace

Result<HostsToml> readHostsToml(QByteArrayView bytes)
{
    return readHostsToml(bytes, Behaviours(Behaviour::KnowsDialTimeout) | Behaviour::HonoursLoneServer);
}

Result<HostsToml> readHostsToml(QByteArrayView bytes, Behaviours behaviours)
{
    if (behaviours.testFlag(Behaviour::StrictTomlReader) && bytes.startsWith("\xef\xbb\xbf"))
        return Error{HostsTomlReaderTexts::tr(
                         "The file begins with a byte order mark, and containerd drops the whole file for it."),
                     {1, 1}};
    if (bytes.size() > maxFileSize)
        return Error{HostsTomlReaderTexts::tr("The file is larger than 1 MiB."), {}};
    toml::table root;
    try {
        root = toml::parse(std::string_view(bytes.data(), std::size_t(bytes.size())));
    } catch (const toml::parse_error &error) {
        return Error{HostsTomlReaderTexts::tr("This is not TOML: %1. containerd drops the whole file for it.")
                         .arg(reasonOf(error, bytes)),
                     placeOf(error.source())};
    }
    QString serverUrl;
    TextPlace serverPlace = placeOf(root.source());
    if (const toml::node *server = root.get("server")) {
        if (!server->is_string())
            return wrongType("server", *server);
        serverUrl = toString(server->value<std::string_view>().value_or(std::string_view()));
        serverPlace = placeOf(server->source());
    }
    Result<HostSettings> server = SettingsReader(root, behaviours).read(serverUrl, serverPlace);
    if (!server)
        return server.error();
    Result<QList<HostSettings>> hosts = readHosts(root, behaviours);
    if (!hosts)
        return hosts.error();
    HostsToml file{std::move(*server), std::move(*hosts), {}, false};
    if (behaviours.testFlag(Behaviour::StrictTomlReader))
        hideUnseen(file, bytes);
    file.isIgnored = !behaviours.testFlag(Behaviour::HonoursLoneServer) && root.get("host") == nullptr;
    return file;
}

} // namespace sme
