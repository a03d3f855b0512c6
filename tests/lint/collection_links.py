# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the addresses of the collection are held to; see collection_rules."""

import re
import urllib.parse

from collection_files import all_of, walk_all
from collection_rules import sample


def host(link):
    """Returns the host of a link."""
    return urllib.parse.urlsplit(link).hostname


def page(link):
    """Returns what two links to the same page share."""
    parts = urllib.parse.urlsplit(link)
    address = re.sub(r'^(www|m)\.', '', parts.hostname or '') + parts.path.rstrip('/')
    return urllib.parse.unquote(address) + ('?' + parts.query if parts.query else '')


def secure(collection):
    """Links are secure where they can be"""
    links = [(path, value) for path, _, value in walk_all(collection)
             if isinstance(value, str) and re.match('https?:', value)]
    known = {link for link in collection.register | {link for _, link in links}
             if link.startswith('https:')}
    hosts, pages = {host(link) for link in known}, {page(link) for link in known}
    for path, link in links:
        if link.startswith('http:') and (page(link) in pages or host(link) in hosts):
            yield f'{path}: https is known of this page or of another of its site'


def one_address(collection):
    """No two sources have one address"""
    found = {}
    for source in all_of(collection, 'sources'):
        if 'URL' in source:
            first = found.setdefault(page(source['URL']), source['id'])
            if first != source['id']:
                yield f'{first} and {source["id"]} have one address: {source["URL"]}'


RULES = [secure, one_address]


def sources(*links):
    """Returns a collection with sources at these addresses."""
    return sample(sources=[{'id': f'source-{i}', 'URL': link} for i, link in enumerate(links)])


BAD = [
    (secure, 'the page', sources('http://a.org/1', 'https://www.a.org/1/')),
    (secure, 'its site', sources('http://a.org/1', 'https://a.org/2')),
    (secure, 'a page known besides', {**sources('http://a.org/1'), 'register': {'https://a.org/1'}}),
    (one_address, 'twice', sources('https://a.org/1', 'https://a.org/1')),
    (one_address, 'written otherwise', sources('https://a.org/%C3%A9', 'http://www.a.org/é/')),
]
GOOD = [
    (secure, 'another site', sources('http://a.org/1', 'https://b.org/1')),
    (one_address, 'another page', sources('https://a.org/?p=1', 'https://a.org/?p=2')),
]
