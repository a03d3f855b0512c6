/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "import-fixture.h"
#include "names.h"
#include "ui/import/duplicate/coa-duplicate-view.h"
#include "ui/import/mapping/coa-import-field-row.h"

static void
check_role (gpointer widget, GtkAccessibleRole role)
{
  g_assert_nonnull (widget);
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (widget), role);
}

/* Whether the keys lead to a widget of this type within @limit steps from the first. */
static gboolean
is_reached (Fixture *fixture, GType type, guint limit)
{
  for (guint i = 0; i < limit; i++) {
    GtkWidget *focus = gtk_window_get_focus (fixture->window);

    if (focus != NULL && gtk_widget_get_ancestor (focus, type) != NULL)
      return TRUE;
    gtk_widget_child_focus (get_page (fixture), GTK_DIR_TAB_FORWARD);
  }
  return FALSE;
}

static void
test_mapping (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv", table, "mapping");
  check_role (fixture->dialog, GTK_ACCESSIBLE_ROLE_DIALOG);
  g_assert_true (has_name (GTK_WIDGET (fixture->dialog)));
  g_assert_cmpuint (check_names (get_page (fixture)), >=, 10);
  check_role (ui_test_find (get_page (fixture), COA_TYPE_IMPORT_FIELD_ROW),
              GTK_ACCESSIBLE_ROLE_COMBO_BOX);
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (ui_test_find (get_page (fixture), GTK_TYPE_COLUMN_VIEW)),
    GTK_ACCESSIBLE_PROPERTY_LABEL, "First rows of the file");
  g_assert_true (is_reached (fixture, COA_TYPE_IMPORT_FIELD_ROW, 10));
}

/* The two are named before the choice, which is named after them. */
static void
test_duplicates (Fixture *fixture, gconstpointer data)
{
  gpointer view;

  import_text (fixture, "signatures.csv", table, "mapping");
  next_step (fixture, "duplicates");
  view = ui_test_find (get_page (fixture), COA_TYPE_DUPLICATE_VIEW);
  g_assert_cmpuint (check_names (get_page (fixture)), >=, 5);
  check_role (ui_test_find (view, ADW_TYPE_TOGGLE_GROUP), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (ui_test_find (view, ADW_TYPE_TOGGLE_GROUP)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Amal Taha and AMAL TAHA");
  gtk_test_accessible_assert_property (
    GTK_ACCESSIBLE (ui_test_find (get_page (fixture), GTK_TYPE_LIST_VIEW)),
    GTK_ACCESSIBLE_PROPERTY_LABEL, "Duplicates");
  g_assert_true (is_reached (fixture, ADW_TYPE_TOGGLE_GROUP, 10));
}

static void
test_preview (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "signatures.csv", "Document,Signatory\nCharter,Amal\n", "mapping");
  next_step (fixture, "preview");
  g_assert_cmpuint (check_names (get_page (fixture)), >=, 5);
  g_assert_true (is_reached (fixture, ADW_TYPE_ENTRY_ROW, 10));
  g_assert_true (is_reached (fixture, ADW_TYPE_COMBO_ROW, 10));
}

static void
test_failure (Fixture *fixture, gconstpointer data)
{
  import_text (fixture, "broken.json", "{", "reading");
  ui_test_wait (ui_test_find_named (get_page (fixture), GTK_TYPE_BUTTON, "Choose Another _File…") !=
                NULL);
  g_assert_cmpuint (check_names (get_page (fixture)), >=, 1);
}

int
main (int argc, char *argv[])
{
  ui_test_init (&argc, &argv);

#define ADD(path, function)                                                                        \
  g_test_add ("/import-roles/" path, Fixture, NULL, set_up, function, tear_down)

  ADD ("mapping", test_mapping);
  ADD ("duplicates", test_duplicates);
  ADD ("preview", test_preview);
  ADD ("failure", test_failure);

#undef ADD

  return g_test_run ();
}
