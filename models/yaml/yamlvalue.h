// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace sme {

/// A value that is not in a text yet.
struct YamlValue
{
    using Pair = std::pair<QByteArray, YamlValue>;
    enum class Kind : quint8 { Text, Bool, Number, Null, Map, List };

    Kind kind = Kind::Text;
    QString scalar; ///< the text; of a truth value "true" or "false", of a number as it is written
    QList<Pair> pairs; ///< of a mapping, in the order in which they are written
    QList<YamlValue> items;

    static YamlValue text(const QString &value);
    static YamlValue boolean(bool value);
    static YamlValue number(qint64 value);
    static YamlValue null();
    static YamlValue map(const QList<Pair> &pairs);
    static YamlValue list(const QList<YamlValue> &items);
    /// A list of texts.
    static YamlValue of(const QStringList &texts);

    bool isCollection() const { return kind == Kind::Map || kind == Kind::List; }
    bool isEmpty() const { return pairs.isEmpty() && items.isEmpty(); }

    friend bool operator==(const YamlValue &, const YamlValue &) = default;
};

} // namespace sme
