/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/opening/coa-file-banners.h"

#include "ui/labels/coa-labels.h"

/**
 * CoaFileBanners:
 *
 * What there is to say of the files that a collection was read from: that there
 * are problems in them, that they have changed since, and that they could not be
 * read again. Each page has these banners, under its header bar.
 */
struct _CoaFileBanners {
  AdwBin parent_instance;

  CoaCollection *collection; /* (owned) (nullable) */
  CoaFileWatch *watch;       /* (owned) */
  CoaProblem *failure;       /* (owned) (nullable) */
  gboolean beside_problems;
};

G_DEFINE_FINAL_TYPE (CoaFileBanners, coa_file_banners, ADW_TYPE_BIN)

typedef enum {
  PROP_COLLECTION = 1,
  PROP_WATCH,
  PROP_FAILURE,
  PROP_BESIDE_PROBLEMS,
} CoaFileBannersProperty;

static GParamSpec *props[PROP_BESIDE_PROBLEMS + 1];

static gboolean
tells_problems (CoaFileBanners *self, GListModel *problems, gboolean beside_problems)
{
  return !beside_problems && problems != NULL && g_list_model_get_n_items (problems) > 0;
}

static gboolean
tells_failure (CoaFileBanners *self, CoaProblem *failure)
{
  return failure != NULL;
}

/* A screen reader says nothing of a banner by itself. */
static void
revealed_cb (AdwBanner *banner)
{
  if (adw_banner_get_revealed (banner) && gtk_widget_get_mapped (GTK_WIDGET (banner)))
    gtk_accessible_announce (GTK_ACCESSIBLE (banner), adw_banner_get_title (banner),
                             GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
coa_file_banners_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaFileBanners *self = COA_FILE_BANNERS (object);

  switch ((CoaFileBannersProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, self->collection);
    break;
  case PROP_WATCH:
    g_value_set_object (value, self->watch);
    break;
  case PROP_FAILURE:
    g_value_set_object (value, self->failure);
    break;
  case PROP_BESIDE_PROBLEMS:
    g_value_set_boolean (value, self->beside_problems);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_file_banners_set_property (GObject *object, guint prop_id, const GValue *value,
                               GParamSpec *pspec)
{
  CoaFileBanners *self = COA_FILE_BANNERS (object);

  switch ((CoaFileBannersProperty) prop_id) {
  case PROP_COLLECTION:
    if (g_set_object (&self->collection, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_WATCH:
    self->watch = g_value_dup_object (value);
    break;
  case PROP_FAILURE:
    if (g_set_object (&self->failure, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_BESIDE_PROBLEMS:
    self->beside_problems = g_value_get_boolean (value);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
coa_file_banners_dispose (GObject *object)
{
  CoaFileBanners *self = COA_FILE_BANNERS (object);

  /* The parent class holds it too, and would take it apart a second time. */
  adw_bin_set_child (ADW_BIN (object), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (object), COA_TYPE_FILE_BANNERS);
  g_clear_object (&self->collection);
  g_clear_object (&self->watch);
  g_clear_object (&self->failure);

  G_OBJECT_CLASS (coa_file_banners_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/opening/coa-file-banners.ui");
  gtk_widget_class_bind_template_callback (widget_class, revealed_cb);
  gtk_widget_class_bind_template_callback (widget_class, tells_failure);
  gtk_widget_class_bind_template_callback (widget_class, tells_problems);
  coa_labels_bind (widget_class);
}

static void
define_properties (GObjectClass *object_class)
{
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS;
  const GParamFlags once = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  /**
   * CoaFileBanners:collection:
   *
   * What was read from the files.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION, flags);

  /**
   * CoaFileBanners:watch:
   *
   * What sees whether the files have changed since then.
   */
  props[PROP_WATCH] = g_param_spec_object ("watch", NULL, NULL, COA_TYPE_FILE_WATCH, once);

  /**
   * CoaFileBanners:failure:
   *
   * Why the files could not be read again, if that was tried.
   */
  props[PROP_FAILURE] = g_param_spec_object ("failure", NULL, NULL, COA_TYPE_PROBLEM, flags);

  /**
   * CoaFileBanners:beside-problems:
   *
   * Whether the problems are listed beside the banners, so that these need not
   * tell how many there are.
   */
  props[PROP_BESIDE_PROBLEMS] = g_param_spec_boolean ("beside-problems", NULL, NULL, FALSE, once);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_file_banners_class_init (CoaFileBannersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_file_banners_get_property;
  object_class->set_property = coa_file_banners_set_property;
  object_class->dispose = coa_file_banners_dispose;

  define_properties (object_class);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
coa_file_banners_init (CoaFileBanners *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/* The first widget of its kind in @widget, from outside to inside. */
static GtkWidget *
find (GtkWidget *widget, GType type)
{
  GtkWidget *found = G_TYPE_CHECK_INSTANCE_TYPE (widget, type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type);
  return found;
}

/**
 * coa_file_banners_add:
 * @page: a page with an [class@Adw.ToolbarView]
 * @watch: (transfer none): what sees whether the files have changed
 * @beside_problems: whether the page lists the problems
 *
 * Puts banners under the header bar of a page.
 *
 * Returns: (transfer none) (nullable): the banners, or %NULL if the page has
 *   some already
 */
GtkWidget *
coa_file_banners_add (AdwNavigationPage *page, CoaFileWatch *watch, gboolean beside_problems)
{
  GtkWidget *bars = find (GTK_WIDGET (page), ADW_TYPE_TOOLBAR_VIEW);
  GtkWidget *banners;

  if (g_object_get_data (G_OBJECT (page), "coa-file-banners") != NULL)
    return NULL;

  banners =
    g_object_new (COA_TYPE_FILE_BANNERS, "watch", watch, "beside-problems", beside_problems, NULL);
  g_object_set_data (G_OBJECT (page), "coa-file-banners", banners);
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (bars), banners);
  return banners;
}
