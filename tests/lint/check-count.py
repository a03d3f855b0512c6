#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds build-aux/count-tests against made-up logs: nothing that went wrong may go uncounted."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile

import tap

COMMAND = pathlib.Path(os.environ['SOURCE_DIR'], 'build-aux/count-tests')
GOOD = '<testsuite name="coalitions.a"><testcase name="1 /a/one"/><testcase name="2 /a/two"/></testsuite>'
BAD = ('<testsuite name="coalitions.a"><testcase name="1 /a/one"/>'
       '<testcase name="2 /a/two"><failure/></testcase></testsuite>')
SKIPPED = ('<testsuite name="coalitions.a"><testcase name="1 /a/one"/><testcase name="2 /a/two">'
           '<skipped/><system-out>no network</system-out></testcase></testsuite>')
ABSENT = SKIPPED.replace('no network', 'the texts are not beside the checkout')
PLAIN = '<testsuite name="coalitions"><testcase name="b"/></testsuite>'
# Label, JUnit suites, programs with their results, CI, the sum, whether all is well, what is said.
LOGS = [
    ('All pass', GOOD + PLAIN, {'a': 'OK', 'b': 'OK'}, False, '3 passed, 0 failed, 0 skipped', True, ''),
    ('One fails', BAD, {'a': 'FAIL'}, False, '1 passed, 1 failed, 0 skipped', False,
     'failed: build: a 2 /a/two\n  # because'),
    ('A program breaks off after its cases', GOOD, {'a': 'ERROR'}, False,
     '2 passed, 1 failed, 0 skipped', False, 'failed: build: a \n  the program ended with ERROR'),
    ('A program without cases times out', '', {'b': 'TIMEOUT'}, False,
     '0 passed, 1 failed, 0 skipped', False, 'TIMEOUT'),
    ('One is skipped', SKIPPED, {'a': 'OK'}, False, '1 passed, 0 failed, 1 skipped', True,
     'skipped: build: a: 1 cases: no network'),
    ('One is skipped in CI', SKIPPED, {'a': 'OK'}, True, '1 passed, 0 failed, 1 skipped', False,
     'With CI=true no test may be skipped'),
    ('What CI may lack is missing', ABSENT, {'a': 'OK'}, True, '1 passed, 0 failed, 1 skipped', True,
     'skipped: build: a: 1 cases: the texts are not beside the checkout'),
    ('None runs', '', {}, False, '0 passed, 0 failed, 0 skipped', False, ''),
]


def write_logs(folder, suites, programs):
    """Writes logs as those of meson."""
    logs = folder / 'build/meson-logs'
    logs.mkdir(parents=True)
    (logs / 'testlog.junit.xml').write_text(f'<testsuites>{suites}</testsuites>')
    (logs / 'testlog.json').write_text(''.join(
        json.dumps({'name': name, 'result': result,
                    'stdout': 'ok 1 /a/one\nnot ok 2 - /a/two\n# because\nok 3\n'}) + '\n'
        for name, result in programs.items()))
    return folder / 'build'


def count(suites, programs, ci):
    """Returns whether all is well, and what is said."""
    with tempfile.TemporaryDirectory() as folder:
        build = write_logs(pathlib.Path(folder), suites, programs)
        environment = dict(os.environ, CI='true' if ci else '')
        done = subprocess.run([COMMAND, build], env=environment, capture_output=True, text=True,
                              check=False)
        return done.returncode == 0, done.stdout + done.stderr


def counting(label, suites, programs, ci, total, well, said):
    """Returns a check of the sum of these logs."""
    def check():
        was_well, output = count(suites, programs, ci)
        if was_well != well:
            yield f'well: {was_well}, not {well}\n{output}'
        if output.splitlines()[-1:] != [total] or said not in output:
            yield f'it says\n{output}instead of {said} … {total}'

    check.__doc__ = label
    return check


if __name__ == '__main__':
    sys.exit(tap.report([counting(*log) for log in LOGS]))
