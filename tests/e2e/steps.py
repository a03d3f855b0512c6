# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Takes the steps of a test one after the other and reports them."""

import dataclasses
import pathlib
import traceback

from data import Collection, Words
from program import Program, describe

from gi.repository import GLib
from PIL import ImageGrab


@dataclasses.dataclass
class Run:
    """What each step works with."""
    program: Program | None
    words: Words | None
    data: Collection | None


def start(run):
    """The program opens its window"""
    run.program.start()


def title(step, arguments):
    """Returns what a step says of itself, and for what it is taken."""
    return ': '.join([*(argument['id'] for argument in arguments), step.__doc__.splitlines()[0]])


def read(node):
    """Returns the tree below a node, or why there is none: the program may have ended."""
    if node is None:
        return 'no program'
    try:
        return '\n'.join(describe(node))
    except GLib.Error as error:
        return f'nothing can be read: {error.message}'


def keep(program, folder, number):
    """Saves what there is to see and to read, and returns where."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f'{number:02}'
    ImageGrab.grab(xdisplay='').save(f'{path}.png')
    text = read(program.node) + '\n\n' + program.said()
    pathlib.Path(f'{path}.txt').write_text(text, encoding='utf-8')
    return f'{path}.png, {path}.txt'


def take(run, step, arguments, folder, number):
    """Returns what went wrong in a step, or nothing."""
    try:
        step(run, *arguments)
        return ''
    except Exception:  # pylint: disable=broad-except
        problem = traceback.format_exc(limit=-2).strip()
    if run.program is None:
        return problem
    try:
        return f'{problem}\nsaved: {keep(run.program, folder, number)}'
    except Exception:  # pylint: disable=broad-except
        return f'{problem}\nnothing could be saved: {traceback.format_exc(limit=-1).strip()}'


def report(steps, folder):
    """Takes all steps, (title, run, step, arguments) each, reports them in the Test Anything
    Protocol, and returns the exit status."""
    failed = 0
    print(f'1..{len(steps)}', flush=True)
    for number, (said, run, step, arguments) in enumerate(steps, 1):
        problem = take(run, step, arguments, pathlib.Path(folder), number)
        failed += bool(problem)
        print(f"{'not ok' if problem else 'ok'} {number} - {said}", flush=True)
        if problem:
            print('# ' + problem.replace('\n', '\n# '), flush=True)
    return 1 if failed else 0
