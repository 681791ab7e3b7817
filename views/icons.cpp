// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// The files have black strokes; here they take the palette's colour, so that one file serves light and dark.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, Meaning meaning) : m_name(std::move(name)), m_meaning(meaning) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override
    {
        const QColor tint = color(mode);
        const QString key = u"sme-icon/%1/%2/%3x%4@%5"_s.arg(m_name, tint.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        {
            QPainter painter(&pixmap);
            QSvgRenderer renderer(u":/icons/%1.svg"_s.arg(m_name));
            renderer.setAspectRatioMode(Qt::KeepAspectRatio);
            renderer.render(&painter);
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(QRect(QPoint(0, 0), size), tint);
        }
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QString key() const override { return u"sme-tinted"_s; }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::HighlightedText);
        return m_meaning == Meaning::Text ? palette.color(QPalette::WindowText) : meaningColor(m_meaning, palette);
    }

    QString m_name;
    Meaning m_meaning;
};

} // namespace

QIcon themedIcon(QLatin1StringView name, Meaning meaning)
{
    return QIcon(new TintedIconEngine(name, meaning));
}

QIcon severityThemedIcon(Severity severity)
{
    return themedIcon(severityIcon(severity), severityMeaning(severity));
}

QIcon resultIcon(ContainerdOutcome outcome, bool isRunning)
{
    if (isRunning)
        return themedIcon("running"_L1, Meaning::Muted);
    switch (outcome) {
    case ContainerdOutcome::Uses:
        return themedIcon("ok"_L1, Meaning::Ok);
    case ContainerdOutcome::Partly:
        return themedIcon("warning"_L1, Meaning::Warning);
    case ContainerdOutcome::Skips:
        return themedIcon("skip"_L1, Meaning::Warning);
    case ContainerdOutcome::Breaks:
        return themedIcon("break"_L1, Meaning::Error);
    case ContainerdOutcome::Unknown:
        break;
    }
    return themedIcon("unknown"_L1, Meaning::Muted);
}

} // namespace sme
