// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "files/descriptor.h"

namespace sme {

/// A file that has no name in its folder, or one that nobody looks for, until it takes the place of another.
///
/// A program that is killed on the way leaves at most a hidden file, which the next one that writes there removes.
class TemporaryFile final
{
public:
    /// In an open folder. See isOpen() and `errno`.
    explicit TemporaryFile(int folder, mode_t mode = 0666);
    ~TemporaryFile();
    Q_DISABLE_COPY_MOVE(TemporaryFile)

    bool isOpen() const { return m_file.isOpen(); }
    const Descriptor &file() const { return m_file; }
    /// Gives the file its hidden name, if it has none yet.
    bool makeName();
    const QByteArray &name() const { return m_name; }
    /// What has the hidden name now is no longer this object's to remove.
    void forgetName() { m_name.clear(); }

    /// Removes what killed programs left in a folder.
    static void removeLeftovers(int folder);

private:
    int m_folder;
    Descriptor m_file;
    QByteArray m_name;
};

} // namespace sme
