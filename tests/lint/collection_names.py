# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whether one party, person, place or community has one record; see collection_rules."""

import collections
import itertools
import re
import unicodedata

from collection_files import all_of
from collection_rules import sample

ARTICLES = {'the', 'al', 'el', 'of', 'for', 'in', 'and'}
# Letters that are written one for the other; Persian and Kurdish ones for their Arabic sisters.
LETTERS = str.maketrans({'ı': 'i', 'ى': 'ي', 'ی': 'ي', 'ێ': 'ي', 'ک': 'ك', 'ە': 'ه', 'ة': 'ه',
                         'ھ': 'ه', 'ۆ': 'و', 'ڕ': 'ر', 'ڵ': 'ل', '\u200c': '', 'ـ': '',
                         '’': '', '‘': '', "'": '', 'ʿ': '', 'ʾ': ''})
# From how many letters on two names may differ by how many.
NEAR = ((8, 1), (16, 2))


def fold(name):
    """Returns the words of a name without case, accents, articles, initials and punctuation, nor
    what only tells it from others of this name: a year, a number, something in brackets."""
    plain = unicodedata.normalize('NFKD', name).casefold().translate(LETTERS)
    plain = ''.join(letter for letter in plain if not unicodedata.combining(letter))
    words = re.findall(r'\w+', plain)
    bare = [word for word in re.findall(r'\w+', re.sub(r'\(.*\)', '', plain)) if not word.isdigit()]
    found = [re.sub('^ال(?=..)', '', word) for word in (bare if len(bare) > 1 else words)]
    whole = [word for word in found if word not in ARTICLES and len(word) > 1]
    return whole if len(whole) > 1 else [word for word in found if word not in ARTICLES] or found


def distance(a, b, most):
    """Returns in how many letters two words differ, or more than most."""
    row = list(range(len(b) + 1))
    for i, letter in enumerate(a, 1):
        last, row = row, [i]
        for j, other in enumerate(b, 1):
            row.append(min(last[j] + 1, row[-1] + 1, last[j - 1] + (letter != other)))
        if min(row) > most:
            return most + 1
    return row[-1]


def are_near(a, b):
    """Whether two folded names are nearly equal."""
    shorter = min(len(a), len(b))
    most = max((most for length, most in NEAR if shorter >= length), default=0)
    if not most or abs(len(a) - len(b)) > most:
        return False
    return distance(a, b, most) <= most


def names_of(item):
    """Returns the folded names of an item: as they are, and with their words in order."""
    found = [fold(name) for name in
             [item['name'], *(other['name'] for other in item.get('other_names', []))]]
    return {''.join(name) for name in found} | {''.join(sorted(name)) for name in found}


def alike(items):
    """Yields (id, id, name, name) of items that have equal or nearly equal names."""
    owners = collections.defaultdict(set)
    for item in items:
        for name in names_of(item):
            owners[name].add(item['id'])
    for name, ids in owners.items():
        for a, b in itertools.combinations(sorted(ids), 2):
            yield a, b, name, name
    for one, other in itertools.combinations(sorted(owners, key=len), 2):
        if are_near(one, other):
            for a, b in itertools.product(owners[one], owners[other]):
                if a != b:
                    yield *sorted((a, b)), one, other


def one_record(collection):
    """No two agents have nearly the same name, but for those in different-agents.txt"""
    found = {}
    for a, b, *names in alike(all_of(collection, 'coalitions', 'organizations', 'persons')):
        found.setdefault((a, b), names)
    for pair, names in found.items():
        if not collection.different.get(pair):
            yield f'{" and ".join(pair)} may be one: {names[0]}, {names[1]}'
    for pair in collection.different:
        if pair not in found:
            yield f'{" ".join(pair)} stand in different-agents.txt, but are not alike'


def one_place(collection):
    """No two areas, nor two communities, have the same name"""
    for kind in ('areas', 'communities'):
        found = {}
        for item in all_of(collection, kind):
            english = [other['name'] for other in item.get('other_names', [])
                       if other.get('lang') == 'en']
            for name in [item['name'], *english]:
                first = found.setdefault(''.join(fold(name)), item['id'])
                if first != item['id']:
                    yield f'{first} and {item["id"]} are both named {name}'


RULES = [one_record, one_place]


def agents(*names):
    """Returns a collection with agents of these names."""
    return sample(organizations=[{'id': f'agent-{i}', 'name': name, 'other_names': [{'name': f'{i}'}]}
                                 for i, name in enumerate(names)])


KNOWN = {('agent-0', 'agent-1'): 'One is of the north.'}
BAD = [
    (one_record, 'case and accents', agents('Partiya Azadî', 'PARTIYA AZADI')),
    (one_record, 'Turkish letters', agents('Işık Partisi', 'ISIK PARTISI')),
    (one_record, 'articles and hyphens', agents('The Al-Nasr Front', 'Nasr front')),
    (one_record, 'the order of words', agents('Assyrian Democratic Party', 'Democratic Assyrian Party')),
    (one_record, 'an initial', agents('Fahmi Y. Mansour', 'Fahmi Mansour')),
    (one_record, 'a letter', agents('Riyaz Sari Kahya', 'Riyaz Sari Kahia')),
    (one_record, 'Arabic hamza', agents('الأحزاب الكردية', 'الاحزاب الكرديه')),
    (one_record, 'Persian letters', agents('حزب کردستان', 'حزب كردستان')),
    (one_record, 'Arabic article', agents('التيار الديمقراطي', 'تيار ديمقراطي')),
    (one_record, 'another name', sample(
        persons=[{'id': 'a', 'name': 'Haider', 'other_names': [{'name': 'حيدر'}]},
                 {'id': 'b', 'name': 'Abadi', 'other_names': [{'name': 'حیدر'}]}])),
    (one_record, 'a coalition', sample(coalitions=[{'id': 'a', 'name': 'Al Rafidein Coalition'}],
                                       organizations=[{'id': 'b', 'name': 'Al-Rafidain Coalition'}])),
    (one_record, 'a year', agents('Freedom Alliance (2018)', 'Freedom Alliance 2023')),
    (one_record, 'no reason', {**agents('A front', 'A Front'), 'different': {('agent-0', 'agent-1'): ''}}),
    (one_record, 'a needless reason', {**agents('One', 'Other'), 'different': KNOWN}),
    (one_place, 'two areas', sample(areas=[{'id': 'a', 'name': 'Kirkuk'}, {'id': 'b', 'name': 'kirkuk'}])),
    (one_place, 'another name', sample(communities=[
        {'id': 'a', 'name': 'Yazidis', 'other_names': [{'name': 'Ezidis', 'lang': 'en'}]},
        {'id': 'b', 'name': 'Ezidis'}])),
]
GOOD = [
    (one_record, 'other words', agents('Assyrian Democratic Party', 'Assyrian Democratic Movement')),
    (one_record, 'short names', agents('PDKI', 'PDKS', 'PDK-T', 'PDK')),
    (one_record, 'numbers', agents('List 144', 'List 143')),
    (one_record, 'a known pair', {**agents('A front', 'A Front'), 'different': KNOWN}),
    (one_place, 'other places', sample(areas=[{'id': 'a', 'name': 'Erbil'}, {'id': 'b', 'name': 'Ardabil'}])),
]
