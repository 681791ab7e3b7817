// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "items/hostspreview.h"
#include "items/itemtests.h"
#include "items/yamlpreview.h"
#include "placedchange.h"
#include "testmain.h"

#include <QSignalSpy>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

/// Keeps a text document right by the patches of a preview, as a text view does.
class PatchedText final : public QObject
{
public:
    explicit PatchedText(YamlPreview *preview)
    {
        m_document.setUndoRedoEnabled(false);
        m_document.setPlainText(preview->text());
        connect(preview, &YamlPreview::patched, this,
                [this](const TextPosition &begin, const TextPosition &end, const QString &text) {
                    QTextCursor cursor(&m_document);
                    cursor.setPosition(position(begin));
                    cursor.setPosition(position(end), QTextCursor::KeepAnchor);
                    cursor.insertText(text);
                });
        connect(preview, &YamlPreview::reset, this, [this, preview] { m_document.setPlainText(preview->text()); });
    }
    QString text() const { return m_document.toPlainText(); }

private:
    int position(const TextPosition &place) const
    {
        return m_document.findBlockByNumber(place.line).position() + place.column;
    }

    QTextDocument m_document;
};

/// Keeps lines right by the patches of the node files' preview.
class PatchedLines final : public QObject
{
public:
    explicit PatchedLines(HostsPreview *preview)
    {
        m_lines = preview->text().split(u'\n');
        connect(preview, &HostsPreview::linesReplaced, this, [this](int line, int removed, const QString &text) {
            QStringList inserted = text.split(u'\n');
            inserted.removeLast();
            m_lines.remove(line, removed);
            for (qsizetype i = 0; i < inserted.size(); ++i)
                m_lines.insert(line + i, inserted[i]);
        });
    }
    QString text() const { return m_lines.join(u'\n'); }

private:
    QStringList m_lines;
};

} // namespace

class PreviewsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yamlIsPatched_data();
    void yamlIsPatched();
    void cellEditPatchesOneLine();
    void textPositions_data();
    void textPositions();
    void strangeCharactersKeepLines();
    void rangesOfValues();
    void nodeFilesArePatched();
    void nodeFilesOfOneMirror();
    void releaseChangesNodeFiles();
    void nothingIsRenderedUnasked();
};

void PreviewsTest::yamlIsPatched_data()
{
    QTest::addColumn<YamlPreview::Scope>("scope");
    QTest::newRow("file") << YamlPreview::Scope::File;
    QTest::newRow("extension") << YamlPreview::Scope::Extension;
    QTest::newRow("MirrorConfig") << YamlPreview::Scope::MirrorConfig;
}

void PreviewsTest::yamlIsPatched()
{
    QFETCH(YamlPreview::Scope, scope);
    for (quint32 seed = 0; seed < quint32(test::randomDocuments); ++seed) {
        test::ManifestGenerator generator(seed);
        MirrorDocument document;
        document.load(generator.manifest());
        YamlPreview preview(&document);
        preview.setScope(scope);
        PatchedText patched(&preview);
        QSignalSpy resets(&preview, &YamlPreview::reset);
        for (int step = 0; step < test::randomSteps; ++step) {
            test::randomStep(document, generator);
            QCOMPARE(patched.text(), displayText(preview.bytes()));
            QCOMPARE(preview.text(), displayText(preview.bytes()));
        }
        QCOMPARE(resets.count(), 0);
    }
}

void PreviewsTest::cellEditPatchesOneLine()
{
    MirrorDocument document;
    document.load("\xef\xbb\xbf" + test::sampleShoot().replace("\n", "\r\n"));
    YamlPreview preview(&document);
    QSignalSpy patched(&preview, &YamlPreview::patched);
    QVERIFY(byplace::perform(document, byplace::RenameMirror{0, u"ghcr.io"_s}));
    QCOMPARE(patched.count(), 1);
    QCOMPARE(patched.first().at(0).value<TextPosition>().line, 12);
    QCOMPARE(patched.first().at(1).value<TextPosition>().line, 12);
    QCOMPARE(patched.first().at(0).value<TextPosition>().column, 18);
}

void PreviewsTest::textPositions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("column");
    QTest::newRow("begin") << QByteArray("abc") << 0 << 0;
    QTest::newRow("ascii") << QByteArray("a\nabc") << 4 << 2;
    QTest::newRow("two bytes") << QByteArray("\xc3\xa4x") << 2 << 1;
    QTest::newRow("surrogates") << QByteArray("\xf0\x9f\x90\xb3x") << 4 << 2;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx") << 4 << 1;
    QTest::newRow("behind the byte order mark") << QByteArray("\xef\xbb\xbfx") << 3 << 0;
    QTest::newRow("carriage return") << QByteArray("ab\r\nc") << 3 << 2;
    QTest::newRow("end") << QByteArray("ab\n") << 3 << 0;
    QTest::newRow("beyond") << QByteArray("ab") << 9 << 2;
}

void PreviewsTest::textPositions()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    QTEST(columnAt(text, offset), "column");
}

void PreviewsTest::strangeCharactersKeepLines()
{
    const QByteArray text("a\rb\xe2\x80\xa9"
                          "c\xef\xb7\x90"
                          "d\r\ne\0f\n",
                          18);
    const QString shown = displayText(text);
    QTextDocument document;
    document.setPlainText(shown);
    QCOMPARE(document.blockCount(), 3);
    QCOMPARE(document.toPlainText(), shown);
    QCOMPARE(utf16Length("a\rb\xe2\x80\xa9"
                         "c"),
             5);
    QCOMPARE(endPosition({3, 4}, "ab\ncd\ne"), (TextPosition{5, 1}));
    QCOMPARE(endPosition({3, 4}, "ab"), (TextPosition{3, 6}));
}

void PreviewsTest::rangesOfValues()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    YamlPreview preview(&document);
    const auto range = preview.range({FieldRef::Field::Upstream, 0, -1, -1});
    QVERIFY(range.has_value());
    QCOMPARE(range->first, (TextPosition{12, 18}));
    QCOMPARE(range->second, (TextPosition{12, 27}));
    preview.setScope(YamlPreview::Scope::MirrorConfig);
    const auto part = preview.range({FieldRef::Field::Upstream, 0, -1, -1});
    QVERIFY(part.has_value());
    QCOMPARE(part->first, (TextPosition{4, 12}));
    QCOMPARE(preview.toFile(part->first), range->first);
    QCOMPARE(preview.toShown(range->second), part->second);
    QVERIFY(!preview.toShown({0, 0}));
    QVERIFY(preview.text().startsWith(u"apiVersion: mirror"_s));
    QCOMPARE(preview.unavailableReason(), QString());
    document.load(QByteArray());
    QVERIFY(!preview.unavailableReason().isEmpty());
    QCOMPARE(preview.text(), QString());
}

void PreviewsTest::nodeFilesArePatched()
{
    for (quint32 seed = 0; seed < quint32(test::randomDocuments); ++seed) {
        test::ManifestGenerator generator(seed);
        MirrorDocument document;
        document.load(generator.manifest());
        HostsPreview preview(&document);
        PatchedLines patched(&preview);
        QSignalSpy resets(&preview, &HostsPreview::reset);
        for (int step = 0; step < test::randomSteps; ++step) {
            test::randomStep(document, generator);
            HostsPreview fresh(&document);
            QCOMPARE(patched.text(), fresh.text());
            for (int mirror = 0; mirror < document.manifest().mirrorCount(); ++mirror) {
                QCOMPARE(preview.linesOfMirror(mirror), fresh.linesOfMirror(mirror));
                if (preview.linesOfMirror(mirror).second > 0)
                    QCOMPARE(preview.mirrorAt(preview.linesOfMirror(mirror).first), mirror);
            }
        }
        QCOMPARE(resets.count(), 0);
    }
}

void PreviewsTest::nodeFilesOfOneMirror()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    HostsPreview preview(&document);
    const QStringList lines = preview.text().split(u'\n');
    QCOMPARE(lines.first(), u"/etc/containerd/certs.d/docker.io/hosts.toml"_s);
    const auto [first, count] = preview.linesOfMirror(1);
    QCOMPARE(lines[first], u"/etc/containerd/certs.d/quay.io/hosts.toml"_s);
    QCOMPARE(preview.mirrorAt(first - 1), 0);
    QCOMPARE(preview.mirrorAt(first + count - 1), 1);
    QCOMPARE(preview.mirrorAt(first + count), -1);
    QSignalSpy replaced(&preview, &HostsPreview::linesReplaced);
    QVERIFY(byplace::perform(document, byplace::SetUrl{1, 0, u"https://x"_s}));
    QCOMPARE(replaced.count(), 1);
    QCOMPARE(replaced.first().at(0).toInt(), first);
    QCOMPARE(replaced.first().at(1).toInt(), count);
}

void PreviewsTest::releaseChangesNodeFiles()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    HostsPreview preview(&document);
    const QString before = preview.text();
    QSignalSpy resets(&preview, &HostsPreview::reset);
    document.setRelease(Release::V0_6);
    QCOMPARE(resets.count(), 1);
    QVERIFY(preview.text() != before);
}

void PreviewsTest::nothingIsRenderedUnasked()
{
    MirrorDocument document;
    document.load(test::sampleShoot());
    HostsPreview preview(&document);
    QSignalSpy replaced(&preview, &HostsPreview::linesReplaced);
    QVERIFY(byplace::perform(document, byplace::SetUrl{1, 0, u"https://x"_s}));
    QCOMPARE(replaced.count(), 0);
    preview.text();
    preview.release();
    QVERIFY(byplace::perform(document, byplace::SetUrl{1, 0, u"https://y"_s}));
    QCOMPARE(replaced.count(), 0);
}

MIRROR_TEST(PreviewsTest)
#include "tst_previews.moc"
