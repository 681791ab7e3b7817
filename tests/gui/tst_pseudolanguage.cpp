// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0
#include "guitest.h"

#include "editorstyle.h"
#include "mirrortree.h"
#include "placedchange.h"
#include "testmain.h"
#include "textblock.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QStyleOptionTab>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
#include <QTranslator>

#include <optional>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// A language whose texts are 40 % longer than the English ones.
class PseudoLanguage final : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char * /*disambiguation*/,
                      int /*n*/) const override
    {
        if (qstrncmp(context, "sme::", 5) != 0)
            return {};
        QString text = QString::fromUtf8(source);
        const qsizetype wanted = text.size() + (text.size() * 2 + 4) / 5;
        const bool isPhrase = text.endsWith(u' ') || text.endsWith(u'\n');
        while (!isPhrase && text.size() < wanted)
            text += text.size() % 8 == 0 ? u' ' : u'ö';
        return text;
    }
};

/// The language, and a font of 150 %, for as long as it lives.
class PseudoWorld
{
public:
    PseudoWorld() : m_before(QApplication::font())
    {
        QFont large = m_before;
        large.setPointSizeF(m_before.pointSizeF() * 1.5);
        QApplication::setFont(large);
        QCoreApplication::installTranslator(&m_language);
    }
    ~PseudoWorld()
    {
        QCoreApplication::removeTranslator(&m_language);
        QApplication::setFont(m_before);
    }
    Q_DISABLE_COPY_MOVE(PseudoWorld)

private:
    QFont m_before;
    PseudoLanguage m_language;
};

QString nameOf(const QWidget *widget)
{
    return u"%1 %2 “%3”"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName(),
                               widget->property("text").toString());
}

/// What of a widget's text cannot be seen, in words; empty if all can.
QString clippedPart(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget); label && !label->text().isEmpty()) {
        const int needed =
            label->wordWrap() ? label->heightForWidth(label->width()) : label->minimumSizeHint().height();
        if (!label->wordWrap() && label->minimumSizeHint().width() > label->width())
            return u"width %1 of %2"_s.arg(label->width()).arg(label->minimumSizeHint().width());
        return needed > label->height() ? u"height %1 of %2"_s.arg(label->height()).arg(needed) : QString();
    }
    if (const auto *block = qobject_cast<const TextBlock *>(widget)) {
        const int needed = int(block->document()->size().height());
        return needed > block->height() ? u"height %1 of %2"_s.arg(block->height()).arg(needed) : QString();
    }
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    const auto *toolButton = qobject_cast<const QToolButton *>(widget);
    const bool showsText =
        button && !button->text().isEmpty() && (!toolButton || toolButton->toolButtonStyle() != Qt::ToolButtonIconOnly);
    if (showsText && button->sizeHint().width() > button->width())
        return u"width %1 of %2"_s.arg(button->width()).arg(button->sizeHint().width());
    return {};
}

QStringList clippedTabs(const QTabBar *bar)
{
    QStringList clipped;
    for (int tab = 0; tab < bar->count(); ++tab) {
        const int needed = bar->fontMetrics().horizontalAdvance(bar->tabText(tab));
        if (bar->tabRect(tab).width() < needed)
            clipped += u"tab “%1”: width %2 of %3"_s.arg(bar->tabText(tab)).arg(bar->tabRect(tab).width()).arg(needed);
    }
    return clipped;
}

/// All that cannot be read in full below a widget.
QStringList clippedIn(const QWidget *root)
{
    QStringList clipped;
    const QList<QWidget *> widgets = root->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(root) || widget->objectName().startsWith("qt_"_L1))
            continue;
        if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            clipped += clippedTabs(bar);
        else if (const QString part = clippedPart(widget); !part.isEmpty())
            clipped += nameOf(widget) + ": "_L1 + part;
    }
    return clipped;
}

} // namespace

/// Nothing is cut off on a screen of 1280 x 800, in English and in a language that is 40 % longer (translations are),
/// with a font of 150 %.
class PseudoLanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new EditorStyle); }
    void clipsNothing_data();
    void clipsNothing();

private:
    static void show(TestWindow &window, const QString &state);
};

void PseudoLanguageTest::clipsNothing_data()
{
    QTest::addColumn<QString>("state");
    QTest::addColumn<bool>("isPseudo");
    for (const char *state : {"start", "document", "mirror", "host", "tab 1", "tab 2", "tab 3", "tab 4", "tab 5",
                              "problems", "addHostFromRecipe", "editCaBundle", "keyboardHelp"}) {
        QTest::addRow("%s, in English", state) << QString::fromLatin1(state) << false;
        QTest::addRow("%s, longer and larger", state) << QString::fromLatin1(state) << true;
    }
}

void PseudoLanguageTest::show(TestWindow &window, const QString &state)
{
    auto *tree = window.child<MirrorTree>("mirrors");
    const QModelIndex mirror = tree->model()->index(0, 0);
    if (state == "document"_L1)
        tree->setCurrentIndex({});
    else if (state == "mirror"_L1)
        tree->setCurrentIndex(mirror);
    else
        tree->setCurrentIndex(tree->model()->index(0, 0, mirror));
    if (state.startsWith("tab "_L1))
        window.child<QTabWidget>("tabs")->setCurrentIndex(state.sliced(4).toInt());
    else if (state == "problems"_L1)
        QVERIFY(byplace::perform(window.document(), byplace::RenameMirror{0, u"Docker.io"_s}));
    else if (auto *action = window.child<QAction>(state.toLatin1().constData()))
        action->trigger();
}

void PseudoLanguageTest::clipsNothing()
{
    QFETCH(const QString, state);
    QFETCH(const bool, isPseudo);
    std::optional<PseudoWorld> world;
    if (isPseudo)
        world.emplace();
    const Sandbox sandbox;
    TestWindow window(state == "start"_L1 ? QString() : sandbox.write(u"shoot.yaml"_s, sampleShoot()));
    window->resize(1280, 800);
    QTRY_COMPARE(window->size(), QSize(1280, 800));
    if (state != "start"_L1)
        show(window, state);
    const auto dialogs = window->findChildren<QDialog *>();
    const QWidget *root = window.get();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible()) {
            dialog->resize(dialog->size().boundedTo(QSize(1280, 770)));
            root = dialog;
        }
    }
    const bool isRead = QTest::qWaitFor([root] { return clippedIn(root).isEmpty(); }, 1000);
    QVERIFY2(isRead, qPrintable(clippedIn(root).join(u'\n')));
}

MIRROR_TEST(PseudoLanguageTest)
#include "tst_pseudolanguage.moc"
