# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Opens collections of one's own. Each function of STEPS takes only `run` and says what holds."""

import json
import pathlib

from acting import check_names, open_from_menu
from data import plain
from files import choose_file
from program import Role, State, act, children, has, key, rows, wait, xdotool
from searching import shown

TITLE = 'My <b>own</b>'
HEAD = {'format': 'coalitions-collection', 'version': 1, 'language': 'en'}
FIRST, OTHER, LATER = 'First of My Own', 'Other of My Own', 'Renamed'
WRONG_DATE, BUNDLED, RECENT = 'soon', 3, 4  # the places of two items of the main menu


def folder(run):
    """Returns where the files are."""
    return pathlib.Path(run.program.home, 'own')


def other_file(run):
    """Returns where another collection is."""
    return pathlib.Path(run.program.home, 'other.coalitions')


def write_file(path, **members):
    """Writes a file of a collection, a member a line as a script would."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps({**HEAD, **members}, indent=2) + '\n', encoding='utf-8')


def write_folder(run, name):
    """Writes two files in each of which something is wrong."""
    write_file(folder(run) / 'a.json', title=TITLE, coalitions=[
        {'id': 'first', 'name': name, 'founding_date': WRONG_DATE}])
    write_file(folder(run) / 'b.json', coalitions=[{'id': 'none'}])


def find_window(run, name):
    """Returns the window with this name, or None."""
    return next((node for node in children(run.program.node) if plain(node.get_name()) == name
                 and has(node, State.SHOWING)), None)


def expect_active(run, name):
    """Waits until the keys go to the window with this name."""
    def is_active():
        window = find_window(run, name)
        return window and has(window, State.ACTIVE)

    wait(f'“{name}” is not in front', is_active)


def expect_opened(run, title, name):
    """Waits until a window with this title is in front, and shows a coalition with this name."""
    expect_active(run, title)
    run.program.wait_for('its coalition', role=Role.HEADING, name=name,
                         within=find_window(run, title))


def button(run, said, within=None):
    """Returns a button, of all windows or of one."""
    return run.program.wait_for(said, role=Role.BUTTON, within=within,
                                name=run.words.text(said).replace('_', ''))


def open_by_command(run):
    """A folder that is named on the command line opens in a window of its own"""
    write_folder(run, FIRST)
    run.program.call(str(folder(run)))
    expect_opened(run, TITLE, FIRST)
    check_names(run)


def count(run, said, number):
    """Returns a text with a number of things."""
    return plain(run.words.catalogue.ngettext(said, said + 's', number).replace("%'u", str(number)))


def read_banner(run):
    """A banner tells how many problems there are, in how many files"""
    said = run.words.catalogue.ngettext("%s in %'u file", "%s in %'u files", 2)
    said = plain(said.replace("%'u", '2') % count(run, "%'u problem", 4))
    run.program.wait_for('the banner', role=Role.LABEL, name=said)


def line_of(path, member):
    """Returns the line on which the value of a member begins."""
    lines = path.read_text(encoding='utf-8').splitlines()
    return next(number for number, line in enumerate(lines, 1) if f'"{member}"' in line)


def list_problems(run):
    """The list of problems tells the file, line and column of each"""
    path = folder(run) / 'a.json'
    act(button(run, '_Show'))
    problems = run.program.wait_for('the list', role=Role.LIST, name=run.words.text('Problems'))
    wait('not all are listed', lambda: len(rows(problems)) == 4)
    place = plain(run.words.text("line %'u, column %'u")).replace("%'u", '{}')
    place = place.format(line_of(path, 'founding_date'), 24)
    wait(lambda: f'no row says {place}: {[row.get_description() for row in rows(problems)]}',
         lambda: any(WRONG_DATE in row.get_name() and place in plain(row.get_description())
                     and path.name in row.get_description() for row in rows(problems)))
    check_names(run)
    key('alt+Right' if run.words.is_right_to_left else 'alt+Left')
    run.program.wait_for('its coalition', role=Role.HEADING, name=FIRST)


def read_again(run, title, name):
    """Waits until a change of a collection is told, and reads that its coalition now has this
    name."""
    window = find_window(run, title)
    changed = run.words.text('The collection has changed on disk')
    run.program.wait_for('the banner', role=Role.LABEL, name=changed, within=window)
    act(button(run, '_Reload', window))
    run.program.wait_for('its coalition', role=Role.HEADING, name=name, within=window)
    run.program.wait_until_gone('the banner', role=Role.LABEL, name=changed, within=window)


def reload(run):
    """What has changed on disk is told, and is read again where one was"""
    write_folder(run, LATER)
    read_again(run, TITLE, LATER)


def open_bundled(run):
    """The main menu leads to the bundled collection, and back to what was opened last"""
    open_from_menu(run, BUNDLED)
    expect_active(run, run.words.text('Coalitions'))
    shown(run)
    open_from_menu(run, RECENT)
    expect_active(run, TITLE)


def open_by_dialog(run):
    """Ctrl+O asks for a file, and opens it in a window of its own"""
    title = run.words.text('Open Collection')
    write_file(other_file(run), title=OTHER, coalitions=[{'id': 'other', 'name': OTHER}])
    key('ctrl+o')
    choose_file(run, lambda: run.program.find(role=Role.DIALOG, name=title), other_file(run))
    expect_opened(run, OTHER, OTHER)


def close_window(run, name):
    """Closes the window with this name, which is in front, and no other."""
    expect_active(run, name)
    key('ctrl+w')
    wait(f'“{name}” is still there', lambda: not find_window(run, name))


def return_to_bundled(run):
    """Brings the window of the bundled collection to the front."""
    xdotool('windowactivate', '--sync', run.program.window)
    expect_active(run, run.words.text('Coalitions'))


def close_windows(run):
    """What is open comes to the front when it is opened again; Ctrl+W closes only its window"""
    for title, path in ((TITLE, folder(run)), (OTHER, other_file(run))):
        run.program.call(str(path))
        close_window(run, title)
    return_to_bundled(run)


STEPS = [open_by_command, read_banner, list_problems, reload, open_bundled, open_by_dialog,
         close_windows]
