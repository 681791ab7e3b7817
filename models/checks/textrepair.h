// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace sme {

/// A replacement in a text that may make it YAML.
struct TextRepair
{
    QString title; ///< what it does, in words
    qsizetype begin = 0; ///< in bytes
    qsizetype end = 0;
    QByteArray text;
};

/// What may be wrong with a text that is no YAML from `line` (from 1) on, the likeliest first: tabs and special blanks
/// in the indentation, a list or field indented too little or too far, a blank lacking behind a colon, a bracket or
/// quote left open. None of them is certain: whether it helps, a reading shows.
QList<TextRepair> textRepairs(const QByteArray &text, int line);
/// Only those of tabs and special blanks, which also spoil a text that is YAML.
QList<TextRepair> blankRepairs(const QByteArray &text);

} // namespace sme
