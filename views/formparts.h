// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>
#include <QVariant>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace sme {

/// A text in a form: plain, wrapped, can be selected.
class FormText final : public QLabel
{
    Q_OBJECT

public:
    /// `isMuted`: what explains, beside what is so.
    explicit FormText(bool isMuted, QWidget *parent = nullptr);

    /// Shows a text; hidden without any.
    void show(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void mute();

    bool m_isMuted;
};

/// The heading of a field, the label of `field` for assistive technology.
QLabel *formCaption(const QString &text, QWidget *field);

/// Puts such a heading at the end of a form, set off from what stands above it.
void addCaption(QVBoxLayout *form, const QString &text, QWidget *field);

/// The column that a form is made of.
QVBoxLayout *formLayout(QWidget *form);

/// Gives a field the button that empties it, which assistive technology finds by its name.
void addClearButton(QLineEdit *field);

// The values of several rows in one form.

/// Whether all values are the same.
bool isCommon(const QVariantList &values);
/// What a check box says of truth values.
Qt::CheckState stateOf(const QVariantList &values);
/// Shows a state as one that was not clicked.
void setState(QCheckBox *box, Qt::CheckState state);

} // namespace sme
