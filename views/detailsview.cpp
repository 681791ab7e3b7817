// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "detailsview.h"

#include "documentform.h"
#include "hostform.h"
#include "items/findingsmodel.h"
#include "items/mirrortreemodel.h"
#include "mirrorform.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

DetailsView::DetailsView(MirrorTreeModel *model, FindingsModel *findings, QWidget *parent)
    : QScrollArea(parent), m_model(model), m_document(new DocumentForm(model->document(), findings)),
      m_mirror(new MirrorForm(model, findings)), m_hosts(new HostForm(model, findings))
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto *forms = new QWidget(this);
    auto *layout = new QVBoxLayout(forms);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *form :
         {static_cast<QWidget *>(m_document), static_cast<QWidget *>(m_mirror), static_cast<QWidget *>(m_hosts)}) {
        layout->addWidget(form);
        form->hide();
    }
    setWidget(forms);
    connect(m_document, &DocumentForm::fixRefused, this, &DetailsView::fixRefused);
    connect(m_mirror, &MirrorForm::fixRefused, this, &DetailsView::fixRefused);
    connect(m_hosts, &HostForm::fixRefused, this, &DetailsView::fixRefused);
    connect(m_hosts, &HostForm::caBundleWanted, this, &DetailsView::caBundleWanted);
    // Told after the models: they are older.
    connect(model->document(), &MirrorDocument::stepped, this, &DetailsView::refresh);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { setRows({}); });
    // Of many results that come at once, the last is shown.
    m_resultTimer.setSingleShot(true);
    m_resultTimer.setInterval(50);
    connect(&m_resultTimer, &QTimer::timeout, this, &DetailsView::refresh);
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        // A single state cell: a connection result.
        const bool isResult = first == last && first.column() == MirrorTreeModel::StateColumn;
        if (isResult && !m_model->isFollowing() && !m_resultTimer.isActive())
            m_resultTimer.start();
    });
    setRows({});
}

/// The hosts among the rows; of several mirrors, theirs.
QModelIndexList DetailsView::hostsOf(const QModelIndexList &rows) const
{
    QModelIndexList hosts;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(hosts), &MirrorTreeModel::isHost);
    if (!hosts.isEmpty() || rows.size() < 2)
        return hosts;
    for (const QModelIndex &mirror : rows) {
        for (int host = 0; host < m_model->rowCount(mirror); ++host)
            hosts.append(m_model->index(host, 0, mirror));
    }
    return hosts;
}

void DetailsView::setRows(const QModelIndexList &rows)
{
    const QModelIndexList hosts = hostsOf(rows);
    if (!hosts.isEmpty()) {
        m_hosts->setHosts(hosts);
        showForm(m_hosts);
    } else if (!rows.isEmpty()) {
        m_mirror->setMirror(rows.constFirst());
        showForm(m_mirror);
    } else {
        m_document->refresh();
        showForm(m_document);
    }
}

void DetailsView::showForm(QWidget *form)
{
    if (form == m_current)
        return;
    if (m_current)
        m_current->hide();
    m_current = form;
    form->show();
}

void DetailsView::refresh()
{
    if (m_current == m_hosts)
        m_hosts->refresh();
    else if (m_current == m_mirror)
        m_mirror->refresh();
    else
        m_document->refresh();
}

void DetailsView::finishEditing()
{
    m_mirror->finishEditing();
    m_hosts->finishEditing();
}

} // namespace sme
