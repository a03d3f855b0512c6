#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the schema of the collection format is a schema, describes every member, fits the bundled
collection, and knows a date as the tests of dates do."""

import ast
import json
import os
import pathlib
import re
import sys

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

import tap

SOURCE = pathlib.Path(os.environ['SOURCE_DIR'])
SCHEMA = json.loads((SOURCE / 'data/collection.schema.json').read_text(encoding='utf-8'))


def find_undescribed(schema=SCHEMA, path=''):
    """Each member of an object has a description"""
    for kind in ('properties', '$defs'):
        for name, member in schema.get(kind, {}).items():
            here = f'{path}/{kind}/{name}'
            if not member.get('description'):
                yield f'{here} has no description'
            yield from find_undescribed(member, here)


def find_invalid():
    """The bundled collection is as the schema says"""
    validator = Draft202012Validator(SCHEMA)
    for path in sorted((SOURCE / 'data/collection').glob('*.json')):
        for error in validator.iter_errors(json.loads(path.read_text(encoding='utf-8'))):
            yield f'{path.name}: {error.json_path}: {error.message[:200]}'


def read_table(name):
    """Yields the first string of each row of a table of dates, and the row."""
    text = (SOURCE / 'tests/model/value' / name).read_text(encoding='utf-8')
    for match in re.finditer(r'^  \{ ("(?:[^"\\]|\\.)*"),(.*?)\},?$', text, re.M | re.S):
        yield ast.literal_eval(match[1]), match[2]


def find_misjudged_dates():
    """The schema knows a date as the tests of dates do, but for the calendar"""
    validator = Draft202012Validator({'$ref': '#/$defs/date', '$defs': SCHEMA['$defs']})
    for edtf, _ in read_table('date-valid.h'):
        if not validator.is_valid(edtf):
            yield f'The schema refuses the date {edtf!r}'
    for edtf, row in read_table('date-invalid.h'):
        # In Python, unlike in JSON Schema, “$” is also before a line feed at the end.
        if (re.search(r'SYNTAX|UNSUPPORTED', row) and validator.is_valid(edtf)
                and not edtf.endswith('\n')):
            yield f'The schema takes {edtf!r} for a date'


def find_faults():
    """The schema is one"""
    try:
        Draft202012Validator.check_schema(SCHEMA)
    except SchemaError as error:
        yield str(error)


if __name__ == '__main__':
    sys.exit(tap.report([find_faults, find_undescribed, find_invalid, find_misjudged_dates]))
