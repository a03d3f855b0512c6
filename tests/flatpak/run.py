#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: run.py PLACE

Builds the Flatpak from PLACE/source, installs it, looks at its sandbox from inside, and drives the
program in it over AT-SPI. Where a step fails, a picture of the screen and what could be read from
it go into PLACE/failures.
"""

import dataclasses
import os
import pathlib
import subprocess
import sys

import acting
import building
import portal
import reading
import sandbox
from data import Collection, Words
from portal import Browser, lends_files
from program import APPLICATION, NotSo, Program, wait
from steps import Run, report, title

LOCALES = ('en_US.UTF-8', 'ar_EG.UTF-8')
SMALL = (900, 640)
OUTSIDE = ('GDK_BACKEND', 'GDK_DEBUG', 'ADW_DISABLE_PORTAL', 'GIO_USE_VFS', 'PYTHONPATH')


class Sandboxed(Program):
    """The program as Flatpak runs it."""

    def __init__(self, browser):
        super().__init__('/app/bin/coalitions')
        self.command = ['flatpak', 'run', '--file-forwarding', APPLICATION]  # as its launcher does
        self.browser = browser

    def environment(self):
        """Returns the environment of a session with portals."""
        kept = {name: value for name, value in os.environ.items() if name not in OUTSIDE}
        return {**kept, 'G_DEBUG': 'fatal-criticals'}

    def find_window(self):
        """Returns the X window."""
        done = subprocess.run(['xdotool', 'search', '--onlyvisible', '--class', 'coalitions'],
                              capture_output=True, text=True, check=False)
        return done.stdout.split()[0] if done.stdout else None

    def said(self):
        """Returns what the program wrote to the terminal."""
        return sandbox.without_flatpak(super().said())

    def stop(self):
        """Ends the program, whatever it is doing."""
        subprocess.run(['flatpak', 'kill', APPLICATION], capture_output=True, check=False)
        super().stop()


@dataclasses.dataclass
class Visit(Run):
    """A run of the program in one language."""
    locale: str
    source: pathlib.Path


def start(run):
    """The program opens its window in the user's language"""
    os.environ['LC_ALL'] = run.locale
    language = run.locale.split('_')[0]
    run.words = Words(building.locale_folder() / language / 'share')
    run.data = Collection(run.source / 'data/collection', run.words)
    if (run.words.text('Goals') == 'Goals') != (language == 'en'):
        raise NotSo(f'there is no translation for {run.locale}')
    run.program.start()


def open_another(run):
    """Another coalition opens"""
    now = acting.shown(run)
    reading.open_coalition(run, next(c for c in run.data.sample if c != now and c.get('goals')))


def read_goals(run):
    """Its goals are read"""
    reading.read_goals(run, acting.shown(run))


def resize(run):
    """The window takes another size"""
    run.program.resize(*SMALL)
    wait(lambda: f'it is {run.program.size()}', lambda: run.program.size() == SMALL)


VISIT = [start, reading.list_coalitions, open_another, read_goals, portal.open_source,
         portal.save_picture, portal.open_file, portal.reload, portal.open_from_outside, resize,
         acting.restart, portal.open_recent, acting.close]
LENT = [portal.save_picture, portal.open_file, portal.reload, portal.open_from_outside,
        portal.open_recent]


def list_steps(place, program):
    """Yields (title, run, step, arguments) of all steps in their order."""
    work = building.Work(place)
    for step in building.STEPS + sandbox.STEPS:
        yield title(step, ()), work, step, ()
    for locale in LOCALES:
        run = Visit(program, None, None, locale, work.source)
        for step in VISIT:
            if step in LENT and not lends_files():
                continue
            yield f'{locale}: {title(step, ())}', run, step, ()


def main(place):
    """Takes all steps and returns the exit status."""
    place = pathlib.Path(place)
    program = Sandboxed(Browser(place))
    try:
        return report(list(list_steps(place, program)), place / 'failures')
    finally:
        program.stop()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
