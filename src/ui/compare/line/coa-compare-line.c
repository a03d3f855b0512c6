/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/compare/line/coa-compare-line.h"

#include "model/record/coa-property.h"
#include "ui/labels/coalition/coa-goal-labels.h"

/**
 * CoaCompareLine:
 *
 * A line of a comparison: a heading, or what stands side by side in the columns.
 *
 * In each column there is a text, which may be that of a goal, or %NULL where
 * nothing is recorded, or "" where nothing is to be said.
 */
struct _CoaCompareLine {
  GObject parent_instance;

  CoaCompareLineKind kind;
  char *title;   /* (owned) (nullable) */
  CoaItem *item; /* (owned) (nullable) */
  guint n_columns;
  char *texts[COA_COLUMNS_AT_MOST];    /* (owned) (nullable) */
  CoaGoal *goals[COA_COLUMNS_AT_MOST]; /* (owned) (nullable) */
};

G_DEFINE_FINAL_TYPE (CoaCompareLine, coa_compare_line, G_TYPE_OBJECT)

typedef enum {
  PROP_TITLE = 1,
} CoaCompareLineProperty;

static GParamSpec *props[PROP_TITLE + 1];

static void
coa_compare_line_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaCompareLine *self = COA_COMPARE_LINE (object);

  switch ((CoaCompareLineProperty) prop_id) {
  case PROP_TITLE:
    g_value_set_string (value, self->title);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_compare_line_dispose (GObject *object)
{
  CoaCompareLine *self = COA_COMPARE_LINE (object);

  g_clear_object (&self->item);
  for (guint i = 0; i < COA_COLUMNS_AT_MOST; i++)
    g_clear_object (&self->goals[i]);

  G_OBJECT_CLASS (coa_compare_line_parent_class)->dispose (object);
}

static void
coa_compare_line_finalize (GObject *object)
{
  CoaCompareLine *self = COA_COMPARE_LINE (object);

  g_clear_pointer (&self->title, g_free);
  for (guint i = 0; i < COA_COLUMNS_AT_MOST; i++)
    g_clear_pointer (&self->texts[i], g_free);

  G_OBJECT_CLASS (coa_compare_line_parent_class)->finalize (object);
}

static void
coa_compare_line_class_init (CoaCompareLineClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_compare_line_get_property;
  object_class->dispose = coa_compare_line_dispose;
  object_class->finalize = coa_compare_line_finalize;

  props[PROP_TITLE] = coa_property_string ("title");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_compare_line_init (CoaCompareLine *self)
{
}

/**
 * coa_compare_line_new:
 * @kind: what it tells
 * @title: (nullable): what stands over the columns, in the user's language
 * @item: (transfer none) (nullable): what has the page to which the title leads
 * @n_columns: how many columns it has; none if it is a heading
 *
 * Returns: (transfer full): the line
 */
CoaCompareLine *
coa_compare_line_new (CoaCompareLineKind kind, const char *title, CoaItem *item, guint n_columns)
{
  CoaCompareLine *self = g_object_new (COA_TYPE_COMPARE_LINE, NULL);

  self->kind = kind;
  self->title = g_strdup (title);
  g_set_object (&self->item, item);
  self->n_columns = MIN (n_columns, COA_COLUMNS_AT_MOST);
  return self;
}

/**
 * coa_compare_line_get_kind:
 * @self: a line
 *
 * Returns: what it tells
 */
CoaCompareLineKind
coa_compare_line_get_kind (CoaCompareLine *self)
{
  g_return_val_if_fail (COA_IS_COMPARE_LINE (self), COA_COMPARE_LINE_NOTHING);

  return self->kind;
}

/**
 * coa_compare_line_get_title:
 * @self: a line
 *
 * Returns: (nullable): what stands over the columns
 */
const char *
coa_compare_line_get_title (CoaCompareLine *self)
{
  g_return_val_if_fail (COA_IS_COMPARE_LINE (self), NULL);

  return self->title;
}

/**
 * coa_compare_line_get_item:
 * @self: a line
 *
 * Returns: (transfer none) (nullable): what has the page to which the title leads
 */
CoaItem *
coa_compare_line_get_item (CoaCompareLine *self)
{
  g_return_val_if_fail (COA_IS_COMPARE_LINE (self), NULL);

  return self->item;
}

/**
 * coa_compare_line_get_n_columns:
 * @self: a line
 *
 * Returns: how many columns it has; none if it is a heading
 */
guint
coa_compare_line_get_n_columns (CoaCompareLine *self)
{
  g_return_val_if_fail (COA_IS_COMPARE_LINE (self), 0);

  return self->n_columns;
}

/**
 * coa_compare_line_get_text:
 * @self: a line
 * @column: the number of a column
 *
 * Returns: (nullable): what stands there; %NULL where nothing is recorded, and
 *   "" where nothing is to be said
 */
const char *
coa_compare_line_get_text (CoaCompareLine *self, guint column)
{
  g_return_val_if_fail (COA_IS_COMPARE_LINE (self), NULL);
  g_return_val_if_fail (column < self->n_columns, NULL);

  return self->texts[column];
}

/**
 * coa_compare_line_get_goal:
 * @self: a line
 * @column: the number of a column
 *
 * Returns: (transfer none) (nullable): the goal that stands there
 */
CoaGoal *
coa_compare_line_get_goal (CoaCompareLine *self, guint column)
{
  g_return_val_if_fail (COA_IS_COMPARE_LINE (self), NULL);
  g_return_val_if_fail (column < self->n_columns, NULL);

  return self->goals[column];
}

/**
 * coa_compare_line_is_same:
 * @self: a line
 *
 * Returns: whether it has the same text in each column
 */
gboolean
coa_compare_line_is_same (CoaCompareLine *self)
{
  g_return_val_if_fail (COA_IS_COMPARE_LINE (self), FALSE);

  for (guint i = 1; i < self->n_columns; i++)
    if (g_strcmp0 (self->texts[i], self->texts[0]) != 0)
      return FALSE;
  return TRUE;
}

/**
 * coa_compare_line_is_blank:
 * @self: a line
 *
 * Returns: whether nothing is recorded in any column
 */
gboolean
coa_compare_line_is_blank (CoaCompareLine *self)
{
  g_return_val_if_fail (COA_IS_COMPARE_LINE (self), FALSE);

  for (guint i = 0; i < self->n_columns; i++)
    if (self->texts[i] != NULL)
      return FALSE;
  return TRUE;
}

/**
 * coa_compare_line_take_text:
 * @self: a line
 * @column: the number of a column
 * @text: (transfer full) (nullable): what stands there
 *
 * Only while the line is made.
 */
void
coa_compare_line_take_text (CoaCompareLine *self, guint column, char *text)
{
  g_return_if_fail (COA_IS_COMPARE_LINE (self));
  g_return_if_fail (column < self->n_columns);

  g_free (self->texts[column]);
  self->texts[column] = text;
}

/**
 * coa_compare_line_take_goal:
 * @self: a line
 * @column: the number of a column
 * @goal: (transfer full): a goal, whose text stands there
 *
 * Only while the line is made.
 */
void
coa_compare_line_take_goal (CoaCompareLine *self, guint column, CoaGoal *goal)
{
  g_return_if_fail (COA_IS_COMPARE_LINE (self));
  g_return_if_fail (column < self->n_columns);

  g_clear_object (&self->goals[column]);
  self->goals[column] = goal;
  coa_compare_line_take_text (self, column, coa_label_goal (NULL, goal));
}
