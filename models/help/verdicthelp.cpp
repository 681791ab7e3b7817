// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "help/helptables.h"

#include <QCoreApplication>

#include <array>

namespace sme {

namespace {

using namespace Qt::StringLiterals;

constexpr std::array verdictTable{
    HelpRow{"ok"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help",
                              "The host answered as a registry does, if need be with an anonymous token; if an image "
                              "was asked for, its manifest and content are right.")},
    HelpRow{"auth-required"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help",
                              "The host serves nothing without credentials: it asks for a name and password, or gives "
                              "no token without them.")},
    HelpRow{"not-a-registry"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help",
                              "What answers is not the API of a registry: nothing is found at its root, or a web page "
                              "stands there. A page that is taken for a manifest breaks the pull; an answer 404 only "
                              "leads to the next host.")},
    HelpRow{"image-not-found"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help", "The registry works, but has not got the image that was asked for.")},
    HelpRow{"wrong-content"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help",
                              "The host serves something other than what was asked for: its digest or its media type "
                              "is not right.")},
    HelpRow{"forbidden"_L1, "", QT_TRANSLATE_NOOP("sme::Help", "The host refuses the request (403).")},
    HelpRow{"rate-limited"_L1, "", QT_TRANSLATE_NOOP("sme::Help", "The host says that it was asked too often (429).")},
    HelpRow{"server-error"_L1, "", QT_TRANSLATE_NOOP("sme::Help", "The host answers that it has failed (5xx).")},
    HelpRow{"dns-failure"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help", "The name of the host leads to no address, as seen from this computer.")},
    HelpRow{"connection-refused"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help", "The computer is there, but nothing takes the connection at this port.")},
    HelpRow{"unreachable"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help", "No way through the network leads from this computer to the host.")},
    HelpRow{"timeout"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help",
                              "No answer came in time. The stages say what was waited for: the connection, the "
                              "handshake, the first byte or the end. Before containerd 2.3.0, a host that takes the "
                              "connection and then stays mute breaks the pull.")},
    HelpRow{"incomplete"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help",
                              "The manifest of the image is right, but a part of the image is missing there or fails: "
                              "a platform, the configuration or a layer.")},
    HelpRow{"tls-untrusted"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help",
                              "The certificate does not lead to a CA that this computer or the mirror's CA bundle "
                              "trusts. Nodes may trust others.")},
    HelpRow{
        "tls-expired"_L1, "",
        QT_TRANSLATE_NOOP("sme::Help", "The certificate, or one that signs it, is not valid any more, or not yet.")},
    HelpRow{"tls-name-mismatch"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help", "The certificate is for other names than that of the host.")},
    HelpRow{"tls-client-certificate"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help", "The host wants a certificate from whoever connects.")},
    HelpRow{"tls-failure"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help", "The host and this computer do not agree on an encrypted connection.")},
    HelpRow{"http-on-https"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help", "The URL begins with https://, but the port answers without encryption.")},
    HelpRow{"https-on-http"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help", "The URL begins with http://, but the port wants encryption.")},
    HelpRow{"redirect-failure"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help",
                              "The host sends the request on, but in a circle, more than ten times, or to what is no "
                              "URL of the web.")},
    HelpRow{"protocol-error"_L1, "", QT_TRANSLATE_NOOP("sme::Help", "What came back is no HTTP, or was cut off.")},
    HelpRow{"proxy-failure"_L1, "",
            QT_TRANSLATE_NOOP("sme::Help",
                              "The proxy of this computer could not be reached, or refused. That says nothing about "
                              "the host itself.")},
    HelpRow{"cancelled"_L1, "", QT_TRANSLATE_NOOP("sme::Help", "The test was stopped before there was an answer.")},
    HelpRow{"invalid"_L1, "", QT_TRANSLATE_NOOP("sme::Help", "The host was not asked, because its URL is not right.")},
};

constexpr std::array outcomeTable{
    HelpRow{"uses"_L1, QT_TRANSLATE_NOOP("sme::Help", "uses it"),
            QT_TRANSLATE_NOOP("sme::Help", "containerd on a node takes the image from this host.")},
    HelpRow{"partly"_L1, QT_TRANSLATE_NOOP("sme::Help", "uses it partly"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "containerd takes from this host what it has, and the rest from the next host or the "
                              "upstream.")},
    HelpRow{"skips"_L1, QT_TRANSLATE_NOOP("sme::Help", "skips it"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "containerd goes on to the next host, and in the end to the upstream, without a word to "
                              "the user: the mirror is there, but not used.")},
    HelpRow{"breaks"_L1, QT_TRANSLATE_NOOP("sme::Help", "breaks the pull"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The pull fails because of this host, though another one may have the image. Correct it "
                              "or take it out.")},
};

constexpr std::array readingTable{
    HelpRow{"decode-error"_L1, QT_TRANSLATE_NOOP("sme::Help", "decode-error"),
            QT_TRANSLATE_NOOP("sme::Help",
                              "The document cannot be read or decoded, so the cluster rejects it as a whole. Until "
                              "that is mended, nothing else in it is checked.")},
};

} // namespace

std::span<const HelpRow> verdictHelpRows()
{
    return verdictTable;
}

std::span<const HelpRow> outcomeHelpRows()
{
    return outcomeTable;
}

std::span<const HelpRow> readingHelpRows()
{
    return readingTable;
}

} // namespace sme
