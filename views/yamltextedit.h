// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/yamlcompletion.h"
#include "items/yamlpreview.h"

#include <QObject>
#include <QStringListModel>
#include <QTimer>

#include <optional>

class QCompleter;
class QKeyEvent;
class QTextCursor;

namespace sme {

class CodeView;

/// Makes a code view that shows a document's whole text an editor of it. What is typed becomes a step of the document's
/// undo stack; what the document changes by itself is for the owner to show.
class YamlTextEdit final : public QObject
{
    Q_OBJECT

public:
    /// `view` shows what `preview` tells; all must outlive the editor.
    YamlTextEdit(CodeView *view, MirrorDocument *document, const YamlPreview *preview, QObject *parent = nullptr);
    ~YamlTextEdit() override;

    /// Whether what the document tells comes from what was just typed, and stands in the view already.
    bool isTyping() const { return m_isTyping; }
    /// Offers what can stand at the text cursor. What is typed makes an offer by itself, a moment later.
    void complete();
    /// Replaces all of a text, as one step. How many there were.
    int replaceAll(const QString &find, const QString &with);

Q_SIGNALS:
    /// To find and replace was asked for.
    void replaceWanted();
    /// The view and the document no longer agree: show the text anew.
    void outOfStep();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void type(TextPosition place, int removed, const QString &inserted);
    /// The lines of the file up to the text cursor.
    QStringList linesToCursor() const;
    bool handleKey(const QKeyEvent &event);
    bool handleCompletionKey(const QKeyEvent &event);
    void offer(const YamlCompletion &completion, bool isChosen);
    void offerWhileTyping();
    void insertCompletion(const QString &text);
    void newLine();
    void indent(int direction);
    void toggleComment();
    void moveLines(int direction);
    int indentStep() const;
    /// Grows a cursor to the whole lines that it touches, without the last line's end.
    void takeWholeLines(QTextCursor &cursor) const;
    /// Replaces the lines of the selection by `lines`, which stay selected.
    void replaceLines(QTextCursor cursor, const QStringList &lines);

    CodeView *m_view;
    MirrorDocument *m_document;
    const YamlPreview *m_preview;
    QStringListModel m_offered;
    QCompleter *m_completer;
    QTimer m_offerTimer; ///< from the last letter to the offer
    int m_replaced = 0; ///< how much of what is offered has been typed
    bool m_isTyping = false;
    std::optional<change::TypeText> m_last; ///< what was typed last
};

} // namespace sme
