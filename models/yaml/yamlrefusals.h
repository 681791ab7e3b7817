// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>

/// Why an operation at a path of a text is refused; to be translated in the context "sme::YamlEditor".
namespace sme::refusals {

inline const char *const isAlias = QT_TRANSLATE_NOOP("sme::YamlEditor", "An alias stands here; change it in the text.");
inline const char *const isShared =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "It has an anchor that an alias elsewhere refers to; change it in the text.");
inline const char *const hasMergeKey =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "It has a merge key (<<); change it in the text.");
inline const char *const hasQuestionMark =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "It has a key with a question mark; change it in the text.");
inline const char *const hasTwoKeys =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "The key stands twice; remove one in the text.");
inline const char *const isNoMapping =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "There is a value or list where a mapping belongs; correct it in the text.");
inline const char *const isNoList =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "There is a value or mapping where a list belongs; correct it in the text.");
inline const char *const isNoItem = QT_TRANSLATE_NOOP("sme::YamlEditor", "The list has no item at this position.");
inline const char *const isTemplate =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "The value is a template and is not rewritten.");
inline const char *const hasComments =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "There are comments that would be lost; change it in the text.");
inline const char *const isOtherTag =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "A tag makes something else of this value; remove the tag in the text.");
inline const char *const isBareProperty =
    QT_TRANSLATE_NOOP("sme::YamlEditor", "Nothing but a tag or an anchor stands here; write the value in the text.");
inline const char *const sharesLine = QT_TRANSLATE_NOOP(
    "sme::YamlEditor", "The first item stands on the line of another list's item; change it in the text.");
inline const char *const isMisplaced = QT_TRANSLATE_NOOP(
    "sme::YamlEditor", "There is a list or mapping where another value belongs; correct it in the text.");

} // namespace sme::refusals
