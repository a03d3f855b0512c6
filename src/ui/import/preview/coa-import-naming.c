/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/preview/coa-import-naming.h"

#include <glib/gi18n.h>

#include "model/value/language/coa-language.h"

/* Of what can be chosen, the tag of the language hangs on its name. */
#define TAG "coa-tag"

/* In characters: a title is a line, not a text. */
#define LONGEST_TITLE 200

/**
 * CoaImportNaming:
 *
 * What a new collection is called, and in which language its texts are.
 */
struct _CoaImportNaming {
  AdwPreferencesGroup parent_instance;

  AdwEntryRow *title_row;
  AdwComboRow *language_row;
  AdwEntryRow *tag_row;
};

G_DEFINE_FINAL_TYPE (CoaImportNaming, coa_import_naming, ADW_TYPE_PREFERENCES_GROUP)

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
mark (AdwEntryRow *row, gboolean is_right)
{
  if (is_right)
    gtk_widget_remove_css_class (GTK_WIDGET (row), "error");
  else
    gtk_widget_add_css_class (GTK_WIDGET (row), "error");
  gtk_accessible_update_state (
    GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_STATE_INVALID,
    is_right ? GTK_ACCESSIBLE_INVALID_FALSE : GTK_ACCESSIBLE_INVALID_TRUE, -1);
}

/* The tag of the language that is chosen; NULL if it is another than those that are listed. */
static const char *
get_chosen (CoaImportNaming *self)
{
  GObject *chosen = adw_combo_row_get_selected_item (self->language_row);

  return chosen == NULL ? NULL : g_object_get_data (chosen, TAG);
}

static gboolean
has_title (CoaImportNaming *self)
{
  return *gtk_editable_get_text (GTK_EDITABLE (self->title_row)) != '\0';
}

static void
changed_cb (CoaImportNaming *self)
{
  const char *tag = gtk_editable_get_text (GTK_EDITABLE (self->tag_row));

  gtk_widget_set_visible (GTK_WIDGET (self->tag_row), get_chosen (self) == NULL);
  mark (self->title_row, has_title (self));
  mark (self->tag_row, *tag == '\0' || coa_language_is_valid_tag (tag));
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
coa_import_naming_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_IMPORT_NAMING);

  G_OBJECT_CLASS (coa_import_naming_parent_class)->dispose (object);
}

static void
coa_import_naming_class_init (CoaImportNamingClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = coa_import_naming_dispose;

  /**
   * CoaImportNaming::changed:
   * @self: the group
   *
   * Emitted when something else is entered or chosen.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/import/preview/coa-import-naming.ui");
  gtk_widget_class_bind_template_child (widget_class, CoaImportNaming, title_row);
  gtk_widget_class_bind_template_child (widget_class, CoaImportNaming, language_row);
  gtk_widget_class_bind_template_child (widget_class, CoaImportNaming, tag_row);
  gtk_widget_class_bind_template_callback (widget_class, changed_cb);
}

static int
compare (gconstpointer a, gconstpointer b, gpointer user_data)
{
  return g_utf8_collate (gtk_string_object_get_string ((GtkStringObject *) a),
                         gtk_string_object_get_string ((GtkStringObject *) b));
}

static void
append (GListStore *languages, const char *name, const char *tag)
{
  g_autoptr (GtkStringObject) language = gtk_string_object_new (name);

  g_object_set_data (G_OBJECT (language), TAG, (gpointer) tag);
  g_list_store_append (languages, language);
}

/* The one that the user reads first; English if that is not listed. */
static guint
find_own (GListModel *languages)
{
  const char *const *wanted = coa_language_get_wanted ();
  guint best = 0;
  guint best_rank = COA_LANGUAGE_NO_RANK;

  for (guint i = 0; i < g_list_model_get_n_items (languages); i++) {
    g_autoptr (GObject) language = g_list_model_get_item (languages, i);
    const char *tag = g_object_get_data (language, TAG);
    const guint rank = tag == NULL ? COA_LANGUAGE_NO_RANK : coa_language_get_rank (tag, wanted);

    if (rank < best_rank || (best_rank == COA_LANGUAGE_NO_RANK && g_strcmp0 (tag, "en") == 0)) {
      best = i;
      best_rank = rank;
    }
  }
  return best;
}

static void
list_languages (CoaImportNaming *self)
{
  g_autoptr (GListStore) languages = g_list_store_new (GTK_TYPE_STRING_OBJECT);
  g_autoptr (GtkExpression) name =
    gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  for (guint i = 0; coa_language_get_known (i) != NULL; i++) {
    g_autofree char *shown = coa_language_dup_name (coa_language_get_known (i));

    append (languages, shown, coa_language_get_known (i));
  }
  g_list_store_sort (languages, compare, NULL);
  /* Translators: a language that is not in the list. */
  append (languages, C_ ("language", "Another…"), NULL);

  adw_combo_row_set_expression (self->language_row, name);
  adw_combo_row_set_model (self->language_row, G_LIST_MODEL (languages));
  adw_combo_row_set_selected (self->language_row, find_own (G_LIST_MODEL (languages)));
}

static void
coa_import_naming_init (CoaImportNaming *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  adw_entry_row_set_max_length (self->title_row, LONGEST_TITLE);
  list_languages (self);
}

/**
 * coa_import_naming_begin:
 * @self: the group
 * @title: what the collection may be called
 *
 * Proposes a title.
 */
void
coa_import_naming_begin (CoaImportNaming *self, const char *title)
{
  g_return_if_fail (COA_IS_IMPORT_NAMING (self));

  gtk_editable_set_text (GTK_EDITABLE (self->title_row), title);
}

/**
 * coa_import_naming_is_complete:
 * @self: the group
 *
 * Returns: whether there is a title and a language
 */
gboolean
coa_import_naming_is_complete (CoaImportNaming *self)
{
  g_return_val_if_fail (COA_IS_IMPORT_NAMING (self), FALSE);

  return has_title (self) && coa_language_is_valid_tag (coa_import_naming_get_language (self));
}

/**
 * coa_import_naming_get_title:
 * @self: the group
 *
 * Returns: what the collection is called
 */
const char *
coa_import_naming_get_title (CoaImportNaming *self)
{
  g_return_val_if_fail (COA_IS_IMPORT_NAMING (self), NULL);

  return gtk_editable_get_text (GTK_EDITABLE (self->title_row));
}

/**
 * coa_import_naming_get_language:
 * @self: the group
 *
 * Returns: the language of its texts, which may be no valid tag as long as the group
 *   is not complete
 */
const char *
coa_import_naming_get_language (CoaImportNaming *self)
{
  const char *chosen;

  g_return_val_if_fail (COA_IS_IMPORT_NAMING (self), NULL);

  chosen = get_chosen (self);
  return chosen != NULL ? chosen : gtk_editable_get_text (GTK_EDITABLE (self->tag_row));
}
