// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/change.h"
#include "manifest/entrychange.h"
#include "manifest/mirrorlistchange.h"
#include "manifest/pathchange.h"
#include "manifest/shootmanifest.h"
#include "manifest/textchange.h"

#include <QCoreApplication>

namespace sme {

namespace {

struct ChangePlannerTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ChangePlanner)
};

/// Checks that what a change names is there and can be changed, then has it planned.
class ChangePlanner
{
public:
    explicit ChangePlanner(const ShootManifest &manifest) : m_manifest(manifest) { }

    Result<Edit> operator()(const change::AddMirrors &change) const
    {
        if (change.mirrors.isEmpty())
            return Edit();
        return mirrorlist::add(m_manifest, std::clamp(change.index, 0, m_manifest.mirrorCount()), change.mirrors);
    }
    Result<Edit> operator()(const change::RemoveMirrors &change) const
    {
        if (change.count <= 0)
            return Edit();
        for (int i = 0; i < change.count; ++i) {
            if (const auto ok = checkMirror(change.first + i, Purpose::Remove); !ok)
                return ok.error();
        }
        return mirrorlist::remove(m_manifest, change.first, change.count);
    }
    Result<Edit> operator()(const change::RenameMirror &change) const
    {
        if (const auto ok = checkMirror(change.mirror, Purpose::Edit); !ok)
            return ok.error();
        return entrychange::plan(m_manifest, change);
    }
    Result<Edit> operator()(const change::MoveMirror &change) const
    {
        if (const auto ok = checkMirror(change.mirror, Purpose::Move); !ok)
            return ok.error();
        if (const auto ok = checkMirror(change.to, Purpose::Any); !ok)
            return ok.error();
        return mirrorlist::move(m_manifest, change.mirror, change.to);
    }
    Result<Edit> operator()(const change::AddHost &change) const
    {
        if (const auto ok = checkMirror(change.mirror, Purpose::Edit); !ok)
            return ok.error();
        const int count = int(m_manifest.mirror(change.mirror).hosts.size());
        return entrychange::plan(m_manifest,
                                 change::AddHost{change.mirror, std::clamp(change.index, 0, count), change.host});
    }
    Result<Edit> operator()(const change::RemoveHost &change) const
    {
        if (const auto ok = checkHost(change.mirror, change.host, Purpose::Remove); !ok)
            return ok.error();
        return entrychange::plan(m_manifest, change);
    }
    Result<Edit> operator()(const change::MoveHost &change) const
    {
        if (const auto ok = checkHost(change.mirror, change.host, Purpose::Move); !ok)
            return ok.error();
        if (const auto ok = checkMirror(change.toMirror, Purpose::Edit); !ok)
            return ok.error();
        return entrychange::plan(m_manifest, change);
    }
    Result<Edit> operator()(const change::SetUrl &change) const { return setField(change); }
    Result<Edit> operator()(const change::SetCapabilities &change) const { return setField(change); }
    Result<Edit> operator()(const change::SetCaBundle &change) const { return setField(change); }
    Result<Edit> operator()(const change::SetOverridePath &change) const { return setField(change); }
    Result<Edit> operator()(const change::SetAt &change) const { return pathchange::plan(m_manifest, change); }
    Result<Edit> operator()(const change::InsertAt &change) const { return pathchange::plan(m_manifest, change); }
    Result<Edit> operator()(const change::RemoveAt &change) const { return pathchange::plan(m_manifest, change); }
    Result<Edit> operator()(const change::MoveAt &change) const { return pathchange::plan(m_manifest, change); }
    Result<Edit> operator()(const change::AddDocument &change) const { return pathchange::plan(m_manifest, change); }
    Result<Edit> operator()(const change::TypeText &change) const { return textchange::plan(m_manifest, change); }

private:
    enum class Purpose : quint8 { Any, Edit, Move, Remove };

    template<typename FieldChange>
    Result<Edit> setField(const FieldChange &change) const
    {
        if (const auto ok = checkHost(change.mirror, change.host, Purpose::Edit); !ok)
            return ok.error();
        return entrychange::plan(m_manifest, change);
    }

    Result<void> checkMirror(int index, Purpose purpose) const
    {
        if (index < 0 || index >= m_manifest.mirrorCount())
            return Error{ChangePlannerTexts::tr("There is no mirror number %1.").arg(index + 1), {}};
        const MirrorEntry &mirror = m_manifest.mirror(index);
        if (const auto ok = checkLock(mirror.lock, mirror, purpose, ChangePlannerTexts::tr("The mirror")); !ok)
            return ok;
        if (purpose == Purpose::Any || purpose == Purpose::Edit)
            return {};
        // Moving or removing takes everything in it along.
        for (const HostEntry &host : mirror.hosts) {
            if (const auto ok = checkLock(host.lock, mirror, purpose, ChangePlannerTexts::tr("A host of the mirror"));
                !ok)
                return ok;
        }
        return {};
    }

    Result<void> checkHost(int mirrorIndex, int index, Purpose purpose) const
    {
        const Purpose outer = purpose == Purpose::Any ? purpose : Purpose::Edit;
        if (const auto ok = checkMirror(mirrorIndex, outer); !ok)
            return ok;
        const MirrorEntry &mirror = m_manifest.mirror(mirrorIndex);
        if (index < 0 || index >= int(mirror.hosts.size()))
            return Error{
                ChangePlannerTexts::tr("There is no host number %1 of %2.").arg(index + 1).arg(mirror.upstream), {}};
        return checkLock(mirror.hosts[std::size_t(index)].lock, mirror, purpose, ChangePlannerTexts::tr("The host"));
    }

    Result<void> checkLock(const Lock &lock, const MirrorEntry &mirror, Purpose purpose, const QString &what) const
    {
        if (!lock.isLocked() || purpose == Purpose::Any || (purpose == Purpose::Remove && lock.removable))
            return {};
        const TextPlace place = m_manifest.placeAt(mirror.begin + lock.where.begin);
        return Error{ChangePlannerTexts::tr("%1 in line %2 cannot be changed without loss: %3.")
                         .arg(what)
                         .arg(place.line)
                         .arg(lock.reason),
                     place};
    }

    const ShootManifest &m_manifest;
};

} // namespace

Result<Edit> planChange(const ShootManifest &manifest, const Change &change)
{
    const bool isText = std::holds_alternative<change::TypeText>(change);
    // What is wrong with the mirrors does not keep other places from being changed.
    const bool isPath = change.index() >= Change(change::SetAt()).index();
    if (isText || (isPath && !manifest.readError()))
        return std::visit(ChangePlanner(manifest), change);
    if (const auto reason = manifest.readOnlyReason()) {
        return Error{ChangePlannerTexts::tr("The manifest cannot be edited without loss (line %1): %2.")
                         .arg(reason->place.line)
                         .arg(reason->message),
                     reason->place};
    }
    return std::visit(ChangePlanner(manifest), change);
}

} // namespace sme
