# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Goes through all events, as a time line and as a list. Each function that takes only `run` and
says what holds is a step of run.py."""

import re

from data import plain
from program import NotSo, Role, State, act, has, key, rows, wait
from reading import names

YEARS = re.compile(r'\d{4}\D\d{4}')
BACK = {False: 'alt+Left', True: 'alt+Right'}  # by whether it is read from right to left


def find_timeline(run):
    """Returns the time line if it has the focus."""
    return next((node for node in run.program.find_all(name=run.words.text('Timeline'))
                 if node.get_role() not in (Role.LIST, Role.HEADING) and has(node, State.FOCUSED)),
                None)


def wait_for_timeline(run):
    """Waits until the time line has the focus."""
    return wait('the time line has not the focus', lambda: find_timeline(run))


def find_event(run, names_of_events):
    """Returns the event of the collection one of whose names is among these."""
    return next((event for event in run.data.lists['events']
                 if run.words.text(event['name']) in names_of_events), None)


def wait_for_event(run):
    """Returns the event that is open: its name is a heading."""
    return wait('no event is open', lambda: find_event(
        run, {plain(node.get_name()) for node in run.program.find_all(role=Role.HEADING)}))


def wait_until_closed(run, event):
    """Waits until the event is not open any more."""
    run.program.wait_until_gone('the event', role=Role.HEADING,
                                name=run.words.text(event['name']))


def open_timeline(run):
    """Ctrl+T shows all events in time, with a lane for each coalition"""
    key('ctrl+t')
    wait_for_timeline(run)
    coalitions = tuple(run.data.name(coalition) for coalition in run.data.coalitions)
    wait('there are no lanes', lambda: len([
        node for node in run.program.find_all(role=Role.LIST)
        if plain(node.get_name()).startswith(coalitions)]) > 5)
    key('ctrl+t')
    wait_for_timeline(run)


def open_event(run):
    """The arrows go from event to event, Return opens one, Escape goes back to it"""
    for name in ('Down', 'Down', 'Right', 'Left', 'Return'):
        key(name)
    event = wait_for_event(run)
    run.program.wait_for('its sources', role=Role.HEADING, name=run.words.text('Sources'))
    key('Escape')
    wait_until_closed(run, event)
    wait_for_timeline(run)
    key('Return')
    if wait_for_event(run) is not event:
        raise NotSo('another event is open')


def follow_event(run):
    """An event leads to its coalition, from which one comes back to it"""
    event = wait_for_event(run)
    name = run.data.agent(event['coalition_ids'][0])
    act(run.program.wait_for(name, role=Role.BUTTON, name=name))
    run.program.wait_for(f'the page of {name}', role=Role.HEADING, name=name)
    key(BACK[run.words.is_right_to_left])
    wait_for_timeline(run)


def choose(run, view):
    """Chooses between time line and list."""
    act(run.program.wait_for(view, role=Role.PAGE_TAB, name=run.words.text(view)))


def list_events(run):
    """The same events are a list, with years as headings"""
    choose(run, 'List')
    node = run.program.wait_for('the list', role=Role.LIST, name=run.words.text('Events'))
    known = [run.words.text(event['name']) for event in run.data.lists['events']]
    wait(lambda: f'there is {names(node)}', lambda: len(rows(node)) > 5 and all(
        any(name in row for name in known) for row in names(node)))
    first = min(event['date'][:4] for event in run.data.lists['events'])
    run.program.wait_for(first, role=Role.HEADING, name=first)


def open_listed(run):
    """A row of the list opens its event too"""
    key('Down')
    key('Return')
    event = wait_for_event(run)
    key('Escape')
    wait_until_closed(run, event)
    wait('the row has not the focus', lambda: any(
        run.words.text(event['name']) in plain(row.get_name()) and has(row, State.FOCUSED)
        for row in run.program.find_all(role=Role.LIST_ITEM)))


def find_chips(run):
    """Returns the buttons that take years out of the filter, of the sidebar and of the page."""
    return [node for node in run.program.find_all(role=Role.BUTTON)
            if YEARS.search(plain(node.get_name()))]


def filter_events(run):
    """A filter leaves some events, and goes again with its chip"""
    before = list(run.program.find_all(role=Role.BUTTON,
                                       name=run.words.text('Filter Coalitions')))
    act(before[-1])
    act(run.program.wait_for('a switch', role=Role.CHECK_BOX), 'toggle')
    key('Escape')
    run.program.wait_until_gone('the dialog', role=Role.CHECK_BOX)
    act(wait('there is no chip', lambda: find_chips(run))[-1])
    wait('the chip is still there', lambda: not find_chips(run))


def show_timeline(run):
    """The list gives way to the time line again"""
    choose(run, 'Timeline')
    run.program.wait_until_gone('the list', role=Role.LIST, name=run.words.text('Events'))


def go_narrow(run):
    """In a narrow window the list comes first, and an event opens over it"""
    run.program.resize(360, 640)
    events = run.program.wait_for('the list', role=Role.LIST, name=run.words.text('Events'))
    run.program.wait_for('an event', role=Role.LIST_ITEM, within=events)
    wait('the focus does not come into the list',
         lambda: any(has(row, State.FOCUSED) for row in rows(events)) or key('Tab'))
    for name in ('Down', 'Return'):
        key(name)
    event = wait_for_event(run)
    run.program.wait_for('a dialog', role=Role.DIALOG)
    key('Escape')
    wait_until_closed(run, event)
    run.program.resize(1100, 760)
    wait_for_timeline(run)  # until it is drawn, GTK gives no keys to what has the focus


def leave(run):
    """Back leads to the page from which all events were opened"""
    key(BACK[run.words.is_right_to_left])
    run.program.wait_until_gone('the time line', role=Role.PAGE_TAB)


STEPS = [open_timeline, open_event, follow_event, list_events, open_listed, filter_events,
         show_timeline, go_narrow, leave]
