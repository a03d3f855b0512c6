# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The portals of the session, and a browser that writes down what it is to open, be that an address
or a folder."""

import os
import pathlib
import shlex

from acting import act_on_source, open_from_menu
from files import choose_file, save_as
from opening import (RECENT, close_window, expect_opened, read_again,
                     return_to_bundled, write_file)
from pictures import check_picture, go_back, open_timeline
from program import NotSo, Role, act, children, key, wait
from sandbox import expect
from searching import shown

BROWSER = '''[Desktop Entry]
Type=Application
Name=Browser
Exec={} %u
MimeType=x-scheme-handler/http;x-scheme-handler/https;inode/directory;
'''
LENT = pathlib.Path('/run/flatpak/doc')  # where a sandbox has the files that are lent to it


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
    source = act_on_source(run, shown(run), 'Open Source')
    opened = wait('nothing was opened', run.program.browser.take_opened)
    if opened != [source['URL']]:
        raise NotSo(f"{opened} was opened, not {source['URL']}")
    key('Escape')
    goals = run.program.find(role=Role.LIST, name=run.words.text('Goals'))
    run.program.wait_until_gone('Open Source', role=Role.BUTTON,
                                name=run.words.text('Open Source'), within=goals)


def lends_files():
    """Whether files are lent to a sandbox where a desktop's user has them."""
    return os.environ['XDG_RUNTIME_DIR'] == f'/run/user/{os.getuid()}'


def find_chooser(run):
    """Returns the portal's dialog that asks for a file, or None."""
    portal = next((node for node in children(run.program.desktop)
                   if node.get_name() == 'xdg-desktop-portal-gtk'), None)
    return portal and run.program.find(role=Role.FILE_CHOOSER, within=portal)


def save_picture(run):
    """The time line is saved as a picture through the portal, and its folder opens"""
    path = pathlib.Path.home() / f'{run.locale}.svg'
    coalition = open_timeline(run)
    key('ctrl+shift+s')
    save_as(run, lambda: find_chooser(run), path)
    act(run.program.wait_for_toast(run.words.text('_Show').replace('_', ''), Role.BUTTON))
    check_picture(run, path, 'Timeline')
    opened = wait('nothing was opened', run.program.browser.take_opened)
    if opened != [str(path.parent)]:
        raise NotSo(f'{opened} was opened, not {path.parent}')
    go_back(run, coalition)


def own_file(run):
    """Returns where a collection is that the sandbox does not see."""
    return pathlib.Path.home() / f'{run.locale}.coalitions'


def title(run):
    """Returns what that collection is called."""
    return f'Lent ({run.locale})'


def write_own_file(run, name):
    """Writes that collection, which has one coalition with this name."""
    write_file(own_file(run), title=title(run), coalitions=[{'id': 'own', 'name': name}])


def seen_inside(path):
    """Returns where the sandbox sees files that are named as this one."""
    script = f'find / -path /proc -prune -o -name {shlex.quote(path.name)} -print 2>/dev/null; true'
    return [pathlib.Path(line) for line in expect(script, 0).splitlines()]


def open_file(run):
    """A file that the sandbox does not see opens through the portal, in a window of its own"""
    write_own_file(run, 'Before')
    if seen_inside(own_file(run)):
        raise NotSo(f'the sandbox sees {seen_inside(own_file(run))}')
    key('ctrl+o')
    choose_file(run, lambda: find_chooser(run), own_file(run))
    expect_opened(run, title(run), 'Before')
    places = seen_inside(own_file(run))
    if [path.parent.parent for path in places] != [LENT]:
        raise NotSo(f'the sandbox sees {places}')


def reload(run):
    """What has changed outside is told, and is read again"""
    write_own_file(run, 'After')
    read_again(run, title(run), 'After')


def open_from_outside(run):
    """What is open comes to the front when a file manager opens it, in its window"""
    return_to_bundled(run)
    run.program.call('@@', str(own_file(run)), '@@')
    close_window(run, title(run))
    return_to_bundled(run)


def open_recent(run):
    """It opens from the menu, and can still be read after the restart"""
    open_from_menu(run, RECENT)
    expect_opened(run, title(run), 'After')
    close_window(run, title(run))
    return_to_bundled(run)
