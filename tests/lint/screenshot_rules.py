# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What Flathub asks of screenshots.

Each rule takes the source tree and yields what is wrong with it, in words.
"""

import re

from desktop_files import METAINFO, metainfo, version

from PIL import Image, ImageDraw

LANGUAGE = '{http://www.w3.org/XML/1998/namespace}lang'
SCREENSHOT_URL = 'https://raw.githubusercontent.com/coalitions/coalitions/v{}/data/screenshots/'


def screenshots(tree):
    """The screenshots are few, have captions, and are all used"""
    shots = metainfo(tree).findall('screenshots/screenshot')
    if not 3 <= len(shots) <= 6:
        yield f'{len(shots)} screenshots, not 3 to 6'
    if [shot.get('type') for shot in shots].count('default') != 1:
        yield 'not one default screenshot'
    for caption in (shot.findtext('caption', '') for shot in shots):
        if not re.fullmatch(r'[^\d\W][^.]*[^.]', caption) or len(caption) > 80:
            yield f'caption “{caption}” is not a sentence without number at its start and full stop'
    if any(all(image.get(LANGUAGE) for image in shot.iterfind('image')) for shot in shots):
        yield 'a screenshot has no picture in English'
    used = [image.text.rpartition('/')[2] for shot in shots for image in shot.iterfind('image')]
    drawn = [path.name for path in (tree / 'data/screenshots').iterdir()]
    for name in sorted({*used} ^ {*drawn}) + [name for name in {*used} if used.count(name) > 1]:
        yield f'screenshot {name} is not there once and used once'


def screenshot_addresses(tree):
    """The screenshots are taken from the tag of this version"""
    prefix = SCREENSHOT_URL.format(version(tree))
    for image in metainfo(tree).iterfind('screenshots/screenshot/image'):
        if not image.text.startswith(prefix):
            yield f'screenshot {image.text} is not from the tag of this version'


def screenshot_pictures(tree):
    """Each picture is that of a window with its shadow, not larger than 1000×700"""
    for path in sorted((tree / 'data/screenshots').iterdir()):
        with Image.open(path) as picture:
            if picture.format != 'PNG' or picture.mode != 'RGBA':
                yield f'{path.name} is not a PNG with transparency'
            else:
                yield from (f'{path.name} {problem}' for problem in window_problems(picture))


def window_problems(picture):
    """Yields what is wrong with the picture of a window."""
    alpha = picture.getchannel('A')
    box = alpha.point(lambda value: 255 if value == 255 else 0).getbbox()
    if box is None:
        yield 'shows nothing'
        return
    left, top, right, bottom = box
    if right - left > 1000 or bottom - top > 700:
        yield f'shows a window of {right - left}×{bottom - top}, more than 1000×700'
    if right - left < 300 or bottom - top < 200:
        yield f'shows a window of {right - left}×{bottom - top}, too little to see'
    if any(alpha.getpixel((x, y)) == 255 for x in (left, right - 1) for y in (top, bottom - 1)):
        yield 'shows a window without round corners'
    if alpha.getbbox() == box or bottom + 1 >= picture.height:
        yield 'shows a window without shadow'
    elif not 0 < alpha.getpixel(((left + right) // 2, bottom + 1)) < 255:
        yield 'shows a window without shadow'


def draw(size, box, radius, shadow):
    """Returns what puts a picture of such a window in a file's place."""
    def spoil(path):
        picture = Image.new('RGBA', size, (0, 0, 0, shadow))
        window = Image.new('L', size)
        ImageDraw.Draw(window).rounded_rectangle(box, radius, 255)
        picture.paste((250, 250, 250, 255), mask=window)
        picture.save(path, 'PNG')

    return spoil


def draw_good(path):
    """Puts the picture of a good window in a file's place."""
    draw((1100, 800), (50, 50, 1049, 749), 12, 40)(path)


def convert(mode, kind):
    """Returns what saves a picture in another way."""
    def spoil(path):
        with Image.open(path) as picture:
            picture.convert(mode).save(path, kind)

    return spoil


RULES = [screenshots, screenshot_addresses, screenshot_pictures]
WIDE = 'data/screenshots/wide.png'
MANY = '<screenshots>' + 4 * '<screenshot><image>a.png</image></screenshot>'
BAD = [
    (screenshots, METAINFO, ' type="default"', ''),
    (screenshots, METAINFO, '<screenshot environment="gnome:dark">',
     '<screenshot environment="gnome:dark" type="default">'),
    (screenshots, METAINFO, '<screenshots>', MANY),
    (screenshots, METAINFO, 'screenshots/narrow.png', 'screenshots/missing.png'),
    (screenshots, METAINFO, 'screenshots/narrow.png', 'screenshots/wide.png'),
    (screenshots, METAINFO, 'which topic</caption>', 'which topic.</caption>'),
    (screenshots, METAINFO, 'which topic</caption>', f'which topic{" again" * 20}</caption>'),
    (screenshots, METAINFO, '<caption>Goals, ', '<caption>3 goals, '),
    (screenshots, METAINFO, '<image type="source">', '<image type="source" xml:lang="tr">'),
    (screenshot_addresses, METAINFO, 'coalitions/coalitions/v', 'coalitions/coalitions/main-'),
    (screenshot_pictures, WIDE, 'an opaque picture', convert('RGB', 'PNG')),
    (screenshot_pictures, WIDE, 'a JPEG', convert('RGB', 'JPEG')),
    (screenshot_pictures, WIDE, 'nothing', draw((1100, 800), (0, 0, 0, 0), 0, 40)),
    (screenshot_pictures, WIDE, 'too large a window', draw((1200, 800), (50, 50, 1149, 749), 12, 40)),
    (screenshot_pictures, WIDE, 'too high a window', draw((1100, 900), (50, 50, 1049, 849), 12, 40)),
    (screenshot_pictures, WIDE, 'too small a window', draw((300, 300), (50, 50, 250, 250), 12, 40)),
    (screenshot_pictures, WIDE, 'square corners', draw((1100, 800), (50, 50, 1049, 749), 0, 40)),
    (screenshot_pictures, WIDE, 'no shadow', draw((1100, 800), (50, 50, 1049, 749), 12, 0)),
    (screenshot_pictures, WIDE, 'no margin', draw((1000, 700), (0, 0, 999, 699), 12, 40)),
]
GOOD = [(screenshot_pictures, WIDE, 'a window', draw_good)]
