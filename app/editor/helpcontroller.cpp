// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "helpcontroller.h"

#include "choicebox.h"
#include "commandpalette.h"
#include "containerdbox.h"
#include "editoractions.h"
#include "editorpage.h"
#include "helpcard.h"
#include "items/connectionsmodel.h"
#include "keyboardhelp.h"
#include "mirrortree.h"
#include "problemsview.h"
#include "releasebox.h"
#include "yamlview.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTextBlock>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// More mirrors than these are found by the filter.
constexpr int mostMirrors = 500;

/// Where the keyboard is in a widget: the caret of a text, the current row of a view, else its first lines.
QRect globalPlace(const QWidget *widget)
{
    const QWidget *area = widget;
    QRect place(0, 0, widget->width(), std::min(widget->height(), 3 * widget->fontMetrics().height()));
    QRect current;
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(widget)) {
        current = text->cursorRect();
        area = text->viewport();
    } else if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        current = view->visualRect(view->currentIndex());
        area = view->viewport();
    }
    if (current.isValid() && area->rect().intersects(current))
        place = current;
    else
        area = widget;
    return {area->mapToGlobal(place.topLeft()), place.size()};
}

/// The field that a part of the form is of; its object name mostly.
QString fieldId(const QString &objectName)
{
    const auto &capabilities = fieldRow(HostField::Capabilities);
    const bool isCapability = std::ranges::find(capabilities.values, objectName) != capabilities.values.end();
    return isCapability ? QString(capabilities.name) : objectName;
}

/// What a widget, or the nearest around it that has a topic, is for.
std::pair<const QWidget *, std::optional<HelpTopic>> topicOfWidget(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = widget->objectName();
        if (name.isEmpty())
            continue;
        for (const auto &topic : {helpTopic(HelpKind::View, name), helpTopic(HelpKind::Field, fieldId(name))}) {
            if (topic)
                return {widget, topic};
        }
        // A control without a topic of its own says what it does.
        for (const QString &text : {widget->accessibleDescription(), widget->toolTip()}) {
            if (!text.isEmpty())
                return {widget, HelpTopic{HelpKind::View, name, widget->accessibleName(), text}};
        }
    }
    return {nullptr, std::nullopt};
}

/// The field of a MirrorConfig whose key stands in a line of YAML.
std::optional<HelpTopic> topicOfLine(const QString &line)
{
    static const QRegularExpression key(u"^[\\s-]*\"?([A-Za-z]+)\"?\\s*:"_s);
    const QRegularExpressionMatch match = key.match(line);
    return match.hasMatch() ? helpTopic(HelpKind::Field, match.captured(1)) : std::nullopt;
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
    if (const auto topic = helpTopic(HelpKind::Rule, rule))
        explain(*topic, globalPlace(m_page->problems()->list()));
}

void HelpController::explain(const HelpTopic &topic, const QRect &beside)
{
    auto *card = new HelpCard(topic.title, topic.text, m_window);
    if (!topic.example.isEmpty())
        card->addExample(topic.example);
    card->openBeside(beside);
}

std::optional<HelpTopic> HelpController::topicOfFocus(const QWidget *focus) const
{
    if (!focus)
        return std::nullopt;
    if (focus == m_page->problems()->list())
        return helpTopic(HelpKind::Rule, m_page->problems()->currentRule());
    if (focus->objectName() == "connections"_L1) {
        const auto *table = qobject_cast<const QAbstractItemView *>(focus);
        const QVariant verdict = table ? table->currentIndex().data(ConnectionsModel::VerdictRole) : QVariant();
        return helpTopic(HelpKind::Verdict, verdict.isValid() ? verdictId(verdict.value<Verdict>()) : QString());
    }
    if (const auto *release = qobject_cast<const ReleaseBox *>(focus))
        return releasePage(ReleaseChoice::fromId(release->currentData().toString()).value_or(ReleaseChoice()));
    if (const auto *containerd = qobject_cast<const ContainerdBox *>(focus))
        return containerdPage(containerd->choice());
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(focus); text && focus->objectName() == "shootYaml"_L1)
        return topicOfLine(text->textCursor().block().text());
    return std::nullopt;
}

void HelpController::explainFocus()
{
    const QWidget *focus = QApplication::focusWidget();
    if (const auto topic = topicOfFocus(focus)) {
        explain(*topic, globalPlace(focus));
        return;
    }
    if (const auto [widget, topic] = topicOfWidget(focus); topic) {
        explain(*topic, globalPlace(widget));
        return;
    }
    explain({HelpKind::View,
             {},
             tr("Help"),
             tr("Mirrors and their hosts on the left, what is selected below them, the text on the right. Ctrl+Shift+P "
                "finds everything that can be done; F6 goes from pane to pane.")},
            globalPlace(m_window));
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
        const YamlView *yaml = m_page->yaml();
        add(tr("Show what saving would change"), [this, yaml] {
            m_page->goToTab(0);
            yaml->changes()->click();
        });
        for (int scope = 0; scope < yaml->scope()->count(); ++scope) {
            add(tr("Show as text: %1").arg(yaml->scope()->itemText(scope)), [this, yaml, scope] {
                m_page->goToTab(0);
                yaml->scope()->setCurrentIndex(scope);
            });
        }
        const QList<QAction *> panes = m_page->paneActions();
        for (QAction *pane : panes)
            add(tr("Show or hide %1").arg(pane->text()), [pane] { pane->trigger(); });
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
