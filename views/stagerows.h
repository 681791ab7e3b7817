// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QTreeWidgetItem;

namespace sme {

struct CertificateInfo;
struct StageReport;

/// Adds below `parent` what a stage of a connection test found out, a row a value: its name and the value in words.
/// Without why it failed, which is told in the row of the stage, and without the certificates, which have a section of
/// their own.
void addStageRows(QTreeWidgetItem *parent, const StageReport &report);

/// The same for a certificate, without its subject.
void addCertificateRows(QTreeWidgetItem *parent, const CertificateInfo &certificate);

} // namespace sme
