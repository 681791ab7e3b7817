// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "helpcontroller.h"

#include "checks/rulehelp.h"
#include "commandpalette.h"
#include "editoractions.h"
#include "editorpage.h"
#include "helpcard.h"
#include "keyboardhelp.h"
#include "mirrortree.h"
#include "problemsview.h"

#include <QAction>
#include <QApplication>
#include <QTabWidget>
#include <QTreeView>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// More mirrors than these are found by the filter.
constexpr int mostMirrors = 500;

QRect globalPlace(const QWidget *widget)
{
    // Of a large view, its upper left corner.
    const QSize size = widget->size().boundedTo(QSize(widget->width(), 3 * widget->fontMetrics().height()));
    return {widget->mapToGlobal(QPoint(0, 0)), size};
}

/// What a widget, or the nearest around it that says anything, is for.
std::pair<const QWidget *, QString> helpOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const QString &text : {widget->whatsThis(), widget->accessibleDescription(), widget->toolTip()}) {
            if (!text.isEmpty())
                return {widget, text};
        }
    }
    return {nullptr, {}};
}

} // namespace

HelpController::HelpController(QWidget *window, EditorPage *page, EditorActions *actions)
    : QObject(window), m_window(window), m_page(page), m_actions(actions)
{
    connect(actions->contextHelp, &QAction::triggered, this, &HelpController::explainFocus);
    connect(actions->commandPalette, &QAction::triggered, this, &HelpController::openPalette);
    connect(actions->keyboardHelp, &QAction::triggered, this,
            [this] { (new KeyboardHelp(commands(), m_window))->show(); });
    connect(page, &EditorPage::helpWanted, this, &HelpController::explainRule);
}

void HelpController::explainRule(const QString &rule)
{
    const QList<RuleHelp> rules = ruleHelp();
    const auto help =
        std::find_if(rules.begin(), rules.end(), [&rule](const RuleHelp &each) { return rule == each.id; });
    const QTreeView *list = m_page->problems()->list();
    const QRect row = list->visualRect(list->currentIndex());
    const QRect place(list->viewport()->mapToGlobal(row.topLeft()), row.size());
    const QString text = help != rules.end()
        ? help->text
        : tr("The document cannot be read or decoded: until that is mended, nothing else in it is checked.");
    (new HelpCard(rule, text, m_window))->openBeside(row.isValid() ? place : globalPlace(list));
}

void HelpController::explainFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    const QModelIndex problem = m_page->problems()->list()->currentIndex();
    if (focus == m_page->problems()->list() && problem.isValid()) {
        explainRule(problem.data(ProblemsModel::RuleRole).toString());
        return;
    }
    auto [widget, text] = helpOf(focus);
    if (text.isEmpty()) {
        widget = m_window;
        text =
            tr("Mirrors and their hosts on the left, what is selected below them, the text on the right. Ctrl+Shift+P "
               "finds everything that can be done; F6 goes from pane to pane.");
    }
    const QString title = widget->accessibleName().isEmpty() ? tr("Help") : widget->accessibleName();
    (new HelpCard(title, text, m_window))->openBeside(globalPlace(widget));
}

QList<QAction *> HelpController::commands() const
{
    QList<QAction *> commands;
    const QList<QAction *> all = m_actions->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *action : all) {
        if (action != m_actions->commandPalette)
            commands.append(action);
    }
    commands += m_more;
    return commands;
}

void HelpController::openPalette()
{
    auto *owner = new QObject(m_window);
    QList<QAction *> actions = commands();
    const auto add = [&](const QString &text, const std::function<void()> &act) {
        auto *action = new QAction(text, owner);
        connect(action, &QAction::triggered, m_page, act);
        actions.append(action);
    };
    if (m_page->isVisible()) {
        QTabWidget *tabs = m_page->tabs();
        for (int tab = 0; tab < tabs->count(); ++tab)
            add(tr("Show %1").arg(tabs->tabText(tab)), [this, tab] { m_page->goToTab(tab); });
        MirrorTree *tree = m_page->tree();
        const QAbstractItemModel *model = tree->model();
        for (int row = 0; row < std::min(model->rowCount(), mostMirrors); ++row) {
            const QString name = model->index(row, 0).data().toString();
            add(tr("Go to %1").arg(QString(name).replace(u'&', "&&"_L1)), [tree, row] {
                tree->showCell(tree->model()->index(row, 0));
                tree->setFocus();
            });
        }
    }
    auto *palette = new CommandPalette(actions, m_window);
    // What was chosen is done in a later turn.
    connect(palette, &QObject::destroyed, owner, &QObject::deleteLater);
    palette->open();
}

} // namespace sme
