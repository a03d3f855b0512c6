/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/labels/document/coa-signature-labels.h"

#include <glib/gi18n.h>

#include "model/agent/coa-agent.h"
#include "model/document/coa-document.h"
#include "model/list/coa-list.h"
#include "model/value/date/words/coa-date-words.h"
#include "ui/labels/coa-text-labels.h"

/**
 * coa_label_signature:
 * @object: (nullable): whose template calls
 * @signature: a signature
 *
 * Returns: (transfer full): who signed, and as what
 */
char *
coa_label_signature (gpointer object, CoaSignature *signature)
{
  g_autofree char *name = coa_label_signature_name (object, signature);
  g_autofree char *role = coa_label_signature_role (object, signature);

  if (role == NULL)
    return g_steal_pointer (&name);

  /* Translators: read aloud: who signed, and in which role and for whom. */
  return g_strdup_printf (C_ ("signature", "%s, %s"), name, role);
}

/**
 * coa_label_signature_name:
 * @object: (nullable): whose template calls
 * @signature: (nullable): a signature
 *
 * Returns: (transfer full) (nullable): the name of who signed
 */
char *
coa_label_signature_name (gpointer object, CoaSignature *signature)
{
  CoaAgent *agent =
    signature == NULL ? NULL : coa_participation_get_agent (COA_PARTICIPATION (signature));

  return agent == NULL ? NULL : g_strdup (coa_named_item_get_display_name (COA_NAMED_ITEM (agent)));
}

/**
 * coa_label_signature_role:
 * @object: (nullable): whose template calls
 * @signature: (nullable): a signature
 *
 * Returns: (transfer full) (nullable): the role, and for whom it was signed
 */
char *
coa_label_signature_role (gpointer object, CoaSignature *signature)
{
  g_autofree char *role = NULL;
  CoaAgent *on_behalf_of;

  if (signature == NULL)
    return NULL;

  role = coa_label_text (object, coa_participation_get_role (COA_PARTICIPATION (signature)));
  on_behalf_of = coa_participation_get_on_behalf_of (COA_PARTICIPATION (signature));
  return coa_label_join_two (
    role,
    on_behalf_of == NULL ? NULL : coa_named_item_get_display_name (COA_NAMED_ITEM (on_behalf_of)));
}

/**
 * coa_label_signature_document:
 * @object: (nullable): whose template calls
 * @signature: a signature
 *
 * Returns: (transfer full): what was signed, and whose document it is
 */
char *
coa_label_signature_document (gpointer object, CoaSignature *signature)
{
  CoaDocument *document = coa_signature_get_document (signature);
  g_autofree char *coalitions = coa_label_signature_coalitions (object, signature);

  return coa_label_join_two (coa_text_get_string (coa_document_get_title (document)), coalitions);
}

/**
 * coa_label_signature_coalitions:
 * @object: (nullable): whose template calls
 * @signature: (nullable): a signature
 *
 * Returns: (transfer full) (nullable): the coalitions that the document names,
 *   where its title is not just that
 */
char *
coa_label_signature_coalitions (gpointer object, CoaSignature *signature)
{
  CoaDocument *document = signature == NULL ? NULL : coa_signature_get_document (signature);
  CoaItems *coalitions =
    document == NULL ? NULL : coa_dated_item_peek_coalitions (COA_DATED_ITEM (document));

  g_autofree char *names = NULL;

  if (coalitions == NULL)
    return NULL;

  names = coa_label_names (coa_dated_item_get_coalitions (COA_DATED_ITEM (document)));
  if (g_strcmp0 (names, coa_text_get_string (coa_document_get_title (document))) == 0)
    return NULL;

  return g_steal_pointer (&names);
}

/**
 * coa_label_signature_represents:
 * @object: (nullable): whose template calls
 * @signature: (nullable): a signature
 *
 * Returns: (transfer full) (nullable): which communities it is said to represent
 */
char *
coa_label_signature_represents (gpointer object, CoaSignature *signature)
{
  return signature == NULL ? NULL
                           : coa_label_represents (
                               coa_participation_get_represents (COA_PARTICIPATION (signature)));
}

/**
 * coa_label_signature_as_signed:
 * @object: (nullable): whose template calls
 * @signature: (nullable): a signature
 *
 * Returns: (transfer full) (nullable): the name as it stands under the document,
 *   where that is another than the signatory is called by here
 */
char *
coa_label_signature_as_signed (gpointer object, CoaSignature *signature)
{
  g_autofree char *name = coa_label_signature_name (object, signature);
  const char *as_signed = signature == NULL ? NULL : coa_signature_get_name_as_signed (signature);
  g_autofree char *isolated = coa_label_isolate (as_signed);

  /* A title before the name makes it no other name. */
  if (as_signed == NULL || (name != NULL && strstr (as_signed, name) != NULL))
    return NULL;

  /* Translators: the name as it is written under a document. */
  return g_strdup_printf (_ ("Signed as “%s”"), isolated);
}

/**
 * coa_label_signature_date:
 * @object: (nullable): whose template calls
 * @signature: (nullable): a signature
 *
 * Returns: (transfer full) (nullable): when it was made, where that is not the
 *   date of the document
 */
char *
coa_label_signature_date (gpointer object, CoaSignature *signature)
{
  CoaDate *date = signature == NULL ? NULL : coa_signature_get_date (signature);
  CoaDate *of_document;
  g_autofree char *words = NULL;

  if (date == NULL)
    return NULL;

  of_document = coa_dated_item_get_date (COA_DATED_ITEM (coa_signature_get_document (signature)));
  if (of_document != NULL && coa_date_compare (date, of_document) == 0)
    return NULL;

  words = coa_date_to_words (date);
  /* Translators: when somebody signed, or withdrew; a date in words, such as "about June 2014". */
  return g_strdup_printf (C_ ("signature", "Date: %s"), words);
}

static const char *
act_label (CoaAct act)
{
  switch (act) {
  case COA_ACT_INITIALLED:
    /* Translators: what somebody did instead of just signing a document. */
    return C_ ("act", "Initialled");
  case COA_ACT_ENDORSED:
    /* Translators: what somebody did instead of just signing a document. */
    return C_ ("act", "Endorsed");
  case COA_ACT_RATIFIED:
    /* Translators: what somebody did instead of just signing a document. */
    return C_ ("act", "Ratified");
  case COA_ACT_ACCEDED:
    /* Translators: what somebody did instead of just signing a document. */
    return C_ ("act", "Acceded");
  case COA_ACT_REAFFIRMED:
    /* Translators: what somebody did instead of just signing a document. */
    return C_ ("act", "Reaffirmed");
  case COA_ACT_WITHDREW:
    /* Translators: what somebody did instead of just signing a document. */
    return C_ ("act", "Withdrew");
  case COA_ACT_DECLINED:
    /* Translators: what somebody did instead of just signing a document. */
    return C_ ("act", "Declined");
  case COA_ACT_UNKNOWN:
    /* Translators: what somebody did instead of just signing a document. */
    return C_ ("act", "Act not known");
  case COA_ACT_SIGNED:
  default:
    return NULL;
  }
}

static const char *
capacity_label (CoaCapacity capacity)
{
  switch (capacity) {
  case COA_CAPACITY_THIRD_PARTY:
    /* Translators: in which capacity somebody signed a document, other than as a party to it. */
    return C_ ("capacity", "Third party");
  case COA_CAPACITY_WITNESS:
    /* Translators: in which capacity somebody signed a document, other than as a party to it. */
    return C_ ("capacity", "Witness");
  case COA_CAPACITY_GUARANTOR:
    /* Translators: in which capacity somebody signed a document, other than as a party to it. */
    return C_ ("capacity", "Guarantor");
  case COA_CAPACITY_OBSERVER:
    /* Translators: in which capacity somebody signed a document, other than as a party to it. */
    return C_ ("capacity", "Observer");
  case COA_CAPACITY_ENDORSER:
    /* Translators: in which capacity somebody signed a document, other than as a party to it. */
    return C_ ("capacity", "Endorser");
  case COA_CAPACITY_OTHER:
    /* Translators: in which capacity somebody signed a document, other than as a party to it. */
    return C_ ("capacity", "Other capacity");
  case COA_CAPACITY_PARTY:
  case COA_CAPACITY_UNKNOWN:
  default:
    return NULL;
  }
}

static const char *
certainty_label (CoaCertainty certainty)
{
  switch (certainty) {
  case COA_CERTAINTY_PROBABLE:
    /* Translators: how certain it is that somebody signed a document. */
    return C_ ("certainty", "Probable");
  case COA_CERTAINTY_DISPUTED:
    /* Translators: how certain it is that somebody signed a document. */
    return C_ ("certainty", "Disputed");
  case COA_CERTAINTY_CERTAIN:
  default:
    return NULL;
  }
}

/**
 * coa_labels_signature_chips:
 * @object: (nullable): whose template calls
 * @act: what was done
 * @capacity: in which capacity
 * @certainty: how certain that is
 *
 * Returns: (transfer full): what sets a signature apart from a party's plain and
 *   certain one
 */
GStrv
coa_labels_signature_chips (gpointer object, CoaAct act, CoaCapacity capacity,
                            CoaCertainty certainty)
{
  g_autoptr (GStrvBuilder) labels = g_strv_builder_new ();

  if (act_label (act) != NULL)
    g_strv_builder_add (labels, act_label (act));
  if (capacity_label (capacity) != NULL)
    g_strv_builder_add (labels, capacity_label (capacity));
  if (certainty_label (certainty) != NULL)
    g_strv_builder_add (labels, certainty_label (certainty));
  return g_strv_builder_end (labels);
}
