# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Saves and copies pictures of views. Each function of STEPS takes only `run` and says what holds."""

import pathlib
from xml.etree import ElementTree

import gi

gi.require_version('Gtk', '4.0')
from gi.repository import GLib, Gtk  # noqa: E402

from files import save_as  # noqa: E402
from program import NotSo, Role, key  # noqa: E402
from searching import expect_page, shown  # noqa: E402

SVG = '{http://www.w3.org/2000/svg}'
WIDEST_SCREEN = 1400  # a picture has two pixels for each on the screen


def check_picture(run, path, title):
    """Fails if a file is not a picture with this title, made of shapes alone."""
    tree = ElementTree.parse(path)
    said = tree.findtext(f'{SVG}title'), tree.findtext(f'{SVG}desc')
    if said[0] != run.words.text(title) or 'CC0-1.0' not in said[1]:
        raise NotSo(f'it says {said}')
    paths, images = (len(list(tree.iter(SVG + name))) for name in ('path', 'image'))
    if paths < 100 or images:
        raise NotSo(f'it has {paths} paths and {images} images')


def go_back(run, coalition):
    """Goes back from a view to the page from which it was opened."""
    key('alt+Right' if run.words.is_right_to_left else 'alt+Left')
    expect_page(run, coalition)


def read_texture():
    """Returns the picture that is on the clipboard, or None."""
    Gtk.init()
    loop, textures = GLib.MainLoop(), []
    clipboard = Gtk.Label().get_clipboard()

    def done(source, result):
        try:
            textures.append(source.read_texture_finish(result))
        except GLib.Error:
            textures.append(None)
        loop.quit()

    clipboard.read_texture_async(None, done)
    loop.run()
    return textures[0]


def open_timeline(run):
    """Opens the time line, and returns the coalition whose page was shown before."""
    coalition = shown(run)
    key('ctrl+t')
    run.program.wait_until_gone('the page', role=Role.HEADING, name=run.data.name(coalition))
    return coalition


def save_picture(run):
    """The time line is saved as a picture"""
    path = pathlib.Path(run.program.home, 'timeline.svg')
    coalition = open_timeline(run)
    key('ctrl+shift+s')
    save_as(run, lambda: run.program.find(role=Role.DIALOG,
                                          name=run.words.text('Save as Picture')), path)
    run.program.wait_for_toast(run.words.text('Picture saved'))
    check_picture(run, path, 'Timeline')
    go_back(run, coalition)


def copy_picture(run):
    """The time line is copied as a picture"""
    coalition = open_timeline(run)
    key('ctrl+shift+c')
    run.program.wait_for_toast(run.words.text('Picture copied'))
    texture = read_texture()
    if texture is None or texture.get_width() < WIDEST_SCREEN:
        raise NotSo(f'the clipboard has {texture and texture.get_width()} pixels in a row')
    go_back(run, coalition)


STEPS = [save_picture, copy_picture]
