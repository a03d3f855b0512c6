# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What Flathub and the GNOME guidelines ask of the icons and of the brand colours.

Each rule takes the source tree and yields what is wrong with it, in words.
"""

import colorsys
import xml.etree.ElementTree as ElementTree

import gi

gi.require_version('GdkPixbuf', '2.0')
from gi.repository import GdkPixbuf  # noqa: E402

from desktop_files import ICON, ID, METAINFO, SYMBOLIC_ICON, metainfo  # noqa: E402

SVG = '{http://www.w3.org/2000/svg}'
SYMBOLIC_COLOUR = '#2e3436'
# What GNOME's windows are filled with, in the light and in the dark style.
BACKGROUNDS = {'light': '#fafafb', 'dark': '#222226'}
# What WCAG 2.2 (1.4.11) asks of the parts by which a picture is recognized. The outline is such a
# part; as a face and its shaded edge differ, two thirds of it need it, and the rest must be seen.
RECOGNIZED = 3
SEEN = 1.5


def channels(colour):
    """Returns red, green and blue, from 0 to 1."""
    return [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]


def luminance(rgb):
    """Returns the relative luminance of WCAG 2.2."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    """Returns the contrast of WCAG 2.2 between two colours."""
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


class Drawing:
    """The pixels of the icon, each with red, green, blue and opacity."""

    def __init__(self, tree):
        picture = GdkPixbuf.Pixbuf.new_from_file_at_size(str(tree / ICON), 128, 128)
        stride, data = picture.get_rowstride(), picture.get_pixels()
        self.pixels = {(x, y): data[y * stride + 4 * x : y * stride + 4 * x + 4]
                       for x in range(picture.get_width()) for y in range(picture.get_height())}
        self.shape = [place for place in self.pixels if self.is_solid(*place)]
        self.outline = [(x, y) for x, y in self.shape
                        if not all(self.is_solid(x + i, y + j)
                                   for i, j in ((1, 0), (-1, 0), (0, 1), (0, -1)))]

    def is_solid(self, x, y):
        """Whether there is more of the icon than of what is behind it."""
        return (x, y) in self.pixels and self.pixels[x, y][3] >= 128

    def outline_colours(self):
        """Returns the colours that meet what is behind the icon."""
        return [[value / 255 for value in self.pixels[place][:3]] for place in self.outline]

    def translucent(self):
        """Returns how many pixels are neither full nor empty."""
        return sum(8 < pixel[3] < 247 for pixel in self.pixels.values())


def outline_problems(drawing, colour, where):
    """Yields how the outline of the icon is too near to a colour."""
    found = [contrast(own, channels(colour)) for own in drawing.outline_colours()]
    recognized = sum(value >= RECOGNIZED for value in found) / len(found)
    if recognized < 2 / 3:
        yield f'only {recognized:.0%} of the outline has a contrast of {RECOGNIZED}:1 {where}'
    if min(found) < SEEN:
        yield f'a part of the outline has a contrast of {min(found):.2f}:1 {where}'


def read_brand(tree):
    """Returns the brand colours by the scheme that they are for."""
    return {colour.get('scheme_preference'): colour.text
            for colour in metainfo(tree).iterfind("branding/color[@type='primary']")}


def brand_colours(tree):
    """The brand colours are a light one and a darker, muted one of the same hue"""
    colours = read_brand(tree)
    if set(colours) != {'light', 'dark'}:
        yield 'brand colours are not one light and one dark'
        return
    light, dark = channels(colours['light']), channels(colours['dark'])
    if luminance(dark) * 3 > luminance(light):
        yield 'dark brand colour is not much darker than the light one'
    if max(dark) - min(dark) >= max(light) - min(light):
        yield 'dark brand colour is not more muted than the light one'
    turn = abs(colorsys.rgb_to_hsv(*light)[0] - colorsys.rgb_to_hsv(*dark)[0])
    if min(turn, 1 - turn) > 0.1:
        yield 'brand colours are of different hues'
    for scheme, colour in (('light', light), ('dark', dark)):
        if max(colour) - min(colour) < 0.15:
            yield f'{scheme} brand colour is nearly grey'
        if not 0.02 <= luminance(colour) <= 0.9:
            yield f'{scheme} brand colour is nearly black or white'


def brand_contrast(tree):
    """The icon stands out from the brand colours"""
    drawing = Drawing(tree)
    for scheme, colour in read_brand(tree).items():
        yield from outline_problems(drawing, colour, f'with the {scheme} brand colour')


def icon_contrast(tree):
    """The icon stands out from light and from dark windows"""
    drawing = Drawing(tree)
    for style, colour in BACKGROUNDS.items():
        yield from outline_problems(drawing, colour, f'with a {style} window')


def canvas(svg):
    """Returns the size that a drawing has, and that it is drawn for."""
    return svg.get('width'), svg.get('height'), svg.get('viewBox')


def icon_file(tree):
    """The icon is a drawing of 128×128, of shapes only"""
    icon = ElementTree.parse(tree / ICON).getroot()
    if canvas(icon) != ('128', '128', '0 0 128 128'):
        yield f'{ID}.svg is not 128×128'
    for element in icon.iter():
        if element.tag in {SVG + tag for tag in ('text', 'image', 'filter', 'style', 'script')}:
            yield f'{ID}.svg has the element {element.tag.removeprefix(SVG)}'


def icon_footprint(tree):
    """The icon fills the grid without touching its edges, and casts no shadow"""
    drawing = Drawing(tree)
    across, down = zip(*drawing.shape)
    if min(across + down) < 4 or max(across + down) > 123:
        yield f'the icon reaches from {min(across + down)} to {max(across + down)}, off the grid'
    if max(max(across) - min(across), max(down) - min(down)) < 96 or len(drawing.shape) < 128 ** 2 / 3:
        yield f'the icon fills {len(drawing.shape) / 128 ** 2:.0%} of its square, too little'
    if drawing.translucent() > len(drawing.outline):
        yield f'{drawing.translucent()} pixels are translucent: more than an outline, a shadow or glow'


def symbolic_icons(tree):
    """The symbolic icons are filled paths of 16×16 that a theme can colour"""
    icons = tree / 'data/icons'
    if not (tree / SYMBOLIC_ICON).exists():
        yield f'{ID} has no symbolic icon'
    for path in sorted(icons.rglob('*-symbolic.svg')):
        icon = ElementTree.parse(path).getroot()
        if canvas(icon) != ('16', '16', '0 0 16 16'):
            yield f'{path.name} is not 16×16'
        for element in icon:
            # GTK recolours fills; a stroke or another element keeps its colour or is dropped.
            if element.tag != f'{SVG}path' or 'stroke' in element.attrib:
                yield f'{path.name} has more than filled paths'
            elif element.get('fill') != SYMBOLIC_COLOUR:
                yield f"{path.name} has the colour {element.get('fill')}"


def icon_resources(tree):
    """Each icon that is drawn is in the resource"""
    data = tree / 'data'
    files = ElementTree.parse(data / 'coalitions.gresource.xml').iterfind('gresource/file')
    listed = {file.text for file in files if file.text.startswith('icons/')}
    drawn = {str(path.relative_to(data)) for path in (data / 'icons/scalable').rglob('*.svg')}
    for path in sorted(listed ^ drawn):
        yield f"{path} is {'not drawn' if path in listed else 'not in the resource'}"


RULES = [brand_colours, brand_contrast, icon_contrast, icon_file, icon_footprint, symbolic_icons,
         icon_resources]
CITATION = 'data/icons/scalable/actions/coa-citation-symbolic.svg'
RESOURCES = 'data/coalitions.gresource.xml'
COVER = '<g id="cover">'
# Drawn behind the icon: pale, dark, dark below, over an edge of the square, a shadow.
PALE = f'{COVER}<rect x="8" y="4" width="112" height="120" fill="#f0f0f0"/>'
DARK = f'{COVER}<rect x="8" y="4" width="112" height="120" fill="#241f31"/>'
DARK_BELOW = f'{COVER}<rect x="14" y="100" width="100" height="22" fill="#241f31"/>'
OUTSIDE = f'{COVER}<rect x="0" y="8" width="20" height="20"/>'
SHADOW = f'{COVER}<rect x="10" y="6" width="108" height="116" opacity=".3"/>'
BAD = [
    (brand_colours, METAINFO, '#fae878', '#ffffff'),
    (brand_colours, METAINFO, '#fae878', '#fffff0'),
    (brand_colours, METAINFO, '#fae878', '#99c1f1'),
    (brand_colours, METAINFO, '#3f3512', '#fae878'),
    (brand_colours, METAINFO, '#3f3512', '#a08600'),
    (brand_colours, METAINFO, '#3f3512', '#0a0800'),
    (brand_colours, METAINFO, 'scheme_preference="dark"', 'scheme_preference="light"'),
    (brand_contrast, METAINFO, '#fae878', '#99c1f1'),
    (brand_contrast, METAINFO, '#3f3512', '#1a5fb4'),
    (icon_contrast, ICON, COVER, PALE),
    (icon_contrast, ICON, COVER, DARK),
    (icon_contrast, ICON, COVER, DARK_BELOW),
    (icon_file, ICON, 'viewBox="0 0 128 128"', 'viewBox="0 0 64 64"'),
    (icon_file, ICON, '</svg>', '<filter/></svg>'),
    (icon_footprint, ICON, COVER, OUTSIDE),
    (icon_footprint, ICON, 'viewBox="0 0 128 128"', 'viewBox="-64 -64 256 256"'),
    (icon_footprint, ICON, COVER, SHADOW),
    (symbolic_icons, CITATION, '#2e3436', '#ff0000'),
    (symbolic_icons, CITATION, '<path ', '<path stroke="#2e3436" '),
    (symbolic_icons, CITATION, 'width="16"', 'width="24"'),
    (icon_resources, RESOURCES, 'coa-goal-symbolic.svg', 'coa-aim-symbolic.svg'),
]
