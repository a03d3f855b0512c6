#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs formatters, validators and compilers over the source, and over bad samples of it."""

import os
import pathlib
import subprocess
import sys
import tempfile

import source_tree
import tap

ID = 'io.github.coalitions.Coalitions'


def written_in(*suffixes, interpreter=None):
    """Returns what tells a file of a language by its suffix or its first line."""
    def matches(path, text):
        return path.endswith(suffixes) or (interpreter and text.startswith(f'#!{interpreter}\n'))

    return matches


# What runs what: label, command, the files it is for, a name and a text that it must refuse.
TOOLS = [
    ('clang-format changes nothing', ['clang-format', '--dry-run', '-Werror'],
     written_in('.c', '.h'), 'a.c', 'int   a;\n'),
    ('blueprint-compiler format changes nothing', ['blueprint-compiler', 'format'],
     written_in('.blp'), 'a.blp', 'using Gtk 4.0;\nusing Adw 1;\ntemplate $A:Gtk.Box{}\n'),
    ('shellcheck finds nothing', ['shellcheck', '--external-sources'],
     written_in('.sh', interpreter='/bin/bash'), 'a.sh', '#!/bin/bash\nrm $1\n'),
    ('Python compiles', ['python3', '-c', 'import sys\nfor path in sys.argv[1:]:\n'
                         '    compile(open(path, encoding="utf-8").read(), path, "exec")'],
     written_in('.py', interpreter='/usr/bin/python3'), 'a.py', 'def a(:\n'),
    ('XML is well formed', ['xmllint', '--noout', '--nonet'],
     written_in('.xml', '.xml.in', '.svg'), 'a.xml', '<a><b></a>\n'),
    ('The settings schema compiles', ['glib-compile-schemas', '--strict', '--dry-run'],
     'data', f'{ID}.gschema.xml', '<schemalist><schema id="a"><key name="b"/></schema></schemalist>\n'),
]
# Metainfo in which nothing is wrong but the full stop of its summary.
HINTED = """<component type="desktop-application">
<id>org.example.a</id><name>A</name><summary>See what it is.</summary>
<metadata_license>CC0-1.0</metadata_license>
<developer id="org.example"><name>A</name></developer>
<description><p>It shows what it is, and says so in as many words as are asked for, which takes some
time, and yet it is read.</p></description>
<launchable type="desktop-id">org.example.a.desktop</launchable>
<content_rating type="oars-1.1"/>
<url type="homepage">https://example.org</url>
</component>
"""
# The same for files that are built: a command, a file below the build folder, a bad text for it.
BUILT = [
    ('The desktop file is valid', ['desktop-file-validate'],
     f'data/{ID}.desktop', '[Desktop Entry]\nType=Application\nName=A\nColour=red\n'),
    ('The metainfo is valid, without a warning or a hint',
     ['appstreamcli', 'validate', '--no-net', '--strict'], f'data/{ID}.metainfo.xml', HINTED),
]
SOURCE_DIR = pathlib.Path(os.environ['SOURCE_DIR'])
BUILD_DIR = pathlib.Path(os.environ['BUILD_DIR'])


def run(command, paths):
    """Returns what the command says when it fails, else nothing."""
    done = subprocess.run([*command, *map(str, paths)], capture_output=True, text=True, check=False,
                          cwd=SOURCE_DIR)
    if done.returncode == 0:
        return ''
    return f'{" ".join(command[:2])} fails: run build-aux/format, or mend:\n{done.stdout}{done.stderr}'


def matching(tree, wanted):
    """Returns the paths that a tool is for."""
    if isinstance(wanted, str):
        return [SOURCE_DIR / wanted]
    return [SOURCE_DIR / path for path, text in tree.items() if wanted(path, text)]


def passes(label, command, paths):
    """Returns a check that the command finds nothing wrong with the files, and that they exist."""
    def check():
        missing = [path for path in paths if not path.exists()]
        yield from (f'{path} is missing' for path in missing)
        if not paths:
            yield 'there is no file to look at: the check looks in the wrong place'
        if paths and not missing:
            problem = run(command, paths)
            if problem:
                yield problem

    check.__doc__ = label
    return check


def refuses(command, name, text, folder=False):
    """Returns a check that the command refuses a bad sample."""
    def check():
        with tempfile.TemporaryDirectory() as place:
            path = pathlib.Path(place, name)
            path.write_text(text, encoding='utf-8')
            if name.endswith('.c'):
                (path.parent / '.clang-format').write_bytes((SOURCE_DIR / '.clang-format').read_bytes())
            if not run(command, [place if folder else path]):
                yield f'{command[0]} finds nothing wrong with {text}'

    check.__doc__ = f'{command[0]} refuses a bad {name}'
    return check


def required():
    """What a release must have is there."""
    for path in (f'data/{ID}.desktop.in', f'data/{ID}.metainfo.xml.in', f'data/{ID}.gschema.xml',
                 f'data/{ID}.service.in', f'flatpak/{ID}.json', 'data/collection.schema.json',
                 'data/collection/collection.json', 'po/POTFILES.in', 'README.md', 'COPYING'):
        if not (SOURCE_DIR / path).exists():
            yield f'{path} is missing'


def main():
    """Runs all checks."""
    tree = source_tree.read(SOURCE_DIR)
    checks = [required]
    for label, command, wanted, name, text in TOOLS:
        checks.append(passes(label, command, matching(tree, wanted)))
        checks.append(refuses(command, name, text, folder=isinstance(wanted, str)))
    for label, command, path, text in BUILT:
        checks.append(passes(label, command, [BUILD_DIR / path]))
        checks.append(refuses(command, pathlib.Path(path).name, text))
    return tap.report(checks)


if __name__ == '__main__':
    sys.exit(main())
