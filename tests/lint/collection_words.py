# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whether the collection says things in its own words; see collection_rules."""

import re

import tap
from collection_files import walk_all

# What may stand as it does in a document: names, titles and slogans.
LITERAL = {'other_names', 'slogan', 'name_as_signed', 'sort_name', 'author', 'publisher',
           'container-title', 'url', 'URL'}
WORDS_IN_A_ROW = 8


def words(text):
    """Returns the words of a text."""
    return re.findall(r'\w+', text.lower())


def rows(text):
    """Yields all rows of WORDS_IN_A_ROW words of a text."""
    found = words(text)
    for start in range(len(found) - WORDS_IN_A_ROW + 1):
        yield ' '.join(found[start:start + WORDS_IN_A_ROW])


def is_literal(path, kind):
    """Whether a string may be a copy: a name, a title, or a language or note beside one."""
    parts = set(re.findall(r'[\w-]+', path))
    return bool(parts & LITERAL) or (kind in ('name', 'title') and 'events' not in parts)


def own(collection):
    """No eight words in a row are those of a founding text"""
    if collection.texts is None:
        raise tap.Skip('the founding texts are not beside the checkout')
    copied = {row for text in collection.texts for row in rows(text)}
    names = sorted({' '.join(words(value)) for path, kind, value in walk_all(collection)
                    if kind == 'name' and 'events' not in path and isinstance(value, str)},
                   key=len, reverse=True)
    name = re.compile(r'\b(?:' + '|'.join(map(re.escape, names)) + r')\b')

    for path, kind, value in walk_all(collection):
        if not isinstance(value, str) or is_literal(path, kind):
            continue
        for part in name.split(' '.join(words(value))) if names else [value]:
            for row in rows(part):
                if row in copied:
                    yield f'{path} is copied: “{row}”'


RULES = [own]

TEXT = 'We, the Very Long National Front of the Good, ask for one thing: “peace and bread for all”.'


def says(**content):
    """Returns a collection with this content, and a founding text."""
    return {'files': {'a.json': content}, 'texts': [TEXT]}


BAD = [
    (own, 'a goal', says(coalitions=[{'goals': [{'text': 'It asks: “Good, ask for one thing: peace and bread”'}]}])),
    (own, 'a quote', says(events=[{'sources': [{'quote': 'good ask for one thing peace and bread'}]}])),
    (own, 'an event', says(events=[{'name': 'They ask for one thing: peace and bread for all'}])),
    (own, 'Arabic', {**says(events=[{'name': 'واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية'}]),
                     'texts': ['«واحد، اثنان، ثلاثة، أربعة، خمسة، ستة، سبعة، ثمانية»']}),
]
GOOD = [
    (own, 'seven words', says(events=[{'description': 'ask for one thing: peace and bread'}])),
    (own, 'a slogan', says(coalitions=[{'slogan': 'one thing: peace and bread for all, ask for'}])),
    (own, 'a name', says(coalitions=[{'name': 'Very Long National Front of the Good', 'summary':
                                      'We, the Very Long National Front of the Good, ask for it'}])),
]
