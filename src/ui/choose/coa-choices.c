/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/choose/coa-choices.h"

#include "ui/page/coa-renewable.h"

/**
 * CoaChoices:
 *
 * The coalitions that are chosen to be compared, in the order in which they were
 * chosen. They are never more than can be compared.
 */
struct _CoaChoices {
  GObject parent_instance;

  GPtrArray *chosen; /* (owned) (element-type CoaCoalition) */
};

G_DEFINE_FINAL_TYPE (CoaChoices, coa_choices, G_TYPE_OBJECT)

enum {
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
coa_choices_finalize (GObject *object)
{
  CoaChoices *self = COA_CHOICES (object);

  g_clear_pointer (&self->chosen, g_ptr_array_unref);

  G_OBJECT_CLASS (coa_choices_parent_class)->finalize (object);
}

static void
coa_choices_class_init (CoaChoicesClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = coa_choices_finalize;

  /**
   * CoaChoices::changed:
   *
   * Emitted when something else is chosen.
   */
  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
coa_choices_init (CoaChoices *self)
{
  self->chosen = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * coa_choices_new:
 *
 * Returns: (transfer full): choices, with nothing chosen yet
 */
CoaChoices *
coa_choices_new (void)
{
  return g_object_new (COA_TYPE_CHOICES, NULL);
}

/**
 * coa_choices_get_n:
 * @self: choices
 *
 * Returns: how many coalitions are chosen
 */
guint
coa_choices_get_n (CoaChoices *self)
{
  g_return_val_if_fail (COA_IS_CHOICES (self), 0);

  return self->chosen->len;
}

/**
 * coa_choices_has:
 * @self: choices
 * @coalition: (nullable): a coalition
 *
 * Returns: whether it is chosen
 */
gboolean
coa_choices_has (CoaChoices *self, CoaCoalition *coalition)
{
  g_return_val_if_fail (COA_IS_CHOICES (self), FALSE);

  return g_ptr_array_find (self->chosen, coalition, NULL);
}

/**
 * coa_choices_can_choose:
 * @self: choices
 * @coalition: (nullable): a coalition
 *
 * Returns: whether it is chosen, or there is still room for it
 */
gboolean
coa_choices_can_choose (CoaChoices *self, CoaCoalition *coalition)
{
  g_return_val_if_fail (COA_IS_CHOICES (self), FALSE);

  return self->chosen->len < COA_COLUMNS_AT_MOST || coa_choices_has (self, coalition);
}

/**
 * coa_choices_dup_ids:
 * @self: choices
 *
 * Returns: (transfer full): the ids of what is chosen, for the action `win.compare`
 */
GStrv
coa_choices_dup_ids (CoaChoices *self)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  g_return_val_if_fail (COA_IS_CHOICES (self), NULL);

  for (guint i = 0; i < self->chosen->len; i++)
    g_strv_builder_add (builder, coa_item_get_id (g_ptr_array_index (self->chosen, i)));
  return g_strv_builder_end (builder);
}

/**
 * coa_choices_choose:
 * @self: choices
 * @coalition: (transfer none): a coalition
 * @chosen: whether it is to be chosen
 *
 * Chooses a coalition or no longer does so. Does nothing where there is no room.
 */
void
coa_choices_choose (CoaChoices *self, CoaCoalition *coalition, gboolean chosen)
{
  g_return_if_fail (COA_IS_CHOICES (self));
  g_return_if_fail (COA_IS_COALITION (coalition));

  if (coa_choices_has (self, coalition) == chosen || !coa_choices_can_choose (self, coalition))
    return;

  if (chosen)
    g_ptr_array_add (self->chosen, g_object_ref (coalition));
  else
    g_ptr_array_remove (self->chosen, coalition);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * coa_choices_clear:
 * @self: choices
 *
 * Begins again, with nothing chosen.
 */
void
coa_choices_clear (CoaChoices *self)
{
  g_return_if_fail (COA_IS_CHOICES (self));

  if (self->chosen->len == 0)
    return;

  g_ptr_array_set_size (self->chosen, 0);
  g_signal_emit (self, signals[CHANGED], 0);
}

/**
 * coa_choices_renew:
 * @self: choices
 * @collection: (transfer none): what was read again
 *
 * Chooses the same coalitions as they are told of now, without those that are
 * gone.
 *
 * Returns: whether all are there
 */
gboolean
coa_choices_renew (CoaChoices *self, CoaCollection *collection)
{
  g_autoptr (GPtrArray) old = NULL;

  g_return_val_if_fail (COA_IS_CHOICES (self), FALSE);

  old = g_steal_pointer (&self->chosen);
  self->chosen = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < old->len; i++) {
    gpointer item = coa_renewable_find (collection, g_ptr_array_index (old, i));

    if (item != NULL)
      g_ptr_array_add (self->chosen, g_object_ref (item));
  }
  if (old->len > 0)
    g_signal_emit (self, signals[CHANGED], 0);
  return self->chosen->len == old->len;
}
