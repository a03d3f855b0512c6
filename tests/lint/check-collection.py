#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Usage: check-collection.py DATE_BOUNDS | --table

Holds the bundled collection against the rules of data/collection/README.md, and each rule against
samples that it must or must not find. Ends with a table of what there is; --table prints nothing
else. DATE_BOUNDS is the program of that name.
"""

import os
import pathlib
import subprocess
import sys

import collection_counts
import collection_dates
import collection_files
import collection_links
import collection_names
import collection_rules
import collection_table
import collection_words
import tap

SOURCE = pathlib.Path(os.environ.get('SOURCE_DIR', pathlib.Path(__file__).parents[2]))
MODULES = [collection_rules, collection_links, collection_dates, collection_words, collection_names]


def canonical(_collection):
    """The files are in canonical form"""
    check = subprocess.run([SOURCE / 'build-aux/format-collection', '--check'],
                           capture_output=True, text=True, check=False)
    if check.returncode:
        yield check.stderr.strip()


def rule_check(rule, collection):
    """Returns a check of the whole collection."""
    def check():
        yield from rule(collection)

    check.__doc__ = rule.__doc__
    return check


def sample_check(wanted, bounds, rule, label, members):
    """Returns a check that the rule finds something in a sample, or does not."""
    nothing = collection_files.Collection({}, [], set(), {}, bounds)

    def check():
        found = list(rule(nothing._replace(**members)))
        if wanted and not found:
            yield f'it finds nothing wrong with {members}'
        if not wanted:
            yield from found

    verb = 'finds' if wanted else 'lets pass'
    check.__doc__ = f'{rule.__module__}.{rule.__name__} {verb} {label}'
    return check


def tried():
    """Each rule has a sample that it must find"""
    for module in MODULES:
        for rule in module.RULES:
            if rule not in {bad for bad, *_ in module.BAD}:
                yield f'{module.__name__}.{rule.__name__} has no sample in BAD'


def main(argument):
    """Runs all checks and prints the table."""
    collection = collection_files.read(SOURCE, argument)
    table = collection_table.table(collection, SOURCE / 'po')
    if argument == '--table':
        print('\n'.join(table))
        return 0

    rules = [rule for module in MODULES for rule in module.RULES]
    checks = [rule_check(rule, collection)
              for rule in [*rules, collection_counts.counted, canonical]] + [tried]
    for wanted, name in ((True, 'BAD'), (False, 'GOOD')):
        checks += [sample_check(wanted, argument, *sample)
                   for module in MODULES for sample in getattr(module, name)]
    status = tap.report(checks)
    print('\n'.join(f'# {line}' for line in table))
    return status


if __name__ == '__main__':
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
