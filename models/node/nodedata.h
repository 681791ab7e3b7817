// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

#include <vector>

namespace sme {

/// Why an error text came about. Texts are in English, in the form of QT_TRANSLATE_NOOP("sme::ErrorTexts", …), with
/// {host}, {image} and the like for what was recognised.
struct ErrorCause
{
    QString cause;
    QString remedy;
    QString check; ///< a command, or where to look, that tells whether this is it
};

/// Which value of a MirrorConfig an error is about.
enum class ErrorField : quint8 {
    None,
    Upstream,
    Hosts,
    Host,
    Capabilities,
    CaBundle,
    Named, ///< the text has its path
};

/// A kind of error text: resources/data/errortexts.json.
struct ErrorKind
{
    QString id;
    std::vector<QRegularExpression> patterns; ///< one has to fit, or the status
    int firstStatus = 0; ///< of HTTP, that this kind stands for; 0 for none
    int lastStatus = -1; ///< the last of the range
    QStringList versions; ///< minor versions of containerd that can write it
    bool generic = false; ///< says that a pull failed, not why
    bool needsContext = true; ///< the words alone say nothing about images: "connection refused"
    ErrorField field = ErrorField::None;
    QString effect;
    QList<ErrorCause> causes; ///< the likeliest first
};

/// A wording that only some versions of containerd have.
struct VersionHint
{
    QRegularExpression pattern;
    QStringList versions;
};

/// What is known about texts and images of nodes: files below resources/data, compiled in.
class NodeData
{
public:
    /// The one instance; read at the first call.
    static const NodeData &instance();

    /// Minor versions of containerd, from the oldest to the newest.
    static const QStringList &minorVersions();

    /// In order: the first that fits is what a text says.
    const std::vector<ErrorKind> &errorKinds() const { return m_kinds; }
    const std::vector<VersionHint> &versionHints() const { return m_hints; }
    /// Words that show that a text is about pulling an image, or about something else.
    const std::vector<QRegularExpression> &pullContext() const { return m_pullContext; }
    const std::vector<QRegularExpression> &otherSubjects() const { return m_otherSubjects; }
    /// How a short text begins that is an error and nothing else, so that its subject is that of the one who asks.
    const QRegularExpression &fragment() const { return m_fragment; }

    /// Whether Gardener itself runs this image (complete) in Shoots.
    bool isGardenerImage(const QString &image) const;

private:
    NodeData();
    void readErrorTexts();

    std::vector<ErrorKind> m_kinds;
    std::vector<VersionHint> m_hints;
    std::vector<QRegularExpression> m_pullContext;
    std::vector<QRegularExpression> m_otherSubjects;
    QRegularExpression m_fragment;
    QStringList m_gardenerImages;
};

} // namespace sme
