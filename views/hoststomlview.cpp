// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "hoststomlview.h"

#include "codeview.h"
#include "headerbar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

HostsTomlView::HostsTomlView(HostsPreview *preview, QWidget *parent)
    : QWidget(parent), m_preview(preview), m_header(new HeaderBar(this)), m_text(new CodeView(&tokenizeToml, this))
{
    m_text->setObjectName(u"hostsToml"_s);
    m_text->setAccessibleName(tr("hosts.toml"));
    m_text->setPlaceholderText(tr("No mirrors, no files."));
    auto *caption = new QLabel(tr("Files on each node"), this);
    caption->setTextFormat(Qt::PlainText);
    m_header->addChoice(caption);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_text, 1);

    // All files of a large document take a while to render: not in the turn in which the other views are filled.
    m_loadTimer.setSingleShot(true);
    m_loadTimer.setInterval(0);
    connect(&m_loadTimer, &QTimer::timeout, this, &HostsTomlView::load);
    connect(m_preview, &HostsPreview::reset, this, [this] { m_loadTimer.start(); });
    connect(m_preview, &HostsPreview::linesReplaced, this, [this](int line, int removed, const QString &text) {
        m_text->patchLines(line, removed, text);
        relocate();
    });
    load();
}

HostsTomlView::~HostsTomlView() = default;

void HostsTomlView::load()
{
    m_text->showText(m_preview->text());
    showMirror(m_mirror);
}

void HostsTomlView::showMirror(int mirror)
{
    m_mirror = mirror;
    relocate();
    if (mirror >= 0 && !m_loadTimer.isActive()) {
        const int line = m_preview->linesOfMirror(mirror).first;
        m_text->showPlace({line, 0});
    }
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
    const auto [first, count] = m_preview->linesOfMirror(m_mirror);
    m_text->setRelatedLines(first, first + count - 1);
}

} // namespace sme
