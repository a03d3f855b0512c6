#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: start.py PROGRAM COLLECTION_DIR

Starts the program, waits until it lists the coalitions in the language of the environment, and
ends it.
"""

import pathlib
import sys

from acting import end
from data import Collection, Words
from program import Program
from reading import list_coalitions
from steps import Run


def main(path, collection):
    """Starts and ends the program; what goes wrong is raised."""
    program = Program(path)
    words = Words(program.prefix / 'share/locale')
    run = Run(program, words, Collection(pathlib.Path(collection), words))
    try:
        program.start()
        list_coalitions(run)
        end(run, 'ctrl+q')
    finally:
        program.stop()


if __name__ == '__main__':
    main(*sys.argv[1:])
