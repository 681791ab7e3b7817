// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/explanation.h"

#include "node/explanationplace.h"
#include "node/jsonvalues.h"
#include "node/messagelines.h"
#include "node/nodedata.h"
#include "node/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QUrl>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ErrorExplanationTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ErrorExplanation)
};

constexpr qsizetype maxMessage = 16 * 1024;
constexpr qsizetype maxMessages = 20'000;
constexpr qsizetype readOfBeginning = 5'000;
constexpr qsizetype maxTold = 20;

bool fits(const std::vector<QRegularExpression> &patterns, const QString &text)
{
    return std::ranges::any_of(patterns,
                               [&](const QRegularExpression &pattern) { return pattern.match(text).hasMatch(); });
}

/// Words like "connection refused" are of this tool's subject only if the text is about images, or says nothing else.
bool isAboutPulls(const QString &message)
{
    const NodeData &data = NodeData::instance();
    if (fits(data.otherSubjects(), message))
        return false;
    constexpr qsizetype longestFragment = 200;
    const bool isFragment = message.size() <= longestFragment && !message.contains("://"_L1);
    return fits(data.pullContext(), message) || (isFragment && data.fragment().match(message).hasMatch());
}

/// The status of an answer that the log tells on the way is no error: a 401 asks for a token, a 307 leads to the
/// storage.
bool isAnswer(const QString &message)
{
    return message.contains("response received"_L1);
}

const ErrorKind *kindOf(const QString &message, int status)
{
    std::optional<bool> aboutPulls;
    if (isAnswer(message))
        status = 0;
    for (const ErrorKind &kind : NodeData::instance().errorKinds()) {
        const bool isStatus = status != 0 && status >= kind.firstStatus && status <= kind.lastStatus;
        if (!isStatus && !fits(kind.patterns, message))
            continue;
        if (!kind.needsContext)
            return &kind;
        if (!aboutPulls)
            aboutPulls = isAboutPulls(message);
        if (*aboutPulls)
            return &kind;
    }
    return nullptr;
}

QStringList versionsOf(const ErrorKind &kind, const QString &message)
{
    QStringList versions = kind.versions;
    for (const VersionHint &hint : NodeData::instance().versionHints()) {
        if (hint.pattern.match(message).hasMatch())
            versions.removeIf([&](const QString &version) { return !hint.versions.contains(version); });
    }
    // A text that was put together by hand can contradict itself.
    return versions.isEmpty() ? kind.versions : versions;
}

/// Parts of a text that goes into a command for a shell.
QString forShell(const QString &text, const QString &otherwise)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9][A-Za-z0-9._:/@+-]*$"_s);
    return plain.match(text).hasMatch() ? text : otherwise;
}

/// Puts what was recognised into a text of the table.
class TextFiller
{
public:
    TextFiller(const ExplainedMessage &message, const ShootManifest *manifest)
    {
        const MessageFacts &facts = message.facts;
        const QString host = forShell(facts.host, u"HOST"_s);
        const bool hasPort = QRegularExpression(u":\\d+$"_s).match(host).hasMatch();
        m_values = {
            {u"{image}"_s, forShell(facts.image, u"IMAGE"_s)},
            {u"{registry}"_s, forShell(message.upstream, u"UPSTREAM"_s)},
            {u"{hostname}"_s, hasPort ? host.section(u':', 0, -2) : host},
            {u"{hostport}"_s, hasPort ? host : host + (facts.url.startsWith("http:"_L1) ? ":80"_L1 : ":443"_L1)},
            {u"{host}"_s, host},
            {u"{root}"_s, forShell(rootOf(message, manifest), u"URL"_s)},
            {u"{url}"_s, forShell(facts.url.section(u'?', 0, 0), u"URL"_s)},
        };
    }

    QString fill(const QString &text) const
    {
        return insert(QCoreApplication::translate("sme::ErrorTexts", text.toUtf8().constData()));
    }

    QString insert(QString result) const
    {
        for (const auto &[name, value] : m_values)
            result.replace(name, value);
        return result;
    }

private:
    QList<std::pair<QString, QString>> m_values;
};

/// The command that a check of the table is, and whether it is for a node; empty for a check in prose.
std::pair<QString, bool> commandOf(const QString &check)
{
    constexpr QLatin1StringView onNode("On a node: ");
    static const QRegularExpression command(u"^(?:shoot-mirror|kubectl|openssl|docker) "_s);
    if (check.startsWith(onNode))
        return {check.sliced(onNode.size()), true};
    return {command.match(check).hasMatch() ? check : QString(), false};
}

/// A message before it is put into words.
struct Found
{
    QString message;
    const ErrorKind *kind = nullptr;
    std::ptrdiff_t order = 0; ///< of the kind
    int weight = 0;
    MessageFacts facts;
};

/// What on the node keeps all pulls from working first, then how pulls ended, then what happened on the way.
int weightOf(const ErrorKind &kind, const QString &message)
{
    if (kind.generic)
        return 3;
    if (!kind.needsContext)
        return 0;
    return endsPull(message) ? 1 : 2;
}

class Explainer
{
public:
    Explainer(const ShootManifest *manifest, const ContainerdChoice &version) : m_manifest(manifest), m_version(version)
    {
    }

    ErrorExplanation run(const QString &text)
    {
        readMessages(text);
        if (m_found.isEmpty())
            readWrapped(text);
        for (const Found &found : std::as_const(m_found))
            m_all.complete(found.facts);
        std::ranges::stable_sort(m_found, [](const Found &a, const Found &b) {
            return std::pair(a.weight, a.order) < std::pair(b.weight, b.order);
        });
        return explanation();
    }

private:
    /// Of a text that is too long, its end says more than its beginning.
    void readMessages(const QString &text)
    {
        QList<QStringView> lines;
        for (const QStringView line : QStringView(text).tokenize(u'\n', Qt::SkipEmptyParts))
            lines.append(line);
        m_unread = std::max<qsizetype>(0, lines.size() - maxMessages);
        if (m_unread > 0)
            lines.remove(readOfBeginning, m_unread);
        for (qsizetype i = 0; i < lines.size();) {
            const qsizetype count = linesOfMessage(lines, i);
            if (count == 1 || !readJoined(lines.sliced(i, count))) {
                for (qsizetype k = i; k < i + count; ++k)
                    readMessage(plainMessage(lines.at(k).first(std::min(lines.at(k).size(), maxMessage))));
            }
            i += count;
        }
    }

    /// A message that goes on in the next lines, if only they say what it means.
    bool readJoined(const QList<QStringView> &lines)
    {
        const QString first = plainMessage(lines.constFirst());
        const ErrorKind *ofFirst = kindOf(first, factsOf(first).status);
        if (ofFirst != nullptr && !ofFirst->generic)
            return false;
        const QString joined = plainMessage(joinedLines(lines).left(maxMessage));
        const ErrorKind *kind = endsPull(joined) ? kindOf(joined, factsOf(joined).status) : nullptr;
        if (kind == nullptr || kind->generic)
            return false;
        readMessage(joined);
        return true;
    }

    /// A message that was broken where nothing tells that it goes on.
    void readWrapped(const QString &text)
    {
        if (text.size() <= maxMessage)
            readMessage(plainMessage(text));
    }

    void readMessage(const QString &message)
    {
        if (message.isEmpty())
            return;
        MessageFacts facts = factsOf(message);
        const ErrorKind *kind = kindOf(message, facts.status);
        m_hasUnknownEnd = m_hasUnknownEnd || (kind == nullptr && endsPull(message));
        if (kind == nullptr) {
            m_recognised.complete(facts);
            if (m_recognised.host.isEmpty())
                m_recognised.host = facts.host;
            if (m_recognised.url.isEmpty())
                m_recognised.url = facts.url;
            if (m_recognised.status == 0 && !isAnswer(message))
                m_recognised.status = facts.status;
            return;
        }
        const auto order = kind - NodeData::instance().errorKinds().data();
        m_found.append({message, kind, order, weightOf(*kind, message), facts});
    }

    ErrorExplanation explanation()
    {
        ErrorExplanation result;
        result.unread = m_unread;
        m_all.complete(m_recognised);
        const bool onlyGeneric = m_found.isEmpty() || m_found.constFirst().kind->generic;
        if (m_found.isEmpty() || (onlyGeneric && m_hasUnknownEnd)) {
            result.main = unknown();
            return result;
        }
        result.main = explained(m_found.constFirst());
        for (qsizetype i = 1; i < m_found.size() && result.also.size() < maxTold; ++i)
            addOther(result, m_found.at(i));
        return result;
    }

    void addOther(ErrorExplanation &result, const Found &found) const
    {
        if (found.kind->generic)
            return;
        const auto isSame = [&](const ExplainedMessage &told) {
            return told.kind == found.kind->id && told.facts.status == found.facts.status
                && (found.facts.host.isEmpty() || told.facts.host == found.facts.host);
        };
        if (!isSame(result.main) && std::ranges::none_of(result.also, isSame))
            result.also.append(explained(found));
    }

    ExplainedMessage unknown() const
    {
        ExplainedMessage message;
        message.facts = m_recognised;
        message.facts.complete(m_all);
        message.upstream = message.facts.registry;
        if (m_manifest != nullptr)
            locate(message, ErrorField::None, *m_manifest);
        return message;
    }

    ExplainedMessage explained(const Found &found) const
    {
        ExplainedMessage message;
        message.kind = found.kind->id;
        message.generic = found.kind->generic;
        message.message = redacted(found.message);
        message.facts = found.facts;
        message.facts.complete(m_all);
        message.upstream = message.facts.registry;
        message.versions = versionsOf(*found.kind, found.message);
        if (m_manifest != nullptr)
            locate(message, found.kind->field, *m_manifest);
        const TextFiller filler(message, m_manifest);
        message.effect = filler.fill(found.kind->effect);
        if (found.message.contains("trying next host"_L1))
            message.effect = ErrorExplanationTexts::tr("The log says that containerd went on to the next host.") + u' '
                + message.effect;
        for (const ErrorCause &cause : found.kind->causes) {
            const auto [command, isOnNode] = commandOf(cause.check);
            message.causes.append({.cause = filler.fill(cause.cause),
                                   .remedy = filler.fill(cause.remedy),
                                   .check = filler.fill(cause.check),
                                   .command = filler.insert(command),
                                   .isOnNode = isOnNode});
        }
        noteVersion(message);
        return message;
    }

    void noteVersion(ExplainedMessage &message) const
    {
        if (m_version.isAny())
            return;
        const QString minor = u"%1.%2"_s.arg(m_version.version()->major).arg(m_version.version()->minor);
        if (message.versions.contains(minor) || !NodeData::minorVersions().contains(minor))
            return;
        const QString note =
            ErrorExplanationTexts::tr("This wording is of containerd %1, not of %2: look which version the node has.")
                .arg(message.versions.join(", "_L1), minor);
        message.note = message.note.isEmpty() ? note : message.note + u' ' + note;
    }

    const ShootManifest *m_manifest;
    const ContainerdChoice &m_version;
    QList<Found> m_found;
    MessageFacts m_all;
    MessageFacts m_recognised; ///< of messages that are not known
    bool m_hasUnknownEnd = false;
    qsizetype m_unread = 0;
};

} // namespace

QJsonObject ExplainedMessage::toJson() const
{
    QJsonArray all;
    for (const ExplainedCause &cause : causes)
        all += QJsonObject{{u"cause"_s, cause.cause}, {u"remedy"_s, cause.remedy}, {u"check"_s, cause.check}};
    const ExplainedCause first = causes.value(0);
    return {{u"kind"_s, orNull(kind)},
            {u"containerd"_s, QJsonArray::fromStringList(versions)},
            {u"cause"_s, orNull(first.cause)},
            {u"host"_s, orNull(facts.host)},
            {u"image"_s, orNull(facts.image)},
            {u"status"_s, facts.status == 0 ? QJsonValue() : QJsonValue(facts.status)},
            {u"url"_s, orNull(facts.url)},
            {u"upstream"_s, orNull(upstream)},
            {u"field"_s, orNull(field)},
            {u"line"_s, line == 0 ? QJsonValue() : QJsonValue(line)},
            {u"effect"_s, orNull(effect)},
            {u"remedy"_s, orNull(first.remedy)},
            {u"check"_s, orNull(first.check)},
            {u"note"_s, orNull(note)},
            {u"causes"_s, all}};
}

QJsonObject ErrorExplanation::toJson() const
{
    QJsonObject object = main.toJson();
    QJsonArray others;
    for (const ExplainedMessage &message : also)
        others += message.toJson();
    object.insert(u"also"_s, others);
    if (unread > 0)
        object.insert(u"linesNotRead"_s, unread);
    return object;
}

ErrorExplanation explain(const QString &text, const ShootManifest *manifest, const ContainerdChoice &version)
{
    return Explainer(manifest, version).run(text);
}

} // namespace sme
