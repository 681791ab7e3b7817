// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "problemsview.h"

#include "choicebox.h"
#include "headerbar.h"
#include "icons.h"
#include "metrics.h"
#include "problembuttons.h"
#include "problemdelegate.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QScopedValueRollback>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Who has not typed for this long may be told of what is wrong.
constexpr int restingTime = 700; // ms

} // namespace

ProblemsView::ProblemsView(ProblemsModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_header(new HeaderBar(this)), m_order(new ChoiceBox(this)),
      m_nothing(new QLabel(tr("No problems"), this)), m_announced(new QWidget(this)), m_list(new QTreeView(this))
{
    auto *delegate = new ProblemDelegate(m_list);
    m_list->setObjectName(u"problems"_s);
    m_list->setAccessibleName(tr("Problems"));
    // Before the list itself hears of it, and takes a neighbour, which nobody has chosen.
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ProblemsView::leaveRows);
    m_list->setModel(model);
    m_list->setItemDelegate(delegate);
    m_list->setHeaderHidden(true);
    m_list->header()->setStretchLastSection(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width of rows does not depend on their number
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setExpandsOnDoubleClick(false);
    buildHeader();
    m_announced->setObjectName(u"newestProblem"_s);
    m_announced->setFixedSize(0, 0); // for assistive technology alone
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    m_buttons = new ProblemButtons(m_list, delegate, this);
    setTabOrder(m_list, m_buttons);

    connect(m_buttons, &ProblemButtons::fixWanted, this, &ProblemsView::applyFix);
    connect(m_buttons, &ProblemButtons::helpWanted, this,
            [this](const QModelIndex &index) { Q_EMIT helpWanted(index.data(ProblemsModel::RuleRole).toString()); });
    connect(m_list, &QTreeView::activated, this, [this] { choose(true); });
    connect(m_list, &QTreeView::clicked, this, [this] { choose(false); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_isSetting && m_list->hasFocus())
            choose(false);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProblemsView::showMenu);
    connect(model, &ProblemsModel::placesMoved, this, [this] {
        m_list->viewport()->update();
        m_buttons->placeSoon();
        showCounts();
    });
    connect(model, &QAbstractItemModel::modelReset, this, &ProblemsView::showCounts);
    m_announcing.setSingleShot(true);
    m_announcing.setInterval(restingTime);
    connect(&m_announcing, &QTimer::timeout, this, &ProblemsView::announceNewest);
    connect(model, &QAbstractItemModel::rowsInserted, this, &ProblemsView::noteNew);
    addActions();
    showCounts();
}

ProblemsView::~ProblemsView() = default;

void ProblemsView::buildHeader()
{
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
        m_filters[std::size_t(severity)] = addFilter(severity);
    m_nothing->setTextFormat(Qt::PlainText);
    m_header->addChoice(m_nothing);
    m_order->setObjectName(u"problemOrder"_s);
    m_order->setAccessibleName(tr("Order of problems"));
    m_order->addItem(tr("Worst first"), int(ProblemsModel::Order::BySeverity));
    m_order->addItem(tr("As in the text"), int(ProblemsModel::Order::ByPlace));
    connect(m_order, &QComboBox::activated, this,
            [this] { m_model->setOrder(ProblemsModel::Order(m_order->currentData().toInt())); });
    m_header->addChoice(m_order);
}

QToolButton *ProblemsView::addFilter(Severity severity)
{
    auto *button = new QToolButton(this);
    button->setObjectName(severityId(severity) + "Filter"_L1);
    button->setCheckable(true);
    button->setChecked(true);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIcon(severityThemedIcon(severity));
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::toggled, this, [this, severity](bool isOn) { m_model->setShown(severity, isOn); });
    m_header->addChoice(button);
    return button;
}

void ProblemsView::addActions()
{
    auto *copy = new QAction(tr("Copy message"), m_list);
    copy->setObjectName(u"copyProblem"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copy);
    connect(copy, &QAction::triggered, this, [this] {
        if (const QModelIndex current = m_list->currentIndex(); current.isValid())
            QGuiApplication::clipboard()->setText(current.data().toString());
    });
}

/// Remembers the worst of the new rows, to be told when the typing rests: what is half typed is wrong at every key.
void ProblemsView::noteNew(const QModelIndex &parent, int first, int last)
{
    for (int row = first; !parent.isValid() && row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0);
        const auto severity = [](const QModelIndex &of) { return of.data(ProblemsModel::SeverityRole).toInt(); };
        if (severity(index) < int(Severity::Info) && (!m_newest.isValid() || severity(index) <= severity(m_newest)))
            m_newest = index;
    }
    if (m_newest.isValid())
        m_announcing.start();
}

void ProblemsView::announceNewest()
{
    if (!m_newest.isValid())
        return;
    const QString text = m_newest.data(Qt::AccessibleTextRole).toString();
    m_newest = QPersistentModelIndex();
    m_announced->setAccessibleName(text); // what an alert says is what its object is called
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(m_list, text);
#else
    QAccessibleEvent event(m_announced, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

void ProblemsView::showCounts()
{
    int all = 0;
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        const int count = m_model->total(severity);
        all += count;
        QToolButton *button = m_filters[std::size_t(severity)];
        button->setText(QString::number(count));
        const QString words = tr("%1: %2", "severity, count").arg(severityWord(severity), QString::number(count));
        button->setAccessibleName(words);
        button->setToolTip(tr("%1. Click to show or hide them.").arg(words));
        button->setVisible(count > 0);
    }
    m_nothing->setVisible(all == 0);
    m_order->setVisible(all > 1);
    m_list->setVisible(all > 0);
    if (const bool isNone = all == 0; isNone != m_isEmpty) {
        m_isEmpty = isNone;
        Q_EMIT emptyChanged(isNone);
    }
}

bool ProblemsView::isEmpty() const
{
    return m_isEmpty;
}

QWidget *ProblemsView::header() const
{
    return m_header;
}

void ProblemsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_buttons->placeSoon();
}

void ProblemsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_list->setIconSize(QSize(1, 1) * Metrics(this).icon());
}

void ProblemsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_list->setIndentation(Metrics(this).icon());
    m_list->doItemsLayout(); // rows wrap elsewhere now
    m_buttons->placeSoon();
}

void ProblemsView::setCurrentFinding(int row)
{
    const QScopedValueRollback setting(m_isSetting, true);
    const QModelIndex index = m_model->indexOfFinding(row);
    m_list->setCurrentIndex(index);
    if (index.parent().isValid()) { // with the message that it shares, if there is room for both
        m_list->scrollTo(index.parent(), QAbstractItemView::PositionAtTop);
        m_list->scrollTo(index);
    }
}

void ProblemsView::leaveRows(const QModelIndex &parent, int first, int last)
{
    QModelIndex row = m_list->currentIndex();
    while (row.isValid() && row.parent() != parent)
        row = row.parent();
    if (row.isValid() && row.row() >= first && row.row() <= last && !m_list->hasFocus())
        setCurrentFinding(-1);
}

int ProblemsView::currentFinding() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.data(ProblemsModel::FindingRowRole).toInt() : -1;
}

QString ProblemsView::currentRule() const
{
    return m_list->currentIndex().data(ProblemsModel::RuleRole).toString();
}

void ProblemsView::choose(bool isWanted)
{
    if (const int row = currentFinding(); row >= 0)
        Q_EMIT findingChosen(row, isWanted);
}

void ProblemsView::addFixes(QMenu *menu, const QModelIndex &index)
{
    const QStringList fixes = index.data(ProblemsModel::FixTextsRole).toStringList();
    for (int fix = 0; fix < fixes.size(); ++fix) {
        QAction *action = menu->addAction(themedIcon("fix"_L1), QString(fixes.at(fix)).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this,
                [this, at = QPersistentModelIndex(index), fix] { applyFix(at, fix); });
    }
}

void ProblemsView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("Go to")), &QAction::triggered, this, [this] { choose(true); });
    addFixes(menu, index);
    menu->addActions(m_list->actions());
    connect(menu->addAction(tr("Why?")), &QAction::triggered, this,
            [this, rule = index.data(ProblemsModel::RuleRole).toString()] { Q_EMIT helpWanted(rule); });
    menu->popup(m_list->viewport()->mapToGlobal(at));
}

void ProblemsView::applyFix(const QModelIndex &index, int fix)
{
    const Result<void> result = m_model->applyFix(index, fix);
    if (!result)
        Q_EMIT fixRefused(result.error().message);
}

} // namespace sme
