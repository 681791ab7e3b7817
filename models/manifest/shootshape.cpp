// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/shootshape.h"

#include "manifest/entryreader.h"

#include <QCoreApplication>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

using Located = NodeLookup::Located;

struct ShootShapeTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ShootShape)
};

/// Collects what is of another type than a Shoot has there.
class ShapeCheck
{
public:
    ShapeCheck(const NodeLookup &lookup, qsizetype base) : m_lookup(lookup), m_base(base) { }

    const QList<DecodeProblem> &problems() const { return m_problems; }

    /// The field itself, to look into; what is no mapping has no fields.
    Located map(Located parent, QByteArrayView name, const QString &path)
    {
        return expect(m_lookup.field(parent, name), SyntaxTree::Kind::Map, path, ShootShapeTexts::tr("a mapping"));
    }
    /// Calls visit(item, path) for each item of a list of mappings.
    template<typename Visit>
    void list(Located parent, QByteArrayView name, const QString &path, Visit visit)
    {
        const Located list =
            expect(m_lookup.field(parent, name), SyntaxTree::Kind::Sequence, path, ShootShapeTexts::tr("a list"));
        if (!m_lookup.isSequence(list))
            return;
        int index = 0;
        m_lookup.forEachItem(list, [&](Located item) {
            const QString itemPath = path + u'[' + QString::number(index++) + u']';
            expect(item, SyntaxTree::Kind::Map, itemPath, ShootShapeTexts::tr("a mapping"));
            visit(item, itemPath);
        });
    }
    void text(Located parent, QByteArrayView name, const QString &path)
    {
        if (const Located value = m_lookup.field(parent, name); !m_lookup.isNull(value) && !m_lookup.isString(value))
            report(value, path, ShootShapeTexts::tr("a text"));
    }

    void truth(Located parent, QByteArrayView name, const QString &path)
    {
        const Located value = m_lookup.field(parent, name);
        if (!m_lookup.isNull(value)
            && (m_lookup.kind(value) != SyntaxTree::Kind::Scalar || m_lookup.scalarType(value) != ScalarType::Bool))
            report(value, path, ShootShapeTexts::tr("true or false, without quotes"));
    }
    /// The API server knows a Shoot by one apiVersion. Without any, it is a part of one, as it is pasted around; what
    /// the quoting of the text has torn is not judged.
    void apiVersion(Located shoot)
    {
        const Located value = m_lookup.field(shoot, "apiVersion");
        const QString written = m_lookup.stringField(shoot, "apiVersion").value_or(QString()).trimmed();
        const bool isTorn = std::any_of(written.begin(), written.end(), [](QChar c) { return c.isSpace(); });
        if (m_lookup.stringField(shoot, "kind") == "Shoot"_L1 && !written.isEmpty() && !isTorn
            && written != shootApiVersion)
            report(value.where,
                   ShootShapeTexts::tr("The cluster knows no Shoot of the apiVersion “%1”: it must be %2.")
                       .arg(written.left(60), shootApiVersion));
    }
    /// A mapping of texts.
    void texts(Located parent, QByteArrayView name, const QString &path)
    {
        const Located values = map(parent, name, path);
        if (!m_lookup.isMap(values))
            return;
        m_lookup.forEachField(values, [&](SyntaxTree::Index key, Located value) {
            if (!m_lookup.isNull(value) && !m_lookup.isString(value))
                report(value, path + u'.' + m_lookup.tree().string(key).left(60), ShootShapeTexts::tr("a text"));
        });
    }

private:
    Located expect(Located value, SyntaxTree::Kind kind, const QString &path, const QString &expected)
    {
        if (!m_lookup.isNull(value) && m_lookup.kind(value) != kind)
            report(value, path, expected);
        return value;
    }
    void report(Located value, const QString &path, const QString &expected)
    {
        report(value.where, EntryReader::wrongType(m_lookup, value, path, expected));
    }
    void report(Span where, const QString &message)
    {
        m_problems.append({message, where.shifted(m_base), ReleaseSet::all(), true});
    }

    const NodeLookup &m_lookup;
    qsizetype m_base;
    QList<DecodeProblem> m_problems;
};

} // namespace

QList<DecodeProblem> misshapenParts(const NodeLookup &lookup, Located shoot, qsizetype base)
{
    ShapeCheck check(lookup, base);
    check.apiVersion(shoot);
    const Located metadata = check.map(shoot, "metadata", u"metadata"_s);
    for (const QByteArrayView name : {QByteArrayView("name"), QByteArrayView("namespace")})
        check.text(metadata, name, u"metadata."_s + QLatin1StringView(name));
    check.texts(metadata, "annotations", u"metadata.annotations"_s);
    check.texts(metadata, "labels", u"metadata.labels"_s);
    const Located spec = lookup.field(shoot, "spec");
    const Located provider = check.map(spec, "provider", u"spec.provider"_s);
    check.list(provider, "workers", u"spec.provider.workers"_s, [&check](Located worker, const QString &path) {
        check.text(check.map(worker, "cri", path + u".cri"_s), "name", path + u".cri.name"_s);
    });
    check.list(spec, "resources", u"spec.resources"_s, [&check](Located resource, const QString &path) {
        check.text(resource, "name", path + u".name"_s);
        const Located target = check.map(resource, "resourceRef", path + u".resourceRef"_s);
        for (const QByteArrayView name : {QByteArrayView("apiVersion"), QByteArrayView("kind"), QByteArrayView("name")})
            check.text(target, name, path + u".resourceRef."_s + QLatin1StringView(name));
    });
    check.list(spec, "extensions", u"spec.extensions"_s, [&check](Located entry, const QString &path) {
        check.text(entry, "type", path + u".type"_s);
        check.truth(entry, "disabled", path + u".disabled"_s);
    });
    return check.problems();
}

} // namespace sme
