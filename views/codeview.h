// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/textposition.h"
#include "tokenizers.h"

#include <QPlainTextEdit>
#include <QTimer>

#include <functional>
#include <optional>

class QHelpEvent;

namespace sme {

/// Something to point at in a text: shown as an icon beside its line and as a wave below its characters.
struct LineMark
{
    int line = 0; ///< from 0
    int column = 0; ///< from 0, in characters
    int length = 0; ///< in characters; 0: to the end of the line
    Severity severity = Severity::Info;
    QString text; ///< what the tool tip says
    bool isFixable = false; ///< shown by a bulb beside the line
};

/// A text with line numbers, colours and marks; read-only unless it is made editable.
///
/// Colours and marks are computed for the lines on the screen only, so that a text of 100,000 lines costs what the
/// window shows of it. The view keeps no marks: it asks for those of the visible lines when it paints.
class CodeView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// The marks of the lines `first` to `last`, both from 0 and included.
    using MarkSource = std::function<QList<LineMark>(int first, int last)>;

    explicit CodeView(Tokenizer tokenizer, QWidget *parent = nullptr);
    ~CodeView() override;

    /// Lets the user type. What was typed is told by textTyped(); undo and redo are not the view's.
    void setEditable(bool isEditable);
    /// The number that stands beside a line (from 0): that in its file; 0 for none.
    int lineNumber(int line) const;
    /// Where the text cursor stands.
    TextPosition cursorPlace() const;
    /// Larger (1), smaller (-1), or as the window's font says (0).
    void zoom(int direction);
    /// For a text whose line numbers say nothing.
    void hideGutter();
    /// For several files in one text: a line that is a heading has no number, and those after it are counted anew.
    void setHeadings(std::function<bool(const QString &line)> isHeading);
    void setMarkSource(MarkSource source);
    /// To be called when the mark source would answer something else.
    void marksChanged();

    /// Replaces the whole text, keeping the place on the screen when the text is mostly the same. Of a long text, what
    /// cannot be seen follows in the next turns of the event loop, or before the text is patched; a line or place that
    /// is to be shown meanwhile waits for it.
    void showText(const QString &text);
    /// Replaces the text from `begin` to `end`; the rest of the view stays as it is. A long text comes in parts, too.
    void patchText(TextPosition begin, TextPosition end, const QString &text);
    /// Makes the text `text` by replacing what differs; cursor and scroll position stay.
    void syncText(const QString &text);
    /// Replaces `removed` lines from `line` on by `text`, which is whole lines.
    void patchLines(int line, int removed, const QString &text);

    /// Gives the lines `first` to `last` (from 0, included) the ground of related text; first -1: none.
    void setRelatedLines(int first, int last);
    /// Scrolls so that a line can be seen; does nothing when it can.
    void ensureLineVisible(int line);
    /// Puts the cursor at a place (from 0) and shows it.
    void showPlace(TextPosition place);

Q_SIGNALS:
    /// The icon of a mark beside this line (from 0) was clicked.
    void markClicked(int line);
    /// The bulb beside this line was clicked, at a global place.
    void fixClicked(int line, QPoint at);
    /// The pointer rests on a character; `area`: where that is, in global coordinates.
    void hovered(sme::TextPosition place, const QRect &area);
    /// The pointer rests where there is no text.
    void hoveredNothing();
    /// The user replaced `removed` characters at a place by `inserted`. Both are as Qt tells them: they may have the
    /// same beginning or end.
    void textTyped(sme::TextPosition place, int removed, const QString &inserted);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    friend class CodeGutter;

    void tellTyped(int position, int removed, int added);
    bool hasPending() const { return m_pendingBegin < m_pending.size(); }
    QString takePending(qsizetype minimum);
    void appendPart();
    void appendPending(qsizetype minimum);
    /// Appends as much as is needed to scroll to a line, the rest later.
    void appendUntilScrollable(int scroll);
    void appendAllPending();
    void useFixedFont();
    void layOutGutter();
    void colourVisibleLines();
    QList<QTextLayout::FormatRange> formatsFor(const QList<Token> &tokens, int line) const;
    void paintGrounds(QPaintEvent *event);
    /// In the whole text.
    int position(TextPosition place);
    LineState stateBefore(const QTextBlock &block) const;
    int lastVisibleLine() const;
    QString toolTipAt(int line) const;
    void tellHovered(const QHelpEvent &event);
    /// How many digits the line numbers have.
    int digits() const;
    bool isHeading(const QTextBlock &block) const;
    /// Of several files in one text, what stands between two and behind the last.
    bool isSeparator(const QTextBlock &block) const;
    /// The number of a line: in its file, if there are several; 0 for a heading.
    int numberOf(QTextBlock block) const;

    Tokenizer m_tokenizer;
    MarkSource m_markSource;
    std::function<bool(const QString &)> m_isHeading;
    bool m_isShowing = false; ///< the text is changed by the program
    QList<LineMark> m_visibleMarks;
    QString m_pending; ///< the text that is not wholly there yet, from m_pendingBegin on
    qsizetype m_pendingBegin = 0;
    QTimer m_pendingTimer;
    std::optional<int> m_wantedLine; ///< to be shown when the text is there
    std::optional<TextPosition> m_wantedPlace; ///< as m_wantedLine
    int m_zoom = 0; ///< steps
    int m_relatedFirst = -1;
    int m_relatedLast = -1;
    class CodeGutter *m_gutter = nullptr;
};

} // namespace sme
