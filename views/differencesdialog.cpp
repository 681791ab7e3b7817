// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "differencesdialog.h"

#include "codeview.h"
#include "formparts.h"
#include "icons.h"
#include "items/textposition.h"
#include "metrics.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace sme {

using namespace Qt::StringLiterals;

DifferencesDialog::DifferencesDialog(const Question &question, QWidget *parent)
    : QDialog(parent), m_differences(new CodeView(&tokenizeDiff, this)), m_legend(new QWidget(this)),
      m_buttons(new QDialogButtonBox(this))
{
    setWindowTitle(question.title);
    const Metrics metrics(this);
    auto *legend = new FormText(true, m_legend);
    legend->show(question.legend);
    auto *legendLayout = new QVBoxLayout(m_legend);
    legendLayout->setContentsMargins(0, 0, 0, 0);
    legendLayout->addWidget(legend);
    m_differences->setObjectName(u"differences"_s);
    m_differences->setAccessibleName(tr("Differences"));
    m_differences->hideGutter();
    m_differences->showText(displayText(question.differences));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.margin() * 2, metrics.margin() * 2, metrics.margin() * 2, metrics.margin() * 2);
    layout->setSpacing(metrics.margin());
    layout->addWidget(makeHead(question));
    layout->addWidget(m_legend);
    layout->addWidget(m_differences, 1);
    layout->addWidget(m_buttons);
    m_legend->hide();
    m_differences->hide();
}

QWidget *DifferencesDialog::makeHead(const Question &question)
{
    const Metrics metrics(this);
    auto *head = new QWidget(this);
    auto *icon = new QLabel(head);
    const int size = 2 * metrics.icon();
    icon->setPixmap(severityThemedIcon(Severity::Warning).pixmap(QSize(size, size), devicePixelRatioF()));
    icon->setAccessibleName(severityWord(Severity::Warning));
    auto *what = new FormText(false, head);
    what->show(question.what);
    QFont bold = what->font();
    bold.setBold(true);
    what->setFont(bold);
    auto *why = new FormText(false, head);
    why->show(question.why);
    why->setMinimumWidth(metrics.characters(60));
    auto *texts = new QVBoxLayout;
    texts->addWidget(what);
    texts->addWidget(why);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics.margin());
    layout->addWidget(icon, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    return head;
}

QPushButton *DifferencesDialog::addAnswer(const QString &text, QDialogButtonBox::ButtonRole role,
                                          const std::function<void()> &take)
{
    QPushButton *button = m_buttons->addButton(text, role);
    connect(button, &QPushButton::clicked, this, [this, role, take] {
        take();
        done(role == QDialogButtonBox::RejectRole ? Rejected : Accepted);
    });
    return button;
}

void DifferencesDialog::addDifferencesButton(bool isShown)
{
    QPushButton *differences = m_buttons->addButton(tr("Show differences"), QDialogButtonBox::ActionRole);
    differences->setCheckable(true);
    differences->setAutoDefault(false);
    connect(differences, &QPushButton::toggled, this, &DifferencesDialog::showDifferences);
    differences->setChecked(isShown);
}

void DifferencesDialog::showDifferences(bool isShown)
{
    m_legend->setVisible(isShown);
    m_differences->setVisible(isShown);
    if (!isShown) {
        adjustSize();
        return;
    }
    resizeOnScreen(this, 100, 24);
}

} // namespace sme
