// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/finding.h"

namespace sme {

using namespace Qt::StringLiterals;

QString severityId(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return u"error"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Info:
        return u"info"_s;
    }
    return {};
}

QString errorTypeId(ErrorType type)
{
    switch (type) {
    case ErrorType::None:
        return {};
    case ErrorType::Required:
        return u"FieldValueRequired"_s;
    case ErrorType::Invalid:
        return u"FieldValueInvalid"_s;
    case ErrorType::Duplicate:
        return u"FieldValueDuplicate"_s;
    case ErrorType::NotSupported:
        return u"FieldValueNotSupported"_s;
    }
    return {};
}

} // namespace sme
