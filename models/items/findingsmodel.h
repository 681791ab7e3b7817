// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "items/fenwick.h"
#include "items/mirrordocument.h"

#include <QAbstractTableModel>

namespace sme {

/// All findings of a document: those of the document, then those of the mirrors in their order.
///
/// Counts are kept a mirror; a finding and its text are built only when a row is asked for.
class FindingsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { SeverityColumn, MessageColumn, FieldColumn, LineColumn, ColumnCount };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int(Severity)
        SeverityIdRole, ///< "error", "warning", "info": also the name of its icon
        RuleRole, ///< stable id of the rule
        FixTextsRole, ///< QStringList: what applyFix() can do
    };

    explicit FindingsModel(MirrorDocument *document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "Error", "Warning", "Info" in the language of the program.
    static QString severityWord(Severity severity);

    /// The finding of a row. The error that keeps the document from decoding is one too, with the rule "decode-error".
    Finding finding(int row) const;
    /// Its place in the text, begin and end.
    std::pair<TextPosition, TextPosition> range(int row) const;
    /// The rows of the findings of one mirror: first and count.
    std::pair<int, int> rowsOfMirror(int mirror) const;
    /// The rows about a mirror itself (`host` -1) or one of its hosts. What keeps the document from being decoded comes
    /// first.
    QList<int> rowsAbout(int mirror, int host) const;
    /// The row after (or before) `row`, from the end on to the beginning; -1 if there are none. `row` may be -1.
    int nextRow(int row) const;
    int previousRow(int row) const;
    /// Makes a fix as one undo step.
    Result<void> applyFix(int row, int fix);

private:
    /// Findings that are not of a mirror; the decode error is the first of them, with its place.
    struct DocumentFindings
    {
        QList<Finding> findings;
        TextPosition decodePlace;
        bool hasDecodeError = false;
    };

    void rebuild();
    void follow(const DocumentStep &step);
    void replaceRange(const MirrorRange &range);
    void updateMirrors(const QList<int> &mirrors);
    void updateMirror(int mirror);
    void replaceAll();
    DocumentFindings freshDocumentFindings() const;
    int documentRows() const { return int(m_ofDocument.findings.size()); }
    int freshCount(int mirror) const;
    std::vector<quint64> freshIds() const;
    /// Where the mirror that a row is of stands in the document, or -1.
    int position(int mirror) const;
    std::vector<int> freshCounts() const;
    QVariant display(const Finding &finding, int row, int column) const;

    MirrorDocument *m_document;
    DocumentFindings m_ofDocument;
    Fenwick m_counts; ///< findings a mirror
    std::vector<quint64> m_ids; ///< of the mirrors that the counts are of; 0 while one has no rows yet
};

} // namespace sme
