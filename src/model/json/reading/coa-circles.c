/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/json/reading/coa-circles.h"

#include <glib/gi18n.h>

#include "model/coa-area.h"
#include "model/record/coa-item.h"

/* References that are being followed upwards. */
typedef struct {
  CoaReading *reading;
  CoaReadingReference *reference;
  guint walk; /* the last walk that came by */
} CoaUpwards;

static gboolean
is_upwards (const CoaReading *reading, const CoaReadingReference *reference)
{
  return reference->member != COA_READING_VOID &&
         (coa_reading_get_member (reading, reference)->flags & COA_READING_IS_UPWARDS);
}

/* Those references that lead from a part to the whole, by the part. */
static GHashTable *
gather_upwards (GPtrArray *readings)
{
  GHashTable *upwards = g_hash_table_new_full (NULL, NULL, NULL, g_free);

  for (guint i = 0; i < readings->len; i++) {
    CoaReading *reading = g_ptr_array_index (readings, i);

    for (guint j = 0; j < reading->references->len; j++) {
      CoaReadingReference *reference = &g_array_index (reading->references, CoaReadingReference, j);

      if (is_upwards (reading, reference)) {
        CoaUpwards *link = g_new0 (CoaUpwards, 1);

        link->reading = reading;
        link->reference = reference;
        g_hash_table_insert (upwards, coa_reading_get_place (reading, reference->place)->record,
                             link);
      }
    }
  }

  return upwards;
}

static void
cut (CoaUpwards *link)
{
  const CoaReadingReference *reference = link->reference;
  GType type = coa_reading_get_member (link->reading, reference)->type;

  coa_reading_list_reference (link->reading, reference,
                              type == COA_TYPE_AREA
                              ? _("This would make the area a part of itself")
                              : _("This would make the topic a part of itself"));
  g_clear_object ((CoaItem **) coa_reading_get_target (link->reading, reference));
}

static gpointer
get_above (const CoaUpwards *link)
{
  return *(gpointer *) coa_reading_get_target (link->reading, link->reference);
}

/* Goes upwards from @record until the top, or until a link that was gone before;
 * where that was in this same walk, the link leads around and is cut. */
static void
walk_upwards (GHashTable *upwards, gpointer record, guint walk)
{
  CoaUpwards *link = g_hash_table_lookup (upwards, record);

  while (link != NULL && link->walk == 0) {
    CoaUpwards *next;

    link->walk = walk;
    next = g_hash_table_lookup (upwards, get_above (link));
    if (next != NULL && next->walk == walk) {
      cut (link);
      next = NULL;
    }
    link = next;
  }
}

/**
 * coa_circles_cut:
 * @readings: (element-type CoaReading): the readings of all files, when
 *   references are resolved
 *
 * Cuts those references from a part to the whole that lead around, and lists
 * each as an error.
 */
void
coa_circles_cut (GPtrArray *readings)
{
  g_autoptr (GHashTable) upwards = gather_upwards (readings);
  guint walk = 1;

  for (guint i = 0; i < readings->len; i++) {
    CoaReading *reading = g_ptr_array_index (readings, i);

    for (guint j = 0; j < reading->references->len; j++) {
      CoaReadingReference *reference = &g_array_index (reading->references, CoaReadingReference, j);

      if (is_upwards (reading, reference))
        walk_upwards (upwards, coa_reading_get_place (reading, reference->place)->record, walk++);
    }
  }
}
