// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "documentform.h"

#include "findingcards.h"
#include "formparts.h"
#include "items/findingsmodel.h"
#include "items/mirrordocument.h"
#include "metrics.h"
#include "mirror/mirrorconfig.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// More mirrors than these are counted; the tree has them all.
constexpr int mostMirrorsShown = 12;

} // namespace

DocumentForm::DocumentForm(MirrorDocument *document, FindingsModel *findings, QWidget *parent)
    : QWidget(parent), m_document(document), m_findings(findings), m_name(new FormText(false, this)),
      m_extension(new FormText(false, this)), m_release(new FormText(true, this)),
      m_cards(new FindingCards(findings, this)), m_mirrors(new FormText(false, this)),
      m_mirrorsCaption(formCaption(tr("Who answers"), m_mirrors)), m_hint(new FormText(true, this))
{
    QVBoxLayout *layout = formLayout(this);
    addCaption(layout, tr("Document"), m_name);
    layout->addWidget(m_name);
    layout->addWidget(m_extension);
    layout->addWidget(m_release);
    layout->addWidget(m_cards);
    layout->addSpacing(Metrics(this).gap());
    layout->addWidget(m_mirrorsCaption);
    layout->addWidget(m_mirrors);
    layout->addSpacing(Metrics(this).gap());
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
    showMirrors();
    m_hint->show(manifest.mirrorCount() > 0 ? tr("Select a mirror or a host to see and edit its fields here.")
                                            : QString());
}

/// A line for each mirror: who serves its images, and who says what their tags mean.
void DocumentForm::showMirrors()
{
    const ShootManifest &manifest = m_document->manifest();
    QStringList lines;
    for (int mirror = 0; mirror < std::min(manifest.mirrorCount(), mostMirrorsShown); ++mirror) {
        const MirrorEntry &entry = manifest.mirror(mirror);
        const int hosts = int(entry.hosts.size());
        const int resolving = int(std::count_if(entry.hosts.begin(), entry.hosts.end(), [](const HostEntry &host) {
            const QStringList capabilities = host.value.effectiveCapabilities();
            return capabilities.contains(pullCapability) && capabilities.contains(resolveCapability);
        }));
        const QString name = entry.upstream.isEmpty() ? tr("(empty)") : entry.upstream;
        if (hosts == 0)
            lines += tr("%1: no host yet").arg(name);
        else if (resolving == 0)
            lines += hosts == 1 ? tr("%1: one host, by digest only").arg(name)
                                : tr("%1: %2 hosts, by digest only").arg(name).arg(hosts);
        else
            lines += hosts == 1 ? tr("%1: one host, by tag too").arg(name)
                                : tr("%1: %2 hosts, %3 of them by tag too").arg(name).arg(hosts).arg(resolving);
    }
    if (manifest.mirrorCount() > mostMirrorsShown)
        lines += tr("and %1 more").arg(manifest.mirrorCount() - mostMirrorsShown);
    m_mirrors->show(lines.join(u'\n'));
    m_mirrorsCaption->setVisible(!lines.isEmpty());
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
