// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <variant>

namespace sme {

/// The way from a node to another: keys of mappings and positions in lists, from 0.
class YamlPath
{
public:
    using Step = std::variant<QString, int>;

    YamlPath() = default;
    YamlPath(std::initializer_list<Step> steps) : m_steps(steps) { }

    /// From "spec.extensions[0].disabled". What stands in brackets and is no number is a key, as Kubernetes writes keys
    /// with dots: "metadata.annotations[example.org/a]".
    static YamlPath fromFieldPath(QStringView path);
    /// As a field path.
    QString toString() const;

    bool isEmpty() const { return m_steps.isEmpty(); }
    qsizetype size() const { return m_steps.size(); }
    const Step &at(qsizetype index) const { return m_steps.at(index); }
    const Step &last() const { return m_steps.last(); }
    /// The first `count` steps, and those from `index` on.
    YamlPath first(qsizetype count) const { return YamlPath(m_steps.first(count)); }
    YamlPath from(qsizetype index) const { return YamlPath(m_steps.sliced(index)); }
    YamlPath parent() const { return first(size() - 1); }
    /// One step further.
    YamlPath operator/(const QString &key) const { return YamlPath(m_steps + QList<Step>{key}); }
    YamlPath operator/(int index) const { return YamlPath(m_steps + QList<Step>{index}); }
    YamlPath operator/(const YamlPath &rest) const { return YamlPath(m_steps + rest.m_steps); }

    friend bool operator==(const YamlPath &, const YamlPath &) = default;

private:
    explicit YamlPath(const QList<Step> &steps) : m_steps(steps) { }

    QList<Step> m_steps;
};

} // namespace sme
