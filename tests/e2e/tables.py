# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads tables as grids, and goes through them with the keyboard. Each function that takes only
`run` and says what holds is a step of run.py."""

from data import plain
from program import NotSo, Role, State, children, has, key, wait
from searching import expect_page, shown

READ = 3  # so many rows are compared with the bundled files
# To look through many cells takes long, and only those exist that are to be seen.
SMALL, USUAL = (700, 440), (1100, 760)


def open_table(run, keys, name):
    """Opens a table with these keys and returns it, once a cell has the focus."""
    key(keys)
    table = run.program.wait_for(f'the table “{name}”', role=Role.TABLE, name=run.words.text(name))
    wait('no cell has the focus', lambda: focused_name(table))
    return table


def find_table(run):
    """Returns the table that is to be seen."""
    return run.program.wait_for('the table', role=Role.TABLE)


def table_rows(table):
    """Returns the rows of a table, the one of headings first."""
    return [row for row in children(table) if row.get_role() == Role.TABLE_ROW]


def focused_name(table):
    """Returns what is read of the cell or heading that has the focus, or nothing."""
    return next((plain(cell.get_name()) for row in table_rows(table) for cell in children(row)
                 if has(cell, State.FOCUSED)), '')


def wait_for_cell(table, *parts):
    """Waits until a cell has the focus whose name has these parts."""
    wait(lambda: f'“{focused_name(table)}” has the focus, not {parts}',
         lambda: all(part in (focused_name(table) or ' ') for part in parts))


def cell_names(row):
    """Returns what is read of the cells of a row."""
    return [plain(cell.get_name()) for cell in children(row)]


def count_goals(coalition, topic):
    """Returns how many goals a coalition has about a topic."""
    return sum(topic['id'] in goal.get('topics', []) for goal in coalition.get('goals', []))


def check_cell(run, said, coalition, topic):
    """Checks what is read of a cell. Some languages have words for one and two."""
    count = count_goals(coalition, topic)
    expected = [run.data.name(coalition), run.words.text(topic['label'])]
    if count > 2:
        expected.append(str(count))
    elif count == 0:
        expected.append(run.words.text('no goals'))
    if not all(part in said for part in expected):
        raise NotSo(f'“{said}” has not {expected}')


def read_goals_by_topic(run):
    """All coalitions by all topics are read as a grid, each cell with its row, column and goals"""
    run.program.resize(*SMALL)
    table = open_table(run, 'ctrl+shift+t', 'Goals by Topic')
    topics = {run.words.text(topic['label']): topic for topic in run.data.topics}
    coalitions = {run.data.name(coalition): coalition for coalition in run.data.coalitions}
    headings, *rows = wait('the table has no rows', lambda: table_rows(table))
    columns = [topics[name] for name in cell_names(headings)]
    if columns != run.data.topics[:len(columns)]:
        raise NotSo(f'the columns are {cell_names(headings)}')
    for row in rows[:READ]:
        name, *cells = cell_names(row)
        if len(cells) != len(columns):
            raise NotSo(f'{name} has {len(cells)} cells, not {len(columns)}')
        for said, topic in zip(cells, columns):
            check_cell(run, said, coalitions[name], topic)


def go_through_goals(run):
    """Arrow keys go from cell to cell in the direction of reading, and Enter opens a heading"""
    onwards, back = ('Left', 'Right') if run.words.is_right_to_left else ('Right', 'Left')
    table = find_table(run)
    first, second = (plain(next(children(row)).get_name()) for row in table_rows(table)[1:3])
    topics = [run.words.text(topic['label']) for topic in run.data.topics]
    key('ctrl+Home')
    wait_for_cell(table, first)
    key(onwards)
    wait_for_cell(table, first, topics[0])
    key(onwards)
    key('Down')
    wait_for_cell(table, second, topics[1])
    key('Home')
    key('Return')
    expect_page(run, find_coalition(run, second))
    key(f'alt+{back}')
    wait_for_cell(find_table(run), second)


def find_coalition(run, name):
    """Returns the coalition that is called so."""
    return next(c for c in run.data.coalitions if run.data.name(c) == name)


def open_goals(run):
    """Enter on a cell opens its goals, and a goal leads to where it stands"""
    table = find_table(run)
    coalition = find_coalition(run, plain(next(children(table_rows(table)[1])).get_name()))
    topic = next(topic for topic in run.data.topics if count_goals(coalition, topic))
    goal = next(goal for goal in coalition['goals'] if topic['id'] in goal.get('topics', []))
    key('ctrl+Home')
    for _ in range(run.data.topics.index(topic) + 1):
        key('Left' if run.words.is_right_to_left else 'Right')
    wait_for_cell(table, run.data.name(coalition), run.words.text(topic['label']))
    key('Return')
    wait('the goal is not to be seen', lambda: any(
        plain(node.get_name()).startswith(run.data.goal(goal))
        for node in run.program.find_all(role=Role.LIST_ITEM, within=table)))
    key('Return')
    expect_page(run, coalition)


def read_signed_together(run):
    """Who signed with whom is read as a grid, each cell with both names"""
    table = open_table(run, 'ctrl+shift+p', 'Who Signed with Whom')
    headings, *rows = wait('the table has no rows', lambda: table_rows(table))
    names = {run.data.name(item) for item in run.data.items.values() if 'name' in item}
    columns = cell_names(headings)
    if not columns or not set(columns) <= names:
        raise NotSo(f'the columns are {columns}')
    for row in rows[:READ]:
        name, *cells = cell_names(row)
        if name not in names or not all(name in said and column in said
                                        for said, column in zip(cells, columns)):
            raise NotSo(f'in the row of {name} is read: {cells}')


def leave_tables(run):
    """Going back leads to the page from which the table was opened"""
    key('alt+Right' if run.words.is_right_to_left else 'alt+Left')
    wait('no page is shown', lambda: shown(run))
    run.program.resize(*USUAL)


STEPS = [read_goals_by_topic, go_through_goals, open_goals, read_signed_together, leave_tables]
