// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "guitest.h"

#include "codeview.h"
#include "mirrortree.h"

namespace sme::test {

/// A test that types into the YAML pane of a window of its own, which shows sampleShoot() from a file.
class YamlWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

protected:
    QString shown() const { return m_yaml->toPlainText(); }
    /// Puts the cursor before or behind a text that is there.
    void putCursor(const QString &text, bool behind) const;
    /// Document and text are what they were at the beginning.
    void verifyUntouched(bool isSaved = true) const;

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestWindow> m_window;
    MirrorTree *m_tree = nullptr;
    CodeView *m_yaml = nullptr;
};

} // namespace sme::test
