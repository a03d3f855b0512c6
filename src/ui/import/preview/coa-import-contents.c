/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/import/preview/coa-import-contents.h"

#include <glib/gi18n.h>

#include "model/coa-event.h"
#include "model/coa-topic.h"
#include "model/coalition/coa-coalition.h"
#include "model/coalition/coa-goal.h"
#include "model/document/coa-document.h"
#include "model/document/coa-signature.h"
#include "ui/labels/agent/coa-duplicate-labels.h"
#include "ui/labels/coa-text-labels.h"

/* How many of each kind are named. */
#define NAMED_MAX 3

/**
 * CoaImportContents:
 *
 * What is in a collection: how many things of each kind, and what the first of them
 * are called.
 */
struct _CoaImportContents {
  AdwPreferencesGroup parent_instance;

  GPtrArray *rows; /* (owned) (element-type GtkWidget): which the group owns */
};

G_DEFINE_FINAL_TYPE (CoaImportContents, coa_import_contents, ADW_TYPE_PREFERENCES_GROUP)

/* What there is of one kind. */
typedef struct {
  guint n;
  GStrvBuilder *names; /* (owned): of the first */
} Tally;

/* In the order in which they are told: the list of the collection, whether what its members hold is
 * meant, and what that is called. */
static const struct {
  const char *list;
  gboolean is_inner;
  const char *label;
} kinds[] = {
  { "coalitions", FALSE, N_ ("Coalitions") },
  { "coalitions", TRUE, N_ ("Goals") },
  { "documents", FALSE, N_ ("Documents") },
  { "documents", TRUE, N_ ("Signatures") },
  { "persons", FALSE, N_ ("People") },
  { "organizations", FALSE, N_ ("Organizations") },
  { "events", FALSE, N_ ("Events") },
  { "topics", FALSE, N_ ("Topics") },
  { "communities", FALSE, N_ ("Communities") },
  { "areas", FALSE, N_ ("Areas") },
  { "sources", FALSE, N_ ("Sources") },
};

static char *
dup_name (gpointer item)
{
  if (COA_IS_GOAL (item))
    return coa_label_text (NULL, coa_goal_get_text (item));
  if (COA_IS_EVENT (item))
    return coa_label_text (NULL, coa_event_get_name (item));
  if (COA_IS_TOPIC (item))
    return coa_label_text (NULL, coa_topic_get_label (item));
  if (COA_IS_SIGNATURE (item)) {
    CoaAgent *agent = coa_participation_get_agent (item);

    return agent == NULL ? g_strdup (coa_signature_get_name_as_signed (item))
                         : coa_label_duplicate_name (NULL, COA_ITEM (agent));
  }
  return coa_label_duplicate_name (NULL, item);
}

static void
add_name (Tally *tally, gpointer item)
{
  g_autofree char *name = dup_name (item);

  if (name != NULL)
    g_strv_builder_add (tally->names, name);
}

static void
add_list (Tally *tally, GListModel *list)
{
  const guint n = g_list_model_get_n_items (list);

  for (guint i = 0; i < MIN (n, NAMED_MAX); i++) {
    g_autoptr (GObject) item = g_list_model_get_item (list, i);

    add_name (tally, item);
  }
  tally->n += n;
}

/* A list for each of them would take long where they are many. */
static void
add_inner_items (Tally *tally, GListModel *list)
{
  const guint n_outer = g_list_model_get_n_items (list);

  for (guint i = 0; i < n_outer; i++) {
    g_autoptr (GObject) outer = g_list_model_get_item (list, i);
    const CoaItems *items = COA_IS_DOCUMENT (outer)
                              ? coa_document_peek_signatures (COA_DOCUMENT (outer))
                              : coa_coalition_peek_goals (COA_COALITION (outer));
    const guint n = coa_items_get_length (items);

    for (guint j = 0; j < n && tally->n + j < NAMED_MAX; j++)
      add_name (tally, coa_items_get (items, j));
    tally->n += n;
  }
}

static GtkWidget *
count_new (guint n)
{
  g_autofree char *text = g_strdup_printf ("%'u", n);
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "numeric");
  return label;
}

static void
add_row (CoaImportContents *self, const char *label, const Tally *tally)
{
  GtkWidget *row = adw_action_row_new ();
  g_auto (GStrv) names = g_strv_builder_end (tally->names);
  g_autofree char *joined = coa_label_join ((const char *const *) names);
  g_autofree char *subtitle = tally->n > NAMED_MAX && joined != NULL
    /* Translators: some names of a list that has more. */
    ? g_strdup_printf (C_ ("more names", "%s…"), joined)
    : g_steal_pointer (&joined);

  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (row), FALSE);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), label);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), subtitle == NULL ? "" : subtitle);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 3);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), count_new (tally->n));
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row);
  g_ptr_array_add (self->rows, row);
}

static void
coa_import_contents_finalize (GObject *object)
{
  g_clear_pointer (&COA_IMPORT_CONTENTS (object)->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (coa_import_contents_parent_class)->finalize (object);
}

static void
coa_import_contents_class_init (CoaImportContentsClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_import_contents_finalize;
}

static void
coa_import_contents_init (CoaImportContents *self)
{
  self->rows = g_ptr_array_new ();
}

/**
 * coa_import_contents_show:
 * @self: the group
 * @collection: (transfer none): a collection
 *
 * Shows what is in @collection.
 *
 * Returns: whether anything is
 */
gboolean
coa_import_contents_show (CoaImportContents *self, CoaCollection *collection)
{
  g_return_val_if_fail (COA_IS_IMPORT_CONTENTS (self), FALSE);
  g_return_val_if_fail (COA_IS_COLLECTION (collection), FALSE);

  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (ADW_PREFERENCES_GROUP (self), g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);

  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++) {
    g_autoptr (GListModel) list = NULL;
    g_autoptr (GStrvBuilder) names = g_strv_builder_new ();
    Tally tally = { .names = names };

    g_object_get (collection, kinds[i].list, &list, NULL);
    if (kinds[i].is_inner)
      add_inner_items (&tally, list);
    else
      add_list (&tally, list);
    if (tally.n > 0)
      add_row (self, _ (kinds[i].label), &tally);
  }
  return self->rows->len > 0;
}
