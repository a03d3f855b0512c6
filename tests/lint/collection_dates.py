# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the dates of the collection are held to; see collection_rules."""

import re
import subprocess

from collection_files import all_of
from collection_rules import sample

DOUBT = 366  # days that a date which is approximate or in doubt may be off


def dated(collection):
    """Yields (what, ids of coalitions, date) of all that coalitions did themselves."""
    for event in all_of(collection, 'events'):
        if not event.get('context') and 'date' in event:
            yield event['id'], event.get('coalition_ids', []), event['date']
    for document in all_of(collection, 'documents'):
        for item in [document, *document.get('signatures', [])]:
            if 'date' in item:
                what = document['id'] if item is document else f'a signature of {document["id"]}'
                yield what, document.get('coalition_ids', []), item['date']
    for coalition in all_of(collection, 'coalitions'):
        for member in coalition.get('members', []):
            for name in ('start_date', 'end_date'):
                if name in member:
                    yield f'{name} of {member["agent_id"]}', [coalition['id']], member[name]


def lives(collection):
    """Returns the founding and the end of each coalition; open where it is not known."""
    return {coalition['id']: (coalition.get('founding_date', '../2000'),
                              coalition.get('dissolution_date', '2000/..'))
            for coalition in all_of(collection, 'coalitions')}


def bounds(program, dates):
    """Returns the first and the last day that each date may be."""
    dates = sorted(set(dates))
    done = subprocess.run([program, *dates], capture_output=True, text=True, check=True)
    pairs = [map(int, line.split()) for line in done.stdout.splitlines()]
    doubts = [DOUBT if re.search('[?~%]', date) else 0 for date in dates]
    return {date: (first - doubt, last + doubt)
            for date, (first, last), doubt in zip(dates, pairs, doubts)}


def in_life(collection):
    """What a coalition did lies within its life, or is marked as context"""
    found, life = list(dated(collection)), lives(collection)
    reach = bounds(collection.bounds, [date for _, _, date in found] +
                   [date for dates in life.values() for date in dates])
    for what, ids, date in found:
        first, last = reach[date]
        # Where several coalitions have a part in it, it may be the founding of the last of them.
        if ids and not any(last >= reach[life[one][0]][0] and first <= reach[life[one][1]][1]
                           for one in ids if one in life):
            yield f'{what}, {date}: outside the life of {", ".join(ids)}'


RULES = [in_life]


def event(date, founding='2020-05', **members):
    """Returns a collection of one coalition, until 2022, with an event or more."""
    return sample(coalitions=[{'id': 'a', 'founding_date': founding, 'dissolution_date': '2022'}],
                  events=[{'id': 'event-a', 'date': date, 'coalition_ids': ['a'], **members}])


def document(**members):
    """Returns a collection of one coalition and a document."""
    return sample(coalitions=[{'id': 'a', 'founding_date': '2020-05'}],
                  documents=[{'id': 'document-a', 'coalition_ids': ['a'], **members}])


BAD = [
    (in_life, 'the day before', event('2020-04-30')),
    (in_life, 'the year after', event('2023')),
    (in_life, 'a span', event('2018/2019')),
    (in_life, 'much earlier', event('2017', '2020~')),
    (in_life, 'a document', document(date='2019')),
    (in_life, 'a signature', document(signatures=[{'date': '2020-04-30'}])),
    (in_life, 'a member', sample(coalitions=[{'id': 'a', 'founding_date': '2020', 'members': [
        {'agent_id': 'b', 'start_date': '2019-12'}]}])),
]
GOOD = [
    (in_life, 'the first day', event('2020-05-01')),
    (in_life, 'the year', event('2020')),
    (in_life, 'a span', event('2019/2020-05-01')),
    (in_life, 'one of some days', event('[2020-04-30,2020-05-01]')),
    (in_life, 'a little earlier', event('2019', '2020~')),
    (in_life, 'context', event('2019', context=True)),
    (in_life, 'a document', document(date='2020-05')),
    (in_life, 'no founding', sample(coalitions=[{'id': 'a'}], events=[
        {'id': 'event-a', 'date': '1990', 'coalition_ids': ['a']}])),
]
