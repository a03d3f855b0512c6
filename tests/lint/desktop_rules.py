# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What Flathub and the GNOME guidelines ask of files that the validators let pass.

Each rule takes the source tree and yields what is wrong with it, in words.
"""

import configparser
import json
import re
import struct
import xml.etree.ElementTree as ElementTree

ID = 'io.github.coalitions.Coalitions'
SVG = '{http://www.w3.org/2000/svg}'
SYMBOLIC_COLOUR = '#2e3436'
PERMISSIONS = ['--device=dri', '--share=ipc', '--socket=fallback-x11', '--socket=wayland']
URLS = ['homepage', 'bugtracker', 'vcs-browser', 'translate', 'contribute']
SCREENSHOT_URL = 'https://raw.githubusercontent.com/coalitions/coalitions/v{}/data/screenshots/'


def metainfo(tree):
    return ElementTree.parse(tree / f'data/{ID}.metainfo.xml.in').getroot()


def desktop_entry(tree):
    parser = configparser.ConfigParser(interpolation=None, delimiters=['='])
    parser.optionxform = str
    parser.read(tree / f'data/{ID}.desktop.in', encoding='utf-8')
    return parser['Desktop Entry']


def manifest(tree):
    return json.loads((tree / f'flatpak/{ID}.json').read_text(encoding='utf-8'))


def version(tree):
    build = (tree / 'meson.build').read_text(encoding='utf-8')
    return re.search(r"^  version: '([^']+)'", build, re.MULTILINE)[1]


def png_size(path):
    header = path.read_bytes()[:24]
    if header[:8] != b'\x89PNG\r\n\x1a\n':
        return None
    return struct.unpack('>II', header[16:24])


def canvas(svg):
    return svg.get('width'), svg.get('height'), svg.get('viewBox')


def channels(colour):
    return [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]


def luminance(colour):
    """The relative luminance of WCAG 2.2."""
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels(colour)]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


def ids(tree):
    build = (tree / 'meson.build').read_text(encoding='utf-8')
    if f"application_id = '{ID}'" not in build:
        yield f'meson.build: application_id is not {ID}'
    schema = ElementTree.parse(tree / f'data/{ID}.gschema.xml').find('schema')
    info, flatpak = metainfo(tree), manifest(tree)
    found = {
        'metainfo id': (info.findtext('id'), ID),
        'metainfo launchable': (info.findtext('launchable'), f'{ID}.desktop'),
        'metainfo D-Bus name': (info.findtext('provides/dbus'), ID),
        'desktop file icon': (desktop_entry(tree).get('Icon'), ID),
        'manifest id': (flatpak['id'], ID),
        'schema id': (schema.get('id'), ID),
        'schema path': (schema.get('path'), f"/{ID.replace('.', '/')}/"),
        'manifest command': (flatpak['command'], info.findtext('provides/binary')),
        'desktop file program': (desktop_entry(tree).get('Exec'), flatpak['command']),
    }
    for what, (value, wanted) in found.items():
        if value != wanted:
            yield f'{what} is {value}, not {wanted}'


def name_and_summary(tree):
    info, entry = metainfo(tree), desktop_entry(tree)
    name, summary = info.findtext('name'), info.findtext('summary')
    if len(name) > 15:
        yield f'name has {len(name)} characters, more than 15'
    if not 10 <= len(summary) <= 35:
        yield f'summary has {len(summary)} characters, not 10 to 35'
    if summary.endswith('.'):
        yield 'summary ends with a full stop'
    if re.match(r'(A|An|The) ', summary):
        yield 'summary starts with an article'
    if name.casefold() in summary.casefold():
        yield 'summary repeats the name'
    if (entry.get('Name'), entry.get('Comment')) != (name, summary):
        yield 'name and summary differ between metainfo and desktop file'


def launcher(tree):
    entry = desktop_entry(tree)
    wanted_keys = {'Type': 'Application', 'Terminal': 'false', 'DBusActivatable': 'true'}
    for key, wanted in wanted_keys.items():
        if entry.get(key) != wanted:
            yield f'desktop file: {key} is not {wanted}'
    for key in ('Hidden', 'NoDisplay'):
        if key in entry:
            yield f'desktop file has {key}'
    for category in {'GTK', 'GNOME', 'Qt', 'KDE'} & set(entry.get('Categories', '').split(';')):
        yield f'desktop file has the category {category}'


def description(tree):
    info = metainfo(tree)
    text = ' '.join(paragraph.text for paragraph in info.iterfind('description/p'))
    if not 200 <= len(text) <= 800:
        yield f'description has {len(text)} characters, not 200 to 800'
    if info.findtext('summary') in text:
        yield 'description repeats the summary'
    for element in info.find('description').iter():
        if element.tag not in {'description', 'p', 'ul', 'ol', 'li', 'em', 'code'}:
            yield f'description has the element {element.tag}'


def metadata(tree):
    info = metainfo(tree)
    if info.findtext('metadata_license') != 'CC0-1.0':
        yield 'metadata_license is not CC0-1.0'
    if info.findtext('project_license') != 'GPL-3.0-or-later':
        yield 'project_license is not GPL-3.0-or-later'
    if info.find("content_rating[@type='oars-1.1']") is None:
        yield 'content_rating of OARS 1.1 is missing'
    if not info.find('developer').get('id'):
        yield 'developer has no id'
    if info.findtext("translation[@type='gettext']") != 'coalitions':
        yield 'translation is not the gettext domain'
    for kind in URLS:
        if not info.findtext(f"url[@type='{kind}']", '').startswith('https://'):
            yield f'url {kind} is missing or not https'


def devices(tree):
    info = metainfo(tree)
    controls = {control.text for control in info.iterfind('supports/control')}
    for control in {'keyboard', 'pointing', 'touch'} - controls:
        yield f'support for {control} is not stated'
    length = info.find("requires/display_length[@compare='ge']")
    if length is None or length.text != '360':
        yield 'display_length is not 360'


def releases(tree):
    info, current = metainfo(tree), version(tree)
    newest = info.find('releases/release')
    if newest.get('version') != current:
        yield f"newest release is {newest.get('version')}, the program is {current}"
    for release in info.iterfind('releases/release'):
        if not re.fullmatch(r'\d{4}-\d{2}-\d{2}', release.get('date', '')):
            yield f"release {release.get('version')} has no date"
        if not release.findtext('description/p'):
            yield f"release {release.get('version')} has no notes"


def screenshots(tree):
    shots = metainfo(tree).findall('screenshots/screenshot')
    if not 3 <= len(shots) <= 6:
        yield f'{len(shots)} screenshots, not 3 to 6'
    if [shot.get('type') for shot in shots].count('default') != 1:
        yield 'not one default screenshot'
    for caption in (shot.findtext('caption', '') for shot in shots):
        if not re.fullmatch(r'[^\d\W].*[^.]', caption):
            yield f'caption “{caption}” is empty, starts with a number or ends with a full stop'
    for image in (image for shot in shots for image in shot.iterfind('image')):
        yield from screenshot_image(tree, image.text)


def screenshot_image(tree, url):
    folder = tree / 'data/screenshots'
    prefix = SCREENSHOT_URL.format(version(tree))
    if not url.startswith(prefix):
        yield f'screenshot {url} is not from the tag of this version'
        return
    file = folder / url.removeprefix(prefix)
    if not file.exists():
        yield f'screenshot {file.name} is not in data/screenshots'
        return
    size = png_size(file)
    if size is None:
        yield f'screenshot {file.name} is not a PNG'
    elif size[0] > 2000 or size[1] > 1400:
        yield f'screenshot {file.name} is larger than 2000×1400'


def flatpak_manifest(tree):
    flatpak = manifest(tree)
    if sorted(flatpak['finish-args']) != PERMISSIONS:
        yield f"permissions are {' '.join(flatpak['finish-args'])}"
    if (flatpak['runtime'], flatpak['sdk']) != ('org.gnome.Platform', 'org.gnome.Sdk'):
        yield 'runtime is not GNOME’s'
    for module in flatpak['modules']:
        if '--share=network' in module.get('build-options', {}).get('build-args', []):
            yield f"module {module['name']} is built with network"


def brand_colours(tree):
    colours = {
        colour.get('scheme_preference'): colour.text
        for colour in metainfo(tree).iterfind("branding/color[@type='primary']")
    }
    if set(colours) != {'light', 'dark'}:
        yield 'brand colours are not one light and one dark'
        return
    if luminance(colours['dark']) >= luminance(colours['light']):
        yield 'dark brand colour is not darker than the light one'
    icon = ElementTree.parse(tree / f'data/icons/hicolor/scalable/apps/{ID}.svg').getroot()
    face = icon.findall(f"{SVG}g[@id='cover']/{SVG}rect")[-1].get('fill')
    for scheme, colour in colours.items():
        if max(channels(colour)) - min(channels(colour)) < 0.15:
            yield f'{scheme} brand colour is nearly grey'
        if contrast(colour, face) < 3:
            yield f'{scheme} brand colour is too near to the icon: {contrast(colour, face):.2f}'


def application_icon(tree):
    path = tree / f'data/icons/hicolor/scalable/apps/{ID}.svg'
    icon = ElementTree.parse(path).getroot()
    if canvas(icon) != ('128', '128', '0 0 128 128'):
        yield f'{path.name} is not 128×128'
    for element in icon.iter():
        if element.tag in {SVG + tag for tag in ('text', 'image', 'filter', 'style', 'script')}:
            yield f'{path.name} has the element {element.tag.removeprefix(SVG)}'
    cover = [rect.attrib for rect in icon.iterfind(f"{SVG}g[@id='cover']/{SVG}rect")]
    top = min(float(rect['y']) for rect in cover)
    bottom = max(float(rect['y']) + float(rect['height']) for rect in cover)
    if top < 4 or bottom > 124 or bottom - top < 96:
        yield f'{path.name} reaches from {top} to {bottom}, off the icon grid'


def symbolic_icons(tree):
    icons = tree / 'data/icons'
    if not (icons / f'hicolor/symbolic/apps/{ID}-symbolic.svg').exists():
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
    data = tree / 'data'
    files = ElementTree.parse(data / 'coalitions.gresource.xml').iterfind('gresource/file')
    listed = {file.text for file in files if file.text.startswith('icons/')}
    drawn = {str(path.relative_to(data)) for path in (data / 'icons/scalable').rglob('*.svg')}
    for path in sorted(listed ^ drawn):
        yield f"{path} is {'not drawn' if path in listed else 'not in the resource'}"


RULES = [
    ids,
    name_and_summary,
    launcher,
    description,
    metadata,
    devices,
    releases,
    screenshots,
    flatpak_manifest,
    brand_colours,
    application_icon,
    symbolic_icons,
    icon_resources,
]
