// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cardlist.h"
#include "items/explainsession.h"

#include <QWidget>

class QAction;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QStackedWidget;

namespace sme {

class FormText;
class HeaderBar;

/// What an error text means: the text on top, its causes as cards below, the likeliest first, each with what to do and
/// the check that proves it.
class ExplainView final : public QWidget
{
    Q_OBJECT

public:
    /// The session must outlive the view.
    explicit ExplainView(ExplainSession *session, QWidget *parent = nullptr);

    HeaderBar *header() const { return m_header; }
    QSplitter *splitter() const { return m_splitter; }
    QPlainTextEdit *textEdit() const { return m_text; }
    QAction *pasteAction() const { return m_paste; }
    QAction *openAction() const { return m_open; }
    /// Shows a text in place of the one that is there. Of a large one only the beginning is shown; all of it is read.
    void setText(const QString &text);
    /// What "FILE" in commands stands for; empty while the document has no file.
    void setFile(const QString &path);

Q_SIGNALS:
    /// The value that a message is about is to be shown.
    void placeWanted(const sme::FieldRef &place);
    /// The host of a message is to be tested, with the image if there is one.
    void testWanted(const sme::FieldRef &host, const QString &image);
    void pullPathWanted(const QString &image);
    void nodeWanted();
    void logWanted(const QString &text);
    /// A file was dropped here.
    void fileDropped(const QString &path);
    /// Something was copied: what.
    void copied(const QString &what);

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void buildActions();
    void textEdited();
    void showExplanation();
    void showState();
    void press(int card, const QString &button);
    const ExplainedMessage *messageOf(int card) const;

    ExplainSession *m_session;
    HeaderBar *m_header;
    QAction *m_paste;
    QAction *m_open;
    QAction *m_clear;
    QPlainTextEdit *m_text;
    FormText *m_note; ///< that only the beginning is shown
    FormText *m_state;
    CardList *m_cards;
    QSplitter *m_splitter;
    QString m_file;
    QString m_whole; ///< a text that is too large to be shown; empty otherwise
    bool m_isSetting = false;
};

} // namespace sme
