# SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
# SPDX-License-Identifier: Apache-2.0
"""What assistive technology is told by a running editor; started by `accessible`, which see."""

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


def application():
    desktop = pyatspi.Registry.getDesktop(0)
    return next(each for each in desktop if each and "shoot-mirror" in (each.name or ""))


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


def main():
    nameless = set()
    named = {}

    def look(where, shown=True):
        for role, name, state, path in walk(application(), shown):
            if name:
                named.setdefault(name, set()).add(role)
            elif role in CONTROLS and state.contains(pyatspi.STATE_SHOWING) and state.contains(pyatspi.STATE_FOCUSABLE):
                nameless.add((where, role, " / ".join(each[1] or each[0] for each in path[-4:])))

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
                                    ("recipe", ["ctrl+shift+h"], ["Escape"]), ("help", ["F1"], ["Escape"]),
                                    ("fix", ["F8", "ctrl+period"], ["Escape"]), ("menu", ["alt+f"], ["Escape"])]:
        keys(*opening)
        look(where)
        if closing:
            keys(*closing)

    missing = [name for name in VIEWS + CHOICES + FIELDS if name not in named]
    missing += [name for name in ACTIONS if not any(each.startswith(name) for each in named)]
    for where, role, path in sorted(nameless):
        print(f"nameless: {role} in {path} ({where})")
    for name in missing:
        print(f"missing: {name}")
    print(f"{len(named)} names, {len(nameless)} controls without one, {len(missing)} missing")
    return 1 if nameless or missing else 0


if __name__ == "__main__":
    sys.exit(main())
