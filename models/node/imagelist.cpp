// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/imagelist.h"

#include "node/imagenames.h"
#include "node/imageobjects.h"
#include "node/imagetable.h"
#include "node/imagetext.h"
#include "node/textencoding.h"
#include "node/yamljson.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ImageListTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ImageList)
};

/// What the beginning of a text tells about YAML in it.
enum class YamlSign {
    None,
    Map, ///< it has keys
    Objects, ///< they are those of Kubernetes
};

YamlSign yamlSign(QStringView text)
{
    static const QRegularExpression objects(u"^(?:apiVersion|kind|items|spec|containers|images):(?:\\s|$)"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression keys(u"^[A-Za-z_][\\w.-]*:(?:\\s|$)"_s, QRegularExpression::MultilineOption);
    constexpr qsizetype begin = 64 * 1024;
    const QString first = text.first(std::min(begin, text.size())).toString();
    if (objects.match(first).hasMatch())
        return YamlSign::Objects;
    return keys.match(first).hasMatch() ? YamlSign::Map : YamlSign::None;
}

QList<QStringView> filledLines(QStringView text)
{
    QList<QStringView> lines;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines.append(line.endsWith(u'\r') ? line.chopped(1) : line);
    }
    return lines;
}

/// What `kubectl get -o name` prints.
bool isListOfObjects(const QList<QStringView> &lines)
{
    static const QRegularExpression name(
        u"^(?:pod|node|service|replicationcontroller|[a-z]+\\.(?:apps|batch))/[a-z0-9.-]+$"_s);
    return std::ranges::all_of(lines,
                               [](QStringView line) { return name.match(line.trimmed().toString()).hasMatch(); });
}

Error noImages(const ImageCollector &images)
{
    if (images.hasIds()) {
        return Error{
            ImageListTexts::tr("This text has ids of images, not their names. Use: crictl images, or crictl ps "
                               "-o json"),
            {1, 1}};
    }
    return Error{ImageListTexts::tr("No image is named in this text. What names them all: kubectl get pods -A -o json"),
                 {1, 1}};
}

Error noImagesOfPods()
{
    return Error{ImageListTexts::tr("This table of pods does not name their images, with -o wide neither. Use: kubectl "
                                    "get pods -A -o json"),
                 {1, 1}};
}

/// The images of a text that is JSON or YAML; nothing if it is neither, or is better read line by line.
std::optional<Result<QList<ListedImage>>> imagesOfObjects(const QString &text)
{
    const QStringView trimmed = QStringView(text).trimmed();
    const bool isTemplate = text.contains("{{"_L1);
    const bool isJson = trimmed.startsWith(u'[') || (trimmed.startsWith(u'{') && !trimmed.startsWith(u"{{"_s));
    const YamlSign yaml = isJson ? YamlSign::None : yamlSign(text);
    if (!isJson && yaml == YamlSign::None)
        return {};
    ImageCollector images;
    const Result<QJsonArray> objects = readObjects(text.toUtf8());
    if (!objects) {
        const bool isMeant = !isTemplate && (yaml == YamlSign::Objects || trimmed.startsWith(u'{'));
        return isMeant ? std::optional<Result<QList<ListedImage>>>(objects.error()) : std::nullopt;
    }
    collectImages(*objects, images);
    if (images.isEmpty() && (images.hasIds() || yaml == YamlSign::Map))
        return noImages(images);
    return images.take();
}

} // namespace

Result<QList<ListedImage>> readImageList(const QByteArray &bytes)
{
    const QString text = decodedText(bytes);
    const QList<QStringView> lines = filledLines(text);
    ImageCollector images;
    if (lines.isEmpty() || collectDescribed(lines, images))
        return images.take();
    if (auto read = imagesOfObjects(text))
        return std::move(*read);
    if (!collectTable(lines, images)) {
        if (isTableOfPods(lines))
            return noImagesOfPods();
        if (isListOfObjects(lines))
            return noImages(images);
        QList<QStringView> rest = lines;
        rest.removeIf(isBoxLine);
        collectText(rest, images);
    }
    const bool isComment = std::ranges::all_of(lines, [](QStringView line) { return line.trimmed().startsWith(u'#'); });
    if (images.isEmpty() && !isComment)
        return noImages(images);
    return images.take();
}

} // namespace sme
