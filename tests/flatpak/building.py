# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Builds the Flatpak and installs it. Each function that takes only `work` and says what holds is a
step of run.py."""

import dataclasses
import gzip
import os
import pathlib
import shutil
import subprocess

from program import APPLICATION, NotSo

LARGEST = 3 * 1024 * 1024  # bytes of the bundle
DAY = 24 * 60 * 60
LANGUAGES = 'en;ar'


@dataclasses.dataclass
class Work:
    """Where all happens: `source` is a copy of the project's source."""
    place: pathlib.Path
    program: None = None

    @property
    def source(self):
        """The source that is built."""
        return self.place / 'source'

    @property
    def made(self):
        """What build-aux/flatpak made of it."""
        return self.source / '_build/flatpak'

    @property
    def bundle(self):
        """The file that can be installed."""
        return self.made / 'coalitions.flatpak'


def command(*words, **environment):
    """Runs a command and returns what it prints; fails with what it says when it fails."""
    done = subprocess.run(list(map(str, words)), capture_output=True, text=True, check=False,
                          env={**os.environ, **environment})
    if done.returncode:
        raise NotSo(f"{' '.join(map(str, words))}: {done.stdout}{done.stderr}")
    return done.stdout.strip()


def make(source, keep_compiled):
    """Builds a copy of the source, with what was compiled before if that may be kept."""
    if keep_compiled:
        state = source / '_build/flatpak/state'
        state.mkdir(parents=True)
        (state / 'ccache').symlink_to(pathlib.Path(os.environ['FLATPAK_SYSTEM_DIR']).parent / 'ccache')
    command(source / 'build-aux/flatpak', '--standin')


def build(work):
    """The manifest builds as it is"""
    make(work.source, keep_compiled=True)


def validate(work):
    """What a software centre reads of it is valid"""
    share = work.made / 'build/files/share'
    command('desktop-file-validate', share / f'applications/{APPLICATION}.desktop')
    command('appstreamcli', 'validate', '--no-net', share / f'metainfo/{APPLICATION}.metainfo.xml')
    catalogue = gzip.open(share / f'app-info/xmls/{APPLICATION}.xml.gz', 'rt', encoding='utf-8')
    with catalogue:
        component = catalogue.read()
    for part in (f'<id>{APPLICATION}</id>', '<icon type="cached"', '<lang', '<release '):
        if part not in component:
            raise NotSo(f'{part} is not in {component}')


def commits(source):
    """Returns the checksums of what a build of this source made."""
    repository = source / '_build/flatpak/repo'
    references = command('ostree', f'--repo={repository}', 'refs').split()
    return {name: command('ostree', f'--repo={repository}', 'rev-parse', name)
            for name in references if APPLICATION in name}


def build_again(work):
    """Built again elsewhere, it is the same to the bit"""
    other = work.place / 'again'
    shutil.copytree(work.source, other, symlinks=True, ignore=shutil.ignore_patterns('_build'))
    make(other, keep_compiled=os.environ.get('CI') != 'true')
    first, second = commits(work.source), commits(other)
    if len(first) != 2 or first != second:
        raise NotSo(f'{first} became {second}')
    bundles = [install_one(path / '_build/flatpak/coalitions.flatpak', work.place / path.name)
               for path in (work.source, other)]
    if bundles[0] != bundles[1]:
        raise NotSo(f'the bundle has {bundles[0]}, then {bundles[1]}')
    shutil.rmtree(other)


def install_one(bundle, place):
    """Installs a bundle for a user whose Flatpaks are in this place, and returns its checksum."""
    # Without dependencies, as Flathub is asked for them even when all are there.
    command('flatpak', 'install', '--user', '-y', '--noninteractive', '--no-deps', bundle,
            FLATPAK_USER_DIR=str(place))
    return command('flatpak', 'info', '--show-commit', APPLICATION, FLATPAK_USER_DIR=str(place))


def measure(work):
    """The bundle is small"""
    size = work.bundle.stat().st_size
    if not 0 < size < LARGEST:
        raise NotSo(f'{size} bytes')


def install_bundle(work):
    """The bundle installs, has all languages in it, and a newer one takes its place"""
    place = work.place / 'bundle'
    before = install_one(work.bundle, place)
    for language in languages(work.source):
        path = f'/app/share/locale/{language}/LC_MESSAGES/coalitions.mo'
        command('flatpak', 'run', '--command=test', APPLICATION, '-s', path,
                FLATPAK_USER_DIR=str(place))
    newer = work.place / 'newer.flatpak'
    command('flatpak', 'build-export', work.place / 'newer', work.made / 'build', 'stable')
    command('flatpak', 'build-bundle', work.place / 'newer', newer, APPLICATION, 'stable')
    if install_one(newer, place) == before:
        raise NotSo('the newer bundle did not take the place of the older')


def languages(source):
    """Returns the languages that the program is translated into."""
    return set((source / 'po/LINGUAS').read_text(encoding='utf-8').split())


def install(work):
    """It installs for one user, with the translations into that user's languages"""
    command('flatpak', 'config', '--user', '--set', 'languages', LANGUAGES)
    command('flatpak', 'remote-add', '--user', '--no-gpg-verify', 'built', work.made / 'repo')
    command('flatpak', 'install', '--user', '-y', '--noninteractive', 'built', APPLICATION)
    there = {path.name for path in locale_folder().iterdir() if path.is_dir()}
    if there != {'ar'}:
        raise NotSo(f'the languages are {there}')


def locale_folder():
    """Returns where the extension with the translations is installed."""
    return pathlib.Path(command('flatpak', 'info', '--user', '--show-location',
                                f'{APPLICATION}.Locale'), 'files')


STEPS = [build, validate, build_again, measure, install_bundle, install]
