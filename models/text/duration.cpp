// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "duration.h"

#include <QCoreApplication>

#include <cmath>

namespace sme {

namespace {

struct DurationTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::DurationText)
};

/// Two digits that count, but no fraction from 10 on.
QString digits(double value)
{
    return QString::number(value, 'f', value < 9.95 ? 1 : 0);
}

} // namespace

QString durationText(double milliseconds)
{
    if (std::isnan(milliseconds) || milliseconds < 0)
        return {};
    if (milliseconds < 999.5)
        return DurationTexts::tr("%1 ms").arg(digits(milliseconds));
    const double seconds = milliseconds / 1000;
    if (seconds < 119.5)
        return DurationTexts::tr("%1 s").arg(digits(seconds));
    const auto whole = std::llround(seconds);
    return DurationTexts::tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
}

} // namespace sme
