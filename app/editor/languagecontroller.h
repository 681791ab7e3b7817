// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "translator.h"

#include <QObject>

class QMenu;

namespace sme {

/// Lets the user choose the language of the program. The windows are made anew in it at once.
class LanguageController final : public QObject
{
    Q_OBJECT

public:
    /// Fills `menu` with the languages of `folder`.
    LanguageController(QMenu *menu, const QString &folder, QObject *parent = nullptr);

    /// What was chosen: a code, or "" for the system's language.
    static QString chosen();

private:
    void fillMenu();
    void addLanguage(const QString &language, const QString &name);
    void choose(const QString &language);

    QMenu *m_menu;
    QString m_folder;
};

} // namespace sme
