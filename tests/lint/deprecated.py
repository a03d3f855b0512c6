# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What GTK 4.24 and libadwaita 1.10 deprecate, though the versions we build with may not.

Instead: for TreeView and ComboBox, ListView and DropDown; for Dialog and MessageDialog,
Adw.Dialog and Adw.AlertDialog; for choosers, Gtk.FileDialog and its like; for Leaflet and Flap,
Adw.NavigationSplitView; for the help overlay, shortcuts-dialog.ui in the resources.
"""

import re

# Whole families by the beginning of their names, then single types.
GTK_FAMILIES = ['Tree', 'CellRenderer', 'CellArea', 'ComboBox', 'FileChooser', 'ColorChooser',
                'FontChooser', 'AppChooser', 'Assistant', 'Shortcuts', 'IconView']
GTK_TYPES = ['ListStore', 'CellLayout', 'CellView', 'CellEditable', 'Dialog', 'MessageDialog',
             'ColorButton', 'FontButton', 'InfoBar', 'Statusbar', 'EntryCompletion', 'LockButton',
             'VolumeButton', 'StyleContext', 'ShortcutLabel']
ADW_TYPES = ['Flap', 'Leaflet', 'Squeezer', 'SqueezerPage', 'LeafletPage', 'ViewSwitcherTitle',
             'AboutWindow', 'MessageDialog', 'PreferencesWindow', 'EnumListModel', 'EnumListItem']
# Of Gtk.TreeExpander and Gtk.TreeListModel, nothing is deprecated.
STILL_GOOD = r'(?!Tree(?:Expander|List))'

FUNCTIONS = [
    r'gtk_render_\w+', r'gtk_show_uri\w*', r'gtk_widget_(?:show|hide)', r'gtk_toggle_button_toggled',
    r'gtk_widget_get_style_context', r'gtk_widget_get_allocation',
    r'gtk_widget_get_allocated_\w+', r'gtk_widget_translate_coordinates',
    r'gtk_css_provider_load_from_data', r'gtk_css_provider_load_named',
    r'(?:gtk|gdk)_\w+_(?:from|for)_pixbuf', r'gdk_pixbuf_get_from_\w+',
    r'gtk_window_present_with_time', r'gsk_gl_shader_\w+', r'gtk_snapshot_\w*gl_shader\w*',
    r'gtk_widget_[gs]et_font_options', r'gtk_application_window_[gs]et_help_overlay',
    r'gdk_(?:x11|broadway)_\w+', r'gdk_surface_create_cairo_context', r'gtk_calendar_select_day',
    r'gtk_file_filter_add_pixbuf_formats', r'gtk_icon_paintable_(?:get_icon_name|is_symbolic)',
    r'gtk-application-prefer-dark-theme', r'GTK_RESPONSE_\w+', r'GtkResponseType',
    r'register-session', r'gtk_event_controller_key_forward',
    r'adw_(?:action|expander)_row_[gs]et_icon_name', r'adw_expander_row_add_action',
]


def snake(name):
    """Returns the beginning of the names of a type's functions."""
    return re.sub(r'(?<!^)([A-Z])', r'_\1', name).lower()


def type_patterns(prefix, families, types):
    """Yields expressions for the C names of types and for those of their functions."""
    lower = prefix.lower()
    for name in families:
        yield rf'{prefix}{STILL_GOOD}{name}\w*'
        yield rf'{lower}_(?!tree_(?:expander|list))' + snake(name) + r'\w*'
    for name in types:
        yield prefix + name
        yield rf'{lower}_{snake(name)}_(?:new|get|set|add|append)\w*'


def join(patterns):
    """Returns one expression for all of them, as whole words."""
    return re.compile(r'(?<![\w-])(?:' + '|'.join(patterns) + r')(?![\w-])')


C_NAME = join([*type_patterns('Gtk', GTK_FAMILIES, GTK_TYPES),
               *type_patterns('Adw', [], ADW_TYPES), *FUNCTIONS])
BLUEPRINT_TYPE = re.compile(
    rf'(?:Gtk\.{STILL_GOOD}(?:(?:{"|".join(GTK_FAMILIES)})\w*|{"|".join(GTK_TYPES)})'
    rf'|Adw\.(?:{"|".join(ADW_TYPES)}))$')
BLUEPRINT_PROPERTIES = {
    'Adw.ActionRow': ('icon-name',),
    'Adw.ExpanderRow': ('icon-name',),
    'Adw.ComboRow': ('icon-name',),
    'Adw.SwitchRow': ('icon-name',),
    'Adw.SpinRow': ('icon-name',),
    'Gtk.Calendar': ('day', 'month', 'year'),
    'Adw.Application': ('register-session',),
}
STYLE = re.compile(r'(?<![\w-])dim-label(?![\w-])')
STYLE_SHEET = re.compile(r'style-(?:dark|hc|hc-dark)\.css')
