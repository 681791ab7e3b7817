// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QStyleOptionViewItem>
#include <QWidget>

class QCheckBox;

namespace sme {

/// `written` with or without a capability. Others keep their place, unknown ones too; what is added goes where it
/// stands in "pull, resolve".
QStringList withCapability(const QStringList &written, const QString &capability, bool on);

/// A cell with a check box for each capability. None checked is the default, which is said.
void paintCapabilities(QPainter *painter, const QStyleOptionViewItem &cell, const QStringList &written, bool enabled);
QSize capabilityCellSize(const QStyleOptionViewItem &cell, const QStringList &written);
/// The capability whose check box, or its text, is at a point of the cell; empty if none is.
QString capabilityAt(const QStyleOptionViewItem &cell, const QStringList &written, QPoint at);

/// A check box for each capability, for the keyboard: left and right go from box to box, Space checks, Return ends it.
class CapabilitiesEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit CapabilitiesEditor(QWidget *parent);

    void setCapabilities(const QStringList &written);

Q_SIGNALS:
    void toggled(const QString &capability, bool on);
    /// The focus went elsewhere, or a key ended it.
    void left();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QCheckBox *addBox(const QString &capability);
    void focusBox(qsizetype box);

    QList<QCheckBox *> m_boxes; ///< their texts are the capabilities
};

} // namespace sme
