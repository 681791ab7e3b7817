// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/fenwick.h"
#include "testmain.h"
#include "text/sequence.h"

#include <QRandomGenerator>

#include <algorithm>
#include <numeric>

using namespace sme;

class SumsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefixSums();
    void sortingTakesFewMoves();
    void randomSequencesAreSorted();
};

void SumsTest::prefixSums()
{
    QRandomGenerator random(3);
    std::vector<int> values;
    Fenwick sums;
    for (int step = 0; step < 500; ++step) {
        if (!values.empty() && random.bounded(2) == 0) {
            const int index = int(random.bounded(quint32(values.size())));
            const int value = random.bounded(4);
            values[std::size_t(index)] = value;
            sums.setValue(index, value);
        } else {
            const int first = int(random.bounded(quint32(values.size() + 1)));
            const int count = std::min(int(values.size()) - first, random.bounded(4));
            std::vector<int> fresh(std::size_t(random.bounded(5)));
            std::generate(fresh.begin(), fresh.end(), [&] { return random.bounded(4); });
            values.erase(values.begin() + first, values.begin() + first + count);
            values.insert(values.begin() + first, fresh.begin(), fresh.end());
            sums.replace(first, count, fresh);
        }
        QCOMPARE(sums.size(), int(values.size()));
        int sum = 0;
        for (int i = 0; i < int(values.size()); ++i) {
            QCOMPARE(sums.sumBefore(i), sum);
            for (int share = 0; share < values[std::size_t(i)]; ++share)
                QCOMPARE(sums.indexAt(sum + share), i);
            sum += values[std::size_t(i)];
        }
        QCOMPARE(sums.total(), sum);
    }
}

void SumsTest::sortingTakesFewMoves()
{
    QVERIFY(sortingMoves({}).empty());
    QVERIFY(sortingMoves({1, 2, 3}).empty());
    QCOMPARE(sortingMoves({5, 1, 2, 3, 4}).size(), std::size_t(1));
    QCOMPARE(sortingMoves({2, 3, 4, 5, 1}).size(), std::size_t(1));
    QCOMPARE(sortingMoves({4, 5, 1, 2, 3}).size(), std::size_t(2));
}

void SumsTest::randomSequencesAreSorted()
{
    QRandomGenerator random(4);
    for (int round = 0; round < 300; ++round) {
        std::vector<int> values(std::size_t(random.bounded(20)));
        std::iota(values.begin(), values.end(), 0);
        std::shuffle(values.begin(), values.end(), random);
        for (const SequenceMove &move : sortingMoves(values)) {
            const int value = values[std::size_t(move.from)];
            values.erase(values.begin() + move.from);
            values.insert(values.begin() + move.to, value);
        }
        QVERIFY(std::is_sorted(values.begin(), values.end()));
    }
}

MIRROR_TEST(SumsTest)
#include "tst_sums.moc"
