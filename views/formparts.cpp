// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "formparts.h"

#include "metrics.h"
#include "theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace sme {

FormText::FormText(bool isMuted, QWidget *parent) : QLabel(parent), m_isMuted(isMuted)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    mute();
    hide(); // until there is a text
}

void FormText::show(const QString &text)
{
    if (text != this->text())
        setText(text);
    setVisible(!text.isEmpty());
}

void FormText::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        mute();
}

void FormText::mute()
{
    if (!m_isMuted)
        return;
    QPalette muted;
    muted.setColor(QPalette::WindowText, meaningColor(Meaning::Muted, QPalette()));
    setPalette(muted);
}

QLabel *formCaption(const QString &text, QWidget *field)
{
    auto *caption = new QLabel(text, field->parentWidget());
    caption->setTextFormat(Qt::PlainText);
    caption->setWordWrap(true);
    QFont bold = caption->font();
    bold.setBold(true);
    caption->setFont(bold);
    caption->setBuddy(field);
    return caption;
}

void addCaption(QVBoxLayout *form, const QString &text, QWidget *field)
{
    if (form->count() > 0)
        form->addSpacing(Metrics(field).gap());
    form->addWidget(formCaption(text, field));
}

QVBoxLayout *formLayout(QWidget *form)
{
    const Metrics metrics(form);
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(metrics.margin(), metrics.margin(), metrics.margin(), metrics.margin());
    layout->setSpacing(metrics.gap());
    return layout;
}

void addClearButton(QLineEdit *field)
{
    field->setClearButtonEnabled(true);
    if (auto *button = field->findChild<QToolButton *>())
        button->setAccessibleName(QCoreApplication::translate("sme::FormParts", "Clear"));
}

bool isCommon(const QVariantList &values)
{
    return std::adjacent_find(values.begin(), values.end(), std::not_equal_to<>()) == values.end();
}

Qt::CheckState stateOf(const QVariantList &values)
{
    const auto on = std::count_if(values.begin(), values.end(), [](const QVariant &value) { return value.toBool(); });
    return on == 0 ? Qt::Unchecked : on == values.size() ? Qt::Checked : Qt::PartiallyChecked;
}

void setState(QCheckBox *box, Qt::CheckState state)
{
    const QSignalBlocker blocker(box);
    box->setTristate(state == Qt::PartiallyChecked);
    box->setCheckState(state);
}

} // namespace sme
