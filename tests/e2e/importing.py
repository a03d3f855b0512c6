# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Imports a table. Each function of STEPS takes only `run` and says what holds."""

import json
import pathlib

from acting import open_from_menu
from data import plain
from files import choose_file, save_as
from opening import close_window, expect_opened, return_to_bundled
from program import NotSo, Role, act, rows, wait
from searching import shown

IMPORT = 2  # the place of an item of the main menu
NAME, COALITION, WRONG_DATE = 'signed', 'Pact <b>of</b> Rivers', 'soon'
COLUMNS = {'Coalition': 'Coalition', 'Document': 'Document', 'Signatory': 'Signatory',
           'Role': 'Role', 'Person or Organization': 'Type', 'Date of the Signature': 'Date'}
TABLE = f"""Coalition;Document;Date;Signatory;Type;Role
{COALITION};Pact;2019-03-07;Ada Öz;person;Speaker
{COALITION};Pact;2019-03-07;Ada Oz;person;
{COALITION};Pact;2019-03-07;River Union;organization;
{COALITION};Letter;{WRONG_DATE};River Union;organization;
"""


def table(run):
    """Returns where the table is."""
    return pathlib.Path(run.program.home, f'{NAME}.csv')


def saved(run):
    """Returns where the collection is that is made of it."""
    return pathlib.Path(run.program.home, f'{NAME}.coalitions')


def find_dialog(run, title):
    """Returns the dialog with this title, or None."""
    return run.program.find(role=Role.DIALOG, name=run.words.text(title))


def press(run, said):
    """Presses a button."""
    act(run.program.wait_for(said, role=Role.BUTTON, name=run.words.text(said).replace('_', '')))


def go_on(run, to):
    """Goes on to the next step, and waits until it is to be seen."""
    press(run, '_Next')
    run.program.wait_for(to, name=run.words.text(to))


def choose_table(run):
    """Import asks for a file, and guesses what the columns of a table hold"""
    table(run).write_text(TABLE, encoding='utf-8')
    open_from_menu(run, IMPORT)
    choose_file(run, lambda: find_dialog(run, 'Import File'), table(run))
    run.program.wait_for('the columns', name=run.words.text('Columns'))
    for meaning, column in COLUMNS.items():
        row = run.program.wait_for(meaning, role=Role.COMBO_BOX,
                                   name=run.words.pattern('column', meaning))
        run.program.wait_for(f'the column “{column}”', role=Role.LABEL, name=column, within=row)


def merge(run):
    """Two records whose names meet are shown beside each other, and are made one"""
    go_on(run, 'Duplicates')
    pairs = run.program.wait_for('the pairs', role=Role.LIST, name=run.words.text('Duplicates'))
    pair = wait('there is not one pair', lambda: len(rows(pairs)) == 1 and rows(pairs)[0])
    for name in ('Ada Öz', 'Ada Oz'):
        run.program.wait_for(name, role=Role.LABEL, name=name, within=pair)
    press(run, 'All Are the _Same')


def preview(run):
    """Before anything is written, one sees what there will be, and what is wrong"""
    go_on(run, 'Preview')
    wait('the date that is none is not told', lambda: any(
        WRONG_DATE in plain(node.get_name()) for node in run.program.find_all(role=Role.LABEL)))
    if saved(run).exists():
        raise NotSo('it is saved already')


def save(run):
    """What was imported is saved, and opens in a window of its own"""
    press(run, '_Save…')
    save_as(run, lambda: find_dialog(run, 'Save Collection'), saved(run))
    expect_opened(run, NAME, COALITION)
    read = json.loads(saved(run).read_text(encoding='utf-8'))
    people = [person['name'] for person in read['persons']]
    signatures = sum(len(document['signatures']) for document in read['documents'])
    if people != ['Ada Öz'] or signatures != 3:
        raise NotSo(f'there are {people} and {signatures} signatures')


def leave(run):
    """Its window closes, and the other is as it was"""
    close_window(run, NAME)
    return_to_bundled(run)
    shown(run)


STEPS = [choose_table, merge, preview, save, leave]
