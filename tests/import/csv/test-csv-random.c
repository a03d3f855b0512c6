/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Cells of random text are written by the rules of RFC 4180, in one of its many ways, and read back
 * as they were, each at its place. */

#include <locale.h>
#include <string.h>

#include "import/csv/table/coa-csv-table.h"

#define N_TABLES 2000

/* Where something was written. */
typedef struct {
  GString *text;
  guint line;
  guint column;
} Writer;

typedef struct {
  char *text; /* (owned) */
  guint line;
  guint column;
} Cell;

static void
clear_cell (gpointer data)
{
  g_free (((Cell *) data)->text);
}

static void
write_text (Writer *self, const char *text)
{
  g_assert (text != NULL);
  g_string_append (self->text, text);
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at)) {
    gboolean is_end = *at == '\n' || *at == '\r';

    if (at[0] == '\r' && at[1] == '\n')
      at++;
    self->line += (guint) is_end;
    self->column = is_end ? 1 : self->column + 1;
  }
}

static char *
make_text (gboolean is_filled)
{
  static const char *const pieces[] = { "a",    "b",    "ş",  "ع",   "😀",   "\"",
                                        "\"\"", ",",    ";",  "\t",  "|",    " ",
                                        "\n",   "\r\n", "\r", "x y", "sep=", "\xC2\xA0" };
  GString *text = g_string_new (is_filled ? "r" : NULL);

  for (gint32 n = g_test_rand_int_range (0, 6); n > 0; n--) {
    const char *piece = pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))];

    /* Together these would be one line end. */
    if (*piece != '\n' || text->len == 0 || text->str[text->len - 1] != '\r')
      g_string_append (text, piece);
  }
  return g_string_free_and_steal (text);
}

static void
write_quoted (Writer *self, const char *text)
{
  g_autoptr (GString) doubled = g_string_new (text);

  g_string_replace (doubled, "\"", "\"\"", 0);
  write_text (self, "\"");
  write_text (self, doubled->str);
  write_text (self, "\"");
  if (g_test_rand_int_range (0, 8) == 0)
    write_text (self, " ");
}

static Cell
write_cell (Writer *self, char separator, gboolean is_filled)
{
  const char reasons[] = { separator, '"', '\n', '\r', '\0' };
  char *text = make_text (is_filled);
  gboolean is_quoted = strpbrk (text, reasons) != NULL || g_test_rand_int_range (0, 3) == 0;
  Cell cell;

  if (is_quoted && g_test_rand_int_range (0, 8) == 0)
    write_text (self, "  ");
  cell = (Cell) { text, self->line, self->column };
  if (is_quoted)
    write_quoted (self, text);
  else
    write_text (self, text);
  return cell;
}

static GPtrArray *
write_rows (Writer *self, char separator, const char *line_end)
{
  GPtrArray *rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref);
  const gint32 n_rows = g_test_rand_int_range (1, 12);

  for (gint32 i = 0; i < n_rows; i++) {
    GArray *row = g_array_new (FALSE, FALSE, sizeof (Cell));

    g_array_set_clear_func (row, clear_cell);
    /* A first row of one cell would be a title. */
    for (gint32 n = g_test_rand_int_range (2, 8); n > 0; n--) {
      Cell cell = write_cell (self, separator, row->len < 2);
      const char between[] = { separator, '\0' };

      g_array_append_val (row, cell);
      if (n > 1)
        write_text (self, between);
    }
    g_ptr_array_add (rows, row);
    if (i + 1 < n_rows || g_test_rand_bit ())
      write_text (self, line_end);
  }
  return rows;
}

static GBytes *
encode (const Writer *writer)
{
  const char *encodings[] = { NULL, "UTF-16LE", "UTF-16BE" };
  const char *encoding = encodings[g_test_rand_int_range (0, G_N_ELEMENTS (encodings))];
  g_autofree char *marked = g_strconcat ("\xEF\xBB\xBF", writer->text->str, NULL);
  gsize length = writer->text->len + 3;
  char *data;

  if (encoding == NULL && g_test_rand_bit ())
    return g_bytes_new (writer->text->str, writer->text->len);
  if (encoding == NULL)
    return g_bytes_new (marked, length);

  data = g_convert (marked, (gssize) length, encoding, "UTF-8", NULL, &length, NULL);
  g_assert_nonnull (data);
  return g_bytes_new_take (data, length);
}

static void
assert_same (CoaCsvTable *table, const GPtrArray *rows)
{
  g_assert_cmpuint (coa_csv_table_get_n_rows (table), ==, rows->len);
  for (guint i = 0; i < rows->len; i++) {
    const GArray *row = rows->pdata[i];

    g_assert_cmpuint (coa_csv_table_get_row_number (table, i), ==, i + 1);
    for (guint j = 0; j < row->len; j++) {
      const Cell *cell = &g_array_index (row, Cell, j);
      guint line;
      guint column;

      g_assert_cmpstr (coa_csv_table_get_cell (table, i, j), ==, cell->text);
      if (*cell->text == '\0')
        continue;
      coa_csv_table_get_place (table, i, j, &line, &column);
      g_assert_cmpuint (line, ==, cell->line);
      g_assert_cmpuint (column, ==, cell->column);
    }
  }
}

static void
test_random (void)
{
  static const char separators[] = { ',', ';', '\t', '|' };
  static const char *const line_ends[] = { "\n", "\r\n", "\r" };

  for (guint i = 0; i < N_TABLES; i++) {
    Writer writer = { g_string_new (NULL), 1, 1 };
    char separator = separators[g_test_rand_int_range (0, G_N_ELEMENTS (separators))];
    const char *line_end = line_ends[g_test_rand_int_range (0, G_N_ELEMENTS (line_ends))];
    g_autoptr (GPtrArray) rows = write_rows (&writer, separator, line_end);
    g_autoptr (GError) error = NULL;
    g_autoptr (CoaCsvTable) table = coa_csv_table_new (
      encode (&writer), "random.csv", COA_CSV_ENCODING_ANY, separator, NULL, &error);

    g_test_message ("%s", writer.text->str);
    g_assert_no_error (error);
    assert_same (table, rows);
    g_string_free (writer.text, TRUE);
  }
}

int
main (int argc, char *argv[])
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/csv-random/same", test_random);

  return g_test_run ();
}
