// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/shootcontext.h"

#include <algorithm>

namespace sme {

QString extensionStateId(ExtensionState state)
{
    switch (state) {
    case ExtensionState::Present:
        return QStringLiteral("present");
    case ExtensionState::Disabled:
        return QStringLiteral("disabled");
    case ExtensionState::Absent:
        return QStringLiteral("absent");
    case ExtensionState::Elsewhere:
        return QStringLiteral("elsewhere");
    case ExtensionState::Encrypted:
        return QStringLiteral("encrypted");
    case ExtensionState::Template:
        return QStringLiteral("template");
    case ExtensionState::None:
        break;
    }
    return QStringLiteral("none");
}

QString Subject::displayName() const
{
    return nameSpace.isEmpty() ? name : nameSpace + u'/' + name;
}

void ShootContext::addResource(const ResourceReference &resource)
{
    if (!resourcePositions.contains(resource.name))
        resourcePositions.insert(resource.name, resources.size());
    resources.append(resource);
}

const ResourceReference *ShootContext::resource(const QString &name) const
{
    const auto it = resourcePositions.constFind(name);
    return it == resourcePositions.cend() ? nullptr : &resources.at(*it);
}

const ShootContext::ResourceProblem *ShootContext::resourceProblem(int index) const
{
    const auto it = std::ranges::lower_bound(resourceProblems, index, {}, &ResourceProblem::index);
    return it == resourceProblems.end() || it->index != index ? nullptr : &*it;
}

void ShootContext::setSecrets(const QList<SecretManifest> &all)
{
    secrets = all;
    secretPositions.clear();
    for (qsizetype i = 0; i < all.size(); ++i)
        secretPositions[all[i].name].append(i);
}

const SecretManifest *ShootContext::secret(const QString &target, const QString &nameSpace) const
{
    const QList<qsizetype> named = secretPositions.value(target);
    const auto it =
        std::ranges::find_if(named, [&](qsizetype position) { return secrets[position].nameSpace == nameSpace; });
    return it == named.end() ? nullptr : &secrets.at(*it);
}

} // namespace sme
