# SPDX-FileCopyrightText: 2026 The Coalitions authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154 # from common.sh
#
# Whether the system's own packages will do, and how to install what is missing of them.
# Sourced after common.sh. The lists are in the file `packages`.

# package_manager: prints which one this system has; fails when it is none that we know
package_manager() {
  local name
  for name in apt dnf pacman; do
    if type -P "${name/apt/apt-get}" >/dev/null; then
      echo "$name"
      return
    fi
  done
  return 1
}

# requirements [MANAGER]: prints `name version [package]` of all that the program requires
requirements() {
  local column=0
  case ${1:-} in
    apt) column=4 ;;
    dnf) column=5 ;;
    pacman) column=6 ;;
  esac
  awk -v column="$column" '$1 == "require" { print $2, $3, column ? $column : "" }' \
    "$source_dir/build-aux/packages"
}

# packages MANAGER GROUP...: prints the packages of these groups, one a line; what is required
# belongs to the group `build`
packages() {
  local manager=$1
  shift
  if [[ " $* " == *' build '* ]]; then requirements "$manager" | cut -d' ' -f3; fi
  awk -v manager="$manager" -v groups=" $* " \
    '$1 == manager && index(groups, " " $2 " ") { for (i = 3; i <= NF; i++) print $i }' \
    "$source_dir/build-aux/packages"
}

# is_at_least VERSION MINIMUM
is_at_least() { [[ -n $1 && $(printf '%s\n' "$2" "$1" | sort -V | head -n 1) == "$2" ]]; }

# installed_version NAME: prints the version of a library or of a build tool
installed_version() {
  case $1 in
    meson | blueprint-compiler) "$1" --version ;;
    *) pkg-config --modversion "$1" ;;
  esac 2>/dev/null
}

# offered_version MANAGER PACKAGE: prints the version that the package manager would install
offered_version() {
  local version
  case $1 in
    apt) version=$(apt-cache policy "$2" | awk '$1 == "Candidate:" { print $2 }') ;;
    dnf) version=$(dnf -q repoquery --latest-limit 1 --qf '%{version}\n' "$2" | tail -n 1) ;;
    pacman) version=$(pacman -Si "$2" | awk '$1 == "Version" { print $3; exit }') ;;
  esac 2>/dev/null
  version=${version#*:}
  [[ $version == '(none)' ]] || echo "${version%%-*}"
}

# has_requirements: whether all that is required is installed, in versions new enough
has_requirements() {
  local name minimum
  while read -r name minimum; do
    is_at_least "$(installed_version "$name")" "$minimum" || return 1
  done < <(requirements)
}

# offers_requirements MANAGER: whether the package manager would install new enough versions
offers_requirements() {
  local minimum package
  while read -r _ minimum package; do
    is_at_least "$(offered_version "$1" "$package")" "$minimum" || return 1
  done < <(requirements "$1")
}

# missing MANAGER PACKAGE...: prints those of the packages that are not installed
missing() {
  local manager=$1 package
  shift
  if [[ $manager == pacman ]]; then
    pacman -T "$@" || true # it exits 127 when some are missing
    return
  fi
  for package; do
    case $manager in
      apt) [[ $(dpkg-query -Wf '${db:Status-Status}' "$package" 2>/dev/null) == installed ]] ;;
      dnf) rpm -q --whatprovides "$package" &>/dev/null ;;
    esac || echo "$package"
  done
}

# as_root COMMAND...: runs the command as root, through sudo where that is needed
as_root() {
  if is_root; then
    "$@"
  elif type -P sudo >/dev/null; then
    printf '    sudo %s\n' "$*" >&2
    sudo "$@"
  else
    fail "this needs root, and there is no sudo here. As root, run:
    $*"
  fi
}

# refresh MANAGER: gets the list of packages where the system has none yet
refresh() {
  case $1 in
    apt) [[ -n $(offered_version apt libglib2.0-dev) ]] || as_root apt-get -q update ;;
    pacman) [[ -n $(offered_version pacman glib2) ]] || as_root pacman -Sy ;;
  esac >&2
}

# install MANAGER PACKAGE...: installs the packages
install() {
  local manager=$1
  shift
  say "Installing with $manager: $*"
  case $manager in
    apt) as_root env DEBIAN_FRONTEND=noninteractive apt-get -qy install --no-install-recommends "$@" ;;
    dnf) as_root dnf -y install --setopt=install_weak_deps=False "$@" ;;
    pacman) as_root pacman -S --needed --noconfirm "$@" ;;
  esac >&2 || fail "$manager could not install these packages. Bring the system up to date
(apt-get update, dnf upgrade --refresh, pacman -Syu), then run this again."
}

# prepare_system GROUP...: installs what is missing; fails when this system is too old or unknown
prepare_system() {
  local manager wanted
  manager=$(package_manager) || {
    has_requirements
    return
  }
  mapfile -t wanted < <(packages "$manager" "$@")
  mapfile -t wanted < <(missing "$manager" "${wanted[@]}")
  if ((${#wanted[@]} == 0)) && has_requirements; then return; fi
  refresh "$manager"
  offers_requirements "$manager" || return
  install "$manager" "${wanted[@]}"
}
