// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hostform.h"

#include "findingcards.h"
#include "formparts.h"
#include "hostfieldedit.h"
#include "items/findingsmodel.h"
#include "items/hostmeaning.h"
#include "items/mirrortreemodel.h"
#include "metrics.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

HostForm::HostForm(MirrorTreeModel *model, FindingsModel *findings, QWidget *parent)
    : QWidget(parent), m_model(model), m_findings(findings), m_title(new FormText(true, this))
{
    QVBoxLayout *layout = formLayout(this);
    layout->addWidget(m_title);
    addFields(layout);
    addApiRoot(layout);
    m_result = new FormText(false, this);
    m_result->setObjectName(u"lastResult"_s);
    layout->addWidget(m_result);
    m_otherCards = new FindingCards(m_findings, this);
    connect(m_otherCards, &FindingCards::fixRefused, this, &HostForm::fixRefused);
    layout->addWidget(m_otherCards);
    layout->addStretch();
}

HostForm::~HostForm() = default;

/// What the table of fields asks for, and what belongs to single fields.
void HostForm::addFields(QVBoxLayout *layout)
{
    for (std::size_t i = 0; i < hostFields.size(); ++i) {
        HostFieldEdit *edit = HostFieldEdit::make(HostField(i), m_model, m_findings, this);
        if (!edit)
            continue;
        layout->addSpacing(Metrics(edit).gap());
        layout->addWidget(edit);
        connect(edit, &HostFieldEdit::fixRefused, this, &HostForm::fixRefused);
        m_fields.append(edit);
    }
    m_certificates = new QPushButton(tr("Certificates…"), this);
    m_certificates->setObjectName(u"chooseCertificates"_s);
    m_certificates->setToolTip(tr("Choose the certificates, and have the Secret written"));
    connect(m_certificates, &QPushButton::clicked, this, &HostForm::caBundleWanted);
    edit(HostField::CaBundle)->addBelow(m_certificates);
}

void HostForm::addApiRoot(QVBoxLayout *layout)
{
    m_apiRoot = new QLineEdit(this);
    m_apiRoot->setObjectName(u"apiRoot"_s);
    m_apiRoot->setAccessibleName(tr("API root"));
    m_apiRoot->setReadOnly(true);
    m_apiRoot->setFrame(false);
    QPalette ground = m_apiRoot->palette();
    ground.setColor(QPalette::Base, Qt::transparent);
    m_apiRoot->setPalette(ground);
    addCaption(layout, tr("API root"), m_apiRoot);
    layout->addWidget(m_apiRoot);
    m_requests = new FormText(true, this);
    m_requests->setObjectName(u"resultingRequests"_s);
    layout->addWidget(m_requests);
}

HostFieldEdit *HostForm::edit(HostField field) const
{
    return *std::ranges::find(m_fields, field, &HostFieldEdit::field);
}

void HostForm::setHosts(const QModelIndexList &hosts)
{
    const QList<QPersistentModelIndex> fresh(hosts.begin(), hosts.end());
    if (fresh != m_hosts) {
        finishEditing();
        m_hosts = fresh;
    }
    refresh();
}

void HostForm::refresh()
{
    m_hosts.removeIf([](const QPersistentModelIndex &host) { return !host.isValid(); });
    if (m_hosts.isEmpty())
        return;
    m_title->show(m_hosts.size() == 1
                      ? tr("Mirror host of %1").arg(upstream())
                      : tr("%1 hosts: what is changed here is changed for all of them.").arg(m_hosts.size()));
    for (HostFieldEdit *field : std::as_const(m_fields))
        field->setHosts(m_hosts);
    m_certificates->setEnabled(m_hosts.size() == 1 && edit(HostField::CaBundle)->control()->isEnabled());
    showMeanings();
    showRequests();
    showResult();
    showFindings();
}

QString HostForm::upstream() const
{
    return m_hosts.constFirst().parent().data().toString();
}

Host HostForm::host() const
{
    const QPersistentModelIndex &at = m_hosts.constFirst();
    Host value;
    value.url = at.data(Qt::EditRole).toString();
    value.capabilities = at.data(MirrorTreeModel::CapabilitiesRole).toStringList();
    value.overridePath = at.data(MirrorTreeModel::OverridePathRole).toBool();
    return value;
}

/// What values mean beside what their fields do.
void HostForm::showMeanings()
{
    const bool isOne = m_hosts.size() == 1;
    edit(HostField::Url)
        ->setMeaning(isOne ? tr("Asked before %1 itself, in the order of the list.").arg(upstream()) : QString());
    const bool isDefault = std::ranges::all_of(m_hosts, [](const QModelIndex &host) {
        return host.data(MirrorTreeModel::CapabilitiesRole).toStringList().isEmpty();
    });
    const QString meaning = isOne ? capabilityMeaning(host().effectiveCapabilities(), upstream()) : QString();
    edit(HostField::Capabilities)
        ->setMeaning(isDefault ? tr("Not written down: pull is the default. %1").arg(meaning).trimmed() : meaning);
}

void HostForm::showRequests()
{
    QVariantList roots;
    for (const QPersistentModelIndex &host : std::as_const(m_hosts))
        roots.append(host.data(MirrorTreeModel::ApiRootRole));
    const QString root = isCommon(roots) ? roots.constFirst().toString() : tr("different ones");
    if (m_apiRoot->text() != root) {
        m_apiRoot->setText(root.isEmpty() ? tr("none: the URL cannot be asked") : root);
        m_apiRoot->setCursorPosition(0);
    }
    m_requests->show(m_hosts.size() == 1 ? requestLines(host(), upstream()).join(u'\n') : QString());
}

void HostForm::showResult()
{
    if (m_hosts.size() != 1) {
        m_result->show({});
        return;
    }
    const QPersistentModelIndex &host = m_hosts.constFirst();
    const QString result = host.data(MirrorTreeModel::ResultTextRole).toString();
    const QString advice = host.data(MirrorTreeModel::ResultAdviceRole).toString();
    m_result->show(result.isEmpty() ? QString() : tr("Last test: %1\n%2").arg(result, advice).trimmed());
}

void HostForm::showFindings()
{
    // Of several hosts, the list of problems tells.
    const QModelIndex host = m_hosts.constFirst();
    const QList<int> all = m_hosts.size() == 1 ? m_findings->rowsAbout(host.parent().row(), host.row()) : QList<int>();
    QHash<HostField, QList<int>> ofFields;
    QList<int> others;
    for (const int row : all) {
        const FieldRef::Field about = m_findings->finding(row).where.field;
        const auto field = about == FieldRef::Field::Capability ? HostField::Capabilities : FieldRef::hostField(about);
        (field ? ofFields[*field] : others).append(row);
    }
    for (HostFieldEdit *edit : std::as_const(m_fields))
        edit->setFindings(ofFields.take(edit->field()));
    for (const QList<int> &rows : std::as_const(ofFields))
        others += rows;
    m_otherCards->setRows(others);
}

void HostForm::finishEditing()
{
    for (HostFieldEdit *field : std::as_const(m_fields))
        field->finishEditing();
}

} // namespace sme
