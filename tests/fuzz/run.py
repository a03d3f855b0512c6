#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: run.py NAME TARGET [SECONDS]

Runs a fuzz target: over the seeds alone, or with SECONDS, as one that libFuzzer is in, over what
libFuzzer makes of them until then. NAME is `collection`, `csv`, `edtf` or `popolo`. What it found
new is kept in the folder `corpus-NAME` beside the target, and with it a next run begins; an input
that breaks the target is left beside it too.
"""

import ast
import hashlib
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
SCHEMA = TESTS.parent / 'data/collection.schema.json'
# What one input may take: no more than a slow machine needs, and far less than a hang. The usual
# exit status of libFuzzer is one that meson takes for a test that was skipped.
LIMITS = ['-timeout=20', '-rss_limit_mb=2048', '-max_len=16384', '-error_exitcode=1']
UNDEFINED = 'halt_on_error=1:abort_on_error=1:print_stacktrace=1'


def dates():
    """Yields the dates of the tables of the tests, right and wrong."""
    for name in ('date-valid.h', 'date-invalid.h'):
        text = (TESTS / 'model/value' / name).read_text(encoding='utf-8')
        for match in re.finditer(r'^  \{ ("(?:[^"\\]|\\.)*"),', text, re.M):
            yield ast.literal_eval(match[1]).encode()


def collections():
    """Yields the files of the tests that are not large."""
    for path in sorted((TESTS / 'data').glob('*/*.json')):
        yield path.read_bytes()
    yield from (path.read_bytes() for path in sorted((TESTS.parent / 'data/collection').glob('*.json'))
                if path.stat().st_size < 16384)


def tables():
    """Yields the tables of the tests, and the cells that are read as dates."""
    for path in sorted((TESTS / 'data/import/csv').glob('*.csv')):
        yield path.read_bytes()
    for name in ('csv-cases.h', 'guess-cases.h', 'date-cases.h'):
        text = (TESTS / 'import/csv' / name).read_text(encoding='utf-8')
        for match in re.finditer(r'^  \{ ("(?:[^"\\]|\\.)*")', text, re.M):
            seed = ast.literal_eval(match[1])
            yield seed.encode()
            yield seed.encode('utf-16')


def popolo_cases():
    """Returns the strings of the table of the tests of Popolo, which have ' for "."""
    text = (TESTS / 'import/popolo/popolo-cases.h').read_text(encoding='utf-8')
    return [''.join(ast.literal_eval(part) for part in re.findall(r'"(?:[^"\\]|\\.)*"', match[0]))
            for match in re.finditer(r'(?:"(?:[^"\\]|\\.)*"\s*)+', text)]


def popolos():
    """Yields files of Popolo."""
    for path in sorted((TESTS / 'data/import/popolo').glob('*.json')):
        yield path.read_bytes()
    for case in popolo_cases():
        if case.startswith(('{', '[')):
            yield case.replace("'", '"').encode()


def words(schema):
    """Yields the names and the fixed words of a schema."""
    if isinstance(schema, dict):
        yield from schema.get('properties', {})
        yield from schema.get('enum', [])
        yield from [schema['const']] if 'const' in schema else []
    for part in schema.values() if isinstance(schema, dict) else schema:
        if isinstance(part, (dict, list)):
            yield from words(part)


def collection_dictionary():
    """Yields the lines of a dictionary of the format."""
    found = {word for word in words(json.loads(SCHEMA.read_text(encoding='utf-8')))
             if isinstance(word, str)}
    for word in sorted(found):
        yield f'"\\"{word}\\""'
    for word in ('\\\\ud83d\\\\ude00', '\\\\u202e', '\\\\u0000', '[]', '{}', '1e999', '-0', 'null'):
        yield f'"{word}"'


def csv_dictionary():
    """Yields the lines of a dictionary of tables."""
    for word in ('Coalition', 'Document', 'Document date', 'Name', 'Goal', 'Topics', 'Date', 'URL',
                 'Act', 'sep=;', '\\"', '\\"\\"', '\\xef\\xbb\\xbf', '\\xff\\xfe', '\\x0d\\x0a',
                 '21/04/2019', '4 May 2019', 'https://example.org/', 'person', 'signed'):
        yield f'"{word}"'


def edtf_dictionary():
    """Yields the lines of the dictionary of dates."""
    yield from (TESTS / 'fuzz/edtf.dict').read_text(encoding='utf-8').splitlines()


def popolo_dictionary():
    """Yields the lines of a dictionary of the words of Popolo."""
    found = {word for case in popolo_cases() for word in re.findall(r"'([@A-Za-z_-]+)'", case)}
    for word in sorted(found):
        yield f'"\\"{word}\\""'


SEEDS = {'collection': collections, 'csv': tables, 'edtf': dates, 'popolo': popolos}
DICTIONARIES = {'collection': collection_dictionary, 'csv': csv_dictionary,
                'edtf': edtf_dictionary, 'popolo': popolo_dictionary}


def main(name, target, seconds=None):
    """Runs the target and returns its exit status."""
    environment = {'UBSAN_OPTIONS': UNDEFINED, **os.environ}
    # The checks of the test environment would take all the time.
    for variable in ('MALLOC_PERTURB_', 'MALLOC_CHECK_', 'G_DEBUG'):
        environment.pop(variable, None)
    with tempfile.TemporaryDirectory() as place:
        seeds, dictionary = pathlib.Path(place, 'seeds'), pathlib.Path(place, 'dictionary')
        seeds.mkdir()
        for seed in SEEDS[name]():
            (seeds / hashlib.sha1(seed).hexdigest()).write_bytes(seed)
        dictionary.write_text('\n'.join(DICTIONARIES[name]()) + '\n', encoding='utf-8')
        command = [target, seeds]
        if seconds:
            corpus = pathlib.Path(target).parent / f'corpus-{name}'
            corpus.mkdir(exist_ok=True)
            command = [target, *LIMITS, f'-max_total_time={seconds}', '-print_final_stats=1',
                       f'-dict={dictionary}', f'-artifact_prefix={corpus.parent}/{name}-',
                       corpus, seeds]
        return subprocess.run(command, env=environment, check=False).returncode


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
