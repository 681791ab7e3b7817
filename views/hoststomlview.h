// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/hostspreview.h"

#include <QTimer>
#include <QWidget>

namespace sme {

class Banner;
struct NodesNote;
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
    CodeView *text() const { return m_text; }
    /// Marks and shows the files of a mirror, or the section of a host (-1: none) in them; -1: none.
    void showMirror(int mirror, int host);
    /// Says above the files why they do not reach a node, if they do not.
    void showNote(const NodesNote &note);
    /// The mirror whose file is meant by "this one": the one that the text cursor is in, or -1.
    int currentMirror() const;

Q_SIGNALS:
    /// The user put the text cursor into the file of a mirror: a host, or -1 where none has its section.
    void placeChosen(int mirror, int host);

private:
    /// The host whose section has a line of a mirror's files, or -1.
    int hostAt(int mirror, int line) const;
    void choosePlace();
    void load();
    void relocate();
    /// The lines of what is shown: first and last.
    std::pair<int, int> shownLines() const;

    HostsPreview *m_preview;
    HeaderBar *m_header;
    Banner *m_banner;
    CodeView *m_text;
    int m_mirror = -1;
    int m_host = -1;
    bool m_isSetting = false; ///< the text cursor is set by the program
    QTimer m_loadTimer;
};

} // namespace sme
