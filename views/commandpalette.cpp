// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "commandpalette.h"

#include "items/completion.h"
#include "metrics.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPixmap>
#include <QTextDocument>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

constexpr int actionRole = Qt::UserRole;

} // namespace

QString actionName(const QAction *action)
{
    QString text = action->text();
    text.replace("&&"_L1, "\1"_L1).remove(u'&').replace(u'\1', u'&');
    return text;
}

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *window)
    : QFrame(window, Qt::Popup), m_edit(new QLineEdit(this)), m_list(new QTreeWidget(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    for (QAction *action : actions) {
        if (!action->text().isEmpty() && !action->isSeparator())
            m_actions.append(action);
    }
    m_edit->setAccessibleName(tr("Command"));
    m_edit->setPlaceholderText(tr("What do you want to do?"));
    m_edit->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the field
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    const Metrics metrics(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(), metrics.margin());
    layout->setSpacing(metrics.gap());
    layout->addWidget(m_edit);
    layout->addWidget(m_list, 1);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::run);
    fill({});
}

void CommandPalette::open()
{
    const QWidget *window = parentWidget();
    const Metrics metrics(this);
    resize(std::min(metrics.characters(72), window->width() * 4 / 5),
           std::min(metrics.row() * 14, window->height() / 2));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, window->height() / 8)));
    show();
    m_edit->setFocus();
}

void CommandPalette::fill(const QString &typed)
{
    QStringList names;
    QHash<QString, QList<QAction *>> byName;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action)
            continue;
        const QString name = actionName(action);
        if (!byName.contains(name))
            names.append(name);
        byName[name].append(action);
    }
    m_list->clear();
    QPixmap none(m_list->iconSize().isValid() ? m_list->iconSize() : QSize(1, 1) * Metrics(this).icon());
    none.fill(Qt::transparent);
    const QStringList shown = typed.trimmed().isEmpty() ? names : ranked(names, typed.trimmed());
    for (const QString &name : shown) {
        for (QAction *action : std::as_const(byName[name])) {
            auto *item = new QTreeWidgetItem(m_list, {name, action->shortcut().toString(QKeySequence::NativeText)});
            item->setIcon(0, action->icon().isNull() ? QIcon(none) : action->icon()); // names stand below one another
            item->setData(0, actionRole, QVariant::fromValue(action));
            item->setDisabled(!action->isEnabled());
            item->setToolTip(0, Qt::convertFromPlainText(action->statusTip()));
        }
    }
    if (shown.isEmpty()) {
        auto *nothing = new QTreeWidgetItem(m_list, {tr("Nothing is called so.")});
        nothing->setDisabled(true);
    }
    m_list->setCurrentItem(nullptr);
    step(1);
}

void CommandPalette::step(int by)
{
    const int count = m_list->topLevelItemCount();
    int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    for (int tried = 0; tried < count; ++tried) {
        row = (row + by + count) % count;
        if (!m_list->topLevelItem(row)->isDisabled()) {
            m_list->setCurrentItem(m_list->topLevelItem(row));
            return;
        }
    }
}

void CommandPalette::run(QTreeWidgetItem *item)
{
    if (!item || item->isDisabled())
        return;
    QPointer<QAction> action = item->data(0, actionRole).value<QAction *>();
    close();
    // When this is gone, the focus is back where the action is to act.
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
}

bool CommandPalette::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(object, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(m_list->currentItem());
        return true;
    default:
        return QFrame::eventFilter(object, event);
    }
}

} // namespace sme
