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

    QString upstream(quint64 id) const
    {
        const int mirror = manifest.indexOf(id);
        return mirror < 0 ? QString() : shortened(manifest.mirror(mirror).upstream);
    }

    QString operator()(const change::Set &c) const
    {
        if (c.items.size() != 1)
            return tr("Change %1 hosts").arg(c.items.size());
        const change::Set::Item &item = c.items.first();
        return item.row.isHost()
            ? tr("Change %1 of %2").arg(fieldTitle(fieldRow(item.field)), upstream(item.row.mirror))
            : tr("Change upstream %1").arg(upstream(item.row.mirror));
    }
    QString operator()(const change::Insert &c) const
    {
        if (c.parent != 0)
            return c.hosts.size() == 1 ? tr("Add host to %1").arg(upstream(c.parent))
                                       : tr("Add %1 hosts to %2").arg(c.hosts.size()).arg(upstream(c.parent));
        return c.mirrors.size() == 1 ? tr("Add mirror %1").arg(shortened(c.mirrors.first().upstream))
                                     : tr("Add %1 mirrors").arg(c.mirrors.size());
    }
    QString operator()(const change::Remove &c) const
    {
        if (c.rows.size() != 1)
            return tr("Remove %1 rows").arg(c.rows.size());
        const RowId row = c.rows.first();
        return row.isHost() ? tr("Remove host from %1").arg(upstream(row.mirror))
                            : tr("Remove mirror %1").arg(upstream(row.mirror));
    }
    QString operator()(const change::Move &c) const
    {
        if (c.rows.size() != 1)
            return (c.parent == 0 ? tr("Move %1 mirrors") : tr("Move %1 hosts")).arg(c.rows.size());
        const RowId row = c.rows.first();
        return !row.isHost()         ? tr("Move mirror %1").arg(upstream(row.mirror))
            : row.mirror == c.parent ? tr("Move host of %1").arg(upstream(row.mirror))
                                     : tr("Move host to %1").arg(upstream(c.parent));
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

} // namespace

QString changeTitle(const ShootManifest &manifest, const Change &change)
{
    return std::visit(Titles{manifest}, change);
}

ChangedField changedField(const Change &change)
{
    const auto *set = std::get_if<change::Set>(&change);
    if (!set || set->items.size() != 1)
        return {};
    const change::Set::Item &item = set->items.first();
    return {item.row, item.row.isHost() ? item.field : HostField::Url};
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
