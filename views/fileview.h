// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QAction;

namespace sme {

/// A tab that shows what is in a file beside the document, which can be dropped on it.
class FileView : public QWidget
{
    Q_OBJECT

public:
    explicit FileView(QWidget *parent = nullptr);

Q_SIGNALS:
    /// A file, or a folder, was dropped here.
    void fileDropped(const QString &path);
    /// Something was copied: what.
    void copied(const QString &what);

protected:
    /// `text` is what the button says; a menu says more where `inMenu` is given.
    QAction *makeAction(const char *name, const QString &text, QLatin1StringView icon, const QString &hint,
                        const QString &inMenu = {});
    /// The font is another one: gives the columns of tables what they need.
    virtual void fitColumns() = 0;

    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace sme
