// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirror/fields.h"

namespace sme {

namespace {

struct FieldTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Fields)
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

QByteArray mirrorConfigHead()
{
    return QByteArray("apiVersion: ") + apiVersionValues.front().data() + "\nkind: " + kindValues.front().data() + '\n';
}

} // namespace sme
