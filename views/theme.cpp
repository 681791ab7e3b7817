// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "theme.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace sme {

namespace {

constexpr double minimumContrast = 4.5;

struct Pair
{
    QRgb light;
    QRgb dark;
};

Pair foreground(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Error:
    case Meaning::Removed:
        return {0xffb3261e, 0xffff8f85};
    case Meaning::Warning:
        return {0xff8a5300, 0xfff2bd5c};
    case Meaning::Info:
    case Meaning::Key:
        return {0xff0b5394, 0xff8cbcff};
    case Meaning::Ok:
    case Meaning::Added:
        return {0xff1b6e30, 0xff82d992};
    case Meaning::String:
        return {0xff2b661c, 0xffa9d991};
    case Meaning::Literal:
        return {0xff7d3594, 0xffe2abf2};
    case Meaning::Marker:
        return {0xff8a3f12, 0xfff0a87a};
    case Meaning::Comment:
    case Meaning::Muted:
    default:
        return {0xff56616f, 0xffa3adba};
    }
}

double channel(double value)
{
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

QColor blend(const QColor &base, const QColor &over, double share)
{
    const auto mix = [share](float a, float b) { return float(a + (b - a) * share); };
    return QColor::fromRgbF(mix(base.redF(), over.redF()), mix(base.greenF(), over.greenF()),
                            mix(base.blueF(), over.blueF()));
}

QColor background(Meaning meaning, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    const double share = isDark(palette) ? 0.22 : 0.12;
    switch (meaning) {
    case Meaning::AddedBackground:
        return blend(base, QColor(0xff22a045), share);
    case Meaning::RemovedBackground:
        return blend(base, QColor(0xffd03a30), share);
    default:
        return blend(base, palette.color(QPalette::Highlight), share);
    }
}

/// Moves a colour away from the ground until it can be read on it.
QColor readable(QColor color, const QPalette &palette)
{
    const QColor away = isDark(palette) ? Qt::white : Qt::black;
    const auto lowest = [&palette](const QColor &c) {
        double contrast = contrastRatio(c, palette.color(QPalette::Base));
        for (const Meaning ground :
             {Meaning::AddedBackground, Meaning::RemovedBackground, Meaning::RelatedBackground}) {
            contrast = std::min(contrast, contrastRatio(c, background(ground, palette)));
        }
        return contrast;
    };
    for (int step = 0; step < 10 && lowest(color) < minimumContrast; ++step)
        color = blend(color, away, 0.15);
    return color;
}

} // namespace

bool isDark(const QPalette &palette)
{
    return luminance(palette.color(QPalette::Base)) < luminance(palette.color(QPalette::Text));
}

QColor meaningColor(Meaning meaning, const QPalette &palette)
{
    switch (meaning) {
    case Meaning::Text:
        return palette.color(QPalette::Text);
    case Meaning::AddedBackground:
    case Meaning::RemovedBackground:
    case Meaning::RelatedBackground:
        return background(meaning, palette);
    default: {
        const Pair pair = foreground(meaning);
        return readable(QColor(isDark(palette) ? pair.dark : pair.light), palette);
    }
    }
}

QColor groundFor(const QColor &text, const QColor &ground)
{
    const QColor away = luminance(text) > 0.5 ? Qt::black : Qt::white;
    QColor result = ground;
    for (int step = 0; step < 30 && contrastRatio(text, result) < minimumContrast; ++step)
        result = blend(result, away, 0.05);
    return result;
}

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

Meaning severityMeaning(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Meaning::Error;
    case Severity::Warning:
        return Meaning::Warning;
    case Severity::Info:
        break;
    }
    return Meaning::Info;
}

QLatin1StringView severityIcon(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QLatin1StringView("error");
    case Severity::Warning:
        return QLatin1StringView("warning");
    case Severity::Info:
        break;
    }
    return QLatin1StringView("info");
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Severity", "Error");
    case Severity::Warning:
        return QCoreApplication::translate("Severity", "Warning");
    case Severity::Info:
        break;
    }
    return QCoreApplication::translate("Severity", "Info");
}

} // namespace sme
