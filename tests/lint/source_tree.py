# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The source tree as the rules see it: a dictionary of relative paths and texts."""

import os
import pathlib

SKIPPED_FOLDERS = {'.git', '_build', '.flatpak-builder', '__pycache__', 'subprojects', 'builddir'}
GENERATED = {'po/collection.h'}
SOURCE_SUFFIXES = {'.c', '.h', '.blp', '.css', '.xml', '.py', '.sh', '.svg', '.in', '.supp',
                   '.build', '.options'}


def is_source(path):
    """Whether a file is written by hand, in a language that has comments."""
    if path.suffix in SOURCE_SUFFIXES:
        return True
    return path.suffix == '' and path.parent.name in {'build-aux', '.ci'}


def read(top):
    """Returns the path and the text of each source file."""
    tree = {}
    for folder, folders, names in os.walk(top):
        folders[:] = sorted(set(folders) - SKIPPED_FOLDERS)
        for name in sorted(names):
            path = pathlib.Path(folder, name)
            relative = path.relative_to(top).as_posix()
            if is_source(path) and relative not in GENERATED:
                tree[relative] = path.read_text(encoding='utf-8')
    return tree


def select(tree, prefix, *suffixes):
    """Yields the path and the lines of each file below a folder that has one of the suffixes."""
    for path, text in tree.items():
        if path.startswith(prefix) and path.endswith(suffixes):
            yield path, text.splitlines()


def find(tree, prefix, suffixes, pattern, advice):
    """Yields a problem for each line that the pattern, a compiled expression, is found in."""
    for path, lines in select(tree, prefix, *suffixes):
        for number, line in enumerate(lines, 1):
            match = pattern.search(line)
            if match:
                yield f'{path}:{number}: {match[0].strip()}: {advice}'
