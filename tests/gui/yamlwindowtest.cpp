// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "yamlwindowtest.h"

#include <QTest>
#include <QTextCursor>

namespace sme::test {

using namespace Qt::StringLiterals;

void YamlWindowTest::init()
{
    m_sandbox = std::make_unique<Sandbox>();
    m_window = std::make_unique<TestWindow>(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
    m_window->get()->resize(1280, 800);
    m_tree = m_window->child<MirrorTree>("mirrors");
    m_yaml = m_window->child<CodeView>("shootYaml");
    m_yaml->setFocus();
}

void YamlWindowTest::cleanup()
{
    m_window.reset();
    m_sandbox.reset();
}

void YamlWindowTest::putCursor(const QString &text, bool behind) const
{
    QTextCursor cursor = m_yaml->document()->find(text);
    QVERIFY2(!cursor.isNull(), qPrintable(text));
    cursor.setPosition(behind ? cursor.selectionEnd() : cursor.selectionStart());
    m_yaml->setTextCursor(cursor);
}

void YamlWindowTest::verifyUntouched(bool isSaved) const
{
    QCOMPARE(m_window->text().toUtf8(), sampleShoot());
    QCOMPARE(shown().toUtf8(), sampleShoot());
    QCOMPARE(!m_window->get()->isWindowModified(), isSaved);
}

} // namespace sme::test
