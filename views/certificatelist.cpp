// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "certificatelist.h"

#include "icons.h"
#include "theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

enum CertificateColumn { SubjectColumn, KindColumn, EndColumn, OriginColumn, SignsColumn };

/// "harbor.example.com" of "CN=harbor.example.com,O=Example"; all of it where there is no CN.
QString shortSubject(const QString &subject)
{
    const QStringList parts = subject.split(u',');
    const auto name = std::ranges::find_if(parts, [](const QString &part) { return part.startsWith("CN="_L1); });
    return name == parts.end() ? subject : name->sliced(3);
}

QString kindOf(const CertificateInfo &info)
{
    if (!info.isCa)
        return CertificateList::tr("no CA");
    return info.isSelfSigned ? CertificateList::tr("root CA") : CertificateList::tr("intermediate CA");
}

QString originText(CertificateList::Origin origin)
{
    switch (origin) {
    case CertificateList::Origin::Bundle:
        return CertificateList::tr("in use now");
    case CertificateList::Origin::File:
        return CertificateList::tr("file");
    case CertificateList::Origin::Server:
        break;
    }
    return CertificateList::tr("server, not trusted");
}

bool hasEnded(const CertificateInfo &info)
{
    return info.notAfter.isValid() && info.notAfter < QDateTime::currentDateTimeUtc();
}

} // namespace

CertificateList::CertificateList(QWidget *parent) : QTreeWidget(parent)
{
    setObjectName(u"certificates"_s);
    setAccessibleName(tr("Certificates"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHeaderLabels({tr("Certificate"), tr("Kind"), tr("Valid until"), tr("From"), tr("Signs the server's")});
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    header()->setStretchLastSection(true);
    connect(this, &QTreeWidget::itemChanged, this, &CertificateList::pickedChanged);
}

void CertificateList::add(const QList<CertificateInfo> &certificates, Origin origin, bool isPicked)
{
    {
        const QSignalBlocker blocker(this);
        for (const CertificateInfo &info : certificates) {
            const auto known =
                std::ranges::find(m_entries, info.der, [](const Entry &entry) { return entry.info.der; });
            if (known != m_entries.end()) {
                known->origin = std::min(known->origin, origin); // what vouches more for it
                showEntry(int(known - m_entries.begin()));
                continue;
            }
            m_entries.append(
                {info, origin, m_chain.isEmpty() ? std::nullopt : std::optional(anchorProblem(m_chain, info))});
            auto *item = new QTreeWidgetItem(this);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(SubjectColumn, isPicked ? Qt::Checked : Qt::Unchecked);
            showEntry(int(m_entries.size()) - 1);
        }
    }
    if (!currentItem() && topLevelItemCount() > 0)
        setCurrentItem(topLevelItem(0));
    Q_EMIT pickedChanged();
}

void CertificateList::setChain(const QList<CertificateInfo> &chain)
{
    m_chain = chain;
    {
        const QSignalBlocker blocker(this);
        for (int row = 0; row < m_entries.size(); ++row) {
            m_entries[row].problem =
                chain.isEmpty() ? std::nullopt : std::optional(anchorProblem(chain, m_entries[row].info));
            showEntry(row);
        }
    }
    Q_EMIT pickedChanged();
}

void CertificateList::showEntry(int row)
{
    const Entry &entry = m_entries.at(row);
    QTreeWidgetItem *item = topLevelItem(row);
    item->setText(SubjectColumn, shortSubject(entry.info.subject));
    item->setToolTip(SubjectColumn, Qt::convertFromPlainText(entry.info.subject));
    item->setText(KindColumn, kindOf(entry.info));
    const QString day = entry.info.notAfter.date().toString(Qt::ISODate);
    item->setText(EndColumn, hasEnded(entry.info) ? tr("%1, ended").arg(day) : day);
    item->setIcon(EndColumn, hasEnded(entry.info) ? severityThemedIcon(Severity::Error) : QIcon());
    item->setText(OriginColumn, originText(entry.origin));
    if (!entry.problem) {
        item->setText(SignsColumn, tr("not known yet"));
        item->setIcon(SignsColumn, {});
        return;
    }
    if (isServersOwn(row)) {
        item->setText(SignsColumn, tr("is the server's own"));
        item->setIcon(SignsColumn, {});
        return;
    }
    const bool isGood = entry.problem->isEmpty();
    item->setText(SignsColumn, isGood ? tr("yes") : tr("no: %1").arg(*entry.problem));
    item->setIcon(SignsColumn, isGood ? themedIcon("ok"_L1, Meaning::Ok) : QIcon());
}

bool CertificateList::isPicked(int row) const
{
    return topLevelItem(row)->checkState(SubjectColumn) == Qt::Checked;
}

QList<CertificateInfo> CertificateList::picked() const
{
    QList<CertificateInfo> certificates;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (isPicked(row))
            certificates += m_entries.at(row).info;
    }
    return certificates;
}

QList<CertificateInfo> CertificateList::pickedFromServer() const
{
    QList<CertificateInfo> certificates;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (isPicked(row) && m_entries.at(row).origin == Origin::Server)
            certificates += m_entries.at(row).info;
    }
    return certificates;
}

bool CertificateList::isServersOwn(int row) const
{
    // One that signs itself has no other.
    return !m_chain.isEmpty() && m_entries.at(row).info.der == m_chain.constFirst().der
        && !m_chain.constFirst().isSelfSigned;
}

bool CertificateList::isServersOwnPicked() const
{
    for (int row = 0; row < m_entries.size(); ++row) {
        if (isPicked(row) && isServersOwn(row))
            return true;
    }
    return false;
}

void CertificateList::paintEvent(QPaintEvent *event)
{
    QTreeWidget::paintEvent(event);
    if (topLevelItemCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = 2 * fontMetrics().height();
    painter.drawText(viewport()->rect().marginsRemoved({margin, margin, margin, margin}),
                     Qt::AlignCenter | Qt::TextWordWrap,
                     tr("Add the certificate of the CA that signs the mirror's, as a PEM file from its owner, or look "
                        "at what the server sends."));
}

std::optional<bool> CertificateList::pickedVerifies() const
{
    if (m_chain.isEmpty())
        return std::nullopt;
    for (int row = 0; row < m_entries.size(); ++row) {
        if (isPicked(row) && m_entries.at(row).problem && m_entries.at(row).problem->isEmpty())
            return true;
    }
    return false;
}

const CertificateInfo *CertificateList::current() const
{
    const int row = indexOfTopLevelItem(currentItem());
    return row < 0 ? nullptr : &m_entries.at(row).info;
}

} // namespace sme
