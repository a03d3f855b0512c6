# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Compares coalitions. Each function that takes only `run` and says what holds is a step of
run.py."""

import time

from acting import SETTLING, check_names
from data import plain
from program import Atspi, NotSo, Role, act, key, wait
from reading import open_coalition
from searching import expect_page

# They are concerned with the same communities, and have members in common.
COMPARED = ('march-2017-memorandum', 'chaldean-syriac-assyrian-assembly')


def headings(run):
    """Returns what stands over the columns, which GTK 4.18 calls fillers."""
    return [plain(node.get_name()) for node in run.program.find_all()
            if node.get_role() in (Role.COLUMN_HEADER, Role.FILLER) and node.get_name()]


def headings_of(run, identifier):
    """Returns the headings, if this coalition is among them."""
    names = headings(run)
    return names if run.data.name(run.data.items[identifier]) in names else []


def lines(run):
    """Returns what the rows of the comparison say."""
    return [plain(node.get_name()) for node in run.program.find_all(role=Role.TABLE_ROW)]


def expect_compared(run, names):
    """Waits for the comparison of the coalitions with these names."""
    run.program.wait_for('the comparison', role=Role.TABLE, name=run.words.text('Comparison'))
    wait(f'not compared: {names}', lambda: headings(run) == names)


def expect_line(run, *texts):
    """Waits for a row that says all this."""
    wait(f'no row says {texts}', lambda: any(
        all(text in line for text in texts) for line in lines(run)))


def choose(box):
    """Sets or takes away a check mark.

    GTK 4.18 offers that only around it, and leaks the name of what it offers when it is asked."""
    around = box.get_parent()
    if Atspi.Action.get_action_name(around, 0) != 'choice.toggle':
        raise NotSo(f'{box.get_name()!r} cannot be chosen')
    Atspi.Action.do_action(around, 0)


def compare_with(run):
    """Ctrl+M asks with what to compare the coalition in view, and compares them"""
    coalition = run.data.items[COMPARED[0]]
    open_coalition(run, coalition)
    key('ctrl+m')
    title = run.words.pattern('dialog', 'Compare With')
    dialog = run.program.wait_for('the dialog', role=Role.DIALOG, name=title)
    box = run.program.wait_for('a choice', role=Role.CHECK_BOX, within=dialog)
    name = plain(box.get_name())
    choose(box)
    act(run.program.wait_for('Compare', role=Role.BUTTON, within=dialog,
                             name=run.words.text('C_ompare').replace('_', '')))
    expect_compared(run, [run.data.name(coalition), name])


def read_comparison(run):
    """A row says a fact of each coalition"""
    kinds = [run.words.text(run.data.items[identifier]['classification'])
             for identifier in COMPARED[:1]]
    expect_line(run, run.words.text('Kind'), *kinds)
    check_names(run)


def select_to_compare(run):
    """Coalitions that are selected in the sidebar are compared"""
    act(run.program.wait_for('the button', role=Role.TOGGLE_BUTTON,
                             name=run.words.text('Select Coalitions to Compare')))
    run.program.wait_for('the check marks', role=Role.CHECK_BOX)
    boxes = list(run.program.find_all(role=Role.CHECK_BOX))[:2]
    names = [plain(box.get_name()) for box in boxes]
    for box in boxes:
        choose(box)
    check_names(run)
    label = run.words.catalogue.ngettext("Compare %'u", "Compare %'u", 2).replace("%'u", '2')
    act(run.program.wait_for('Compare', role=Role.BUTTON, name=label))
    expect_compared(run, names)


def leave_selection(run):
    """Escape ends the selection"""
    act(run.program.wait_for('the button', role=Role.TOGGLE_BUTTON,
                             name=run.words.text('Select Coalitions to Compare')))
    run.program.wait_for('the check marks', role=Role.CHECK_BOX)
    key('Escape')
    run.program.wait_until_gone('the check marks', role=Role.CHECK_BOX)


def show_differences(run):
    """Only what differs can be shown"""
    same = run.words.text('Communities It Is Concerned With')
    expect_line(run, same)
    button = run.program.wait_for('the button', role=Role.TOGGLE_BUTTON,
                                  name=run.words.text('Only Differences'))
    act(button)
    wait('what is the same is still there', lambda: not any(same in line for line in lines(run)))
    act(button)
    expect_line(run, same)


def compare_in_narrow(run):
    """In a narrow window one subject is compared at a time"""
    run.program.resize(360, 640)
    run.program.wait_for('the list of subjects', role=Role.COMBO_BOX,
                         name=run.words.text('Facts'))
    check_names(run)
    expect_line(run, run.words.text('Kind'))
    act(run.program.wait_for('the next', role=Role.BUTTON, name=run.words.text('Next Topic')))
    expect_line(run, run.data.agent('assyrian-democratic-movement'))
    run.program.resize(1100, 760)
    wait('there are no columns', lambda: len(headings(run)) == len(COMPARED))


def return_to_page(run):
    """Alt+Left leads back from the comparisons to the page"""
    back = 'alt+Right' if run.words.is_right_to_left else 'alt+Left'
    if headings_of(run, COMPARED[0]):
        raise NotSo('the first comparison is in view already')
    key(back)
    wait('the first comparison does not come', lambda: headings_of(run, COMPARED[0]))
    time.sleep(SETTLING)
    key(back)
    expect_page(run, run.data.items[COMPARED[0]])


STEPS = [compare_with, read_comparison, show_differences, compare_in_narrow, select_to_compare,
         leave_selection, return_to_page]
