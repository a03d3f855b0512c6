#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether the bundled collection keeps the rules of data/collection/README.md: each statement has a
citation, each id leads somewhere, nothing is counted wrongly and nothing is copied."""

import json
import os
import pathlib
import re
import subprocess
import sys
import urllib.parse

import tap

SOURCE = pathlib.Path(os.environ['SOURCE_DIR'])
FILES = {path.name: json.loads(path.read_text(encoding='utf-8'))
         for path in sorted((SOURCE / 'data/collection').glob('*.json'))}
STATEMENTS = {'goals', 'members', 'relations', 'notes', 'coalitions', 'organizations', 'persons',
              'events', 'signatures', 'signature_count'}
AGENTS = {'persons', 'organizations', 'coalitions'}
# The kinds of item that a member refers to.
REFERENCES = {
    'agent_id': AGENTS, 'agent_ids': AGENTS, 'on_behalf_of_id': AGENTS,
    'area_id': {'areas'}, 'area_ids': {'areas'}, 'parent_id': {'areas'},
    'broader': {'topics'}, 'topics': {'topics'},
    'communities': {'communities'}, 'represents': {'communities'},
    'coalition_id': {'coalitions'}, 'coalition_ids': {'coalitions'}, 'document_id': {'documents'}, 'source_id': {'sources'},
}
# What may stand as it does in a document: names, titles and quotes.
LITERAL = {'other_names', 'slogan', 'quote', 'name_as_signed', 'sort_name', 'author', 'publisher',
           'container-title', 'url', 'URL'}
WORDS_IN_A_ROW = 8
LONGEST_GOAL = 320


def walk(value, path='', kind=None):
    """Yields (path, kind, value) of a value and all in it; kind is the name of the member."""
    yield path, kind, value
    if isinstance(value, list):
        for index, element in enumerate(value):
            yield from walk(element, f'{path}[{index}]', kind)
    elif isinstance(value, dict):
        for name, member in value.items():
            yield from walk(member, f'{path}.{name}', name)


def walk_all():
    """Yields (path, kind, value) over all files."""
    for name, collection in FILES.items():
        yield from walk(collection, name)


def all_of(kind):
    """Returns all items of a kind."""
    return [item for collection in FILES.values() for item in collection.get(kind, [])]


def find_unsourced():
    """Each statement has a citation"""
    for path, kind, value in walk_all():
        if not isinstance(value, dict):
            continue
        if kind in STATEMENTS and not value.get('sources'):
            yield f'{path} has no citation'
        if kind == 'documents' and 'source_id' not in value:
            yield f'{path} has no source'


def find_wrong_references():
    """Each id leads to an item of the right kind, and each source is cited"""
    kinds = {}
    for path, kind, value in walk_all():
        if isinstance(value, dict) and kind and 'id' in value:
            if value['id'] in kinds:
                yield f'{path}: the id {value["id"]} stands twice'
            kinds[value['id']] = kind

    used = set()
    for path, kind, value in walk_all():
        if kind in REFERENCES and isinstance(value, str):
            used.add(value)
            if kinds.get(value) not in REFERENCES[kind]:
                yield f'{path}: there is no {value} in {" or ".join(sorted(REFERENCES[kind]))}'
    for name in sorted(name for name, kind in kinds.items() if kind == 'sources'):
        if name not in used:
            yield f'{name} is cited nowhere'


def find_miscounts():
    """Nothing is counted wrongly"""
    coalitions = {coalition['id']: coalition for coalition in all_of('coalitions')}
    documents = {document['id']: document for document in all_of('documents')}

    def goals(coalition, document):
        numbers = [goal.get('number') for goal in coalitions[coalition]['goals']
                   if goal.get('document_id') == document or document is None]
        return [number for number in numbers if number], len(numbers)

    def expect(what, found, wanted):
        if found != wanted:
            yield f'{what}: {found}, not {wanted}'

    def numbered(last):
        return [str(number) for number in range(1, last + 1)], last

    declaration = documents['document-al-rafidein-declaration']
    intellectuals = documents['document-iraqi-intellectuals-initiative']['signature_count']
    region = coalitions['al-rafidein-region']
    alliance = coalitions['kurdistan-independence-alliance']
    yield from expect('Between 14 and 30 topics', 14 <= len(all_of('topics')) <= 30, True)
    yield from expect('Goals of Al Rafidein', goals('al-rafidein-region', None), numbered(6))
    yield from expect('Organizations of Al Rafidein', len(region['members']), 3)
    yield from expect('Signatories of Al Rafidein', len(declaration['signatures']), 3)
    yield from expect('Demands of the intellectuals', goals('iraqi-intellectuals', None),
                      numbered(14))
    yield from expect('Signatures of the intellectuals',
                      (intellectuals['qualifier'], intellectuals['count']), ('more_than', 1300))
    yield from expect('Points of Al Nasr', goals('al-nasr', 'document-al-nasr-disengagement'),
                      numbered(10))
    yield from expect('Demands of the memorandum', goals('march-2017-memorandum', None), ([], 6))
    yield from expect('Parties of HSK', len(alliance['members']), 4)
    yield from expect('Positions of HSK', goals('kurdistan-independence-alliance', None), ([], 7))


def find_ill_formed_goals():
    """Goals are short and have topics"""
    for path, kind, value in walk_all():
        if kind != 'goals' or not isinstance(value, dict):
            continue
        if len(value['text']) > LONGEST_GOAL or value['text'].endswith('.'):
            yield f'{path}.text is longer than {LONGEST_GOAL} characters or ends with a full stop'
        if not 1 <= len(value.get('topics', [])) <= 3:
            yield f'{path} has not one to three topics'


def find_plain_links():
    """Links are secure where they can be"""
    links = [(path, value) for path, _, value in walk_all()
             if isinstance(value, str) and re.match('https?:', value)]
    secure = {urllib.parse.urlsplit(link).hostname for _, link in links
              if link.startswith('https:')}
    for path, link in links:
        if link.startswith('http:') and urllib.parse.urlsplit(link).hostname in secure:
            yield f'{path}: another link to this site has https'


def words(text):
    return re.findall(r'\w+', text.lower())


def rows(text):
    """Yields all rows of WORDS_IN_A_ROW words of a text."""
    found = words(text)
    for start in range(len(found) - WORDS_IN_A_ROW + 1):
        yield ' '.join(found[start:start + WORDS_IN_A_ROW])


def is_literal(path, kind):
    """Whether a string may be a copy: a name, a title, a quote, or a language or note beside one."""
    parts = set(re.findall(r'[\w-]+', path))
    return bool(parts & LITERAL) or (kind in ('name', 'title') and 'events' not in parts)


def find_copied():
    """Nothing is copied from the founding texts, where these lie beside the source"""
    texts = sorted(SOURCE.parent.glob('*/sources/*.txt'))
    copied = {row for text in texts for row in rows(text.read_text(encoding='utf-8'))}
    names = sorted({' '.join(words(value)) for path, kind, value in walk_all()
                    if kind == 'name' and 'events' not in path and isinstance(value, str)},
                   key=len, reverse=True)
    name = re.compile(r'\b(?:' + '|'.join(map(re.escape, names)) + r')\b')

    for path, kind, value in walk_all():
        if not isinstance(value, str) or is_literal(path, kind):
            continue
        for part in name.split(' '.join(words(value))):
            for row in rows(part):
                if row in copied:
                    yield f'{path} is copied: “{row}”'


def find_not_canonical():
    """The files are in canonical form"""
    check = subprocess.run([SOURCE / 'build-aux/format-collection', '--check'],
                           capture_output=True, text=True, check=False)
    if check.returncode:
        yield check.stderr.strip()


if __name__ == '__main__':
    sys.exit(tap.report([find_unsourced, find_wrong_references, find_miscounts,
                         find_ill_formed_goals, find_plain_links, find_copied,
                         find_not_canonical]))
