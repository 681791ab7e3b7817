// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "problembuttons.h"

#include "items/problemsmodel.h"
#include "problemdelegate.h"

#include <QCoreApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

ProblemButtons::ProblemButtons(QTreeView *list, ProblemDelegate *delegate, QWidget *parent)
    : QWidget(parent), m_list(list), m_delegate(delegate), m_help(new QToolButton(this))
{
    setObjectName(u"problemFixes"_s);
    setAccessibleName(tr("Fixes"));
    m_help->setObjectName(u"explainRule"_s);
    m_help->setText(ProblemDelegate::helpText());
    m_help->setAutoRaise(true);
    m_help->setFocusPolicy(Qt::TabFocus);
    m_help->hide();
    connect(m_help, &QToolButton::clicked, this, [this] { Q_EMIT helpWanted(m_list->currentIndex()); });

    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ProblemButtons::place);
    const QAbstractItemModel *model = list->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &ProblemButtons::placeSoon);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ProblemButtons::placeSoon);
    connect(model, &QAbstractItemModel::dataChanged, this, &ProblemButtons::placeSoon);
    connect(model, &QAbstractItemModel::modelReset, this, &ProblemButtons::placeSoon);
    connect(list, &QTreeView::expanded, this, &ProblemButtons::placeSoon);
    connect(list, &QTreeView::collapsed, this, &ProblemButtons::placeSoon);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProblemButtons::placeSoon);
    connect(list->verticalScrollBar(), &QScrollBar::valueChanged, this, &ProblemButtons::place);
    list->viewport()->installEventFilter(this);
    placeSoon();
}

ProblemButtons::~ProblemButtons() = default;

bool ProblemButtons::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show || event->type() == QEvent::Hide)
        placeSoon();
    return QWidget::eventFilter(object, event);
}

void ProblemButtons::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_list->viewport(), event);
}

void ProblemButtons::place()
{
    m_timer.stop();
    const QWidget *viewport = m_list->viewport();
    setGeometry(QRect(viewport->mapTo(parentWidget(), QPoint(0, 0)), viewport->size()));
    for (Fix &fix : m_fixes)
        fix.isUsed = false;
    m_covered = {};
    m_before = m_list;
    bool hasHelp = false;
    if (viewport->isVisible()) {
        const QModelIndex current = m_list->currentIndex();
        for (QModelIndex index = m_list->indexAt({0, 0}); index.isValid(); index = m_list->indexBelow(index)) {
            if (m_list->visualRect(index).top() >= height())
                break;
            if (index.parent().isValid())
                continue;
            placeRow(index);
            if (index == current) {
                placeHelp(index);
                hasHelp = true;
            }
        }
    }
    m_help->setVisible(hasHelp);
    hideUnused();
    setMask(m_covered);
    setVisible(!m_covered.isEmpty());
    raise();
}

void ProblemButtons::placeRow(const QModelIndex &index)
{
    const QRect row = m_list->visualRect(index);
    const QStringList texts = index.data(ProblemsModel::FixTextsRole).toStringList();
    const QList<ProblemDelegate::Button> buttons = m_delegate->buttons(index, row.width());
    for (int number = 0; number < int(buttons.size()); ++number) {
        QPushButton *button = buttonFor(index, number);
        const QString shown = QString(buttons[number].text).replace(u'&', "&&"_L1);
        if (button->text() != shown)
            button->setText(shown);
        button->setAccessibleName(texts.value(number));
        button->setAccessibleDescription(index.data().toString());
        button->setGeometry(buttons[number].place.translated(row.topLeft()));
        button->show();
        cover(button);
    }
}

void ProblemButtons::placeHelp(const QModelIndex &index)
{
    const QRect row = m_list->visualRect(index);
    // It stands on the ground of a selected row, whichever that is now.
    const bool isActive = m_list->hasFocus() && m_list->isActiveWindow();
    const QPalette ofList = m_list->palette();
    QPalette palette = ofList;
    palette.setColor(QPalette::ButtonText,
                     m_list->selectionModel()->isSelected(index)
                         ? ofList.color(isActive ? QPalette::Active : QPalette::Inactive, QPalette::HighlightedText)
                         : ofList.color(QPalette::Text));
    m_help->setPalette(palette);
    m_help->setAccessibleName(tr("Why: %1").arg(index.data(ProblemsModel::RuleRole).toString()));
    m_help->setGeometry(m_delegate->helpPlace(index, row.width()).translated(row.topLeft()));
    cover(m_help);
}

void ProblemButtons::cover(QWidget *button)
{
    m_covered += button->geometry();
    setTabOrder(m_before, button);
    m_before = button;
}

QPushButton *ProblemButtons::buttonFor(const QModelIndex &index, int number)
{
    // A button stays with its fix: what has the keyboard must not turn into something else.
    auto found = std::find_if(m_fixes.begin(), m_fixes.end(), [&](const Fix &fix) {
        return !fix.isUsed && fix.index == index && fix.number == number;
    });
    if (found == m_fixes.end())
        found = std::find_if(m_fixes.begin(), m_fixes.end(), [](const Fix &fix) {
            return !fix.isUsed && !fix.button->hasFocus() && (!fix.index.isValid() || !fix.button->isVisible());
        });
    if (found == m_fixes.end()) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, button] {
            const auto pressed =
                std::find_if(m_fixes.begin(), m_fixes.end(), [button](const Fix &fix) { return fix.button == button; });
            if (pressed != m_fixes.end() && pressed->index.isValid())
                Q_EMIT fixWanted(pressed->index, pressed->number);
        });
        m_fixes.push_back({{}, 0, button, false});
        found = std::prev(m_fixes.end());
    }
    found->index = index;
    found->number = number;
    found->isUsed = true;
    return found->button;
}

void ProblemButtons::hideUnused()
{
    for (Fix &fix : m_fixes) {
        if (fix.isUsed)
            continue;
        if (fix.button->hasFocus())
            m_list->setFocus();
        fix.index = QPersistentModelIndex();
        fix.button->hide();
    }
}

} // namespace sme
