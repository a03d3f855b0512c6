# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Searches. Each function that takes only `run` and says what holds is a step of run.py."""

from data import plain
from program import Role, State, has, key, select, wait, write, xdotool
from reading import entry, expect_listed, find_result


def shown(run):
    """Returns the coalition whose page is shown."""
    coalitions = {run.data.name(coalition): coalition for coalition in run.data.coalitions}
    return next(coalitions[plain(node.get_name())]
                for node in run.program.find_all(role=Role.HEADING)
                if plain(node.get_name()) in coalitions)


def expect_page(run, coalition):
    """Waits for the page of a coalition."""
    name = run.data.name(coalition)
    run.program.wait_for(f'the page of {name}', role=Role.HEADING, name=name)


def search(run, text, name):
    """Searches, and returns the row with this name among what is found."""
    write(entry(run), text)
    return find_result(run, name)


def search_by_name(run):
    """Ctrl+F searches by names in each language"""
    key('ctrl+f')
    for coalition in run.data.sample[:3]:
        for name in (coalition['name'].upper(), *run.data.all_names(coalition)):
            search(run, name, run.data.name(coalition))


def search_in_vain(run):
    """What is not found is said"""
    searched = 'no <such> & name'
    write(entry(run), searched)
    run.program.wait_for('that nothing is found', name=run.words.text('No Results Found'))
    said = run.words.text('Nothing in the collection contains “%s”.') % searched
    run.program.wait_for('what was searched', name=said)


def clear_search(run):
    """Escape ends the search and lists all again"""
    entry(run)
    key('Escape')
    expect_listed(run, run.data.coalitions)


def type_to_search(run):
    """Typing anywhere searches"""
    xdotool('type', '--delay', '60', 'kanna')
    find_result(run, run.data.agent('younadam-kanna'))
    key('Escape')
    expect_listed(run, run.data.coalitions)


def open_goal(run):
    """A goal that is found opens where it stands on a page; Escape leads back from it"""
    before = shown(run)
    coalition = next(c for c in run.data.sample if len(c.get('goals', [])) > 5)
    goal = coalition['goals'][-1]
    key('ctrl+f')
    write(entry(run), f'"{run.words.text(goal["text"])}"')
    select(find_result(run, run.words.text(goal['text'])))
    key('Return')
    wait('the goal has not the focus', lambda: any(
        plain(row.get_name()) == run.data.goal(goal) and has(row, State.FOCUSED)
        for row in run.program.find_all(role=Role.LIST_ITEM)))
    key('ctrl+f')
    clear_search(run)
    expect_page(run, before)


STEPS = [search_by_name, search_in_vain, clear_search, type_to_search, open_goal]
