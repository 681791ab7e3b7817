// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "certificatelist.h"
#include "codeview.h"
#include "mirrortree.h"
#include "placedchange.h"
#include "testcertificates.h"
#include "testmain.h"
#include "testserver.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

/// What is made by asking: a host from a recipe, a CA bundle.
class AssistantsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_sandbox = std::make_unique<Sandbox>();
        m_window = std::make_unique<TestWindow>(m_sandbox->write(u"shoot.yaml"_s, sampleShoot()));
        m_window->get()->resize(1280, 800);
        m_window->child<MirrorTree>("mirrors")->setFocus();
    }
    void cleanup()
    {
        m_window.reset();
        m_sandbox.reset();
    }

    void aRecipeAddsAHost();
    void aRecipeKeepsWhatWasTyped();
    void aRecipeCanAddAMirror();
    void aBundleIsMadeOfAFile();
    void aBundleCanBeAFileOfItsOwn();
    void aBundleShowsWhatTheServerSends();
    void aBundleNeedsAHost();

private:
    template<typename T>
    T *part(const char *name) const
    {
        return m_window->child<T>(name);
    }
    void type(const char *field, const QString &text) const
    {
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    void choose(const QString &recipe) const
    {
        auto *list = part<QListWidget>("recipes");
        list->setCurrentItem(list->findItems(recipe, Qt::MatchExactly).constFirst());
    }
    void select(int mirror, int host) const
    {
        auto *tree = part<MirrorTree>("mirrors");
        const QAbstractItemModel *model = tree->model();
        tree->setCurrentIndex(model->index(host, 0, model->index(mirror, 0)));
    }

    std::unique_ptr<Sandbox> m_sandbox;
    std::unique_ptr<TestWindow> m_window;
};

void AssistantsTest::aRecipeAddsAHost()
{
    select(1, 0);
    m_window->trigger("addHostFromRecipe");
    QVERIFY(!part<QPushButton>("recipeAdd")->isEnabled());
    QVERIFY(part<QLabel>("recipeProblem")->text().contains("fill in the empty fields"_L1));
    QVERIFY(part<CodeView>("recipeYaml")->toPlainText().contains("harbor.example.com/v2/dockerhub-proxy"_L1));
    type("recipeValue_host", u"harbor.example.com"_s);
    type("recipeValue_project", u"hub"_s);
    QCOMPARE(part<QLabel>("recipeApiRoot")->text(), u"API root: https://harbor.example.com/v2/hub"_s);
    part<QPushButton>("recipeAdd")->click();
    QVERIFY(m_window->text().contains("https://harbor.example.com/v2/hub"_L1));
    QCOMPARE(part<QLineEdit>("host")->text(), u"https://harbor.example.com/v2/hub"_s); // it is the current one
    m_window->trigger("undo");
    QCOMPARE(m_window->text().toUtf8(), sampleShoot());
}

void AssistantsTest::aRecipeKeepsWhatWasTyped()
{
    m_window->trigger("addHostFromRecipe");
    type("recipeValue_host", u"r.example.com"_s);
    choose(u"Zot with sync on demand"_s);
    QCOMPARE(part<QLineEdit>("recipeValue_host")->text(), u"r.example.com"_s);
    QVERIFY(part<QPushButton>("recipeAdd")->isEnabled());
    part<QDialog>("recipeDialog")->reject();
    QCOMPARE(m_window->text().toUtf8(), sampleShoot());
}

void AssistantsTest::aRecipeCanAddAMirror()
{
    m_window->trigger("addHostFromRecipe");
    choose(u"Zot with sync on demand"_s);
    part<QComboBox>("recipeUpstream")->setEditText(u"ghcr.io"_s);
    type("recipeValue_host", u"zot.example.com"_s);
    part<QPushButton>("recipeAdd")->click();
    QCOMPARE(m_window->document().manifest().mirrorCount(), 3);
    QCOMPARE(m_window->document().undoStack()->count(), 1);
}

void AssistantsTest::aBundleIsMadeOfAFile()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    m_window->dialogs().certificatePath = m_sandbox->write(u"ca.pem"_s, root.certificate + root.key);
    select(0, 1);
    m_window->trigger("editCaBundle");
    QVERIFY(!part<QPushButton>("writeBundle")->isEnabled());
    part<QPushButton>("addCertificates")->click();
    QVERIFY(part<QLabel>("fetchState")->text().contains("private key"_L1));
    QVERIFY(part<QLabel>("certificateDetail")->text().contains("CN=root"_L1));
    part<QPushButton>("writeBundle")->click();
    QCOMPARE(m_window->document().undoStack()->count(), 1);
    QVERIFY(m_window->text().contains("immutable: true"_L1));
    QVERIFY(!m_window->text().contains("PRIVATE"_L1));
    QVERIFY(m_window->document().manifest().host(0, 1).value.caBundle.has_value());
    QVERIFY(m_window->document().validator().isValid());
}

void AssistantsTest::aBundleCanBeAFileOfItsOwn()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    m_window->dialogs().certificatePath = m_sandbox->write(u"ca.pem"_s, root.certificate);
    m_window->dialogs().savePath = m_sandbox->path(u"secret.yaml"_s);
    select(0, 1);
    m_window->trigger("editCaBundle");
    part<QPushButton>("addCertificates")->click();
    part<QRadioButton>("secretInFile")->click();
    part<QPushButton>("writeBundle")->click();
    QVERIFY(m_sandbox->read(u"secret.yaml"_s).startsWith("apiVersion: v1\nkind: Secret\n"));
    QVERIFY(m_window->text().contains("resourceRef:"_L1));
    QVERIFY(!m_window->text().contains("\n---\n"_L1));
}

void AssistantsTest::aBundleShowsWhatTheServerSends()
{
    const Identity root = makeCertificate({.commonName = "root", .names = {}, .isCa = true});
    const Identity own = makeCertificate({.commonName = "own"}, &root);
    Server server(always(answer(200)), own.server(root.certificate));
    QVERIFY(byplace::perform(m_window->document(), byplace::SetUrl{0, 1, server.url()}));
    select(0, 1);
    m_window->trigger("editCaBundle");
    auto *list = part<CertificateList>("certificates");
    part<QPushButton>("fetchChain")->click();
    QTRY_COMPARE(list->topLevelItemCount(), 2);
    QVERIFY(list->picked().isEmpty()); // shown, not trusted
    QVERIFY(!part<QPushButton>("writeBundle")->isEnabled());
    list->topLevelItem(1)->setCheckState(0, Qt::Checked);
    QCOMPARE(list->pickedVerifies(), std::optional(true));
    QVERIFY(part<QLabel>("bundleVerdict")->text().contains("SHA-256"_L1));
    m_window->dialogs().certificatePath = m_sandbox->write(u"ca.pem"_s, root.certificate);
    part<QPushButton>("addCertificates")->click(); // the same, from a better source
    QCOMPARE(list->topLevelItemCount(), 2);
    QVERIFY(!part<QLabel>("bundleVerdict")->text().contains("SHA-256"_L1));
}

void AssistantsTest::aBundleNeedsAHost()
{
    auto *action = part<QAction>("editCaBundle");
    auto *tree = part<MirrorTree>("mirrors");
    tree->setCurrentIndex(tree->model()->index(0, 0));
    QVERIFY(!action->isEnabled());
    select(0, 0);
    QVERIFY(action->isEnabled());
}

MIRROR_TEST(AssistantsTest)
#include "tst_assistants.moc"
