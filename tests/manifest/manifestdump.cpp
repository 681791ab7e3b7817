// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "manifest/manifestdump.h"

#include <QDebug>

#include <algorithm>

namespace sme::test {

namespace {

QString text(Span span)
{
    return QStringLiteral("[%1,%2)").arg(span.begin).arg(span.end);
}

QString text(const Lock &lock)
{
    return lock.isLocked() ? QStringLiteral(" locked:%1%2").arg(lock.reason, text(lock.where)) : QString();
}

QString text(const QList<DecodeProblem> &problems)
{
    QString result;
    for (const DecodeProblem &problem : problems)
        result += QStringLiteral(" problem:%1%2").arg(problem.message, text(problem.where));
    return result;
}

} // namespace

QString dump(const ShootManifest &manifest)
{
    using Field = FieldRef::Field;
    QStringList lines;
    if (manifest.readError())
        lines << QStringLiteral("error %1").arg(manifest.readError()->message);
    if (const auto reason = manifest.readOnlyReason())
        lines
            << QStringLiteral("fixed %1 %2:%3").arg(reason->message).arg(reason->place.line).arg(reason->place.column);
    lines << QStringLiteral("subjects %1 flow %2 list %3 begin %4")
                 .arg(manifest.subjects().size())
                 .arg(manifest.isFlow())
                 .arg(manifest.hasMirrorList())
                 .arg(manifest.mirrorsBegin());
    for (const Subject &subject : manifest.subjects())
        lines << QStringLiteral("subject %1 %2:%3")
                     .arg(subject.displayName())
                     .arg(subject.place.line)
                     .arg(subject.place.column);
    for (const Field field :
         {Field::Document, Field::Extension, Field::ExtensionType, Field::ProviderConfig, Field::Mirrors})
        lines << QStringLiteral("field %1 %2").arg(int(field)).arg(text(manifest.span({field, -1, -1, -1})));
    for (const ShootContext::Worker &worker : manifest.context().otherCriWorkers)
        lines << QStringLiteral("worker %1 %2").arg(worker.index).arg(text(worker.where));
    QList<Span> types = manifest.context().duplicateTypeSpans.values();
    std::sort(types.begin(), types.end(), [](Span a, Span b) { return a.begin < b.begin; });
    for (const Span type : types)
        lines << QStringLiteral("type %1").arg(text(type));
    for (const ShootContext::CacheProblem &problem : manifest.context().cacheProblems)
        lines << QStringLiteral("cache %1 %2").arg(problem.reason, text(problem.where));
    for (const ShootContext::ResourceProblem &problem : manifest.context().resourceProblems)
        lines << QStringLiteral("resource %1 %2").arg(problem.reason, text(problem.where));
    for (const StrayConfig &stray : manifest.context().strays)
        lines << QStringLiteral("stray %1 %2").arg(stray.path, text(stray.where));
    lines << QStringLiteral("provider %1").arg(text(manifest.context().provider));
    lines << text(manifest.problems());
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        const MirrorEntry &mirror = manifest.mirror(i);
        const TextPlace place = manifest.place({Field::Upstream, i, -1, -1});
        lines << QStringLiteral("mirror %1 @%2 %3:%4 item%5 upstream%6 hosts%7%8%9")
                     .arg(mirror.upstream)
                     .arg(mirror.begin)
                     .arg(place.line)
                     .arg(place.column)
                     .arg(text(mirror.item), text(mirror.upstreamValue), text(mirror.hostsValue), text(mirror.problems),
                          text(mirror.lock));
        for (const HostEntry &host : mirror.hosts) {
            QString items;
            for (const Span item : host.capabilityItems)
                items += text(item);
            lines << QStringLiteral("  host %1 %2 %3 %4 item%5 url%6 capabilities%7")
                         .arg(host.value.url, host.value.capabilities.join(u'|'),
                              host.value.caBundle.value_or(QStringLiteral("-")),
                              host.value.overridePath ? QString::number(*host.value.overridePath) : QStringLiteral("-"),
                              text(host.item), text(host.field(HostField::Url)),
                              text(host.field(HostField::Capabilities)))
                    + items + text(host.field(HostField::CaBundle)) + text(host.field(HostField::OverridePath))
                    + text(host.lock);
        }
    }
    return lines.join(u'\n');
}

QList<quint64> ids(const ShootManifest &manifest)
{
    QList<quint64> result;
    for (int i = 0; i < manifest.mirrorCount(); ++i)
        result << manifest.entryIds(i).mirror << manifest.entryIds(i).hosts;
    return result;
}

YamlPath fieldPath(const char *text)
{
    return YamlPath::fromFieldPath(QString::fromLatin1(text));
}

} // namespace sme::test
