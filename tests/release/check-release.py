#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Takes the source the way of a release: into a tarball, built and tested from it, installed,
started with nothing else at hand, and removed again. Each check needs those before it."""

import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tarfile
import tempfile

import source_tree
import tap

ID = 'io.github.coalitions.Coalitions'
SOURCE_DIR = pathlib.Path(os.environ['SOURCE_DIR'])
BUILD_DIR = pathlib.Path(os.environ['BUILD_DIR'])
# Not for what is built and started here: it is set for the tests of another build.
FOREIGN = {'DESTDIR', 'MALLOC_PERTURB_', 'GSETTINGS_SCHEMA_DIR', 'XDG_DATA_DIRS'}
# Those lint tests that take no time and ask what files there are, here without a repository.
LINTS = ['desktop', 'potfiles', 'source']
CACHES = {'share/applications/mimeinfo.cache', 'share/glib-2.0/schemas/gschemas.compiled',
          'share/icons/hicolor/icon-theme.cache'}
MIME_CACHES = {f'share/mime/{name}' for name in (
    'XMLnamespaces', 'aliases', 'generic-icons', 'globs', 'globs2', 'icons', 'magic', 'mime.cache',
    'subclasses', 'treemagic', 'types', 'version')}
CACHES |= MIME_CACHES
# The caches that name each program or what it has.
NAMING_CACHES = CACHES - MIME_CACHES | {'share/mime/types'}
# What another program may have in the same place.
NEIGHBOUR = {
    'share/applications/org.example.Other.desktop':
        '[Desktop Entry]\nType=Application\nName=Other\nExec=other\nMimeType=text/x-other;\n',
    'share/glib-2.0/schemas/org.example.Other.gschema.xml':
        '<schemalist><schema id="org.example.Other" path="/org/example/Other/"/></schemalist>\n',
    'share/icons/hicolor/scalable/apps/org.example.Other.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>\n',
    'share/mime/packages/org.example.Other.xml':
        '<mime-info xmlns="http://www.freedesktop.org/standards/shared-mime-info">'
        '<mime-type type="text/org.example.Other"><glob pattern="*.other"/></mime-type></mime-info>\n',
}


def run(*command, cwd=None):
    """Returns what the command says when it fails, else nothing."""
    environment = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    done = subprocess.run([str(word) for word in command], cwd=cwd, env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if done.returncode == 0:
        return ''
    lines = done.stdout.splitlines()[-40:]
    return '\n'.join([f"{' '.join(str(word) for word in command)} fails:", *lines])


def run_all(*commands):
    """Yields what the first of the commands that fails says, and runs no further."""
    for command in commands:
        problem = run(*command)
        if problem:
            yield problem
            return


def list_files(folder):
    """Returns the paths of all files below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob('*')
            if not path.is_dir()}


def list_ignored(folder, names):
    """Returns those of the names in a folder that are no part of the source."""
    return {name for name in names
            if name in source_tree.SKIPPED_FOLDERS or pathlib.Path(folder, name) == BUILD_DIR}


def compare(found, wanted):
    """Yields how two sets of files differ."""
    for path in sorted(found - wanted):
        yield f'{path} should not be there'
    for path in sorted(wanted - found):
        yield f'{path} is missing'


class Release:
    """A release on its way through the folders below a place."""

    def __init__(self, place):
        self.repository = place / 'repository'
        self.source = place / 'source'
        self.build = place / 'build'
        self.prefix = place / 'installed'
        self.place = place

    @property
    def checks(self):
        """The checks in their order."""
        return [self.pack, self.compile, self.test, self.install, self.read_files,
                self.start_in('en_US.UTF-8'), self.start_in('ar_EG.UTF-8'), self.remove,
                self.remove_beside_another]

    def pack(self):
        """meson dist makes a tarball of all that is in the repository"""
        shutil.copytree(SOURCE_DIR, self.repository, ignore=list_ignored, symlinks=True)
        git = ['git', '-C', self.repository, '-c', 'user.name=test', '-c', 'user.email=test']
        scratch = self.place / 'scratch'
        yield from run_all(
            [*git, 'init', '--quiet'], [*git, 'add', '--all'],
            [*git, 'commit', '--quiet', '--no-gpg-sign', '--message', 'test'],
            ['meson', 'setup', scratch, self.repository],
            ['meson', 'dist', '-C', scratch, '--no-tests', '--formats', 'gztar'])
        for path in scratch.glob('meson-dist/*.tar.gz'):
            with tarfile.open(path) as tar:
                tar.extractall(self.place, filter='data')
            (self.place / path.name.removesuffix('.tar.gz')).rename(self.source)
        shutil.rmtree(self.repository / '.git')
        yield from compare(list_files(self.source), list_files(self.repository))
        shutil.rmtree(self.repository)

    def compile(self):
        """What is in the tarball builds"""
        yield from run_all(
            ['meson', 'setup', self.build, self.source, '--prefix', self.prefix,
             '-Dbuildtype=plain', '-Dwerror=true'],
            ['ninja', '-C', self.build])

    def test(self):
        """The tests of the model and of the source pass there"""
        meson = ['meson', 'test', '-C', self.build, '--no-rebuild', '--print-errorlogs']
        yield from run_all([*meson, '--suite', 'model'], [*meson, *LINTS])

    def wanted_files(self):
        """Returns what is to be installed."""
        share = {f'applications/{ID}.desktop', f'dbus-1/services/{ID}.service',
                 f'glib-2.0/schemas/{ID}.gschema.xml',
                 f'gnome-shell/search-providers/{ID}.search-provider.ini', f'metainfo/{ID}.metainfo.xml',
                 f'mime/packages/{ID}.mime.xml', 'mime/application/vnd.coalitions+json.xml',
                 f'icons/hicolor/scalable/apps/{ID}.svg',
                 f'icons/hicolor/scalable/mimetypes/{ID}-collection.svg',
                 f'icons/hicolor/symbolic/apps/{ID}-symbolic.svg',
                 f'licenses/{ID}/COPYING', f'licenses/{ID}/CC0-1.0.txt',
                 'man/man1/coalitions.1', 'man/man5/coalitions-collection.5',
                 'bash-completion/completions/coalitions', 'zsh/site-functions/_coalitions',
                 'fish/vendor_completions.d/coalitions.fish'}
        lines = (SOURCE_DIR / 'po/LINGUAS').read_text(encoding='utf-8').splitlines()
        languages = [word for line in lines for word in line.partition('#')[0].split()]
        share |= {f'locale/{language}/LC_MESSAGES/coalitions.mo' for language in languages}
        return CACHES | {'bin/coalitions'} | {f'share/{path}' for path in share}

    def install(self):
        """meson install puts each file in its place, and no other"""
        yield from run_all(['meson', 'install', '-C', self.build, '--no-rebuild'])
        yield from compare(list_files(self.prefix), self.wanted_files())

    def read_files(self):
        """What is installed names the place where it is, and not where it was built"""
        for name in sorted(list_files(self.prefix)):
            content = (self.prefix / name).read_bytes()
            for folder in (self.source, self.build):
                if os.fsencode(folder) in content:
                    yield f'{name} names {folder.name}'
        service = (self.prefix / f'share/dbus-1/services/{ID}.service').read_text(encoding='utf-8')
        if f'Exec={self.prefix}/bin/coalitions ' not in service:
            yield f'the D-Bus service starts another program:\n{service}'

    @contextlib.contextmanager
    def hidden_source(self):
        """Has neither the source nor the build where the program may look for them."""
        for folder in (self.source, self.build):
            folder.rename(folder.with_suffix('.hidden'))
        yield
        for folder in (self.source, self.build):
            folder.with_suffix('.hidden').rename(folder)

    def start_in(self, locale):
        """Returns a check that the program starts in a language."""
        def check():
            command = ['env', f'LC_ALL={locale}', SOURCE_DIR / 'build-aux/display',
                       SOURCE_DIR / 'tests/release/start.py', self.prefix / 'bin/coalitions',
                       SOURCE_DIR / 'data/collection']
            with self.hidden_source():
                yield from run_all(command)

        check.__doc__ = f'It lists the coalitions without source and build at hand ({locale})'
        return check

    def uninstall(self):
        """Returns the command that removes what is installed."""
        return [SOURCE_DIR / 'build-aux/uninstall', self.build]

    def remove(self):
        """build-aux/uninstall leaves nothing"""
        yield from run_all(self.uninstall())
        for path in [self.prefix, *self.prefix.rglob('*')]:
            if path.exists():
                yield f'{path.relative_to(self.place)} is left'

    def remove_beside_another(self):
        """build-aux/uninstall leaves what another program has there"""
        for name, text in NEIGHBOUR.items():
            path = self.prefix / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding='utf-8')
        yield from run_all(['meson', 'install', '-C', self.build, '--no-rebuild'],
                           self.uninstall())
        yield from compare(list_files(self.prefix),
                           {*NEIGHBOUR, *CACHES, 'share/mime/text/org.example.other.xml'})
        for path in self.prefix.rglob('*'):
            if path.is_dir() and not any(path.iterdir()):
                yield f'{path.relative_to(self.place)} is left, empty'
        for name in sorted(NAMING_CACHES & list_files(self.prefix)):
            content = (self.prefix / name).read_bytes()
            if ID.encode() in content:
                yield f'{name} still names {ID}'
            if b'org.example.other' not in content.lower():
                yield f'{name} has forgotten org.example.Other'


def main():
    """Runs all checks."""
    with tempfile.TemporaryDirectory() as place:
        return tap.report(Release(pathlib.Path(place)).checks)


if __name__ == '__main__':
    sys.exit(main())
