// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "cabundledialog.h"

#include "certificatelist.h"
#include "codeview.h"
#include "dialogs.h"
#include "formparts.h"
#include "items/mirrordocument.h"
#include "metrics.h"
#include "probe/chainfetch.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

CaBundleDialog::CaBundleDialog(const MirrorDocument *document, int mirror, int host, Dialogs *dialogs,
                               const QString &folder, QWidget *parent)
    : QDialog(parent), m_document(document), m_mirror(mirror), m_host(host), m_dialogs(dialogs), m_folder(folder),
      m_fetch(new ChainFetch(this)), m_list(new CertificateList(this))
{
    setObjectName(u"caBundleDialog"_s);
    setWindowTitle(tr("CA bundle"));
    QVBoxLayout *layout = formLayout(this);
    buildSources(layout);
    buildTarget(layout);
    buildButtons(layout);
    connect(m_list, &CertificateList::pickedChanged, this, &CaBundleDialog::refresh);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &CaBundleDialog::showCurrent);
    connect(m_fetch, &ChainFetch::finished, this, &CaBundleDialog::showFetched);
    m_list->add(presentBundle(manifest(), mirror, host), CertificateList::Origin::Bundle, true);
    resizeOnScreen(this, 118, 28);
    refresh();
}

CaBundleDialog::~CaBundleDialog() = default;

const ShootManifest &CaBundleDialog::manifest() const
{
    return m_document->manifest();
}

void CaBundleDialog::buildSources(QVBoxLayout *layout)
{
    const QString url = manifest().host(m_mirror, m_host).value.url;
    auto *about = new FormText(false, this);
    about->show(
        tr("The certificates that nodes trust at %1, beside those of their system. They go into a Secret that the "
           "Shoot refers to.")
            .arg(url));
    layout->addWidget(about);
    auto *buttons = new QHBoxLayout;
    auto *file = new QPushButton(tr("Add from file…"), this);
    file->setObjectName(u"addCertificates"_s);
    connect(file, &QPushButton::clicked, this, &CaBundleDialog::addFile);
    m_fetchButton = new QPushButton(tr("Show what the server sends"), this);
    m_fetchButton->setObjectName(u"fetchChain"_s);
    connect(m_fetchButton, &QPushButton::clicked, this, &CaBundleDialog::fetch);
    buttons->addWidget(file);
    buttons->addWidget(m_fetchButton);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_state = new FormText(true, this);
    m_state->setObjectName(u"fetchState"_s);
    layout->addWidget(m_state);
    layout->addWidget(m_list, 1);
    m_detail = new FormText(true, this);
    m_detail->setObjectName(u"certificateDetail"_s);
    layout->addWidget(m_detail);
    m_verdict = new FormText(false, this);
    m_verdict->setObjectName(u"bundleVerdict"_s);
    layout->addWidget(m_verdict);
}

void CaBundleDialog::buildTarget(QVBoxLayout *layout)
{
    const CaBundleNames suggested = suggestedNames(manifest(), m_mirror, m_host);
    const auto addEdit = [this](QVBoxLayout *column, const QString &name, const QString &objectName,
                                const QString &text) {
        auto *edit = new QLineEdit(text, this);
        edit->setObjectName(objectName);
        edit->setAccessibleName(name);
        connect(edit, &QLineEdit::textChanged, this, &CaBundleDialog::refresh);
        column->addWidget(formCaption(name, edit));
        column->addWidget(edit);
        return edit;
    };
    auto *names = new QHBoxLayout;
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    m_reference = addEdit(left, tr("Name in spec.resources"), u"bundleReference"_s, suggested.reference);
    m_secret = addEdit(right, tr("Name of the Secret"), u"bundleSecret"_s, suggested.secret);
    names->addLayout(left, 1);
    names->addLayout(right, 1);
    layout->addLayout(names);
    auto *places = new QHBoxLayout;
    m_inDocument = new QRadioButton(tr("The Secret goes into this file, behind “---”"), this);
    m_inDocument->setObjectName(u"secretInDocument"_s);
    m_inFile = new QRadioButton(tr("The Secret goes into a file of its own"), this);
    m_inFile->setObjectName(u"secretInFile"_s);
    m_inDocument->setEnabled(manifest().context().knowsResources);
    (m_inDocument->isEnabled() ? m_inDocument : m_inFile)->setChecked(true);
    connect(m_inDocument, &QRadioButton::toggled, this, &CaBundleDialog::refresh);
    places->addWidget(m_inDocument);
    places->addWidget(m_inFile);
    places->addStretch();
    layout->addLayout(places);
    if (!manifest().context().knowsResources) {
        auto *bare = new FormText(true, this);
        bare->show(tr("This is no whole Shoot: the entry of spec.resources has to be added to the Shoot as well."));
        layout->addWidget(bare);
    }
}

void CaBundleDialog::buildButtons(QVBoxLayout *layout)
{
    m_yaml = new CodeView(tokenizeYaml, this);
    m_yaml->setObjectName(u"bundleYaml"_s);
    m_yaml->setAccessibleName(tr("What is added"));
    m_yaml->hideGutter();
    m_yaml->setTabChangesFocus(true);
    m_yaml->setFixedHeight(6 * m_yaml->fontMetrics().lineSpacing());
    layout->addWidget(m_yaml);
    m_problem = new FormText(false, this);
    m_problem->setObjectName(u"bundleProblem"_s);
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    m_accept = buttons->addButton(tr("Write CA bundle"), QDialogButtonBox::AcceptRole);
    m_accept->setObjectName(u"writeBundle"_s);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

void CaBundleDialog::addFile()
{
    const QString path = m_dialogs->askCertificatePath(m_folder);
    if (path.isEmpty())
        return;
    m_folder = QFileInfo(path).absolutePath();
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_state->show(tr("%1 cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    const CertificateFile content = CertificateFile::read(file.read(CertificateFile::maxSize + 1));
    if (content.certificates.isEmpty())
        m_state->show(tr("There is no certificate in %1. A CA bundle is PEM: -----BEGIN CERTIFICATE-----.").arg(name));
    else if (content.passedOver > 0)
        m_state->show(tr("%1: what is no certificate was left out. A private key never belongs here.").arg(name));
    else
        m_state->show({});
    m_list->add(content.certificates, CertificateList::Origin::File, true);
}

void CaBundleDialog::fetch()
{
    m_fetchButton->setEnabled(false);
    m_state->show(tr("The server is asked for its certificates …"));
    m_fetch->start(manifest().host(m_mirror, m_host).value.url);
}

void CaBundleDialog::showFetched()
{
    m_fetchButton->setEnabled(true);
    const int count = int(m_fetch->chain().size());
    m_state->show(!m_fetch->error().isEmpty() ? tr("The server's certificates are not known: %1").arg(m_fetch->error())
                      : count == 1            ? tr("The server sends %n certificate.", nullptr, count)
                                              : tr("The server sends %n certificates.", nullptr, count));
    m_list->setChain(m_fetch->chain());
    m_list->add(m_fetch->chain(), CertificateList::Origin::Server, false);
}

void CaBundleDialog::showCurrent()
{
    const CertificateInfo *info = m_list->current();
    if (!info) {
        m_detail->show({});
        return;
    }
    QStringList lines{tr("Subject: %1").arg(info->subject), tr("Issuer: %1").arg(info->issuer)};
    if (!info->names.isEmpty())
        lines += tr("For: %1").arg(info->names.join(", "_L1));
    lines += tr("Valid from %1 to %2").arg(info->notBefore.toString(Qt::ISODate), info->notAfter.toString(Qt::ISODate));
    lines += tr("SHA-256: %1").arg(info->fingerprint());
    m_detail->show(lines.join(u'\n'));
}

QString CaBundleDialog::verdict() const
{
    if (m_list->picked().isEmpty())
        return {}; // the list, or the problem, says what to do
    QStringList lines;
    const std::optional<bool> verifies = m_list->pickedVerifies();
    if (!verifies)
        lines += tr("Whether these sign the server's certificate was not checked: let the server show what it sends.");
    else if (*verifies)
        lines += tr("With what is picked, nodes trust the server's certificate.");
    else
        lines += tr("With what is picked, nodes do not trust the server's certificate, and pass this host over.");
    if (m_list->isServersOwnPicked())
        lines += tr("The server's own certificate serves only until it is renewed: pick the CA that signs it.");
    if (!m_list->pickedFromServer().isEmpty()) {
        lines +=
            tr("A certificate that only the server sent proves nothing: anybody on the way may have sent it. Compare "
               "its SHA-256 with what its owner tells you.");
    }
    return lines.join(u'\n');
}

QString CaBundleDialog::problem() const
{
    if (m_list->picked().isEmpty())
        return tr("Pick the certificates that nodes are to trust, best that of the CA alone.");
    return namesProblem(manifest(), names());
}

void CaBundleDialog::refresh()
{
    if (!m_accept)
        return;
    m_verdict->show(verdict());
    m_problem->show(problem());
    m_accept->setEnabled(problem().isEmpty());
    showPreview();
    showCurrent();
}

/// What the changes add.
void CaBundleDialog::showPreview()
{
    QByteArray added;
    QString refused;
    if (problem().isEmpty()) {
        const Result<QList<Edit>> edits = planChanges(manifest(), changes());
        if (!edits)
            refused = edits.error().message;
        for (const Edit &edit : edits ? *edits : QList<Edit>()) {
            for (const Patch &patch : edit.patches)
                added += (added.isEmpty() || added.endsWith('\n') ? "" : "\n") + patch.inserted;
        }
        if (!isSecretInDocument())
            added += (added.isEmpty() || added.endsWith('\n') ? "" : "\n")
                + caSecretFile(m_secret->text(), manifest().subject().nameSpace, certificates());
    }
    m_yaml->setVisible(!added.isEmpty());
    m_yaml->showText(QString::fromUtf8(added));
    if (!refused.isEmpty()) {
        m_problem->show(tr("It cannot be written here: %1").arg(refused));
        m_accept->setEnabled(false);
    }
}

CaBundleNames CaBundleDialog::names() const
{
    return {m_reference->text().trimmed(), m_secret->text().trimmed()};
}

QList<CertificateInfo> CaBundleDialog::certificates() const
{
    return m_list->picked();
}

bool CaBundleDialog::isSecretInDocument() const
{
    return m_inDocument->isChecked();
}

QList<Change> CaBundleDialog::changes() const
{
    return caBundleChanges(manifest(), m_mirror, m_host, names(), certificates(), isSecretInDocument());
}

} // namespace sme
