// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "probeoptions.h"

#include "commandline.h"

using namespace Qt::StringLiterals;

namespace sme {

namespace {

/// The longest time that can be asked for, in seconds.
constexpr double maxSeconds = 3600;

/// Reads a time in seconds into `limit`; false, after a message, if it is none.
bool readSeconds(const CommandLine &line, const QString &option, std::chrono::milliseconds &limit)
{
    if (!line.isSet(option))
        return true;
    bool isNumber = false;
    const double seconds = line.value(option).toDouble(&isNumber);
    if (!isNumber || !(seconds >= 0.001 && seconds <= maxSeconds)) {
        line.usageError(Cli::tr("--%1: not a number of seconds: %2").arg(option, line.value(option)));
        return false;
    }
    limit = std::chrono::milliseconds(qRound64(seconds * 1000));
    return true;
}

/// Reads the certificates of --ca; false, after a message, if there are none.
bool readCaBundle(const CommandLine &line, ProbeOptions &options)
{
    if (!line.isSet(u"ca"_s))
        return true;
    options.caFile = line.value(u"ca"_s);
    const Result<QByteArray> text = readCaFile(options.caFile);
    if (!text) {
        line.terminal().message(text.error().message);
        return false;
    }
    options.caBundle = *text;
    return true;
}

} // namespace

void addProbeOptions(CommandLine &line)
{
    line.addOption({u"ca"_s, Cli::tr("PEM file of certificates to trust beside the system's."), u"FILE"_s});
    line.addOption({u"proxy"_s, Cli::tr("Proxy to use instead of the environment's, or none."), u"URL|none"_s});
    line.addOption({u"timeout"_s, Cli::tr("Longest time for one host, 60 seconds by default."), u"SECONDS"_s});
    line.addOption({u"dial-timeout"_s, Cli::tr("Longest time to connect, 5 seconds by default."), u"SECONDS"_s});
    line.addOption({u"first-byte-timeout"_s,
                    Cli::tr("Longest time to the first byte of an answer, 30 seconds by default."), u"SECONDS"_s});
    line.addContainerdOption();
}

std::optional<ProbeOptions> readProbeOptions(const CommandLine &line)
{
    ProbeOptions options;
    options.release = line.release();
    options.containerd = line.containerd();
    if (line.isSet(u"image"_s)) {
        const Result<ImageReference> image = parseImageReference(line.value(u"image"_s));
        if (!image) {
            line.usageError(image.error().message);
            return {};
        }
        options.image = *image;
    }
    if (line.isSet(u"proxy"_s)) {
        const Result<ProxyChoice> proxy = ProxyChoice::fromText(line.value(u"proxy"_s));
        if (!proxy) {
            line.usageError(proxy.error().message);
            return {};
        }
        options.proxy = *proxy;
    }
    if (!readSeconds(line, u"timeout"_s, options.limits.overall)
        || !readSeconds(line, u"dial-timeout"_s, options.limits.dial)
        || !readSeconds(line, u"first-byte-timeout"_s, options.limits.firstByte) || !readCaBundle(line, options))
        return {};
    return options;
}

} // namespace sme
