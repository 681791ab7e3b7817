// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "text/duration.h"

#include "testmain.h"

#include <QTest>

#include <limits>

using namespace sme;
using namespace Qt::StringLiterals;

class DurationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAtAGlance_data()
    {
        QTest::addColumn<double>("milliseconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << 0.0 << u"0.0 ms"_s;
        QTest::newRow("a part of a millisecond") << 0.84 << u"0.8 ms"_s;
        QTest::newRow("just below ten") << 9.94 << u"9.9 ms"_s;
        QTest::newRow("rounded to ten") << 9.95 << u"10 ms"_s;
        QTest::newRow("an answer") << 41.4 << u"41 ms"_s;
        QTest::newRow("just below a second") << 999.4 << u"999 ms"_s;
        QTest::newRow("a second") << 999.5 << u"1.0 s"_s;
        QTest::newRow("a slow answer") << 7481.0 << u"7.5 s"_s;
        QTest::newRow("a black hole") << 30000.0 << u"30 s"_s;
        QTest::newRow("a pull") << 119'499.0 << u"119 s"_s;
        QTest::newRow("minutes") << 119'500.0 << u"2 min 0 s"_s;
        QTest::newRow("a limit of five minutes") << 303'000.0 << u"5 min 3 s"_s;
        QTest::newRow("not known") << -1.0 << QString();
        QTest::newRow("no number") << std::numeric_limits<double>::quiet_NaN() << QString();
    }

    void isReadAtAGlance()
    {
        QFETCH(const double, milliseconds);
        QTEST(durationText(milliseconds), "text");
    }
};

MIRROR_TEST(DurationTest)
#include "tst_duration.moc"
