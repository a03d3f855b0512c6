# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What Flathub asks of ids, permissions, the manifest, the desktop file and the licences.

Each rule takes the source tree and yields what is wrong with it, in words.
"""

import re
import xml.etree.ElementTree as ElementTree

from desktop_files import (DESKTOP, ID, MANIFEST, METAINFO, SCHEMA, SERVICE, build_file,
                           desktop_entry, manifest, metainfo)

PERMISSIONS = ['--device=dri', '--share=ipc', '--socket=fallback-x11', '--socket=wayland']
KEYS = ['id', 'runtime', 'runtime-version', 'sdk', 'command', 'finish-args', 'build-options',
        'cleanup', 'modules']
HOSTS = ('io.github.', 'io.gitlab.', 'page.codeberg.', 'io.frama.')
TOOLKITS = {'GTK', 'GNOME', 'Qt', 'KDE'}
MAIN_CATEGORIES = {'AudioVideo', 'Development', 'Education', 'Game', 'Graphics', 'Network',
                   'Office', 'Science', 'Settings', 'System', 'Utility'}
LICENCES = {'COPYING': 'GNU GENERAL PUBLIC LICENSE', 'data/collection/LICENSE': 'CC0 1.0'}


def ids(tree):
    """The program has one id in all files"""
    if f"application_id = '{ID}'" not in build_file(tree):
        yield f'meson.build: application_id is not {ID}'
    schema = ElementTree.parse(tree / SCHEMA).find('schema')
    info, flatpak = metainfo(tree), manifest(tree)
    found = {
        'metainfo id': (info.findtext('id'), ID),
        'metainfo launchable': (info.findtext("launchable[@type='desktop-id']"), f'{ID}.desktop'),
        'metainfo D-Bus name': (info.findtext('provides/dbus'), ID),
        'desktop file icon': (desktop_entry(tree).get('Icon'), ID),
        'manifest id': (flatpak['id'], ID),
        'schema id': (schema.get('id'), ID),
        'schema path': (schema.get('path'), f"/{ID.replace('.', '/')}/"),
        'manifest command': (flatpak['command'], info.findtext('provides/binary')),
        'desktop file program': (desktop_entry(tree).get('Exec', ''), flatpak['command'] + ' %U'),
    }
    for what, (value, wanted) in found.items():
        if value != wanted:
            yield f'{what} is {value}, not {wanted}'


def id_form(tree):
    """The id is one that Flathub takes"""
    name = manifest(tree)['id']
    parts = name.split('.')
    if not 3 <= len(parts) <= 5 or len(name) > 255:
        yield f'id {name} has {len(parts)} parts and {len(name)} characters'
    if not all(re.fullmatch(r'[A-Za-z_]\w*', part, re.ASCII) for part in parts[:-1]):
        yield f'id {name} has parts of other characters than letters, digits and underscores'
    if not re.fullmatch(r'[A-Za-z_][\w-]*', parts[-1], re.ASCII):
        yield f'id {name} ends in other characters than letters, digits, underscores and dashes'
    if [part.lower() for part in parts[:2]] != parts[:2]:
        yield f'id {name} has a domain in upper case'
    if parts[-1] in {'desktop', 'app', 'linux'} or name.startswith('org.gnome.'):
        yield f'id {name} is a reserved one'
    if name.startswith(HOSTS):
        owner = parts[2] if len(parts) > 3 else None
        home = metainfo(tree).findtext("url[@type='vcs-browser']", '')
        if owner is None or f'/{owner}/' not in home:
            yield f'id {name} is not that of the owner of {home}'


def permissions(tree):
    """The sandbox has the permissions that are needed, and no other"""
    given = manifest(tree).get('finish-args', [])
    for permission in sorted({*given} - {*PERMISSIONS}):
        yield f'permission {permission} is not needed'
    for permission in sorted({*PERMISSIONS} - {*given}):
        yield f'permission {permission} is missing'


def flatpak_manifest(tree):
    """The manifest builds on GNOME's runtime, without network, from what is public"""
    flatpak = manifest(tree)
    if (flatpak['runtime'], flatpak['sdk']) != ('org.gnome.Platform', 'org.gnome.Sdk'):
        yield 'runtime is not GNOME’s'
    if not re.fullmatch(r'\d+', flatpak['runtime-version']):
        yield f"runtime-version is {flatpak['runtime-version']}, not that of a stable release"
    for module in flatpak['modules']:
        if '--share=network' in module.get('build-options', {}).get('build-args', []):
            yield f"module {module['name']} is built with network"
        for source in module['sources']:
            yield from manifest_source(source)


def manifest_source(source):
    """Yields what is wrong with one source of a module."""
    kind, url = source['type'], source.get('url', '')
    if kind not in {'dir', 'git', 'archive', 'file', 'patch'}:
        yield f'source of type {kind} is not built from'
    if kind == 'git' and not (url.startswith('https://') and 'tag' in source and 'commit' in source):
        yield f'source {url} is not a tag and a commit behind https'
    if kind == 'archive' and 'sha256' not in source:
        yield f'source {url} has no checksum'


def manifest_form(tree):
    """The manifest is written as Flathub's linter wants it"""
    found = sorted(path.name for path in (tree / 'flatpak').glob('*.json'))
    if found != [f'{ID}.json']:
        yield f"manifests are {', '.join(found)}, not {ID}.json alone"
    content = (tree / MANIFEST).read_bytes()
    if b'\r' in content or b'\t' in content or not content.endswith(b'}\n'):
        yield 'manifest has tabs, carriage returns or no newline at its end'
    keys = list(manifest(tree))
    if keys != [key for key in KEYS if key in keys]:
        yield f"keys of the manifest stand in the order {', '.join(keys)}"


def launcher(tree):
    """The desktop file starts the program and is to be found"""
    entry = desktop_entry(tree)
    wanted_keys = {'Type': 'Application', 'Terminal': 'false', 'DBusActivatable': 'true'}
    for key, wanted in wanted_keys.items():
        if entry.get(key) != wanted:
            yield f'desktop file: {key} is not {wanted}'
    for key in ('Hidden', 'NoDisplay'):
        if key in entry:
            yield f'desktop file has {key}'
    for category in TOOLKITS & set(entry.get('Categories', '').split(';')):
        yield f'desktop file has the category {category}'
    if not MAIN_CATEGORIES & set(entry.get('Categories', '').split(';')):
        yield 'desktop file has no main category'
    keywords = entry.get('Keywords', '').split(';')
    if len(keywords) < 4 or keywords[-1]:
        yield 'desktop file has no three keywords, each closed by a semicolon'
    service = (tree / SERVICE).read_text(encoding='utf-8')
    if 'Exec=@bindir@/' not in service or '--gapplication-service' not in service:
        yield 'D-Bus service does not start the installed program as a service'


def licences(tree):
    """The licences are stated, and their texts are installed where Flathub looks for them"""
    stated = metainfo(tree).findtext('project_license')
    if f"license: '{stated}'" not in build_file(tree):
        yield f'meson.build does not say license: {stated}'
    install = build_file(tree, 'data/meson.build')
    if "install_dir: datadir / 'licenses' / application_id" not in install:
        yield 'nothing is installed into share/licenses'
    for path, title in LICENCES.items():
        if not (tree / path).exists() or title not in (tree / path).read_text(encoding='utf-8'):
            yield f'{path} is not the text of {title}'
        if f"'{path.removeprefix('data/')}'" not in install.replace("'../", "'"):
            yield f'{path} is not installed'


RULES = [ids, id_form, permissions, flatpak_manifest, manifest_form, launcher, licences]
# What is spoilt: the rule that must see it, the file, what stands there, what is put in its place.
BAD = [
    (ids, METAINFO, f'<id>{ID}</id>', '<id>io.github.coalitions.coalitions</id>'),
    (ids, METAINFO, f'>{ID}.desktop<', '>coalitions.desktop<'),
    (ids, METAINFO, 'type="desktop-id"', 'type="service"'),
    (ids, METAINFO, '<binary>coalitions<', '<binary>coalition<'),
    (ids, DESKTOP, f'Icon={ID}', 'Icon=coalitions'),
    (ids, DESKTOP, 'Exec=coalitions', 'Exec=other'),
    (ids, MANIFEST, f'"id": "{ID}"', '"id": "org.example.Coalitions"'),
    (ids, SCHEMA, f'id="{ID}"', 'id="org.example.Coalitions"'),
    (ids, 'meson.build', f"application_id = '{ID}'", "application_id = 'org.example.App'"),
    (id_form, MANIFEST, f'"id": "{ID}"', '"id": "coalitions.App"'),
    (id_form, MANIFEST, f'"id": "{ID}"', '"id": "io.github.coalitions.a.b.Coalitions"'),
    (id_form, MANIFEST, f'"id": "{ID}"', f'"id": "org.example.{"a" * 300}"'),
    (id_form, MANIFEST, f'"id": "{ID}"', '"id": "org.some-where.Coalitions"'),
    (id_form, MANIFEST, f'"id": "{ID}"', '"id": "org.example.Coalitions+"'),
    (id_form, MANIFEST, f'"id": "{ID}"', '"id": "org.Example.Coalitions"'),
    (id_form, MANIFEST, f'"id": "{ID}"', '"id": "org.coalitions.app"'),
    (id_form, MANIFEST, f'"id": "{ID}"', '"id": "org.gnome.Coalitions"'),
    (id_form, MANIFEST, f'"id": "{ID}"', '"id": "io.github.Coalitions"'),
    (id_form, METAINFO, 'github.com/coalitions/coalitions</url>\n  <url type="translate">',
     'github.com/other/coalitions</url>\n  <url type="translate">'),
    (permissions, MANIFEST, '--share=ipc', '--share=network'),
    (permissions, MANIFEST, '"--device=dri"', '"--device=dri", "--filesystem=home"'),
    (permissions, MANIFEST, '"--device=dri"', f'"--device=dri", "--own-name={ID}"'),
    (permissions, MANIFEST, '"--socket=wayland",', ''),
    (permissions, MANIFEST, 'fallback-x11', 'x11'),
    (permissions, MANIFEST, '"finish-args"', '"build-options"'),
    (flatpak_manifest, MANIFEST, 'org.gnome.Platform', 'org.freedesktop.Platform'),
    (flatpak_manifest, MANIFEST, '"runtime-version": "', '"runtime-version": "master-'),
    (flatpak_manifest, MANIFEST, '"name": "coalitions",', '"name": "coalitions", '
     '"build-options": {"build-args": ["--share=network"]},'),
    (flatpak_manifest, MANIFEST, '"type": "dir"', '"type": "extra-data"'),
    (flatpak_manifest, MANIFEST, '"type": "dir"', '"type": "git", "url": "https://a", "tag": "1"'),
    (flatpak_manifest, MANIFEST, '"type": "dir"', '"type": "archive", "url": "https://a"'),
    (manifest_form, MANIFEST, '    "id"', '\t"id"'),
    (manifest_form, MANIFEST, '"id": ', '"sdk": "", "id": '),
    (launcher, DESKTOP, 'DBusActivatable=true', 'DBusActivatable=false'),
    (launcher, DESKTOP, 'Terminal=false', 'Terminal=false\nNoDisplay=true'),
    (launcher, DESKTOP, 'Categories=', 'Categories=GTK;'),
    (launcher, DESKTOP, 'Categories=Education;', 'Categories='),
    (launcher, DESKTOP, 'Keywords=', 'Words='),
    (launcher, SERVICE, ' --gapplication-service', ''),
    (licences, METAINFO, '>GPL-3.0-or-later<', '>GPL-3.0+<'),
    (licences, 'data/meson.build', "datadir / 'licenses'", "datadir / 'doc'"),
    (licences, 'data/meson.build', "'collection/LICENSE',", ''),
    (licences, 'COPYING', 'GNU GENERAL PUBLIC LICENSE', 'All rights reserved'),
]
