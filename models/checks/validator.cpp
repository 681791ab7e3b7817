// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "checks/validator.h"

#include "checks/changedupstreams.h"
#include "checks/documentfacts.h"
#include "checks/validatorstate.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace sme {

using namespace Qt::StringLiterals;

namespace {

struct ValidatorTexts
{
    Q_DECLARE_TR_FUNCTIONS(sme::Validator)
};

/// With a sign of -1 it takes them away.
void addTotals(Validator::Totals &all, const Validator::Totals &some, int sign = 1)
{
    all.errors += sign * some.errors;
    all.warnings += sign * some.warnings;
    all.infos += sign * some.infos;
}

/// The first reason in the text for which `release` does not decode an entry, and where; absolute.
struct Reason
{
    QString message;
    qsizetype offset = -1;

    void offer(const QString &otherMessage, qsizetype otherOffset)
    {
        if (offset < 0 || otherOffset < offset) {
            message = otherMessage;
            offset = qMax(otherOffset, qsizetype(0));
        }
    }
};

void offerUnknownFields(Reason &reason, const MirrorEntry &entry, Release release)
{
    const auto message = [release](const QString &field, Release since) {
        return ValidatorTexts::tr(
                   "The field %1 needs release %2 of the extension; %3 does not know it and rejects the manifest.")
            .arg(field, releaseId(since), releaseId(release));
    };
    for (const HostEntry &host : entry.hosts) {
        for (std::size_t i = 0; i < hostFields.size(); ++i) {
            if (host.fields[i].isValid() && release < hostFields[i].since)
                reason.offer(message(hostFields[i].name, hostFields[i].since), entry.begin + host.fields[i].begin);
        }
    }
}

} // namespace

class Validator::Private final : public MirrorIndex
{
public:
    using MirrorPointer = std::unique_ptr<MirrorState>;

    void reset(const ShootManifest &manifest);
    std::optional<QList<int>> update(const ShootManifest &manifest, const QList<MirrorSplice> &splices);
    /// Asks other releases; true if they are others than before.
    bool updateActive(const ShootManifest &manifest);
    void countAll();
    /// Whether the cluster accepts a disabled document once it is not.
    bool isGoodEnabled() const;

    int firstWith(const QString &upstream) const override;
    const Mirror &mirrorAt(int position) const override { return mirrors[std::size_t(position)]->value(); }
    quint64 idAt(int position) const override { return mirrors[std::size_t(position)]->id(); }
    bool isEditable(int position) const override { return mirrors[std::size_t(position)]->isEditable(); }

    ReleaseChoice choice;
    DocumentFacts document;
    std::vector<Record> documentRecords;
    std::vector<MirrorPointer> mirrors;
    Totals sum;

private:
    ReleaseSet decodingEnabled; ///< the releases that are asked and decode the document if it is not disabled
    void count(const MirrorState &mirror, int sign);
    void makeRoom(const MirrorSplice &splice, ChangedUpstreams &changed);
    QList<int> fill(const ShootManifest &manifest, ChangedUpstreams &changed);
    QList<int> affectedBy(const ChangedUpstreams &changed, const QList<int> &fresh);
    void check(const ShootManifest &manifest, int position);

    std::array<int, std::size_t(ReleaseSet::all().count())> undecodable{}; ///< mirrors that a release does not decode
    mutable QHash<QString, int> positions; ///< of upstreams; made when it is first asked for
};

/// Counts a mirror that comes (a sign of 1), or one that goes (-1).
void Validator::Private::count(const MirrorState &mirror, int sign)
{
    const auto countIn = [sign](QHash<QString, int> &counts, const QString &key) {
        if ((counts[key] += sign) == 0)
            counts.remove(key);
    };
    countIn(document.upstreams, mirror.upstream());
    if (const QString name = nameWithPort(mirror.upstream()); !name.isEmpty())
        countIn(document.namesWithPort, name);
    for (std::size_t i = 0; i < undecodable.size(); ++i)
        undecodable[i] += mirror.undecodable().contains(Release(i)) ? sign : 0;
}

bool Validator::Private::updateActive(const ShootManifest &manifest)
{
    ReleaseSet asked = choice.release() ? ReleaseSet(*choice.release()) : ReleaseSet::all();
    if (manifest.readError())
        asked = {};
    ReleaseSet decoding = asked;
    for (const DecodeProblem &problem : manifest.problems()) {
        decoding = decoding - problem.releases;
        if (problem.isOfShoot)
            asked = asked - problem.releases;
    }
    for (std::size_t i = 0; i < undecodable.size(); ++i) {
        if (undecodable[i] > 0)
            decoding = decoding - Release(i);
    }
    decodingEnabled = decoding;
    if (document.context.disabled)
        decoding = asked; // the cluster looks no further than at what every Shoot has
    const bool isOther = document.active != decoding;
    document.active = decoding;
    return isOther;
}

int Validator::Private::firstWith(const QString &upstream) const
{
    if (positions.isEmpty()) {
        for (int i = int(mirrors.size()) - 1; i >= 0; --i)
            positions.insert(mirrors[std::size_t(i)]->upstream(), i);
    }
    return positions.value(upstream, -1);
}

bool Validator::Private::isGoodEnabled() const
{
    DocumentFacts enabled = document;
    enabled.context.disabled = false;
    enabled.active = decodingEnabled;
    Totals totals = documentTotals(checkDocument(enabled), enabled);
    for (const MirrorPointer &mirror : mirrors)
        addTotals(totals, mirror->totals(enabled));
    return !decodingEnabled.isEmpty() && totals.errors == 0;
}

void Validator::Private::countAll()
{
    sum = documentTotals(documentRecords, document);
    for (const MirrorPointer &mirror : mirrors)
        addTotals(sum, mirror->totals(document));
}

void Validator::Private::reset(const ShootManifest &manifest)
{
    document = documentFacts(manifest);
    document.mirrors = this;
    positions.clear();
    documentRecords = checkDocument(document);
    undecodable = {};
    mirrors.clear();
    mirrors.reserve(std::size_t(manifest.mirrorCount()));
    document.upstreams.reserve(manifest.mirrorCount());
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        auto mirror = std::make_unique<MirrorState>(manifest.mirror(i));
        mirror->setDuplicate(document.hasUpstream(mirror->upstream()));
        count(*mirror, 1);
        mirrors.push_back(std::move(mirror));
    }
    for (int i = 0; i < manifest.mirrorCount(); ++i)
        mirrors[std::size_t(i)]->check(document, manifest.mirror(i));
    updateActive(manifest);
    countAll();
}

/// Forgets the mirrors that a splice replaces: those that go are taken out, for those that come there is room, and
/// those whose place is taken stay there to be compared.
void Validator::Private::makeRoom(const MirrorSplice &splice, ChangedUpstreams &changed)
{
    const auto begin = mirrors.begin() + splice.first;
    for (auto it = begin; it != begin + splice.before; ++it) {
        if (!*it || (*it)->isStale())
            continue; // came, or was replaced, by an earlier splice
        addTotals(sum, (*it)->totals(document), -1);
        count(**it, -1);
        (*it)->setStale();
    }
    for (int gone = splice.after; gone < splice.before; ++gone) {
        if (const MirrorPointer &mirror = begin[gone])
            changed.add(*mirror);
    }
    if (splice.before > splice.after)
        mirrors.erase(begin + splice.after, begin + splice.before);
    std::vector<MirrorPointer> room(std::size_t(std::max(splice.after - splice.before, 0)));
    mirrors.insert(mirrors.begin() + splice.first + std::min(splice.before, splice.after),
                   std::make_move_iterator(room.begin()), std::make_move_iterator(room.end()));
}

/// Makes the states that are missing or stale; returns their positions.
QList<int> Validator::Private::fill(const ShootManifest &manifest, ChangedUpstreams &changed)
{
    QList<int> fresh;
    for (int i = 0; i < int(mirrors.size()); ++i) {
        MirrorPointer &mirror = mirrors[std::size_t(i)];
        if (mirror && !mirror->isStale())
            continue;
        const MirrorPointer old = std::exchange(mirror, std::make_unique<MirrorState>(manifest.mirror(i)));
        count(*mirror, 1);
        fresh.append(i);
        if (old && old->upstream() == mirror->upstream()) {
            mirror->setDuplicate(old->isDuplicate());
            continue;
        }
        if (old)
            changed.add(*old);
        changed.add(*mirror);
    }
    changed.sort();
    return fresh;
}

void Validator::Private::check(const ShootManifest &manifest, int position)
{
    MirrorState &mirror = *mirrors[std::size_t(position)];
    mirror.check(document, manifest.mirror(position));
    addTotals(sum, mirror.totals(document));
}

std::optional<QList<int>> Validator::Private::update(const ShootManifest &manifest, const QList<MirrorSplice> &splices)
{
    int count = int(mirrors.size());
    bool fits = true;
    for (const MirrorSplice &splice : splices) {
        fits = fits && splice.first >= 0 && splice.before >= 0 && splice.after >= 0
            && splice.first + splice.before <= count;
        count += splice.after - splice.before;
    }
    const bool emptinessChanges = mirrors.empty() != (manifest.mirrorCount() == 0);
    if (!fits || count != manifest.mirrorCount() || emptinessChanges || !isSameDocument(document, manifest)) {
        reset(manifest);
        return std::nullopt;
    }

    document.mirrorCount = manifest.mirrorCount();
    positions.clear();
    ChangedUpstreams changed;
    for (const MirrorSplice &splice : splices)
        makeRoom(splice, changed);
    const QList<int> fresh = fill(manifest, changed);
    const QList<int> affected = changed.isEmpty() ? fresh : affectedBy(changed, fresh);
    for (const int position : affected)
        check(manifest, position);
    if (!updateActive(manifest))
        return affected;
    countAll();
    return std::nullopt;
}

/// The new mirrors and those that others of these upstreams concern.
QList<int> Validator::Private::affectedBy(const ChangedUpstreams &changed, const QList<int> &fresh)
{
    QList<int> affected;
    QSet<QString> seen;
    auto next = fresh.begin();
    for (int i = 0; i < int(mirrors.size()); ++i) {
        MirrorState &mirror = *mirrors[std::size_t(i)];
        const bool isNew = next != fresh.end() && *next == i;
        next += isNew ? 1 : 0;
        if (!isNew && !changed.concern(mirror))
            continue;
        if (!isNew)
            addTotals(sum, mirror.totals(document), -1);
        if (changed.contain(mirror.upstreamHash())) {
            mirror.setDuplicate(seen.contains(mirror.upstream()));
            seen.insert(mirror.upstream());
        }
        affected.append(i);
    }
    return affected;
}

Validator::Validator(ReleaseChoice release) : d(std::make_unique<Private>())
{
    d->choice = release;
}

Validator::~Validator() = default;
Validator::Validator(Validator &&) noexcept = default;
Validator &Validator::operator=(Validator &&) noexcept = default;

ReleaseChoice Validator::release() const
{
    return d->choice;
}

void Validator::setRelease(ReleaseChoice release, const ShootManifest &manifest)
{
    d->choice = release;
    d->updateActive(manifest);
    d->countAll();
}

void Validator::reset(const ShootManifest &manifest)
{
    d->reset(manifest);
}

std::optional<QList<int>> Validator::update(const ShootManifest &manifest, const QList<MirrorSplice> &splices)
{
    return d->update(manifest, splices);
}

std::optional<Error> Validator::decodeError(const ShootManifest &manifest) const
{
    if (manifest.readError())
        return manifest.readError();
    if (!d->document.active.isEmpty())
        return std::nullopt;
    const Release release = d->choice.effective();
    Reason reason;
    for (const DecodeProblem &problem : manifest.problems()) {
        if (problem.releases.contains(release))
            reason.offer(problem.message, problem.where.begin);
    }
    for (int i = 0; i < manifest.mirrorCount(); ++i) {
        if (!d->mirrors[std::size_t(i)]->undecodable().contains(release))
            continue;
        const MirrorEntry &entry = manifest.mirror(i);
        for (const DecodeProblem &problem : entry.problems) {
            if (problem.releases.contains(release))
                reason.offer(problem.message, entry.begin + problem.where.begin);
        }
        offerUnknownFields(reason, entry, release);
        break;
    }
    return Error{reason.message, manifest.placeAt(qMax(reason.offset, qsizetype(0)))};
}

QList<Finding> Validator::documentFindings(int most) const
{
    if (!d->document.context.disabled)
        return sme::documentFindings(d->documentRecords, d->document, most);
    DocumentFacts facts = d->document;
    facts.isGoodEnabled = d->isGoodEnabled();
    return sme::documentFindings(d->documentRecords, facts, most);
}

QList<Finding> Validator::mirrorFindings(int mirror, int most) const
{
    return d->mirrors.at(std::size_t(mirror))->findings(d->document, mirror, most);
}

bool Validator::visitErrors(int mirror, const ErrorVisitor &visit) const
{
    return d->mirrors.at(std::size_t(mirror))->visitErrors(d->document, visit);
}

QList<Finding> Validator::findingsOf(int mirror, const QList<int> &records) const
{
    return d->mirrors.at(std::size_t(mirror))->findings(d->document, mirror, records);
}

Validator::Totals Validator::mirrorTotals(int mirror) const
{
    return d->mirrors.at(std::size_t(mirror))->totals(d->document);
}

Validator::Totals Validator::totals() const
{
    return d->sum;
}

bool Validator::isValid() const
{
    return d->sum.errors == 0 && !d->document.active.isEmpty();
}

QList<Finding> Validator::findings() const
{
    QList<Finding> all = documentFindings();
    for (int i = 0; i < int(d->mirrors.size()); ++i)
        all.append(mirrorFindings(i));
    return all;
}

} // namespace sme
