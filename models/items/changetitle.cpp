// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/changetitle.h"

#include "manifest/shootmanifest.h"

#include <QCoreApplication>

namespace sme {

namespace {

struct Titles
{
    Q_DECLARE_TR_FUNCTIONS(sme::ChangeTitle)

public:
    const ShootManifest &manifest;

    QString upstream(int mirror) const
    {
        const bool exists = mirror >= 0 && mirror < manifest.mirrorCount();
        return exists ? shortened(manifest.mirror(mirror).upstream) : QString();
    }

    QString operator()(const change::AddMirrors &c) const
    {
        return c.mirrors.size() == 1 ? tr("Add mirror %1").arg(shortened(c.mirrors.first().upstream))
                                     : tr("Add %1 mirrors").arg(c.mirrors.size());
    }
    QString operator()(const change::RemoveMirrors &c) const
    {
        return c.count == 1 ? tr("Remove mirror %1").arg(upstream(c.first)) : tr("Remove %1 mirrors").arg(c.count);
    }
    QString operator()(const change::RenameMirror &c) const { return tr("Change upstream %1").arg(upstream(c.mirror)); }
    QString operator()(const change::MoveMirror &c) const { return tr("Move mirror %1").arg(upstream(c.mirror)); }
    QString operator()(const change::AddHost &c) const { return tr("Add host to %1").arg(upstream(c.mirror)); }
    QString operator()(const change::RemoveHost &c) const { return tr("Remove host from %1").arg(upstream(c.mirror)); }
    QString operator()(const change::SetUrl &c) const { return tr("Change host of %1").arg(upstream(c.mirror)); }
    QString operator()(const change::MoveHost &c) const
    {
        return c.mirror == c.toMirror ? tr("Move host of %1").arg(upstream(c.mirror))
                                      : tr("Move host to %1").arg(upstream(c.toMirror));
    }
    QString operator()(const change::SetCapabilities &c) const
    {
        return tr("Change capabilities in %1").arg(upstream(c.mirror));
    }
    QString operator()(const change::SetCaBundle &c) const
    {
        return tr("Change CA bundle in %1").arg(upstream(c.mirror));
    }
    QString operator()(const change::SetOverridePath &c) const
    {
        return tr("Change override path in %1").arg(upstream(c.mirror));
    }
    QString operator()(const change::SetAt &c) const { return tr("Change %1").arg(shortened(c.path.toString())); }
    QString operator()(const change::InsertAt &c) const { return tr("Add to %1").arg(shortened(c.list.toString())); }
    QString operator()(const change::RemoveAt &c) const { return tr("Remove %1").arg(shortened(c.path.toString())); }
    QString operator()(const change::MoveAt &c) const { return tr("Move in %1").arg(shortened(c.list.toString())); }
    QString operator()(const change::AddDocument &) const { return tr("Add a document"); }
    QString operator()(const change::TypeText &c) const
    {
        return c.inserted.isEmpty() ? tr("Delete text") : c.removed == 0 ? tr("Type text") : tr("Replace text");
    }
};

template<typename T>
concept HasHost = requires(T c)
{
    c.host;
}
&&!requires(T c)
{
    c.index;
};

bool isField(const Change &change)
{
    return std::holds_alternative<change::RenameMirror>(change) || std::holds_alternative<change::SetUrl>(change)
        || std::holds_alternative<change::SetCapabilities>(change)
        || std::holds_alternative<change::SetCaBundle>(change)
        || std::holds_alternative<change::SetOverridePath>(change);
}

} // namespace

QString changeTitle(const ShootManifest &manifest, const Change &change)
{
    return std::visit(Titles{manifest}, change);
}

ChangedField changedField(const ShootManifest &manifest, const Change &change)
{
    if (!isField(change))
        return {};
    const quint64 id = std::visit(
        [&manifest](const auto &c) -> quint64 {
            if constexpr (requires { c.mirror + 0; }) {
                if (c.mirror < 0 || c.mirror >= manifest.mirrorCount())
                    return 0;
                const MirrorEntry &entry = manifest.mirror(c.mirror);
                if constexpr (HasHost<std::decay_t<decltype(c)>>)
                    return c.host >= 0 && c.host < int(entry.hosts.size()) ? entry.hosts[std::size_t(c.host)].id : 0;
                else
                    return entry.id;
            } else {
                return 0;
            }
        },
        change);
    return {change.index(), id};
}

QString shortened(const QString &text)
{
    constexpr qsizetype longest = 60;
    QString result = text.size() > longest ? text.first(longest - 1) + QChar(0x2026) : text;
    for (QChar &c : result) {
        if (!c.isPrint() && !c.isSurrogate())
            c = QChar::ReplacementCharacter;
    }
    return result;
}

} // namespace sme
