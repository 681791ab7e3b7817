# SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
# SPDX-License-Identifier: Apache-2.0
"""What assistive technology is told by the editor: accessiblewalk.py PROGRAM FILE; started by `accessible`, which see."""

import atexit
import subprocess
import sys
import time

import pyatspi

VIEWS = ["Mirrors", "Details", "Problems", "Shoot YAML", "hosts.toml", "Connections", "Pull path", "Node", "Explain"]
CHOICES = ["Extension release", "containerd version", "YAML scope", "Shoot"]
FIELDS = ["Upstream", "Mirror URL", "pull", "resolve", "CA bundle", "Override path", "API root"]
ACTIONS = ["New", "New window", "Open…", "Save", "Save as…", "Undo", "Redo", "Add mirror", "Add host", "Remove", "Move up",
           "Move down", "Test connections", "Stop", "Find…", "Fix…", "Copy YAML", "Export YAML…", "Copy hosts.toml",
           "Export hosts.toml…", "Command palette…", "Keyboard help"]
CONTROLS = {"push button", "toggle button", "check box", "radio button", "combo box", "text", "list", "list item", "tree",
            "table", "table cell", "tree item", "menu item", "check menu item", "page tab", "page tab list", "spin button",
            "slider", "dialog", "frame", "label", "image"}


def start(program, file):
    """The running editor, its window ready for keys."""
    editor = subprocess.Popen([program, file], stderr=subprocess.DEVNULL)
    atexit.register(editor.kill)
    search = ["xdotool", "search", "--onlyvisible", "--pid", str(editor.pid)]
    for _ in range(300):
        time.sleep(0.1)
        found = subprocess.run(search, capture_output=True, text=True).stdout.split()
        if found or editor.poll() is not None:
            break
    if not found:
        sys.exit("The editor shows no window.")
    window = found[0]
    subprocess.run(["xdotool", "windowsize", "--sync", window, "1400", "900", "windowmove", window, "0", "25",
                    "windowfocus", window], check=True)
    time.sleep(2)
    return editor


def application(editor):
    desktop = pyatspi.Registry.getDesktop(0)
    return next(each for each in desktop if each and each.get_process_id() == editor.pid)


def walk(of, shown, path=()):
    """Every object with its path, or those alone that are shown; what goes away meanwhile is left out."""
    try:
        role, name, count = of.getRoleName(), of.name or "", of.childCount
        state = of.getState()
    except Exception:  # pyatspi raises what it likes for an object that is gone
        return
    if shown and path and not state.contains(pyatspi.STATE_SHOWING):
        return
    yield role, name, state, path
    for number in range(min(count, 300)):
        yield from walk(of.getChildAtIndex(number), shown, path + ((role, name),))


def keys(*names):
    subprocess.run(["xdotool", "key", "--clearmodifiers", "--delay", "60", *names], check=True)
    time.sleep(0.8)


def write(text):
    subprocess.run(["xdotool", "type", "--delay", "20", text], check=True)


def main(program, file):
    editor = start(program, file)
    nameless = set()
    named = {}

    def look(where, shown=True):
        for role, name, state, path in walk(application(editor), shown):
            if name:
                named.setdefault(name, set()).add(role)
            elif role in CONTROLS and state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_FOCUSABLE):
                nameless.add((where, role, " / ".join(each[1] or each[0] for each in path[-4:])))

    def answers(where, *expected):
        """Looks at a question, which has these buttons."""
        look(where)
        here = {name for role, name, *_ in walk(application(editor), True) if role in ("push button", "toggle button")}
        unasked.extend(f"{name} ({where})" for name in expected if name not in here)

    unasked = []
    look("window", shown=False)
    for tab in range(1, 7):
        keys(f"ctrl+{tab}")
        look(f"tab {tab}")
    keys("ctrl+1", "F6", "F6")
    for where, opening, closing in [("host", ["Home", "Down"], []), ("cell of a host", ["F2"], ["Escape"]),
                                    ("cell of a mirror", ["Up", "F2"], ["Escape"]),
                                    ("find", ["ctrl+1", "ctrl+f"], ["Escape"]),
                                    ("replace", ["ctrl+h"], ["Escape"]), ("go to line", ["ctrl+g"], ["Escape"]),
                                    ("palette", ["ctrl+shift+p"], ["Escape"]),
                                    ("recipe", ["ctrl+shift+h"], ["Escape"]),
                                    ("recipe filled", ["ctrl+shift+h", "Down", "Tab"], ["Escape"]),
                                    ("help", ["F1"], ["Escape"]),
                                    ("fix", ["F8", "ctrl+period"], ["Escape"]), ("menu", ["alt+f"], ["Escape"])]:
        keys(*opening)
        look(where)
        if closing:
            keys(*closing)

    # What is chosen by its name in the palette.
    keys("ctrl+1", "F6", "F6", "Home", "Down", "ctrl+shift+p")
    write("CA bundle")
    keys("Return")
    answers("CA bundle", "Add from file…", "Show what the server sends", "Write CA bundle", "Cancel")
    keys("Escape")

    keys("F2")
    write("https://mirror.example.com")
    keys("Return")
    with open(file, "a") as changed:
        changed.write("# changed by someone else\n")
    time.sleep(1)
    keys("ctrl+s")
    answers("conflict", "Overwrite", "Reload", "Save as…", "Show differences", "Cancel")
    keys("Escape")

    time.sleep(4)  # unsaved work is written down
    editor.kill()
    editor.wait()
    editor = start(program, file)
    answers("recovery, offered", "Restore", "Discard", "Show differences")
    button = pyatspi.findDescendant(application(editor), lambda each: each.name == "Show differences" and
                                    each.getState().contains(pyatspi.STATE_SHOWING))
    button.queryAction().doAction(0)
    time.sleep(1)
    answers("recovery", "Restore", "Discard", "Show differences", "Cancel")

    missing = unasked + [name for name in VIEWS + CHOICES + FIELDS if name not in named]
    missing += [name for name in ACTIONS if not any(each.startswith(name) for each in named)]
    for where, role, path in sorted(nameless):
        print(f"nameless: {role} in {path} ({where})")
    for name in missing:
        print(f"missing: {name}")
    print(f"{len(named)} names, {len(nameless)} controls without one, {len(missing)} missing")
    return 1 if nameless or missing else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
