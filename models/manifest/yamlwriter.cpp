// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/yamlwriter.h"

#include <QByteArrayList>

namespace sme {

QByteArray YamlWriter::key(QByteArrayView name) const
{
    return m_style.quotedKeys.value_or(false) ? '"' + name.toByteArray() + '"' : name.toByteArray();
}

QByteArray YamlWriter::scalar(QByteArrayView key, const YamlValue &value, bool inFlow) const
{
    if (value.kind != YamlValue::Kind::Text)
        return value.scalar.toLatin1();
    Quoting quoting = Quoting::Plain;
    if (m_style.quotedKeys.value_or(false))
        quoting = Quoting::Double;
    else if (key == "upstream")
        quoting = m_style.upstream.value_or(Quoting::Plain);
    else if (key == "host")
        quoting = m_style.url.value_or(Quoting::Double);
    else if (key == "capabilities")
        quoting =
            m_style.capability.value_or(m_style.capabilitiesBlock.value_or(false) ? Quoting::Plain : Quoting::Double);
    else if (key == "caBundleSecretReferenceName")
        quoting = m_style.caBundle.value_or(Quoting::Plain);
    return renderScalar(value.scalar, quoting, inFlow);
}

bool YamlWriter::isFlowItem(QByteArrayView list) const
{
    return (list == "mirrors" && m_style.isFlow()) || (list == "hosts" && m_style.hostsFlow.value_or(false));
}

bool YamlWriter::isFlowList(QByteArrayView key, const YamlValue &value) const
{
    return value.items.isEmpty() || (key == "capabilities" && !m_style.capabilitiesBlock.value_or(false))
        || (key == "hosts" && m_style.hostsFlow.value_or(false) && !m_style.hostsOffset);
}

qsizetype YamlWriter::listOffset(QByteArrayView key) const
{
    const qsizetype usual = m_style.mirrorsOffset.value_or(0);
    if (key == "hosts")
        return m_style.hostsOffset.value_or(usual);
    if (key == "capabilities")
        return m_style.capabilitiesOffset.value_or(m_style.hostsOffset.value_or(usual));
    return usual;
}

QByteArray YamlWriter::block(QByteArrayView key, const YamlValue &value, qsizetype column) const
{
    QByteArrayList lines;
    for (const auto &[name, inner] : value.pairs)
        lines.append(field(name, inner, column, false));
    const qsizetype inner = column + dash().size();
    for (const YamlValue &item : value.items)
        lines.append(dash() + (isFlowItem(key) ? flow(key, item, inner) : block(key, item, inner)));
    return lines.isEmpty() ? scalar(key, value, false) : lines.join(newline(column));
}

QByteArray YamlWriter::blockAfterColon(QByteArrayView key, const YamlValue &value, qsizetype column) const
{
    switch (value.kind) {
    case YamlValue::Kind::Map:
        return newline(column + 2) + block(key, value, column + 2);
    case YamlValue::Kind::List:
        if (isFlowList(key, value))
            return ' ' + flow(key, value, column);
        return newline(column + listOffset(key)) + block(key, value, column + listOffset(key));
    default:
        return ' ' + scalar(key, value, false);
    }
}

QByteArray YamlWriter::field(QByteArrayView key, const YamlValue &value, qsizetype column, bool inFlow) const
{
    return this->key(key) + (inFlow ? colon() + flow(key, value, column) : ':' + blockAfterColon(key, value, column));
}

QByteArray YamlWriter::flow(QByteArrayView key, const YamlValue &value, qsizetype column) const
{
    const bool isList = value.kind == YamlValue::Kind::List;
    if (!isList && value.kind != YamlValue::Kind::Map)
        return scalar(key, value, true);
    const bool multiline =
        key == "capabilities" ? m_style.capabilitiesMultiline.value_or(isMultiline()) : isMultiline();
    const qsizetype inner = multiline ? column + step() : column;
    QByteArrayList parts;
    for (const auto &[name, content] : value.pairs)
        parts.append(field(name, content, inner, true));
    for (const YamlValue &item : value.items)
        parts.append(flow(key, item, inner));
    const QByteArray open(isList ? "[" : "{");
    const QByteArray close(isList ? "]" : "}");
    if (parts.isEmpty())
        return open + close;
    if (multiline)
        return open + newline(inner) + parts.join(',' + newline(inner)) + newline(column) + close;
    const QByteArray pad(!isList && m_style.padded.value_or(false) ? " " : "");
    return open + pad + parts.join(m_style.tightComma.value_or(false) ? "," : ", ") + pad + close;
}

} // namespace sme
