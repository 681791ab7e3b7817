// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirror/fields.h"

#include <algorithm>
#include <initializer_list>
#include <iterator>

namespace sme {

namespace {

struct FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Fields)
};

/// What other formats have and MirrorConfig has not. Names in lower case and letters alone.
struct ForeignFields
{
    std::initializer_list<QByteArrayView> names;
    const char *advice;
};

const ForeignFields foreignFields[] = {
    {{"skipverify", "insecure", "insecureskipverify", "insecureskiptlsverify", "tlsverify", "verify"},
     QT_TRANSLATE_NOOP("sme::Fields",
                       "MirrorConfig cannot express this: nodes verify each mirror. Name the Secret with its CA in "
                       "caBundleSecretReferenceName (v0.21 and newer).")},
    {{"header", "headers"},
     QT_TRANSLATE_NOOP("sme::Fields", "MirrorConfig cannot express this: let the mirror serve without such headers.")},
    {{"client", "clientcert", "clientcertificate", "certfile", "keyfile", "cert", "key"},
     QT_TRANSLATE_NOOP("sme::Fields",
                       "MirrorConfig cannot express this: let the mirror serve nodes without a client certificate.")},
    {{"auth", "username", "password", "token", "credentials", "secretref", "imagepullsecret", "imagepullsecrets",
      "pullsecret"},
     QT_TRANSLATE_NOOP("sme::Fields",
                       "MirrorConfig cannot express this: let the mirror serve without credentials. Nodes offer it the "
                       "pull secrets of pods.")},
    {{"dialtimeout", "timeout", "connecttimeout"},
     QT_TRANSLATE_NOOP("sme::Fields",
                       "MirrorConfig cannot express this: nodes wait 30 s for a connection. Remove it.")},
    {{"rewrite", "rewrites"},
     QT_TRANSLATE_NOOP("sme::Fields",
                       "MirrorConfig cannot express this: give the path in the URL of the host, with overridePath true "
                       "(v0.22 and newer).")},
};

template<typename T>
FieldValue valueOf(const std::optional<T> &value)
{
    return FieldValue(value);
}

FieldValue valueOf(const QString &text)
{
    return FieldValue(text);
}

FieldValue valueOf(const QStringList &texts)
{
    return texts.isEmpty() ? FieldValue() : FieldValue(texts);
}

template<typename T>
void assign(std::optional<T> &member, const FieldValue &value)
{
    const T *own = std::get_if<T>(&value);
    member = own ? std::optional(*own) : std::nullopt;
}

template<typename T>
void assign(T &member, const FieldValue &value)
{
    const T *own = std::get_if<T>(&value);
    member = own ? *own : T();
}

} // namespace

FieldValue fieldValue(const Host &host, HostField field)
{
    return std::visit(
        [&host](auto member) -> FieldValue {
            if constexpr (std::is_member_pointer_v<decltype(member)>)
                return valueOf(host.*member);
            else
                return {};
        },
        fieldRow(field).member);
}

void setFieldValue(Host &host, HostField field, const FieldValue &value)
{
    std::visit(
        [&](auto member) {
            if constexpr (std::is_member_pointer_v<decltype(member)>)
                assign(host.*member, value);
        },
        fieldRow(field).member);
}

bool isOfType(const FieldValue &value, HostField field)
{
    const FieldRow &row = fieldRow(field);
    if (!value.isSet())
        return !row.isRequired;
    switch (row.type) {
    case FieldType::Text:
        return std::holds_alternative<QString>(value);
    case FieldType::Bool:
        return std::holds_alternative<bool>(value);
    case FieldType::TextList:
        return std::holds_alternative<QStringList>(value);
    case FieldType::Mirrors:
    case FieldType::Hosts:
        break;
    }
    return false;
}

QString fieldText(const FieldValue &value)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *isTrue = std::get_if<bool>(&value))
        return QLatin1StringView(*isTrue ? "true" : "false");
    if (const auto *texts = std::get_if<QStringList>(&value))
        return texts->join(QLatin1StringView(", "));
    return {};
}

QString fieldTitle(const FieldRow &row)
{
    return FieldTexts::tr(row.title);
}

QString fieldLabel(const FieldRow &row)
{
    return FieldTexts::tr(row.label);
}

QString fieldMeaning(const FieldRow &row)
{
    return FieldTexts::tr(row.meaning);
}

QString fieldNames(std::span<const FieldRow> rows)
{
    QStringList names;
    for (const FieldRow &row : rows)
        names += row.name;
    const QString last = names.takeLast();
    return names.isEmpty() ? last : FieldTexts::tr("%1 and %2").arg(names.join(QLatin1StringView(", ")), last);
}

QByteArray fieldLetters(QByteArrayView name)
{
    QByteArray letters;
    const QByteArray lower = name.toByteArray().toLower();
    std::copy_if(lower.begin(), lower.end(), std::back_inserter(letters), [](char c) { return c >= 'a' && c <= 'z'; });
    return letters;
}

QString unknownFieldAdvice(QByteArrayView name, std::span<const FieldRow> rows)
{
    const QByteArray letters = fieldLetters(name);
    for (const ForeignFields &foreign : foreignFields) {
        if (std::find(foreign.names.begin(), foreign.names.end(), letters) != foreign.names.end())
            return FieldTexts::tr(foreign.advice);
    }
    return FieldTexts::tr("Known are %1; names are case-sensitive.").arg(fieldNames(rows));
}

QByteArray mirrorConfigHead()
{
    return QByteArray("apiVersion: ") + apiVersionValues.front().data() + "\nkind: " + kindValues.front().data() + '\n';
}

} // namespace sme
