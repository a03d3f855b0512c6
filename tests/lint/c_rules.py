# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What C files are held to. Rules as in source_rules."""

import re

import deprecated
from source_tree import find, select

SINGLETON = re.compile(r'\bg_application_get_default\b')
MARKUP = re.compile(r'\b(gtk_label_set_markup\w*|gtk_widget_set_tooltip_markup|pango_parse_markup'
                    r'|pango_layout_set_markup\w*|\w+_set_use_markup \([^)]*TRUE|"use-markup", TRUE'
                    r'|\w+_set_markup)')
LITERAL = r'(?!_ \(|C_ \(|"|.*escape)'
# What reads its text as markup, and what turns that off in the same file.
MARKUP_UNLESS = [
    (re.compile(rf'\badw_toast_new(?:_format)? \({LITERAL}'), 'adw_toast_set_use_markup'),
    (re.compile(rf'\badw_banner_new \({LITERAL}'), 'adw_banner_set_use_markup'),
    (re.compile(rf'\badw_preferences_row_set_title \([^,]+, {LITERAL}'),
     'adw_preferences_row_set_use_markup'),
    (re.compile(rf'\badw_(?:preferences_group_set_(?:title|description)|status_page_set_description'
                rf'|preferences_page_set_description) \([^,]+, {LITERAL}'), 'g_markup_escape_text'),
]
COMMENT = re.compile(r'/\*.*?\*/', re.DOTALL)
MACRO = re.compile(r'^(?:#.*|[A-Z_]+(?: \([^;{}]*?\))?)$', re.MULTILINE)
DECLARATION = re.compile(r'^[A-Za-z][\w\s*]*?[ *\n]([a-z]\w*) ?\([^;{}]*\)[^;{}()]*;', re.MULTILINE)
GENERATED = re.compile(r'(_get_type|_error_quark)$')


def no_singleton(tree):
    """Nothing is taken from the default application."""
    yield from find(tree, 'src/', ('.c', '.h'), SINGLETON,
                    'hand in what is needed as a property')


def no_markup(tree):
    """No data is read as Pango markup."""
    yield from find(tree, 'src/', ('.c', '.h'), MARKUP,
                    'a text with < or & would break it: set it as plain text')
    for path, lines in select(tree, 'src/', '.c'):
        text = '\n'.join(lines)
        for pattern, remedy in MARKUP_UNLESS:
            for number, line in enumerate(lines, 1):
                if pattern.search(line) and remedy not in text:
                    yield f'{path}:{number}: this reads its text as markup: call {remedy}()'


def no_deprecated(tree):
    """No C file uses what GTK 4.24 or libadwaita 1.10 deprecates."""
    yield from find(tree, '', ('.c', '.h'), deprecated.C_NAME,
                    'is deprecated: see tests/lint/deprecated.py')
    yield from find(tree, '', ('.c', '.h'), deprecated.STYLE, 'is deprecated: use dimmed')
    yield from find(tree, '', ('.xml',), deprecated.STYLE_SHEET,
                    'is deprecated: use CSS variables in style.css')


def declared(lines):
    """Yields the name and the line of each function that a header declares."""
    text = '\n'.join(lines)
    for expression in (COMMENT, MACRO):
        text = expression.sub(lambda match: re.sub(r'[^\n]', ' ', match[0]), text)
    for match in DECLARATION.finditer(text):
        if not match[0].startswith(('typedef', 'static')) and not GENERATED.search(match[1]):
            yield match[1], text.count('\n', 0, match.start(1)) + 1


def documented(tree):
    """Each public function has a gi-docgen comment."""
    comments = '\n'.join('\n'.join(lines) for _, lines in select(tree, 'src/', '.c', '.h'))
    for path, lines in select(tree, 'src/', '.h'):
        if path.endswith('-private.h'):
            continue
        for name, number in declared(lines):
            if not re.search(rf'/\*\*\n \* {name}:', comments):
                yield (f'{path}:{number}: {name}() has no comment: put `/**`, ` * {name}:` and '
                       'what it does above it')


RULES = [no_singleton, no_markup, no_deprecated, documented]

BAD = [
    (no_singleton, 'src/ui/coa-a.c', '  a = g_application_get_default ();\n'),
    (no_markup, 'src/ui/coa-a.c', '  gtk_label_set_markup (label, name);\n'),
    (no_markup, 'src/ui/coa-a.c', '  gtk_label_set_use_markup (label, TRUE);\n'),
    (no_markup, 'src/ui/coa-a.c', '  toast = adw_toast_new (name);\n'),
    (no_markup, 'src/ui/coa-a.c', '  adw_preferences_row_set_title (row, name);\n'),
    (no_markup, 'src/ui/coa-a.c', '  adw_status_page_set_description (page, query);\n'),
    (no_deprecated, 'src/ui/coa-a.c', '  GtkTreeView *view;\n'),
    (no_deprecated, 'src/ui/coa-a.c', '  view = gtk_tree_view_new ();\n'),
    (no_deprecated, 'src/ui/coa-a.c', '  store = gtk_list_store_new (1, G_TYPE_INT);\n'),
    (no_deprecated, 'src/ui/coa-a.c', '  gtk_widget_show (widget);\n'),
    (no_deprecated, 'src/ui/coa-a.c', '  AdwLeaflet *leaflet;\n'),
    (no_deprecated, 'src/ui/coa-a.c', '  dialog = adw_about_window_new ();\n'),
    (no_deprecated, 'src/ui/coa-a.c', '  texture = gdk_texture_new_for_pixbuf (pixbuf);\n'),
    (no_deprecated, 'src/ui/coa-a.c', '  gtk_widget_add_css_class (label, "dim-label");\n'),
    (no_deprecated, 'data/a.gresource.xml', '<file>style-dark.css</file>\n'),
    (documented, 'src/model/coa-a.h', 'int coa_a_get_count (CoaA *self);\n'),
    (documented, 'src/model/coa-a.h', 'G_BEGIN_DECLS\n\nint coa_a_get_count (CoaA *self);\n'),
    (documented, 'src/model/coa-a.h', 'CoaA *\ncoa_a_new (const char *text,\n           int b);\n'),
]

GOOD = [
    (no_markup, 'src/ui/coa-a.c', '  toast = adw_toast_new (_ ("Copied"));\n'),
    (no_markup, 'src/ui/coa-a.c', '  gtk_label_set_use_markup (label, FALSE);\n'),
    (no_deprecated, 'src/ui/coa-a.c', '  GListStore *a = g_list_store_new (T);\n  GtkTreeListModel *b;\n'
                                      '  AdwDialog *c;\n  GtkFileDialog *d;\n  gtk_widget_show_all;\n'),
    (documented, 'src/model/coa-a.h', '/**\n * coa_a_new:\n */\nCoaA *coa_a_new (void);\n'
                                      'GType coa_a_get_type (void);\n'),
    (documented, 'src/model/coa-a.h', 'G_BEGIN_DECLS\n\n#define COA_TYPE_A (coa_a_get_type ())\n'
                                      'G_DECLARE_FINAL_TYPE (CoaA, coa_a, COA, A,\n  GObject)\n\n'
                                      '/* See coa_a_new (); */\nG_END_DECLS\n'),
]
