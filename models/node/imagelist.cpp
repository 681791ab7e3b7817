// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/imagelist.h"

#include "node/yamljson.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ImageListTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ImageList)
};

constexpr int maxListDepth = 100;

/// Keeps the order of the text, and each image once.
class Collector
{
public:
    void add(const QString &text, bool ofGardener = false)
    {
        // The id of an image is no name.
        if (text.isEmpty() || text == "<none>"_L1 || text.startsWith("sha256:"_L1))
            return;
        const auto known = m_positions.constFind(text);
        if (known != m_positions.cend()) {
            ListedImage &image = m_images[*known];
            ++image.count;
            image.ofGardener = image.ofGardener || ofGardener;
            return;
        }
        m_positions.insert(text, m_images.size());
        m_images.append({text, 1, ofGardener});
    }

    QList<ListedImage> take() { return std::move(m_images); }

private:
    QHash<QString, qsizetype> m_positions;
    QList<ListedImage> m_images;
};

/// Gardener's labels on what it deploys into a Shoot.
bool isManagedByGardener(const QJsonObject &object)
{
    const QJsonObject metadata = object["metadata"_L1].toObject();
    const QJsonObject labels = metadata["labels"_L1].toObject();
    return labels["gardener.cloud/role"_L1].toString() == "system-component"_L1
        || labels["resources.gardener.cloud/managed-by"_L1].toString() == "gardener"_L1
        || labels["shoot.gardener.cloud/no-cleanup"_L1].toString() == "true"_L1;
}

/// Looks for images in any object of Kubernetes: what a workload has in its template, a list in its items.
class ObjectReader
{
public:
    explicit ObjectReader(Collector &images) : m_images(images) { }

    void read(const QJsonValue &value, bool ofGardener = false, int depth = 0)
    {
        if (depth > maxListDepth)
            return;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &item : array) {
                // A list of plain names is one too.
                if (item.isString() && depth <= 1)
                    m_images.add(item.toString());
                else
                    read(item, ofGardener, depth + 1);
            }
        } else if (value.isObject()) {
            readObject(value.toObject(), ofGardener, depth);
        }
    }

private:
    void readObject(const QJsonObject &object, bool ofGardener, int depth)
    {
        const bool managed = ofGardener || isManagedByGardener(object);
        for (auto field = object.begin(); field != object.end(); ++field) {
            const QString key = field.key();
            if (key == "containers"_L1 || key == "initContainers"_L1 || key == "ephemeralContainers"_L1)
                readContainers(field.value().toArray(), managed);
            else if (key == "volumes"_L1)
                readVolumes(field.value().toArray(), managed);
            else if (key == "images"_L1)
                readImages(field.value().toArray());
            else if (key != "metadata"_L1)
                read(field.value(), managed, depth + 2);
        }
    }

    void readContainers(const QJsonArray &containers, bool managed)
    {
        for (const QJsonValue &container : containers)
            m_images.add(container["image"_L1].toString(), managed);
    }

    /// Volumes of type `image`, since Kubernetes 1.31.
    void readVolumes(const QJsonArray &volumes, bool managed)
    {
        for (const QJsonValue &volume : volumes)
            m_images.add(volume["image"_L1]["reference"_L1].toString(), managed);
    }

    /// Those of crictl (repoTags, repoDigests) and of a Node's status (names).
    void readImages(const QJsonArray &images)
    {
        for (const QJsonValue &image : images) {
            QJsonArray names = image["repoTags"_L1].toArray();
            if (names.isEmpty())
                names = image["repoDigests"_L1].toArray();
            if (names.isEmpty())
                names = image["names"_L1].toArray();
            for (const QJsonValue &name : std::as_const(names))
                m_images.add(name.toString());
        }
    }

    Collector &m_images;
};

/// The columns of a table: where each begins, by its title. Titles are parted by two blanks or more, or are known
/// words.
class Table
{
public:
    explicit Table(const QString &header)
    {
        static const QRegularExpression title(
            u"(IMAGE ID|CONTAINER ID|NOMINATED NODE|READINESS GATES|NODE SELECTOR|DISK USAGE|CONTENT SIZE|\\S+)"_s);
        for (auto matches = title.globalMatch(header); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            m_columns.append({match.captured().toUpper(), match.capturedStart()});
        }
    }

    bool has(QLatin1StringView title) const { return find(title) >= 0; }
    bool isOfPods() const { return has("NAME"_L1) && has("READY"_L1) && has("STATUS"_L1); }
    bool hasImages() const
    {
        return has("IMAGE"_L1) || has("IMAGES"_L1) || has("REF"_L1) || (has("REPOSITORY"_L1) && has("TAG"_L1));
    }

    void addRow(const QString &row, Collector &images) const
    {
        if (has("REPOSITORY"_L1) && has("TAG"_L1))
            return addTagged(cell(row, "REPOSITORY"_L1), cell(row, "TAG"_L1), images);
        if (has("IMAGE"_L1) && has("TAG"_L1))
            return addTagged(cell(row, "IMAGE"_L1), cell(row, "TAG"_L1), images);
        const QString cellText = has("REF"_L1) ? cell(row, "REF"_L1)
            : has("IMAGES"_L1)                 ? cell(row, "IMAGES"_L1)
                                               : cell(row, "IMAGE"_L1);
        const QStringList names = cellText.split(u',');
        for (const QString &name : names)
            images.add(name.trimmed());
    }

private:
    struct Column
    {
        QString title;
        qsizetype begin = 0;
    };

    qsizetype find(QLatin1StringView title) const
    {
        const auto found = std::ranges::find(m_columns, QString(title), &Column::title);
        return found == m_columns.end() ? -1 : found - m_columns.begin();
    }

    /// Cells stand below their titles; where a row was not aligned (pasted), the words are counted.
    QString cell(const QString &row, QLatin1StringView title) const
    {
        const qsizetype index = find(title);
        const qsizetype begin = m_columns.at(index).begin;
        const bool aligned =
            begin < row.size() && !row.at(begin).isSpace() && (begin == 0 || row.at(begin - 1).isSpace());
        if (!aligned)
            return row.simplified().section(u' ', int(index), int(index));
        const qsizetype end = row.indexOf(u' ', begin);
        return row.sliced(begin, (end < 0 ? row.size() : end) - begin).trimmed();
    }

    static void addTagged(const QString &name, const QString &tag, Collector &images)
    {
        if (name == "<none>"_L1)
            return;
        images.add(tag.isEmpty() || tag == "<none>"_L1 ? name : name + u':' + tag);
    }

    QList<Column> m_columns;
};

bool looksLikeObjects(const QByteArray &text)
{
    const QByteArrayView trimmed = QByteArrayView(text).trimmed();
    if (trimmed.startsWith('{') || trimmed.startsWith('['))
        return true;
    static const QRegularExpression fields(u"^(?:apiVersion|kind|items|spec|containers|images):(?:\\s|$)"_s,
                                           QRegularExpression::MultilineOption);
    constexpr qsizetype begin = 64 * 1024;
    return fields.match(QString::fromUtf8(trimmed.first(std::min(begin, trimmed.size())))).hasMatch();
}

/// A word of a list without what people leave around it: quotes, brackets, a dash, the key `image:`.
QString listedName(QStringView word)
{
    while (!word.isEmpty() && QStringView(u"\"'`[](),;").contains(word.front()))
        word = word.sliced(1);
    while (!word.isEmpty() && QStringView(u"\"'`[](),;").contains(word.back()))
        word.chop(1);
    for (const QStringView scheme : {QStringView(u"docker-pullable://"), QStringView(u"docker://"),
                                     QStringView(u"https://"), QStringView(u"oci://")}) {
        if (word.startsWith(scheme))
            word = word.sliced(scheme.size());
    }
    return word.toString();
}

/// A count, an arrow, or the key of a value: no name of an image.
bool isNoName(const QString &word)
{
    static const QRegularExpression name(u"[A-Za-z]"_s);
    return !name.match(word).hasMatch() || word.endsWith(u':') || word.startsWith("--"_L1);
}

/// Reads "key: value" of YAML that is no object of Kubernetes: `image`, and what Helm's values part into three.
class FragmentReader
{
public:
    explicit FragmentReader(Collector &images) : m_images(images) { }

    void read(const QString &key, const QString &value)
    {
        if (key == "image"_L1) {
            m_images.add(value);
        } else if (key == "registry"_L1) {
            m_registry = value;
        } else if (key == "repository"_L1) {
            finish();
            m_repository = value;
        } else if (key == "tag"_L1 && !m_repository.isEmpty()) {
            m_tag = value;
            finish();
        }
    }

    void finish()
    {
        if (!m_repository.isEmpty()) {
            m_images.add((m_registry.isEmpty() ? QString() : m_registry + u'/') + m_repository
                         + (m_tag.isEmpty() ? QString() : u':' + m_tag));
            m_registry.clear();
        }
        m_repository.clear();
        m_tag.clear();
    }

private:
    Collector &m_images;
    QString m_registry;
    QString m_repository;
    QString m_tag;
};

/// The line without its comment and without what a template would fill in.
QString plainLine(const QString &line)
{
    static const QRegularExpression comment(u"(?:^|\\s)#.*$"_s);
    static const QRegularExpression placeholder(u"\\S*\\{\\{.*\\}\\}\\S*"_s);
    return QString(line).remove(comment).remove(placeholder);
}

void readPlain(const QStringList &lines, Collector &images)
{
    static const QRegularExpression separators(u"[\\s,;]+"_s);
    static const QRegularExpression keyValue(u"^\\s*(?:- +)?\"?([A-Za-z_][\\w-]*)\"?:(?:\\s+(.*))?$"_s);
    static const QRegularExpression imageKey(u"^\\s*(?:- +)?\"?(?:image|repository)\"?:(?:\\s|$)"_s);
    static const QRegularExpression base(u"^FROM (?:--\\S+ )*(\\S+)(?: AS \\S+)?\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const bool isYaml =
        std::ranges::any_of(lines, [&](const QString &line) { return imageKey.match(line).hasMatch(); });
    const bool isDockerfile =
        !isYaml && std::ranges::any_of(lines, [&](const QString &line) { return base.match(line).hasMatch(); });
    FragmentReader fragment(images);
    for (const QString &raw : lines) {
        const QString line = plainLine(raw);
        if (isDockerfile) {
            if (const auto match = base.match(line); match.hasMatch())
                images.add(listedName(match.capturedView(1)));
            continue;
        }
        if (const auto match = keyValue.match(line); isYaml && match.hasMatch()) {
            fragment.read(match.captured(1), listedName(match.capturedView(2).trimmed()));
            continue;
        }
        const QList<QStringView> words = QStringView(line).split(separators, Qt::SkipEmptyParts);
        for (const QStringView word : words) {
            if (const QString name = listedName(word); !isNoName(name))
                images.add(name);
        }
    }
    fragment.finish();
}

/// The line with the titles of a table: the first, or one below what the program says first.
qsizetype headerOf(const QStringList &lines)
{
    constexpr qsizetype mostBefore = 4;
    for (qsizetype i = 0; i < std::min(mostBefore, lines.size()); ++i) {
        const bool isTitled = i == 0 || lines.at(i) == lines.at(i).toUpper();
        if (isTitled && Table(lines.at(i)).hasImages())
            return i;
    }
    return 0;
}

} // namespace

Result<QList<ListedImage>> readImageList(const QByteArray &text)
{
    Collector images;
    if (looksLikeObjects(text)) {
        if (const Result<QJsonArray> objects = readObjects(text)) {
            ObjectReader(images).read(*objects);
            return images.take();
        } else if (!QByteArrayView(text).trimmed().startsWith('[')) {
            return objects.error();
        }
    }
    QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (QString &line : lines)
        line.remove(u'\r');
    lines.removeIf([](const QString &line) { return line.trimmed().isEmpty(); });
    if (lines.isEmpty())
        return images.take();
    const qsizetype header = headerOf(lines);
    const Table table(lines.at(header));
    if (table.hasImages()) {
        for (const QString &row : lines.sliced(header + 1))
            table.addRow(row, images);
        return images.take();
    }
    if (table.isOfPods()) {
        return Error{
            ImageListTexts::tr("This table of pods does not name their images, with -o wide neither. Use: kubectl get "
                               "pods -A -o json"),
            {1, 1}};
    }
    readPlain(lines, images);
    return images.take();
}

} // namespace sme
