// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "findingsview.h"

#include "icons.h"
#include "plaintipdelegate.h"

#include <QAction>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QResizeEvent>
#include <QTextDocument>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// In characters: a fix may name a URL as long as whoever wrote the file liked.
constexpr int longestButton = 48;

class FindingDelegate final : public PlainTipDelegate
{
public:
    using PlainTipDelegate::PlainTipDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PlainTipDelegate::initStyleOption(option, index);
        if (index.column() == FindingsModel::SeverityColumn) {
            const auto severity = Severity(index.data(FindingsModel::SeverityRole).toInt());
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = severityThemedIcon(severity);
        } else if (index.column() != FindingsModel::MessageColumn) {
            option->palette.setColor(QPalette::Text, meaningColor(Meaning::Muted, option->palette));
            option->textElideMode = Qt::ElideLeft; // the end of a path is what tells
        }
    }
};

} // namespace

FindingsView::FindingsView(FindingsModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_list(new QTreeView(this)), m_detail(new QWidget(this)),
      m_text(new QLabel(m_detail)), m_fixes(new QHBoxLayout),
      m_nothing(new QLabel(tr("Nothing to complain about."), m_list))
{
    m_list->setObjectName(u"findings"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(model);
    m_list->setItemDelegate(new FindingDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);

    m_nothing->setTextFormat(Qt::PlainText);
    m_nothing->setMargin(8);
    m_nothing->setAttribute(Qt::WA_TransparentForMouseEvents);

    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *detail = new QVBoxLayout(m_detail);
    detail->setContentsMargins(8, 6, 8, 6);
    detail->addWidget(m_text);
    detail->addLayout(m_fixes);
    m_detail->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_detail);

    connect(m_list, &QTreeView::activated, this, [this](const QModelIndex &index) { Q_EMIT activated(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsView::showDetail);
    connect(m_list, &QWidget::customContextMenuRequested, this, &FindingsView::showMenu);
    connect(model, &QAbstractItemModel::modelReset, this, &FindingsView::showDetail);
    connect(model, &QAbstractItemModel::rowsInserted, this, &FindingsView::showDetail);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &FindingsView::showDetail);
    connect(model, &QAbstractItemModel::dataChanged, this, &FindingsView::showDetail);
    addCopyAction();
    fitColumns();
    showDetail();
}

void FindingsView::addCopyAction()
{
    auto *copy = new QAction(tr("Copy message"), m_list);
    copy->setObjectName(u"copyFinding"_s);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(copy);
    connect(copy, &QAction::triggered, this, [this] {
        if (const int row = currentRow(); row >= 0)
            QGuiApplication::clipboard()->setText(m_model->index(row, FindingsModel::MessageColumn).data().toString());
    });
}

void FindingsView::fitColumns()
{
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::MessageColumn, QHeaderView::Stretch);
    const int character = fontMetrics().averageCharWidth();
    header->resizeSection(FindingsModel::SeverityColumn, 12 * character + fontMetrics().height());
    // The message comes first: on a narrow list the field shrinks, and then goes.
    header->setSectionHidden(FindingsModel::FieldColumn, width() < 75 * character);
    header->resizeSection(FindingsModel::FieldColumn, std::clamp(width() / 5, 8 * character, 22 * character));
    header->resizeSection(FindingsModel::LineColumn, 7 * character);
}

void FindingsView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void FindingsView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    fitColumns();
    fitDetail();
}

void FindingsView::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_model->index(row, FindingsModel::MessageColumn));
}

int FindingsView::currentRow() const
{
    const QModelIndex current = m_list->currentIndex();
    return current.isValid() ? current.row() : -1;
}

void FindingsView::showDetail()
{
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_nothing->adjustSize();
    m_nothing->move(0, m_list->header()->sizeHint().height());
    const int row = currentRow();
    m_detail->setVisible(row >= 0);
    if (row < 0)
        return;
    m_text->setText(m_model->index(row, FindingsModel::MessageColumn).data().toString());
    while (QLayoutItem *item = m_fixes->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const QStringList fixes = m_model->index(row, 0).data(FindingsModel::FixTextsRole).toStringList();
    for (int fix = 0; fix < fixes.size(); ++fix) {
        auto *button = new QPushButton(m_detail);
        const int widest = longestButton * fontMetrics().averageCharWidth();
        const QString text = fontMetrics().elidedText(fixes.at(fix), Qt::ElideMiddle, widest);
        button->setText(QString(text).replace(u'&', "&&"_L1));
        button->setAccessibleName(fixes.at(fix));
        if (text != fixes.at(fix))
            button->setToolTip(Qt::convertFromPlainText(fixes.at(fix)));
        connect(button, &QPushButton::clicked, this, [this, fix] { applyFix(currentRow(), fix); });
        m_fixes->addWidget(button);
    }
    m_fixes->addStretch();
    fitDetail();
    m_list->scrollTo(m_list->currentIndex()); // the list has less room now
}

void FindingsView::fitDetail()
{
    // A splitter does not ask how high a wrapped text gets.
    m_detail->setMinimumHeight(std::max(0, m_detail->layout()->totalHeightForWidth(width())));
    layout()->activate();
}

void FindingsView::showMenu(const QPoint &at)
{
    const QModelIndex index = m_list->indexAt(at);
    if (!index.isValid())
        return;
    QMenu menu(this);
    const int row = index.row();
    connect(menu.addAction(tr("Go to")), &QAction::triggered, this, [this, row] { Q_EMIT activated(row); });
    const QStringList fixes = index.data(FindingsModel::FixTextsRole).toStringList();
    for (int fix = 0; fix < fixes.size(); ++fix) {
        QAction *action = menu.addAction(QString(fixes.at(fix)).replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, row, fix] { applyFix(row, fix); });
    }
    menu.addActions(m_list->actions());
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void FindingsView::applyFix(int row, int fix)
{
    const Result<void> result = m_model->applyFix(row, fix);
    if (!result)
        Q_EMIT fixRefused(result.error().message);
}

} // namespace sme
