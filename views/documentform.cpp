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

/// More mirrors of a kind than these are counted; the tree has them all.
constexpr int mostMirrorsShown = 12;

QString namesOf(const QStringList &mirrors)
{
    const QString names = mirrors.mid(0, std::min<qsizetype>(mirrors.size(), mostMirrorsShown)).join(", "_L1);
    return mirrors.size() > mostMirrorsShown
        ? DocumentForm::tr("%1 and %2 more").arg(names).arg(mirrors.size() - mostMirrorsShown)
        : names;
}

bool resolvesTags(const HostEntry &host)
{
    const QStringList capabilities = host.value.effectiveCapabilities();
    return capabilities.contains(pullCapability) && capabilities.contains(resolveCapability);
}

} // namespace

DocumentForm::DocumentForm(MirrorDocument *document, FindingsModel *findings, QWidget *parent)
    : QWidget(parent), m_document(document), m_findings(findings), m_name(new FormText(false, this)),
      m_extension(new FormText(false, this)), m_release(new FormText(true, this)),
      m_cards(new FindingCards(findings, this)), m_mirrors(new FormText(false, this)),
      m_mirrorsCaption(formCaption(tr("What the mirrors answer"), m_mirrors)), m_hint(new FormText(true, this))
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

/// Which mirrors serve images, and which of them say what tags mean: a line for each kind.
void DocumentForm::showMirrors()
{
    const ShootManifest &manifest = m_document->manifest();
    QStringList tags;
    QStringList digests;
    QStringList nothing;
    for (int mirror = 0; mirror < manifest.mirrorCount(); ++mirror) {
        const MirrorEntry &entry = manifest.mirror(mirror);
        const QString name = entry.upstream.isEmpty() ? tr("(empty)") : entry.upstream;
        if (entry.hosts.empty())
            nothing += name;
        else
            (std::any_of(entry.hosts.begin(), entry.hosts.end(), resolvesTags) ? tags : digests) += name;
    }
    QStringList lines;
    if (!tags.isEmpty())
        lines += tr("Tags and digests: %1").arg(namesOf(tags));
    if (!digests.isEmpty())
        lines += tr("Digests; tags are resolved at the upstream: %1").arg(namesOf(digests));
    if (!nothing.isEmpty())
        lines += tr("Nothing, for lack of a host: %1").arg(namesOf(nothing));
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
