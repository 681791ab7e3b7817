// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "pullpathview.h"

#include "columnwidths.h"
#include "headerbar.h"
#include "icons.h"
#include "mirror/knownregistries.h"
#include "plaintipdelegate.h"
#include "pullpathpicture.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

QIcon outcomeIcon(const QString &outcome)
{
    if (outcome == "resolved"_L1)
        return themedIcon("ok"_L1, Meaning::Ok);
    if (outcome == "breaks"_L1)
        return themedIcon("break"_L1, Meaning::Error);
    return outcome == "running"_L1 ? themedIcon("running"_L1, Meaning::Muted) : themedIcon("skip"_L1, Meaning::Warning);
}

class TraceDelegate final : public PlainTipDelegate
{
public:
    using PlainTipDelegate::PlainTipDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        PlainTipDelegate::initStyleOption(option, index);
        const QString outcome = index.data(TraceModel::OutcomeRole).toString();
        const bool isSkipped = index.data(TraceModel::SkippedRole).toBool();
        if (isSkipped)
            option->palette.setColor(QPalette::Text, meaningColor(Meaning::Muted, option->palette));
        if (index.data(TraceModel::EndsRole).toBool())
            option->font.setBold(true);
        if (index.column() == TraceModel::ResultColumn && !outcome.isEmpty()) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = outcomeIcon(outcome);
        } else if (index.column() == TraceModel::PurposeColumn) {
            option->features |= QStyleOptionViewItem::HasDecoration;
            option->icon = isSkipped ? themedIcon("skip"_L1, Meaning::Muted) : themedIcon("host"_L1);
        } else if (index.column() == TraceModel::RequestColumn) {
            option->textElideMode = Qt::ElideMiddle;
        }
    }
};

} // namespace

PullPathView::PullPathView(TraceModel *model, QWidget *parent)
    : QWidget(parent), m_model(model), m_header(new HeaderBar(this)), m_run(new QAction(this)),
      m_image(new QLineEdit(this)), m_state(new QLabel(this)), m_table(new QTreeView(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this))
{
    m_image->setObjectName(u"pullImage"_s);
    m_image->setAccessibleName(tr("Image"));
    m_image->setPlaceholderText(tr("image to pull, for example nginx or quay.io/prometheus/node-exporter:v1.8.2"));
    m_image->setClearButtonEnabled(true);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    m_state->setContentsMargins(8, 2, 8, 6);
    m_table->setObjectName(u"pullPath"_s);
    m_table->setAccessibleName(tr("Pull path"));
    m_table->setModel(model);
    m_table->setItemDelegate(new TraceDelegate(m_table));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFrameShape(QFrame::NoFrame);

    m_run->setObjectName(u"runPullPath"_s);
    m_run->setText(tr("Run"));
    m_run->setIcon(themedIcon("test"_L1));
    m_run->setToolTip(tr("Make the requests from this computer, one after the other, up to the one that resolves the "
                         "image"));
    auto *label = new QLabel(tr("Image:"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_image);
    m_header->addChoice(label);
    m_header->addChoice(m_image, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_state);
    auto *picture = new PullPathPicture(model, this);
    connect(picture, &PullPathPicture::rowChosen, this,
            [this](int row) { m_table->setCurrentIndex(m_model->index(row, TraceModel::RequestColumn)); });
    m_splitter->setObjectName(u"pullPathSplitter"_s);
    m_splitter->addWidget(picture);
    m_splitter->addWidget(m_table);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);
    m_widths = new ColumnWidths(m_table);
    fitColumns();

    connect(m_image, &QLineEdit::textChanged, model, &TraceModel::setImage);
    connect(model, &QAbstractItemModel::modelReset, this, &PullPathView::showState);
    connect(model, &TraceModel::runChanged, this, &PullPathView::showState);
    showState();
}

void PullPathView::fitColumns()
{
    QList<ColumnWidths::Need> needs(TraceModel::ColumnCount);
    needs[TraceModel::PurposeColumn] = m_widths->characters(10, 14, 16);
    needs[TraceModel::RequestColumn] = m_widths->characters(16, 32, 70);
    needs[TraceModel::ResultColumn] = m_widths->characters(14, 22, 30);
    needs[TraceModel::WhyColumn] = m_widths->characters(20, 30, 40);
    needs[TraceModel::NextColumn] = m_widths->characters(20, 30, 60);
    needs[TraceModel::WhyColumn].isOptional = true;
    needs[TraceModel::NextColumn].isOptional = true;
    m_widths->setNeeds(needs);
}

void PullPathView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

void PullPathView::suggestFor(const QString &upstream)
{
    if (m_image->text() != m_suggested || upstream.isEmpty())
        return;
    m_suggested = KnownRegistries::instance().testImage(upstream);
    if (m_suggested.isEmpty())
        m_suggested = upstream + u"/example/image:tag"_s;
    m_image->setText(m_suggested);
}

void PullPathView::showState()
{
    m_run->setEnabled(m_model->rowCount() > 0 && !m_model->isRunning());
    m_widths->setShown(TraceModel::ResultColumn, m_model->hasResults());
    if (!m_model->problem().isEmpty())
        m_state->setText(m_model->problem());
    else if (m_model->completeImage().isEmpty())
        m_state->setText(
            tr("Which requests containerd would make to pull an image, in order, and why. Nothing is sent before you "
               "run them."));
    else if (m_model->isRunning())
        m_state->setText(tr("Making the requests that resolve %1…").arg(m_model->completeImage()));
    else if (m_model->hasResults())
        m_state->setText(tr("As seen from this computer: %1").arg(m_model->summary()));
    else
        m_state->setText(tr("containerd pulls %1 like this:").arg(m_model->completeImage()));
}

} // namespace sme
