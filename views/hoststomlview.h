// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/hostspreview.h"

#include <QTimer>
#include <QWidget>

namespace sme {

class CodeView;
class HeaderBar;

/// All files that the nodes get, each under its path.
class HostsTomlView final : public QWidget
{
    Q_OBJECT

public:
    explicit HostsTomlView(HostsPreview *preview, QWidget *parent = nullptr);
    ~HostsTomlView() override;

    /// The line above the text, to add buttons to.
    HeaderBar *header() const { return m_header; }
    /// Marks and shows the files of a mirror; -1: none.
    void showMirror(int mirror);
    /// The mirror whose file is meant by "this one": the one that the text cursor is in, or -1.
    int currentMirror() const;

private:
    void load();
    void relocate();

    HostsPreview *m_preview;
    HeaderBar *m_header;
    CodeView *m_text;
    int m_mirror = -1;
    QTimer m_loadTimer;
};

} // namespace sme
