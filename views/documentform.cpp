// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "documentform.h"

#include "findingcards.h"
#include "formparts.h"
#include "items/findingsmodel.h"
#include "items/mirrordocument.h"

#include <QVBoxLayout>

namespace sme {

DocumentForm::DocumentForm(MirrorDocument *document, FindingsModel *findings, QWidget *parent)
    : QWidget(parent), m_document(document), m_findings(findings), m_name(new FormText(false, this)),
      m_extension(new FormText(false, this)), m_release(new FormText(true, this)),
      m_cards(new FindingCards(findings, this)), m_hint(new FormText(true, this))
{
    QVBoxLayout *layout = formLayout(this);
    layout->addWidget(formCaption(tr("Document"), m_name));
    layout->addWidget(m_name);
    layout->addWidget(m_extension);
    layout->addWidget(m_release);
    layout->addWidget(m_cards);
    layout->addWidget(m_hint);
    layout->addStretch();
    connect(m_cards, &FindingCards::fixRefused, this, &DocumentForm::fixRefused);
}

void DocumentForm::refresh()
{
    const ShootManifest &manifest = m_document->manifest();
    const Subject &subject = manifest.subject();
    const QString name = subject.displayName();
    switch (manifest.readError() ? Subject::Kind::Empty : subject.kind) {
    case Subject::Kind::Shoot:
        m_name->show(name.isEmpty() ? tr("A Shoot without a name") : tr("Shoot %1").arg(name));
        break;
    case Subject::Kind::ExtensionEntry:
        m_name->show(tr("An entry of spec.extensions on its own"));
        break;
    case Subject::Kind::MirrorConfig:
        m_name->show(tr("A MirrorConfig on its own"));
        break;
    case Subject::Kind::MirrorList:
        m_name->show(tr("A list of mirrors on its own"));
        break;
    case Subject::Kind::Empty:
        m_name->show(manifest.readError() ? tr("A text that cannot be read at the moment") : tr("An empty file"));
        break;
    case Subject::Kind::Other:
        m_name->show(tr("A document that carries no mirrors"));
        break;
    }
    m_extension->show(extensionText());
    m_release->show(m_document->release().isPortable()
                        ? tr("Checked for every release of the extension that knows the fields in use (portable).")
                        : tr("Checked for release %1 of the extension.").arg(m_document->release().id()));
    QList<int> rows;
    const int count = manifest.mirrorCount() > 0 ? m_findings->rowsOfMirror(0).first : m_findings->rowCount();
    for (int row = 0; row < count; ++row)
        rows.append(row);
    m_cards->setRows(rows);
    m_hint->show(manifest.mirrorCount() > 0 ? tr("Select a mirror or a host to see and edit its fields here.")
                                            : QString());
}

QString DocumentForm::extensionText() const
{
    const ShootManifest &manifest = m_document->manifest();
    if (manifest.readError())
        return {};
    if (manifest.subject().kind != Subject::Kind::Shoot)
        return {};
    if (manifest.context().extensionIndex < 0)
        return tr("The registry-mirror extension is not in it yet: adding a mirror adds it.");
    return manifest.context().disabled ? tr("The registry-mirror extension is disabled: nothing of it reaches a node.")
                                       : tr("The registry-mirror extension is enabled.");
}

} // namespace sme
