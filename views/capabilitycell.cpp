// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "capabilitycell.h"

#include "mirror/mirrorconfig.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
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

CapabilitiesEditor::CapabilitiesEditor(QWidget *parent) : QWidget(parent)
{
    setAutoFillBackground(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(spacing, 0, spacing, 0);
    layout->setSpacing(2 * spacing);
    layout->addStretch();
    setFocusProxy(addBox(pullCapability));
    addBox(resolveCapability);
    window()->setAttribute(Qt::WA_KeyboardFocusChange); // shows which box the keyboard is on
    // A view closes an editor that loses the focus; here it is a child that has it.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *old, QWidget *now) {
        if (old && isAncestorOf(old) && now && !isAncestorOf(now))
            Q_EMIT left();
    });
}

QCheckBox *CapabilitiesEditor::addBox(const QString &capability)
{
    auto *box = new QCheckBox(capability, this);
    box->installEventFilter(this);
    connect(box, &QCheckBox::clicked, this, [this, capability](bool on) { Q_EMIT toggled(capability, on); });
    static_cast<QHBoxLayout *>(layout())->insertWidget(int(m_boxes.size()), box);
    m_boxes.append(box);
    return box;
}

void CapabilitiesEditor::setCapabilities(const QStringList &written)
{
    for (const QString &capability : written) {
        const auto isThere = [&capability](const QCheckBox *box) { return box->text() == capability; };
        if (std::none_of(m_boxes.cbegin(), m_boxes.cend(), isThere))
            addBox(capability)->show();
    }
    for (QCheckBox *box : std::as_const(m_boxes))
        box->setChecked(written.contains(box->text()));
}

void CapabilitiesEditor::focusBox(qsizetype box)
{
    if (box >= 0 && box < m_boxes.size())
        m_boxes[box]->setFocus(Qt::TabFocusReason);
}

bool CapabilitiesEditor::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(object, event);
    const qsizetype box = m_boxes.indexOf(static_cast<QCheckBox *>(object));
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Left:
        focusBox(box - 1);
        return true;
    case Qt::Key_Right:
        focusBox(box + 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
        setFocus(); // the view takes the focus back from the editor itself only
        Q_EMIT left();
        return true;
    default:
        return QWidget::eventFilter(object, event);
    }
}

} // namespace sme
