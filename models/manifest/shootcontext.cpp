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

const ResourceReference *ShootContext::resource(const QString &name) const
{
    const auto it = std::find_if(resources.begin(), resources.end(),
                                 [&name](const ResourceReference &resource) { return resource.name == name; });
    return it == resources.end() ? nullptr : &*it;
}

const SecretManifest *ShootContext::secret(const QString &target, const QString &nameSpace) const
{
    const auto it = std::find_if(secrets.begin(), secrets.end(), [&](const SecretManifest &secret) {
        return secret.name == target && secret.nameSpace == nameSpace;
    });
    return it == secrets.end() ? nullptr : &*it;
}

} // namespace sme
