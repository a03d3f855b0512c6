# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The files by which a desktop knows the program, as the rules read them below a source tree."""

import configparser
import json
import re
import xml.etree.ElementTree as ElementTree

ID = 'io.github.coalitions.Coalitions'
METAINFO = f'data/{ID}.metainfo.xml.in'
DESKTOP = f'data/{ID}.desktop.in'
SERVICE = f'data/{ID}.service.in'
SCHEMA = f'data/{ID}.gschema.xml'
MANIFEST = f'flatpak/{ID}.json'
ICON = f'data/icons/hicolor/scalable/apps/{ID}.svg'
SYMBOLIC_ICON = f'data/icons/hicolor/symbolic/apps/{ID}-symbolic.svg'


def metainfo(tree):
    """Returns the root of the metainfo."""
    return ElementTree.parse(tree / METAINFO).getroot()


def desktop_entry(tree):
    """Returns the desktop file as a dictionary."""
    parser = configparser.ConfigParser(interpolation=None, delimiters=['='])
    parser.optionxform = str
    parser.read(tree / DESKTOP, encoding='utf-8')
    return parser['Desktop Entry']


def manifest(tree):
    """Returns the Flatpak manifest."""
    return json.loads((tree / MANIFEST).read_text(encoding='utf-8'))


def build_file(tree, path='meson.build'):
    """Returns the text of a file that describes the build."""
    return (tree / path).read_text(encoding='utf-8')


def version(tree):
    """Returns the version of the program."""
    return re.search(r"^  version: '([^']+)'", build_file(tree), re.MULTILINE)[1]
