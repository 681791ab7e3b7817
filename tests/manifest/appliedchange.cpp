// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
// What changes make of a configuration, without any text.
#include "manifestgenerator.h"

#include <algorithm>

namespace sme::test {

MirrorConfig ManifestGenerator::applied(MirrorConfig config, const Change &change)
{
    struct Apply
    {
        QList<Mirror> &mirrors;

        void operator()(const change::Set &c)
        {
            for (const change::Set::Item &item : c.items) {
                Mirror &mirror = mirrors[item.row.mirror];
                if (item.row.isHost())
                    setFieldValue(mirror.hosts[item.row.host], item.field, item.value);
                else
                    mirror.upstream = std::get<QString>(item.value);
            }
        }
        void operator()(const change::Insert &c)
        {
            for (qsizetype i = 0; i < c.mirrors.size(); ++i)
                mirrors.insert(c.index + i, c.mirrors[i]);
            for (qsizetype i = 0; i < c.hosts.size(); ++i)
                mirrors[c.parent].hosts.insert(c.index + i, c.hosts[i]);
        }
        void operator()(const change::Remove &c)
        {
            QList<RowRef> rows = c.rows;
            std::sort(rows.begin(), rows.end(), [](const RowRef &a, const RowRef &b) { return b < a; });
            for (const RowRef &row : rows) {
                if (row.isHost())
                    mirrors[row.mirror].hosts.removeAt(row.host);
                else
                    mirrors.removeAt(row.mirror);
            }
        }
        void operator()(const change::Move &c)
        {
            if (c.parent < 0)
                moveMirrors(c);
            else
                moveHosts(c);
        }
        void moveMirrors(const change::Move &c)
        {
            QList<Mirror> moved;
            QList<Mirror> result;
            const auto isMoved = [&c](int i) { return c.rows.contains(RowRef{i, -1}); };
            for (const RowRef &row : c.rows)
                moved.append(mirrors[row.mirror]);
            for (int i = 0; i <= mirrors.size(); ++i) {
                if (i == c.before)
                    result += moved;
                if (i < mirrors.size() && !isMoved(i))
                    result.append(mirrors[i]);
            }
            mirrors = result;
        }
        void moveHosts(const change::Move &c)
        {
            QList<Host> moved;
            for (const RowRef &row : c.rows)
                moved.append(mirrors[row.mirror].hosts[row.host]);
            QList<Mirror> result;
            for (int m = 0; m < mirrors.size(); ++m) {
                Mirror mirror{mirrors[m].upstream, {}};
                const int count = int(mirrors[m].hosts.size());
                for (int i = 0; i <= count; ++i) {
                    if (m == c.parent && i == c.before)
                        mirror.hosts += moved;
                    if (i < count && !c.rows.contains(RowRef{m, i}))
                        mirror.hosts.append(mirrors[m].hosts[i]);
                }
                result.append(mirror);
            }
            mirrors = result;
        }
        // Changes at a path and of the text are none of the configuration alone.
        void operator()(const change::SetAt &) { }
        void operator()(const change::InsertAt &) { }
        void operator()(const change::RemoveAt &) { }
        void operator()(const change::MoveAt &) { }
        void operator()(const change::AddDocument &) { }
        void operator()(const change::TypeText &) { }
    };
    std::visit(Apply{config.mirrors}, change);
    return config;
}

} // namespace sme::test
