/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/collection/coa-collection-release.h"

/* Fewer are let go of at once. */
#define MANY 10000

/* So long the main loop does nothing else: a quarter of a frame. */
#define SLICE_US 4000

/* Between two looks at the clock. */
#define STEP 20

/* The items of a collection that is gone. */
typedef struct {
  GPtrArray *lists; /* (owned) (element-type CoaList) */
  guint list;       /* the next to be disposed of */
  guint item;
} Release;

static void
release_free (Release *self)
{
  g_ptr_array_unref (self->lists);
  g_free (self);
}

/* Items hold each other all around. Being disposed of, each lets go. */
static gboolean
dispose_one (Release *self)
{
  while (self->list < self->lists->len) {
    CoaList *list = g_ptr_array_index (self->lists, self->list);

    if (self->item < coa_list_get_length (list)) {
      g_object_run_dispose (coa_list_get (list, self->item++));
      return TRUE;
    }
    self->list++;
    self->item = 0;
  }
  return FALSE;
}

/* When all are disposed of, nobody but the lists needs them. A list that somebody else holds stays
 * as it is. */
static gboolean
free_one (Release *self)
{
  CoaList *list;

  if (self->lists->len == 0)
    return FALSE;

  list = g_ptr_array_index (self->lists, self->lists->len - 1);
  if (g_atomic_int_get (&G_OBJECT (list)->ref_count) > 1 ||
      !coa_items_drop_last (coa_list_get_items (list)))
    g_ptr_array_set_size (self->lists, (gint) self->lists->len - 1);
  return TRUE;
}

static gboolean
release_some (gpointer data)
{
  Release *self = data;
  gint64 end = g_get_monotonic_time () + SLICE_US;

  while (g_get_monotonic_time () < end) {
    for (guint i = 0; i < STEP; i++) {
      if (!dispose_one (self) && !free_one (self))
        return G_SOURCE_REMOVE;
    }
  }
  return G_SOURCE_CONTINUE;
}

/**
 * coa_collection_release:
 * @lists: (array length=n_lists): the lists of a collection that is going
 * @n_lists: how many there are
 *
 * Disposes of the items. Where they are many and the main loop is running in
 * this thread, that is done little by little, so that nothing on the screen
 * stands still.
 */
void
coa_collection_release (CoaList *const *lists, guint n_lists)
{
  Release *self = g_new0 (Release, 1);
  guint n_items = 0;

  self->lists = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < n_lists; i++) {
    g_ptr_array_add (self->lists, g_object_ref (lists[i]));
    n_items += coa_list_get_length (lists[i]);
  }

  /* That the loop runs here cannot be told from g_main_depth(), which is 0 again when a task that
   * held the collection goes after its callback. */
  if (n_items > MANY && g_main_context_is_owner (NULL)) {
    g_idle_add_full (G_PRIORITY_LOW, release_some, self, (GDestroyNotify) release_free);
    return;
  }

  while (dispose_one (self))
    continue;
  release_free (self);
}
