/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/text/coa-visible.h"

#include <string.h>

#include "model/value/text/coa-visible-sign.h"

/* Fewer than the Unicode Bidirectional Algorithm allows in each other. */
#define MAX_OPEN 60

/* What was opened in this paragraph and is not closed yet. */
typedef struct {
  gsize place; /* in the text that is made */
  gunichar c;
  gboolean is_isolate;
} Opening;

/* How the end of a line, or a tab, is shown. */
typedef enum {
  BREAKS_AS_BREAKS,
  BREAKS_AS_SPACES,
  BREAKS_BY_CODE,
} Breaks;

typedef struct {
  const char *start;
  Breaks breaks;
  GString *shown; /* (owned) */
  Opening open[MAX_OPEN];
  guint n_open;
  guint n_marks;
  gboolean is_flag;
  guint n_hidden; /* signs that stand there by their code */
} Walk;

static void
show_code (Walk *self, gunichar c)
{
  g_string_append_printf (self->shown, "[U+%04X]", c);
  self->n_hidden++;
}

/* Shows those signs that were opened after the first @n_left, and do not end. */
static void
show_open (Walk *self, guint n_left)
{
  while (self->n_open > n_left) {
    const Opening *opening = &self->open[--self->n_open];
    g_autofree char *code = g_strdup_printf ("[U+%04X]", opening->c);

    g_string_erase (self->shown, (gssize) opening->place, g_unichar_to_utf8 (opening->c, NULL));
    g_string_insert (self->shown, (gssize) opening->place, code);
    self->n_hidden++;
  }
}

static void
open_direction (Walk *self, gunichar c, gboolean is_isolate)
{
  if (self->n_open == MAX_OPEN) {
    show_code (self, c);
    return;
  }

  self->open[self->n_open++] = (Opening) { self->shown->len, c, is_isolate };
  g_string_append_unichar (self->shown, c);
}

static void
close_embedding (Walk *self, gunichar c)
{
  if (self->n_open == 0 || self->open[self->n_open - 1].is_isolate) {
    show_code (self, c);
    return;
  }

  self->n_open--;
  g_string_append_unichar (self->shown, c);
}

/* The end of an isolate ends the embeddings in it too. */
static void
close_isolate (Walk *self, gunichar c)
{
  guint n = self->n_open;

  while (n > 0 && !self->open[n - 1].is_isolate)
    n--;
  if (n == 0) {
    show_code (self, c);
    return;
  }

  show_open (self, n);
  self->n_open--;
  g_string_append_unichar (self->shown, c);
}

/* A direction that is turned stays so until the line ends, and no longer. */
static void
break_line (Walk *self, gunichar c, const char *next)
{
  show_open (self, 0);
  if (self->breaks == BREAKS_BY_CODE)
    show_code (self, c);
  else if (c == '\r' && *next == '\n')
    return;
  else if (self->breaks == BREAKS_AS_BREAKS)
    g_string_append_c (self->shown, c == '\t' ? '\t' : '\n');
  else if (self->shown->len > 0 && self->shown->str[self->shown->len - 1] != ' ')
    g_string_append_c (self->shown, ' ');
}

static void
show_if (Walk *self, gboolean is_right, gunichar c)
{
  if (is_right)
    g_string_append_unichar (self->shown, c);
  else
    show_code (self, c);
}

static void
take (Walk *self, const char *at)
{
  const gunichar c = g_utf8_get_char (at);
  const CoaVisibleSign sign = coa_visible_sign_of (c);

  self->n_marks = sign == COA_VISIBLE_MARK ? self->n_marks + 1 : 0;
  switch (sign) {
  case COA_VISIBLE_HIDDEN:
    show_code (self, c);
    break;
  case COA_VISIBLE_BREAK:
    break_line (self, c, at + 1);
    break;
  case COA_VISIBLE_MARK:
    show_if (self, self->n_marks <= COA_VISIBLE_MAX_MARKS, c);
    break;
  case COA_VISIBLE_JOINER:
    show_if (self, coa_visible_sign_is_joined (self->start, at), c);
    break;
  case COA_VISIBLE_TAG:
    show_if (self, self->is_flag, c);
    break;
  case COA_VISIBLE_EMBEDDING:
  case COA_VISIBLE_ISOLATE:
    open_direction (self, c, sign == COA_VISIBLE_ISOLATE);
    break;
  case COA_VISIBLE_EMBEDDING_END:
    close_embedding (self, c);
    break;
  case COA_VISIBLE_ISOLATE_END:
    close_isolate (self, c);
    break;
  case COA_VISIBLE_PLAIN:
  default:
    g_string_append_unichar (self->shown, c);
    break;
  }
  self->is_flag = c == 0x1f3f4 || (self->is_flag && sign == COA_VISIBLE_TAG);
}

/* Goes on to what may not be plain. */
static const char *
take_plain (Walk *self, const char *at)
{
  const char *end = coa_visible_sign_skip (at);

  if (end > at) {
    g_string_append_len (self->shown, at, end - at);
    self->n_marks = 0;
    self->is_flag = FALSE;
  }
  return end;
}

static char *
show (const char *string, Breaks breaks, gboolean *has_hidden)
{
  Walk walk = { .start = string, .breaks = breaks };

  if (has_hidden != NULL)
    *has_hidden = FALSE;
  if (*coa_visible_sign_skip (string) == '\0')
    return g_strdup (string);

  walk.shown = g_string_sized_new (strlen (string));
  for (const char *at = take_plain (&walk, string); *at != '\0';
       at = take_plain (&walk, g_utf8_next_char (at)))
    take (&walk, at);
  show_open (&walk, 0);

  if (has_hidden != NULL)
    *has_hidden = walk.n_hidden > 0;
  return g_string_free_and_steal (walk.shown);
}

/**
 * coa_visible_text:
 * @string: a text from outside, UTF-8
 * @has_hidden: (out) (optional): whether something in it has to be shown by its
 *   code
 *
 * Makes a text that cannot deceive by what is not seen: control characters,
 * signs that turn the direction and do not turn it back, and characters
 * without width stand there by their code, as `[U+202E]`. What belongs to the
 * spelling of a language stays, as the joiners of Persian and Kurdish.
 *
 * Returns: (transfer full): the text, with line feeds where lines end
 */
char *
coa_visible_text (const char *string, gboolean *has_hidden)
{
  g_return_val_if_fail (string != NULL, NULL);

  return show (string, BREAKS_AS_BREAKS, has_hidden);
}

/**
 * coa_visible_line:
 * @string: a text from outside, UTF-8
 * @has_hidden: (out) (optional): whether something in it has to be shown by its
 *   code
 *
 * Makes a text as [func@visible_text] does, all in one line.
 *
 * Returns: (transfer full): the text, with a space where a line ends
 */
char *
coa_visible_line (const char *string, gboolean *has_hidden)
{
  g_return_val_if_fail (string != NULL, NULL);

  return show (string, BREAKS_AS_SPACES, has_hidden);
}

/**
 * coa_visible_word:
 * @string: a word or a name from outside, UTF-8
 *
 * Makes a text as [func@visible_text] does, with nothing in it that ends a line.
 *
 * Returns: (transfer full): the text, with the code where a line ends
 */
char *
coa_visible_word (const char *string)
{
  g_return_val_if_fail (string != NULL, NULL);

  return show (string, BREAKS_BY_CODE, NULL);
}
