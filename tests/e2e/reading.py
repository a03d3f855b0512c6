# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads what the program shows of each coalition. Each function is a step of run.py."""

import re

from data import plain
from program import NotSo, Role, State, has, rows, select, wait

ROWS_AT_MOST = 20  # signatures below a document; the others are a click away
DAY = re.compile(r'\d{4}-\d{2}-\d{2}')


def names(node):
    """Returns what is read aloud of each row of a list."""
    return [plain(row.get_name()) for row in rows(node)]


def sidebar(run):
    """Returns the list of coalitions."""
    return run.program.wait_for('the list of coalitions', role=Role.LIST,
                                name=run.words.text('Coalitions'))


def expect_names(what, node, expected):
    """Waits until a list has these rows."""
    wait(lambda: f'{what}: expected {expected}, there is {names(node)}',
         lambda: sorted(names(node)) == sorted(expected))


def list_coalitions(run):
    """Each coalition is in the sidebar by its name"""
    expect_names('the sidebar', sidebar(run), [run.data.name(c) for c in run.data.coalitions])


def open_coalition(run, coalition):
    """Selecting it in the sidebar shows its page"""
    name = run.data.name(coalition)
    row = next(row for row in rows(sidebar(run)) if plain(row.get_name()) == name)
    select(row)
    run.program.wait_for(f'the page of {name}', role=Role.HEADING, name=name)
    wait('its row is not selected', lambda: has(row, State.SELECTED))


def read_goals(run, coalition):
    """All its goals are read, with their numbers"""
    node = run.program.wait_for('the list of goals', role=Role.LIST, name=run.words.text('Goals'))
    expect_names('goals', node, [run.data.goal(goal) for goal in coalition['goals']])


def find_document(run, document):
    """Returns the row of a document on the page."""
    title = run.words.text(document['title'])
    for node in run.program.find_all(role=Role.LIST, name=run.words.text('Signatories')):
        for row in rows(node):
            if plain(row.get_name()) == title:
                return row
    return None


def find_signatories(run, document):
    """Returns the list within the row of a document."""
    row = find_document(run, document)
    return row and run.program.find(role=Role.LIST, name=run.words.text('Signatories'), within=row)


def read_signatories(run, coalition):
    """Those who signed each of its documents are read"""
    for document in run.data.documents(coalition):
        node = wait(f"{document['title']} is not on the page",
                    lambda document=document: find_signatories(run, document))
        expected = [run.data.agent(signature['agent_id'])
                    for signature in document['signatures']][:ROWS_AT_MOST]
        wait(lambda node=node, expected=expected: f'expected {expected}, there is {names(node)}',
             lambda node=node, expected=expected: is_read(names(node), expected))


def is_read(said, expected):
    """Whether there is a row for each name, which says it."""
    return len(said) == len(expected) and all(any(name in row for row in said)
                                              for name in expected)


def read_timeline(run, coalition):
    """All its events are read, with their dates in words"""
    node = run.program.wait_for('the timeline', role=Role.LIST, name=run.words.text('Timeline'))
    events = run.data.events(coalition)
    wait(lambda: f'expected {len(events)} events, there are {names(node)}',
         lambda: len(rows(node)) == len(events))
    said = names(node)
    for event in events:
        name = run.words.text(event['name'])
        if not any(name in row and all(part in row for part in date_parts(run, event))
                   for row in said):
            raise NotSo(f"{event['date']}, {name}: not in {said}")


def date_parts(run, event):
    """Returns what is to be read of the date of an event, where that is a plain day."""
    return run.words.date_parts(event['date']) if DAY.fullmatch(event['date']) else []


def read_differences(run, coalition):
    """Where sources differ, that is read"""
    notes = [run.words.text(note['text']) for note in coalition.get('notes', [])
             if note['kind'] == 'discrepancy']
    if notes:
        node = run.program.wait_for('where sources differ', role=Role.LIST,
                                    name=run.words.text('Where Sources Differ'))
        expect_names('differences', node, notes)


PAGE = [open_coalition, read_goals, read_signatories, read_timeline, read_differences]
