#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether po/POTFILES.in names the files with texts to translate, and no others."""

import os
import pathlib
import re
import sys

import tap

SOURCE = pathlib.Path(os.environ['SOURCE_DIR'])
LISTED = [line for line in (SOURCE / 'po/POTFILES.in').read_text(encoding='utf-8').splitlines()
          if line and not line.startswith('#')]
TRANSLATED = {
    'src/**/*.[ch]': r'\b(?:_|N_|C_|NC_|n?gettext|g_dp?n?gettext2?)\s*\(\s*"',
    'src/**/*.blp': r'\bC?_\s*\(\s*"',
    'data/*.desktop.in': r'^(?:Name|Comment|Keywords)=',
    'data/*.metainfo.xml.in': r'<component',
    'data/*.gschema.xml': r'gettext-domain=',
    'data/*.mime.xml.in': r'<comment>',
    'po/*.h': r'^_\("',
}


def find_texts():
    """Yields the files in which a text to translate stands outside comments."""
    for pattern, call in TRANSLATED.items():
        for path in sorted(SOURCE.glob(pattern)):
            text = path.read_text(encoding='utf-8')
            code = re.sub(r'/\*.*?\*/|^\s*//[^\n]*', '', text, flags=re.S | re.M)
            if re.search(call, code, re.M):
                yield str(path.relative_to(SOURCE))


def find_missing():
    """Each file with texts to translate is in po/POTFILES.in"""
    for name in find_texts():
        if name not in LISTED:
            yield f'Add {name} to po/POTFILES.in, then run build-aux/extract-strings'


def find_needless():
    """po/POTFILES.in names only files with texts to translate, each once"""
    for name in {*LISTED} - {*find_texts()}:
        what = 'has no text to translate' if (SOURCE / name).exists() else 'does not exist'
        yield f'Take {name} out of po/POTFILES.in: it {what}'
    for name in {name for name in LISTED if LISTED.count(name) > 1}:
        yield f'po/POTFILES.in names {name} more than once'


if __name__ == '__main__':
    sys.exit(tap.report([find_missing, find_needless]))
