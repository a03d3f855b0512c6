# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Tells in a table how large the collection is, and how much of it is translated."""

import translation_rules
from collection_files import all_of, walk

COLUMNS = ['members', 'documents', 'signatures', 'goals', 'events', 'notes', 'sources', 'citations']


def parts_of(collection, coalition):
    """Returns a coalition with its documents and events."""
    return {kind: [item for item in all_of(collection, kind)
                   if coalition['id'] in item.get('coalition_ids', [])]
            for kind in ('documents', 'events')} | {'coalitions': [coalition]}


def count(content):
    """Returns how much there is of each column, the sources being those that are cited."""
    found = [(kind, value) for _, kind, value in walk(content)]
    citations = [value['source_id'] for _, value in found
                 if isinstance(value, dict) and 'source_id' in value]
    numbers = {column: sum(kind == column and isinstance(value, dict) for kind, value in found)
               for column in COLUMNS}
    return numbers | {'sources': len(set(citations)), 'citations': len(citations)}


def row(name, numbers):
    """Returns a line of the table."""
    return f'{name:<52}' + ''.join(f'{numbers.get(column, column):>11}' for column in COLUMNS)


def translated(text):
    """Returns the percent done of the program's own texts and of the collection's, rounded down."""
    entries = list(translation_rules.read(text))
    for own in (True, False):
        done = [all(entry.forms) and 'fuzzy' not in entry.flags for entry in entries
                if (entry.places != {translation_rules.COLLECTION}) == own]
        yield 100 * sum(done) // len(done) if done else 100


def table(collection, po):
    """Yields the lines of the table; po is the folder of translations."""
    coalitions = sorted(all_of(collection, 'coalitions'), key=lambda coalition: coalition['id'])
    whole = list(collection.files.values())
    yield row('', {})
    for coalition in coalitions:
        yield row(coalition['id'], count(parts_of(collection, coalition)))
    yield row(f'{len(coalitions)} coalitions', count(whole))
    agents = {kind: len(all_of(collection, kind)) for kind in
              ('organizations', 'persons', 'areas', 'communities', 'topics')}
    yield ', '.join(f'{number} {kind}' for kind, number in agents.items())
    for language in (po / 'LINGUAS').read_text(encoding='utf-8').split():
        program, data = translated((po / f'{language}.po').read_text(encoding='utf-8'))
        yield f'{language:<5} program {program:>3} %   collection {data:>3} %'
