#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check-manual.py PROGRAM

Whether the manual pages are well written in mdoc(7), tell of all that the program and the format
have, and whether the completion offers it.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import tap

SOURCE = pathlib.Path(os.environ['SOURCE_DIR'])
MANUAL = pathlib.Path(os.environ['BUILD_DIR'], 'data/manual')
PAGES = [MANUAL / 'coalitions.1', MANUAL / 'coalitions-collection.5']
PROGRAM = sys.argv[1]


def run(*command):
    """Returns what a command prints, all of it."""
    environment = {**os.environ, 'LC_ALL': 'C.UTF-8', 'LANGUAGE': ''}
    environment.pop('DISPLAY', None)
    environment.pop('WAYLAND_DISPLAY', None)
    return subprocess.run([str(word) for word in command], env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False).stdout


def read(page):
    """Returns a page without its markup."""
    text = page.read_text(encoding='utf-8')
    return re.sub(r'\\f[BR]', '', text).replace('\\-', '-').replace('\\&', '')


def find_faults():
    """The pages are well written"""
    if shutil.which('mandoc'):
        command = ['mandoc', '-T', 'lint']
    elif shutil.which('man'):
        command = ['man', '--warnings', '--encoding=UTF-8', '-Z', '-l']
    else:
        raise tap.Skip('neither mandoc nor man is installed')
    for page in PAGES:
        for line in run(*command, page).splitlines():
            # They name each other, and neither is installed yet.
            if 'man:' in line or ('mandoc:' in line and 'referenced manual not found' not in line):
                yield line


def find_other_options():
    """The page of the command has the options that --help lists, and the usage"""
    said = run(PROGRAM, '--help')
    options = set(re.findall(r'(--[a-z]+) ', said)) - {'--help-all', '--help-gapplication'}
    told = {'--' + name for name in re.findall(r'^\.It Fl -(\S+)', read(PAGES[0]), re.M)}
    for option in sorted(options ^ told):
        yield f'{option} is not both in the page and in the help:\n{said}'
    usage = re.search(r'coalitions \[OPTION…\] (.*)', said)[1].replace('…', '...')
    if usage not in read(PAGES[0]):
        yield f'the page has no usage {usage!r}'


def find_untold_report():
    """The page of the command tells of each member of the report"""
    report = json.loads(run(PROGRAM, '--check', '--json', SOURCE / 'tests/data/bad/act-number.json'))
    told = re.findall(r'[a-z]+', read(PAGES[0]).partition('one object instead')[2])
    for name in {*report, *report['problems'][0]} - set(told):
        yield f'the page does not tell of {name}'


def find_untold_members():
    """The page of the format tells of each member of each object"""
    page = read(PAGES[1])
    schema = json.loads((SOURCE / 'data/collection.schema.json').read_text(encoding='utf-8'))
    for part in [schema, *schema['$defs'].values()]:
        for name in part.get('properties', {}):
            if f'.It Sy {name}\n' not in page and f'.It Sy {name} ' not in page:
                yield f'the page does not tell of {name}'


def find_bad_example():
    """The example is a collection without a problem"""
    said = run(PROGRAM, '--check', SOURCE / 'data/manual/example.json')
    if said != 'No problems\n':
        yield said


def find_uncompleted():
    """bash completes options, folders and files of collections"""
    for word, wanted in (('--', '--check --json --version --help'), ('--c', '--check'),
                         ('tests/da', 'tests/data'), ('data/collection.s', 'data/collection.schema.json'),
                         ('READ', '')):
        script = (f'cd {SOURCE}; source {MANUAL}/coalitions; COMP_WORDS=(coalitions {word}) COMP_CWORD=1;'
                  ' _coalitions; echo "${COMPREPLY[*]}"')
        said = run('bash', '-c', script).strip()
        if said != wanted:
            yield f'{word} is completed to {said!r} and not to {wanted!r}'


if __name__ == '__main__':
    sys.exit(tap.report([find_faults, find_other_options, find_untold_report, find_untold_members,
                         find_bad_example, find_uncompleted]))
