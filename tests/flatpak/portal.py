# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The portals of the session, and a browser that writes down what it is to open, be that an address
or a folder."""

import os
import pathlib
from xml.etree import ElementTree

from acting import expect_page, shown
from program import NotSo, Role, act, children, key, rows, wait, write

SVG = '{http://www.w3.org/2000/svg}'

BROWSER = '''[Desktop Entry]
Type=Application
Name=Browser
Exec={} %u
MimeType=x-scheme-handler/http;x-scheme-handler/https;inode/directory;
'''


class Browser:
    """What opens addresses outside the sandbox."""

    def __init__(self, place):
        self.opened = place / 'opened'
        program = place / 'browser'
        program.write_text(f'#!/bin/sh\necho "$1" >>{self.opened}\n', encoding='utf-8')
        program.chmod(0o755)
        data = pathlib.Path(os.environ['XDG_DATA_HOME'], 'applications')
        settings = pathlib.Path(os.environ['XDG_CONFIG_HOME'])
        data.mkdir(parents=True, exist_ok=True)
        (settings / 'xdg-desktop-portal').mkdir(parents=True, exist_ok=True)
        (data / 'browser.desktop').write_text(BROWSER.format(program), encoding='utf-8')
        (settings / 'mimeapps.list').write_text(
            '[Default Applications]\nx-scheme-handler/http=browser.desktop\n'
            'x-scheme-handler/https=browser.desktop\ninode/directory=browser.desktop\n',
            encoding='utf-8')
        (settings / 'xdg-desktop-portal/portals.conf').write_text(
            '[preferred]\ndefault=gtk\n', encoding='utf-8')

    def take_opened(self):
        """Returns the addresses that were opened since this was asked last."""
        if not self.opened.exists():
            return []
        addresses = self.opened.read_text(encoding='utf-8').splitlines()
        self.opened.unlink()
        return addresses


def open_source(run):
    """Open Source reaches the browser through the portal"""
    coalition = shown(run)
    goals = run.program.wait_for('the goals', role=Role.LIST, name=run.words.text('Goals'))
    goal = rows(goals)[0]
    act(run.program.find(role=Role.TOGGLE_BUTTON, name=run.words.text('Sources'), within=goal))
    act(run.program.wait_for('Open Source', name=run.words.text('Open Source'), role=Role.BUTTON,
                             within=goal))
    source = run.data.items[coalition['goals'][0]['sources'][0]['source_id']]
    opened = wait('nothing was opened', run.program.browser.take_opened)
    if opened != [source['URL']]:
        raise NotSo(f"{opened} was opened, not {source['URL']}")
    key('Escape')
    run.program.wait_until_gone('Open Source', name=run.words.text('Open Source'),
                                role=Role.BUTTON, within=goal)


def lends_files():
    """Whether files are lent to a sandbox where a desktop's user has them."""
    return os.environ['XDG_RUNTIME_DIR'] == f'/run/user/{os.getuid()}'


def find_chooser(run):
    """Returns the portal's dialog that asks for a file, or None."""
    portal = next((node for node in children(run.program.desktop)
                   if node.get_name() == 'xdg-desktop-portal-gtk'), None)
    return portal and run.program.find(role=Role.FILE_CHOOSER, within=portal)


def choose_file(run, path):
    """Answers the portal's dialog with a file."""
    chooser = wait('no dialog asks for a file', lambda: find_chooser(run))
    entry = wait('there is no entry for a name',
                 lambda: run.program.find(role=Role.TEXT, within=chooser))
    write(entry, str(path))
    act(list(run.program.find_all(role=Role.BUTTON, within=chooser))[-1])  # “Save” comes last
    wait('the dialog is still there', lambda: not find_chooser(run))


def check_picture(run, path):
    """Fails if a file is not a picture of the goals by topic, made of shapes alone."""
    tree = ElementTree.parse(path)
    title = tree.findtext(f'{SVG}title')
    if title != run.words.text('Goals by Topic') or 'CC0-1.0' not in tree.findtext(f'{SVG}desc'):
        raise NotSo(f'it is a picture of {title}: {tree.findtext(f"{SVG}desc")}')
    paths, images = (len(list(tree.iter(SVG + name))) for name in ('path', 'image'))
    if paths < 100 or images:
        raise NotSo(f'it has {paths} paths and {images} images')


def show_folder(run, toast):
    """Clicks the button beside the text of a toast."""
    name = run.words.text('_Show').replace('_', '')
    button = None
    while button is None:
        toast = toast.get_parent()
        button = run.program.find(role=Role.BUTTON, name=name, within=toast)
    act(button)


def save_picture(run):
    """The goals by topic are saved as a picture through the portal, and its folder opens"""
    coalition = shown(run)
    path = pathlib.Path.home() / f'{run.locale}.svg'
    key('ctrl+shift+t')
    run.program.wait_until_gone('the page', role=Role.HEADING, name=run.data.name(coalition))
    key('ctrl+shift+s')
    choose_file(run, path)
    show_folder(run, wait('there is no toast',
                          lambda: run.program.find_toast(run.words.text('Picture saved'))))
    check_picture(run, path)
    opened = wait('nothing was opened', run.program.browser.take_opened)
    if opened != [str(path.parent)]:
        raise NotSo(f'{opened} was opened, not {path.parent}')
    key('alt+Right' if run.words.is_right_to_left else 'alt+Left')
    expect_page(run, coalition)
