# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Files that are broken, or made to break a program, and what is to be said of each.

A case is a function that makes files in a folder, and returns the names to check and the problems
wanted: severity, file, path, message; a message may end in `…` where the rest does not matter. Its
docstring names it. The files of tests/data/bad are not told of here again.
"""

import json
import os
import socket
import sys

START = '{"format":"coalitions-collection","version":1,'
LISTED = 1000  # problems, then only their number
SHARE = 10 if 'sanitized' in sys.argv else 1  # of the longest lists, as sanitizers are slow
HIDDEN = ('Something in this text is not seen, or turns the direction of what follows, and is shown '
          'by its code')
NOT_JSON = 'This is not JSON from here on'
NO_SOURCE = 'No source is named for this'


def error(name, path, message):
    """Returns an error that is wanted."""
    return ('error', name, path, message)


def warning(name, path, message):
    """Returns a warning that is wanted."""
    return ('warning', name, path, message)


def more(count):
    """Returns the last problem of a list that is too long to be listed."""
    return ('error', None, None, f'And {count} more problems')


def write(folder, name, content):
    """Writes a file, of text or of bytes."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def simple(label, content, *problems):
    """Returns a case of one file, a.json, with problems of path and message."""
    def case(folder):
        write(folder, 'a.json', content)
        return ['a.json'], [error('a.json', path, message) for path, message in problems]

    case.__doc__ = label
    return case


def topics(*records):
    """Returns a file with some topics."""
    return START + '"topics":[' + ','.join(records) + ']}'


def chain(count, last):
    """Returns a file of areas, each in the next one; `last` tells what the last one is in."""
    areas = [{'id': f'a{i}', 'name': 'A', 'parent_id': f'a{i + 1}'} for i in range(count - 1)]
    areas.append({'id': f'a{count - 1}', 'name': 'A', **last})
    return json.dumps({'format': 'coalitions-collection', 'version': 1, 'areas': areas})


def listed(label, parts, count, path, message, first=0):
    """Returns a case of one large file with the same problem in each element of a list. `parts` are
    its start, an element and its end; `#` is the number of an element, from `first`."""
    count //= SHARE

    def case(folder):
        start, element, end = parts
        with open(folder / 'a.json', 'w', encoding='utf-8') as file:
            file.write(start)
            for i in range(0, count, 1000):
                file.write((',' if i else '') + ','.join(
                    [element] * 1000 if '#' not in element
                    else [element.replace('#', str(j)) for j in range(i, i + 1000)]))
            file.write(end)
        return ['a.json'], [error('a.json', path.replace('#', str(first + i)), message)
                            for i in range(LISTED)] + [more(count - LISTED)]

    case.__doc__ = label
    return case


def symlink_loop(folder):
    """Links in a folder that lead to each other"""
    (folder / 'a.json').symlink_to('b.json')
    (folder / 'b.json').symlink_to('a.json')
    return ['.'], [error(name, None, 'This link leads back to itself') for name in ('a.json', 'b.json')]


def folder_loop(folder):
    """A link in a folder that leads to the folder"""
    (folder / 'a.json').symlink_to('.')
    return ['.'], [error('a.json', None, 'This is a folder in a folder, and is not read')]


def devices(folder):
    """A pipe, a socket and endless devices in a folder"""
    os.mkfifo(folder / 'a.json')
    with socket.socket(socket.AF_UNIX) as unix:
        unix.bind(str(folder / 'b.json'))
    (folder / 'c.json').symlink_to('/dev/zero')
    (folder / 'd.json').symlink_to('/dev/tty')
    return ['.'], [error(name, None, 'This is neither a file nor a folder')
                   for name in ('a.json', 'b.json', 'c.json', 'd.json')]


def unreadable(folder):
    """A file and a folder that one may not read, beside one that is right"""
    write(folder, 'a.json', START + '"topics":[]}').chmod(0)
    (folder / 'b').mkdir(mode=0)
    write(folder, 'c.json', START + '"topics":[]}')
    return ['.', 'b'], [error(name, None, 'There is no permission to read this') for name in ('a.json', 'b')]


def missing(folder):
    """A file that is not there"""
    return ['nothing.json'], [error('nothing.json', None, 'There is no such file or folder')]


def same_file(folder):
    """A file that is named twice"""
    write(folder, 'a.json', topics('{"id":"a","label":"A"}'))
    return ['a.json', 'a.json'], [error('a.json', 'topics[0].id', 'Something else has the id “a” already')]


def hidden_names(folder):
    """Signs in names that are not seen, and markup"""
    write(folder, 'a.json', topics('{"id":"a","label":"<b>A</b> &amp; \\u202egnp.exe"}',
                                   '{"id":"b","label":"\\u2066a\\u001b[2J"}',
                                   '{"id":"c","label":"می\\u200cخواهم"}',
                                   '{"id":"\\u202ed","label":"D"}'))
    no_id = 'is not an id: up to 128 of a–z, 0–9, “.”, “_” and “-”, beginning with a letter or digit'
    return ['a.json'], [warning('a.json', 'topics[0].label', HIDDEN),
                        warning('a.json', 'topics[1].label', HIDDEN),
                        error('a.json', 'topics[3].id', f'“[U+202E]d” {no_id}')]


def hidden_file_name(folder):
    """Signs in the name of a file that a terminal would obey"""
    write(folder, 'a\x1b[2J\n.json', '')
    write(folder, 'b\u202e.json', '')
    return ['.'], [error('a%1B%5B2J%0A.json', None, 'This file is empty'),
                   error('b\u202e.json', None, 'This file is empty')]


def no_utf8_name(folder):
    """A file whose name is not UTF-8"""
    with open(os.fsencode(folder) + b'/\xff.json', 'wb'):
        pass
    return ['.'], [error('%FF.json', None, 'This file is empty')]


def truncated(folder):
    """A file that is right, cut off in many places"""
    text = topics('{"id":"a","label":{"en":"A \\u00e9","ar":"أ"},"broader":"a","x":[1,-2.5e3,true]}')
    cuts = range(1, len(text.encode()), 3)
    for i in cuts:
        write(folder, f'{i:03}.json', text.encode()[:i])
    return ['.'], [error(f'{i:03}.json', None, '…') for i in cuts]


def long_string(folder):
    """A string of 200 MB"""
    with open(folder / 'a.json', 'wb') as file:
        file.write(START.encode() + b'"topics":[{"id":"a","label":"')
        for _ in range(200):
            file.write(b'x' * 1024 * 1024)
        file.write(b'"}]}')
    return ['a.json'], [error('a.json', 'topics[0].label', 'This string is too long')]


def cut_long_string(folder):
    """A string of 200 MB without an end"""
    long_string(folder)
    os.truncate(folder / 'a.json', 200 * 1024 * 1024)
    return ['a.json'], [error('a.json', None, NOT_JSON)]


DEEP = 'There are too many lists and objects in each other'
TWICE = 'This object has a member with this name already'
RECORD = 'Expected an object'
NUMBER = 'Expected a whole number from 0 to 4294967295'
WHERE = 'Expected a longitude and a latitude in degrees'
LINK = '“{}” is not a web address with http or https'
COUNT = START + '"documents":[{"id":"a","title":"A","signature_count":{"count":%s}}]}'

CASES = [
    simple('Lists in lists, a hundred thousand', '[' * 100000, (None, DEEP)),
    simple('Objects in objects, a hundred thousand', '{"a":' * 100000, (None, DEEP)),
    simple('Lists in lists where nothing is read', START + '"x":' + '[' * 5000 + ']' * 5000 + '}',
           (None, DEEP)),
    simple('A number of a million digits', COUNT % ('9' * 1000000), ('documents[0].signature_count.count', NUMBER)),
    simple('A number beyond all', COUNT % '1e999999999', ('documents[0].signature_count.count', NUMBER)),
    simple('A number just too large', COUNT % '4294967296', ('documents[0].signature_count.count', NUMBER)),
    simple('A version of many digits', '{"format":"coalitions-collection","version":1' + '0' * 400 + '}',
           ('version', 'This file needs a newer Coalitions than this one')),
    simple('A place beyond the world',
           START + '"areas":[{"id":"a","name":"A","geometry":{"type":"Point","coordinates":[1e308,-1e308]}}]}',
           ('areas[0].geometry.coordinates', WHERE)),
    simple('Half a surrogate', topics('{"id":"a","label":"\\ud800"}'), (None, NOT_JSON)),
    simple('The other half of a surrogate', topics('{"id":"a","label":"\\udc00 a"}'), (None, NOT_JSON)),
    simple('Surrogates the wrong way around', topics('{"id":"a","label":"\\ude00\\ud83d"}'), (None, NOT_JSON)),
    simple('UTF-8 with a byte order mark', b'\xef\xbb\xbf' + topics().encode(),
           (None, 'A byte order mark stands at the start, where JSON has none')),
    simple('UTF-16', topics().encode('utf-16'), (None, 'This is not UTF-8')),
    simple('UTF-16 without a mark', topics().encode('utf-16-be'), (None, 'This is not UTF-8')),
    simple('UTF-32', topics().encode('utf-32'), (None, 'This is not UTF-8')),
    simple('Null bytes', b'\0' * 100000, (None, 'This is not UTF-8')),
    simple('A null byte behind the end', topics().encode() + b'\0', (None, 'This is not UTF-8')),
    simple('An escaped null', topics('{"id":"a\\u0000","label":"A"}'),
           (None, 'A null character stands in a string')),
    simple('An overlong code', topics('{"id":"a","label":"A"}').encode().replace(b'A', b'\xc1\x81'),
           (None, 'This is not UTF-8')),
    simple('Nothing', b'', (None, 'This file is empty')),
    simple('Ten million spaces', b' ' * 10000000, (None, 'This file is empty')),
    simple('A member twice', topics('{"id":"a","label":"A","id":"b"}'), (None, TWICE)),
    simple('A list twice', START + '"topics":[],"topics":[]}', (None, TWICE)),
    simple('A link that is a program', START + '"sources":[{"id":"a","title":"A","URL":"javascript:alert(1)"}]}',
           ('sources[0].URL', LINK.format('javascript:alert(1)'))),
    simple('Two areas in each other', chain(2, {'parent_id': 'a0'}),
           ('areas[1].parent_id', 'This would make the area a part of itself')),
    simple('A circle of a hundred thousand areas', chain(100000, {'parent_id': 'a0'}),
           ('areas[99999].parent_id', 'This would make the area a part of itself')),
    simple('A hundred thousand areas, each in the next', chain(100000, {})),
    listed('A million ids that lead nowhere',
           (START + '"coalitions":[{"id":"a","name":"A","sources":[{"source_id":"s"}],"area_ids":[',
            '"x#"', ']}],"sources":[{"id":"s","title":"S"}]}'), 1000000,
           'coalitions[0].area_ids[#]', 'Nothing has the id “x…'),
    listed('A list of ten million numbers', (START + '"topics":[', '0', ']}'), 10000000,
           'topics[#]', RECORD),
    listed('A hundred thousand records of one id',
           (topics('{"id":"a","label":"A"}')[:-2] + ',', '{"id":"a","label":"A"}', ']}'), 100000,
           'topics[#].id', 'Something else has the id “a” already', first=1),
    symlink_loop, folder_loop, devices, unreadable, missing, same_file, hidden_names,
    hidden_file_name, no_utf8_name, truncated, long_string, cut_long_string,
]
