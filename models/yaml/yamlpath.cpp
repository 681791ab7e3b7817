// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/yamlpath.h"

#include <algorithm>

namespace sme {

namespace {

YamlPath::Step stepInBrackets(QStringView text)
{
    bool isNumber = false;
    const int index = text.toInt(&isNumber);
    if (isNumber && index >= 0)
        return index;
    return text.toString();
}

} // namespace

YamlPath YamlPath::fromFieldPath(QStringView path)
{
    YamlPath result;
    while (!path.isEmpty()) {
        const bool opens = path.front() == u'[';
        const qsizetype close = opens ? path.indexOf(u']') : -1;
        if (close > 0) {
            result.m_steps.append(stepInBrackets(path.sliced(1, close - 1)));
            path = path.sliced(close + 1);
        } else {
            const auto end = std::find_if(path.begin() + 1, path.end(), [](QChar c) { return c == u'.' || c == u'['; });
            const qsizetype length = end - path.begin();
            result.m_steps.append(path.first(length).toString());
            path = path.sliced(length);
        }
        if (path.startsWith(u'.'))
            path = path.sliced(1);
    }
    return result;
}

QString YamlPath::toString() const
{
    QString result;
    for (const Step &step : m_steps) {
        const QString *key = std::get_if<QString>(&step);
        if (!key)
            result += u'[' + QString::number(std::get<int>(step)) + u']';
        else if (key->contains(u'.') || key->contains(u'['))
            result += u'[' + *key + u']';
        else
            result += (result.isEmpty() ? QString() : QStringLiteral(".")) + *key;
    }
    return result;
}

} // namespace sme
