#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check-hostile.py IMPORT_POPOLO LIST_PROBLEMS [sanitized]

Whether files that are broken or hostile are imported, or refused, in bounded time and memory; and
whether what is made of them is a collection that can be read.
"""

import os
import pathlib
import resource
import subprocess
import sys
import tempfile

import hostile
import tap

IMPORT, READ = map(os.path.abspath, sys.argv[1:3])
IS_SANITIZED = 'sanitized' in sys.argv
SECONDS = 180 if IS_SANITIZED else 60
# Sanitizers reserve more than there is.
GIGABYTES = None if IS_SANITIZED else 3
SHARE = 10 if IS_SANITIZED else 1
# Of the files for the reader of collections, those of one file each that are not read as one.
FOREIGN = ['Lists in lists, a hundred thousand', 'Objects in objects, a hundred thousand',
           'A number of a million digits', 'Half a surrogate', 'UTF-16', 'Null bytes',
           'An escaped null', 'Nothing', 'Ten million spaces', 'A member twice',
           'A list of ten million numbers', 'A circle of a hundred thousand areas',
           'A string of 200 MB']


def limit():
    """Bounds what the program may take."""
    if GIGABYTES:
        resource.setrlimit(resource.RLIMIT_AS, (GIGABYTES << 30, GIGABYTES << 30))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def run(*command, output):
    """Returns the exit status of a command, and what it said."""
    environment = {**os.environ, 'LC_ALL': 'C.UTF-8', 'LANGUAGE': ''}
    environment.pop('MALLOC_PERTURB_', None)
    try:
        done = subprocess.run(command, env=environment, preexec_fn=limit, timeout=SECONDS,
                              stdout=output, stderr=subprocess.PIPE, stdin=subprocess.DEVNULL,
                              check=False)
    except subprocess.TimeoutExpired:
        return 'no end', ''
    return done.returncode, done.stderr.decode(errors='replace')


def find_problems(path, is_popolo):
    """Yields what is wrong with how a file is imported."""
    collection = path.with_suffix('.collection')
    with open(collection, 'wb') as output:
        status, said = run(IMPORT, path, output=output)
    if status not in (0, 1) or not said and status == 1:
        yield f'the import ended with {status}: {said[-2000:]}'
    elif is_popolo and status == 1:
        yield f'it is refused: {said[-2000:]}'
    elif len(said.splitlines()) > 1001:
        yield f'{len(said.splitlines())} problems are listed'
    if status != 0:
        return
    with open(path.with_suffix('.said'), 'w+b') as output:
        status, said = run(READ, collection, output=output)
        output.seek(0)
        if status != 0:
            yield f'what is made of it is read with {status}: {said}{output.read(2000)}'


def foreign(case):
    """Returns a check with a file that is made for the reader of collections."""
    def check():
        with tempfile.TemporaryDirectory(dir='/var/tmp') as place:
            (name,), _ = case(pathlib.Path(place))
            yield from find_problems(pathlib.Path(place, name), False)

    check.__doc__ = case.__doc__
    return check


def made(label, start, element, count, end):
    """Returns a check with a file of many elements; `#` is the number of an element, and `@` that of
    the next one."""
    def check():
        with tempfile.TemporaryDirectory(dir='/var/tmp') as place:
            path = pathlib.Path(place, 'a.json')
            with open(path, 'w', encoding='utf-8') as file:
                file.write(start)
                for i in range(count // SHARE):
                    file.write((',' if i else '') +
                               element.replace('#', str(i)).replace('@', str(i + 1)))
                file.write(end)
            yield from find_problems(path, True)

    check.__doc__ = label
    return check


def deep(count, is_popolo):
    """Returns a check with organizations in each other."""
    def check():
        with tempfile.TemporaryDirectory(dir='/var/tmp') as place:
            path = pathlib.Path(place, 'a.json')
            path.write_text('{"organizations":[' + '{"name":"O","x":[],"children":[' * count +
                            ']}' * count + ']}', encoding='utf-8')
            yield from find_problems(path, is_popolo)

    check.__doc__ = f'{count} organizations in each other'
    return check


CHECKS = [foreign(case) for case in hostile.CASES if case.__doc__ in FOREIGN] + [
    made('Three hundred thousand memberships that lead nowhere', '{"memberships":[',
         '{"person_id":"x#","organization_id":"y#"}', 300000, ']}'),
    made('A hundred thousand records of one id', '{"persons":[', '{"id":"a","name":"A"}', 100000,
         ']}'),
    made('A hundred thousand copies of one record, each with something else',
         '{"persons":[{"id":"a","name":"A"}],"memberships":[',
         '{"person":{"id":"a","x#":1},"organization_id":"o"}', 100000, ']}'),
    made('A hundred thousand records with neither name nor id', '{"persons":[', '{"gender":"x"}',
         100000, ']}'),
    made('A hundred thousand areas, each in the next, and the other way around', '{"areas":[',
         '{"id":"a#","name":"A","parent_id":"a@"},{"id":"b@","name":"B","parent_id":"b#"}', 50000,
         ']}'),
    made('A hundred thousand organizations, each in the next', '{"organizations":[',
         '{"id":"a#","name":"A","parent_id":"a@","memberships":[{"person_id":"p"}]}', 100000, ']}'),
    made('An event with three hundred thousand people', '{"events":[{"name":"E","attendees":[',
         '{"id":"p#"}', 300000, ']}]}'),
    made('Members of three hundred thousand names', '{"persons":[', '{"name":"A","x#":1}', 300000,
         ']}'),
    made('A million wrong links', '{"persons":[{"name":"A","links":[', '"x"', 1000000, ']}]}'),
    made('Sources of three hundred thousand pages', '{"persons":[{"name":"A","sources":[',
         '{"url":"http://a.org/#"}', 300000, ']}]}'),
    made('A record of as many members as may be', '{"persons":[{', '"m#":1', 499 * SHARE,
         ',"name":"A"}]}'),
    deep(27, True), deep(31, False), deep(1000, False),
]


if __name__ == '__main__':
    sys.exit(tap.report(CHECKS))
