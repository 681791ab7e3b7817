// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hostform.h"

#include "choicebox.h"
#include "completionedit.h"
#include "findingcards.h"
#include "formparts.h"
#include "items/completion.h"
#include "items/findingsmodel.h"
#include "items/hostmeaning.h"
#include "items/mirrortreemodel.h"
#include "metrics.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

HostForm::HostForm(MirrorTreeModel *model, FindingsModel *findings, QWidget *parent)
    : QWidget(parent), m_model(model), m_findings(findings), m_title(new FormText(true, this))
{
    QVBoxLayout *layout = formLayout(this);
    layout->addWidget(m_title);
    buildUrl(layout);
    buildCapabilities(layout);
    buildCaBundle(layout);
    buildOverridePath(layout);
    m_result = new FormText(false, this);
    m_result->setObjectName(u"lastResult"_s);
    layout->addWidget(m_result);
    m_otherCards = addCards(layout);
    layout->addStretch();
}

HostForm::~HostForm() = default;

FindingCards *HostForm::addCards(QVBoxLayout *layout)
{
    auto *cards = new FindingCards(m_findings, this);
    connect(cards, &FindingCards::fixRefused, this, &HostForm::fixRefused);
    layout->addWidget(cards);
    return cards;
}

void HostForm::buildUrl(QVBoxLayout *layout)
{
    m_url = new CompletionEdit(this);
    m_url->setObjectName(u"mirrorUrl"_s);
    m_url->setAccessibleName(tr("Mirror URL"));
    m_url->setPlaceholderText(tr("https://mirror.example.com"));
    m_url->installEventFilter(this);
    m_urlMeaning = new FormText(true, this);
    addCaption(layout, tr("Mirror URL"), m_url);
    layout->addWidget(m_url);
    layout->addWidget(m_urlMeaning);
    m_urlCards = addCards(layout);
    connect(m_url, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_hosts.size() != 1 || !m_hosts.constFirst().isValid())
            return;
        if (!m_typing)
            m_typing = std::make_unique<TypingSession>(m_model->document(), m_hosts.constFirst());
        m_typing->type(text);
    });
    connect(m_url, &QLineEdit::editingFinished, this, &HostForm::finishEditing);
}

QCheckBox *HostForm::addBox(QVBoxLayout *layout, const QString &name, const QString &objectName)
{
    auto *box = new QCheckBox(name, this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    layout->addWidget(box);
    return box;
}

void HostForm::buildCapabilities(QVBoxLayout *layout)
{
    m_pull = addBox(layout, pullCapability, pullCapability);
    m_resolve = addBox(layout, resolveCapability, resolveCapability);
    m_pull->setToolTip(tr("Serves what is asked for by its digest: manifests and layers."));
    m_resolve->setToolTip(tr("Is trusted to say which digest a tag means. Works only together with pull."));
    for (QCheckBox *box : {m_pull, m_resolve}) {
        box->setAccessibleDescription(box->toolTip());
        connect(box, &QCheckBox::clicked, this,
                [this, box] { setCapability(box->text(), box->checkState() != Qt::Unchecked); });
    }
    m_capabilityMeaning = new FormText(true, this);
    layout->addWidget(m_capabilityMeaning);
    m_capabilityCards = addCards(layout);
}

void HostForm::buildCaBundle(QVBoxLayout *layout)
{
    m_caBundle = new ChoiceBox(this);
    m_caBundle->setObjectName(u"caBundle"_s);
    m_caBundle->setAccessibleName(tr("CA bundle"));
    m_caBundle->setEditable(true);
    m_caBundle->setInsertPolicy(QComboBox::NoInsert);
    m_caBundle->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_caBundle->lineEdit()->setAccessibleName(tr("CA bundle"));
    addCaption(layout, tr("CA bundle"), m_caBundle);
    layout->addWidget(m_caBundle);
    m_certificates = new QPushButton(tr("Certificates…"), this);
    m_certificates->setObjectName(u"chooseCertificates"_s);
    m_certificates->setToolTip(tr("Choose the certificates, and have the Secret written"));
    connect(m_certificates, &QPushButton::clicked, this, &HostForm::caBundleWanted);
    layout->addWidget(m_certificates, 0, Qt::AlignLeft);
    auto *meaning = new FormText(true, this);
    meaning->show(tr("An entry of the Shoot's spec.resources that points to a Secret with bundle.crt: the certificates "
                     "that sign the mirror's."));
    layout->addWidget(meaning);
    m_caCards = addCards(layout);
    connect(m_caBundle, &QComboBox::activated, this, &HostForm::setCaBundle);
    connect(m_caBundle->lineEdit(), &QLineEdit::editingFinished, this, &HostForm::setCaBundle);
}

void HostForm::buildOverridePath(QVBoxLayout *layout)
{
    m_overridePath = addBox(layout, tr("Override path"), u"overridePath"_s);
    connect(m_overridePath, &QCheckBox::clicked, this, [this] {
        const bool isOn = m_overridePath->checkState() != Qt::Unchecked;
        setAll(isOn ? QVariant(true) : QVariant(), MirrorTreeModel::OverridePathRole);
    });
    auto *meaning = new FormText(true, this);
    meaning->show(tr("The path of the URL is the API root as it stands; without it, containerd appends /v2."));
    layout->addWidget(meaning);
    m_pathCards = addCards(layout);
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

void HostForm::setHosts(const QModelIndexList &hosts)
{
    const QList<QPersistentModelIndex> fresh(hosts.begin(), hosts.end());
    if (fresh != m_hosts) {
        finishEditing();
        m_hosts = fresh;
        m_caBundle->clear();
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
    showUrl();
    showCapabilities();
    showCaBundle();
    showOverridePath();
    showRequests();
    showResult();
    showFindings();
    for (QWidget *field : {static_cast<QWidget *>(m_pull), static_cast<QWidget *>(m_resolve),
                           static_cast<QWidget *>(m_caBundle), static_cast<QWidget *>(m_overridePath)})
        field->setEnabled(isEditable());
    m_certificates->setEnabled(isEditable() && m_hosts.size() == 1);
}

QVariantList HostForm::values(int role) const
{
    QVariantList values;
    for (const QPersistentModelIndex &host : m_hosts)
        values.append(host.data(role));
    return values;
}

QString HostForm::upstream() const
{
    return m_hosts.constFirst().parent().data().toString();
}

bool HostForm::isEditable() const
{
    return std::all_of(m_hosts.begin(), m_hosts.end(),
                       [](const QModelIndex &host) { return host.flags().testFlag(Qt::ItemIsEditable); });
}

void HostForm::showUrl()
{
    const QVariantList urls = values(Qt::EditRole);
    const bool isOne = m_hosts.size() == 1;
    const QString text = isOne ? urls.constFirst().toString() : QString();
    if (m_url->text() != text)
        m_url->setText(text); // not what was just typed: its cursor stays
    m_url->setReadOnly(!isOne || !isEditable());
    m_url->setPlaceholderText(isOne ? tr("https://mirror.example.com") : tr("%1 different URLs").arg(urls.size()));
    if (isOne && !m_typing)
        m_url->setCandidates(urlCompletions(m_model->document()->manifest(), m_hosts.constFirst().parent().row()));
    m_urlMeaning->show(isOne ? tr("Asked before %1 itself, in the order of the list.").arg(upstream()) : QString());
}

void HostForm::showCapabilities()
{
    QVariantList pulls;
    QVariantList resolves;
    bool isDefault = true;
    for (const QPersistentModelIndex &host : m_hosts) {
        Host value;
        value.capabilities = host.data(MirrorTreeModel::CapabilitiesRole).toStringList();
        pulls += value.effectiveCapabilities().contains(pullCapability);
        resolves += value.effectiveCapabilities().contains(resolveCapability);
        isDefault = isDefault && value.capabilities.isEmpty();
    }
    setState(m_pull, stateOf(pulls));
    setState(m_resolve, stateOf(resolves));
    const QString meaning = m_hosts.size() != 1
        ? QString()
        : capabilityMeaning(pulls.constFirst().toBool(), resolves.constFirst().toBool(), upstream());
    m_capabilityMeaning->show(isDefault ? tr("Not written down: pull is the default. %1").arg(meaning).trimmed()
                                        : meaning);
}

void HostForm::showCaBundle()
{
    if (m_caBundle->lineEdit()->isModified() && m_caBundle->lineEdit()->hasFocus())
        return; // being typed
    const QVariantList names = values(MirrorTreeModel::CaBundleRole);
    const QSignalBlocker blocker(m_caBundle);
    QStringList offered = caBundleCompletions(m_model->document()->manifest());
    offered.prepend(tr("none"));
    QStringList present;
    for (int item = 0; item < m_caBundle->count(); ++item)
        present += m_caBundle->itemText(item);
    if (offered != present) {
        m_caBundle->clear();
        m_caBundle->addItems(offered);
    }
    const QString name = names.constFirst().toString();
    m_caBundle->setEditText(!isCommon(names) ? tr("different ones") : name.isEmpty() ? tr("none") : name);
}

void HostForm::showOverridePath()
{
    setState(m_overridePath, stateOf(values(MirrorTreeModel::OverridePathRole)));
}

void HostForm::showRequests()
{
    const QVariantList roots = values(MirrorTreeModel::ApiRootRole);
    const QString root = isCommon(roots) ? roots.constFirst().toString() : tr("different ones");
    if (m_apiRoot->text() != root) {
        m_apiRoot->setText(root.isEmpty() ? tr("none: the URL cannot be asked") : root);
        m_apiRoot->setCursorPosition(0);
    }
    if (m_hosts.size() != 1) {
        m_requests->show({});
        return;
    }
    const QPersistentModelIndex &host = m_hosts.constFirst();
    Host value;
    value.url = host.data(Qt::EditRole).toString();
    value.capabilities = host.data(MirrorTreeModel::CapabilitiesRole).toStringList();
    value.overridePath = host.data(MirrorTreeModel::OverridePathRole).toBool();
    m_requests->show(requestLines(value, upstream()).join(u'\n'));
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
    using Field = FieldRef::Field;
    QList<int> url;
    QList<int> capabilities;
    QList<int> ca;
    QList<int> path;
    QList<int> others;
    // Of several hosts, the list of problems tells.
    const QModelIndex host = m_hosts.constFirst();
    const QList<int> all = m_hosts.size() == 1 ? m_findings->rowsAbout(host.parent().row(), host.row()) : QList<int>();
    for (const int row : all) {
        const Field field = m_findings->finding(row).where.field;
        QList<int> &rows = field == Field::Url                           ? url
            : field == Field::Capabilities || field == Field::Capability ? capabilities
            : field == Field::CaBundle                                   ? ca
            : field == Field::OverridePath                               ? path
                                                                         : others;
        rows.append(row);
    }
    m_urlCards->setRows(url);
    m_capabilityCards->setRows(capabilities);
    m_caCards->setRows(ca);
    m_pathCards->setRows(path);
    m_otherCards->setRows(others);
}

void HostForm::setCapability(const QString &capability, bool isOn)
{
    QList<std::pair<QModelIndex, QVariant>> changed;
    for (const QPersistentModelIndex &host : std::as_const(m_hosts)) {
        const QStringList written = host.data(MirrorTreeModel::CapabilitiesRole).toStringList();
        const QStringList wanted = withCapability(written, capability, isOn);
        if (wanted != written)
            changed.emplace_back(host, wanted);
    }
    if (!changed.isEmpty())
        m_model->setAll(changed, MirrorTreeModel::CapabilitiesRole);
    refresh(); // the box that was clicked shows what is so, whatever became of it
}

void HostForm::setCaBundle()
{
    QLineEdit *edit = m_caBundle->lineEdit();
    const QString text = edit->text().trimmed();
    edit->setModified(false);
    if (text == tr("different ones"))
        return;
    const QString name = text == tr("none") ? QString() : text;
    const QVariantList names = values(MirrorTreeModel::CaBundleRole);
    const bool isSame =
        std::all_of(names.begin(), names.end(), [&name](const QVariant &each) { return each.toString() == name; });
    if (!isSame)
        setAll(name.isEmpty() ? QVariant() : QVariant(name), MirrorTreeModel::CaBundleRole);
}

void HostForm::setAll(const QVariant &value, int role)
{
    QList<std::pair<QModelIndex, QVariant>> all;
    for (const QPersistentModelIndex &host : std::as_const(m_hosts)) {
        if (host.data(role) != value)
            all.emplace_back(host, value);
    }
    if (!all.isEmpty())
        m_model->setAll(all, role);
    refresh();
}

void HostForm::finishEditing()
{
    if (const auto typing = std::exchange(m_typing, nullptr))
        typing->commit(m_url->text());
}

bool HostForm::eventFilter(QObject *object, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || object != m_url || !m_typing)
        return QWidget::eventFilter(object, event);
    std::exchange(m_typing, nullptr)->takeBack();
    refresh();
    return true;
}

} // namespace sme
