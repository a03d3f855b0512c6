# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What Flathub and the GNOME guidelines ask of the texts that software centres show.

Each rule takes the source tree and yields what is wrong with it, in words.
"""

import datetime
import re

from desktop_files import DESKTOP, METAINFO, desktop_entry, metainfo, version

URLS = ['homepage', 'bugtracker', 'vcs-browser', 'translate', 'contribute']
TRADEMARKS = {'gnome', 'gtk', 'kde', 'linux', 'debian', 'fedora', 'ubuntu', 'wikipedia',
              'wikidata', 'google', 'apple', 'microsoft'}
NOT_IN_SUMMARY = {'app', 'application', 'tool', 'client', 'program', 'software', 'utility',
                  'viewer', 'free', 'libre', 'open-source', 'gpl', 'libadwaita', 'flatpak', 'json',
                  'python', 'rust', 'c'}
VAGUE = re.compile(r'\b(bug ?fix(es)?|various|minor|several (fixes|improvements)|and more)\b', re.I)


def name(tree):
    """The name is short and no more than a name"""
    name, entry = metainfo(tree).findtext('name'), desktop_entry(tree)
    if len(name) > 15:
        yield f'name has {len(name)} characters, more than 15'
    if not re.fullmatch(r'[A-Z][a-z]+( [a-zA-Z][a-z]+)*', name):
        yield f'name {name} is not in normal capital and small letters'
    for mark in {word.casefold() for word in name.split()} & TRADEMARKS:
        yield f'name has the trademark {mark}'
    if entry.get('Name') != name:
        yield 'name differs between metainfo and desktop file'


def summary(tree):
    """The summary is a short line that says what the program is for"""
    info, entry = metainfo(tree), desktop_entry(tree)
    summary = info.findtext('summary')
    if not 10 <= len(summary) <= 35:
        yield f'summary has {len(summary)} characters, not 10 to 35'
    if summary.endswith('.'):
        yield 'summary ends with a full stop'
    if re.match(r'(A|An|The) ', summary):
        yield 'summary starts with an article'
    if summary[:1].islower() or summary[1:] != summary[1:].lower():
        yield 'summary is not in sentence case'
    if info.findtext('name').casefold() in summary.casefold():
        yield 'summary repeats the name'
    for word in re.findall(r'[\w-]+', summary.casefold()):
        if word in NOT_IN_SUMMARY | TRADEMARKS:
            yield f'summary has the word {word}, which says nothing of what it is for'
    if entry.get('Comment') != summary:
        yield 'summary differs between metainfo and desktop file'


def description(tree):
    """The description has some lines of plain text and repeats nothing"""
    info = metainfo(tree)
    text = ' '.join(paragraph.text for paragraph in info.iterfind('description/p'))
    if not 200 <= len(text) <= 800:
        yield f'description has {len(text)} characters, not 200 to 800'
    if info.findtext('summary') in text:
        yield 'description repeats the summary'
    for element in info.find('description').iter():
        if element.tag not in {'description', 'p', 'ul', 'ol', 'li', 'em', 'code'}:
            yield f'description has the element {element.tag}'
    for group in info.find('description'):
        if len(group) > 10:
            yield f'description has a list of {len(group)} items, more than 10'


def metadata(tree):
    """The metainfo says whose and what the program is"""
    info = metainfo(tree)
    if info.get('type') != 'desktop-application':
        yield f"component is a {info.get('type')}"
    if info.findtext('metadata_license') != 'CC0-1.0':
        yield 'metadata_license is not CC0-1.0'
    if info.findtext('project_license') != 'GPL-3.0-or-later':
        yield 'project_license is not GPL-3.0-or-later'
    if info.find("content_rating[@type='oars-1.1']") is None:
        yield 'content_rating of OARS 1.1 is missing'
    developer = info.find('developer')
    if not re.fullmatch(r'[a-z0-9-]+(\.[a-z0-9-]+)+', developer.get('id', '')):
        yield 'developer has no id as that of a domain'
    if not developer.findtext('name', '').strip():
        yield 'developer has no name'
    for element in ('categories', 'keywords', 'icon'):
        if info.find(element) is not None:
            yield f'{element} of the desktop file stands in the metainfo too'
    if info.findtext("translation[@type='gettext']") != 'coalitions':
        yield 'translation is not the gettext domain'
    for kind in URLS:
        if not info.findtext(f"url[@type='{kind}']", '').startswith('https://'):
            yield f'url {kind} is missing or not https'


def devices(tree):
    """The metainfo says on which devices the program can be used"""
    info = metainfo(tree)
    controls = {control.text for control in info.iterfind('supports/control')}
    for control in {'keyboard', 'pointing', 'touch'} - controls:
        yield f'support for {control} is not stated'
    length = info.find("requires/display_length[@compare='ge']")
    if length is None or length.text != '360':
        yield 'display_length is not 360'


def languages(tree):
    """Only pictures are in another language before the translations are merged"""
    for element in metainfo(tree).iter():
        if '{http://www.w3.org/XML/1998/namespace}lang' in element.attrib and element.tag != 'image':
            yield f'{element.tag} has xml:lang'


def releases(tree):
    """Each release has a date, the newest first is this one and no trial"""
    info, current = metainfo(tree), version(tree)
    found = info.findall('releases/release')
    versions = [release.get('version', '') for release in found]
    if versions[0] != current:
        yield f'newest release is {versions[0]}, the program is {current}'
    if not re.fullmatch(r'\d+(\.\d+)+', versions[0]) or found[0].get('type', 'stable') != 'stable':
        yield f'newest release {versions[0]} is not a stable one'
    dates = [release.get('date', '') for release in found]
    for number, date in zip(versions, dates):
        if not re.fullmatch(r'\d{4}-\d{2}-\d{2}', date):
            yield f'release {number} has no date'
        if date > datetime.date.today().isoformat():
            yield f'release {number} is of a day to come'
    if dates != sorted(dates, reverse=True) or len(set(versions)) != len(versions):
        yield 'releases are not in order, the newest first'


def release_notes(tree):
    """Each release says in two or three sentences, or in a list, what is new"""
    for release in metainfo(tree).iterfind('releases/release'):
        notes = release.find('description')
        text = '' if notes is None else ' '.join(' '.join(notes.itertext()).split())
        number = release.get('version')
        sentences = len(re.findall(r'[.!?](?=\s|$)', text))
        if not 2 <= sentences <= 3 and (notes is None or notes.find('ul') is None):
            yield f'notes of release {number} have {sentences} sentences, not 2 or 3'
        if VAGUE.search(text):
            yield f'notes of release {number} say “{VAGUE.search(text)[0]}”, not what is new'


RULES = [name, summary, description, metadata, devices, languages, releases, release_notes]
SUMMARY = '>See who stands for what<'
NOTES = 'The first version shows'
BAD = [
    (name, METAINFO, '<name>Coalitions<', '<name>Coalitions of Everybody<'),
    (name, METAINFO, '<name>Coalitions<', '<name>COALITIONS<'),
    (name, METAINFO, '<name>Coalitions<', '<name>Coalitions – 2<'),
    (name, METAINFO, '<name>Coalitions<', '<name>Gnome Allies<'),
    (name, DESKTOP, 'Name=Coalitions', 'Name=Alliances'),
    (summary, METAINFO, SUMMARY, '>See who<'),
    (summary, METAINFO, SUMMARY, '>See who stands for what.<'),
    (summary, METAINFO, SUMMARY, f'>{"Who " * 9}<'),
    (summary, METAINFO, SUMMARY, '>The goals of everybody<'),
    (summary, METAINFO, SUMMARY, '>See coalitions<'),
    (summary, METAINFO, SUMMARY, '>See Who Stands for What<'),
    (summary, METAINFO, SUMMARY, '>An app to see goals<'),
    (summary, METAINFO, SUMMARY, '>See goals with GTK<'),
    (summary, DESKTOP, 'Comment=See', 'Comment=Look'),
    (description, METAINFO, '<p>Every statement', '<p>See who stands for what. Every statement'),
    (description, METAINFO, '<p>Every statement', f"<p>{'Much more. ' * 80}Every statement"),
    (description, METAINFO, 'takes no side.', 'takes no <b>side</b>.'),
    (description, METAINFO, '<description>', f"<description><ul>{'<li>a</li>' * 11}</ul>"),
    (metadata, METAINFO, 'type="desktop-application"', 'type="console-application"'),
    (metadata, METAINFO, 'oars-1.1', 'oars-1.0'),
    (metadata, METAINFO, '>GPL-3.0-or-later<', '>GPL-3.0+<'),
    (metadata, METAINFO, '<metadata_license>CC0-1.0<', '<metadata_license>FSFAP<'),
    (metadata, METAINFO, '<developer id="io.github.coalitions">', '<developer>'),
    (metadata, METAINFO, '<developer id="io.github.coalitions">', '<developer id="authors">'),
    (metadata, METAINFO, '>The Coalitions authors<', '><'),
    (metadata, METAINFO, '<branding>', '<keywords/><branding>'),
    (metadata, METAINFO, '"gettext">coalitions', '"gettext">other'),
    (metadata, METAINFO, '"bugtracker">https:', '"bugtracker">http:'),
    (devices, METAINFO, '<control>touch</control>', ''),
    (devices, METAINFO, '>360<', '>768<'),
    (languages, METAINFO, '<caption>', '<caption xml:lang="ar">'),
    (releases, METAINFO, '<release version="', '<release version="9.'),
    (releases, METAINFO, '<release version="', '<release type="development" version="'),
    (releases, METAINFO, ' date="', ' day="'),
    (releases, METAINFO, ' date="20', ' date="29'),
    (releases, METAINFO, '</releases>', '<release version="0.0.1" date="2999-01-01"/></releases>'),
    (release_notes, METAINFO, '</releases>', '<release version="0.0.1"/></releases>'),
    (release_notes, METAINFO, NOTES, f'{"More. " * 3}{NOTES}'),
    (release_notes, METAINFO, NOTES, 'Bug fixes: it shows'),
]
