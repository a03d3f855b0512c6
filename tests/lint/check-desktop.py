#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Holds the source tree against desktop_rules, and the rules against spoilt copies of it."""

import os
import pathlib
import shutil
import sys
import tempfile

import desktop_rules

ID = desktop_rules.ID
METAINFO = f'data/{ID}.metainfo.xml.in'
DESKTOP = f'data/{ID}.desktop.in'
SCHEMA = f'data/{ID}.gschema.xml'
MANIFEST = f'flatpak/{ID}.json'
ICON = f'data/icons/hicolor/scalable/apps/{ID}.svg'
CITATION = 'data/icons/scalable/actions/coa-citation-symbolic.svg'
RESOURCES = 'data/coalitions.gresource.xml'

# What is spoilt: the rule that must see it, the file, what stands there, what is put in its place.
SPOILT = [
    ('ids', METAINFO, f'<id>{ID}</id>', '<id>io.github.coalitions.coalitions</id>'),
    ('ids', METAINFO, f'>{ID}.desktop<', '>coalitions.desktop<'),
    ('ids', METAINFO, '<binary>coalitions<', '<binary>coalition<'),
    ('ids', DESKTOP, f'Icon={ID}', 'Icon=coalitions'),
    ('ids', DESKTOP, 'Exec=coalitions', 'Exec=other'),
    ('ids', MANIFEST, f'"id": "{ID}"', '"id": "org.example.Coalitions"'),
    ('ids', SCHEMA, f'id="{ID}"', 'id="org.example.Coalitions"'),
    ('ids', 'meson.build', f"application_id = '{ID}'", "application_id = 'org.example.App'"),
    ('name_and_summary', METAINFO, '<name>Coalitions<', '<name>Coalitions of Everybody<'),
    ('name_and_summary', METAINFO, '>See who stands for what<', '>See who<'),
    ('name_and_summary', METAINFO, '>See who stands for what<', '>See who stands for what.<'),
    ('name_and_summary', METAINFO, '>See who stands for what<', f'>{"Who " * 9}<'),
    ('name_and_summary', METAINFO, '>See who stands for what<', '>The goals of everybody<'),
    ('name_and_summary', METAINFO, '>See who stands for what<', '>See coalitions<'),
    ('name_and_summary', DESKTOP, 'Comment=See', 'Comment=Look'),
    ('launcher', DESKTOP, 'DBusActivatable=true', 'DBusActivatable=false'),
    ('launcher', DESKTOP, 'Terminal=false', 'Terminal=false\nNoDisplay=true'),
    ('launcher', DESKTOP, 'Categories=', 'Categories=GTK;'),
    ('description', METAINFO, '<p>Every statement', '<p>See who stands for what. Every statement'),
    ('description', METAINFO, '<p>Every statement', f"<p>{'Much more. ' * 80}Every statement"),
    ('description', METAINFO, 'takes no side.', 'takes no <b>side</b>.'),
    ('metadata', METAINFO, 'oars-1.1', 'oars-1.0'),
    ('metadata', METAINFO, '>GPL-3.0-or-later<', '>GPL-3.0+<'),
    ('metadata', METAINFO, '<metadata_license>CC0-1.0<', '<metadata_license>FSFAP<'),
    ('metadata', METAINFO, '<developer id="io.github.coalitions">', '<developer>'),
    ('metadata', METAINFO, '"bugtracker">https:', '"bugtracker">http:'),
    ('devices', METAINFO, '<control>touch</control>', ''),
    ('devices', METAINFO, '>360<', '>768<'),
    ('releases', METAINFO, '<release version="', '<release version="9.'),
    ('releases', METAINFO, ' date="', ' day="'),
    ('screenshots', METAINFO, 'coalitions/coalitions/v', 'coalitions/coalitions/main-'),
    ('screenshots', METAINFO, 'screenshots/narrow.png', 'screenshots/missing.png'),
    ('screenshots', METAINFO, 'dark style</caption>', 'dark style.</caption>'),
    ('screenshots', METAINFO, '<caption>Goals, ', '<caption>3 goals, '),
    ('screenshots', METAINFO, ' type="default"', ''),
    ('flatpak_manifest', MANIFEST, '--share=ipc', '--share=network'),
    ('flatpak_manifest', MANIFEST, '"--device=dri"', '"--device=dri", "--filesystem=home"'),
    ('flatpak_manifest', MANIFEST, 'org.gnome.Platform', 'org.freedesktop.Platform'),
    ('brand_colours', METAINFO, '#fae878', '#99c1f1'),
    ('brand_colours', METAINFO, '#fae878', '#ffffff'),
    ('brand_colours', METAINFO, '#3f3512', '#fae878'),
    ('brand_colours', METAINFO, 'scheme_preference="dark"', 'scheme_preference="light"'),
    ('application_icon', ICON, 'viewBox="0 0 128 128"', 'viewBox="0 0 64 64"'),
    ('application_icon', ICON, '</svg>', '<filter/></svg>'),
    ('application_icon', ICON, 'y="8" width="96"', 'y="0" width="96"'),
    ('symbolic_icons', CITATION, '#2e3436', '#ff0000'),
    ('symbolic_icons', CITATION, '<path ', '<path stroke="#2e3436" '),
    ('symbolic_icons', CITATION, 'width="16"', 'width="24"'),
    ('icon_resources', RESOURCES, 'coa-goal-symbolic.svg', 'coa-aim-symbolic.svg'),
]


def copy(source, target):
    """The files that the rules read; their folders hold nothing large but the collection."""
    shutil.copytree(source / 'data', target / 'data', ignore=shutil.ignore_patterns('collection'))
    shutil.copytree(source / 'flatpak', target / 'flatpak')
    shutil.copy(source / 'meson.build', target)
    (target / 'data/screenshots').mkdir(exist_ok=True)


def sees(tree, rule, path, old, new):
    file = tree / path
    text = file.read_text(encoding='utf-8')
    check = getattr(desktop_rules, rule)
    before = set(check(tree))
    file.write_text(text.replace(old, new, 1), encoding='utf-8')
    after = set(check(tree))
    file.write_text(text, encoding='utf-8')
    return not after <= before


def main():
    source = pathlib.Path(os.environ['SOURCE_DIR'])
    results = []
    for rule in desktop_rules.RULES:
        problems = list(rule(source))
        results.append((not problems, rule.__name__, problems))
    with tempfile.TemporaryDirectory() as folder:
        tree = pathlib.Path(folder)
        copy(source, tree)
        for rule, path, old, new in SPOILT:
            label = f'{rule} sees {old!r} become {new[:40]!r}'.replace('#', '')
            results.append((sees(tree, rule, path, old, new), label, []))

    print(f'1..{len(results)}')
    for number, (passed, label, problems) in enumerate(results, 1):
        print(f"{'ok' if passed else 'not ok'} {number} - {label}")
        for problem in problems:
            print(f'# {problem}')
    return 0 if all(passed for passed, _, _ in results) else 1


if __name__ == '__main__':
    sys.exit(main())
