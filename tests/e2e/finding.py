# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Filters, and goes to the pages of people and topics. Each function that takes only `run` and says
what holds is a step of run.py."""

import re

from data import plain
from program import Atspi, Role, State, act, has, key, rows, select, wait, xdotool
from reading import expect_listed, names

LONG_AGO = (1, 2)  # years, the first and the last, in which there may have been few coalitions
UNKNOWN_BEGINNING = re.compile(r'$|\[?\.\.|/')  # of a date: it may be at any time before


def topic_to_find(run):
    """Returns the topic that most goals are about, among those that have no part."""
    wholes = {topic.get('broader') for topic in run.data.lists['topics']}
    return max((topic for topic in run.data.lists['topics'] if topic['id'] not in wholes),
               key=lambda topic: len(run.data.goals(topic)))


def open_filters(run):
    """Opens the dialog with the filters, and returns it when its first choice has the focus."""
    title = run.words.text('Filter Coalitions')
    act(run.program.wait_for('the button', role=Role.BUTTON, name=title))
    dialog = run.program.wait_for('the dialog', role=Role.DIALOG, name=title)
    first = run.program.wait_for('a choice', role=Role.COMBO_BOX, name=run.words.text('Topic'))
    wait('the first choice has not the focus', lambda: has(first, State.FOCUSED))
    return dialog


def close_filters(run):
    """Closes the dialog."""
    title = run.words.text('Filter Coalitions')
    key('Escape')
    run.program.wait_until_gone('the dialog', role=Role.DIALOG, name=title)


def chip(run, text):
    """Returns the button that takes back what was asked."""
    name = plain(run.words.text('Remove Filter “%s”') % text)
    return run.program.wait_for(f'“{name}”', role=Role.BUTTON, name=name)


def choose_topic(run, topic):
    """Chooses a topic in the dialog, whose first choice has the focus."""
    label = run.words.text(topic['label'])
    first = run.program.find(role=Role.COMBO_BOX, name=run.words.text('Topic'))
    key('space')
    wait('there is nothing to write into',
         lambda: any(has(node, State.FOCUSED) for node in run.program.find_all(role=Role.ENTRY)))
    xdotool('type', '--delay', '60', label)
    wait(f'{label} is not offered', lambda: is_first_offer(run, first, label))
    key('Tab')
    key('Return')
    wait('the first choice has not the focus', lambda: has(first, State.FOCUSED))


def is_first_offer(run, choice, label):
    """Whether a choice offers this before all else."""
    offers = rows(list(run.program.find_all(role=Role.LIST, within=choice))[-1])
    return offers and run.program.find(role=Role.LABEL, name=label, within=offers[0])


def filter_by_topic(run):
    """Coalitions can be filtered by a topic, and all are back when that is removed"""
    topic = topic_to_find(run)
    found = [coalition for coalition, _ in run.data.goals(topic)]
    open_filters(run)
    choose_topic(run, topic)
    close_filters(run)
    expect_listed(run, [coalition for coalition in run.data.coalitions if coalition in found])
    act(chip(run, run.words.text(topic['label'])))
    expect_listed(run, run.data.coalitions)


def filter_by_years(run):
    """Years filter by all that is known of dates; when nothing is left, filters can be cleared"""
    dialog = open_filters(run)
    years = run.words.text('Years')
    act(next(node for node in run.program.find_all(role=Role.CHECK_BOX, within=dialog)
             if plain(node.get_name()).startswith(years)), 'toggle')
    wait('there are no years', lambda: len(spin_buttons(run, dialog)) == len(LONG_AGO))
    for node, year in zip(spin_buttons(run, dialog), LONG_AGO):
        Atspi.Value.set_current_value(node, year)
    close_filters(run)
    found = [coalition for coalition in run.data.coalitions
             if UNKNOWN_BEGINNING.match(coalition.get('founding_date', ''))]
    expect_listed(run, found)
    open_filters(run)
    choose_topic(run, next(topic for topic in run.data.lists['topics'] if run.data.goals(topic)
                           and not any(coalition in found
                                       for coalition, _ in run.data.goals(topic))))
    close_filters(run)
    run.program.wait_for('that none is left', name=run.words.text('No Coalitions Left'))
    act(run.program.wait_for('the button', role=Role.BUTTON,
                             name=run.words.text('Clear Filters')))
    expect_listed(run, run.data.coalitions)


def spin_buttons(run, dialog):
    """Returns where years can be chosen."""
    return list(run.program.find_all(role=Role.SPIN_BUTTON, within=dialog))


def show_list(run, place, name):
    """Shows another list in the sidebar, by the place of its button, and returns it."""
    buttons = list(run.program.find_all(role=Role.RADIO_BUTTON))
    act(buttons[place])
    return run.program.wait_for(name, role=Role.LIST, name=run.words.text(name))


def open_listed(run, node, name):
    """Opens the page of something in a list of the sidebar."""
    select(wait(f'{name} is not in the list',
                lambda: next((row for row in rows(node) if plain(row.get_name()) == name), None)))
    run.program.wait_for(f'the page of {name}', role=Role.HEADING, name=name)


def read_agent(run):
    """The page of a person, chosen in the list of people, tells what they signed"""
    node = show_list(run, 1, 'People and Organizations')
    signed = {run.data.name(person): run.data.signatures(person)
              for person in run.data.lists['persons'] if run.data.signatures(person)}
    name = wait('nobody who signed is listed',
                lambda: next((name for name in names(node) if name in signed), None))
    open_listed(run, node, name)
    expected = [run.words.text(document['title']) for document, _ in signed[name]]
    node = run.program.wait_for('the signatures', role=Role.LIST,
                                name=run.words.text('Signatures'))
    wait(lambda: f'expected {expected}, there is {names(node)}',
         lambda: len(names(node)) == len(expected)
         and all(any(row.startswith(title) for row in names(node)) for title in expected))


def read_topic(run):
    """The page of a topic, chosen in the list of topics, tells all goals about it, and leads to
    their coalitions and back"""
    node = show_list(run, 2, 'Topics')
    topics = {run.words.text(topic['label']): topic for topic in run.data.lists['topics']}
    label = wait('no topic is listed',
                 lambda: max((name for name in names(node) if name in topics),
                             key=lambda name: len(run.data.goals(topics[name])), default=None))
    open_listed(run, node, label)
    goals = run.data.goals(topics[label])
    expected = sorted(run.data.goal(goal) for _, goal in goals)
    wait(lambda: f'expected {expected}, there is {read_goals(run)}',
         lambda: read_goals(run) == expected)

    name = run.data.name(goals[0][0])
    act(run.program.wait_for(name, role=Role.BUTTON, name=name))
    run.program.wait_for(f'the page of {name}', role=Role.HEADING, name=name)
    key('alt+Right' if run.words.is_right_to_left else 'alt+Left')
    run.program.wait_for(f'the page of {label}', role=Role.HEADING, name=label)


def read_goals(run):
    """Returns all goals that are on the page."""
    return sorted(name for node in run.program.find_all(role=Role.LIST,
                                                        name=run.words.text('Goals'))
                  for row, name in zip(rows(node), names(node))
                  if not run.program.find(role=Role.LIST, within=row))


def return_to_coalitions(run):
    """The list of coalitions comes back, and opens what is chosen in it"""
    node = show_list(run, 0, 'Coalitions')
    expect_listed(run, run.data.coalitions)
    # A list that was filtered names its rows in another order than that in which they stand.
    Atspi.Selection.select_child(node, 0)
    chosen = wait('nothing is chosen', lambda: next(
        (row for row in rows(node) if has(row, State.SELECTED)), None))
    name = plain(chosen.get_name())
    run.program.wait_for(f'the page of {name}', role=Role.HEADING, name=name)


STEPS = [filter_by_topic, filter_by_years, read_agent, read_topic, return_to_coalitions]
