/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "model/value/coa-block.h"

#include <string.h>

/* With what malloc() adds, a page. */
#define BLOCK_SIZE (4096 - 16)

/* What is larger has a block of its own. */
#define MAX_PIECE_SIZE 1024

/* Of what pieces are for: references are counted in such numbers. */
#define ALIGNMENT sizeof (guint32)

/**
 * CoaBlock:
 *
 * Memory for many small things that are made together and mostly go together,
 * as the ids and texts of a collection. In memory of its own, each id of ten
 * letters would take 32 bytes.
 *
 * A block is freed when all its pieces are, in whichever thread that is. Before
 * each piece stands how far it is from the start of the block.
 */
struct _CoaBlock {
  gatomicrefcount ref_count; /* the pieces, and who cuts more of them */
  guint32 used;              /* bytes, this struct too */
  guint32 words[];
};

static CoaBlock *
block_new (gsize size)
{
  CoaBlock *self = g_malloc (size);

  g_atomic_ref_count_init (&self->ref_count);
  self->used = sizeof (CoaBlock);
  return self;
}

static void
block_unref (CoaBlock *self)
{
  if (g_atomic_ref_count_dec (&self->ref_count))
    g_free (self);
}

static gpointer
cut (CoaBlock *self, gsize size)
{
  guint32 *head = (guint32 *) ((char *) self + self->used);

  self->used += (guint32) size;
  *head = (guint32) ((char *) (head + 1) - (char *) self);
  return head + 1;
}

/**
 * coa_block_cut:
 * @block: (inout) (nullable): where the block is that pieces are cut from in
 *   this thread, %NULL there before the first; or %NULL for a piece on its own
 * @size: a number of bytes
 *
 * Returns: (transfer full): as many bytes, to be freed with
 *   coa_block_free_piece(); there is place for numbers of 32 bits
 */
gpointer
coa_block_cut (CoaBlock **block, gsize size)
{
  const gsize padded = (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT + sizeof (guint32);

  if (block == NULL || padded > MAX_PIECE_SIZE)
    return cut (block_new (sizeof (CoaBlock) + padded), padded);

  if (*block != NULL && (*block)->used + padded > BLOCK_SIZE)
    coa_block_clear (block);
  if (*block == NULL)
    *block = block_new (BLOCK_SIZE);

  g_atomic_ref_count_inc (&(*block)->ref_count);
  return cut (*block, padded);
}

/**
 * coa_block_cut_string:
 * @block: (inout) (nullable): as in coa_block_cut()
 * @string: a string
 *
 * Returns: (transfer full): a copy of it, to be freed with
 *   coa_block_free_piece()
 */
char *
coa_block_cut_string (CoaBlock **block, const char *string)
{
  gsize size = strlen (string) + 1;

  return memcpy (coa_block_cut (block, size), string, size);
}

/**
 * coa_block_clear:
 * @block: (inout): where a block is
 *
 * Says that no more pieces are cut from it. Those that were stay.
 */
void
coa_block_clear (CoaBlock **block)
{
  g_clear_pointer (block, block_unref);
}

/**
 * coa_block_free_piece:
 * @piece: (transfer full): what coa_block_cut() gave
 *
 * Frees a piece, and its block if it was the last one there.
 */
void
coa_block_free_piece (gpointer piece)
{
  const guint32 *head = (guint32 *) piece - 1;

  block_unref ((CoaBlock *) ((char *) piece - *head));
}
