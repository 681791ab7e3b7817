// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/imagetext.h"

#include "mirror/knownregistries.h"
#include "node/imagenames.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// The line without its comment.
QStringView uncommented(QStringView line)
{
    for (qsizetype i = line.indexOf(u'#'); i >= 0; i = line.indexOf(u'#', i + 1)) {
        if (i == 0 || line.at(i - 1).isSpace())
            return line.first(i).trimmed();
    }
    return line.trimmed();
}

/// Whether a template fills something in.
bool hasPlaceholder(QStringView text)
{
    if (!text.contains(u'{') && !text.contains(u'$'))
        return false;
    return text.contains(u"{{"_s) || text.contains(u"${"_s) || text.contains(u"$("_s);
}

/// Reads "key: value" of YAML that is no object of Kubernetes: `image`, and what Helm's values part into several.
class YamlPieces
{
public:
    explicit YamlPieces(ImageCollector &images) : m_images(images) { }

    void read(QStringView key, QStringView value)
    {
        if (key == u"image" || key == u"uses") {
            // What an action of GitHub uses is an image only with that scheme.
            const QStringView name = listedName(value);
            if (nameSign(name) != NameSign::None || name.contains(u'/'))
                m_images.add(key == u"image" || value.contains(u"docker://"_s) ? name : QStringView());
        } else if (key == u"registry") {
            m_registry = listedName(value).toString();
        } else if (key == u"repository") {
            finish();
            m_repository = listedName(value).toString();
        } else if (key == u"tag" && !m_repository.isEmpty()) {
            m_tag = listedName(value).toString();
            finish();
        }
    }

    void finish()
    {
        if (!m_repository.isEmpty()) {
            m_images.add(composedName(m_registry, m_repository, m_tag, {}));
            m_registry.clear();
        }
        m_repository.clear();
        m_tag.clear();
    }

private:
    ImageCollector &m_images;
    QString m_registry;
    QString m_repository;
    QString m_tag;
};

bool collectYamlPieces(const QList<QStringView> &lines, ImageCollector &images)
{
    static const QRegularExpression keyValue(
        u"^[-+\\s]*\"?([A-Za-z_][\\w-]*)\"?(?::(?:\\s+(.*?),?)?|\\s*=\\s*(.*?))$"_s);
    static const QRegularExpression imageKey(u"^[-+\\s]*\"?(?:image|repository)\"?(?::(?:\\s|$)|\\s*=)"_s);
    static const QRegularExpression item(u"^\\s*- +\\S+$"_s);
    if (std::ranges::none_of(lines, [](QStringView line) { return imageKey.match(line.toString()).hasMatch(); }))
        return false;
    YamlPieces pieces(images);
    for (const QStringView raw : lines) {
        const QStringView line = uncommented(raw);
        if (hasPlaceholder(line))
            continue;
        if (const auto match = keyValue.match(line.toString()); match.hasMatch())
            pieces.read(match.capturedView(1), match.capturedView(match.hasCaptured(3) ? 3 : 2).trimmed());
        else if (const QStringView name = listedName(line.sliced(line.startsWith(u'-') ? 1 : 0).trimmed());
                 item.match(line.toString()).hasMatch() && nameSign(name) > NameSign::Bare)
            images.add(name);
    }
    pieces.finish();
    return true;
}

bool collectDockerfile(const QList<QStringView> &lines, ImageCollector &images)
{
    static const QRegularExpression base(u"^\\s*FROM\\s+(?:--\\S+\\s+)*(\\S+)(?:\\s+AS\\s+(\\S+))?\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression copied(u"^\\s*COPY\\s+(?:--\\S+\\s+)*--from=(\\S+)"_s);
    if (std::ranges::none_of(lines, [](QStringView line) { return base.match(line.toString()).hasMatch(); }))
        return false;
    QStringList stages{u"scratch"_s};
    for (const QStringView raw : lines) {
        const QStringView line = uncommented(raw);
        auto match = base.match(line.toString());
        if (!match.hasMatch())
            match = copied.match(line.toString());
        if (!match.hasMatch())
            continue;
        const QStringView name = listedName(match.capturedView(1));
        if (!hasPlaceholder(line) && !name.contains(u'$') && nameSign(name) != NameSign::None && !stages.contains(name))
            images.add(name);
        stages.append(match.captured(2));
    }
    return true;
}

struct Word
{
    QStringView text;
    NameSign sign = NameSign::None;
};

/// What stands in one line.
struct WordLine
{
    std::vector<Word> words;
    bool isCounted = false; ///< a number stood before the words
    bool isSeparated = false; ///< by commas
    bool isHeading = false;
    bool isField = false; ///< a word and a colon stood before

    bool isPure() const
    {
        return std::ranges::all_of(words, [](const Word &word) { return word.sign != NameSign::None; });
    }
    qsizetype references() const
    {
        return std::ranges::count_if(words, [](const Word &word) { return word.sign > NameSign::Bare; });
    }
    bool isList() const
    {
        const auto count = qsizetype(words.size());
        return count <= 1 || (isPure() && (isSeparated || 2 * references() >= count));
    }
};

bool isSeparator(QChar c)
{
    constexpr QStringView separators = u",;|\"'`(){}[]\\=*│";
    return c.isSpace() || separators.contains(c);
}

WordLine wordsOf(QStringView line)
{
    WordLine result;
    line = uncommented(line);
    if (hasPlaceholder(line))
        return result;
    result.isHeading = line.endsWith(u':');
    std::ptrdiff_t kept = 0; // words that were looked at before an assignment
    int aside = 0; // parentheses that are open: what is in them explains
    for (qsizetype i = 0; i < line.size();) {
        if (isSeparator(line.at(i))) {
            aside += line.at(i) == u'(' ? 1 : 0;
            aside -= line.at(i) == u')' ? 1 : 0;
            result.isSeparated = result.isSeparated || line.at(i) == u',' || line.at(i) == u';';
            ++i;
            continue;
        }
        const qsizetype begin = i;
        while (i < line.size() && !isSeparator(line.at(i)))
            ++i;
        const QStringView word = listedName(line.sliced(begin, i - begin));
        const NameSign sign = nameSign(word);
        const bool isAssigned = line.sliced(i).trimmed().startsWith(u'=');
        const bool isLabel = word.endsWith(u':') && result.words.empty();
        const bool isKey = isAssigned || isLabel;
        // Behind the name of a pod stand its images; the value of a field is none because it is alone.
        result.isField = result.isField || (isLabel && !word.contains(u'/'));
        // What stands before is no name either: export IMAGE=…
        if (isAssigned) {
            const auto isBare = [](const Word &before) { return before.sign == NameSign::Bare; };
            const auto unseen = result.words.begin() + kept;
            result.words.erase(std::remove_if(unseen, result.words.end(), isBare), result.words.end());
            kept = std::ssize(result.words);
        }
        if (std::ranges::none_of(word, [](QChar c) { return c.isLetter(); }))
            result.isCounted = result.isCounted || result.words.empty();
        else if (!isKey && (aside <= 0 || sign == NameSign::Sure))
            result.words.push_back({word, sign});
    }
    return result;
}

/// Hosts that are certainly meant as registries, though the name has no tag.
bool isOfKnownRegistry(QStringView name)
{
    const QStringView host = name.first(std::max<qsizetype>(name.indexOf(u'/'), 0));
    return host.contains(u':') || KnownRegistries::instance().commonUpstreams().contains(host);
}

/// Lists of names in any form, output of programs without titles, commands, prose.
class WordReader
{
public:
    WordReader(const QList<QStringView> &lines, ImageCollector &images) : m_images(images)
    {
        m_lines.reserve(std::size_t(lines.size()));
        for (const QStringView line : lines) {
            WordLine words = wordsOf(line);
            if (!words.words.empty())
                m_lines.push_back(std::move(words));
        }
        const auto lists = std::ranges::count_if(m_lines, &WordLine::isList);
        m_isList = 2 * lists >= std::ssize(m_lines);
        m_isNames = std::ranges::all_of(m_lines, [](const WordLine &line) { return line.isPure(); })
            && std::ranges::none_of(m_lines, &WordLine::references);
    }

    void read()
    {
        if (readColumns())
            return;
        for (const WordLine &line : m_lines) {
            if (!readCommand(line))
                readLine(line);
        }
    }

private:
    /// Columns without titles: those in which most words are references.
    bool readColumns()
    {
        const std::size_t count = m_lines.empty() ? 0 : m_lines.front().words.size();
        const bool isRectangle = m_lines.size() > 1 && count > 1
            && std::ranges::all_of(m_lines, [&](const WordLine &line) { return line.words.size() == count; });
        std::vector<std::size_t> columns;
        for (std::size_t i = 0; isRectangle && i < count; ++i) {
            const auto references = std::ranges::count_if(
                m_lines, [&](const WordLine &line) { return line.words[i].sign > NameSign::Bare; });
            if (2 * references >= std::ssize(m_lines))
                columns.push_back(i);
        }
        for (const WordLine &line : m_lines) {
            for (const std::size_t i : columns) {
                if (line.words[i].sign != NameSign::None)
                    m_images.add(line.words[i].text);
            }
        }
        return !columns.empty();
    }

    /// "docker pull nginx": what is pulled, and every reference.
    bool readCommand(const WordLine &line)
    {
        static constexpr std::array programs{"docker"_L1, "podman"_L1, "nerdctl"_L1, "crictl"_L1, "ctr"_L1,
                                             "crane"_L1,  "skopeo"_L1, "oras"_L1,    "regctl"_L1, "kind"_L1};
        const bool isCommand = std::ranges::any_of(
            programs, [&](QLatin1StringView program) { return line.words.front().text == program; });
        if (!isCommand || line.words.size() < 3)
            return false;
        bool isPulled = false;
        for (const Word &word : line.words) {
            if (word.sign > NameSign::Bare || (isPulled && word.sign == NameSign::Bare))
                m_images.add(word.text);
            isPulled = word.text == "pull"_L1;
        }
        return true;
    }

    void readLine(const WordLine &line)
    {
        const bool isTotal = line.isCounted && line.words.size() == 1 && line.words.front().text == "total"_L1;
        const bool isAnyName =
            !isTotal && !line.isHeading && !line.isField && ((m_isList && line.isList()) || m_isNames);
        for (const Word &word : line.words) {
            const bool isCertain = word.sign == NameSign::Sure
                || (word.sign == NameSign::Hosted && (isAnyName || isOfKnownRegistry(word.text)));
            // What was meant as a name and is none is told.
            const bool isMeant = word.sign == NameSign::Bare || word.text.contains(u'/') || word.text.contains(u':');
            if (isCertain || (isAnyName && isMeant))
                m_images.add(word.text);
        }
    }

    ImageCollector &m_images;
    std::vector<WordLine> m_lines;
    bool m_isList = false; ///< most lines hold names alone
    bool m_isNames = false; ///< all words could be names, and none tells that it is one
};

} // namespace

bool collectDescribed(const QList<QStringView> &lines, ImageCollector &images)
{
    static const QRegularExpression described(u"^\\s+Image:\\s+(\\S+)\\s*$"_s);
    static const QRegularExpression pulled(
        u"\\b[Ii]mage\\s+\\\\*\"([^\"\\\\\\s]+)\\\\*\"|PullImage\\s+\\\\*\"([^\"\\\\]+)"_s);
    const auto collect = [&](const QRegularExpression &pattern, QLatin1StringView word) {
        for (const QStringView line : lines) {
            if (!line.contains(word))
                continue;
            if (const auto match = pattern.match(line.toString()); match.hasMatch())
                images.add(match.hasCaptured(2) ? match.capturedView(2) : match.capturedView(1));
        }
        return !images.isEmpty();
    };
    return collect(described, "Image:"_L1) || collect(pulled, "mage"_L1);
}

void collectText(const QList<QStringView> &lines, ImageCollector &images)
{
    if (!collectDockerfile(lines, images) && !collectYamlPieces(lines, images))
        WordReader(lines, images).read();
}

} // namespace sme
