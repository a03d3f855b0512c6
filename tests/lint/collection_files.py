# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads the bundled collection, and what it is held against."""

import collections
import json
import pathlib
import re

DIFFERENT = pathlib.Path(__file__).with_name('different-agents.txt')
ADDRESS = re.compile(r'https?://[^\s<>"]+[^\s<>".,;)]')

# files: name and content of each file; texts: founding texts, or None where they are not there;
# register: addresses of sources known besides; different: why two agents are not one, by their ids;
# bounds: the program that tells the bounds of dates.
Collection = collections.namedtuple('Collection', 'files texts register different bounds')


def read(source, bounds):
    """Returns the collection of this source folder. Beside the folder may lie the founding texts
    and the list of sources from which the data was written; they are no part of the source."""
    texts = [path.read_text(encoding='utf-8')
             for path in sorted(source.parent.glob('*/sources/*.txt'))]
    register = {address for path in source.parent.glob('*/facts.md')
                for address in ADDRESS.findall(path.read_text(encoding='utf-8'))}
    files = {path.name: json.loads(path.read_text(encoding='utf-8'))
             for path in sorted((source / 'data/collection').glob('*.json'))}
    return Collection(files, texts or None, register, read_different(), bounds)


def read_different():
    """Returns the reasons in different-agents.txt, by the two ids."""
    lines = DIFFERENT.read_text(encoding='utf-8').splitlines()
    pairs = [line.partition(':') for line in lines if line and not line.startswith('#')]
    return {tuple(sorted(ids.split())): reason.strip() for ids, _, reason in pairs}


def walk(value, path='', kind=None):
    """Yields (path, kind, value) of a value and all in it; kind is the name of the member."""
    yield path, kind, value
    if isinstance(value, list):
        for index, element in enumerate(value):
            yield from walk(element, f'{path}[{index}]', kind)
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from walk(member, f'{path}.{name}', name)


def walk_all(collection):
    """Yields (path, kind, value) over all files."""
    for name, content in collection.files.items():
        yield from walk(content, name)


def all_of(collection, *kinds):
    """Returns all items of these kinds."""
    return [item for content in collection.files.values() for kind in kinds
            for item in content.get(kind, [])]
