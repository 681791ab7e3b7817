// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "conflictdialog.h"

#include "codeview.h"
#include "formparts.h"
#include "icons.h"
#include "items/textposition.h"
#include "metrics.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace sme {

using namespace Qt::StringLiterals;

ConflictDialog::ConflictDialog(const ConflictQuestion &question, QWidget *parent)
    : QDialog(parent), m_differences(new CodeView(&tokenizeDiff, this)), m_legend(new QWidget(this))
{
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("File changed"));
    const Metrics metrics(this);
    auto *icon = new QLabel(this);
    const int size = 2 * metrics.icon();
    icon->setPixmap(severityThemedIcon(Severity::Warning).pixmap(QSize(size, size), devicePixelRatioF()));
    icon->setAccessibleName(severityWord(Severity::Warning));
    auto *what = new FormText(false, this);
    what->show(tr("%1 is not the file that was opened.").arg(question.fileName));
    QFont bold = what->font();
    bold.setBold(true);
    what->setFont(bold);
    auto *why = new FormText(false, this);
    why->show(
        question.reason + u'\n'
        + tr("Overwrite replaces it with what this window shows. Reload reads it and drops the changes made here. "
             "Save as… keeps both."));
    why->setMinimumWidth(metrics.characters(60));
    auto *texts = new QVBoxLayout;
    texts->addWidget(what);
    texts->addWidget(why);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics.margin());
    head->addWidget(icon, 0, Qt::AlignTop);
    head->addLayout(texts, 1);

    auto *legend = new FormText(true, m_legend);
    legend->show(question.differences.isEmpty() ? tr("The file has the same text as this window.")
                                                : tr("−: only in the file. +: only in this window."));
    auto *legendLayout = new QVBoxLayout(m_legend);
    legendLayout->setContentsMargins(0, 0, 0, 0);
    legendLayout->addWidget(legend);
    m_differences->setObjectName(u"conflictDifferences"_s);
    m_differences->setAccessibleName(tr("Differences"));
    m_differences->hideGutter();
    m_differences->showText(displayText(question.differences));

    auto *buttons = new QDialogButtonBox(this);
    addAnswer(buttons, tr("Overwrite"), QDialogButtonBox::DestructiveRole, Dialogs::Conflict::Overwrite);
    addAnswer(buttons, tr("Reload"), QDialogButtonBox::DestructiveRole, Dialogs::Conflict::Reload);
    QPushButton *differences = buttons->addButton(tr("Show differences"), QDialogButtonBox::ActionRole);
    differences->setCheckable(true);
    differences->setAutoDefault(false);
    connect(differences, &QPushButton::toggled, this, &ConflictDialog::showDifferences);
    addAnswer(buttons, tr("Save as…"), QDialogButtonBox::AcceptRole, Dialogs::Conflict::SaveAs)->setDefault(true);
    addAnswer(buttons, tr("Cancel"), QDialogButtonBox::RejectRole, Dialogs::Conflict::Cancel);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin() * 2, metrics.margin() * 2, metrics.margin() * 2, metrics.margin() * 2);
    layout->setSpacing(metrics.margin());
    layout->addLayout(head);
    layout->addWidget(m_legend);
    layout->addWidget(m_differences, 1);
    layout->addWidget(buttons);
    m_legend->hide();
    m_differences->hide();
    differences->setChecked(question.isAboutDifferences);
}

QPushButton *ConflictDialog::addAnswer(QDialogButtonBox *box, const QString &text, int role, Dialogs::Conflict answer)
{
    QPushButton *button = box->addButton(text, QDialogButtonBox::ButtonRole(role));
    connect(button, &QPushButton::clicked, this, [this, answer] {
        m_answer = answer;
        done(answer == Dialogs::Conflict::Cancel ? Rejected : Accepted);
    });
    return button;
}

void ConflictDialog::showDifferences(bool isShown)
{
    m_legend->setVisible(isShown);
    m_differences->setVisible(isShown);
    const Metrics metrics(this);
    const QSize room = parentWidget() ? parentWidget()->size() : QSize(metrics.characters(120), metrics.row() * 30);
    if (isShown)
        resize(size().expandedTo(
            QSize(std::min(metrics.characters(100), room.width()), std::min(metrics.row() * 24, room.height()))));
    else
        adjustSize();
}

} // namespace sme
