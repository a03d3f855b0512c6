#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: run.py PROGRAM COLLECTION_DIR FAILURES_DIR

Drives the installed program over AT-SPI as a screen reader's user would, in the language of the
environment, and checks what is read against the bundled files. Where a step fails, a picture of
the screen and what could be read from it go into FAILURES_DIR.
"""

import os
import pathlib
import sys

import acting
import comparing
import events
import finding
import opening
import reading
import saving
import tables
from data import Collection, Words
from program import Program
from steps import Run, report, start, title


def list_steps(run):
    """Yields (title, run, step, arguments) of all steps in their order."""
    steps = [(start, ()), (reading.list_coalitions, ())]
    steps += [(step, (coalition,)) for coalition in run.data.sample for step in reading.PAGE]
    steps += [(step, ()) for step in finding.STEPS + tables.STEPS + events.STEPS
              + comparing.STEPS + opening.STEPS + saving.STEPS + acting.STEPS]
    for step, arguments in steps:
        yield title(step, arguments), run, step, arguments


def main(path, collection, failures):
    """Takes all steps and returns the exit status."""
    if not os.access(path, os.X_OK):
        print(f'1..0 # SKIP {path} is not installed: see build-aux/test')
        return 0
    program = Program(path)
    words = Words(program.prefix / 'share/locale')
    run = Run(program, words, Collection(pathlib.Path(collection), words))
    try:
        return report(list(list_steps(run)), pathlib.Path(failures, words.language))
    finally:
        program.stop()


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
