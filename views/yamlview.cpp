// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yamlview.h"

#include "choicebox.h"
#include "codeview.h"
#include "findbar.h"
#include "headerbar.h"
#include "hovercard.h"
#include "items/fieldlookup.h"
#include "items/hostmeaning.h"
#include "linerequest.h"
#include "metrics.h"
#include "yamltextedit.h"

#include <QLabel>
#include <QScopedValueRollback>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

/// Edits that come faster than this are compared once.
constexpr int changesDelay = 60; // ms

} // namespace

YamlView::YamlView(MirrorDocument *document, YamlPreview *preview, FindingsModel *findings, QWidget *parent)
    : QWidget(parent), m_document(document), m_preview(preview), m_findings(findings), m_header(new HeaderBar(this)),
      m_scope(new ChoiceBox(this)), m_changes(new QToolButton(this)), m_pages(new QStackedLayout),
      m_text(new CodeView(&tokenizeYaml, this)), m_editor(new YamlTextEdit(m_text, document, preview, this)),
      m_find(new FindBar(m_text, this)), m_unavailable(new QLabel(this))
{
    m_text->setObjectName(u"shootYaml"_s);
    m_text->setAccessibleName(tr("Shoot YAML"));
    m_unavailable->setTextFormat(Qt::PlainText);
    m_unavailable->setAlignment(Qt::AlignCenter);
    m_unavailable->setWordWrap(true);
    m_unavailable->setMargin(3 * Metrics(this).margin());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHeader();
    layout->addWidget(m_header);
    m_pages->addWidget(m_text);
    m_pages->addWidget(m_unavailable);
    layout->addLayout(m_pages, 1);
    layout->addWidget(m_find);

    m_text->setMarkSource([this](int first, int last) { return marks(first, last); });
    connect(m_text, &CodeView::markClicked, this, &YamlView::activateMark);
    connect(m_text, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (!m_isSetting && m_text->hasFocus())
            tellPlace();
    });
    connect(m_preview, &YamlPreview::reset, this, &YamlView::resetText);
    connect(m_preview, &YamlPreview::patched, this, [this](TextPosition begin, TextPosition end, const QString &text) {
        if (!m_editor->isTyping()) // else it stands there already
            m_text->patchText(begin, end, text);
    });
    connect(m_preview, &YamlPreview::settled, this, [this] {
        if (m_preview->scope() == YamlPreview::Scope::File)
            return;
        if (m_editor->isTyping()) // a part may have become more or less than what was typed
            m_text->syncText(m_preview->text());
        showAvailable();
    });
    connect(m_editor, &YamlTextEdit::outOfStep, this, &YamlView::resetText);
    connect(m_editor, &YamlTextEdit::replaceWanted, this, [this] { find(true); });
    connect(m_find, &FindBar::found, this, &YamlView::tellPlace);
    connect(m_find, &FindBar::replaceAllWanted, m_editor, &YamlTextEdit::replaceAll);
    connect(m_text, &CodeView::hovered, this, &YamlView::showHover);
    connect(m_text, &CodeView::hoveredNothing, this, [this] {
        if (m_hover)
            m_hover->hide();
    });
    connect(m_text, &CodeView::fixClicked, this,
            [this](int line, QPoint at) { Q_EMIT fixesWanted(fixableAt(line), at); });
    connect(m_findings, &QAbstractItemModel::dataChanged, m_text, &CodeView::marksChanged);
    connect(m_document, &MirrorDocument::stepped, this, [this] {
        m_text->marksChanged();
        relocateRelated();
        m_changesTimer.start();
    });
    m_changesTimer.setSingleShot(true);
    m_changesTimer.setInterval(changesDelay);
    connect(&m_changesTimer, &QTimer::timeout, this, &YamlView::updateChanges);
    resetText();
}

void YamlView::buildHeader()
{
    m_scope->setObjectName(u"yamlScope"_s);
    m_scope->setAccessibleName(tr("YAML scope"));
    m_scope->setToolTip(tr("What to show, copy and export"));
    m_scope->addItem(tr("Whole file"), int(YamlPreview::Scope::File));
    m_scope->addItem(tr("Extension entry"), int(YamlPreview::Scope::Extension));
    m_scope->addItem(tr("MirrorConfig"), int(YamlPreview::Scope::MirrorConfig));
    connect(m_scope, &QComboBox::currentIndexChanged, this,
            [this] { m_preview->setScope(YamlPreview::Scope(m_scope->currentData().toInt())); });

    m_changes->setObjectName(u"changes"_s);
    m_changes->setText(tr("Changes"));
    m_changes->setToolTip(tr("Show what saving would change in the file"));
    m_changes->setCheckable(true);
    connect(m_changes, &QToolButton::toggled, this, &YamlView::setChangesShown);

    m_header->addChoice(m_scope);
    m_header->addChoice(m_changes);
}

void YamlView::setSaved(const QByteArray &text, const QByteArray &name)
{
    m_savedText = text;
    m_savedName = name;
    updateChanges();
}

void YamlView::resetText()
{
    {
        // That the cursor is at the beginning of another text chooses no place.
        const QScopedValueRollback setting(m_isSetting, true);
        m_text->showText(m_preview->text());
        showAvailable();
        relocateRelated();
        if (const auto range = m_related ? m_preview->range(*m_related) : std::nullopt)
            m_text->showPlace(range->first);
    }
    m_changesTimer.start();
}

void YamlView::showAvailable()
{
    const QString reason = m_preview->unavailableReason();
    m_unavailable->setText(reason);
    if (!m_changes->isChecked())
        m_pages->setCurrentWidget(reason.isEmpty() ? static_cast<QWidget *>(m_text) : m_unavailable);
}

void YamlView::showRelated(const std::optional<FieldRef> &field)
{
    m_related = field;
    relocateRelated();
    if (m_text->hasFocus())
        return; // who is in the text is where they want to be
    if (const auto range = field ? m_preview->range(*field) : std::nullopt)
        m_text->ensureLineVisible(range->first.line);
}

void YamlView::relocateRelated()
{
    const auto range = m_related ? m_preview->range(*m_related) : std::nullopt;
    if (!range) {
        m_text->setRelatedLines(-1, -1);
        return;
    }
    // An item in block style ends at the beginning of the line after it.
    const bool endsBeforeLine = range->second.column == 0 && range->second.line > range->first.line;
    m_text->setRelatedLines(range->first.line, range->second.line - (endsBeforeLine ? 1 : 0));
}

void YamlView::tellPlace()
{
    const QTextCursor cursor = m_text->textCursor();
    Q_EMIT placeChosen(m_preview->toFile({cursor.blockNumber(), cursor.positionInBlock()}));
}

void YamlView::showPlace(TextPosition place)
{
    m_changes->setChecked(false);
    const QScopedValueRollback setting(m_isSetting, true);
    auto shown = m_preview->toShown(place);
    if (!shown) {
        m_scope->setCurrentIndex(m_scope->findData(int(YamlPreview::Scope::File)));
        shown = place;
    }
    m_text->showPlace(*shown);
}

void YamlView::find(bool withReplace)
{
    m_changes->setChecked(false);
    m_find->open(withReplace);
}

void YamlView::askLine()
{
    auto *ask = new LineRequest(m_text->blockCount(), this);
    connect(ask, &LineRequest::chosen, this, [this](int line) {
        // What stands there is meant, not the indentation before it.
        const QString text = m_text->document()->findBlockByNumber(line - 1).text();
        const auto first = std::find_if(text.begin(), text.end(), [](QChar c) { return !c.isSpace(); });
        m_text->showPlace({line - 1, int(first - text.begin())});
        m_text->setFocus();
        tellPlace();
    });
    ask->openOver(m_text);
}

QByteArray YamlView::shownBytes() const
{
    return m_changes->isChecked() ? m_preview->changesAgainst(m_savedText, m_savedName) : m_preview->bytes();
}

QList<int> YamlView::findingRows(int first, int last) const
{
    const ShootManifest &manifest = m_document->manifest();
    const int mirrors = manifest.mirrorCount();
    const auto lineOf = [&manifest](int mirror) { return manifest.lineAt(manifest.mirror(mirror).begin); };
    QList<int> rows;
    const int ofDocument = mirrors > 0 ? m_findings->rowsOfMirror(0).first : m_findings->rowCount();
    for (int row = 0; row < ofDocument; ++row)
        rows.append(row);
    // The last mirror that begins at or before the first line: mirrors stand in the order of the text.
    int low = 0;
    for (int high = mirrors; low < high;) {
        const int middle = (low + high) / 2;
        if (lineOf(middle) <= first)
            low = middle + 1;
        else
            high = middle;
    }
    for (int mirror = std::max(0, low - 1); mirror < mirrors && lineOf(mirror) <= last; ++mirror) {
        const auto [begin, count] = m_findings->rowsOfMirror(mirror);
        for (int row = begin; row < begin + count; ++row)
            rows.append(row);
    }
    return rows;
}

QList<LineMark> YamlView::marks(int first, int last) const
{
    QList<LineMark> marks;
    const int firstInFile = m_preview->toFile({first, 0}).line;
    for (const int row : findingRows(firstInFile, firstInFile + last - first)) {
        const auto [begin, end] = m_findings->range(row);
        const auto shown = m_preview->toShown(begin);
        if (!shown || shown->line < first || shown->line > last)
            continue;
        const Finding finding = m_findings->finding(row);
        const int length = end.line == begin.line ? std::max(1, end.column - begin.column) : 0;
        marks.append({.line = shown->line,
                      .column = shown->column,
                      .length = length,
                      .severity = finding.severity,
                      .text = finding.message,
                      .isFixable = !finding.fixes.isEmpty()});
    }
    return marks;
}

QList<int> YamlView::findingsAt(int line) const
{
    const int inFile = m_preview->toFile({line, 0}).line;
    QList<int> rows = findingRows(inFile, inFile);
    rows.removeIf([&](int row) { return m_findings->range(row).first.line != inFile; });
    return rows;
}

QList<int> YamlView::fixableAt(int line) const
{
    QList<int> rows = findingsAt(line);
    rows.removeIf([this](int row) { return m_findings->finding(row).fixes.isEmpty(); });
    return rows;
}

bool YamlView::fixAtCursor()
{
    const QList<int> rows = fixableAt(m_text->textCursor().blockNumber());
    if (!rows.isEmpty())
        Q_EMIT fixesWanted(rows, m_text->viewport()->mapToGlobal(m_text->cursorRect().bottomLeft()));
    return !rows.isEmpty();
}

void YamlView::showHover(TextPosition place, const QRect &area)
{
    if (!m_hover) {
        m_hover = new HoverCard(m_findings, m_text->viewport());
        connect(m_hover, &HoverCard::fixRefused, this, &YamlView::fixRefused);
    }
    const TextPosition inFile = m_preview->toFile(place);
    QList<int> rows = findingsAt(place.line);
    rows.removeIf([&](int row) {
        const auto [begin, end] = m_findings->range(row);
        return inFile < begin || inFile > end;
    });
    m_hover->showFor(area, rows, hoverText(place));
}

void YamlView::activateMark(int line)
{
    const QList<int> rows = findingsAt(line);
    if (!rows.isEmpty())
        Q_EMIT findingActivated(rows.constFirst());
}

QString YamlView::hoverText(TextPosition place) const
{
    const ShootManifest &manifest = m_document->manifest();
    const FieldRef field = fieldAt(manifest, offsetAt(manifest.text(), m_preview->toFile(place)));
    if (field.mirror < 0)
        return {};
    const QString upstream = manifest.mirror(field.mirror).upstream;
    if (field.host < 0)
        return tr("Images that are named %1/… are pulled through the hosts of this mirror, and from %1 itself where "
                  "none of them has it.")
            .arg(upstream);
    const Host host = manifest.host(field.mirror, field.host).value;
    const QString meaning = capabilityMeaning(host.effectiveCapabilities(), upstream);
    return QStringList{meaning, requestLines(host, upstream).join(u'\n')}.join(u'\n').trimmed();
}

void YamlView::setChangesShown(bool shown)
{
    m_scope->setEnabled(!shown);
    if (shown && !m_diff) {
        m_diff = new CodeView(&tokenizeDiff, this);
        m_diff->setObjectName(u"changesText"_s);
        m_diff->setAccessibleName(tr("Changes"));
        m_diff->hideGutter(); // the hunks have the line numbers
        m_diff->setPlaceholderText(tr("Nothing has changed since the file was saved."));
        m_pages->addWidget(m_diff);
    }
    updateChanges();
    if (shown)
        m_pages->setCurrentWidget(m_diff);
    else
        m_pages->setCurrentWidget(m_unavailable->text().isEmpty() ? static_cast<QWidget *>(m_text) : m_unavailable);
}

void YamlView::updateChanges()
{
    if (!m_changes->isChecked())
        return;
    m_diff->showText(displayText(m_preview->changesAgainst(m_savedText, m_savedName)));
}

} // namespace sme
