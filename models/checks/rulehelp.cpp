// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/rulehelp.h"

#include "checks/rule.h"

#include <QCoreApplication>

namespace sme {

namespace {

template<typename Facts>
void appendHelp(QList<RuleHelp> &help, std::span<const Rule<Facts>> rules)
{
    for (const Rule<Facts> &rule : rules)
        help.append({rule.id, rule.severity, rule.type, QCoreApplication::translate("sme::RuleHelp", rule.help)});
}

} // namespace

QList<RuleHelp> ruleHelp()
{
    QList<RuleHelp> help;
    appendHelp(help, documentRules());
    appendHelp(help, mirrorRules());
    appendHelp(help, hostRules());
    return help;
}

} // namespace sme
