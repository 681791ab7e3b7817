// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "explaincards.h"

#include "node/nodedata.h"
#include "probe/nodecommands.h"

#include <QCoreApplication>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ExplainTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::ExplainView)
};

void addFact(Card &card, const QString &caption, const QString &text)
{
    if (!text.isEmpty())
        card.lines.append({caption, text, false});
}

/// What was recognised of a message, whether it is known or not.
void addFacts(Card &card, const ExplainedMessage &message)
{
    // What another line says already is left out: the host of a request, the upstream of an image.
    addFact(card, ExplainTexts::tr("Image"), message.facts.image);
    addFact(card, ExplainTexts::tr("Request"), message.facts.url);
    if (!message.facts.url.contains(message.facts.host))
        addFact(card, ExplainTexts::tr("Host"), message.facts.host);
    addFact(card, ExplainTexts::tr("Status"),
            message.facts.status == 0 ? QString() : QString::number(message.facts.status));
    if (message.facts.image.isEmpty())
        addFact(card, ExplainTexts::tr("Upstream"), message.upstream);
    addFact(card, ExplainTexts::tr("In the document"),
            message.field.isEmpty() ? QString() : ExplainTexts::tr("%1, line %2").arg(message.field).arg(message.line));
    addFact(card, ExplainTexts::tr("Note"), message.note);
    if (message.place)
        card.buttons.append({explainbutton::place, ExplainTexts::tr("Go to line %1").arg(message.line),
                             ExplainTexts::tr("Select the value of the document that this is about")});
}

void addPullPathButton(Card &card, const ExplainedMessage &message)
{
    if (!message.facts.image.isEmpty())
        card.buttons.append({explainbutton::pullPath, ExplainTexts::tr("Show pull path"),
                             ExplainTexts::tr("Show the requests that containerd makes for this image")});
}

Card unknownCard(const ExplainedMessage &message)
{
    Card card{.icon = "unknown"_L1,
              .meaning = Meaning::Warning,
              .iconWord = ExplainTexts::tr("Not known"),
              .title = ExplainTexts::tr("This text is not known."),
              .lines = {},
              .buttons = {}};
    const qsizetype before = card.lines.size();
    addFacts(card, message);
    addPullPathButton(card, message);
    const QString words = card.lines.size() == before
        ? ExplainTexts::tr("Nothing of it was recognised. Paste the event, the description of the pod, or the lines of "
                           "containerd's log around the failure.")
        : ExplainTexts::tr("No cause is named rather than a wrong one. This was recognised of it:");
    card.lines.prepend({{}, words, false});
    return card;
}

/// "1.6 to 2.4", "2.3 and newer": a list of minor versions in short.
QString versionsText(const QStringList &versions)
{
    const QStringList &all = NodeData::minorVersions();
    const qsizetype first = versions.isEmpty() ? -1 : all.indexOf(versions.constFirst());
    const bool isRange = first >= 0 && versions.size() > 2 && all.mid(first, versions.size()) == versions;
    return isRange ? ExplainTexts::tr("%1 to %2").arg(versions.constFirst(), versions.constLast())
                   : versions.join(", "_L1);
}

Card messageCard(const ExplainedMessage &message, bool isMain)
{
    Card card{.icon = isMain ? "info"_L1 : "more"_L1,
              .meaning = Meaning::Info,
              .iconWord = isMain ? ExplainTexts::tr("What it says") : ExplainTexts::tr("Also in the text"),
              .title = isMain ? message.effect : ExplainTexts::tr("Also in the text: %1").arg(message.effect),
              .lines = {},
              .buttons = {}};
    if (!isMain)
        addFact(card, ExplainTexts::tr("Message"), message.message);
    addFacts(card, message);
    addPullPathButton(card, message);
    addFact(card, ExplainTexts::tr("Kind"),
            ExplainTexts::tr("%1, written by containerd %2").arg(message.kind, versionsText(message.versions)));
    return card;
}

/// What a button can do in place of the command of a check.
void addCheckButtons(Card &card, const ExplainedMessage &message, const ExplainedCause &cause)
{
    const bool isProbe = cause.command.startsWith("shoot-mirror probe"_L1);
    const bool isTrace = cause.command.startsWith("shoot-mirror trace"_L1);
    // What a node is asked with curl or openssl, the connection test asks from here.
    const bool asksTheHost = cause.command.startsWith("curl "_L1) || cause.command.startsWith("openssl s_client"_L1);
    const bool hasHost = message.place && message.place->host >= 0;
    if ((isProbe || asksTheHost) && hasHost)
        card.buttons.append({explainbutton::test, ExplainTexts::tr("Test this host"),
                             ExplainTexts::tr("Run the connection test of this host, from this computer")});
    if (isTrace)
        addPullPathButton(card, message);
    if (cause.command.startsWith("shoot-mirror compare"_L1))
        card.buttons.append({explainbutton::node, ExplainTexts::tr("Compare with a node"),
                             ExplainTexts::tr("Compare the document with what was taken from a node")});
    if (cause.command.startsWith("shoot-mirror log"_L1))
        card.buttons.append({explainbutton::log, ExplainTexts::tr("Lay over pull path"),
                             ExplainTexts::tr("Lay this log over the requests that are predicted")});
    if (!cause.command.isEmpty())
        card.buttons.append({explainbutton::copy, ExplainTexts::tr("Copy check"),
                             cause.isOnNode ? ExplainTexts::tr("Copy the command, to be run on a node")
                                            : ExplainTexts::tr("Copy the command")});
}

Card causeCard(const ExplainedMessage &message, qsizetype number, const QString &file)
{
    const ExplainedCause &cause = message.causes.at(number);
    const bool isOnly = message.causes.size() == 1;
    Card card{.icon = number == 0 ? "error"_L1 : "warning"_L1,
              .meaning = number == 0 ? Meaning::Error : Meaning::Warning,
              .iconWord = isOnly ? ExplainTexts::tr("Cause")
                  : number == 0  ? ExplainTexts::tr("Likeliest cause")
                                 : ExplainTexts::tr("Possible cause"),
              .title = isOnly ? cause.cause : ExplainTexts::tr("%1. %2").arg(number + 1).arg(cause.cause),
              .lines = {},
              .buttons = {}};
    addFact(card, ExplainTexts::tr("What to do"), cause.remedy);
    if (!cause.check.isEmpty()) {
        const QString check = cause.command.isEmpty() ? cause.check : commandToCopy(cause, file);
        const QString caption = cause.isOnNode ? ExplainTexts::tr("Check on a node") : ExplainTexts::tr("Check");
        card.lines.append({caption, check, !cause.command.isEmpty()});
    }
    addCheckButtons(card, message, cause);
    return card;
}

} // namespace

QString commandToCopy(const ExplainedCause &cause, const QString &file)
{
    QString command = cause.command;
    if (!file.isEmpty() && command.startsWith("shoot-mirror "_L1))
        command.replace(" FILE"_L1, u' ' + shellQuoted(file));
    return command;
}

ExplainCards explainCards(const ErrorExplanation &explanation, const QString &file)
{
    ExplainCards all;
    const auto add = [&all](const Card &card, int message, int cause) {
        all.cards.append(card);
        all.messages.append(message);
        all.causes.append(cause);
    };
    const auto addMessage = [&](const ExplainedMessage &message, int number) {
        add(messageCard(message, number == 0), number, -1);
        for (qsizetype cause = 0; cause < message.causes.size(); ++cause)
            add(causeCard(message, cause, file), number, int(cause));
    };
    if (!explanation.isKnown()) {
        add(unknownCard(explanation.main), 0, -1);
        return all;
    }
    addMessage(explanation.main, 0);
    for (qsizetype other = 0; other < explanation.also.size(); ++other)
        addMessage(explanation.also.at(other), int(other) + 1);
    return all;
}

} // namespace sme
