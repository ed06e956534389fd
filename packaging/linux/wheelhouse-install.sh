#!/bin/sh
# Installs Heihe Reader from the wheels beside this file into a folder of its own, without a network.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
version=$(cat "$here/version")
home=${HOME:?HOME is not set}
target=$home/.local/lib/heihe-reader-venv
links=$home/.local/bin

usage() {
  cat <<'TEXT'
usage: sh install.sh [--target FOLDER] [--python PROGRAM] [--uninstall | --help]

  --target FOLDER   the environment to make (~/.local/lib/heihe-reader-venv)
  --python PROGRAM  the Python to use, 3.11 to 3.14 (the newest that is found)
  --uninstall       take it away again; libraries, settings and backups stay
TEXT
}
say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 4; }

fits() { "$1" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))' 2>/dev/null; }

find_python() {
  if [ -n "$python" ]; then
    command -v "$python" >/dev/null 2>&1 || fail "There is no $python here."
    fits "$python" || fail "$python is $("$python" --version 2>&1). Heihe Reader needs Python 3.11 to 3.14."
    return
  fi
  for python in python3.14 python3.13 python3.12 python3.11 python3; do
    if command -v "$python" >/dev/null 2>&1 && fits "$python"; then return; fi
  done
  if command -v python3 >/dev/null 2>&1; then
    fail "$(python3 --version 2>&1) is too old or too new: Heihe Reader needs Python 3.11 to 3.14. Name another with --python."
  fi
  fail "Heihe Reader needs Python 3.11 to 3.14, and there is none here. On Debian: apt-get install python3 python3-venv"
}

check_sums() {
  if command -v sha256sum >/dev/null 2>&1; then
    (cd "$here" && sha256sum --quiet -c SHA256SUMS) || fail "A file is damaged or missing. Unpack the zip again."
  elif command -v shasum >/dev/null 2>&1; then
    (cd "$here" && shasum -a 256 -s -c SHA256SUMS) || fail "A file is damaged or missing. Unpack the zip again."
  fi
}

install() {
  check_sums
  find_python
  mkdir -p "${target%/*}" "$links" 2>/dev/null || fail "${target%/*} cannot be written. Choose another folder with --target."
  rm -rf "$target.before"
  [ ! -e "$target" ] || mv "$target" "$target.before" # put back if the new one cannot be made
  "$python" -m venv "$target" >/dev/null 2>&1 ||
    give_up "$python cannot make an environment. On Debian: apt-get install python3-venv"
  "$target/bin/python" -m pip install --quiet --disable-pip-version-check --no-index --no-cache-dir \
    --no-deps --find-links "$here/wheels" -r "$here/requirements.txt" "heihe-reader==$version" ||
    give_up "The wheels could not be installed. pip's own words stand above."
  # unpacks what PySide would compile at every start
  SBK_EMBED=0 "$target/bin/python" -c "import shiboken6" 2>/dev/null || :
  rm -rf "$target.before"
  ln -sf "$target/bin/heihe-reader" "$links/heihe-reader"
  add_to_menu
  check_libraries
  say "Heihe Reader $version is installed. Start it with $links/heihe-reader"
}

give_up() {
  rm -rf "$target"
  [ ! -e "$target.before" ] || mv "$target.before" "$target"
  fail "$@"
}

add_to_menu() {
  [ -d "$here/share" ] || return 0
  share=$home/.local/share
  mkdir -p "$share/applications" "$share/mime/packages" "$share/icons/hicolor/scalable/apps"
  sed "s|^Exec=heihe-reader|Exec=\"$links/heihe-reader\"|; s|^TryExec=heihe-reader|TryExec=$links/heihe-reader|" \
    "$here/share/heihe-reader.desktop" >"$share/applications/heihe-reader.desktop"
  cp "$here/share/heihe-reader.xml" "$share/mime/packages/"
  cp "$here/share/heihe-reader.svg" "$share/icons/hicolor/scalable/apps/"
}

check_libraries() { # Qt asks the system for a few libraries that no wheel carries
  [ "$(uname -s)" = Linux ] || return 0
  "$target/bin/python" -c 'from PySide6 import QtWidgets' >/dev/null 2>&1 && return 0
  say "The window needs libraries that this system lacks; every command works without them. On Debian:"
  say "  apt-get install libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon-x11-0 libxcb-cursor0" \
    "libxcb-icccm4 libxcb-keysyms1 libxcb-shape0"
}

uninstall() {
  [ -d "$target" ] || fail "Heihe Reader is not installed in $target."
  rm -rf "$target"
  rm -f "$links/heihe-reader" "$home/.local/share/applications/heihe-reader.desktop" \
    "$home/.local/share/mime/packages/heihe-reader.xml" "$home/.local/share/icons/hicolor/scalable/apps/heihe-reader.svg"
  for folder in share/applications share/mime/packages share/icons/hicolor/scalable/apps lib bin; do
    (cd "$home/.local" && rmdir -p "$folder" 2>/dev/null) || :
  done
  rmdir "$home/.local" 2>/dev/null || :
  say "Heihe Reader was taken away. Libraries, settings and backups are where they were."
}

python=
act=install
while [ $# -gt 0 ]; do
  case $1 in
    --target) [ $# -gt 1 ] || fail "--target needs a folder."; target=$2; shift ;;
    --python) [ $# -gt 1 ] || fail "--python needs a program."; python=$2; shift ;;
    --uninstall) act=uninstall ;;
    --help | -h) usage; exit 0 ;;
    *) usage >&2; exit 2 ;;
  esac
  shift
done
case $target in /*) ;; *) target=$(pwd)/$target ;; esac
"$act"
