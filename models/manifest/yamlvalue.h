// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "mirror/mirrorconfig.h"

#include <QByteArray>
#include <QList>

#include <utility>

namespace sme {

/// A value that is not in a text yet.
struct YamlValue
{
    using Pair = std::pair<QByteArray, YamlValue>;
    enum class Kind : quint8 { Text, Bool, Map, List };

    Kind kind = Kind::Text;
    QString scalar;
    QList<Pair> pairs;
    QList<YamlValue> items;

    static YamlValue text(const QString &value);
    static YamlValue boolean(bool value);
    static YamlValue map(const QList<Pair> &pairs);
    static YamlValue list(const QList<YamlValue> &items);
    static YamlValue of(const QStringList &capabilities);
    static YamlValue of(const Host &host);
    static YamlValue of(const QList<Host> &hosts);
    static YamlValue of(const Mirror &mirror);
    static YamlValue of(const QList<Mirror> &mirrors);
};

} // namespace sme
