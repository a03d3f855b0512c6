/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "model/json/coa-json-at.h"
#include "model/json/names/coa-unknown-names.h"
#include "model/json/reading/coa-shared.h"
#include "model/problem/coa-problem.h"

G_BEGIN_DECLS

/* More than anybody reads. Without an end, a large file with one mistake in
 * each line would become as many objects. */
#define COA_READING_MAX_PROBLEMS 1000

/**
 * CoaReadingStep:
 * @COA_READING_RECORDS: what is in the file is read
 * @COA_READING_IDS: no two records may have one id
 * @COA_READING_REFERENCES: each id that is named must be there
 * @COA_READING_CIRCLES: nothing may be a part of itself
 *
 * The order in which problems are found.
 */
typedef enum {
  COA_READING_RECORDS,
  COA_READING_IDS,
  COA_READING_REFERENCES,
  COA_READING_CIRCLES,
  COA_READING_N_STEPS,
} CoaReadingStep;

typedef enum {
  COA_READING_IS_LIST = 1 << 0,
  COA_READING_IS_REQUIRED = 1 << 1, /* without it, the record at the place is left out */
  COA_READING_IS_UPWARDS = 1 << 2,  /* it leads from a part to the whole, and so never around */
} CoaReadingFlags;

/* What is the same in a great many references and places, of which there are more than of anything
 * else while a file is read: how a member is called and, if it names other records, what it wants.
 */
typedef struct {
  const char *member; /* static */
  GType type;         /* the kind of record wanted, or 0 */
  CoaReadingFlags flags;
} CoaReadingMember;

/* A place in the file that is still needed when the file is read, as a
 * reference or an id is there. */
typedef struct {
  gpointer record; /* (unowned) */
  guint parent;    /* the number of the place this one is in, or 0 */
  int index;
  gint16 home;    /* how far from the start of the record there it is kept; 0 if it is not */
  guint16 member; /* the number of its member */
} CoaReadingPlace;

/* An id that is named, as often as that may be. */
typedef struct {
  const char *id; /* held by the reading */
  gpointer item;  /* (unowned) (nullable): what has it, as soon as that is known */
} CoaReadingName;

/* One record names another by its id. */
typedef struct {
  guint name; /* the number of the id */
  guint place;
  int index;
  gint16 target;  /* how far from the start of the record the pointer is, or the list it goes to */
  guint16 member; /* the number of its member, or COA_READING_VOID */
} CoaReadingReference;

/* Of a reference that does not count any more. */
#define COA_READING_VOID G_MAXUINT16

/* A record has an id. */
typedef struct {
  const char *id; /* held by the record */
  guint place;
  guint first_reference;
  guint end_reference; /* of those in this record and what is in it */
  guint end_id;        /* of those in this record and what is in it */
} CoaReadingId;

/**
 * CoaReading:
 * @file: the name of the file, for problems
 * @language: (nullable): the language of its texts where they do not say
 * @is_bundled: whether its texts are messages of the program's catalogue
 *
 * What the reading of a file, or of a part of one, gathers beside the records
 * themselves.
 */
struct _CoaReading {
  char *file;
  char *language;
  gboolean is_bundled;

  GPtrArray *problems;                     /* (owned) (element-type CoaProblem) */
  guint problem_ends[COA_READING_N_STEPS]; /* how many there are after each step */
  guint n_more;                            /* problems that are only counted */
  gboolean has_more_errors;                /* whether an error is among them */
  GArray *places;                          /* (owned) (element-type CoaReadingPlace) */
  GArray *references;                      /* (owned) (element-type CoaReadingReference) */
  GArray *ids;                             /* (owned) (element-type CoaReadingId) */
  GArray *members;                         /* (owned) (element-type CoaReadingMember) */
  GArray *names;                           /* (owned) (element-type CoaReadingName) */
  GHashTable *name_numbers;                /* (owned) (element-type utf8 guint): of the names */
  GStringChunk *strings;                   /* (owned): the ids of the names */
  CoaItems **home;                         /* (unowned) (nullable): where the records are kept */
  CoaShared *shared;                       /* (owned) (nullable): what comes often */
  CoaUnknownNames *unknown;                /* (owned) (nullable): members that nobody reads */
  CoaJsonNames *asked;                     /* (unowned) (nullable): to list the others in */
};

typedef struct {
  guint n_references;
  guint n_ids;
} CoaReadingMark;

CoaReading *coa_reading_new (const char *file, gboolean is_bundled) G_GNUC_WARN_UNUSED_RESULT;
void coa_reading_free (CoaReading *self);
void coa_reading_begin (CoaReading *self, CoaShared *shared);
void coa_reading_end (CoaReading *self);
CoaShared *coa_reading_get_shared (CoaReading *self);

gboolean coa_reading_count_problem (CoaReading *self, CoaSeverity severity);
void coa_reading_take_problem (CoaReading *self, CoaProblem *problem);
void coa_reading_end_step (CoaReading *self, CoaReadingStep step);
void coa_reading_add_problems (CoaReading *self, const CoaReading *part, CoaReadingStep step);

CoaReadingMark coa_reading_mark (const CoaReading *self);
void coa_reading_rewind (CoaReading *self, const CoaReadingMark *mark);

void coa_reading_open_id (CoaJsonAt *at, const char *id);
void coa_reading_close_id (CoaReading *self, guint number);
void coa_reading_add_reference (CoaJsonAt *at, const CoaReadingMember *member, const char *id,
                                int index, gpointer target);

const CoaReadingPlace *coa_reading_get_place (const CoaReading *self, guint number);
CoaItems **coa_reading_get_home (const CoaReading *self, const CoaReadingPlace *place);
const CoaReadingMember *coa_reading_get_member (const CoaReading *self,
                                                const CoaReadingReference *reference);
gpointer coa_reading_get_target (const CoaReading *self, const CoaReadingReference *reference);

void coa_reading_list_error (CoaReading *self, guint place, const char *member, int index,
                             const char *message);
void coa_reading_list_reference (CoaReading *self, const CoaReadingReference *reference,
                                 const char *message);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (CoaReading, coa_reading_free)

G_END_DECLS
