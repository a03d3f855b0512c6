#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the source against the rules, and each rule against text that it must or must not find."""

import functools
import os
import sys

import blueprint_rules
import c_rules
import source_rules
import source_tree
import tap

MODULES = [source_rules, c_rules, blueprint_rules]


def rule_check(rule, tree):
    """Returns a check of the whole source."""
    def check():
        yield from rule(tree)

    check.__doc__ = rule.__doc__
    return check


def sample_check(rule, path, text, wanted):
    """Returns a check that the rule finds something in a sample, or does not."""
    def check():
        found = list(rule({path: text}))
        if wanted and not found:
            yield f'{rule.__name__} finds nothing wrong with {path}:\n{text[:200]}'
        if not wanted:
            yield from found

    shown = next(line.strip() for line in text.splitlines()[::-1] if line.strip(' };'))
    check.__doc__ = (f'{rule.__module__}.{rule.__name__} {"finds" if wanted else "lets pass"} '
                     f'{shown[:50]}').replace('#', '')
    return check


def has_sample(module):
    """Returns a check that no rule goes without a bad sample."""
    def check():
        tried = {rule for rule, *_ in module.BAD}
        for rule in module.RULES:
            if rule not in tried:
                yield f'{module.__name__}.{rule.__name__} has no sample in BAD'

    check.__doc__ = f'Each rule of {module.__name__} is tried'
    return check


def main():
    """Runs all checks."""
    tree = source_tree.read(os.environ['SOURCE_DIR'])
    checks = [rule_check(rule, tree) for module in MODULES for rule in module.RULES]
    checks += [has_sample(module) for module in MODULES]
    for wanted, name in ((True, 'BAD'), (False, 'GOOD')):
        checks += [functools.partial(sample_check, wanted=wanted)(*sample)
                   for module in MODULES for sample in getattr(module, name)]
    return tap.report(checks)


if __name__ == '__main__':
    sys.exit(main())
