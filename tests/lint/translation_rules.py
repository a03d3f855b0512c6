# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Rules for a translation, a .po file; each yields a message for what breaks it."""

import collections
import re
import subprocess

# The texts of the bundled collection; all others are the program's own.
COLLECTION = 'po/collection.h'
# %1$s, %'u, %-Oe: what stands between the sign and the letter may differ in a translation.
PLACEHOLDER = re.compile(r"%(?:\d+\$)?[-+ #'0-9IOE.]*(?:hh|h|ll|l|z)?([A-Za-z%])")
# The plural forms for 0, 1 and 2 may say the number in a word.
COUNTED = 3
# 1,300 is 1.300 in other languages, and may have a space.
THOUSANDS = re.compile('(?<=\\d)[.,\u066c\u00a0\u202f](?=\\d{3}(?!\\d))')
# What a reader finds a way by: of these texts of the collection, no language may lack one.
GUIDING = re.compile(r'(Label of topic|Name of (area|community)|Classification of|Summary of) ')

Entry = collections.namedtuple('Entry', 'key plural forms comment flags places is_obsolete')


def read(text):
    """Yields the entries of a .po file, its header aside."""
    for block in re.split(r'\n\n+', text.strip()):
        lines = re.sub(r'^#~ ', '', block, flags=re.M)
        entry = Entry((field(lines, 'msgctxt'), field(lines, 'msgid')), field(lines, 'msgid_plural'),
                      fields(lines, r'msgstr(?:\[\d\])?'),
                      ' '.join(re.findall(r'^#\. (?:Translators: )?(.*)', lines, re.M)),
                      set(re.findall(r'[\w-]+', ' '.join(re.findall(r'^#,(.*)', lines, re.M)))),
                      set(' '.join(re.findall(r'^#: (.*)', lines, re.M)).split()),
                      re.search(r'^#~ ', block, re.M) is not None)
        if entry.key != (None, ''):
            yield entry


def fields(lines, name):
    """Returns the strings with this name in an entry."""
    found = re.findall(rf'^{name} ((?:".*"\n?)+)', lines, re.M)
    return [''.join(re.findall(r'^"(.*)"$', quoted, re.M)) for quoted in found]


def field(lines, name):
    """Returns the first string with this name, or None."""
    return next(iter(fields(lines, name)), None)


def placeholders(text):
    """Returns which values a text takes, and how often; a sign of percent is none."""
    return collections.Counter(sign for sign in PLACEHOLDER.findall(text) if sign != '%')


def numbers(text):
    """Returns which numbers stand in a text, in digits of any script, and how often."""
    return collections.Counter(int(digits) for digits in
                               re.findall(r'\d+', THOUSANDS.sub('', PLACEHOLDER.sub('', text))))


def valid(text, _template):
    """msgfmt accepts it"""
    done = subprocess.run(['msgfmt', '--check', '--output-file=/dev/null', '-'], input=text,
                          capture_output=True, encoding='utf-8', check=False)
    if done.returncode or done.stderr:
        yield done.stderr or 'msgfmt fails'


def merged(text, template):
    """It has the texts of po/coalitions.pot, and no others"""
    wanted = {entry.key: entry.plural for entry in read(template)}
    found = {entry.key: entry.plural for entry in read(text)}
    if wanted != found or any(entry.is_obsolete for entry in read(text)):
        yield 'it is out of date: run build-aux/extract-strings'


def certain(text, _template):
    """Nothing in it is a guess"""
    for entry in read(text):
        if 'fuzzy' in entry.flags:
            yield f'a translation is marked as fuzzy: {entry.key[1]}'


def whole(text, _template):
    """No translation loses a placeholder"""
    for entry in read(text):
        if entry.places == {COLLECTION}:
            continue
        wanted = placeholders(entry.plural or entry.key[1])
        for number, form in enumerate(entry.forms):
            is_counted = entry.plural is not None and len(entry.forms) > 2 and number < COUNTED
            unsaid = collections.Counter({sign: wanted[sign] for sign in 'diu' if is_counted})
            if form and placeholders(form) not in (wanted, wanted - unsaid):
                yield f'placeholders differ: {entry.plural or entry.key[1]} - {form}'


def counted(text, _template):
    """No translation loses a number"""
    for entry in read(text):
        lost = numbers(entry.key[1]) - numbers(entry.forms[-1])
        if entry.forms[-1] and entry.plural is None and lost:
            yield f'{", ".join(map(str, lost))} is lost: {entry.key[1]} - {entry.forms[-1]}'


def untranslated(text, is_needed):
    """Yields the texts that lack a translation, of those that need one."""
    for entry in read(text):
        if is_needed(entry) and not all(entry.forms):
            yield f'not translated: {entry.key[1]}'


def own(text, _template):
    """The program's own texts are all translated"""
    yield from untranslated(text, lambda entry: entry.places != {COLLECTION})


def guiding(text, _template):
    """The names and summaries of the collection are all translated"""
    yield from untranslated(text, lambda entry: GUIDING.match(entry.comment))


def complete(text, _template):
    """All of it is translated"""
    yield from untranslated(text, lambda entry: True)


RULES = [valid, merged, certain, whole, counted, own, guiding]
