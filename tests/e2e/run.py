#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: run.py PROGRAM COLLECTION_DIR FAILURES_DIR

Drives the installed program over AT-SPI as a screen reader's user would, in the language of the
environment, and checks what is read against the bundled files. Where a step fails, a picture of
the screen and what could be read from it go into FAILURES_DIR.
"""

import dataclasses
import os
import pathlib
import sys
import traceback

import acting
import reading
from data import Collection, Words
from program import Program, describe

from gi.repository import GLib
from PIL import ImageGrab


@dataclasses.dataclass
class Run:
    """What each step works with."""
    program: Program
    words: Words
    data: Collection


def start(run):
    """The program opens its window"""
    run.program.start()


def list_steps(data):
    """Yields (title, function, arguments) of all steps in their order."""
    steps = [(start, ()), (reading.list_coalitions, ())]
    steps += [(step, (coalition,)) for coalition in data.sample for step in reading.PAGE]
    steps += [(step, ()) for step in acting.STEPS]
    for step, arguments in steps:
        title = step.__doc__.splitlines()[0]
        yield ': '.join([argument['id'] for argument in arguments] + [title]), step, arguments


def read(node):
    """Returns the tree below a node, or why there is none: the program may have ended."""
    if node is None:
        return 'no program'
    try:
        return '\n'.join(describe(node))
    except GLib.Error as error:
        return f'nothing can be read: {error.message}'


def keep(run, folder, number):
    """Saves what there is to see and to read, and returns where."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f'{number:02}'
    ImageGrab.grab(xdisplay='').save(f'{path}.png')
    text = read(run.program.node) + '\n\n' + run.program.said()
    pathlib.Path(f'{path}.txt').write_text(text, encoding='utf-8')
    return f'{path}.png, {path}.txt'


def take(run, step, arguments, folder, number):
    """Returns what went wrong in a step, or nothing."""
    try:
        step(run, *arguments)
        return ''
    except Exception:  # pylint: disable=broad-except
        problem = traceback.format_exc(limit=-2).strip()
    try:
        return f'{problem}\nsaved: {keep(run, folder, number)}'
    except Exception:  # pylint: disable=broad-except
        return f'{problem}\nnothing could be saved: {traceback.format_exc(limit=-1).strip()}'


def main(path, collection, failures):
    """Takes all steps, reports them in the Test Anything Protocol, and returns the exit status."""
    if not os.access(path, os.X_OK):
        print(f'1..0 # SKIP {path} is not installed: see build-aux/test')
        return 0
    program = Program(path)
    words = Words(program.prefix)
    run = Run(program, words, Collection(pathlib.Path(collection), words))
    steps = list(list_steps(run.data))
    failed = 0
    print(f'1..{len(steps)}', flush=True)
    try:
        for number, (title, step, arguments) in enumerate(steps, 1):
            problem = take(run, step, arguments, pathlib.Path(failures, words.language), number)
            failed += bool(problem)
            print(f"{'not ok' if problem else 'ok'} {number} - {title}", flush=True)
            if problem:
                print('# ' + problem.replace('\n', '\n# '), flush=True)
    finally:
        program.stop()
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
