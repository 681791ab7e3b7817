// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// A code view shows the same text, whether it was put there at once, in parts, or by replacements.

#include "codeview.h"
#include "testmain.h"

#include <QScrollBar>

using namespace sme;
using namespace Qt::StringLiterals;

namespace {

/// Long enough to be shown in many parts.
QString longText(const QString &word)
{
    QString text;
    for (int i = 0; i < 5'000; ++i)
        text += u"%1 %2 \U0001f600\n"_s.arg(word).arg(i);
    return text;
}

} // namespace

class CodeViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of several files in one text, each has numbers of its own, as messages of other programs count.
    void linesAreCountedByFile()
    {
        CodeView view(&tokenizeToml);
        view.setHeadings([](const QString &line) { return line.startsWith(u'/'); });
        view.showText(u"/a\nx\n\n\n/b\ny\nz\n\n\n"_s);
        QList<int> numbers;
        for (int line = 0; line < view.blockCount(); ++line)
            numbers += view.lineNumber(line);
        QCOMPARE(numbers, (QList{0, 1, 2, 0, 0, 1, 2, 3, 0, 0}));
    }

    void showsLongTexts();
    void replaces_data();
    void replaces();
    void replacesWhileTheRestIsToCome();
    void staysWhereItWasScrolled();
};

void CodeViewTest::showsLongTexts()
{
    CodeView view(tokenizeYaml);
    const QString text = longText(u"line"_s);
    view.showText(text);
    QTRY_COMPARE(view.toPlainText(), text);
}

void CodeViewTest::replaces_data()
{
    QTest::addColumn<QString>("with");
    QTest::addRow("nothing") << QString();
    QTest::addRow("a word") << u"word"_s;
    QTest::addRow("lines") << u"a\nb\n"_s;
    QTest::addRow("a long text") << longText(u"new"_s);
}

void CodeViewTest::replaces()
{
    QFETCH(const QString, with);
    CodeView view(tokenizeYaml);
    const QString text = longText(u"line"_s);
    view.showText(text);
    view.patchText({100, 2}, {300, 1}, with);
    const QStringList lines = text.split(u'\n');
    const QString expected = lines.first(100).join(u'\n') + u'\n' + lines[100].first(2) + with + lines[300].sliced(1)
        + u'\n' + lines.sliced(301).join(u'\n');
    QTRY_COMPARE(view.toPlainText(), expected);
}

void CodeViewTest::replacesWhileTheRestIsToCome()
{
    CodeView view(tokenizeYaml);
    view.showText(u"first\nlast\n"_s);
    const QString text = longText(u"new"_s);
    view.patchText({1, 0}, {1, 0}, text);
    view.patchText({4'000, 0}, {4'001, 0}, u"other\n"_s);
    view.patchText({0, 0}, {0, 5}, longText(u"top"_s));
    QStringList lines = text.split(u'\n');
    lines.replace(3'999, u"other"_s);
    QTRY_COMPARE(view.toPlainText(), longText(u"top"_s) + u'\n' + lines.join(u'\n') + u"last\n"_s);
}

void CodeViewTest::staysWhereItWasScrolled()
{
    CodeView view(tokenizeYaml);
    view.resize(400, 300);
    view.show();
    view.showText(longText(u"line"_s));
    QTRY_VERIFY(view.verticalScrollBar()->maximum() > 4'000);
    view.verticalScrollBar()->setValue(4'000);
    view.patchText({3'990, 0}, {3'990, 0}, longText(u"new"_s));
    QCOMPARE(view.verticalScrollBar()->value(), 4'000);
    QTRY_VERIFY(view.verticalScrollBar()->maximum() > 9'000);
    QCOMPARE(view.verticalScrollBar()->value(), 4'000);
}

MIRROR_TEST(CodeViewTest)
#include "tst_codeview.moc"
