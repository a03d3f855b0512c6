# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the program ought to show: the bundled collection, and the words of the user's language."""

import gettext
import json
import locale
import re
import unicodedata

LISTS = ('topics', 'areas', 'organizations', 'persons', 'coalitions', 'documents', 'events',
         'sources')
RIGHT_TO_LEFT = ('ar', 'ckb', 'fa', 'he', 'ur')
DIRECTIONS = re.compile('[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def plain(text):
    """Returns a text without the marks that order it, and with European digits."""
    digits = (str(unicodedata.digit(c, c)) for c in DIRECTIONS.sub('', text))
    return ''.join(digits)


class Words:
    """The texts of the program in the language of the environment, from its message catalogue,
    which is below a folder."""

    def __init__(self, folder):
        name = locale.setlocale(locale.LC_ALL, '')
        self.language = name.split('_')[0]
        self.is_right_to_left = self.language in RIGHT_TO_LEFT
        self.catalogue = gettext.translation('coalitions', folder, [self.language],
                                             fallback=True)

    def text(self, message):
        """Returns a text of the program or of the collection."""
        return plain(self.catalogue.gettext(message))

    def pattern(self, setting, message, *words):
        """Returns a text that is put together, as it is in this setting (its msgctxt)."""
        return plain(self.catalogue.pgettext(setting, message) % words)

    def date_parts(self, day):
        """Returns what a date in words must contain, for a day as 2017-03-07."""
        year, month, date = (int(part) for part in day.split('-'))
        return str(year), locale.nl_langinfo(getattr(locale, f'MON_{month}')), str(date)


class Collection:
    """The bundled files, read without the program."""

    def __init__(self, folder, words):
        self.words = words
        self.lists = {name: [] for name in LISTS}
        for path in sorted(folder.glob('*.json')):
            content = json.loads(path.read_text(encoding='utf-8'))
            for name in LISTS:
                self.lists[name] += content.get(name, [])
        self.items = {item['id']: item for items in self.lists.values() for item in items}

    @property
    def coalitions(self):
        """All coalitions."""
        return self.lists['coalitions']

    @property
    def topics(self):
        """All topics."""
        return self.lists['topics']

    @property
    def sample(self):
        """The coalitions with most of something, and the one with least of all: to read each page
        would take long."""
        counts = [lambda c: len(c.get('goals', [])), lambda c: len(c.get('members', [])),
                  lambda c: sum(len(d['signatures']) for d in self.documents(c)),
                  lambda c: len(self.events(c)), lambda c: len(self.relations(c))]
        most = [max(self.coalitions, key=count) for count in counts]
        least = min(self.coalitions, key=lambda c: sum(count(c) for count in counts))
        return list({coalition['id']: coalition for coalition in [*most, least]}.values())

    def name(self, item):
        """Returns the name by which somebody is called in the user's language."""
        names = [other['name'] for other in item.get('other_names', [])
                 if other.get('lang', '').split('-')[0] == self.words.language]
        own = self.words.language == 'en' or not names
        return plain(item['name'] if own else names[0])

    def agent(self, identifier):
        """Returns the name of who has this id."""
        return self.name(self.items[identifier])

    def all_names(self, item):
        """Returns the names of somebody in all languages."""
        return [item['name']] + [other['name'] for other in item.get('other_names', [])]

    def relations(self, coalition):
        """Returns the ids of the coalitions to which this one is related, whichever tells so."""
        told = [relation['coalition_id'] for relation in coalition.get('relations', [])]
        return told + [other['id'] for other in self.coalitions
                       for relation in other.get('relations', [])
                       if relation['coalition_id'] == coalition['id']]

    def documents(self, coalition):
        """Returns the documents of a coalition whose signatories are known."""
        return [document for document in self.lists['documents']
                if coalition['id'] in document.get('coalition_ids', [])
                and document.get('signatures')]

    def events(self, coalition):
        """Returns the events of a coalition."""
        return [event for event in self.lists['events']
                if coalition['id'] in event.get('coalition_ids', []) + event.get('agent_ids', [])]

    def goals(self, topic):
        """Returns the goals about a topic, each with its coalition."""
        return [(coalition, goal) for coalition in self.coalitions
                for goal in coalition.get('goals', []) if topic['id'] in goal.get('topics', [])]

    def signatures(self, agent):
        """Returns what somebody signed, be it through others, each with its document."""
        return [(document, signature) for document in self.lists['documents']
                for signature in document.get('signatures', [])
                if agent['id'] in (signature['agent_id'], signature.get('on_behalf_of_id'))]

    def goal(self, goal):
        """Returns how a goal is read aloud."""
        text = self.words.text(goal['text'])
        if 'number' not in goal:
            return text
        return self.words.pattern('goal', '%s. %s', plain(goal['number']), text)
