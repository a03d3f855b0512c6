#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the source tree against the rules of desktops, and the rules against spoilt copies of it."""

import os
import pathlib
import shutil
import sys
import tempfile

import file_kind_rules
import flatpak_rules
import icon_rules
import metainfo_rules
import screenshot_rules
import tap

SOURCE_DIR = pathlib.Path(os.environ['SOURCE_DIR'])
MODULES = [flatpak_rules, metainfo_rules, screenshot_rules, icon_rules, file_kind_rules]


def copy(source, target):
    """Copies the files that the rules read; of the collection, only its licence."""
    ignored = shutil.ignore_patterns('collection')
    for folder in ('data', 'flatpak', 'src/ui/opening'):
        shutil.copytree(source / folder, target / folder, ignore=ignored)
    (target / 'data/collection').mkdir()
    for path in ('meson.build', 'COPYING', 'data/collection/LICENSE'):
        shutil.copy(source / path, target / path)


def rule_check(rule):
    """Returns a check of the source tree."""
    def check():
        yield from (f'{rule.__module__}.{rule.__name__}: {problem}' for problem in rule(SOURCE_DIR))

    check.__doc__ = rule.__doc__
    return check


def spoil(path, old, new):
    """Puts something else in a file, or calls what does so."""
    if callable(new):
        new(path)
    else:
        path.write_text(path.read_text(encoding='utf-8').replace(old, new, 1), encoding='utf-8')


def sample_check(tree, wanted, rule, name, old, new):
    """Returns a check that the rule finds more in a spoilt copy of the tree, or does not."""
    def check():
        path = tree / name
        content, before = path.read_bytes(), set(rule(tree))
        spoil(path, old, new)
        after = set(rule(tree)) - before
        path.write_bytes(content)
        if wanted and not after:
            yield f'{rule.__module__}.{rule.__name__} finds nothing wrong with it'
        if not wanted:
            yield from after

    shown = f'{old!r} in {name}' if callable(new) else f'{new[:50]!r} instead of {old[:50]!r}'
    check.__doc__ = f'{rule.__name__} {"finds" if wanted else "lets pass"} {shown}'.replace('#', '')
    return check


def has_samples():
    """Each rule is tried"""
    for module in MODULES:
        tried = {rule for rule, *_ in module.BAD}
        yield from (f'{module.__name__}.{rule.__name__} has no sample in BAD'
                    for rule in module.RULES if rule not in tried)


def main():
    """Runs all checks."""
    checks = [rule_check(rule) for module in MODULES for rule in module.RULES] + [has_samples]
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        copy(SOURCE_DIR, tree)
        for wanted, table in ((True, 'BAD'), (False, 'GOOD')):
            checks += [sample_check(tree, wanted, *sample)
                       for module in MODULES for sample in getattr(module, table, [])]
        return tap.report(checks)


if __name__ == '__main__':
    sys.exit(main())
