// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yaml/writer.h"

#include <QByteArrayList>

#include <algorithm>

namespace sme {

namespace {

/// Whether a text reads well, and the same, as lines below its key ("|").
bool isLiteral(const QString &text)
{
    const auto isShown = [](QChar c) {
        const char16_t u = c.unicode();
        return u == u'\n' || (u >= 0x20 && u < 0x7f) || (u >= 0xa0 && u < 0x2000) || (u > 0x206f && u < 0xfe00);
    };
    // Of line ends behind the last line, none or one can be said.
    const QStringList lines = text.split(u'\n');
    return lines.size() > 1 && !lines.first().isEmpty() && !lines.first().at(0).isSpace() && !text.endsWith(u"\n\n")
        && std::all_of(text.begin(), text.end(), isShown)
        && std::none_of(lines.begin(), lines.end(), [](const QString &line) { return line.endsWith(u' '); });
}

} // namespace

QByteArray Writer::key(QByteArrayView name, bool inFlow) const
{
    const bool isQuoted = m_habits.isJson || (inFlow && m_habits.quotedKeys.value_or(false));
    return renderScalar(QString::fromUtf8(name), isQuoted ? Quoting::Double : Quoting::Plain, inFlow);
}

QByteArray Writer::scalar(QByteArrayView key, const YamlValue &value, bool inFlow) const
{
    if (value.kind != YamlValue::Kind::Text)
        return value.scalar.toUtf8();
    const bool isQuoted = m_habits.isJson || (inFlow && m_habits.quotedKeys.value_or(false));
    return renderScalar(value.scalar, isQuoted ? Quoting::Double : m_habits.of(key).quoting.value_or(Quoting::Plain),
                        inFlow);
}

bool Writer::isFlowValue(const Habits::OfKey &of, const YamlValue &value) const
{
    return value.isEmpty() || of.flow.value_or(m_habits.flow.value_or(false));
}

QByteArray Writer::block(QByteArrayView key, const YamlValue &value, qsizetype column) const
{
    if (!value.isCollection())
        return scalar(key, value, false);
    if (value.isEmpty())
        return flow(key, value, column);
    QByteArrayList lines;
    for (const auto &[name, inner] : value.pairs)
        lines.append(field(name, inner, column, false));
    for (const YamlValue &item : value.items)
        lines.append(blockItem(key, item, column));
    return lines.join(newline(column));
}

QByteArray Writer::blockItem(QByteArrayView list, const YamlValue &item, qsizetype column) const
{
    const qsizetype inner = column + dash().size();
    const bool isFlow = item.isCollection() && m_habits.of(list).itemsFlow.value_or(m_habits.flow.value_or(false));
    return dash() + (isFlow ? flow(list, item, inner) : block(list, item, inner));
}

QByteArrayList Writer::items(QByteArrayView list, const QList<YamlValue> &values, qsizetype column, bool inFlow) const
{
    QByteArrayList items;
    for (const YamlValue &value : values)
        items.append(inFlow ? flow(list, value, column) : blockItem(list, value, column));
    return items;
}

QByteArray Writer::blockAfterColon(QByteArrayView key, const YamlValue &value, qsizetype column) const
{
    if (value.kind == YamlValue::Kind::Text && !m_habits.isJson && isLiteral(value.scalar)) {
        QByteArray lines = value.scalar.toUtf8();
        const bool isEnded = lines.endsWith('\n');
        if (isEnded)
            lines.chop(1);
        return (isEnded ? " |" : " |-") + newline(column + 2) + lines.replace('\n', newline(column + 2));
    }
    if (!value.isCollection())
        return ' ' + scalar(key, value, false);
    const Habits::OfKey of = m_habits.of(key);
    if (isFlowValue(of, value))
        return ' ' + flow(key, value, column);
    const qsizetype inner = column + (value.kind == YamlValue::Kind::Map ? 2 : listOffset(of));
    return newline(inner) + block(key, value, inner);
}

QByteArray Writer::field(QByteArrayView key, const YamlValue &value, qsizetype column, bool inFlow) const
{
    if (!inFlow)
        return this->key(key, false) + ':' + blockAfterColon(key, value, column);
    return this->key(key, true) + (m_habits.tightColon.value_or(false) ? ":" : ": ") + flow(key, value, column);
}

QByteArray Writer::flow(QByteArrayView key, const YamlValue &value, qsizetype column) const
{
    if (!value.isCollection())
        return scalar(key, value, true);
    const bool isList = value.kind == YamlValue::Kind::List;
    const bool multiline = m_habits.of(key).multiline.value_or(isMultiline());
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
    const QByteArray pad(!isList && m_habits.padded.value_or(false) ? " " : "");
    return open + pad + parts.join(m_habits.tightComma.value_or(false) ? "," : ", ") + pad + close;
}

} // namespace sme
