// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "mirrorform.h"

#include "completionedit.h"
#include "findingcards.h"
#include "formparts.h"
#include "items/completion.h"
#include "items/findingsmodel.h"
#include "items/mirrortreemodel.h"
#include "mirror/mirrorconfig.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// More hosts than this are counted.
constexpr int mostHosts = 20;

bool resolvesTags(const QModelIndex &host)
{
    const QStringList written = host.data(MirrorTreeModel::CapabilitiesRole).toStringList();
    return written.contains(pullCapability) && written.contains(resolveCapability);
}

} // namespace

MirrorForm::MirrorForm(MirrorTreeModel *model, FindingsModel *findings, QWidget *parent)
    : QWidget(parent), m_model(model), m_findings(findings), m_upstream(new CompletionEdit(this)),
      m_meaning(new FormText(true, this)), m_cards(new FindingCards(findings, this)),
      m_hosts(new FormText(false, this)), m_tags(new FormText(true, this))
{
    m_upstream->setObjectName(u"upstream"_s);
    m_upstream->setAccessibleName(tr("Upstream"));
    m_upstream->setPlaceholderText(tr("registry, for example docker.io"));
    m_upstream->setCompletesNames(true);
    m_upstream->installEventFilter(this);
    QVBoxLayout *layout = formLayout(this);
    addCaption(layout, tr("Upstream"), m_upstream);
    layout->addWidget(m_upstream);
    layout->addWidget(m_meaning);
    layout->addWidget(m_cards);
    addCaption(layout, tr("Hosts, in the order in which they are asked"), m_hosts);
    layout->addWidget(m_hosts);
    layout->addWidget(m_tags);
    layout->addStretch();
    connect(m_cards, &FindingCards::fixRefused, this, &MirrorForm::fixRefused);
    connect(m_upstream, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (!m_typing && m_mirror.isValid())
            m_typing = std::make_unique<TypingSession>(m_model->document(), m_mirror);
        if (m_typing)
            m_typing->type(text);
    });
    connect(m_upstream, &QLineEdit::editingFinished, this, &MirrorForm::finishEditing);
}

MirrorForm::~MirrorForm() = default;

void MirrorForm::setMirror(const QModelIndex &mirror)
{
    if (m_mirror != mirror) {
        finishEditing();
        m_mirror = mirror;
    }
    refresh();
}

void MirrorForm::refresh()
{
    if (!m_mirror.isValid())
        return;
    const QString upstream = m_mirror.data(Qt::EditRole).toString();
    if (m_upstream->text() != upstream)
        m_upstream->setText(upstream);
    m_upstream->setReadOnly(!m_mirror.flags().testFlag(Qt::ItemIsEditable));
    if (!m_typing)
        m_upstream->setCandidates(upstreamCompletions(m_model->document()->manifest(), m_mirror.row()));
    m_meaning->show(upstream.isEmpty() ? tr("The registry whose images are pulled through the hosts below.")
                                       : tr("Images that are named %1/… are pulled through the hosts below, and from "
                                            "%1 itself where none of them has it.")
                                             .arg(upstream));
    showHosts();
    showFindings();
}

void MirrorForm::showHosts()
{
    const int count = m_model->rowCount(m_mirror);
    QStringList lines;
    QStringList resolving;
    for (int row = 0; row < count; ++row) {
        const QModelIndex host = m_model->index(row, 0, m_mirror);
        if (resolvesTags(host))
            resolving += QString::number(row + 1);
        if (row < mostHosts)
            lines += tr("%1. %2 (%3)")
                         .arg(QString::number(row + 1), host.data().toString(),
                              host.siblingAtColumn(MirrorTreeModel::StateColumn).data().toString());
    }
    if (count > mostHosts)
        lines += tr("and %1 more").arg(count - mostHosts);
    m_hosts->show(lines.isEmpty() ? tr("None yet: add one with Ctrl+H.") : lines.join(u'\n'));
    const QString upstream = m_mirror.data().toString();
    m_tags->show(
        count == 0 ? QString()
            : resolving.isEmpty()
            ? tr("Which digest a tag means is always asked of %1: no host has pull and resolve.").arg(upstream)
            : tr("Which digest a tag means is asked of host %1, then of %2.").arg(resolving.join(u", "_s), upstream));
}

void MirrorForm::showFindings()
{
    m_cards->setRows(m_findings->rowsAbout(m_mirror.row(), -1));
}

void MirrorForm::finishEditing()
{
    if (const auto typing = std::exchange(m_typing, nullptr))
        typing->commit(m_upstream->text());
}

bool MirrorForm::eventFilter(QObject *object, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || object != m_upstream || !m_typing)
        return QWidget::eventFilter(object, event);
    std::exchange(m_typing, nullptr)->takeBack();
    refresh();
    return true;
}

} // namespace sme
