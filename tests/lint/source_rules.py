# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What every source file is held to, whatever its language.

Each rule takes the tree of source_tree and yields what is wrong: where, and what to do about it.
"""

import re

from source_tree import find, select

MAXIMUM_FILE = 320
MAXIMUM_FUNCTION = 40
HEAD = 8  # lines within which the licence stands
CODE = ('.c', '.h', '.blp', '.py', '.sh')
# Which folders of src may include which: what shows may see what computes, never the reverse.
LAYERS = {
    'src/model/': ('ui', 'check', 'import', 'search', 'timeline'),
    'src/search/': ('ui', 'check', 'import', 'timeline'),
    'src/timeline/': ('ui', 'check', 'import', 'search'),
    'src/check/': ('ui', 'import', 'search', 'timeline'),
    'src/import/': ('ui', 'check', 'timeline'),
}
TABLE = re.compile(r'^static const .*= \{$|^\} [a-z_]+\[\] = \{$')
UNFINISHED = re.compile(r'\b(TODO|FIXME|XXX|HACK)\b')
# A context event is one of the words of this field.
VAGUE = re.compile(r'\b(?!coa_event_is_context\b)[Cc]oa[A-Za-z_-]*(manager|provider|repository|view-?model|helper|util|context)s?\b',
                   re.IGNORECASE)
# `grep -q` ends at the first match; whoever still writes then fails, and with pipefail the pipe.
CUT_SHORT = re.compile(r'\|\s*grep -\w*q')
TOOLKIT = re.compile(r'#include <(gtk|gdk|gsk|adwaita|pango)\b')


def licence(tree):
    """Each file says whose it is and under which licence."""
    for path, lines in select(tree, '', ''):
        if path == 'po/POTFILES.in':
            continue  # nothing but names of files
        head = '\n'.join(lines[:HEAD])
        for tag in ('SPDX-FileCopyrightText:', 'SPDX-License-Identifier:'):
            if tag not in head:
                yield f'{path}:1: there is no {tag} line: put it at the top, as in other files'


def file_size(tree):
    """No file is long; tables of test cases do not count."""
    for path, lines in select(tree, '', *CODE):
        length = len(lines) - (table_lines(lines) if path.startswith('tests/') else 0)
        if length > MAXIMUM_FILE:
            yield (f'{path}:1: has {length} lines, more than {MAXIMUM_FILE}: '
                   'split it along what it does')


def table_lines(lines):
    """Counts the lines of the constant tables of a C file."""
    count, inside = 0, False
    for line in lines:
        if inside and line == '};':
            inside = False
        inside = inside or TABLE.match(line) is not None
        count += inside
    return count


def function_size(tree):
    """No C function is long."""
    for path, lines in select(tree, '', '.c', '.h'):
        start = None
        for number, line in enumerate(lines, 1):
            if line == '{':
                start = number
            elif line == '}' and start is not None:
                if number - start + 1 > MAXIMUM_FUNCTION:
                    yield (f'{path}:{start}: a function of {number - start + 1} lines, more than '
                           f'{MAXIMUM_FUNCTION}: take a part with a name of its own out of it')
                start = None


def python_function_size(tree):
    """No Python function is long."""
    for path, lines in select(tree, '', '.py'):
        start = None
        for number, line in enumerate(lines + ['end'], 1):
            if start is not None and re.match(r'\S', line) and not line.startswith(')'):
                length = len('\n'.join(lines[start - 1:number - 1]).rstrip().splitlines())
                if length > MAXIMUM_FUNCTION:
                    yield (f'{path}:{start}: a function of {length} lines, more than '
                           f'{MAXIMUM_FUNCTION}: take a part with a name of its own out of it')
                start = None
            if line.startswith('def '):
                start = number


def layers(tree):
    """The model includes neither search nor time line nor window, and these not each other."""
    for prefix, above in LAYERS.items():
        pattern = re.compile(rf'#include "({"|".join(above)})/.*')
        yield from find(tree, prefix, ('.c', '.h'), pattern,
                        f'{prefix} stands below it: hand in what it needs from above')


def no_toolkit(tree):
    """Only src/ui includes GTK and libadwaita."""
    for prefix in LAYERS:
        yield from find(tree, prefix, ('.c', '.h'), TOOLKIT,
                        'only src/ui shows anything: move what needs it there')


def whole_pipes(tree):
    """No script stops listening to a command that still writes."""
    scripts = {path: text for path, text in tree.items() if text.startswith('#!/bin/bash')
               or path.endswith('.sh')}
    yield from find(scripts, '', ('',), CUT_SHORT,
                    'the pipe fails now and then: compare what the command says, [[ $(a) == *b* ]]')


def finished(tree):
    """Nothing is left for later."""
    sources = {path: text for path, text in tree.items() if not path.startswith('tests/lint/')}
    yield from find(sources, '', CODE, UNFINISHED, 'do it, or file an issue')


def names(tree):
    """Classes and files are named for what they are."""
    sources = {path: text for path, text in tree.items() if not path.startswith('tests/lint/')}
    yield from find(sources, '', ('.c', '.h', '.blp'), VAGUE, 'name it for what it is')
    for path in sources:
        if VAGUE.search(path):
            yield f'{path}:1: name it for what it is'


RULES = [licence, file_size, function_size, python_function_size, layers, no_toolkit, whole_pipes, finished,
         names]

LICENCE = '/* SPDX-FileCopyrightText: x\n * SPDX-License-Identifier: x */\n'

# For each rule, trees that it must find something in: path, text.
BAD = [
    (licence, 'src/model/coa-a.c', 'int a;\n'),
    (licence, 'build-aux/run', '#!/bin/bash\n# SPDX-FileCopyrightText: x\n'),
    (file_size, 'src/model/coa-a.c', 'int a;\n' * (MAXIMUM_FILE + 1)),
    (file_size, 'src/model/coa-a.c', 'static const int a[] = {\n' + '1,\n' * 400 + '};\n'),
    (file_size, 'tests/model/test-a.c', 'int a;\n' * (MAXIMUM_FILE + 1)),
    (function_size, 'src/model/coa-a.c', 'int\na (void)\n{\n' + '  b ();\n' * 40 + '}\n'),
    (python_function_size, 'tests/a.py', 'def a():\n' + '    b()\n' * 40 + '\n\nA = 1\n'),
    (python_function_size, 'tests/a.py', 'def a():\n' + '    b()\n' * 41),
    (layers, 'src/model/coa-a.c', '#include "ui/coa-window.h"\n'),
    (layers, 'src/timeline/coa-a.h', '#include "search/coa-index.h"\n'),
    (layers, 'src/model/coa-a.c', '#include "check/coa-check.h"\n'),
    (layers, 'src/check/coa-a.c', '#include "ui/coa-window.h"\n'),
    (layers, 'src/search/coa-a.c', '#include "import/draft/coa-draft.h"\n'),
    (layers, 'src/import/draft/coa-a.c', '#include "check/coa-check.h"\n'),
    (no_toolkit, 'src/model/coa-a.h', '#include <gtk/gtk.h>\n'),
    (no_toolkit, 'src/search/coa-a.c', '#include <adwaita.h>\n'),
    (no_toolkit, 'src/check/coa-a.c', '#include <gdk/gdk.h>\n'),
    (no_toolkit, 'src/import/draft/coa-a.c', '#include <gtk/gtk.h>\n'),
    (whole_pipes, 'build-aux/a', '#!/bin/bash\nmeson test --list | grep -q fuzz\n'),
    (finished, 'src/main.c', '/* TODO: more */\n'),
    (names, 'src/model/coa-a.h', 'typedef struct _CoaItemManager CoaItemManager;\n'),
    (names, 'src/model/coa-text-utils.c', 'int a;\n'),
]

# Trees that it must find nothing in.
GOOD = [
    (licence, 'src/model/coa-a.c', LICENCE),
    (file_size, 'tests/model/test-a.c', 'static const int a[] = {\n' + '1,\n' * 400 + '};\n'),
    (function_size, 'src/a.c', ('int\na (void)\n{\n' + '  b ();\n' * 38 + '}\n\n') * 3),
    (layers, 'src/ui/coa-a.c', '#include "model/record/coa-item.h"\n'),
    (layers, 'src/import/coa-a.c', '#include "search/fold/coa-fold.h"\n'),
    (no_toolkit, 'src/ui/coa-a.c', '#include <adwaita.h>\n'),
    (whole_pipes, 'build-aux/a.sh', 'if grep -q fuzz list; then echo | grep fuzz; fi\n'),
    (names, 'src/ui/coa-a.c', 'CoaWindow *window;\ngboolean context = coa_event_is_context (event);\n'),
]
