// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "operations.h"

#include "addhost.h"
#include "commands.h"

#include "manifest/shootmanifest.h"

#include <algorithm>
#include <functional>
#include <optional>

using namespace Qt::StringLiterals;

namespace sme {

namespace {

/// An operation: how it is written, and what it means.
struct OperationType
{
    QString name;
    QString syntax;
    int wordCount = 0;
    std::function<bool(const QString &)> isWord; ///< whether the last word is one that it takes
    std::function<Result<Change>(const Operation &, const ShootManifest &)> change;
};

std::optional<int> toIndex(const QString &word)
{
    bool ok = false;
    const int index = word.toInt(&ok);
    return ok && index >= 0 ? std::optional(index) : std::nullopt;
}

bool isIndex(const QString &word)
{
    return toIndex(word).has_value();
}

bool isAny(const QString &)
{
    return true;
}

std::optional<int> findMirror(const ShootManifest &manifest, const QString &upstream)
{
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        if (manifest.mirror(i).upstream == upstream)
            return i;
    }
    return {};
}

std::optional<int> findHost(const ShootManifest &manifest, int mirror, const QString &url)
{
    const QList<HostEntry> &hosts = manifest.mirror(mirror).hosts;
    const auto found = std::ranges::find_if(hosts, [&](const HostEntry &host) { return host.value.url == url; });
    return found == hosts.end() ? std::nullopt : std::optional(int(found - hosts.begin()));
}

Error noMirror(const QString &upstream)
{
    return Error{Cli::tr("there is no mirror of %1").arg(upstream), {}};
}

/// Positions count from 0.
Error noPosition(int index, int count)
{
    return Error{Cli::tr("there is no position %1; the last one is %2").arg(index).arg(count - 1), {}};
}

/// Makes a change of the mirror that the first word names.
template<typename Make>
Result<Change> withMirror(const Operation &operation, const ShootManifest &manifest, Make make)
{
    const QString &upstream = operation.words.constFirst();
    const auto mirror = findMirror(manifest, upstream);
    if (!mirror)
        return noMirror(upstream);
    return make(*mirror);
}

/// Makes a change of the host that the first two words name.
template<typename Make>
Result<Change> withHost(const Operation &operation, const ShootManifest &manifest, Make make)
{
    return withMirror(operation, manifest, [&](int mirror) -> Result<Change> {
        const QString &url = operation.words.at(1);
        const auto host = findHost(manifest, mirror, url);
        if (!host)
            return Error{Cli::tr("the mirror of %1 has no host %2").arg(operation.words.constFirst(), url), {}};
        return make(mirror, *host);
    });
}

/// Nothing if no mirror has this upstream yet.
std::optional<Error> mirrorExists(const ShootManifest &manifest, const QString &upstream)
{
    const auto mirror = findMirror(manifest, upstream);
    if (!mirror)
        return {};
    return Error{Cli::tr("there is a mirror of %1 already").arg(upstream),
                 manifest.place({FieldRef::Field::Upstream, *mirror})};
}

std::optional<Error> hostExists(const ShootManifest &manifest, int mirror, const QString &url)
{
    const auto host = findHost(manifest, mirror, url);
    if (!host)
        return {};
    return Error{Cli::tr("the mirror of %1 has the host %2 already").arg(manifest.mirror(mirror).upstream, url),
                 manifest.place({FieldRef::Field::Url, mirror, *host})};
}

Change setField(RowId row, HostField field, const FieldValue &value)
{
    return change::Set{{{row, field, value}}};
}

/// What the row at position `from` goes before to stand at position `to` afterwards; 0 to be the last.
quint64 next(QList<quint64> ids, int from, int to)
{
    ids.removeAt(from);
    return ids.value(to);
}

Result<Change> addMirror(const Operation &operation, const ShootManifest &manifest)
{
    const QString &upstream = operation.words.constFirst();
    if (const auto error = mirrorExists(manifest, upstream))
        return *error;
    return Change(change::Insert{.mirrors = {Mirror{upstream, {}}}});
}

Result<Change> removeMirror(const Operation &operation, const ShootManifest &manifest)
{
    return withMirror(operation, manifest,
                      [&](int mirror) { return Change(change::Remove{{manifest.rowId(mirror)}}); });
}

Result<Change> renameMirror(const Operation &operation, const ShootManifest &manifest)
{
    return withMirror(operation, manifest, [&](int mirror) -> Result<Change> {
        const QString &upstream = operation.words.at(1);
        const auto error = mirrorExists(manifest, upstream);
        if (error && upstream != operation.words.constFirst())
            return *error;
        return setField(manifest.rowId(mirror), HostField::Url, upstream);
    });
}

Result<Change> moveMirror(const Operation &operation, const ShootManifest &manifest)
{
    return withMirror(operation, manifest, [&](int mirror) -> Result<Change> {
        const int to = *toIndex(operation.words.at(1));
        if (to >= manifest.mirrorCount())
            return noPosition(to, manifest.mirrorCount());
        QList<quint64> ids;
        for (int i = 0; i < manifest.mirrorCount(); ++i)
            ids.append(manifest.mirror(i).id);
        return Change(change::Move{.rows = {manifest.rowId(mirror)}, .before = next(ids, mirror, to)});
    });
}

Result<Change> addHost(const Operation &operation, const ShootManifest &manifest)
{
    return withMirror(operation, manifest, [&](int mirror) -> Result<Change> {
        Host host = operation.added;
        host.url = operation.words.at(1);
        if (const auto error = hostExists(manifest, mirror, host.url))
            return *error;
        return Change(change::Insert{.parent = manifest.mirror(mirror).id, .hosts = {host}});
    });
}

Result<Change> removeHost(const Operation &operation, const ShootManifest &manifest)
{
    return withHost(operation, manifest,
                    [&](int mirror, int host) { return Change(change::Remove{{manifest.rowId(mirror, host)}}); });
}

Result<Change> setHost(const Operation &operation, const ShootManifest &manifest)
{
    return withHost(operation, manifest, [&](int mirror, int host) -> Result<Change> {
        const QString &url = operation.words.at(2);
        const auto error = hostExists(manifest, mirror, url);
        if (error && url != operation.words.at(1))
            return *error;
        return setField(manifest.rowId(mirror, host), HostField::Url, url);
    });
}

Result<Change> moveHost(const Operation &operation, const ShootManifest &manifest)
{
    return withHost(operation, manifest, [&](int mirror, int host) -> Result<Change> {
        const int to = *toIndex(operation.words.at(2));
        const EntryIds ids = manifest.entryIds(mirror);
        if (to >= ids.hosts.size())
            return noPosition(to, int(ids.hosts.size()));
        return Change(change::Move{
            .rows = {manifest.rowId(mirror, host)}, .parent = ids.mirror, .before = next(ids.hosts, host, to)});
    });
}

constexpr QLatin1StringView addHostName("add-host");

/// The operation that sets a field of a host, or takes it out.
OperationType fieldOperation(HostField field)
{
    const FieldRow &row = fieldRow(field);
    const auto toWanted = [&row](const QString &word) {
        return word == row.unsetWord ? std::optional(FieldValue()) : toValue(row, word);
    };
    return {"set-"_L1 + row.option, u"UPSTREAM URL %1|%2"_s.arg(valueSyntax(row), row.unsetWord), 3,
            [toWanted](const QString &word) { return toWanted(word).has_value(); },
            [toWanted, field](const Operation &operation, const ShootManifest &manifest) {
                return withHost(operation, manifest, [&](int mirror, int host) {
                    return setField(manifest.rowId(mirror, host), field, *toWanted(operation.words.at(2)));
                });
            }};
}

const QList<OperationType> &operationTypes()
{
    static const QList<OperationType> types = [] {
        QList<OperationType> all{
            {u"add-mirror"_s, u"UPSTREAM"_s, 1, isAny, addMirror},
            {u"remove-mirror"_s, u"UPSTREAM"_s, 1, isAny, removeMirror},
            {u"rename-mirror"_s, u"UPSTREAM NEW"_s, 2, isAny, renameMirror},
            {u"move-mirror"_s, u"UPSTREAM INDEX"_s, 2, isIndex, moveMirror},
            {addHostName, addHostSyntax(), 2, isAny, addHost},
            {u"remove-host"_s, u"UPSTREAM URL"_s, 2, isAny, removeHost},
            {u"set-host"_s, u"UPSTREAM URL NEW-URL"_s, 3, isAny, setHost},
            {u"move-host"_s, u"UPSTREAM URL INDEX"_s, 3, isIndex, moveHost},
        };
        for (std::size_t i = 0; i < hostFields.size(); ++i) {
            if (!hostFields[i].option.isEmpty())
                all += fieldOperation(HostField(i));
        }
        return all;
    }();
    return types;
}

const OperationType *findType(const QString &name)
{
    const auto found = std::ranges::find(operationTypes(), name, &OperationType::name);
    return found == operationTypes().end() ? nullptr : &*found;
}

Error usage(const OperationType &type, const QString &reason)
{
    return Error{Cli::tr("%1: %2. Usage: %1 %3").arg(type.name, reason, type.syntax), {}};
}

/// Reads "--name value" or "--name=value" at position `i` of `words` into the host that add-host adds.
std::optional<Error> readOption(const OperationType &type, const QStringList &words, qsizetype &i, AddedHost &added)
{
    const QString &option = words.at(i);
    if (type.name != addHostName)
        return usage(type, Cli::tr("it has no option %1").arg(option));
    const QString name = option.section(u'=', 0, 0).mid(2);
    const bool hasValue = option.contains(u'=');
    if (!AddedHost::takesValue(name)) {
        if (hasValue)
            return usage(type, Cli::tr("%1 takes no value").arg(option.section(u'=', 0, 0)));
        added.setFlag(name);
        return {};
    }
    if (!hasValue && i + 1 == words.size())
        return usage(type, Cli::tr("%1 needs a value").arg(option));
    const QString reason = added.setOption(name, hasValue ? option.section(u'=', 1) : words.at(++i));
    return reason.isEmpty() ? std::nullopt : std::optional(usage(type, reason));
}

Result<Operation> parseOperation(const QStringList &words)
{
    if (words.isEmpty())
        return Error{Cli::tr("An operation is missing."), {}};
    const OperationType *type = findType(words.constFirst());
    if (!type)
        return Error{Cli::tr("There is no operation \"%1\".").arg(words.constFirst()), {}};
    Operation operation{.name = words.constFirst(), .words = {}, .added = {}, .source = words.join(u' ')};
    AddedHost added;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (!words.at(i).startsWith("--"_L1))
            operation.words += words.at(i);
        else if (const auto error = readOption(*type, words, i, added))
            return *error;
    }
    if (const auto error = added.finish(operation))
        return *error;
    if (operation.words.size() < type->wordCount)
        return usage(*type, Cli::tr("an argument is missing"));
    if (operation.words.size() > type->wordCount)
        return usage(*type, Cli::tr("unexpected argument %1").arg(operation.words.at(type->wordCount)));
    if (!type->isWord(operation.words.constLast()))
        return usage(*type, Cli::tr("%1 is not possible here").arg(operation.words.constLast()));
    return operation;
}

} // namespace

QStringList operationNames()
{
    QStringList names;
    for (const OperationType &type : operationTypes())
        names += type.name;
    return names;
}

bool isOperation(const QString &word)
{
    return findType(word) != nullptr;
}

Result<QList<Operation>> parseOperations(const QStringList &words)
{
    QList<Operation> operations;
    qsizetype begin = 0;
    while (begin <= words.size()) {
        qsizetype end = words.indexOf(u","_s, begin);
        if (end < 0)
            end = words.size();
        Result<Operation> operation = parseOperation(words.mid(begin, end - begin));
        if (!operation)
            return operation.error();
        operations += std::move(*operation);
        begin = end + 1;
    }
    return operations;
}

Result<Change> changeFor(const Operation &operation, const ShootManifest &manifest)
{
    return findType(operation.name)->change(operation, manifest);
}

QString operationsHelp()
{
    QString text;
    for (const OperationType &type : operationTypes())
        text += u"  %1 %2\n"_s.arg(type.name, type.syntax);
    return text;
}

} // namespace sme
