// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "nodeimportwindow.h"

#include "cardlist.h"
#include "formparts.h"
#include "icons.h"
#include "metrics.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

QList<Card> importNotes(const QStringList &notes)
{
    QList<Card> cards;
    for (const QString &note : notes)
        cards.append({.icon = "warning"_L1,
                      .meaning = Meaning::Warning,
                      .iconWord = NodeImportWindow::tr("Not expressed"),
                      .title = {},
                      .lines = {{.caption = {}, .text = note}},
                      .buttons = {}});
    return cards;
}

} // namespace

NodeImportWindow::NodeImportWindow(const NodeImport &import, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"nodeImport"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("MirrorConfig of the node"));
    const Metrics metrics(this);
    auto *head = new FormText(false, this);
    head->show(import.yaml.isEmpty() ? tr("The bundle has nothing that a MirrorConfig could be made of.")
                   : import.notes.isEmpty()
                   ? tr("This MirrorConfig says all that the node's files say.")
                   : tr("This MirrorConfig says what it can of the node's files. Below stands what it cannot express, "
                        "and what to do instead."));
    auto *text = new QPlainTextEdit(QString::fromUtf8(import.yaml), this);
    text->setObjectName(u"nodeImportText"_s);
    text->setAccessibleName(tr("MirrorConfig"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *notes = new CardList(this);
    notes->setObjectName(u"nodeImportNotes"_s);
    notes->setAccessibleName(tr("What cannot be expressed"));
    notes->setCards(importNotes(import.notes));
    notes->setVisible(!import.notes.isEmpty());
    auto *parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(text);
    parts->addWidget(notes);
    parts->setChildrenCollapsible(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *open = buttons->addButton(tr("Open in a new window"), QDialogButtonBox::ActionRole);
    open->setObjectName(u"openImport"_s);
    QPushButton *copy = buttons->addButton(tr("Copy YAML"), QDialogButtonBox::ActionRole);
    copy->setObjectName(u"copyImport"_s);
    open->setDefault(true);
    for (QPushButton *button : {open, copy})
        button->setEnabled(!import.yaml.isEmpty());
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(open, &QPushButton::clicked, this, [this, yaml = import.yaml] {
        Q_EMIT openWanted(yaml);
        close();
    });
    connect(copy, &QPushButton::clicked, this, [this, yaml = import.yaml] {
        QGuiApplication::clipboard()->setText(QString::fromUtf8(yaml));
        Q_EMIT copied(tr("MirrorConfig copied."));
    });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(head);
    layout->addWidget(parts, 1);
    layout->addWidget(buttons);
    resizeOnScreen(this, 100, 24);
}

} // namespace sme
