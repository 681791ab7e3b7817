# SPDX-FileCopyrightText: 2026 The Shoot Mirror Editor authors
# SPDX-License-Identifier: Apache-2.0
"""Random actions in the window on DISPLAY: randomwalk.py PID SEED SECONDS; started by `randomwalk`, which see.

Prints each action before it is done. Ends with 1 when the process is gone."""

import random
import subprocess
import sys
import time

KEYS = """Tab shift+Tab Up Down Left Right Home End Prior Next Return Escape space F1 F2 F2 F5 F6 shift+F6 F8 shift+F8 Delete
BackSpace ctrl+z ctrl+z ctrl+z ctrl+shift+z ctrl+a ctrl+c ctrl+x ctrl+v ctrl+m ctrl+h ctrl+shift+h ctrl+f ctrl+g alt+Up alt+Down
shift+Up shift+Down ctrl+Home ctrl+End ctrl+1 ctrl+2 ctrl+3 ctrl+4 ctrl+5 ctrl+6 ctrl+period ctrl+space ctrl+slash
ctrl+shift+p ctrl+plus ctrl+minus ctrl+0""".split()
TEXTS = ["docker", "https://m.io:5000", "pull", "a", "b.example.com", "quay.io", "127.0.0.1", "- host: https://x.y", "{", "]",
         "'", "#", ": ", "|", "&a ", "*a", "<<: ", "\t", "é", "---"]


def is_alive(pid):
    try:
        with open(f"/proc/{pid}/stat", encoding="utf-8") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


def place(chance, left, right):
    return [str(chance.randint(left, right)), str(chance.randint(60, 799))]


def action(chance):
    kind = chance.random()
    # Most of what can go wrong is in the panes on the left.
    right = 400 if chance.random() < 0.7 else 1279
    if kind < 0.62:
        return ["key", "--clearmodifiers", chance.choice(KEYS)]
    if kind < 0.70:
        return ["type", "--delay", "4", chance.choice(TEXTS)]
    if kind < 0.85:
        return ["mousemove", *place(chance, 0, right), "click", chance.choice("111345")]
    return ["mousemove", *place(chance, 0, 400), "mousedown", "1", "mousemove", *place(chance, 0, 1279), "mouseup", "1"]


def main(pid, seed, seconds):
    chance = random.Random(seed)
    end = time.monotonic() + float(seconds)
    while time.monotonic() < end:
        if not is_alive(pid):
            return 1
        words = action(chance)
        print(*words, flush=True)
        subprocess.run(["xdotool", *words], stderr=subprocess.DEVNULL, timeout=30, check=False)
    return 0 if is_alive(pid) else 1


sys.exit(main(*sys.argv[1:]))
