// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/backgroundwork.h"
#include "items/mirrordocument.h"
#include "node/explanation.h"

#include <QTimer>

namespace sme {

/// What a pasted text means, kept right while text, document and version of containerd change. Texts are read beside
/// the event loop, a moment after the last change.
class ExplainSession final : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive the session.
    explicit ExplainSession(MirrorDocument *document, QObject *parent = nullptr);

    void setText(const QString &text);
    const QString &text() const { return m_text; }
    void setContainerd(const ContainerdChoice &choice);

    /// What the text means, or meant before the last change; nothing while there is no text.
    const std::optional<ErrorExplanation> &explanation() const { return m_explanation; }
    bool isRunning() const { return m_timer.isActive() || m_work.isRunning(); }

Q_SIGNALS:
    /// There is another explanation, or none any more.
    void changed();

private:
    void update();
    void run();

    MirrorDocument *m_document;
    QString m_text;
    ContainerdChoice m_containerd;
    std::optional<ErrorExplanation> m_explanation;
    QTimer m_timer;
    BackgroundWork m_work;
};

} // namespace sme
