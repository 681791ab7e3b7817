// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "capabilitycell.h"

#include "mirror/mirrorconfig.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace sme {

namespace {

constexpr int spacing = 5;

struct Box
{
    QString capability;
    QString label;
    bool isChecked = false;
    QRect indicator;
    QRect text;
};

QStyle *styleOf(const QStyleOptionViewItem &cell)
{
    return cell.widget ? cell.widget->style() : QApplication::style();
}

/// The check boxes of a cell; an unknown capability has one too, since it is written in the file.
QList<Box> boxes(const QStyleOptionViewItem &cell, const QStringList &written)
{
    QStringList names{pullCapability, resolveCapability};
    for (const QString &name : written) {
        if (!names.contains(name))
            names.append(name);
    }
    const QStyle *style = styleOf(cell);
    const int size = style->pixelMetric(QStyle::PM_IndicatorWidth, &cell, cell.widget);
    int x = cell.rect.left() + spacing;
    QList<Box> result;
    for (const QString &name : std::as_const(names)) {
        const bool isDefault = written.isEmpty() && name == pullCapability;
        Box box;
        box.capability = name;
        box.label = isDefault ? QCoreApplication::translate("sme::Capabilities", "pull (default)") : name;
        box.isChecked = written.contains(name);
        box.indicator = QRect(x, cell.rect.center().y() - size / 2, size, size);
        x = box.indicator.right() + spacing;
        box.text = QRect(x, cell.rect.top(), cell.fontMetrics.horizontalAdvance(box.label), cell.rect.height());
        x = box.text.right() + 2 * spacing;
        result.append(box);
    }
    return result;
}

} // namespace

QStringList withCapability(const QStringList &written, const QString &capability, bool on)
{
    QStringList result = written;
    result.removeAll(capability);
    if (!on)
        return result;
    if (capability == pullCapability)
        result.prepend(capability);
    else
        result.append(capability);
    return result;
}

void paintCapabilities(QPainter *painter, const QStyleOptionViewItem &cell, const QStringList &written, bool enabled)
{
    QStyle *style = styleOf(cell);
    QStyleOptionViewItem ground = cell;
    ground.text.clear();
    ground.icon = QIcon();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, cell.widget);

    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    const bool isSelected = cell.state.testFlag(QStyle::State_Selected);
    painter->setPen(cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    for (const Box &box : boxes(cell, written)) {
        QStyleOptionViewItem check = cell;
        check.rect = box.indicator;
        check.state.setFlag(QStyle::State_On, box.isChecked);
        check.state.setFlag(QStyle::State_Off, !box.isChecked);
        check.state.setFlag(QStyle::State_Enabled, enabled);
        check.state.setFlag(QStyle::State_HasFocus, false);
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, painter, cell.widget);
        painter->drawText(box.text, Qt::AlignVCenter | Qt::AlignLeft, box.label);
    }
    painter->restore();
}

QSize capabilityCellSize(const QStyleOptionViewItem &cell, const QStringList &written)
{
    QStyleOptionViewItem wide = cell;
    wide.rect = QRect(0, 0, 0, cell.fontMetrics.height());
    return {boxes(wide, written).constLast().text.right() + spacing, wide.rect.height()};
}

QString capabilityAt(const QStyleOptionViewItem &cell, const QStringList &written, QPoint at)
{
    for (const Box &box : boxes(cell, written)) {
        if (box.indicator.united(box.text).adjusted(-spacing, 0, 0, 0).contains(at))
            return box.capability;
    }
    return {};
}

CapabilitiesEditor::CapabilitiesEditor(QWidget *parent)
    : QWidget(parent), m_pull(new QCheckBox(pullCapability, this)), m_resolve(new QCheckBox(resolveCapability, this))
{
    setAutoFillBackground(true);
    setFocusProxy(m_pull);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing, 0, spacing, 0);
    layout->addWidget(m_pull);
    layout->addWidget(m_resolve);
    layout->addStretch();
    // A view closes an editor that loses the focus; here it is a child that has it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (old && isAncestorOf(old) && now && !isAncestorOf(now))
            Q_EMIT left();
    });
    connect(m_pull, &QCheckBox::clicked, this, [this](bool checked) { boxClicked(pullCapability, checked); });
    connect(m_resolve, &QCheckBox::clicked, this, [this](bool checked) { boxClicked(resolveCapability, checked); });
}

void CapabilitiesEditor::setCapabilities(const QStringList &capabilities)
{
    m_written = capabilities;
    m_pull->setChecked(capabilities.contains(pullCapability));
    m_resolve->setChecked(capabilities.contains(resolveCapability));
}

QStringList CapabilitiesEditor::capabilities() const
{
    return m_written;
}

void CapabilitiesEditor::boxClicked(const QString &capability, bool checked)
{
    m_written = withCapability(m_written, capability, checked);
    Q_EMIT edited();
}

} // namespace sme
