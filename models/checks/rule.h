// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "checks/finding.h"
#include "containerd/hosturl.h"
#include "manifest/shootcontext.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <span>
#include <vector>

namespace sme {

/// A finding as it is kept: its text is built when it is asked for. `host` is -1 for what is of no host.
struct Record
{
    quint8 rule = 0; ///< position in the table of its scope
    FieldRef::Field field = FieldRef::Field::Document;
    ReleaseSet releases;
    /// Of a warning or info: for which choices of releases it is told.
    enum class Told : quint8 {
        ForAll, ///< when it is so in all releases that are asked
        ForAny, ///< when it is so in one of them
        Always, ///< also where nothing decodes
    };
    Told told = Told::ForAll;
    bool fixable = true; ///< the value can be edited
    qint32 host = -1;
    qint32 item = -1; ///< which capability, worker or extension

    friend bool operator==(const Record &, const Record &) = default;
};

/// Where a rule puts what it finds about one subject.
class RecordSink
{
public:
    RecordSink(std::vector<Record> &records, std::size_t rule, int host, bool fixable)
        : m_records(records), m_template{.rule = quint8(rule), .releases = {}, .fixable = fixable, .host = host}
    {
    }

    /// `releases`: of an error, those that raise it. Of a warning or info, those for which there is something to say:
    /// it is told when only such are asked.
    void add(FieldRef::Field field, ReleaseSet releases = ReleaseSet::all(), int item = -1)
    {
        Record &record = m_records.emplace_back(m_template);
        record.field = field;
        record.releases = releases;
        record.item = item;
    }
    /// A warning or info that is told when one of the releases that are asked is among `releases`.
    void addForAny(FieldRef::Field field, ReleaseSet releases)
    {
        add(field, releases);
        m_records.back().told = Record::Told::ForAny;
    }
    /// What is so whether the document decodes or not.
    void addAlways(FieldRef::Field field, int item = -1)
    {
        add(field, ReleaseSet::all(), item);
        m_records.back().told = Record::Told::Always;
    }

private:
    std::vector<Record> &m_records;
    Record m_template;
};

/// A resource of the Shoot as a CA bundle.
struct CaBundleFacts
{
    bool isSecret = false;
    QString problem; ///< why the Secret, if it is in the file, is no CA bundle; empty when it is one
    int loaded = 0; ///< certificates that containerd loads
    bool isPartial = false; ///< there is more in it than containerd loads
    bool hasPrivateKey = false;
    QDateTime ends = {}; ///< as of CertificateBundle
    QByteArray identity = {}; ///< the same for two that are one bundle: of the content, or of the missing Secret
};

/// The mirrors of a document, for repairs that concern two of them.
class MirrorIndex
{
public:
    MirrorIndex() = default;
    virtual ~MirrorIndex() = default;
    Q_DISABLE_COPY_MOVE(MirrorIndex)

    /// The position of the first mirror with this upstream; -1 if there is none.
    virtual int firstWith(const QString &upstream) const = 0;
    virtual const Mirror &mirrorAt(int position) const = 0;
    virtual bool isEditable(int position) const = 0;
    virtual quint64 idAt(int position) const = 0;
};

/// What rules know of a manifest as a whole.
struct DocumentFacts
{
    ShootContext context;
    Subject::Kind kind = Subject::Kind::Empty;
    int mirrorCount = 0;
    bool isAtRoot = true; ///< the subject is all of its document
    bool isEditable = true;
    ReleaseSet active; ///< the releases that are asked: those that decode the document, of the chosen ones
    bool isGoodEnabled = false; ///< disabled, and accepted without an error once it is not
    QHash<QString, int> upstreams; ///< to the number of mirrors that have it
    QHash<QString, int> namesWithPort; ///< of upstreams with a port, the name alone
    const MirrorIndex *mirrors = nullptr;
    QHash<QString, CaBundleFacts> caBundles; ///< by the name of the resource

    bool hasUpstream(const QString &upstream) const { return upstreams.contains(upstream); }
};

/// What rules know of one mirror.
struct MirrorFacts
{
    MirrorFacts(const DocumentFacts &documentFacts, const Mirror &ofMirror, const EntryIds &ofIds, bool isRepeated);

    /// What a change calls the mirror.
    RowId id() const { return {ids.mirror, 0}; }
    change::Set rename(const QString &upstream) const { return {{{id(), HostField::Url, upstream}}}; }

    /// Whether another host than that at `index` has this URL, case and slashes at the end left aside.
    bool hasOther(const QString &ofUrl, int index) const;
    /// The first host before that at `index` whose CA bundle, another one, is in the same file on nodes; -1 if none.
    int otherInCaFile(int index, Release release) const;

    const DocumentFacts &document;
    const Mirror &mirror;
    const EntryIds &ids;
    bool isDuplicate; ///< its upstream is that of a mirror before it
    ReleaseSet accepting; ///< the releases that accept the upstream
    std::vector<int> sameAs; ///< for each host: the first one before it with the same URL; -1 for none
    std::vector<int> similarTo; ///< the same, case and slashes at the end left aside

private:
    using CaFiles = QList<int>;

    mutable QHash<QString, int> m_urls; ///< how often each is there; filled when it is asked for
    /// Of each host the first one whose CA bundle has the same path; filled when it is asked for.
    mutable QHash<CaPathRule, CaFiles> m_caFiles;
};

/// What rules know of one host.
struct HostFacts
{
    HostFacts(const MirrorFacts &mirrorFacts, int hostIndex);

    /// What a change calls the host.
    RowId id() const { return {mirror.ids.mirror, mirror.ids.hosts.at(index)}; }
    change::Set set(HostField field, const FieldValue &value) const { return {{{id(), field, value}}}; }

    const MirrorFacts &mirror;
    const Host &host;
    int index;
    HostUrlParts url;
    ReleaseSet accepting; ///< the releases that accept the URL
    QString name; ///< the host of the URL, in lower case
    QString registry; ///< by which images of this host are named: in lower case, without its scheme's default port
    bool isPublicMirror; ///< somebody else runs it for all
    HostFieldSet present; ///< the fields that are there, null or not
    bool pulls; ///< is given the capability, or has it by default
    bool resolves;

    bool isPlainHttp() const { return url.scheme.compare(QLatin1StringView("http"), Qt::CaseInsensitive) == 0; }
};

/// The bundle of a host that admission accepts; nullptr if there is none, or none in the file.
const CaBundleFacts *acceptedBundle(const HostFacts &facts);

/// What to say about a record.
struct Explanation
{
    QString message; ///< what is wrong, what it causes, what to do
    QList<Fix> fixes;
};

/// One row of a table of rules: adding a rule is adding a row, its test and its help text.
template<typename Facts>
struct Rule
{
    QLatin1StringView id; ///< stable
    Severity severity;
    ErrorType type;
    const char *help; ///< one to three sentences: what it is about, what to do; translated in "sme::RuleHelp"
    void (*check)(const Facts &, RecordSink &);
    Explanation (*explain)(const Facts &, const Record &);
};

std::span<const Rule<DocumentFacts>> shootRules();
std::span<const Rule<DocumentFacts>> placeRules();
/// These as one table.
std::span<const Rule<DocumentFacts>> documentRules();
std::span<const Rule<MirrorFacts>> mirrorRules();
std::span<const Rule<HostFacts>> hostErrorRules();
std::span<const Rule<HostFacts>> hostLintRules();
std::span<const Rule<HostFacts>> registryLintRules();
std::span<const Rule<HostFacts>> nodeLintRules();
/// These as one table.
std::span<const Rule<HostFacts>> hostRules();

/// Docker Hub under the name that images have, whatever it is called; a default port left out.
QString canonicalRegistry(const QString &name);

/// What an upstream that serves no image should be called: "docker.io" for another name of Docker Hub or for what
/// people take for a registry, "quay.io" for "quay.io:443", a corrected spelling, the successor of a registry that is
/// retired. Empty when there is nothing certain to say.
QString betterUpstream(const QString &upstream);

} // namespace sme
