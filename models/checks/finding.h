// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "manifest/change.h"
#include "manifest/shootmanifest.h"
#include "mirror/release.h"

#include <QString>

#include <optional>

namespace sme {

enum class Severity : quint8 { Error, Warning, Info };

/// The kinds of error of Kubernetes' field validation; None for warnings and infos.
enum class ErrorType : quint8 { None, Required, Invalid, Duplicate, NotSupported };

/// "error", "warning", "info".
QString severityId(Severity severity);
/// "FieldValueRequired" and so on; empty for None.
QString errorTypeId(ErrorType type);

/// A repair that is certain: what it does in words, and the changes that do it, as one step. Each change is for the
/// manifest that those before it leave.
struct Fix
{
    QString text;
    QList<Change> changes;
};

/// One thing to say about one value of a manifest.
///
/// `where` names the value by position in the manifest; its path, line and column are asked of the manifest when they
/// are needed, since they change with every edit before it.
struct Finding
{
    Severity severity = Severity::Error;
    ErrorType type = ErrorType::None;
    QLatin1StringView rule; ///< stable id, for example "upstream-invalid"
    FieldRef where;
    std::optional<QString> badValue;
    ReleaseSet releases; ///< which releases raise it; of warnings and infos mostly all
    QString message; ///< what is wrong, what it causes, what to do
    QList<Fix> fixes;
};

} // namespace sme
