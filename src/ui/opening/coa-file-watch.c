/*
 * SPDX-FileCopyrightText: 2026 The Coalitions authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "ui/opening/coa-file-watch.h"

#include "ui/opening/coa-file-poll.h"
#include "ui/opening/coa-location.h"

/* So late may a change be told that was before. */
#define LATE_US (3 * G_USEC_PER_SEC)

/* So far behind may the clock of files be. */
#define TICK_US (10 * 1000)

/* How often to look where changes are not told. */
#define PAUSE_MS 2000

/**
 * CoaFileWatch:
 *
 * Sees whether the files of a collection have changed since they were read.
 */
struct _CoaFileWatch {
  GObject parent_instance;

  GFile *location;       /* (owned) */
  GFileMonitor *monitor; /* (owned) (nullable) */
  CoaFilePoll *poll;     /* (owned) (nullable): where the monitor does not see all */
  gboolean changed;
  gboolean forgotten; /* that they had */
  gint64 forgotten_at;
};

G_DEFINE_FINAL_TYPE (CoaFileWatch, coa_file_watch, G_TYPE_OBJECT)

typedef enum {
  PROP_CHANGED = 1,
} CoaFileWatchProperty;

static GParamSpec *props[PROP_CHANGED + 1];

/* Each change is told: what could not be read since the one before may be different now. */
static void
set_changed (CoaFileWatch *self, gboolean changed)
{
  if (!changed && !self->changed)
    return;

  self->changed = changed;
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHANGED]);
}

/* In a folder, only some files are read; editors put others beside them. */
static gboolean
is_read (CoaFileWatch *self, GFile *file)
{
  g_autofree char *name = file == NULL ? NULL : g_file_get_basename (file);

  if (name == NULL)
    return FALSE;
  return g_file_equal (file, self->location) || (*name != '.' && g_str_has_suffix (name, ".json"));
}

/* What was changed before it was read is no news. */
static void
queried_cb (GObject *file, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (CoaFileWatch) self = user_data;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (file), result, NULL);
  gint64 changed_at = G_MAXINT64;

  if (info != NULL && g_file_info_has_attribute (info, G_FILE_ATTRIBUTE_TIME_CHANGED))
    changed_at = (gint64) g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_CHANGED) *
                   G_USEC_PER_SEC +
                 g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_TIME_CHANGED_USEC);
  if (changed_at > self->forgotten_at - TICK_US)
    set_changed (self, TRUE);
}

/* That a file is read is no change; a change of its permissions may be one. */
static void
changed_cb (CoaFileWatch *self, GFile *file, GFile *other, GFileMonitorEvent event)
{
  if (event == G_FILE_MONITOR_EVENT_PRE_UNMOUNT || event == G_FILE_MONITOR_EVENT_UNMOUNTED ||
      (!is_read (self, file) && !is_read (self, other)))
    return;

  if (g_get_real_time () - self->forgotten_at > LATE_US)
    set_changed (self, TRUE);
  else
    g_file_query_info_async (other != NULL ? other : file,
                             G_FILE_ATTRIBUTE_TIME_CHANGED "," G_FILE_ATTRIBUTE_TIME_CHANGED_USEC,
                             G_FILE_QUERY_INFO_NONE, G_PRIORITY_DEFAULT, NULL, queried_cb,
                             g_object_ref (self));
}

static void
found_cb (CoaFileWatch *self)
{
  set_changed (self, TRUE);
}

static void
coa_file_watch_get_property (GObject *object, guint prop_id, GValue *value, GParamSpec *pspec)
{
  switch ((CoaFileWatchProperty) prop_id) {
  case PROP_CHANGED:
    g_value_set_boolean (value, COA_FILE_WATCH (object)->changed);
    break;
  default:
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    break;
  }
}

static void
stop (CoaFileWatch *self)
{
  g_clear_object (&self->monitor);
  g_clear_object (&self->poll);
}

static void
coa_file_watch_dispose (GObject *object)
{
  CoaFileWatch *self = COA_FILE_WATCH (object);

  stop (self);
  g_clear_object (&self->location);

  G_OBJECT_CLASS (coa_file_watch_parent_class)->dispose (object);
}

static void
coa_file_watch_class_init (CoaFileWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->get_property = coa_file_watch_get_property;
  object_class->dispose = coa_file_watch_dispose;

  /**
   * CoaFileWatch:changed:
   *
   * Whether the files have changed since they were read.
   */
  props[PROP_CHANGED] =
    g_param_spec_boolean ("changed", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);

  g_object_class_install_properties (object_class, G_N_ELEMENTS (props), props);
}

static void
coa_file_watch_init (CoaFileWatch *self)
{
}

/**
 * coa_file_watch_new:
 * @location: (transfer none): a file, or a folder of files
 *
 * Returns: (transfer full): what watches them
 */
CoaFileWatch *
coa_file_watch_new (GFile *location)
{
  CoaFileWatch *self = g_object_new (COA_TYPE_FILE_WATCH, NULL);

  self->location = g_object_ref (location);
  self->monitor = g_file_monitor (location, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL);
  if (self->monitor != NULL)
    g_signal_connect_object (self->monitor, "changed", G_CALLBACK (changed_cb), self,
                             G_CONNECT_SWAPPED);
  if (self->monitor == NULL || !coa_location_tells_changes (location)) {
    self->poll = coa_file_poll_new (location, PAUSE_MS);
    g_signal_connect_object (self->poll, "changed", G_CALLBACK (found_cb), self, G_CONNECT_SWAPPED);
  }
  return self;
}

/**
 * coa_file_watch_stop:
 * @self: what watches files
 *
 * Stops watching, as nobody wants to know any more.
 */
void
coa_file_watch_stop (CoaFileWatch *self)
{
  g_return_if_fail (COA_IS_FILE_WATCH (self));

  stop (self);
}

/**
 * coa_file_watch_forget:
 * @self: what watches files
 *
 * Forgets their changes, as they are being read again.
 */
void
coa_file_watch_forget (CoaFileWatch *self)
{
  g_return_if_fail (COA_IS_FILE_WATCH (self));

  self->forgotten = self->changed;
  self->forgotten_at = g_get_real_time ();
  set_changed (self, FALSE);
  if (self->poll != NULL)
    coa_file_poll_forget (self->poll);
}

/**
 * coa_file_watch_remember:
 * @self: what watches files
 *
 * Remembers the changes that were forgotten last, as the files were not read
 * again after all.
 */
void
coa_file_watch_remember (CoaFileWatch *self)
{
  g_return_if_fail (COA_IS_FILE_WATCH (self));

  if (self->forgotten)
    set_changed (self, TRUE);
  if (self->poll != NULL)
    coa_file_poll_remember (self->poll);
}
