#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check-hostile.py PROGRAM LIST_PROBLEMS [sanitized]

Whether files that are broken or hostile get the problems that they should, in bounded time and
memory: from `coalitions --check`, in words and in JSON, and from the library alone.
"""

import json
import os
import pathlib
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import threading
import time

import hostile
import tap

# Each runs in a folder of its own, and meson names programs from where it runs.
PROGRAM, LIBRARY = map(os.path.abspath, sys.argv[1:3])
IS_SANITIZED = 'sanitized' in sys.argv
SECONDS = 180 if IS_SANITIZED else 60
# Sanitizers reserve more than there is.
GIGABYTES = None if IS_SANITIZED else 3
LINE = re.compile(r'(error|warning): (.*):\d+:\d+: (.*?): (.*)')
# Root may read everything, but not without this.
UNPRIVILEGED = ['setpriv', '--bounding-set=-dac_override,-dac_read_search']


def limit():
    """Bounds what the program may take."""
    if GIGABYTES:
        resource.setrlimit(resource.RLIMIT_AS, (GIGABYTES << 30, GIGABYTES << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(folder, *command):
    """Returns the exit status of a command that has no display, and what it printed."""
    environment = {**os.environ, 'LC_ALL': 'C.UTF-8', 'LANGUAGE': ''}
    for name in ('DISPLAY', 'WAYLAND_DISPLAY', 'DBUS_SESSION_BUS_ADDRESS', 'MALLOC_PERTURB_'):
        environment.pop(name, None)
    if os.geteuid() == 0 and shutil.which('setpriv'):
        command = [*UNPRIVILEGED, *command]
    try:
        done = subprocess.run(command, cwd=folder, env=environment, preexec_fn=limit, timeout=SECONDS,
                              capture_output=True, stdin=subprocess.DEVNULL, check=False)
    except subprocess.TimeoutExpired:
        return 'no end', '', ''
    return done.returncode, done.stdout.decode(errors='replace'), done.stderr.decode(errors='replace')


def base(name):
    """Returns the last part of the name of a file."""
    return name and name.rpartition('/')[2]


def as_problem(entry):
    """Returns a problem of the report as JSON, as hostile.py tells it."""
    return entry['severity'], base(entry.get('file')), entry.get('path'), entry['message']


def is_wanted(found, wanted):
    """Whether problems are those that are wanted, in any order."""
    def key(problem):
        return [part or '' for part in problem[:3]]

    found, wanted = sorted(found, key=key), sorted(wanted, key=key)
    return len(found) == len(wanted) and all(
        a[:3] == b[:3] and (a[3].startswith(b[3][:-1]) if b[3].endswith('…') else a[3] == b[3])
        for a, b in zip(found, wanted))


def shorten(problems):
    """Returns some problems, few enough to read."""
    return '\n'.join(str(problem)[:200] for problem in problems[:8])


def check_json(folder, names, wanted):
    """Yields how the report in JSON is not as wanted."""
    status, output, errors = run(folder, PROGRAM, '--check', '--json', '--', *names)
    if status not in (0, 1, 2):
        yield f'--check --json ended with {status}: {errors[-2000:]}'
        return
    report = json.loads(output)
    found = [as_problem(entry) for entry in report['problems']]
    if not is_wanted(found, wanted):
        yield f'found:\n{shorten(found)}\nwanted:\n{shorten(wanted)}'
    has_error = any(problem[0] == 'error' for problem in wanted)
    if (status == 0) == has_error:
        yield f'--check --json ended with {status}'


def check_words(folder, names, wanted):
    """Yields how the report in words is not as wanted: a line a problem, and nothing that a terminal
    would obey."""
    status, output, errors = run(folder, PROGRAM, '--check', '--', *names)
    if status not in (0, 1, 2):
        yield f'--check ended with {status}: {errors[-2000:]}'
        return
    lines = output.splitlines()
    if len(lines) != len(wanted):
        yield f'--check printed {len(lines)} lines:\n{shorten(lines)}'
    for line in lines:
        if not re.match(r'[^:]+(:\d+(:\d+)?)?: (error|warning): .', line.removeprefix('file://')):
            yield f'no editor would read {line!r}'
    found = re.search(r'[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]', output + errors)
    if found:
        yield f'--check printed {found[0]!r}'


def check_library(folder, names, wanted):
    """Yields how the library alone judges otherwise."""
    status, output, errors = run(folder, LIBRARY, *names)
    if status not in (0, 1):
        yield f'the library ended with {status}: {errors[-2000:]}'
    elif output.count('\n') < len(wanted):
        yield f'the library found less:\n{output[:2000]}'


def is_large(folder):
    """Whether reading the files once takes long enough."""
    return any(path.lstat().st_size > 1 << 20 for path in folder.iterdir())


def checks():
    """Yields a check for each case."""
    for case in hostile.CASES:
        def check(case=case):
            with tempfile.TemporaryDirectory(dir='/var/tmp') as place:
                folder = pathlib.Path(place)
                names, wanted = case(folder)
                start = time.monotonic()
                yield from check_json(folder, names, wanted)
                if not is_large(folder):
                    yield from check_words(folder, names, wanted)
                yield from check_library(folder, names, wanted)
                if os.environ.get('HOSTILE_TIMES'):
                    print(f'# {case.__doc__}: {time.monotonic() - start:.2f} s', file=sys.stderr)
                for path in folder.iterdir():
                    if not path.is_symlink():
                        path.chmod(0o700)

        check.__doc__ = case.__doc__
        yield check


def shrinks():
    """A file that shrinks while it is read ends no program"""
    whole = (hostile.START + '"topics":[' + ',\n'.join(
        f'{{"id":"t{i}","label":"Topic of some length, as they are"}}' for i in range(300000)) + ']}')
    with tempfile.TemporaryDirectory(dir='/var/tmp') as place:
        path = pathlib.Path(place, 'a.json')
        for delay in (0.0, 0.002, 0.01, 0.03, 0.06, 0.1, 0.15):
            path.write_text(whole, encoding='utf-8')
            timer = threading.Timer(delay, os.truncate, (path, 1000))
            timer.start()
            status, output, errors = run(pathlib.Path(place), PROGRAM, '--check', 'a.json')
            timer.join()
            if status not in (0, 1) or (status == 1 and 'a.json' not in output):
                yield f'after {delay} s: ended with {status}: {output[:500]}{errors[-2000:]}'


if __name__ == '__main__':
    sys.exit(tap.report([*checks(), shrinks]))
