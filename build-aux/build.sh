# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # from common.sh
#
# Where to build, and building there. Sourced after common.sh.

# shellcheck source=build-aux/system.sh
source "$source_dir/build-aux/system.sh"

# work_with GROUP...: goes on once what is needed is installed; where the system is too old, or
# with use_root, starts the command again in the Debian 13 root. Wants the command's arguments in
# the array `arguments`.
work_with() {
  if [[ -e /run/coalitions-root ]]; then return; fi
  if [[ ${use_root:-} != yes ]] && prepare_system "$@"; then return; fi
  exec "$source_dir/build-aux/debian-root" enter "$(realpath "$0")" "${arguments[@]}"
}

# give_back: leaves what root built to whom the source tree belongs
give_back() {
  if is_root && [[ -d $source_dir/_build ]]; then
    chown -R --reference="$source_dir" "$source_dir/_build"
  fi
}

# set_up NAME MESON_OPTION...: makes the folder _build/NAME ready to build in
set_up() {
  local build_dir=$source_dir/_build/$1 made_for
  made_for="$(grep -E '^(ID|VERSION_ID)=' /etc/os-release | paste -sd ' ') $source_dir ${*:2}"
  if [[ $(cat "$build_dir/made-for" 2>/dev/null) != "$made_for" ]]; then
    say "Setting up _build/$1"
    rm -rf "$build_dir"
    mkdir -p "$build_dir"
    meson setup "$build_dir" "$source_dir" --prefix="$build_dir/installed" "${@:2}" \
      >"$build_dir/setup.log" 2>&1 || {
      cat "$build_dir/setup.log" >&2
      fail 'meson could not set up the build; the reason is above.'
    }
    echo "$made_for" >"$build_dir/made-for"
  fi
}

# build NAME MESON_OPTION...: builds and installs into _build/NAME/installed
build() {
  local build_dir=$source_dir/_build/$1
  set_up "$@"
  say "Building _build/$1"
  attend ninja -C "$build_dir" >&2 || fail 'the build failed; the reason is above.'
  meson install -C "$build_dir" --no-rebuild --quiet >&2 || fail 'installing failed; the reason is above.'
}

# installed NAME COMMAND...: runs the command so that it finds what build NAME installed, the
# program being `coalitions`
installed() {
  local prefix=$source_dir/_build/$1/installed
  PATH=$prefix/bin:$PATH XDG_DATA_DIRS=$prefix/share:${XDG_DATA_DIRS:-/usr/local/share:/usr/share} \
    GSETTINGS_SCHEMA_DIR=$prefix/share/glib-2.0/schemas "${@:2}"
}

# make_locales: makes those locales of the tests and pictures that the system does not have
make_locales() {
  local name known folder=$source_dir/_build/locales
  known=$(locale -a)
  for name in "${locales[@]}"; do
    if grep -qx "$name.utf8" <<<"$known"; then continue; fi
    # With LOCPATH, the system's own are no longer found: all have to be there.
    export LOCPATH=$folder
  done
  if [[ ${LOCPATH:-} != "$folder" ]]; then return; fi
  mkdir -p "$folder"
  for name in "${locales[@]}"; do
    [[ -d $folder/$name.utf8 ]] || localedef --no-archive -i "$name" -f UTF-8 "$folder/$name.utf8" ||
      fail "the locale $name could not be made. Install the package that has /usr/share/i18n
(locales, glibc-locale-source)."
  done
}
