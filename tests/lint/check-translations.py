#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the translations against translation_rules, and the rules against a spoilt one."""

import os
import pathlib
import sys

import tap
import translation_rules

PO = pathlib.Path(os.environ['SOURCE_DIR'], 'po')
# The languages into which all of the bundled collection is translated.
COMPLETE = ['ar', 'fa', 'tr']
# How many lines a check may take to say what is wrong.
LINES = 20

TEMPLATE = r'''msgid ""
msgstr "Content-Type: text/plain; charset=UTF-8\n"

#: src/a.c
msgid "A \"b\""
msgstr ""

#: src/a.c
#, no-c-format
msgctxt "date"
msgid "%-Oe %B"
msgstr ""

#: src/a.c src/b.blp
#, c-format
msgid "%s: %'u row"
msgid_plural "%s: %'u rows"
msgstr[0] ""
msgstr[1] ""

#: src/a.c
#, c-format
msgid "%u %% done"
msgstr ""

#: src/a.c po/collection.h
msgid "Both"
msgstr ""

#. Translators: Name of area “Area 51” (a.json, areas[0].name), and in 1 more.
#: po/collection.h
msgid "Area 51"
msgstr ""

#: po/collection.h
msgid "10 % of 1,300 only"
msgstr ""
'''
GOOD = r'''msgid ""
msgstr ""
"Project-Id-Version: x\n"
"PO-Revision-Date: 2026-01-01 00:00+0000\n"
"Last-Translator: X\n"
"Language-Team: X\n"
"Language: ar\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
"Plural-Forms: nplurals=4; plural=(n<3 ? n : 3);\n"

#: src/a.c
msgid "A \"b\""
msgstr "أ «ب»"

#: src/a.c
#, no-c-format
msgctxt "date"
msgid "%-Oe %B"
msgstr "%OB %Oe"

#: src/a.c src/b.blp
#, c-format
msgid "%s: %'u row"
msgid_plural "%s: %'u rows"
msgstr[0] "%s: %'u"
msgstr[1] "%s: واحد"
msgstr[2] "%2$u %1$s"
msgstr[3] "%s: %'u"

#: src/a.c
#, c-format
msgid "%u %% done"
msgstr "%Iu٪"

#: src/a.c po/collection.h
msgid "Both"
msgstr "معًا"

#. Translators: Name of area “Area 51” (a.json, areas[0].name), and in 1 more.
#: po/collection.h
msgid "Area 51"
msgstr "منطقة ٥١"

#: po/collection.h
msgid "10 % of 1,300 only"
msgstr "۱۰٪ من ۱٬۳۰۰"
'''
# What is spoilt: the rule that must see it, what stands there, what is put in its place.
SPOILT = [
    ('valid', 'nplurals=4', 'nplurals=3'),
    ('valid', 'msgstr[3] "%s: %\'u"', 'msgstr[3] "%\'u %s"'),
    ('valid', '"أ «ب»"', '"أ «ب»\\n"'),
    ('valid', '"معًا"', '"معًا'),
    ('merged', 'msgid "Both"', 'msgid "All"'),
    ('merged', 'msgctxt "date"\n', ''),
    ('merged', '#: src/a.c po/collection.h\nmsgid "Both"\nmsgstr "معًا"\n', ''),
    ('merged', '"معًا"\n', '"معًا"\n\n#~ msgid "Old"\n#~ msgstr "قديم"\n'),
    ('merged', '"معًا"\n', '"معًا"\n\n#: a.c\nmsgid "C"\nmsgstr "ج"\n'),
    ('certain', '#: src/a.c\nmsgid', '#: src/a.c\n#, fuzzy\nmsgid'),
    ('certain', '#, no-c-format', '#, fuzzy, no-c-format'),
    ('whole', '"%OB %Oe"', '"%OB"'),
    ('whole', '"%OB %Oe"', '"%OB %Oe %OY"'),
    ('whole', 'msgstr[3] "%s: %\'u"', 'msgstr[3] "%s"'),
    ('whole', 'msgstr[1] "%s: واحد"', 'msgstr[1] "واحد"'),
    ('whole', 'msgstr[1] "%s: واحد"', 'msgstr[1] "%s: واحد %s"'),
    ('whole', 'msgstr[2] "%2$u %1$s"', 'msgstr[2] "%2$u"'),
    ('whole', '%Iu٪', '٪'),
    ('counted', 'منطقة ٥١', 'منطقة ٥٢'),
    ('counted', 'منطقة ٥١', 'منطقة'),
    ('counted', '۱٬۳۰۰', '۳۰۰'),
    ('counted', '۱۰٪ من ', ''),
    ('own', '"أ «ب»"', '""'),
    ('own', '"معًا"', '""'),
    ('own', 'msgstr[3] "%s: %\'u"', 'msgstr[3] ""'),
    ('guiding', '"منطقة ٥١"', '""'),
    ('complete', '"معًا"', '""'),
    ('complete', '"منطقة ٥١"', '""'),
    ('complete', '"۱۰٪ من ۱٬۳۰۰"', '""'),
]


def holds(rule, language):
    """Returns a check that a translation keeps a rule."""
    def check():
        problems = list(rule((PO / f'{language}.po').read_text(encoding='utf-8'),
                             (PO / 'coalitions.pot').read_text(encoding='utf-8')))
        if len(problems) > LINES:
            problems[LINES - 1:] = [f'and {len(problems) - LINES + 1} more']
        yield from problems

    check.__doc__ = f'{language}: {rule.__doc__}'
    return check


def sees(name, old, new):
    """Returns a check that a rule finds nothing wrong at first, and then what is spoilt."""
    def check():
        rule = getattr(translation_rules, name)
        yield from rule(GOOD, TEMPLATE)
        if GOOD.count(old) != 1:
            yield f'{old} must stand once in the sample'
        if not list(rule(GOOD.replace(old, new), TEMPLATE)):
            yield 'it finds nothing wrong'

    check.__doc__ = f'{name} sees {old!r} become {new!r}'.replace('#', '')
    return check


def listed():
    """po/LINGUAS names the translations that are there"""
    names = (PO / 'LINGUAS').read_text(encoding='utf-8').split()
    if names != sorted(path.stem for path in PO.glob('*.po')):
        yield 'Name each .po file in po/LINGUAS, in order'
    for language in COMPLETE:
        if language not in names:
            yield f'{language} is missing'


def main():
    """Runs all checks."""
    checks = [listed]
    for language in (PO / 'LINGUAS').read_text(encoding='utf-8').split():
        if not (PO / f'{language}.po').is_symlink():
            checks += [holds(rule, language) for rule in translation_rules.RULES]
    checks += [holds(translation_rules.complete, language) for language in COMPLETE]
    checks += [sees(*spoilt) for spoilt in SPOILT]
    return tap.report(checks)


if __name__ == '__main__':
    sys.exit(main())
