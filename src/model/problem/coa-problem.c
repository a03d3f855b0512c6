/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/problem/coa-problem.h"

#include "model/record/coa-property.h"
#include "model/value/text/coa-visible.h"

/**
 * CoaProblem:
 *
 * Something that is wrong in a file of a collection, and where.
 *
 * An error means that something was left out. A warning means that everything
 * was read, but that something ought to be there and is not, or that nobody
 * knows what something is.
 */
struct _CoaProblem {
  GObject parent_instance;

  CoaSeverity severity;
  guint line;
  guint column;
  char *file;    /* (owned) (nullable) */
  char *path;    /* (owned) (nullable) */
  char *message; /* (owned) (not nullable) */
};

G_DEFINE_ENUM_TYPE (CoaSeverity, coa_severity, G_DEFINE_ENUM_VALUE (COA_SEVERITY_ERROR, "error"),
                    G_DEFINE_ENUM_VALUE (COA_SEVERITY_WARNING, "warning"))

G_DEFINE_FINAL_TYPE (CoaProblem, coa_problem, G_TYPE_OBJECT)

typedef enum {
  PROP_SEVERITY = 1,
  PROP_FILE,
  PROP_PATH,
  PROP_LINE,
  PROP_COLUMN,
  PROP_MESSAGE,
} CoaProblemProperty;

static GParamSpec *props[PROP_MESSAGE + 1];

static void
coa_problem_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaProblem *self = COA_PROBLEM (object);

  switch ((CoaProblemProperty) prop_id) {
  case PROP_SEVERITY:
    g_value_set_enum (value, self->severity);
    break;
  case PROP_FILE:
    g_value_set_string (value, self->file);
    break;
  case PROP_PATH:
    g_value_set_string (value, self->path);
    break;
  case PROP_LINE:
    g_value_set_uint (value, self->line);
    break;
  case PROP_COLUMN:
    g_value_set_uint (value, self->column);
    break;
  case PROP_MESSAGE:
    g_value_set_string (value, self->message);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_problem_finalize (GObject *object)
{
  CoaProblem *self = COA_PROBLEM (object);

  g_clear_pointer (&self->file, g_free);
  g_clear_pointer (&self->path, g_free);
  g_clear_pointer (&self->message, g_free);

  G_OBJECT_CLASS (coa_problem_parent_class)->finalize (object);
}

static void
coa_problem_class_init (CoaProblemClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_problem_get_property;
  object_class->finalize = coa_problem_finalize;

  props[PROP_SEVERITY] = coa_property_enum ("severity", COA_TYPE_SEVERITY);
  props[PROP_FILE] = coa_property_string ("file");
  props[PROP_PATH] = coa_property_string ("path");
  props[PROP_LINE] = coa_property_unsigned ("line");
  props[PROP_COLUMN] = coa_property_unsigned ("column");
  props[PROP_MESSAGE] = coa_property_string ("message");

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_problem_init (CoaProblem *self)
{
}

/**
 * coa_problem_new:
 * @severity: how bad it is
 * @file: (nullable): the file it is in
 * @path: (nullable): the place in the file, as `coalitions[3].goals[1].text`
 * @message: what is wrong, in the user's language
 *
 * What @message says of a file hides nothing: see [func@visible_line].
 *
 * Returns: (transfer full): the problem
 */
CoaProblem *
coa_problem_new (CoaSeverity severity, const char *file, const char *path, const char *message)
{
  CoaProblem *self = g_object_new (COA_TYPE_PROBLEM, NULL);

  self->severity = severity;
  self->file = g_strdup (file);
  self->path = g_strdup (path);
  self->message = coa_visible_line (message, NULL);
  return self;
}

/**
 * coa_problem_new_at_place:
 * @severity: how bad it is
 * @file: (nullable): the file it is in
 * @line: its line, from 1, or 0 if not known
 * @column: its column, from 1, or 0 if not known
 * @path: (nullable): the place in the file, as `persons[3].name`
 * @message: what is wrong, in the user's language
 *
 * Returns: (transfer full): the problem
 */
CoaProblem *
coa_problem_new_at_place (CoaSeverity severity, const char *file, guint line, guint column,
                          const char *path, const char *message)
{
  CoaProblem *self = coa_problem_new (severity, file, path, message);

  self->line = line;
  self->column = column;
  return self;
}

/**
 * coa_problem_new_at_line:
 * @file: (nullable): the file it is in
 * @line: its line, from 1, or 0 if not known
 * @column: its column, from 1, or 0 if not known
 * @message: what is wrong, in the user's language
 *
 * Makes a problem of a whole file.
 *
 * Returns: (transfer full): the problem, an error
 */
CoaProblem *
coa_problem_new_at_line (const char *file, guint line, guint column, const char *message)
{
  return coa_problem_new_at_place (COA_SEVERITY_ERROR, file, line, column, NULL, message);
}

/**
 * coa_problem_get_severity:
 * @self: a problem
 *
 * Returns: how bad it is
 */
CoaSeverity
coa_problem_get_severity (CoaProblem *self)
{
  g_return_val_if_fail (COA_IS_PROBLEM (self), COA_SEVERITY_ERROR);

  return self->severity;
}

/**
 * coa_problem_get_file:
 * @self: a problem
 *
 * Returns: (nullable): the file it is in
 */
const char *
coa_problem_get_file (CoaProblem *self)
{
  g_return_val_if_fail (COA_IS_PROBLEM (self), NULL);

  return self->file;
}

/**
 * coa_problem_get_path:
 * @self: a problem
 *
 * Returns: (nullable): the place in the file, as `coalitions[3].goals[1].text`
 */
const char *
coa_problem_get_path (CoaProblem *self)
{
  g_return_val_if_fail (COA_IS_PROBLEM (self), NULL);

  return self->path;
}

/**
 * coa_problem_get_line:
 * @self: a problem
 *
 * Returns: its line, from 1, or 0 if not known
 */
guint
coa_problem_get_line (CoaProblem *self)
{
  g_return_val_if_fail (COA_IS_PROBLEM (self), 0);

  return self->line;
}

/**
 * coa_problem_get_column:
 * @self: a problem
 *
 * Returns: its column, from 1, or 0 if not known
 */
guint
coa_problem_get_column (CoaProblem *self)
{
  g_return_val_if_fail (COA_IS_PROBLEM (self), 0);

  return self->column;
}

/**
 * coa_problem_get_message:
 * @self: a problem
 *
 * Returns: what is wrong, in the user's language
 */
const char *
coa_problem_get_message (CoaProblem *self)
{
  g_return_val_if_fail (COA_IS_PROBLEM (self), NULL);

  return self->message;
}
