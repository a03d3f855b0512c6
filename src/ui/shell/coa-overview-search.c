/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/shell/coa-overview-search.h"

#include "coa-shell-search.h"
#include "model/agent/coa-agent.h"
#include "search/index/coa-collection-texts.h"
#include "ui/coa-application.h"
#include "ui/labels/agent/coa-agent-labels.h"

/* GNOME Shell shows five or so. */
#define RESULTS_MAX 20

/**
 * CoaOverviewSearch:
 *
 * Answers GNOME Shell, which asks for the coalitions, people and organizations
 * that fit what the user typed in its overview.
 *
 * It implements the D-Bus interface org.gnome.Shell.SearchProvider2. The
 * identifier of a result is the id of what was found.
 */
struct _CoaOverviewSearch {
  GObject parent_instance;

  CoaApplication *application; /* (unowned): it owns this */
  CoaSearchIndex *index;       /* (owned) (nullable): of its collection */
  CoaShellSearchProvider2 *skeleton;
};

G_DEFINE_FINAL_TYPE (CoaOverviewSearch, coa_overview_search, G_TYPE_OBJECT)

/* The ids of coalitions, people and organizations whose names were found, the best first. */
static GStrv
collect_ids (CoaSearchResults *results)
{
  guint n_items = coa_search_results_get_n_in_group (results, COA_SEARCH_COALITIONS) +
                  coa_search_results_get_n_in_group (results, COA_SEARCH_AGENTS);
  g_autoptr (GStrvBuilder) ids = g_strv_builder_new ();
  guint n_ids = 0;

  for (guint i = 0; i < n_items && n_ids < RESULTS_MAX; i++) {
    g_autoptr (CoaSearchHit) hit = g_list_model_get_item (G_LIST_MODEL (results), i);

    if (coa_search_hit_get_field (hit) != COA_SEARCH_NAME)
      continue;
    g_strv_builder_add (ids, coa_item_get_id (coa_search_hit_get_item (hit)));
    n_ids++;
  }
  return g_strv_builder_end (ids);
}

/* The collection is loaded when it is first asked for. */
static GStrv
find (CoaOverviewSearch *self, const char *const *terms)
{
  g_autofree char *text = g_strjoinv (" ", (GStrv) terms);
  g_autoptr (CoaSearchResults) results = NULL;

  if (self->index == NULL)
    self->index =
      coa_search_index_new_for_collection (coa_application_get_collection (self->application));
  results = coa_search_index_find (self->index, text, NULL);
  return collect_ids (results);
}

static gboolean
find_first_cb (CoaOverviewSearch *self, GDBusMethodInvocation *invocation, const char *const *terms)
{
  g_auto (GStrv) ids = find (self, terms);

  coa_shell_search_provider2_complete_get_initial_result_set (self->skeleton, invocation,
                                                              (const char *const *) ids);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

/* A search takes less time than it would to look which of the earlier results still fit. */
static gboolean
find_further_cb (CoaOverviewSearch *self, GDBusMethodInvocation *invocation,
                 const char *const *earlier, const char *const *terms)
{
  g_auto (GStrv) ids = find (self, terms);

  coa_shell_search_provider2_complete_get_subsearch_result_set (self->skeleton, invocation,
                                                                (const char *const *) ids);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static GVariant *
describe (CoaItem *item)
{
  g_autofree char *line = coa_label_agent_line (NULL, COA_AGENT (item));
  GVariantDict dict;

  g_variant_dict_init (&dict, NULL);
  g_variant_dict_insert (&dict, "id", "s", coa_item_get_id (item));
  g_variant_dict_insert (&dict, "name", "s",
                         coa_named_item_get_display_name (COA_NAMED_ITEM (item)));
  if (line != NULL)
    g_variant_dict_insert (&dict, "description", "s", line);
  return g_variant_dict_end (&dict);
}

static gboolean
describe_cb (CoaOverviewSearch *self, GDBusMethodInvocation *invocation, const char *const *ids)
{
  CoaCollection *collection = coa_application_get_collection (self->application);
  GVariantBuilder metas;

  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (gsize i = 0; ids[i] != NULL; i++) {
    CoaItem *item = coa_collection_lookup (collection, ids[i]);

    if (COA_IS_AGENT (item))
      g_variant_builder_add_value (&metas, describe (item));
  }
  coa_shell_search_provider2_complete_get_result_metas (self->skeleton, invocation,
                                                        g_variant_builder_end (&metas));
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
open_cb (CoaOverviewSearch *self, GDBusMethodInvocation *invocation, const char *id,
         const char *const *terms, guint timestamp)
{
  coa_application_open_item (self->application, id);
  coa_shell_search_provider2_complete_activate_result (self->skeleton, invocation);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static gboolean
search_cb (CoaOverviewSearch *self, GDBusMethodInvocation *invocation, const char *const *terms,
           guint timestamp)
{
  g_autofree char *text = g_strjoinv (" ", (GStrv) terms);

  coa_application_search (self->application, text);
  coa_shell_search_provider2_complete_launch_search (self->skeleton, invocation);
  return G_DBUS_METHOD_INVOCATION_HANDLED;
}

static void
coa_overview_search_dispose (GObject *object)
{
  CoaOverviewSearch *self = COA_OVERVIEW_SEARCH (object);

  g_clear_object (&self->skeleton);
  g_clear_object (&self->index);

  G_OBJECT_CLASS (coa_overview_search_parent_class)->dispose (object);
}

static void
coa_overview_search_class_init (CoaOverviewSearchClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = coa_overview_search_dispose;
}

static void
coa_overview_search_init (CoaOverviewSearch *self)
{
  static const struct {
    const char *signal;
    GCallback callback;
  } methods[] = {
    { "handle-get-initial-result-set", G_CALLBACK (find_first_cb) },
    { "handle-get-subsearch-result-set", G_CALLBACK (find_further_cb) },
    { "handle-get-result-metas", G_CALLBACK (describe_cb) },
    { "handle-activate-result", G_CALLBACK (open_cb) },
    { "handle-launch-search", G_CALLBACK (search_cb) },
  };

  self->skeleton = coa_shell_search_provider2_skeleton_new ();
  for (gsize i = 0; i < G_N_ELEMENTS (methods); i++)
    g_signal_connect_object (self->skeleton, methods[i].signal, methods[i].callback, self,
                             G_CONNECT_SWAPPED);
}

/**
 * coa_overview_search_new:
 * @application: (transfer none): the program, which owns the search
 *
 * Returns: (transfer full): the search
 */
CoaOverviewSearch *
coa_overview_search_new (GApplication *application)
{
  CoaOverviewSearch *self = g_object_new (COA_TYPE_OVERVIEW_SEARCH, NULL);

  self->application = COA_APPLICATION (application);
  return self;
}

/**
 * coa_overview_search_export:
 * @self: a provider
 * @connection: the session bus
 * @object_path: where GNOME Shell looks for it
 * @error: return location for an error of GDBus
 *
 * Lets others on the bus ask it.
 *
 * Returns: whether that went well
 */
gboolean
coa_overview_search_export (CoaOverviewSearch *self, GDBusConnection *connection,
                            const char *object_path, GError **error)
{
  g_return_val_if_fail (COA_IS_OVERVIEW_SEARCH (self), FALSE);

  return g_dbus_interface_skeleton_export (G_DBUS_INTERFACE_SKELETON (self->skeleton), connection,
                                           object_path, error);
}

/**
 * coa_overview_search_unexport:
 * @self: a provider
 *
 * Takes it off the bus.
 */
void
coa_overview_search_unexport (CoaOverviewSearch *self)
{
  g_return_if_fail (COA_IS_OVERVIEW_SEARCH (self));

  if (g_dbus_interface_skeleton_get_connection (G_DBUS_INTERFACE_SKELETON (self->skeleton)) != NULL)
    g_dbus_interface_skeleton_unexport (G_DBUS_INTERFACE_SKELETON (self->skeleton));
}
