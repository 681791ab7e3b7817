// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/findingsmodel.h"
#include "items/yamlpreview.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QStackedLayout;
class QToolButton;

namespace sme {

class ChoiceBox;
class CodeView;
class FindBar;
class HoverCard;
struct LineMark;
class HeaderBar;
class YamlTextEdit;

/// The document as text: whole or a part of it, with the problems marked, or what changed since it was saved.
class YamlView final : public QWidget
{
    Q_OBJECT

public:
    /// The models must outlive the view.
    YamlView(MirrorDocument *document, YamlPreview *preview, FindingsModel *findings, QWidget *parent = nullptr);

    /// The line of choices above the text, to add buttons to.
    HeaderBar *header() const { return m_header; }
    CodeView *text() const { return m_text; }
    ChoiceBox *scope() const { return m_scope; }
    QToolButton *changes() const { return m_changes; }
    /// What the changes are shown against: the text as it was read or saved last, and the name of its file.
    void setSaved(const QByteArray &text, const QByteArray &name);
    /// Wants the fixes of what is marked in the line of the text cursor. False if nothing can be mended there.
    bool fixAtCursor();

    /// Marks and shows the text of a value; `field` nothing: none.
    void showRelated(const std::optional<FieldRef> &field);
    /// Puts the cursor on a place of the file (from 0) and shows it.
    void showPlace(TextPosition place);
    /// Tells where the text cursor is, as if it had just come there.
    void tellPlace();
    /// Opens the line to find in the text, and to replace in it.
    void find(bool withReplace = false);
    /// Asks for a line, and goes there.
    void askLine();
    /// What copy and export act on: the bytes of what is shown.
    QByteArray shownBytes() const;

Q_SIGNALS:
    /// The mark of this finding (row of the findings model) was clicked.
    void findingActivated(int row);
    /// The fixes of these findings (rows of the findings model) are wanted, to be chosen from at a global place.
    void fixesWanted(const QList<int> &rows, QPoint at);
    /// A fix could not be made: why.
    void fixRefused(const QString &reason);
    /// The user put the text cursor at this place of the file.
    void placeChosen(sme::TextPosition place);

private:
    void buildHeader();
    void resetText();
    /// Shows the text, or why there is none.
    void showAvailable();
    void relocateRelated();
    void updateChanges();
    void setChangesShown(bool shown);
    QList<LineMark> marks(int first, int last) const;
    /// The findings rows that can have a place in these lines.
    QList<int> findingRows(int first, int last) const;
    /// The findings (rows of the findings model) in a line that is shown, from 0.
    QList<int> findingsAt(int line) const;
    QList<int> fixableAt(int line) const;
    void activateMark(int line);
    void showHover(TextPosition place, const QRect &area);
    /// What a value means, and what containerd makes of it.
    QString hoverText(TextPosition place) const;

    MirrorDocument *m_document;
    YamlPreview *m_preview;
    FindingsModel *m_findings;
    QByteArray m_savedText;
    QByteArray m_savedName;
    std::optional<FieldRef> m_related;

    HeaderBar *m_header;
    ChoiceBox *m_scope;
    QToolButton *m_changes;
    QStackedLayout *m_pages;
    CodeView *m_text;
    YamlTextEdit *m_editor;
    FindBar *m_find;
    CodeView *m_diff = nullptr; ///< made when it is first shown
    QLabel *m_unavailable;
    HoverCard *m_hover = nullptr; ///< made when it is first shown
    QTimer m_changesTimer;
    bool m_isSetting = false; ///< the text cursor is set by the program
};

} // namespace sme
