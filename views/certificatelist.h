// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "probe/certificate.h"

#include <QTreeWidget>

#include <optional>

namespace sme {

/// Certificates to pick from, each once, with where they come from and whether they sign the server's.
class CertificateList final : public QTreeWidget
{
    Q_OBJECT

public:
    enum class Origin : quint8 {
        Bundle, ///< in the bundle that is there now
        File, ///< chosen by the user
        Server, ///< sent by the server, so not to be trusted for that
    };

    explicit CertificateList(QWidget *parent = nullptr);

    /// Adds what is not there yet. `isPicked`: at first.
    void add(const QList<CertificateInfo> &certificates, Origin origin, bool isPicked);
    /// What the server sends, its own certificate first: says of each whether it makes that chain good.
    void setChain(const QList<CertificateInfo> &chain);

    const QList<CertificateInfo> &chain() const { return m_chain; }
    QList<CertificateInfo> picked() const;
    /// Picked ones that nobody but the server vouches for.
    QList<CertificateInfo> pickedFromServer() const;
    /// Whether a picked certificate makes the chain of the server good. Nothing while there is no chain.
    std::optional<bool> pickedVerifies() const;
    /// Whether the server's own certificate is picked, though another one signs it.
    bool isServersOwnPicked() const;
    /// The current one, or null.
    const CertificateInfo *current() const;

Q_SIGNALS:
    void pickedChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Entry
    {
        CertificateInfo info;
        Origin origin = Origin::File;
        std::optional<QString> problem; ///< as of anchorProblem(); nothing while there is no chain
    };

    void showEntry(int row);
    bool isPicked(int row) const;
    bool isServersOwn(int row) const;

    QList<Entry> m_entries; ///< a row each
    QList<CertificateInfo> m_chain;
};

} // namespace sme
