// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/nodesnote.h"

#include "items/mirrordocument.h"

#include <QCoreApplication>

namespace sme {

namespace {

struct NodesNoteTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::NodesNote)
};

} // namespace

NodesNote nodesNote(const MirrorDocument &document)
{
    const ShootContext &context = document.manifest().context();
    if (context.state == ExtensionState::Elsewhere)
        return {Severity::Warning,
                NodesNoteTexts::tr("Nothing of this reaches a node from here: the cluster does not look where the "
                                   "mirrors stand. See the problems.")};
    if (context.disabled)
        return {Severity::Error, NodesNoteTexts::tr("Nothing of this reaches a node: the extension is disabled.")};
    if (!document.validator().isValid())
        return {Severity::Error,
                document.release().isPortable()
                    ? NodesNoteTexts::tr("Nothing of this reaches a node if the release of the extension rejects the "
                                         "document, as at least one does. See the errors among the problems.")
                    : NodesNoteTexts::tr("Nothing of this reaches a node: the cluster rejects the document. See the "
                                         "errors among the problems.")};
    if (context.state == ExtensionState::Encrypted)
        return {Severity::Info,
                NodesNoteTexts::tr("Values are encrypted: what nodes get for them is not known, nor whether the "
                                   "cluster accepts them.")};
    if (context.state == ExtensionState::Template)
        return {Severity::Info,
                NodesNoteTexts::tr("Values are filled in later: what nodes get for them is not known, nor whether the "
                                   "cluster accepts them.")};
    return {};
}

} // namespace sme
