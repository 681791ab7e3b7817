// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hoststomlview.h"

#include "banner.h"
#include "codeview.h"
#include "headerbar.h"
#include "items/nodesnote.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

HostsTomlView::HostsTomlView(HostsPreview *preview, QWidget *parent)
    : QWidget(parent), m_preview(preview), m_header(new HeaderBar(this)), m_banner(new Banner(this)),
      m_text(new CodeView(&tokenizeToml, this))
{
    m_text->setObjectName(u"hostsToml"_s);
    m_text->setAccessibleName(tr("hosts.toml"));
    m_text->setPlaceholderText(tr("No mirrors, no files."));
    m_text->setHeadings([](const QString &line) { return line.startsWith("/etc/containerd/certs.d/"_L1); });
    auto *caption = new QLabel(tr("Files on each node"), this);
    caption->setTextFormat(Qt::PlainText);
    m_header->addChoice(caption);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_banner);
    layout->addWidget(m_text, 1);

    // All files of a large document take a while to render: not in the turn in which the other views are filled.
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(0);
    connect(&m_loadTimer, &QTimer::timeout, this, &HostsTomlView::load);
    connect(m_preview, &HostsPreview::reset, this, [this] { m_loadTimer.start(); });
    connect(m_preview, &HostsPreview::linesReplaced, this, [this](int line, int removed, const QString &text) {
        constexpr int many = 500; // lines
        if (m_loadTimer.isActive())
            return; // all of it is loaded anew, this too
        if (!isVisible() && (removed > many || text.count(u'\n') > many)) {
            m_loadTimer.start();
            return;
        }
        m_text->patchLines(line, removed, text);
        relocate();
    });
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, &HostsTomlView::choosePlace);
    load();
}

HostsTomlView::~HostsTomlView() = default;

void HostsTomlView::load()
{
    m_text->showText(m_preview->text());
    showMirror(m_mirror, m_host);
}

void HostsTomlView::showNote(const NodesNote &note)
{
    m_banner->keepMessage(note.severity, note.text);
}

void HostsTomlView::showMirror(int mirror, int host)
{
    m_mirror = mirror;
    m_host = host;
    relocate();
    if (mirror < 0 || m_loadTimer.isActive() || m_text->hasFocus())
        return;
    const QScopedValueRollback setting(m_isSetting, true);
    m_text->showPlace({shownLines().first, 0});
}

std::pair<int, int> HostsTomlView::shownLines() const
{
    const auto [first, count] = m_preview->linesOfMirror(m_mirror);
    std::pair<int, int> lines{first, first + count - 1};
    if (m_host < 0)
        return lines;
    for (int line = first; line < first + count; ++line) {
        if (hostAt(m_mirror, line) != m_host)
            continue;
        lines.first = line;
        while (line + 1 < first + count && hostAt(m_mirror, line + 1) == m_host)
            ++line;
        lines.second = line;
        break;
    }
    return lines;
}

int HostsTomlView::hostAt(int mirror, int line) const
{
    // Sections stand in the order of the hosts.
    int host = -1;
    for (int each = m_preview->linesOfMirror(mirror).first; each <= line; ++each) {
        if (m_text->document()->findBlockByNumber(each).text().startsWith("[host."_L1))
            ++host;
    }
    return host;
}

void HostsTomlView::choosePlace()
{
    const int mirror = currentMirror();
    if (!m_isSetting && m_text->hasFocus() && mirror >= 0)
        Q_EMIT placeChosen(mirror, hostAt(mirror, m_text->textCursor().blockNumber()));
}

int HostsTomlView::currentMirror() const
{
    return m_preview->mirrorAt(m_text->textCursor().blockNumber());
}

void HostsTomlView::relocate()
{
    if (m_mirror < 0) {
        m_text->setRelatedLines(-1, -1);
        return;
    }
    const auto [first, last] = shownLines();
    m_text->setRelatedLines(first, last);
}

} // namespace sme
