// SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
// SPDX-License-Identifier: Apache-2.0

// Measures how long the window keeps its event loop from waiting: what the user does is done in the real window, and
// the longest time that another event had to wait is printed for each action, in milliseconds. A frame is 16.
//
//     windowbench [MIRRORS [RUNS [ACTION]]]
//
// defaults to 1,000 mirrors of three hosts, 7 runs, of which the median and the worst are printed, and all actions;
// else those whose names have ACTION in them.

#include "bench/benchtools.h"
#include "guitest.h"

#include "items/mirrordocument.h"
#include "items/mirrortreemodel.h"
#include "mirrortree.h"

#include <QApplication>
#include <QComboBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabWidget>
#include <QTest>
#include <QThread>
#include <QTimer>
#include <QToolButton>

#include <atomic>
#include <cstdio>
#include <functional>

using namespace sme;
using namespace sme::test;
using namespace Qt::StringLiterals;

namespace {

/// Knocks at the event loop every millisecond from another thread, and notes the longest time until it is let in.
class LoopWatch final : public QObject
{
public:
    LoopWatch() : m_thread(QThread::create([this] { knock(); }))
    {
        m_clock.start();
        m_thread->start(QThread::TimeCriticalPriority);
    }
    ~LoopWatch() override
    {
        m_isOver = true;
        m_thread->wait();
    }

    /// Does it from the event loop, and watches until nothing more follows.
    double longestDuring(const std::function<void()> &action)
    {
        constexpr int quiet = 200; // ms; longer than any delay of the views
        runFor(quiet);
        m_longest = 0;
        QTimer::singleShot(0, this, action);
        runFor(quiet);
        return double(m_longest) / 1e6;
    }

private:
    static void runFor(int milliseconds)
    {
        QEventLoop loop;
        QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
        loop.exec();
    }

    void knock()
    {
        while (!m_isOver) {
            const qint64 knocked = m_clock.nsecsElapsed();
            QMetaObject::invokeMethod(
                this, [this, knocked] { m_longest = std::max(m_longest, m_clock.nsecsElapsed() - knocked); },
                Qt::QueuedConnection);
            QThread::msleep(1);
        }
    }

    QElapsedTimer m_clock;
    qint64 m_longest = 0; // ns
    std::atomic_bool m_isOver = false;
    std::unique_ptr<QThread> m_thread;
};

struct Step
{
    QByteArray name;
    std::function<void()> prepare;
    std::function<void()> act;
    std::function<void()> restore = {};
};

class WindowBench
{
public:
    WindowBench(int mirrors, int runs)
        : m_mirrors(mirrors), m_runs(runs), m_path(m_sandbox.write(u"shoot.yaml"_s, bench::manifest(mirrors))),
          m_window(m_path)
    {
        m_window->resize(1440, 860);
    }

    void run(const char *filter)
    {
        std::printf("%-44s %8s %8s\n", "longest block (ms)", "median", "worst");
        for (const Step &step : steps()) {
            if (step.name.contains(filter))
                measure(step);
        }
    }

private:
    void measure(const Step &step)
    {
        std::vector<double> values;
        for (int run = 0; run < m_runs; ++run) {
            if (step.prepare)
                step.prepare();
            values.push_back(m_watch.longestDuring(step.act));
            if (step.restore)
                step.restore();
        }
        std::sort(values.begin(), values.end());
        std::printf("%-44s %8.1f %8.1f\n", step.name.constData(), values[values.size() / 2], values.back());
        std::fflush(stdout);
    }

    MirrorTree *tree() const { return m_window.child<MirrorTree>("mirrors"); }
    QModelIndex mirrorRow() const { return tree()->model()->index(m_mirrors / 2, 0); }
    QModelIndex hostRow() const { return tree()->model()->index(1, 0, mirrorRow()); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { m_window.key(key, modifiers); }

    void goTo(const QModelIndex &index)
    {
        tree()->finishEditing();
        tree()->setFocus();
        // Not setCurrentIndex(), which asks for the keys that are held, and QTest holds them on.
        tree()->selectionModel()->setCurrentIndex(index,
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void startTyping()
    {
        goTo(hostRow());
        key(Qt::Key_F2);
        key(Qt::Key_End);
    }
    void showTab(int tab) { m_window.child<QTabWidget>("tabs")->setCurrentIndex(tab); }
    void showScope(int scope)
    {
        auto *box = m_window.child<QComboBox>("yamlScope");
        box->setCurrentIndex(scope);
        Q_EMIT box->activated(scope);
    }
    void selectMirrors(int count, int step = 1)
    {
        const int first = std::max(0, std::min(m_mirrors / 3, m_mirrors - count * step));
        goTo(tree()->model()->index(first, 0));
        QItemSelection rows;
        for (int row = first; row < std::min(first + count * step, m_mirrors); row += step) {
            const QModelIndex index = tree()->model()->index(row, 0);
            rows.select(index, index);
        }
        tree()->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }

    void copyMirrors(int count)
    {
        selectMirrors(count);
        m_window.trigger("copy");
        goTo(mirrorRow());
    }
    /// What the check box of one host does when all are selected.
    void setCapabilities(const QStringList &capabilities)
    {
        QList<std::pair<QModelIndex, QVariant>> values;
        auto *model = static_cast<MirrorTreeModel *>(tree()->model());
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex mirror = model->index(row, 0);
            for (int host = 0; host < model->rowCount(mirror); ++host)
                values.append({model->index(host, 0, mirror), capabilities});
        }
        model->setAll(values, MirrorTreeModel::CapabilitiesRole);
    }

    /// An action and its undo; each run finds the document as it was.
    QList<Step> withUndo(const QByteArray &name, const std::function<void()> &prepare,
                         const std::function<void()> &act) const
    {
        const auto undo = [this] { m_window.trigger("undo"); };
        const auto prepareUndo = [prepare, act] {
            prepare();
            act();
        };
        return {{name, prepare, act, undo}, {"undo: " + name, prepareUndo, undo}};
    }

    QList<Step> steps();
    QList<Step> rowSteps();
    QList<Step> manyRowsSteps();
    QList<Step> viewSteps();
    QList<Step> fileSteps();

    int m_mirrors;
    int m_runs;
    Sandbox m_sandbox;
    QString m_path;
    TestWindow m_window;
    LoopWatch m_watch;
};

QList<Step> WindowBench::rowSteps()
{
    const auto undo = [this] { m_window.trigger("undo"); };
    return {
        {"type a character into a host's URL", [this] { startTyping(); }, [this] { key(Qt::Key_X); }},
        {"commit it", {}, [this] { key(Qt::Key_Return); }},
        {"undo", [this] { startTyping(), key(Qt::Key_Y), key(Qt::Key_Return); }, undo},
        {"redo", {}, [this] { m_window.trigger("redo"); }},
        {"next row", [this] { goTo(hostRow()); }, [this] { key(Qt::Key_Down); }},
        {"page down", {}, [this] { key(Qt::Key_PageDown); }},
        {"last row", {}, [this] { key(Qt::Key_End); }},
        {"select all", {}, [this] { key(Qt::Key_A, Qt::ControlModifier); }},
        {"add a host", [this] { goTo(hostRow()); }, [this] { m_window.trigger("addHost"); }},
        {"add a mirror", [this] { goTo(mirrorRow()); }, [this] { m_window.trigger("addMirror"); }},
        {"move a host down", [this] { goTo(hostRow()); }, [this] { m_window.trigger("moveDown"); }},
        {"move a mirror up", [this] { goTo(mirrorRow()); }, [this] { m_window.trigger("moveUp"); }},
    };
}

QList<Step> WindowBench::manyRowsSteps()
{
    const auto trigger = [this](const char *action) { return [this, action] { m_window.trigger(action); }; };
    const auto select = [this](int count, int step = 1) { return [=, this] { selectMirrors(count, step); }; };
    const auto clipboard = [this](int count) { return [this, count] { copyMirrors(count); }; };
    const auto chooseForAll = [this] { setCapabilities({u"resolve"_s, u"pull"_s}); };
    return withUndo("remove a mirror", select(1), trigger("remove"))
        + withUndo("remove 100 mirrors", select(100), trigger("remove"))
        + withUndo("remove every second of 200 mirrors", select(100, 2), trigger("remove"))
        + withUndo("remove all mirrors", select(m_mirrors), trigger("remove"))
        + withUndo("move 100 mirrors up", select(100), trigger("moveUp"))
        + QList<Step>{{"copy 100 mirrors", select(100), trigger("copy")},
                      {"copy all mirrors", select(m_mirrors), trigger("copy")}}
    + withUndo("paste 100 mirrors", clipboard(100), trigger("paste"))
        + withUndo("paste all mirrors", clipboard(m_mirrors), trigger("paste"))
        + withUndo("choose the capabilities of all hosts", select(1), chooseForAll);
}

QList<Step> WindowBench::viewSteps()
{
    const auto scrollToEnd = [this](const char *view) {
        return [this, view] {
            auto *bar = m_window.child<QAbstractScrollArea>(view)->verticalScrollBar();
            bar->setValue(bar->maximum());
        };
    };
    const auto typing = [this] { startTyping(); };
    const auto typeOne = [this] { key(Qt::Key_Z); };
    return {
        {"next finding", {}, [this] { m_window.trigger("nextFinding"); }},
        {"show the extension only", [this] { showScope(0); }, [this] { showScope(1); }},
        {"show the MirrorConfig only", [this] { showScope(0); }, [this] { showScope(2); }},
        {"type while the MirrorConfig is shown", typing, typeOne},
        {"show the whole Shoot", [this] { showScope(2); }, [this] { showScope(0); }},
        {"scroll the YAML to its end", [this] { goTo(hostRow()); }, scrollToEnd("shootYaml")},
        {"show the changes", {}, [this] { m_window.child<QToolButton>("changes")->toggle(); }},
        {"type while the changes are shown",
         [this, typing] {
             m_window.child<QToolButton>("changes")->setChecked(true);
             typing();
         },
         typeOne},
        {"show hosts.toml",
         [this] {
             m_window.child<QToolButton>("changes")->setChecked(false);
             showTab(0);
         },
         [this] { showTab(1); }},
        {"scroll hosts.toml to its end", [this] { goTo(hostRow()); }, scrollToEnd("hostsToml")},
        {"type while hosts.toml is shown", typing, typeOne},
        {"show connections", {}, [this] { showTab(2); }},
        {"show the pull path", {}, [this] { showTab(3); }},
        {"show the YAML", {}, [this] { showTab(0); }},
        {"resize the window", [this] { m_window->resize(1200, 700); }, [this] { m_window->resize(1440, 860); }},
    };
}

QList<Step> WindowBench::fileSteps()
{
    const auto chooseRelease = [this](int row) {
        auto *box = m_window.child<QComboBox>("extensionRelease");
        box->setCurrentIndex(row);
        Q_EMIT box->activated(row);
    };
    return {
        {"choose a release", [chooseRelease] { chooseRelease(0); }, [chooseRelease] { chooseRelease(1); }},
        {"copy YAML", {}, [this] { m_window.trigger("copyYaml"); }},
        {"copy hosts.toml", {}, [this] { m_window.trigger("copyHostsToml"); }},
        {"save", [this] { startTyping(), key(Qt::Key_W), key(Qt::Key_Return); }, [this] { m_window.trigger("save"); }},
        {"reload", {}, [this] { m_window.trigger("reload"); }},
        {"test all connections, and stop",
         {},
         [this] {
             m_window.trigger("testAllConnections");
             QTimer::singleShot(100, m_window.get(), [this] { m_window.trigger("stop"); });
         }},
    };
}

QList<Step> WindowBench::steps()
{
    return rowSteps() + manyRowsSteps() + viewSteps() + fileSteps();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const int mirrors = argc > 1 ? std::max(1, atoi(argv[1])) : 1000;
    const int runs = argc > 2 ? std::max(1, atoi(argv[2])) : 7;
    WindowBench(mirrors, runs).run(argc > 3 ? argv[3] : "");
    return 0;
}
