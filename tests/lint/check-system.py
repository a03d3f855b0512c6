#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Tries on systems that are not at hand what build-aux would install there, and how."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

import tap

SOURCE_DIR = pathlib.Path(os.environ['SOURCE_DIR'])
FAKE = SOURCE_DIR / 'tests/lint/fake-system'
# Of the real system, these; of the fake one, those that each kind of system has.
REAL = ['awk', 'basename', 'bash', 'cat', 'cut', 'dirname', 'env', 'flock', 'grep', 'head', 'mkdir', 'paste',
        'realpath', 'rm', 'sed', 'sha256sum', 'sort', 'tail']
COMMON = ['id', 'pkg-config', 'meson', 'blueprint-compiler']
MANAGERS = {
    'apt': ['apt-get', 'apt-cache', 'dpkg-query'],
    'dnf': ['dnf', 'rpm'],
    'pacman': ['pacman'],
    None: [],
}
NEW = {'glib': '2.84.1', 'gtk': '4.18.6', 'adw': '1.7.6', 'json': '1.10.6', 'meson': '1.7.0',
       'blueprint': '0.16.0'}
OLD = {'glib': '2.74.6', 'gtk': '4.8.3', 'adw': '1.2.2', 'json': '1.6.6', 'meson': '1.0.1',
       'blueprint': '0.6.0'}
MIXED = {**NEW, 'adw': '1.5.0'}
NAMES = {
    'apt': ['libglib2.0-dev', 'libgtk-4-dev', 'libadwaita-1-dev', 'libjson-glib-dev', 'meson',
            'blueprint-compiler'],
    'dnf': ['glib2-devel', 'gtk4-devel', 'libadwaita-devel', 'json-glib-devel', 'meson',
            'blueprint-compiler'],
    'pacman': ['glib2', 'gtk4', 'libadwaita', 'json-glib', 'meson', 'blueprint-compiler'],
    None: ['glib-2.0', 'gtk4', 'libadwaita-1', 'json-glib-1.0', 'meson', 'blueprint-compiler'],
}
PREPARE = 'source build-aux/common.sh; source build-aux/system.sh; prepare_system {}'
MAKE_ROOT = 'build-aux/debian-root make'
INSTALL = {
    'apt': 'apt-get -qy install --no-install-recommends',
    'dnf': 'dnf -y install --setopt=install_weak_deps=False',
    'pacman': 'pacman -S --needed --noconfirm',
}


def listing(manager, versions):
    """Returns lines of a package and its version."""
    names = NAMES[manager]
    return ''.join(f'{name} {version}\n' for name, version in zip(names, versions.values()))


def wanted_packages(manager, *groups):
    """Returns what the file of packages says for a manager, the required ones first."""
    lines = [line.split() for line in (SOURCE_DIR / 'build-aux/packages').read_text().splitlines()]
    rest = [name for line in lines if line[:1] == [manager] and line[1] in groups
            for name in line[2:]]
    return NAMES[manager] + rest


def system(manager, *, offered=None, installed='', mirror='', uid=0, sudo=True, status=0):
    """Describes a system."""
    return {'manager': manager, 'offered': listing(manager, offered) if offered else '',
            'installed': installed, 'mirror': mirror, 'uid': uid, 'sudo': sudo, 'status': status}


def act(machine, command):
    """Runs a command on a system; returns its status, its output and the calls that it made."""
    with tempfile.TemporaryDirectory() as place:
        place = pathlib.Path(place)
        for name in REAL:
            (place / name).symlink_to(shutil.which(name))
        for name in COMMON + MANAGERS[machine['manager']] + ['sudo'] * machine['sudo']:
            (place / name).symlink_to(FAKE)
        for name in ('offered', 'installed', 'mirror'):
            (place / name).write_text(machine[name])
        (place / 'calls').touch()
        environment = {'PATH': str(place), 'FAKE': str(place), 'FAKE_UID': str(machine['uid']),
                       'FAKE_STATUS': str(machine['status']), 'HOME': str(place)}
        done = subprocess.run(['bash', '-euo', 'pipefail', '-c', command], cwd=SOURCE_DIR,
                              env=environment, capture_output=True, text=True, check=False)
        return done.returncode == 0, done.stderr, (place / 'calls').read_text().splitlines()


def scenario(label, machine, command, good, calls, said=''):
    """Returns a check of how a command fares on a system, what it calls and what it says."""
    def check():
        was_good, output, made = act(machine, command)
        if was_good != good:
            yield f'{"failed" if good else "succeeded"}: {output}'
        if made != calls:
            yield f'called {made}\ninstead of {calls}'
        if said not in output:
            yield f'does not say {said!r}: {output}'

    check.__doc__ = label
    return check


def installs(manager, *packages):
    """Returns the call that installs the packages."""
    return f'{INSTALL[manager]} {" ".join(packages)}'


def new_systems():
    """Yields a check for each kind of system that is new enough, as root and not."""
    for label, manager in (('Debian 13', 'apt'), ('Fedora', 'dnf'), ('Arch', 'pacman')):
        for group in ('build', 'build display test'):
            call = installs(manager, *wanted_packages(manager, *group.split()))
            prepare = PREPARE.format(group)
            yield scenario(f'{label} installs what is missing to {group}, as root',
                           system(manager, offered=NEW), prepare, True, [call])
            yield scenario(f'{label} installs what is missing to {group}, through sudo',
                           system(manager, offered=NEW, uid=1000), prepare, True,
                           ['sudo', call], f'sudo {call.split()[0]}'.replace('apt-get', 'env'))
        everything = wanted_packages(manager, 'build')
        have = ''.join(f'{name} 9\n' for name in everything + NAMES[None])
        yield scenario(f'{label} installs nothing when nothing is missing',
                       system(manager, offered=NEW, installed=have, uid=1000),
                       PREPARE.format('build'), True, [])
        have = ''.join(f'{name} 9\n' for name in everything[:-1] + NAMES[None])
        yield scenario(f'{label} installs only what is missing',
                       system(manager, offered=NEW, installed=have), PREPARE.format('build'),
                       True, [installs(manager, everything[-1])])
        yield scenario(f'{label} says what to do when installing fails',
                       system(manager, offered=NEW, status=1), PREPARE.format('build'), False,
                       [installs(manager, *everything)], 'Bring the system up to date')
        yield scenario(f'{label} says what root has to do when there is no sudo',
                       system(manager, offered=NEW, uid=1000, sudo=False),
                       PREPARE.format('build'), False, [], 'As root, run:')


def old_systems():
    """Yields a check for each kind of system that is too old."""
    for label, versions in (('Debian 12', OLD), ('Ubuntu 24.04', MIXED)):
        for uid in (0, 1000):
            yield scenario(f'{label} gets nothing installed, with user id {uid}',
                           system('apt', offered=versions, uid=uid), PREPARE.format('build'),
                           False, [])
    yield scenario('Debian 12 makes a root with mmdebstrap, as root',
                   system('apt', offered=OLD), MAKE_ROOT, False,
                   [installs('apt', 'mmdebstrap')], 'could not be made')
    yield scenario('Debian 12 makes a root with mmdebstrap and uidmap, through sudo',
                   system('apt', offered=OLD, uid=1000), MAKE_ROOT, False,
                   ['sudo', installs('apt', 'mmdebstrap', 'uidmap'), 'sudo'], 'could not be made')
    yield scenario('A system without lists gets them first',
                   system('apt', mirror=listing('apt', NEW)), PREPARE.format('build'), True,
                   ['apt-get -q update', installs('apt', *wanted_packages('apt', 'build'))])


def other_systems():
    """Yields a check for systems with other package managers."""
    have = listing(None, NEW)
    yield scenario('Another system that has all is left alone', system(None, installed=have),
                   PREPARE.format('build'), True, [])
    yield scenario('Another system that has too little is left alone',
                   system(None, installed=listing(None, MIXED)), PREPARE.format('build'), False, [])
    yield scenario('Another system is told about mmdebstrap', system(None), MAKE_ROOT, False, [],
                   'mmdebstrap')


if __name__ == '__main__':
    sys.exit(tap.report([*new_systems(), *old_systems(), *other_systems()]))
