# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Answers dialogs that ask for a file."""

import time

from program import Role, act, key, wait, write

SETTLING = 0.5  # seconds in which a dialog goes that was answered


def write_path(run, chooser, path):
    """Writes the path of a file into a dialog."""
    write(run.program.wait_for('an entry for a name', role=Role.TEXT, within=chooser), str(path))


def press_last(run, chooser):
    """Presses the button of a dialog that comes last: “Open” or “Save”."""
    act(list(run.program.find_all(role=Role.BUTTON, within=chooser))[-1])


def accept(run, find):
    """Accepts what a dialog has until that has gone: until GTK has read the folder, it is in
    vain."""
    chooser = find()
    if chooser:
        press_last(run, chooser)
        time.sleep(SETTLING)
    return not chooser


def choose_file(run, find, path):
    """Gives the dialog to open a file, which `find` returns, the path of one."""
    chooser = wait('no dialog asks for a file', find)
    key('ctrl+l')
    write_path(run, chooser, path)
    wait('the dialog stays', lambda: accept(run, find))


def save_as(run, find, path):
    """Gives the dialog to save a file, which `find` returns, the path of a new one."""
    chooser = wait('no dialog asks for a file', find)
    write_path(run, chooser, path)
    press_last(run, chooser)
