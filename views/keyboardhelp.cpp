// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "keyboardhelp.h"

#include "commandpalette.h"
#include "metrics.h"
#include "wrappingdelegate.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

void addRow(QTreeWidget *list, const QString &key, const QString &what)
{
    new QTreeWidgetItem(list, {key, what});
}

} // namespace

KeyboardHelp::KeyboardHelp(const QList<QAction *> &actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"keyboardHelpDialog"_s);
    setWindowTitle(tr("Keyboard help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *list = new QTreeWidget(this);
    list->setAccessibleName(tr("Keys"));
    list->setHeaderLabels({tr("Key"), tr("What it does")});
    list->setRootIsDecorated(false);
    list->setItemDelegate(new WrappingDelegate(list)); // no key without what it does
    for (const QAction *action : actions) {
        QStringList keys;
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &key : shortcuts)
            keys += key.toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            addRow(list, keys.join(", "_L1), action->statusTip().isEmpty() ? actionName(action) : action->statusTip());
    }
    addRow(list, tr("Ctrl+1 … Ctrl+6"), tr("Show a tab and give it the keyboard"));
    addRow(list, tr("Ctrl+Space"), tr("In the text: offer what can stand here"));
    addRow(list, tr("Ctrl+/"), tr("In the text: make the lines comments, or no longer"));
    addRow(list, tr("Alt+Up, Alt+Down"), tr("In the text: move the lines; in the mirrors: move the rows"));
    addRow(list, tr("Tab, Shift+Tab"), tr("In the text: indent the lines more or less; elsewhere: next field"));
    addRow(list, tr("Ctrl+Tab"), tr("Leave the text for the next field"));
    addRow(list, tr("Ctrl+H"), tr("In the text: replace; elsewhere: add a host"));
    list->sortItems(1, Qt::AscendingOrder);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resizeOnScreen(this, 110, 20);
}

} // namespace sme
