// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testmain.h"
#include "theme.h"

using namespace sme;

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x2b2b2b));
    palette.setColor(QPalette::Base, QColor(0x1e1e1e));
    palette.setColor(QPalette::Text, QColor(0xdddddd));
    palette.setColor(QPalette::Highlight, QColor(0x2f65ca));
    return palette;
}

QPalette lightPalette()
{
    QPalette palette(QColor(0xefefef));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x308cc6));
    return palette;
}

/// A palette as some people have it: cream paper.
QPalette creamPalette()
{
    QPalette palette = lightPalette();
    palette.setColor(QPalette::Base, QColor(0xf3e6c8));
    return palette;
}

} // namespace

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfTheStandard()
    {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white)), 1);
        QVERIFY(qAbs(contrastRatio(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everyMeaningCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << lightPalette() << false;
        QTest::newRow("dark") << darkPalette() << true;
        QTest::newRow("cream") << creamPalette() << false;
    }

    void everyMeaningCanBeRead()
    {
        QFETCH(QPalette, palette);
        QFETCH(bool, dark);
        QCOMPARE(isDark(palette), dark);
        const QList<QColor> grounds{palette.color(QPalette::Base), meaningColor(Meaning::AddedBackground, palette),
                                    meaningColor(Meaning::RemovedBackground, palette),
                                    meaningColor(Meaning::RelatedBackground, palette)};
        for (int meaning = 0; meaning < int(Meaning::AddedBackground); ++meaning) {
            for (const QColor &ground : grounds) {
                const double contrast = contrastRatio(meaningColor(Meaning(meaning), palette), ground);
                QVERIFY2(contrast >= 4.5, qPrintable(QStringLiteral("meaning %1: %2").arg(meaning).arg(contrast)));
            }
        }
    }
};

MIRROR_TEST(ThemeTest)

#include "tst_theme.moc"
