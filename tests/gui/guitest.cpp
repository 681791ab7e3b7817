// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "mirrortree.h"
#include "statusline.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

namespace sme::test {

using namespace Qt::StringLiterals;

Dialogs::Unsaved ScriptedDialogs::askUnsaved(const QString & /*fileName*/)
{
    asked.append(u"unsaved"_s);
    return unsaved;
}

Dialogs::Conflict ScriptedDialogs::askConflict(const ConflictQuestion &question)
{
    differences = question.differences;
    asked.append(u"conflict"_s);
    return conflict;
}

Dialogs::Recovery ScriptedDialogs::askRecovery(const RecoveryQuestion &question)
{
    asked.append(u"recovery"_s);
    differences = question.differences;
    return recovery;
}

QString ScriptedDialogs::askOpenPath(const QString & /*begin*/)
{
    asked.append(u"open"_s);
    return openPath;
}

QString ScriptedDialogs::askCertificatePath(const QString & /*begin*/)
{
    asked += u"certificate"_s;
    return certificatePath;
}

QString ScriptedDialogs::askReadPath(const QString & /*title*/, const QString & /*folder*/)
{
    asked.append(u"read"_s);
    return readPath;
}

QString ScriptedDialogs::askSavePath(const QString & /*title*/, const QString & /*suggestion*/)
{
    asked.append(u"save"_s);
    return savePath;
}

QString ScriptedDialogs::askFolder(const QString & /*title*/, const QString & /*begin*/)
{
    asked.append(u"folder"_s);
    return folder;
}

void ScriptedDialogs::showAbout()
{
    asked.append(u"about"_s);
}

Sandbox::Sandbox()
{
    // Each test program has its own home: they run beside one another.
    qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toLocal8Bit());
    QCoreApplication::setOrganizationName(u"sme-test"_s);
    QCoreApplication::setApplicationName(u"sme-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.filePath(u"settings"_s));
}

QString Sandbox::write(const QString &name, const QByteArray &text) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    return file.fileName();
}

QByteArray Sandbox::read(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

namespace {

/// Gives a window the focus, as a window manager does.
void activate(QWidget *window)
{
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        qWarning("the window does not get the focus");
}

} // namespace

TestWindow::TestWindow(const QString &path)
    : m_dialogs(new ScriptedDialogs), m_window(std::make_unique<MainWindow>(path, std::unique_ptr<Dialogs>(m_dialogs)))
{
    m_window->show();
    activate(m_window.get());
    const auto isVisible = [this](const char *name) {
        const auto *widget = child<QWidget>(name);
        return widget && widget->isVisible();
    };
    if (!QTest::qWaitFor([isVisible] { return isVisible("mirrors") || isVisible("emptyState"); }))
        qFatal("the window's views were not made");
}

TestWindow::~TestWindow()
{
    closeWithoutQuestion();
}

void TestWindow::closeWithoutQuestion() const
{
    m_dialogs->unsaved = Dialogs::Unsaved::Discard;
    m_window->close();
}

QString TestWindow::status() const
{
    return child<StatusLine>("statusSummary")->text();
}

void TestWindow::trigger(const char *action) const
{
    child<QAction>(action)->trigger();
}

void TestWindow::type(const QString &text) const
{
    QWidget *editor = QApplication::focusWidget();
    for (const QChar c : text)
        QTest::keyClick(editor, c.toLatin1());
}

void TestWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const
{
    // Without a window manager, nobody gives the window back its focus after a popup.
    if (!QApplication::focusWidget())
        activate(m_window.get());
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), key, modifiers);
}

QByteArray sampleShoot()
{
    return R"(apiVersion: core.gardener.cloud/v1beta1
kind: Shoot
metadata:
  name: crazy-botany
  namespace: garden-dev
spec:
  extensions:
  - type: registry-mirror
    providerConfig:
      apiVersion: mirror.extensions.gardener.cloud/v1alpha1
      kind: MirrorConfig
      mirrors:
      - upstream: docker.io # the hub
        hosts:
        - host: "https://mirror.gcr.io"
          capabilities: ["pull"]
        - host: https://mirror.example.com
          capabilities: ["pull", "resolve"]
      - upstream: quay.io
        hosts:
        - host: https://quay.example.com
          capabilities: ["pull"]
)";
}

} // namespace sme::test
