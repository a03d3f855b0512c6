# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What is said of the files of a collection: that their kind, its icon and the ends of their names
are the same wherever they are named.

Each rule takes the source tree and yields what is wrong with it, in words.
"""

import re
import xml.etree.ElementTree as ElementTree

from desktop_files import ID, build_file, desktop_entry, metainfo  # noqa: E402

MIME = f'data/{ID}.mime.xml.in'
NAMESPACE = '{http://www.freedesktop.org/standards/shared-mime-info}'
MANUAL = 'data/manual/command.json'
OPEN_DIALOG = 'src/ui/opening/coa-open-actions.c'
RECENT = 'src/ui/opening/coa-recent.c'


def kind(tree):
    """Returns the element that describes the files of a collection."""
    return ElementTree.parse(tree / MIME).getroot().find(f'{NAMESPACE}mime-type')


def suffix(tree):
    """Returns how their names end."""
    return kind(tree).find(f'{NAMESPACE}glob').get('pattern').removeprefix('*.')


def one_kind(tree):
    """The desktop file, the metainfo and the list of recent files name the kind of files as the
    MIME database does."""
    name = kind(tree).get('type')
    if name not in desktop_entry(tree)['MimeType'].split(';'):
        yield f'the desktop file does not open {name}: add it to MimeType'
    if name not in [node.text for node in metainfo(tree).iter('mediatype')]:
        yield f'the metainfo does not tell of {name}: add a mediatype to provides'
    if f'"{name}"' not in build_file(tree, RECENT):
        yield f'{RECENT} names another kind of files than {name}'


def opens_files(tree):
    """The command of the desktop file takes files, so that they open by a double click."""
    command = desktop_entry(tree)['Exec'].split()
    if not {'%U', '%u', '%F', '%f'} & set(command):
        yield f'Exec is {command}: add %U'


def kind_icon(tree):
    """The icon of the kind of files is there, is installed, and is named after the program."""
    name = kind(tree).find(f'{NAMESPACE}icon').get('name')
    path = f'icons/hicolor/scalable/mimetypes/{name}.svg'
    if not name.startswith(ID):
        yield f'{name} does not begin with {ID}: Flatpak does not export it'
    if not (tree / 'data' / path).exists():
        yield f'there is no data/{path}'
    installed = f"'icons/hicolor/scalable/mimetypes' / application_id + '{name.removeprefix(ID)}.svg'"
    if installed not in build_file(tree, 'data/meson.build'):
        yield f'data/meson.build does not install {path}'


def same_suffix(tree):
    """The dialog that opens files and the manual name the same end of names."""
    end = suffix(tree)
    if f'"{end}"' not in build_file(tree, OPEN_DIALOG):
        yield f'{OPEN_DIALOG} does not list *.{end}'
    if not re.search(rf'\.{end}\b', build_file(tree, MANUAL)):
        yield f'{MANUAL} does not tell of files whose names end in .{end}'


RULES = [one_kind, opens_files, kind_icon, same_suffix]

DESKTOP = f'data/{ID}.desktop.in'
METAINFO = f'data/{ID}.metainfo.xml.in'

BAD = [
    (one_kind, DESKTOP, 'vnd.coalitions+json', 'vnd.coalitions'),
    (one_kind, METAINFO, 'vnd.coalitions+json', 'vnd.coalitions'),
    (one_kind, MIME, 'type="application/vnd.coalitions+json"', 'type="application/x-coalitions"'),
    (one_kind, RECENT, 'vnd.coalitions+json', 'json'),
    (opens_files, DESKTOP, ' %U', ''),
    (kind_icon, MIME, f'{ID}-collection', 'application-json'),
    (kind_icon, MIME, f'{ID}-collection', f'{ID}-file'),
    (kind_icon, 'data/meson.build', "'-collection.svg'", "'-other.svg'"),
    (same_suffix, MIME, '*.coalitions', '*.alliances'),
    (same_suffix, MANUAL, '.coalitions', '.json'),
    (same_suffix, OPEN_DIALOG, '"coalitions"', '"json"'),
]

GOOD = [
    (one_kind, DESKTOP, 'MimeType=', 'MimeType=application/json;'),
    (opens_files, DESKTOP, '%U', '%u'),
]
