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
 * are problems in them, and that they have changed since.
 */
struct _CoaFileBanners {
  AdwBin parent_instance;

  CoaCollection *collection; /* (owned) (nullable) */
  gboolean changed;
  GFileMonitor *monitor; /* (owned) (nullable): some places cannot be watched */
};

G_DEFINE_FINAL_TYPE (CoaFileBanners, coa_file_banners, ADW_TYPE_BIN)

typedef enum {
  PROP_COLLECTION = 1,
  PROP_CHANGED,
} CoaFileBannersProperty;

static GParamSpec *props[PROP_CHANGED + 1];

static void
set_changed (CoaFileBanners *self, gboolean changed)
{
  if (changed == self->changed)
    return;

  self->changed = changed;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHANGED]);
}

/* That a file is read is no change; a change of its permissions may be one. */
static void
changed_cb (CoaFileBanners *self, GFile *file, GFile *other, GFileMonitorEvent event)
{
  if (event != G_FILE_MONITOR_EVENT_PRE_UNMOUNT && event != G_FILE_MONITOR_EVENT_UNMOUNTED)
    set_changed (self, TRUE);
}

static void
watch (CoaFileBanners *self, GFile *location)
{
  self->monitor = g_file_monitor (location, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (changed_cb), self,
                             G_CONNECT_SWAPPED);
}

static void
coa_file_banners_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  CoaFileBanners *self = COA_FILE_BANNERS (object);

  switch ((CoaFileBannersProperty) prop_id) {
  case PROP_COLLECTION:
    g_value_set_object (value, self->collection);
    break;
  case PROP_CHANGED:
    g_value_set_boolean (value, self->changed);
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
    set_changed (self, FALSE);
    if (g_set_object (&self->collection, g_value_get_object (value)))
      g_object_notify_by_pspec (object, pspec);
    break;
  case PROP_CHANGED:
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
  g_clear_object (&self->monitor);

  G_OBJECT_CLASS (coa_file_banners_parent_class)->dispose (object);
}

static void
coa_file_banners_class_init (CoaFileBannersClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = coa_file_banners_get_property;
  object_class->set_property = coa_file_banners_set_property;
  object_class->dispose = coa_file_banners_dispose;

  /**
   * CoaFileBanners:collection:
   *
   * What was read from the files.
   */
  props[PROP_COLLECTION] =
    g_param_spec_object ("collection", NULL, NULL, COA_TYPE_COLLECTION,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  /**
   * CoaFileBanners:changed:
   *
   * Whether the files have changed since then.
   */
  props[PROP_CHANGED] =
    g_param_spec_boolean ("changed", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);

  gtk_widget_class_set_template_from_resource (
    widget_class, "/io/github/coalitions/Coalitions/opening/coa-file-banners.ui");
  coa_labels_bind (widget_class);
}

static void
coa_file_banners_init (CoaFileBanners *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * coa_file_banners_new:
 * @location: (transfer none): the file, or the folder of the files
 *
 * Returns: (transfer floating): the banners
 */
GtkWidget *
coa_file_banners_new (GFile *location)
{
  CoaFileBanners *self = g_object_new (COA_TYPE_FILE_BANNERS, NULL);

  watch (self, location);
  return GTK_WIDGET (self);
}
