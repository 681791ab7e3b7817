// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "testmain.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QtEndian>

using namespace Qt::StringLiterals;

/// What tells of releases outside of the program tells the same.
class ReleaseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void changelogAndMetainfoAgree();
    void theNewestIsThisVersion();
    void picturesAreThere();

private:
    static QByteArray read(const char *path)
    {
        QFile file(QStringLiteral(MIRROR_SOURCE) + QLatin1StringView(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// "0.1.0 2026-11-28", the newest first.
    static QStringList ofChangelog()
    {
        static const QRegularExpression heading(u"^## ([0-9.]+) \\(([0-9-]+)\\)$"_s,
                                                QRegularExpression::MultilineOption);
        QStringList releases;
        auto found = heading.globalMatch(QString::fromUtf8(read("/CHANGELOG.md")));
        while (found.hasNext()) {
            const QRegularExpressionMatch match = found.next();
            releases += match.captured(1) + u' ' + match.captured(2);
        }
        return releases;
    }
    static QStringList ofMetainfo()
    {
        QStringList releases;
        QXmlStreamReader xml(read("/resources/desktop/shoot-mirror-editor.metainfo.xml.in"));
        while (!xml.atEnd()) {
            if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "release"_L1) {
                const QXmlStreamAttributes attributes = xml.attributes();
                releases += attributes.value("version"_L1).toString() + u' ' + attributes.value("date"_L1).toString();
            }
        }
        return xml.hasError() ? QStringList() : releases;
    }
};

void ReleaseTest::changelogAndMetainfoAgree()
{
    QVERIFY(!ofChangelog().isEmpty());
    QCOMPARE(ofMetainfo(), ofChangelog());
}

void ReleaseTest::theNewestIsThisVersion()
{
    QCOMPARE(ofChangelog().constFirst().section(u' ', 0, 0), QStringLiteral(MIRROR_VERSION));
}

/// Those of metainfo and README are files of this repository.
void ReleaseTest::picturesAreThere()
{
    const QList<std::pair<const char *, QRegularExpression>> places{
        {"/resources/desktop/shoot-mirror-editor.metainfo.xml.in",
         QRegularExpression(u"<image>@MIRROR_PUBLIC_URL@/(.*)</image>"_s)},
        {"/README.md", QRegularExpression(u"!\\[[^\\]]+\\]\\(([^)]+)\\)"_s)}};
    for (const auto &[file, pattern] : places) {
        auto found = pattern.globalMatch(QString::fromUtf8(read(file)));
        QVERIFY2(found.hasNext(), file);
        while (found.hasNext()) {
            const QByteArray path = '/' + found.next().captured(1).toUtf8();
            const QByteArray picture = read(path.constData());
            QVERIFY2(picture.startsWith("\x89PNG\r\n"), path.constData());
            // The width stands in the first block.
            QVERIFY2(qFromBigEndian<quint32>(picture.constData() + 16) >= 1000, path.constData());
        }
    }
}

MIRROR_TEST(ReleaseTest)
#include "tst_release.moc"
