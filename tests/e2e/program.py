# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The running program, as assistive technology sees it, and the keyboard."""

import itertools
import os
import pathlib
import shutil
import subprocess
import tempfile
import time

import gi

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, GLib  # noqa: E402

from data import plain  # noqa: E402

APPLICATION = 'io.github.coalitions.Coalitions'
PATIENCE = 45  # seconds until we give up
PAUSE = 0.05  # between two looks
# GTK 4.18 says this of all on which a mouse's button from the eighth on was ever pressed.
BUTTONS = 'Broken accounting of active state'
Role = Atspi.Role
State = Atspi.StateType
KEPT = Atspi.Cache.ROLE  # what need not be asked for again: all else may have changed
TOAST_PARTS = 6  # at most
LEAVES = (Role.LABEL, Role.HEADING, Role.IMAGE)


class NotSo(Exception):
    """What was expected did not come about."""


def wait(what, get):
    """Returns the first true result of `get`; fails with `what` when there is none in time."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            result = get()
        except GLib.Error:  # what we look at has just gone
            result = None
        if result:
            return result
        if time.monotonic() > end:
            raise NotSo(what() if callable(what) else what)
        time.sleep(PAUSE)


def xdotool(*words):
    """Types, or asks about windows."""
    done = subprocess.run(['xdotool', *map(str, words)], capture_output=True, text=True,
                          check=False)
    if done.returncode:
        raise NotSo(f"xdotool {' '.join(map(str, words))}: {done.stderr.strip()}")
    return done.stdout.strip()


def key(name):
    """Presses a key or several at once, as xdotool names them."""
    xdotool('key', name)


def children(node):
    """Yields what is in a node; while a list changes, some may be gone."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child is not None:
            yield child


def walk(node):
    """Yields a node and all in it."""
    yield node
    if node.get_role() not in LEAVES:
        for child in children(node):
            yield from walk(child)


def walk_back(node):
    """Yields all in a node and the node, from its end: what lies above all else comes first."""
    for index in reversed(range(node.get_child_count())):
        child = node.get_child_at_index(index)
        if child is not None:
            yield from walk_back(child)
    yield node


def has(node, state):
    """Whether a node is in a state."""
    return node.get_state_set().contains(state)


def describe(node, depth=0):
    """Yields the lines of the tree below a node."""
    states = [name for name in ('SHOWING', 'FOCUSABLE', 'FOCUSED', 'SELECTED')
              if has(node, getattr(State, name))]
    yield f"{'  ' * depth}{node.get_role_name()} {node.get_name()!r} {' '.join(states).lower()}"
    for child in children(node):
        yield from describe(child, depth + 1)


class Program:
    """Coalitions, installed somewhere, with settings of its own."""

    def __init__(self, path):
        self.command = [path]
        self.prefix = pathlib.Path(path).parent.parent
        self.home = tempfile.mkdtemp()
        self.log = pathlib.Path(self.home, 'log')
        self.process = None
        self.node = None
        self.window = None
        Atspi.init()
        self.desktop = Atspi.get_desktop(0)
        # GTK 3's programs tell of what libatspi then asks their states for, unless it keeps those,
        # and waits forever, as it is not done with being told.
        self.desktop.set_cache_mask(KEPT | Atspi.Cache.STATES)

    def environment(self):
        """Returns the environment of a session that knows where the program is installed."""
        share = self.prefix / 'share'
        settings = pathlib.Path(os.environ.get('XDG_CONFIG_HOME', '/nowhere'), 'gtk-4.0')
        if settings.is_dir():
            shutil.copytree(settings, pathlib.Path(self.home, 'gtk-4.0'), dirs_exist_ok=True)
        shares = os.environ.get('XDG_DATA_DIRS', '/usr/local/share:/usr/share')
        return {**os.environ, 'XDG_CONFIG_HOME': self.home, 'XDG_DATA_DIRS': f'{share}:{shares}',
                'GSETTINGS_SCHEMA_DIR': f'{share}/glib-2.0/schemas',
                'GSETTINGS_BACKEND': 'keyfile', 'G_DEBUG': 'fatal-criticals'}

    def start(self, finds_leaks=True):
        """Starts the program, which may look for leaks at its end, and waits until its window can
        be read."""
        # A keyboard that has all letters. For one that is missing, xdotool changes a key just before
        # it presses that, which a program can learn too late.
        subprocess.run(['setxkbmap', '-layout', 'us,ara'], check=True)
        environment = self.environment()
        environment.pop('GTK_A11Y', None)
        if not finds_leaks:
            environment['ASAN_OPTIONS'] = environment.get('ASAN_OPTIONS', '') + ':detect_leaks=0'
        with self.log.open('w', encoding='utf-8') as log:
            self.process = subprocess.Popen(self.command, env=environment, stderr=log)
        self.node = wait('the program is not to be found over AT-SPI', self.find_self)
        self.node.set_cache_mask(KEPT)
        self.wait_for('its window', role=Role.FRAME)
        self.window = wait('the program has no window', self.find_window)
        xdotool('windowactivate', '--sync', self.window)

    def call(self, *arguments):
        """Runs the command again, which hands its arguments to the program that runs."""
        done = subprocess.run([*self.command, *arguments], env=self.environment(), timeout=PATIENCE,
                              capture_output=True, text=True, check=False)
        if done.returncode or done.stderr:
            raise NotSo(f'it ended with {done.returncode} and said: {done.stderr}')

    def find_self(self):
        """Returns the program among all that is on the bus."""
        if self.process.poll() is not None:
            raise NotSo(f'the program ended with {self.process.returncode}: {self.said()}')
        return next((node for node in children(self.desktop)
                     if node.get_accessible_id() == APPLICATION), None)

    def find_window(self):
        """Returns the X window."""
        done = subprocess.run(['xdotool', 'search', '--onlyvisible', '--pid',
                               str(self.process.pid)], capture_output=True, text=True, check=False)
        return done.stdout.split()[0] if done.stdout else None

    def said(self):
        """Returns what the program wrote to the terminal."""
        lines = self.log.read_text(encoding='utf-8').splitlines() if self.log.exists() else []
        return '\n'.join(line for line in lines if line and BUTTONS not in line)

    def wait_for_end(self):
        """Returns the exit status of the program, which was told to end."""
        wait('the program does not end', lambda: self.process.poll() is not None)
        return self.process.returncode

    def stop(self):
        """Ends the program, whatever it is doing, and forgets its settings."""
        if self.process is not None and self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.home, ignore_errors=True)

    def find_all(self, role=None, name=None, within=None):
        """Yields all that is to be seen with this role and this name."""
        return (node for node in walk(within or self.node)
                if (role is None or node.get_role() == role)
                and (name is None or plain(node.get_name()) == name)
                and has(node, State.SHOWING))

    def find_toast(self, text, role):
        """Returns the text or the button of a toast, or None. As it does not stay long, nothing but
        the end of each window is looked at, where a toast is."""
        return next((node for window in children(self.node)
                     for node in itertools.islice(walk_back(window), TOAST_PARTS)
                     if node.get_role() == role and plain(node.get_name()) == text), None)

    def wait_for_toast(self, text, role=Role.LABEL):
        """Returns the text or the button of a toast as soon as it is there."""
        return wait(f'no toast says “{text}”', lambda: self.find_toast(text, role))

    def find(self, **what):
        """Returns the first such thing that is to be seen, or None."""
        return next(self.find_all(**what), None)

    def wait_for(self, said, **what):
        """Returns the first such thing as soon as it is to be seen."""
        return wait(f'{said} is not to be seen', lambda: self.find(**what))

    def wait_until_gone(self, said, **what):
        """Waits until there is no such thing to be seen."""
        wait(f'{said} is still to be seen', lambda: not self.find(**what))

    def resize(self, width, height):
        """Gives the window this size."""
        xdotool('windowsize', '--sync', self.window, width, height)

    def size(self):
        """Returns the width and the height of the window."""
        lines = xdotool('getwindowgeometry', '--shell', self.window).splitlines()
        found = dict(line.split('=') for line in lines)
        return int(found['WIDTH']), int(found['HEIGHT'])


def actions(node):
    """Returns the names of what a node offers to do.

    Not for the rows of lists: where they have actions, GTK 4.18 leaks the names of these."""
    if node.get_action_iface() is None:
        return []
    return [Atspi.Action.get_action_name(node, index) for index in range(node.get_n_actions())]


def act(node, name='click'):
    """Does what a node offers to do."""
    if name not in actions(node):
        raise NotSo(f'{node.get_role_name()} {node.get_name()!r} offers no {name}')
    Atspi.Action.do_action(node, actions(node).index(name))


def rows(node):
    """Returns the rows of a list, without the headings between them."""
    return [child for child in children(node) if child.get_role() == Role.LIST_ITEM]


def select(row):
    """Selects a row of a list, in which headings do not count."""
    node = row.get_parent()
    Atspi.Selection.select_child(node, rows(node).index(row))


def write(entry, text):
    """Writes into an entry, as a braille keyboard or dictation would."""
    target = next(node for node in walk(entry) if node.get_editable_text_iface() is not None)
    Atspi.EditableText.set_text_contents(target, text)
