# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What Blueprint files are held to. Rules as in source_rules."""

import re

import deprecated
from source_tree import find, select

OBJECT = re.compile(r'(?<![\w.$<-])(\$?(?:[A-Z]\w*\.)?[A-Z]\w*)(?: \w+)? \{$')
TEMPLATE = re.compile(r'^template \$\w+: ([\w.$]+) \{$')
PROPERTY = re.compile(r'^\s*([a-z][a-z-]*): (.*)$')
MARKUP = re.compile(r'\b(use-markup: true|tooltip-markup: .*)')
ROW = re.compile(r'^Adw\.(\w*Row|Banner|Toast)$')
# Always markup, with nothing to turn it off by.
ALWAYS_MARKUP = {
    'Adw.PreferencesGroup': ('title', 'description'),
    'Adw.PreferencesPage': ('description',),
    'Adw.StatusPage': ('description',),
}


def full_name(name):
    """Returns the name of a type with its namespace."""
    return name if '.' in name or name.startswith('$') else f'Gtk.{name}'


def objects(lines):
    """Yields (type, line number, properties) of each object; properties are {name: (line, value)}."""
    stack = []
    for number, line in enumerate(lines, 1):
        start = TEMPLATE.match(line) or OBJECT.search(line)
        entry = PROPERTY.match(line)
        if entry and stack and stack[-1]:
            stack[-1][2][entry[1]] = (number, entry[2])
        if line.endswith('{'):
            stack.append((full_name(start[1]), number, {}) if start else None)
        elif re.match(r'\s*\}', line) and stack:
            ended = stack.pop()
            if ended:
                yield ended


def no_markup(tree):
    """Nothing in a Blueprint is read as Pango markup."""
    yield from find(tree, '', ('.blp',), MARKUP,
                    'a text with < or & would break it: use attributes or style classes')


def data_is_no_markup(tree):
    """Rows, banners and toasts that show data have use-markup: false."""
    for path, lines in select(tree, '', '.blp'):
        for kind, number, properties in objects(lines):
            bound = [name for name in ('title', 'subtitle')
                     if properties.get(name, (0, ''))[1].startswith('bind ')]
            if ROW.match(kind) and bound and 'use-markup' not in properties:
                yield f'{path}:{number}: {kind} binds its {bound[0]}: add `use-markup: false;`'


def escaped(tree):
    """What is always markup shows data only through a closure that escapes it."""
    for path, lines in select(tree, '', '.blp'):
        for kind, _, properties in objects(lines):
            for name in ALWAYS_MARKUP.get(kind, ()):
                number, value = properties.get(name, (0, ''))
                if value.startswith('bind ') and 'escape' not in value:
                    yield (f'{path}:{number}: {name} of {kind} is always markup: bind it through '
                           'a closure with `escape` in its name that calls g_markup_escape_text()')


def no_deprecated_types(tree):
    """No Blueprint has a type that GTK 4.24 or libadwaita 1.10 deprecates."""
    for path, lines in select(tree, '', '.blp'):
        for kind, number, _ in objects(lines):
            if deprecated.BLUEPRINT_TYPE.match(kind):
                yield f'{path}:{number}: {kind} is deprecated: see tests/lint/deprecated.py'


def no_deprecated_properties(tree):
    """No Blueprint has a property or style that GTK 4.24 or libadwaita 1.10 deprecates."""
    for path, lines in select(tree, '', '.blp'):
        for kind, _, properties in objects(lines):
            for name, (number, value) in properties.items():
                if name in deprecated.BLUEPRINT_PROPERTIES.get(kind, ()):
                    yield f'{path}:{number}: {name} of {kind} is deprecated: see tests/lint/deprecated.py'
    yield from find(tree, '', ('.blp', '.css'), deprecated.STYLE, 'is deprecated: use dimmed')


RULES = [no_markup, data_is_no_markup, escaped, no_deprecated_types, no_deprecated_properties]


def snippet(text):
    """Returns a template with the text in it."""
    return f'template $CoaA: Adw.Bin {{\n{text}\n}}\n'


BAD = [
    (no_markup, 'src/ui/coa-a.blp', snippet('  Label {\n    use-markup: true;\n  }')),
    (no_markup, 'src/ui/coa-a.blp', snippet('  tooltip-markup: _("<b>A</b>");')),
    (data_is_no_markup, 'src/ui/coa-a.blp',
     'template $CoaA: Adw.ActionRow {\n  title: bind template.name;\n}\n'),
    (data_is_no_markup, 'src/ui/coa-a.blp',
     snippet('  Adw.ExpanderRow row {\n    subtitle: bind template.name;\n  }')),
    (escaped, 'src/ui/coa-a.blp',
     snippet('  child: Adw.StatusPage {\n    description: bind template.name;\n  };')),
    (no_deprecated_types, 'src/ui/coa-a.blp', snippet('  Gtk.TreeView {\n  }')),
    (no_deprecated_types, 'src/ui/coa-a.blp', snippet('  child: InfoBar bar {\n  };')),
    (no_deprecated_types, 'src/ui/coa-a.blp', 'template $CoaA: Adw.MessageDialog {\n}\n'),
    (no_deprecated_types, 'src/ui/coa-a.blp', 'template $CoaA: Dialog {\n}\n'),
    (no_deprecated_properties, 'src/ui/coa-a.blp',
     'template $CoaA: Adw.ActionRow {\n  icon-name: "a";\n}\n'),
    (no_deprecated_properties, 'src/ui/coa-a.blp', snippet('  Calendar {\n    day: 1;\n  }')),
    (no_deprecated_properties, 'src/ui/coa-a.blp',
     snippet('  styles [\n    "dim-label",\n  ]')),
]

GOOD = [
    (no_markup, 'src/ui/coa-a.blp', snippet('  Adw.ActionRow {\n    use-markup: false;\n  }')),
    (data_is_no_markup, 'src/ui/coa-a.blp',
     snippet('  Adw.ActionRow {\n    use-markup: false;\n    title: bind template.name;\n  }')),
    (escaped, 'src/ui/coa-a.blp', snippet(
        '  Adw.StatusPage {\n    description: bind $coa_escape_text(template.name) as <string>;\n  }')),
    (no_deprecated_types, 'src/ui/coa-a.blp', snippet('  Adw.AlertDialog {\n  }\n  ListView {\n  }')),
    (no_deprecated_properties, 'src/ui/coa-a.blp', snippet('  Image {\n    icon-name: "a";\n  }')),
]
