/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "search/index/coa-search-index.h"

#include "model/value/coa-aside.h"
#include "search/fold/coa-fold.h"
#include "search/index/coa-joined-names.h"
#include "search/index/coa-nearest-name.h"
#include "search/index/coa-postings.h"
#include "search/query/coa-matching.h"

/**
 * CoaSearchIndex:
 *
 * All texts of a collection, by their words. It is filled when it is first searched, which any
 * thread may do.
 */
struct _CoaSearchIndex {
  GObject parent_instance;

  GObject *owner;
  CoaSearchFill fill; /* (nullable): what there is to do yet */
  GMutex lock;        /* of fill */
  GArray *entries;    /* (element-type CoaSearchEntry) */
  CoaPostings *postings;
  CoaJoinedNames *names;
  GString *folded; /* the text that is being added */
};

G_DEFINE_FINAL_TYPE (CoaSearchIndex, coa_search_index, G_TYPE_OBJECT)

static void
coa_search_index_finalize (GObject *object)
{
  CoaSearchIndex *self = COA_SEARCH_INDEX (object);
  const gsize n_entries = self->entries->len;

  g_string_free (self->folded, TRUE);
  coa_free_aside (g_steal_pointer (&self->entries), (GDestroyNotify) g_array_unref, n_entries);
  coa_free_aside (g_steal_pointer (&self->postings), (GDestroyNotify) coa_postings_free, n_entries);
  coa_free_aside (g_steal_pointer (&self->names), (GDestroyNotify) coa_joined_names_free,
                  n_entries);
  g_clear_object (&self->owner);
  g_mutex_clear (&self->lock);

  G_OBJECT_CLASS (coa_search_index_parent_class)->finalize (object);
}

static void
coa_search_index_class_init (CoaSearchIndexClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_search_index_finalize;
}

static void
coa_search_index_init (CoaSearchIndex *self)
{
  g_mutex_init (&self->lock);
  self->entries = g_array_new (FALSE, FALSE, sizeof (CoaSearchEntry));
  self->postings = coa_postings_new ();
  self->names = coa_joined_names_new ();
  self->folded = g_string_new (NULL);
}

/**
 * coa_search_index_new:
 * @owner: what keeps the items and texts alive
 * @fill: (scope async): adds them, when they are first searched
 *
 * Makes an index.
 *
 * Returns: (transfer full): the index
 */
CoaSearchIndex *
coa_search_index_new (GObject *owner, CoaSearchFill fill)
{
  CoaSearchIndex *self = g_object_new (COA_TYPE_SEARCH_INDEX, NULL);

  self->owner = g_object_ref (owner);
  self->fill = fill;
  return self;
}

/**
 * coa_search_index_add:
 * @self: an index
 * @item: (type GObject) (transfer none): what is found by the text
 * @group: its kind
 * @field: which text of it this is
 * @text: (transfer none): the text, UTF-8, which the owner of the index keeps
 *
 * Adds a text, while the index is filled. The texts of one item in one group have to follow one
 * another, as an item is found but once.
 */
void
coa_search_index_add (CoaSearchIndex *self, gpointer item, CoaSearchGroup group,
                      CoaSearchField field, const char *text)
{
  CoaSearchEntry entry = { .item = item, .text = text, .group = group, .field = field };

  g_return_if_fail (COA_IS_SEARCH_INDEX (self));
  g_return_if_fail (G_IS_OBJECT (item));
  g_return_if_fail (text != NULL);

  g_array_append_val (self->entries, entry);
  g_string_truncate (self->folded, 0);
  coa_fold_text (text, self->folded, NULL);
  coa_postings_add (self->postings, self->folded->str);
  if (field == COA_SEARCH_NAME)
    coa_joined_names_add (self->names, self->folded->str, self->folded->len);
}

static void
ensure_filled (CoaSearchIndex *self)
{
  g_autoptr (GMutexLocker) locker = g_mutex_locker_new (&self->lock);
  CoaSearchFill fill = g_steal_pointer (&self->fill);

  if (fill == NULL)
    return;
  fill (self, self->owner);
  coa_postings_end (self->postings);
}

/* The smaller, the better. */
static guint
get_rank (const CoaSearchEntry *entry, guint8 match)
{
  return (guint) entry->field * 2 + (match == COA_MATCH_WHOLE ? 0 : 1);
}

#define N_RANKS (COA_SEARCH_N_FIELDS * 2)

typedef struct {
  GArray *ranked[COA_SEARCH_N_GROUPS][N_RANKS]; /* (element-type guint32): numbers of entries */
} Found;

static void
found_init (Found *found)
{
  for (guint group = 0; group < COA_SEARCH_N_GROUPS; group++)
    for (guint rank = 0; rank < N_RANKS; rank++)
      found->ranked[group][rank] = g_array_new (FALSE, FALSE, sizeof (guint32));
}

/* Adds the best of the texts of one item that follow one another from @position. */
static guint
found_add (Found *found, GArray *entries, const guint8 *matches, guint32 position)
{
  const CoaSearchEntry *first = &g_array_index (entries, CoaSearchEntry, position);
  guint32 best = position;
  guint best_rank = get_rank (first, matches[position]);

  for (position++; position < entries->len; position++) {
    const CoaSearchEntry *entry = &g_array_index (entries, CoaSearchEntry, position);

    if (entry->item != first->item || entry->group != first->group)
      break;
    if (matches[position] != COA_MATCH_NONE && get_rank (entry, matches[position]) < best_rank) {
      best = position;
      best_rank = get_rank (entry, matches[position]);
    }
  }
  g_array_append_val (found->ranked[first->group][best_rank], best);
  return position;
}

/* Puts the ranks of each group behind one another. */
static CoaSearchResults *
found_end (Found *found, CoaSearchIndex *index, CoaSearchQuery *query)
{
  GArray *groups[COA_SEARCH_N_GROUPS];

  for (guint group = 0; group < COA_SEARCH_N_GROUPS; group++) {
    groups[group] = found->ranked[group][0];
    for (guint rank = 1; rank < N_RANKS; rank++) {
      GArray *ranked = found->ranked[group][rank];

      g_array_append_vals (groups[group], ranked->data, ranked->len);
      g_array_unref (ranked);
    }
  }
  return coa_search_results_new (index->owner, query, index->entries, groups);
}

static CoaSearchResults *
collect (CoaSearchIndex *self, CoaSearchQuery *query, const guint8 *matches)
{
  Found found;

  found_init (&found);
  for (guint i = 0; i < self->entries->len;)
    if (matches[i] == COA_MATCH_NONE)
      i++;
    else
      i = found_add (&found, self->entries, matches, i);
  return found_end (&found, self, query);
}

/**
 * coa_search_index_find:
 * @self: an index
 * @text: what the reader typed, UTF-8
 * @cancellable: (nullable): lets another thread stop the search
 *
 * Finds the texts that have all words of @text, each thing once. May take some milliseconds if
 * there are a million.
 *
 * Returns: (transfer full) (nullable): what was found, or %NULL if stopped
 */
CoaSearchResults *
coa_search_index_find (CoaSearchIndex *self, const char *text, GCancellable *cancellable)
{
  g_autoptr (CoaSearchQuery) query = coa_search_query_new (text);
  g_autofree guint8 *matches = NULL;

  g_return_val_if_fail (COA_IS_SEARCH_INDEX (self), NULL);

  ensure_filled (self);
  coa_joined_names_complete (self->names, query);
  matches = coa_matching_find (self->postings, query, cancellable);
  return matches != NULL ? collect (self, query, matches) : NULL;
}

/**
 * coa_search_index_find_nearest_name:
 * @self: an index
 * @text: what the reader typed, UTF-8
 *
 * Finds what the reader may have meant. It takes longer than a search, and stops after many names.
 *
 * Returns: (transfer none) (nullable): the name that is written most like @text, or %NULL if none
 * is nearly like it
 */
const char *
coa_search_index_find_nearest_name (CoaSearchIndex *self, const char *text)
{
  g_autoptr (CoaNearestName) nearest = coa_nearest_name_new (text);

  g_return_val_if_fail (COA_IS_SEARCH_INDEX (self), NULL);

  ensure_filled (self);
  for (guint i = 0; i < self->entries->len; i++) {
    const CoaSearchEntry *entry = &g_array_index (self->entries, CoaSearchEntry, i);

    if (entry->field == COA_SEARCH_NAME && !coa_nearest_name_try (nearest, entry->text))
      break;
  }
  return coa_nearest_name_get (nearest);
}
