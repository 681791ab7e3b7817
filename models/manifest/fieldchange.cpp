// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/fieldchange.h"

#include "yaml/blocklist.h"
#include "yaml/flowlist.h"
#include "yaml/textcheck.h"
#include "yaml/textscan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sme {

namespace {

/// The usual order of fields.
constexpr std::array<QByteArrayView, 6> fieldOrder{
    "upstream", "hosts", "host", "capabilities", "caBundleSecretReferenceName", "overridePath"};

const char *const misplacedCollection =
    QT_TRANSLATE_NOOP("FieldChange", "There is a list or mapping where a value belongs; correct it in the text.");
const char *const noMapping =
    QT_TRANSLATE_NOOP("FieldChange", "There is a value or list where a mapping belongs; correct it in the text.");
const char *const emptyWithProperties =
    QT_TRANSLATE_NOOP("FieldChange", "Nothing but a tag or an anchor stands here; write the value in the text.");
const char *const otherTag =
    QT_TRANSLATE_NOOP("FieldChange", "A tag makes something else of this value; remove the tag in the text.");
const char *const templatedValue = QT_TRANSLATE_NOOP("FieldChange", "The value is a template and is not rewritten.");

Error refusal(const EntryView &view, qsizetype offset, const char *reason)
{
    const QByteArrayView text = view.text();
    return Error{QCoreApplication::translate("FieldChange", reason), placeInText(text, findLineStarts(text), offset)};
}

/// Whether a tag before a value leaves what is written in its place as it is meant.
bool fitsTag(SyntaxTree::Tag tag, YamlValue::Kind kind)
{
    return tag == SyntaxTree::Tag::None
        || tag == (kind == YamlValue::Kind::Bool ? SyntaxTree::Tag::Bool : SyntaxTree::Tag::Text);
}

} // namespace

qsizetype FieldChange::keyColumn() const
{
    return scan::column(m_view.text(), m_view.span(m_view.node(m_map).first).begin);
}

FieldChange::Index FieldChange::predecessor(QByteArrayView name) const
{
    Index result = SyntaxTree::none;
    for (const QByteArrayView field : fieldOrder) {
        if (field == name)
            break;
        if (const Index key = m_view.key(m_map, field); key != SyntaxTree::none)
            result = key;
    }
    return result;
}

int FieldChange::pairIndex(Index key) const
{
    int index = 0;
    for (Index other = m_view.node(m_map).first; other != key; other = m_view.node(m_view.node(other).next).next)
        ++index;
    return index;
}

Result<Splice> FieldChange::setScalar(QByteArrayView name, const YamlValue &value) const
{
    const SyntaxTree::Kind kind = m_view.node(m_map).kind;
    if (kind != SyntaxTree::Kind::Map && kind != SyntaxTree::Kind::Null)
        return refusal(m_view, m_view.span(m_map).begin, noMapping);
    const Index key = m_view.key(m_map, name);
    if (key == SyntaxTree::none)
        return insert(name, value);
    const Index valueIndex = m_view.node(key).next;
    const SyntaxTree::Node &node = m_view.node(valueIndex);
    const Span span = m_view.span(valueIndex);
    if (isTemplated(m_view.text().sliced(span.begin, span.length())))
        return refusal(m_view, span.begin, templatedValue);
    if (node.isCollection())
        return refusal(m_view, span.begin, misplacedCollection);
    if (!fitsTag(node.tag, value.kind))
        return refusal(m_view, span.begin, otherTag);
    const bool isText = node.kind == SyntaxTree::Kind::Scalar
        && (!node.plain || plainScalarType(m_view.tree().value(valueIndex)) == ScalarType::String);
    if (value.kind == YamlValue::Kind::Text && isText && m_view.tree().string(valueIndex) == value.scalar)
        return Splice{span.begin, span.end, m_view.text().sliced(span.begin, span.length()).toByteArray()};
    if (value.kind == YamlValue::Kind::Bool || node.kind == SyntaxTree::Kind::Null)
        return replaceValue(key, m_writer.scalar(name, value, inFlow()));
    const bool hasQuotes = !node.block && span.length() > 0;
    const Quoting quoting = hasQuotes ? quotingOf(m_view.text()[span.begin]) : Quoting::Double;
    return replaceValue(key, renderScalar(value.scalar, quoting, inFlow()));
}

Result<Splice> FieldChange::replaceValue(Index key, const QByteArray &value) const
{
    const Index valueIndex = m_view.node(key).next;
    const SyntaxTree::Node &node = m_view.node(valueIndex);
    const Span span = m_view.span(valueIndex);
    if (span.length() == 0 && (!node.implicit || node.anchored))
        return refusal(m_view, span.begin, emptyWithProperties);
    if (node.implicit) {
        const qsizetype colon = m_view.afterColon(key);
        return Splice{colon, colon, ' ' + value};
    }
    return Splice{span.begin, span.end, value};
}

Splice FieldChange::insert(QByteArrayView name, const YamlValue &value) const
{
    const SyntaxTree::Node &map = m_view.node(m_map);
    if (map.kind == SyntaxTree::Kind::Null) {
        const Span span = m_view.span(m_map);
        return {span.begin, span.end, (map.implicit ? " " : "") + m_writer.field(name, value, 0, true)};
    }
    return map.flow ? insertIntoFlow(name, value) : insertIntoBlock(name, value);
}

Splice FieldChange::insertIntoBlock(QByteArrayView name, const YamlValue &value) const
{
    const QByteArrayView text = m_view.text();
    const QByteArray field = m_writer.field(name, value, keyColumn(), false);
    const QByteArray indent(keyColumn(), ' ');
    const QByteArray newline = m_writer.style().newline;
    const Index before = predecessor(name);
    if (before == SyntaxTree::none) {
        const qsizetype begin = m_view.span(m_view.node(m_map).first).begin;
        return {begin, begin, field + newline + indent};
    }
    return Splice::insertLines(text, scan::nextLine(text, m_view.pair(before).end), indent + field, newline);
}

Splice FieldChange::insertIntoFlow(QByteArrayView name, const YamlValue &value) const
{
    std::vector<Span> pairs;
    for (Index key = m_view.node(m_map).first; key != SyntaxTree::none; key = m_view.node(m_view.node(key).next).next)
        pairs.push_back(m_view.pair(key));
    const FlowList list(m_view.text(), m_view.span(m_map), int(pairs.size()),
                        [&pairs](int index) { return pairs[std::size_t(index)]; });
    const Index before = predecessor(name);
    const int index = before == SyntaxTree::none ? 0 : pairIndex(before) + 1;
    return list.insert(
        index, [&](qsizetype column) { return QByteArrayList{m_writer.field(name, value, column, true)}; },
        m_writer.style().newline, m_writer.isMultiline(), m_writer.step());
}

Result<Splice> FieldChange::remove(QByteArrayView name) const
{
    const Index key = m_view.key(m_map, name);
    if (key == SyntaxTree::none)
        return Splice{};
    if (!inFlow())
        return removeFromBlock(key);
    std::vector<Span> pairs;
    for (Index other = m_view.node(m_map).first; other != SyntaxTree::none;
         other = m_view.node(m_view.node(other).next).next)
        pairs.push_back(m_view.pair(other));
    return FlowList(m_view.text(), m_view.span(m_map), int(pairs.size()),
                    [&pairs](int index) { return pairs[std::size_t(index)]; })
        .remove(pairIndex(key));
}

Splice FieldChange::removeFromBlock(Index key) const
{
    const QByteArrayView text = m_view.text();
    const Span pair = m_view.pair(key);
    if (m_view.node(m_map).count == 2)
        return {pair.begin, pair.end, "{}"};
    const qsizetype line = scan::lineBegin(text, pair.begin);
    if (scan::skipBlanks(text, line) == pair.begin)
        return Splice::removeLines(text, {line, scan::nextLine(text, pair.end)});
    // The first field stands behind the dash: the next one moves up, unless a comment is in between.
    const Index next = m_view.node(m_view.node(key).next).next;
    const qsizetype nextBegin = m_view.span(next).begin;
    const qsizetype nextLine = scan::lineBegin(text, nextBegin);
    if (scan::nextLine(text, pair.end) == nextLine)
        return {pair.begin, nextBegin, {}};
    qsizetype begin = pair.begin;
    while (scan::isBlank(text[begin - 1]))
        --begin;
    return {begin, scan::lineEnd(text, pair.end), {}};
}

Result<Splice> FieldChange::setCapabilities(const QStringList &capabilities) const
{
    if (capabilities.isEmpty())
        return remove("capabilities");
    const Index key = m_view.key(m_map, "capabilities");
    if (key == SyntaxTree::none)
        return insert("capabilities", YamlValue::of(capabilities));
    const Index list = m_view.node(key).next;
    const SyntaxTree::Node &node = m_view.node(list);
    if (node.kind == SyntaxTree::Kind::Map)
        return refusal(m_view, m_view.span(list).begin, misplacedCollection);
    if (node.kind == SyntaxTree::Kind::Scalar && isTemplated(m_view.tree().value(list)))
        return refusal(m_view, m_view.span(list).begin, templatedValue);
    if (node.kind != SyntaxTree::Kind::Sequence || node.count == 0)
        return replaceValue(key, m_writer.flow("capabilities", YamlValue::of(capabilities), keyColumn()));
    if (!node.flow)
        return capabilityLines(list, capabilities);
    const Span span = m_view.span(list);
    if (m_view.text().sliced(span.begin, span.length()).contains('#'))
        return refusal(
            m_view, span.begin,
            QT_TRANSLATE_NOOP("FieldChange", "There is a comment among the capabilities; correct them in the text."));
    return capabilityItems(list, capabilities);
}

Splice FieldChange::capabilityItems(Index list, const QStringList &capabilities) const
{
    const QByteArrayView text = m_view.text();
    const Span span = m_view.span(list);
    const auto token = [&](const QString &capability) {
        for (Index item = m_view.node(list).first; item != SyntaxTree::none; item = m_view.node(item).next) {
            if (m_view.node(item).kind == SyntaxTree::Kind::Scalar && m_view.tree().string(item) == capability)
                return text.sliced(m_view.span(item).begin, m_view.span(item).length()).toByteArray();
        }
        const Quoting quoting = quotingOf(text[m_view.span(m_view.node(list).first).begin]);
        return renderScalar(capability, quoting, true);
    };
    const Span first = m_view.span(m_view.node(list).first);
    Index lastIndex = m_view.node(list).first;
    while (m_view.node(lastIndex).next != SyntaxTree::none)
        lastIndex = m_view.node(lastIndex).next;
    QByteArray separator(", ");
    const bool multiline = text.sliced(span.begin, first.begin - span.begin).contains('\n');
    if (multiline)
        separator = ',' + m_writer.newline(scan::column(text, first.begin));
    else if (m_view.node(list).count > 1 && text[first.end] == ',' && !scan::isBlank(text[first.end + 1]))
        separator = ",";
    QByteArray value;
    for (const QString &capability : capabilities)
        value += (value.isEmpty() ? QByteArray() : separator) + token(capability);
    return {first.begin, m_view.span(lastIndex).end, value};
}

Splice FieldChange::capabilityLines(Index list, const QStringList &capabilities) const
{
    const QByteArrayView text = m_view.text();
    const int count = int(m_view.node(list).count);
    const BlockList lines(text, m_view.afterColon(m_view.key(m_map, "capabilities")), count, [&](int index) {
        return Span{m_view.dash(list, index), m_view.span(m_view.child(list, index)).end};
    });
    const Span whole{lines.lines(0).begin, lines.lines(count - 1).end};
    const bool ended = text[whole.end - 1] == '\n';
    const QByteArray newline = m_writer.style().newline;
    const Span first = lines.item(0);
    const QByteArray dash = QByteArray(lines.column(), ' ')
        + text.sliced(first.begin, m_view.span(m_view.child(list, 0)).begin - first.begin).toByteArray();
    const Quoting quoting = quotingOf(text[m_view.span(m_view.child(list, 0)).begin]);
    // What stands between the lines of two items belongs to neither and stays.
    QByteArrayList gaps;
    for (int i = 0; i + 1 < count; ++i)
        gaps.append(text.sliced(lines.lines(i).end, lines.lines(i + 1).begin - lines.lines(i).end).toByteArray());
    QByteArray value;
    for (const QString &capability : capabilities) {
        QByteArray line = dash + renderScalar(capability, quoting, false) + newline;
        for (int i = 0; i < count; ++i) {
            const Index item = m_view.child(list, i);
            if (m_view.node(item).kind != SyntaxTree::Kind::Scalar || m_view.tree().string(item) != capability)
                continue;
            line = text.sliced(lines.lines(i).begin, lines.lines(i).end - lines.lines(i).begin).toByteArray();
            if (!line.endsWith('\n'))
                line += newline;
            break;
        }
        value += line + (gaps.isEmpty() ? QByteArray() : gaps.takeFirst());
    }
    value += gaps.join();
    if (!ended)
        value.chop(newline.size());
    return {whole.begin, whole.end, value};
}

} // namespace sme
