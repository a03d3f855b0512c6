# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads what the program shows of each coalition. Each function is a step of run.py."""

import re

from data import plain
from program import NotSo, Role, State, act, has, key, rows, select, wait, write

ROOM = 6  # rows for which the sidebar has room at least
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


def expect_listed(run, coalitions):
    """Waits until the sidebar lists these, or as many of them as it has room for."""
    expected = [run.data.name(coalition) for coalition in coalitions]

    def are_listed():
        listed = names(sidebar(run))
        return (len(listed) >= min(len(expected), ROOM) and set(listed) <= set(expected)
                and len(set(listed)) == len(listed))

    wait(lambda: f'the sidebar: expected {expected}, there is {names(sidebar(run))}', are_listed)


def list_coalitions(run):
    """The coalitions are in the sidebar by their names"""
    expect_listed(run, run.data.coalitions)


def entry(run):
    """Returns the search entry."""
    title = run.words.text('Search')
    return run.program.wait_for('the search entry', role=Role.ENTRY, name=title)


def results(run):
    """Returns the list of what is found."""
    return run.program.wait_for('the results', role=Role.LIST,
                                name=run.words.text('Search Results'))


def find_result(run, name):
    """Returns the row with this name among what is found."""
    return wait(lambda: f'{name} is not found, but {names(results(run))}',
                lambda: next((row for row in rows(results(run))
                              if plain(row.get_name()) == name and has(row, State.SHOWING)), None))


def open_coalition(run, coalition):
    """Found and opened, it shows its page, and its row is in sight when the search is closed"""
    name = run.data.name(coalition)
    key('ctrl+f')
    write(entry(run), coalition['name'])
    select(find_result(run, name))
    key('Return')
    run.program.wait_for(f'the page of {name}', role=Role.HEADING, name=name)
    act(run.program.find(role=Role.TOGGLE_BUTTON, name=run.words.text('Search')))
    expect_listed(run, run.data.coalitions)
    wait('its row is not selected', lambda: has(find_row(run, name), State.SELECTED))


def find_row(run, name):
    """Returns the row of the sidebar with this name."""
    return wait(f'there is no row {name}',
                lambda: next((row for row in rows(sidebar(run))
                              if plain(row.get_name()) == name and has(row, State.SHOWING)), None))


def read_goals(run, coalition):
    """All its goals are read, with their numbers"""
    goals = [run.data.goal(goal) for goal in coalition.get('goals', [])]
    if goals:
        title = run.words.text('Goals')
        node = run.program.wait_for('the list of goals', role=Role.LIST, name=title)
        expect_names('goals', node, goals)
    else:
        run.program.wait_for('that there is none', name=run.words.text('No goal is recorded.'))


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
    events = run.data.events(coalition)
    if not events:
        run.program.wait_for('that there is none', name=run.words.text('No event is recorded.'))
        return
    node = run.program.wait_for('the timeline', role=Role.LIST, name=run.words.text('Timeline'))
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
             if note.get('kind') == 'discrepancy']
    if notes:
        node = run.program.wait_for('where sources differ', role=Role.LIST,
                                    name=run.words.text('Where Sources Differ'))
        expect_names('differences', node, notes)


def read_relations(run, coalition):
    """The coalitions that it is related to are read"""
    expected = [run.data.agent(identifier) for identifier in run.data.relations(coalition)]
    if expected:
        node = run.program.wait_for('related coalitions', role=Role.LIST,
                                    name=run.words.text('Related Coalitions'))
        wait(lambda: f'expected {expected}, there is {names(node)}',
             lambda: is_read(names(node), expected))


PAGE = [open_coalition, read_goals, read_signatories, read_timeline, read_differences,
        read_relations]
