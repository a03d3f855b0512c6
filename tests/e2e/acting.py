# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Resizes, copies, restarts. Each function that takes only `run` and says what holds is a
step of run.py."""

import time

import gi

gi.require_version('Gtk', '4.0')
from gi.repository import GLib, Gtk  # noqa: E402

import searching  # noqa: E402
from data import plain  # noqa: E402
from program import (Atspi, NotSo, Role, State, act, has, key, rows, select, wait,  # noqa: E402
                     walk, xdotool)
from reading import find_result, open_coalition, results, sidebar  # noqa: E402
from searching import clear_search, expect_page, search, shown  # noqa: E402

SETTLING = 0.3  # seconds in which the focus moves, also on a busy machine


def listed(run):
    """Returns the names of the coalitions in sight, in the order in which they stand in the list.

    Rows that GTK uses anew keep their place among the children of the list."""
    def height(row):
        return Atspi.Component.get_extents(row, Atspi.CoordType.WINDOW).y

    return [plain(row.get_name()) for row in sorted(rows(sidebar(run)), key=height)
            if has(row, State.SHOWING)]


def page_through(run):
    """Ctrl+Page Down and Ctrl+Page Up go through the coalitions that are listed"""
    name = run.data.name(shown(run))
    order = listed(run)
    ways = ['ctrl+Next', 'ctrl+Prior']
    if order[-1] == name:
        order.reverse()
        ways.reverse()
    there = order[order.index(name):][:3]
    for way, passed in zip(ways, (there[1:], there[-2::-1])):
        for other in passed:
            key(way)
            run.program.wait_for(other, role=Role.HEADING, name=other)


def wait_for_list(run, coalition):
    """Waits until the list has taken the place of the page."""
    run.program.wait_until_gone('the page', role=Role.HEADING, name=run.data.name(coalition))
    sidebar(run)


def wait_for_page(run, coalition):
    """Waits until the page has taken the place of the list."""
    run.program.wait_until_gone('the list', role=Role.LIST, name=run.words.text('Coalitions'))
    run.program.wait_for('the page', role=Role.HEADING, name=run.data.name(coalition))


def go_narrow(run):
    """In a narrow window the page stands alone; F9 and Alt+Left lead to the list"""
    coalition = shown(run)
    run.program.resize(360, 640)
    # Back is where the page came from, in the direction in which the language is read.
    for back in ('F9', 'alt+Right' if run.words.is_right_to_left else 'alt+Left'):
        wait_for_page(run, coalition)
        key(back)
        wait_for_list(run, coalition)
        key('F9')
    wait_for_page(run, coalition)


def open_in_narrow(run):
    """In a narrow window what is found opens its page in place of the list"""
    coalition = shown(run)
    other = next(c for c in run.data.sample if c is not coalition)
    key('ctrl+f')
    run.program.wait_until_gone('the page', role=Role.HEADING, name=run.data.name(coalition))
    select(search(run, other['name'], run.data.name(other)))
    key('Return')
    wait_for_page(run, other)


def type_in_narrow(run):
    """In a narrow window typing on a page searches too, and Escape leads back to it"""
    coalition = shown(run)
    xdotool('type', '--delay', '60', 'kanna')
    find_result(run, run.data.agent('younadam-kanna'))
    key('Escape')
    wait_for_page(run, coalition)


def go_wide(run):
    """In a wide window the list stands beside the page again"""
    run.program.resize(1100, 760)
    results(run)
    key('ctrl+f')
    clear_search(run)


def read_clipboard():
    """Returns the text that is on the clipboard."""
    Gtk.init()
    loop, texts = GLib.MainLoop(), []
    clipboard = Gtk.Label().get_clipboard()

    def done(source, result):
        try:
            texts.append(source.read_text_finish(result))
        except GLib.Error:
            texts.append(None)
        loop.quit()

    clipboard.read_text_async(None, done)
    loop.run()
    return texts[0]


def reach(node):
    """Moves the focus back to a node near the end of the page, as with the keyboard alone."""
    def is_reached():
        reached = has(node, State.FOCUSED)
        if not reached:
            key('shift+Tab')
            time.sleep(SETTLING)
        return reached

    wait('the focus does not come there', is_reached)


def open_related(run):
    """The row of a related coalition opens its page"""
    coalition = max(run.data.sample, key=lambda c: len(run.data.relations(c)))
    open_coalition(run, coalition)
    follow_relation(run, coalition)


def follow_relation(run, coalition):
    """Opens the page of a related coalition from that of a coalition."""
    node = run.program.wait_for('related coalitions', role=Role.LIST,
                                name=run.words.text('Related Coalitions'))
    reach(rows(node)[0])
    key('Return')
    run.program.wait_until_gone('the page', role=Role.HEADING, name=run.data.name(coalition))
    if shown(run)['id'] not in run.data.relations(coalition):
        raise NotSo(f"{shown(run)['id']} is shown")


def go_back(run):
    """Alt+Left and a button of the mouse lead back to the page from which one came"""
    coalition = max(run.data.sample, key=lambda c: len(run.data.relations(c)))
    key('alt+Right' if run.words.is_right_to_left else 'alt+Left')
    expect_page(run, coalition)
    follow_relation(run, coalition)
    width, height = run.program.size()
    xdotool('mousemove', '--window', run.program.window, width // 2, height // 2, 'click', 8)
    expect_page(run, coalition)


def follow_link(run):
    """A link that is opened from outside shows its page, or that there is none"""
    coalition = next(c for c in run.data.coalitions if c is not shown(run))
    run.program.call(f"coalitions:{coalition['id']}")
    expect_page(run, coalition)
    run.program.call('coalitions:no-such-id')
    run.program.wait_for_toast(run.words.text('“%s” is not in this collection') % 'no-such-id')


def act_on_source(run, coalition, said):
    """Opens the sources of the first goal on the page of a coalition, presses what the first of
    them offers, and returns that source."""
    goals = run.program.wait_for('the goals', role=Role.LIST, name=run.words.text('Goals'))
    act(run.program.find(role=Role.TOGGLE_BUTTON, name=run.words.text('Sources'), within=goals))
    act(run.program.wait_for(said, role=Role.BUTTON, name=run.words.text(said), within=goals))
    return run.data.items[coalition['goals'][0]['sources'][0]['source_id']]


def copy_citation(run):
    """The sources of a goal open, and one is copied"""
    coalition = max(run.data.sample, key=lambda c: len(c.get('goals', [])))
    open_coalition(run, coalition)
    source = act_on_source(run, coalition, 'Copy Citation')
    run.program.wait_for_toast(run.words.text('Citation copied'))
    wait(f"“{source['title']}” is not on the clipboard",
         lambda: plain(source['title']) in plain(read_clipboard() or ''))


def check_dialog(run, title):
    """Waits for a dialog and closes it."""
    run.program.wait_for(title, role=Role.DIALOG, name=title)
    key('Escape')
    run.program.wait_until_gone(title, role=Role.DIALOG, name=title)


def open_from_menu(run, place):
    """Chooses an item of the main menu, by its place: GTK 4.18 gives none of them a name."""
    key('F10')
    run.program.wait_for('the main menu', role=Role.MENU_ITEM)
    act(list(run.program.find_all(role=Role.MENU_ITEM))[place])


def open_shortcuts(run):
    """The main menu and Ctrl+? open the keyboard shortcuts"""
    title = run.words.text('Keyboard Shortcuts')
    open_from_menu(run, -2)
    check_dialog(run, title)
    key('ctrl+question')
    check_dialog(run, title)


def open_about(run):
    """The main menu opens what is to know about the program"""
    open_from_menu(run, -1)
    run.program.wait_for('the version', role=Role.DIALOG)
    run.program.wait_for('who made it', name=run.words.text('The Coalitions authors'))
    key('Escape')
    run.program.wait_until_gone('the dialog', role=Role.DIALOG)


def check_names(run):
    """All that can have the focus has a name"""
    nameless = [node for node in walk(run.program.node)
                if has(node, State.FOCUSABLE) and has(node, State.SHOWING)
                and not node.get_name() and node.get_role() != Role.SCROLL_PANE]
    if nameless:
        raise NotSo(', '.join(node.get_role_name() for node in nameless))


def end(run, keys):
    """Ends the program with these keys; it must never have complained."""
    key(keys)
    status = run.program.wait_for_end()
    if status or run.program.said():
        raise NotSo(f'the program ended with {status} and said: {run.program.said()}')


def restart(run):
    """Started again, the program shows the coalition seen last, in the size it had"""
    name = run.data.name(shown(run))
    size = run.program.size()
    end(run, 'ctrl+q')
    run.program.start()
    run.program.wait_for(f'the page of {name}', role=Role.HEADING, name=name)
    wait(f'the window is {run.program.size()}, it was {size}',
         lambda: run.program.size() == size)


def close(run):
    """Ctrl+W closes the window and ends the program, which never complained"""
    end(run, 'ctrl+w')


STEPS = [check_names, *searching.STEPS, page_through, go_narrow, type_in_narrow, open_in_narrow,
         check_names, go_wide, open_related, go_back, follow_link, copy_citation, open_shortcuts,
         open_about, restart, close]
