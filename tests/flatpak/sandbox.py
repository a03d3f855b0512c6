# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Looks at the sandbox from inside. Each function that takes only `work` and says what holds is a
step of run.py."""

import configparser
import pathlib
import socket
import subprocess

from program import APPLICATION, NotSo
from building import command

ALLOWED = {'shared': 'ipc', 'sockets': 'fallback-x11 wayland x11', 'devices': 'dri'}
OUTSIDE = 'org.a11y.Bus'


def without_flatpak(text):
    """Returns a text without what Flatpak itself says of a session that lacks something, as that of
    a user in a namespace lacks the document portal."""
    return '\n'.join(line for line in text.splitlines() if not line.startswith('F: '))


def inside(script):
    """Returns the exit status of a script in the sandbox, and what it prints."""
    done = subprocess.run(['flatpak', 'run', '--command=bash', APPLICATION, '-c', script],
                          capture_output=True, text=True, check=False)
    return done.returncode, without_flatpak(done.stdout + done.stderr)


def expect(script, status):
    """Runs a script in the sandbox, which must end with this status; returns what it prints."""
    ended, said = inside(script)
    if ended != status:
        raise NotSo(f'{script} ended with {ended}: {said}')
    return said


def ask_permissions(work):
    """It has the four permissions and no other"""
    information = configparser.ConfigParser(delimiters='=', strict=True)
    information.optionxform = str
    information.read_string(expect('cat /.flatpak-info', 0))
    context = {name: ' '.join(sorted(filter(None, value.split(';'))))
               for name, value in information['Context'].items()}
    policies = [name for name in information.sections() if 'Policy' in name]
    if context != ALLOWED or policies:
        raise NotSo(f'{context}, {policies}')


def ask_network(work):
    """It has no network"""
    with socket.create_server(('127.0.0.1', 0)) as server:
        connect = f'exec 3<>/dev/tcp/127.0.0.1/{server.getsockname()[1]}'
        command('bash', '-c', connect)
        expect(connect, 1)
    interfaces = expect('cat /sys/class/net/*/address /proc/net/route; tail -n +3 /proc/net/dev', 0)
    if [line.split(':')[0].strip() for line in interfaces.splitlines() if ': ' in line] != ['lo']:
        raise NotSo(interfaces)


def ask_home(work):
    """It sees nothing of the home folder and leaves nothing there"""
    home = pathlib.Path.home()
    secret = home / 'secret'
    secret.write_text('secret', encoding='utf-8')
    expect(f'test -e {secret}', 1)
    expect(f'echo made >{home}/made', 0)
    if (home / 'made').exists():
        raise NotSo('what it wrote into the home folder is there')
    said = expect(f'find / -xdev -name secret -o -name {work.place.name} 2>/dev/null; true', 0)
    if said:
        raise NotSo(said)


def ask_privileges(work):
    """It has no privileges and cannot change itself"""
    expect(': >/app/made', 1)
    expect(': >/usr/made', 1)
    expect('unshare --user true', 1)
    status = dict(line.split(':\t') for line in expect('cat /proc/self/status', 0).splitlines()
                  if ':\t' in line)
    held = {name: status[name].strip() for name in ('CapEff', 'NoNewPrivs', 'Seccomp')}
    if int(held['CapEff'], 16) or held['NoNewPrivs'] != '1' or held['Seccomp'] != '2':
        raise NotSo(held)


def ask_bus(work):
    """On the session bus it sees itself and portals"""
    ask = 'gdbus call --session --dest org.freedesktop.DBus --object-path / --method ' \
          'org.freedesktop.DBus.ListNames'
    if OUTSIDE not in command(*ask.split()):
        raise NotSo(f'{OUTSIDE} is not on the bus')
    names = [name for name in expect(ask, 0).strip("()[], \n").replace("'", '').split(', ')
             if not name.startswith((':', 'org.freedesktop.DBus', 'org.freedesktop.portal.',
                                     APPLICATION))]
    if names:
        raise NotSo(names)


STEPS = [ask_permissions, ask_network, ask_home, ask_privileges, ask_bus]
