#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Usage: check-reader-against-schema.py LIST_PROBLEMS LIST_NAMES

Whether the program's reader and the schema judge alike: over the files of tests/data, over the
bundled collection, and over tests/data/good/everything.json with each member made wrong in turn;
and whether both know the same members.
Only what a schema cannot see, as ids that lead nowhere, is left to the reader.
"""

import copy
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from jsonschema import Draft202012Validator

import tap

SOURCE = pathlib.Path(os.environ['SOURCE_DIR'])
DATA = SOURCE / 'tests/data'
SCHEMA = json.loads((SOURCE / 'data/collection.schema.json').read_text(encoding='utf-8'))
VALIDATOR = Draft202012Validator(SCHEMA)
EVERYTHING = json.loads((DATA / 'good/everything.json').read_text(encoding='utf-8'))
MISSING = object()
# Records that the program calls by another name.
KINDS = {'otherName': 'name', 'weblink': 'link'}
WRONG = [MISSING, None, 7, '', '☃', [], {}]


def schema_accepts(path):
    """Whether a file is JSON and as the schema says."""
    try:
        return VALIDATOR.is_valid(json.loads(path.read_text(encoding='utf-8')))
    except ValueError:
        return False


def reader_accepts(*paths):
    """Whether the program reads files without an error, and what it said."""
    run = subprocess.run([sys.argv[1], *paths], capture_output=True, text=True, encoding='utf-8',
                         check=False)
    if run.returncode not in (0, 1):
        raise RuntimeError(f'{sys.argv[1]} ended with {run.returncode}: {run.stderr}')
    return run.returncode == 0, (run.stdout + run.stderr).strip()


def find_refused():
    """Reader and schema accept the good files"""
    for path in sorted((DATA / 'good').iterdir()):
        accepted, said = reader_accepts(path)
        if not accepted:
            yield f'The reader refuses {path.name}: {said}'
        if not schema_accepts(path):
            yield f'The schema refuses {path.name}'


def find_accepted():
    """Reader and schema refuse the bad files"""
    for path in sorted((DATA / 'bad').iterdir()):
        if reader_accepts(path)[0]:
            yield f'The reader accepts {path.name}'
        if schema_accepts(path) != path.name.startswith('semantic-'):
            yield f'The schema does not judge {path.name} as its name says'


def find_problems():
    """The reader has nothing against the bundled collection"""
    said = reader_accepts(*sorted((SOURCE / 'data/collection').glob('*.json')))[1]
    if said:
        yield said


def resolve(schema, kind, value):
    """Returns the kind and the schema that a schema stands for, where value is what is judged."""
    while '$ref' in schema or 'oneOf' in schema:
        if '$ref' in schema:
            kind = schema['$ref'].rpartition('/')[2]
            schema = SCHEMA['$defs'][kind]
        else:
            schema = next(way for way in schema['oneOf']
                          if VALIDATOR.evolve(schema=way).is_valid(value))
    return kind, schema


def find_members(value=EVERYTHING, schema=SCHEMA, kind='', path=()):
    """Yields (kind, name, path) of each member in a value."""
    kind, schema = resolve(schema, kind, value)
    if isinstance(value, list):
        for index, element in enumerate(value):
            yield from find_members(element, schema.get('items', {}), kind, (*path, index))
    elif isinstance(value, dict):
        for name, member in value.items():
            yield kind, name, (*path, name)
            known = schema.get('properties', {}).get(name, {})
            yield from find_members(member, known, f'{kind}.{name}', (*path, name))


def spoil(path, value):
    """Returns EVERYTHING with the member at a path made wrong."""
    spoilt = copy.deepcopy(EVERYTHING)
    owner = spoilt
    for step in path[:-1]:
        owner = owner[step]
    if value is MISSING:
        del owner[path[-1]]
    else:
        owner[path[-1]] = value
    return spoilt


def find_forgotten():
    """The file with everything has each member of the format"""
    there = {(kind, name) for kind, name, _ in find_members()}
    for kind, definition in [('', SCHEMA), *SCHEMA['$defs'].items()]:
        for name in definition.get('properties', {}):
            if (kind, name) not in there:
                yield f'everything.json has no {kind or "collection"}.{name}'


def find_disagreements():
    """Reader and schema judge each wrong member alike"""
    members = {(kind, name): path for kind, name, path in find_members()}
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder) / 'spoilt.json'
        for path in members.values():
            for value in WRONG:
                file.write_text(json.dumps(spoil(path, value)), encoding='utf-8')
                reader, said = reader_accepts(file)
                schema = schema_accepts(file)
                # Without a list of items, the ids of these lead nowhere.
                emptied = len(path) == 1 and value in (MISSING, [])
                if reader != schema and not (emptied and schema):
                    shown = 'missing' if value is MISSING else json.dumps(value)
                    where = '.'.join(map(str, path))
                    yield f'{where} {shown}: reader {reader}, schema {schema}. {said}'


def read_names():
    """Returns {kind of record: names of the members that the reader knows}."""
    run = subprocess.run([sys.argv[2]], capture_output=True, text=True, encoding='utf-8',
                         check=True)
    lines = (line.split() for line in run.stdout.splitlines())
    return {kind.removeprefix('Coa').lower(): set(names) for kind, *names in lines}


def find_unknown():
    """Reader and schema know the same members"""
    names = read_names()
    for kind, definition in SCHEMA['$defs'].items():
        if definition.get('type') != 'object':
            continue
        known = set(definition['properties'])
        read = names.pop(KINDS.get(kind, kind).lower(), known)
        # Of a source, the reader knows all that CSL has.
        more = set() if kind == 'source' else read - known
        for name in sorted(more | known - read):
            yield f'{kind}.{name} is in the {"reader" if name in read else "schema"} only'
    for kind in names:
        yield f'The schema has no {kind}'
    # It has all members, also those of what is no record.
    said = reader_accepts(DATA / 'good/everything.json')[1]
    yield from (line for line in said.splitlines() if 'is not known' in line)


if __name__ == '__main__':
    sys.exit(tap.report([find_refused, find_accepted, find_problems, find_forgotten,
                         find_disagreements, find_unknown]))
