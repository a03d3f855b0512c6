/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/mapping/coa-import-format-row.h"

#include <glib/gi18n.h>

#include "model/value/language/coa-language.h"
#include "ui/labels/coa-text-labels.h"

/* What can be chosen instead of what is found. */
static const struct {
  CoaCsvEncoding encoding;
  const char *language; /* (nullable): of which it is, if only of one */
} encodings[] = {
  { COA_CSV_ENCODING_UTF_8, NULL },        { COA_CSV_ENCODING_UTF_16_LE, NULL },
  { COA_CSV_ENCODING_UTF_16_BE, NULL },    { COA_CSV_ENCODING_WINDOWS_1252, "" },
  { COA_CSV_ENCODING_WINDOWS_1254, "tr" }, { COA_CSV_ENCODING_ISO_8859_9, "tr" },
  { COA_CSV_ENCODING_WINDOWS_1256, "ar" }, { COA_CSV_ENCODING_ISO_8859_6, "ar" },
};

static const char separators[] = { ',', ';', '\t', '|' };

/**
 * CoaImportFormatRow:
 *
 * How the text of a table is read: what was found, and what the user says it is
 * where that is wrong.
 *
 * A choice activates the action `import.read` with the encoding and the separator.
 */
struct _CoaImportFormatRow {
  AdwExpanderRow parent_instance;

  CoaCsvEncoding found_encoding;
  char found_separator;
  gboolean filling; /* when what is set is no choice of the user */

  AdwComboRow *encoding_row;
  AdwComboRow *separator_row;
};

G_DEFINE_FINAL_TYPE (CoaImportFormatRow, coa_import_format_row, ADW_TYPE_EXPANDER_ROW)

/* The first choice is that it is found. */
static void
selected_cb (CoaImportFormatRow *self)
{
  const guint encoding = adw_combo_row_get_selected (self->encoding_row);
  const guint separator = adw_combo_row_get_selected (self->separator_row);

  if (self->filling || encoding > G_N_ELEMENTS (encodings) || separator > G_N_ELEMENTS (separators))
    return;

  gtk_widget_activate_action (
    GTK_WIDGET (self), "import.read", "(iy)",
    (int) (encoding == 0 ? COA_CSV_ENCODING_ANY : encodings[encoding - 1].encoding),
    separator == 0 ? COA_CSV_ANY_SEPARATOR : separators[separator - 1]);
}

static void
coa_import_format_row_dispose (GObject *object)
{
  COA_IMPORT_FORMAT_ROW (object)->filling = TRUE;
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_IMPORT_FORMAT_ROW);

  G_OBJECT_CLASS (coa_import_format_row_parent_class)->dispose (object);
}

static void
coa_import_format_row_class_init (CoaImportFormatRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_import_format_row_dispose;

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/mapping/coa-import-format-row.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaImportFormatRow, encoding_row);
  gtk_widget_class_bind_template_child (widget_class, CoaImportFormatRow, separator_row);
  gtk_widget_class_bind_template_callback (widget_class, selected_cb);
}

static void
coa_import_format_row_init (CoaImportFormatRow *self)
{
  self->filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* With the language, as few people know these names. */
static char *
dup_encoding_name (guint position)
{
  const char *language = encodings[position].language;
  const char *name = coa_csv_encoding_get_name (encodings[position].encoding);
  g_autofree char *kind = NULL;

  if (language == NULL)
    return g_strdup (name);

  /* Translators: an encoding for languages such as English, German and French. */
  kind = *language == '\0' ? g_strdup (C_ ("encoding", "Western")) : coa_language_dup_name (language);
  return coa_label_join_two (kind, name);
}

static char *
dup_separator_name (char separator)
{
  switch (separator) {
  case ',':
    return g_strdup (C_ ("separator", "Comma"));
  case ';':
    return g_strdup (C_ ("separator", "Semicolon"));
  case '\t':
    return g_strdup (C_ ("separator", "Tab"));
  case '|':
    return g_strdup (C_ ("separator", "Vertical Bar"));
  default:
    return g_strndup (&separator, 1);
  }
}

static GtkStringList *
list_new (const char *found)
{
  GtkStringList *list = gtk_string_list_new (NULL);

  /* Translators: what is found without the user's help. */
  gtk_string_list_take (list, coa_label_join_two (C_ ("choice", "Automatic"), found));
  return list;
}

static void
fill_encodings (CoaImportFormatRow *self, CoaCsvEncoding wanted)
{
  g_autoptr (GtkStringList) list = list_new (coa_csv_encoding_get_name (self->found_encoding));
  guint selected = 0;

  for (guint i = 0; i < G_N_ELEMENTS (encodings); i++) {
    gtk_string_list_take (list, dup_encoding_name (i));
    if (encodings[i].encoding == wanted)
      selected = i + 1;
  }
  adw_combo_row_set_model (self->encoding_row, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->encoding_row, selected);
}

static void
fill_separators (CoaImportFormatRow *self, char wanted)
{
  g_autofree char *found = dup_separator_name (self->found_separator);
  g_autoptr (GtkStringList) list = list_new (found);
  guint selected = 0;

  for (guint i = 0; i < G_N_ELEMENTS (separators); i++) {
    gtk_string_list_take (list, dup_separator_name (separators[i]));
    if (separators[i] == wanted)
      selected = i + 1;
  }
  adw_combo_row_set_model (self->separator_row, G_LIST_MODEL (list));
  adw_combo_row_set_selected (self->separator_row, selected);
}

/* What is in force is also seen while the choices are not. */
static void
tell (CoaImportFormatRow *self, CoaCsvTable *table)
{
  g_autofree char *separator = dup_separator_name (coa_csv_table_get_separator (table));
  g_autofree char *line =
    coa_label_join_two (coa_csv_encoding_get_name (coa_csv_table_get_encoding (table)), separator);

  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), line);
}

/**
 * coa_import_format_row_show:
 * @self: the row
 * @file: (transfer none): a file with a table
 *
 * Shows how a table was read. What is only a guess is laid open.
 */
void
coa_import_format_row_show (CoaImportFormatRow *self, CoaForeignFile *file)
{
  const CoaCsvEncoding encoding = coa_foreign_file_get_encoding (file);
  const char separator = coa_foreign_file_get_separator (file);
  CoaCsvTable *table = coa_foreign_file_get_table (file);
  CoaCsvEncoding found_encoding;
  char found_separator;

  g_return_if_fail (COA_IS_IMPORT_FORMAT_ROW (self));
  g_return_if_fail (table != NULL);

  coa_foreign_file_get_found (file, &found_encoding, &found_separator);
  if (found_encoding != COA_CSV_ENCODING_ANY)
    self->found_encoding = found_encoding;
  if (found_separator != COA_CSV_ANY_SEPARATOR)
    self->found_separator = found_separator;
  self->filling = TRUE;
  fill_encodings (self, encoding);
  fill_separators (self, separator);
  self->filling = FALSE;
  tell (self, table);
  if (coa_csv_table_is_encoding_guessed (table))
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (self), TRUE);
}
