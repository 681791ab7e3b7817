// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "node/imageobjects.h"

#include "node/imagenames.h"

#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestObject = 100;

/// Gardener's labels on what it deploys into a Shoot.
bool isManagedByGardener(const QJsonObject &object)
{
    const QJsonObject metadata = object["metadata"_L1].toObject();
    const QJsonObject labels = metadata["labels"_L1].toObject();
    return labels["gardener.cloud/role"_L1].toString() == "system-component"_L1
        || labels["resources.gardener.cloud/managed-by"_L1].toString() == "gardener"_L1
        || labels["shoot.gardener.cloud/no-cleanup"_L1].toString() == "true"_L1;
}

/// A field by its name in lower case, or as docker and others write it: RepoTags for repoTags, Tag for tag.
QJsonValue field(const QJsonObject &object, QLatin1StringView name)
{
    const auto found = object.constFind(name);
    if (found != object.constEnd())
        return *found;
    QString capital = name;
    capital[0] = capital.at(0).toUpper();
    return object.value(capital);
}

QString text(const QJsonObject &object, QLatin1StringView name)
{
    return field(object, name).toString();
}

QStringList texts(const QJsonObject &object, QLatin1StringView name)
{
    QStringList all;
    const QJsonArray array = field(object, name).toArray();
    for (const QJsonValue &item : array) {
        if (item.isString())
            all.append(item.toString());
    }
    return all;
}

bool isReference(const QString &name)
{
    const NameSign sign = nameSign(name);
    return sign == NameSign::Sure || sign == NameSign::Hosted;
}

/// Versions are tags, but for those that are digests.
QString versioned(const QString &name, const QString &version)
{
    const bool isDigest = version.startsWith("sha256:"_L1);
    return composedName({}, name, isDigest ? QString() : version, isDigest ? version : QString());
}

class ObjectImages
{
public:
    explicit ObjectImages(ImageCollector &images) : m_images(images) { }

    void read(const QJsonValue &value, bool ofGardener, int depth)
    {
        if (depth > deepestObject)
            return;
        if (value.isArray()) {
            const QJsonArray array = value.toArray();
            for (const QJsonValue &item : array) {
                // A list of plain names is one too.
                if (item.isString() && depth <= 1)
                    addWords(item.toString(), ofGardener);
                else
                    read(item, ofGardener, depth + 1);
            }
        } else if (value.isObject()) {
            const QJsonObject object = value.toObject();
            const bool managed = ofGardener || isManagedByGardener(object);
            if (!readReport(object) && !readNames(object) && !readParts(object, managed) && !readCounts(object))
                readFields(object, managed, depth);
        }
    }

private:
    /// What a URL of a logo, a sentence or a path is, no image is.
    void addText(const QString &name, bool managed)
    {
        const QStringView image = listedName(name);
        const bool isOther = name.startsWith("http"_L1) || name.startsWith(u'/') || image.contains(u' ')
            || image.contains(u'{') || image.contains(u'$');
        if (!isOther)
            m_images.add(image, managed);
    }

    /// A list as Go prints it, [a:1 b:2], is one text in YAML.
    void addWords(const QString &names, bool managed)
    {
        if (!names.contains(u' '))
            return addText(names, managed);
        const QStringList words = names.split(u' ', Qt::SkipEmptyParts);
        for (const QString &word : words)
            addReference(word, managed);
    }

    void readFields(const QJsonObject &object, bool managed, int depth)
    {
        const bool isKubernetes = object.contains("apiVersion"_L1);
        const QString kind = object["kind"_L1].toString();
        const bool isTold = kind == "Node"_L1 || kind == "Application"_L1; // by the status alone
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString key = it.key().toLower();
            // A status repeats the images of the specification, in other words.
            const bool isAside = key == "annotations"_L1 || key == "labels"_L1
                || (isKubernetes && (key == "metadata"_L1 || (key == "status"_L1 && !isTold)));
            if (isAside)
                continue;
            if (key == "image"_L1)
                readImage(withTag(it.value(), object), managed, depth);
            else if (it.value().isString() && (key.endsWith("image"_L1) || key == "container"_L1))
                addReference(it.value().toString(), managed);
            else if (key == "services"_L1 && it.value().isArray())
                readServices(it.value().toArray(), managed, depth);
            else if (key == "uses"_L1 && it.value().toString().startsWith("docker://"_L1)) // an action of GitHub
                addText(it.value().toString(), managed);
            else if (key == "images"_L1 || key == "additionalimages"_L1)
                readImages(it.value(), managed, depth);
            else
                read(it.value(), managed, depth + 2);
        }
    }

    /// The tag of an image may stand beside it.
    static QJsonValue withTag(const QJsonValue &image, const QJsonObject &object)
    {
        for (const QLatin1StringView name : {"tag"_L1, "imageTag"_L1}) {
            if (const QString tag = object[name].toString(); image.isString() && !tag.isEmpty())
                return composedName({}, image.toString(), tag, {});
        }
        return image;
    }

    /// What a value may be that is not certainly an image.
    void addReference(const QString &name, bool managed)
    {
        if (isReference(name))
            m_images.add(name, managed);
    }

    /// Of a job of GitLab; those of Compose and of Kubernetes are objects.
    void readServices(const QJsonArray &services, bool managed, int depth)
    {
        for (const QJsonValue &service : services) {
            if (service.isString())
                addReference(service.toString(), managed);
            else
                read(service, managed, depth + 1);
        }
    }

    void readImage(const QJsonValue &value, bool managed, int depth)
    {
        if (value.isString())
            return addText(value.toString(), managed);
        const QJsonObject object = value.toObject();
        const QString specified = text(object, "userSpecifiedImage"_L1); // of crictl, beside an id
        const QString reference = text(object, "reference"_L1); // of a volume, since Kubernetes 1.31
        if (!specified.isEmpty())
            return addText(specified, managed);
        if (!reference.isEmpty())
            return addText(reference, managed);
        const bool isNamed =
            object.contains("tag"_L1) || object.contains("registry"_L1) || object.contains("digest"_L1);
        if (isNamed && !object.contains("repository"_L1) && object["name"_L1].isString())
            return addText(composedName(text(object, "registry"_L1), text(object, "name"_L1), text(object, "tag"_L1),
                                        text(object, "digest"_L1)),
                           managed);
        addReference(object["name"_L1].toString(), managed); // of a job of GitLab
        read(value, managed, depth + 1);
    }

    /// Of Kustomize, of crictl, of a Node's status, of Gardener's image vector; of Helm's values by name.
    void readImages(const QJsonValue &value, bool managed, int depth)
    {
        if (value.isObject()) {
            const QJsonObject byName = value.toObject();
            for (const QJsonValue &image : byName) {
                if (!image.isString() || nameSign(image.toString()) != NameSign::None)
                    readImage(image, managed, depth + 1);
            }
            return;
        }
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            const QJsonObject object = item.toObject();
            const QString name = object["name"_L1].toString();
            const bool isRenamed = object.contains("newName"_L1) || object.contains("newTag"_L1)
                || (!name.isEmpty() && object.contains("digest"_L1));
            if (item.isString())
                addText(item.toString(), managed);
            else if (isRenamed)
                addText(composedName({}, object["newName"_L1].toString(name), object["newTag"_L1].toString(),
                                     object["digest"_L1].toString()),
                        managed);
            else if (object.size() == 1 && isReference(name))
                addText(name, managed);
            else
                read(item, managed, depth + 1);
        }
    }

    /// The parts of a name in fields of their own.
    bool readParts(const QJsonObject &object, bool managed)
    {
        const QString repository = text(object, "repository"_L1);
        if (repository.isEmpty())
            return false;
        if (const QStringList tags = texts(object, "tags"_L1); !tags.isEmpty()) {
            for (const QString &tag : tags)
                m_images.add(composedName({}, repository, tag, {}));
            return true;
        }
        const QString registry = text(object, "registry"_L1);
        const QString tag = text(object, "tag"_L1);
        const QString digest = text(object, "digest"_L1);
        if (registry.isEmpty() && tag.isEmpty() && digest.isEmpty())
            return false;
        const bool isTagged = !tag.isEmpty() && tag != "<none>"_L1;
        const QString name = composedName(registry, repository, tag, isTagged ? QString() : digest);
        if (repository != "<none>"_L1)
            addText(name, managed);
        return true;
    }

    /// The names that one image has in a store: its tags, or its digests where it has none.
    bool readNames(const QJsonObject &object)
    {
        QStringList tags = texts(object, "repoTags"_L1);
        const QStringList digests = texts(object, "repoDigests"_L1);
        const QString name = text(object, "name"_L1);
        // What skopeo inspect calls so are the tags alone, of all images of the repository.
        if (!tags.isEmpty() && !tags.constFirst().contains(u':') && object.contains("Digest"_L1)) {
            m_images.add(composedName({}, name, {}, object["Digest"_L1].toString()));
            return true;
        }
        tags.removeAll(u"<none>:<none>"_s);
        if (tags.isEmpty() && !object["Image"_L1].isString()) {
            const QStringList names = texts(object, "names"_L1);
            if (!names.isEmpty() && std::ranges::all_of(names, isReference)) {
                std::ranges::copy_if(names, std::back_inserter(tags),
                                     [](const QString &each) { return !each.contains(u'@'); });
                if (tags.isEmpty())
                    tags = names;
            }
        }
        if (tags.isEmpty())
            tags = digests;
        for (const QString &tag : std::as_const(tags))
            m_images.add(listedName(tag));
        return !tags.isEmpty();
    }

    /// What was scanned, and not what was found inside.
    bool readReport(const QJsonObject &object)
    {
        if (const QString artifact = object["ArtifactName"_L1].toString(); !artifact.isEmpty()) {
            if (object["ArtifactType"_L1].toString("container_image"_L1) == "container_image"_L1)
                m_images.add(artifact);
            return true;
        }
        if (const QString given = object["userInput"_L1].toString(); !given.isEmpty()) {
            if (nameSign(given) != NameSign::None)
                m_images.add(given);
            return true;
        }
        const QJsonObject scanned = object["artifact"_L1].toObject(); // of the Trivy operator
        if (const QString repository = scanned["repository"_L1].toString(); !repository.isEmpty()) {
            const QString registry = object["registry"_L1].toObject()["server"_L1].toString();
            m_images.add(composedName(registry, repository, scanned["tag"_L1].toString(), {}));
            return true;
        }
        if (object["bomFormat"_L1].toString() == "CycloneDX"_L1) {
            readComponent(object["metadata"_L1].toObject()["component"_L1].toObject(), 0);
            readComponents(object["components"_L1].toArray(), 0);
            return true;
        }
        if (object.contains("spdxVersion"_L1) && object["packages"_L1].isArray()) {
            readPackages(object["packages"_L1].toArray());
            return true;
        }
        return false;
    }

    void readComponents(const QJsonArray &components, int depth)
    {
        for (const QJsonValue &component : components)
            readComponent(component.toObject(), depth + 1);
    }

    void readComponent(const QJsonObject &component, int depth)
    {
        if (depth > deepestObject)
            return;
        if (component["type"_L1].toString() == "container"_L1)
            m_images.add(versioned(component["name"_L1].toString(), component["version"_L1].toString()));
        readComponents(component["components"_L1].toArray(), depth);
    }

    void readPackages(const QJsonArray &packages)
    {
        for (const QJsonValue &package : packages) {
            const QJsonArray references = package["externalRefs"_L1].toArray();
            const bool isImage = package["primaryPackagePurpose"_L1].toString() == "CONTAINER"_L1
                || std::ranges::any_of(references, [](const QJsonValue &reference) {
                                     const QString locator = reference["referenceLocator"_L1].toString();
                                     return locator.startsWith("pkg:oci/"_L1) || locator.startsWith("pkg:docker/"_L1);
                                 });
            if (isImage)
                m_images.add(versioned(package["name"_L1].toString(), package["versionInfo"_L1].toString()));
        }
    }

    /// Images and how often each is there.
    bool readCounts(const QJsonObject &object)
    {
        if (object.isEmpty())
            return false;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!it.value().isDouble() || !isReference(it.key()))
                return false;
        }
        for (auto it = object.begin(); it != object.end(); ++it)
            m_images.add(it.key(), false, std::max(1, it.value().toInt()));
        return true;
    }

    ImageCollector &m_images;
};

} // namespace

void collectImages(const QJsonArray &documents, ImageCollector &images)
{
    ObjectImages(images).read(documents, false, 0);
}

} // namespace sme
