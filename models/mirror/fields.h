// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/mirrorconfig.h"
#include "mirror/release.h"

#include <QCoreApplication>

#include <array>
#include <span>
#include <variant>

/// The fields of a MirrorConfig as tables. All that reads, writes, names, sets, completes or describes a field goes by
/// its row here; so a new one is a row, its place in HostField and its member of Host.
namespace sme {

/// The fields of a host, in the order of their rows, which is that in which they are written.
enum class HostField : quint8 { Url, Capabilities, CaBundle, OverridePath };

/// The value of a field: nothing where it is not there, or as its type asks.
struct FieldValue : std::variant<std::monostate, QString, bool, QStringList>
{
    using variant::variant;
    template<typename T>
    explicit(false) FieldValue(const std::optional<T> &value)
    {
        if (value)
            emplace<T>(*value);
    }

    bool isSet() const { return !std::holds_alternative<std::monostate>(*this); }
};

/// What a field holds, as JSON.
enum class FieldType : quint8 {
    Text,
    Bool,
    TextList,
    Mirrors, ///< a list of mappings with the fields of a mirror
    Hosts, ///< a list of mappings with those of a host
};

/// What a form edits a field with.
enum class FieldEditor : quint8 {
    None,
    Line, ///< a text that each host has for itself
    Choice, ///< a text that may be left out, with some to choose from
    Boxes, ///< one for each of its values
    Switch,
};

/// Where the value of a host's field is kept; its type is that of the field.
using HostMember = std::variant<std::monostate, QString Host::*, QStringList Host::*, std::optional<QString> Host::*,
                                std::optional<bool> Host::*>;

/// One field. Names are case-sensitive.
struct FieldRow
{
    QLatin1StringView name;
    FieldType type = FieldType::Text;
    bool isRequired = false;
    bool isNullable = false; ///< null says that it is absent
    Release since = Release::V0_6;
    bool isQuoted = false; ///< its texts are, where a manifest shows no other habit
    QLatin1StringView option = {}; ///< of `edit`: the operation set-…, and an option of add-host; empty without
    QLatin1StringView unsetWord = {}; ///< … and what takes the field out
    const char *title = nullptr; ///< in sentences: "override path"
    const char *label = nullptr; ///< of its editor: "Override path"
    FieldEditor editor = FieldEditor::None;
    QLatin1StringView example = {}; ///< shown where there is no text yet
    const char *meaning = nullptr; ///< one or two sentences
    std::span<const QLatin1StringView> values = {}; ///< that it, or an item of it, may have; empty for any
    HostMember member = {};
};

inline constexpr std::array apiVersionValues{QLatin1StringView("mirror.extensions.gardener.cloud/v1alpha1")};
inline constexpr std::array kindValues{QLatin1StringView("MirrorConfig")};
inline constexpr std::array capabilityValues{pullCapability, resolveCapability};

/// What stands before the mirrors in a MirrorConfig on its own: two lines.
QByteArray mirrorConfigHead();

inline constexpr std::array configFields{
    FieldRow{.name = QLatin1StringView("apiVersion"),
             .isRequired = true,
             .title = QT_TRANSLATE_NOOP("sme::Fields", "API version"),
             .meaning = QT_TRANSLATE_NOOP("sme::Fields", "The version of this format; there is one."),
             .values = apiVersionValues},
    // Admission takes a missing one for MirrorConfig when the version is right.
    FieldRow{.name = QLatin1StringView("kind"),
             .isNullable = true,
             .title = QT_TRANSLATE_NOOP("sme::Fields", "kind"),
             .meaning = QT_TRANSLATE_NOOP("sme::Fields", "What this is."),
             .values = kindValues},
    FieldRow{.name = QLatin1StringView("mirrors"),
             .type = FieldType::Mirrors,
             .isRequired = true,
             .title = QT_TRANSLATE_NOOP("sme::Fields", "mirrors"),
             .meaning = QT_TRANSLATE_NOOP("sme::Fields",
                                          "The registries that are mirrored, one entry an upstream. An upstream stands "
                                          "in it once.")},
};

inline constexpr std::array mirrorFields{
    FieldRow{.name = QLatin1StringView("upstream"),
             .isRequired = true,
             .title = QT_TRANSLATE_NOOP("sme::Fields", "upstream"),
             .meaning = QT_TRANSLATE_NOOP(
                 "sme::Fields",
                 "The registry that is mirrored, as it stands in the names of images: docker.io, ghcr.io. With a port "
                 "only if images are named with it.")},
    FieldRow{.name = QLatin1StringView("hosts"),
             .type = FieldType::Hosts,
             .isRequired = true,
             .title = QT_TRANSLATE_NOOP("sme::Fields", "hosts"),
             .meaning = QT_TRANSLATE_NOOP(
                 "sme::Fields", "The mirrors of the upstream, asked in this order; the upstream itself comes last.")},
};

inline constexpr std::array hostFields{
    FieldRow{.name = QLatin1StringView("host"),
             .isRequired = true,
             .isQuoted = true,
             .title = QT_TRANSLATE_NOOP("sme::Fields", "host"),
             .label = QT_TRANSLATE_NOOP("sme::Fields", "Mirror URL"),
             .editor = FieldEditor::Line,
             .example = QLatin1StringView("https://mirror.example.com"),
             .meaning = QT_TRANSLATE_NOOP(
                 "sme::Fields",
                 "The URL of the mirror, with http:// or https://. A path needs a newer release of the extension."),
             .member = &Host::url},
    FieldRow{.name = QLatin1StringView("capabilities"),
             .type = FieldType::TextList,
             .isNullable = true,
             .isQuoted = true,
             .option = QLatin1StringView("capabilities"),
             .unsetWord = QLatin1StringView("default"),
             .title = QT_TRANSLATE_NOOP("sme::Fields", "capabilities"),
             .label = QT_TRANSLATE_NOOP("sme::Fields", "Capabilities"),
             .editor = FieldEditor::Boxes,
             .meaning = QT_TRANSLATE_NOOP(
                 "sme::Fields",
                 "What the mirror is asked for: pull serves content by its digest, resolve says which digest a tag "
                 "means and works only with pull. Absent or empty means pull."),
             .values = capabilityValues,
             .member = &Host::capabilities},
    FieldRow{.name = QLatin1StringView("caBundleSecretReferenceName"),
             .isNullable = true,
             .since = Release::V0_21,
             .option = QLatin1StringView("ca"),
             .unsetWord = QLatin1StringView("none"),
             .title = QT_TRANSLATE_NOOP("sme::Fields", "CA bundle"),
             .label = QT_TRANSLATE_NOOP("sme::Fields", "CA bundle"),
             .editor = FieldEditor::Choice,
             .meaning = QT_TRANSLATE_NOOP(
                 "sme::Fields",
                 "The name of an entry of the Shoot's spec.resources that points to a Secret with bundle.crt: the "
                 "certificates that sign the mirror's."),
             .member = &Host::caBundle},
    FieldRow{
        .name = QLatin1StringView("overridePath"),
        .type = FieldType::Bool,
        .isNullable = true,
        .since = Release::V0_22,
        .option = QLatin1StringView("override-path"),
        .unsetWord = QLatin1StringView("none"),
        .title = QT_TRANSLATE_NOOP("sme::Fields", "override path"),
        .label = QT_TRANSLATE_NOOP("sme::Fields", "Override path"),
        .editor = FieldEditor::Switch,
        .meaning = QT_TRANSLATE_NOOP(
            "sme::Fields", "The path of the URL is the API root as it stands; without it, containerd appends /v2."),
        .member = &Host::overridePath},
};

constexpr const FieldRow &fieldRow(HostField field)
{
    return hostFields[std::size_t(field)];
}

/// The row with this name, as a position; -1 for a field that is not known.
template<std::size_t Size>
constexpr int fieldPosition(const std::array<FieldRow, Size> &rows, QByteArrayView name)
{
    for (std::size_t i = 0; i < Size; ++i) {
        if (name.size() == rows[i].name.size() && name == QByteArrayView(rows[i].name.data(), rows[i].name.size()))
            return int(i);
    }
    return -1;
}

/// A set of a host's fields.
class HostFieldSet
{
public:
    constexpr bool contains(HostField field) const { return (m_bits & (1U << quint8(field))) != 0; }
    constexpr void insert(HostField field) { m_bits = quint8(m_bits | (1U << quint8(field))); }

private:
    static_assert(hostFields.size() <= 8);
    quint8 m_bits = 0;
};

/// The value of a field; nothing where writing it would say nothing.
FieldValue fieldValue(const Host &host, HostField field);
/// Gives a field a value of its type, or none.
void setFieldValue(Host &host, HostField field, const FieldValue &value);
/// Whether a value is of the field's type; nothing fits a field that is not required.
bool isOfType(const FieldValue &value, HostField field);

/// A value in words: the text, "true", or items with commas between them.
QString fieldText(const FieldValue &value);

/// "override path" and "Override path", in the user's language.
QString fieldTitle(const FieldRow &row);
QString fieldLabel(const FieldRow &row);
QString fieldMeaning(const FieldRow &row);
/// The names of rows in words: "upstream and hosts".
QString fieldNames(std::span<const FieldRow> rows);
/// The letters of a name alone, in lower case: what is left of the ways in which people write a field.
QByteArray fieldLetters(QByteArrayView name);
/// What to do about a field `name` that is none of `rows`: that MirrorConfig cannot express it, for what people know
/// from hosts.toml or registries.yaml, or else which fields there are.
QString unknownFieldAdvice(QByteArrayView name, std::span<const FieldRow> rows);

} // namespace sme
