// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <memory>

class QLockFile;

namespace sme {

/// Unsaved text, as it is kept in case that the run ends without saving.
struct RecoveredDocument
{
    QString id; ///< names it in the store
    QString path; ///< of the file it was for; empty for none
    int subject = 0;
    QDateTime time; ///< when it was kept
    QByteArray baseHash; ///< of the file's content that the text was made from, see contentHash(); empty for none
    QByteArray text;
};

/// The place of one running document in the store of unsaved texts (a folder of the application's data). It is locked
/// as long as this object lives, so that no other editor offers it.
class RecoverySlot final
{
public:
    RecoverySlot();
    ~RecoverySlot();
    Q_DISABLE_COPY_MOVE(RecoverySlot)

    /// Keeps the text, readable by its owner only. The id is given here.
    Result<void> keep(const RecoveredDocument &document);
    /// Forgets the text: it is saved, or given up.
    void clear();

private:
    QString m_id;
    std::unique_ptr<QLockFile> m_lock;
};

/// What runs that ended without saving left; newest first. Texts of running editors are not among them.
QList<RecoveredDocument> recoverableDocuments();
void discardRecovered(const QString &id);

} // namespace sme
